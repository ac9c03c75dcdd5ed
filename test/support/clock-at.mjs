// Preloaded into a process of the product: its clock starts at KAPSTONE_TEST_AT (an ISO instant) and goes on from there.
const at = process.env.KAPSTONE_TEST_AT;
if (!at) throw new Error('KAPSTONE_TEST_AT is not set');
const ahead = Date.parse(at) - Date.now();
globalThis.Date = class extends Date {
  constructor(...given) {
    super(...(given.length === 0 ? [Date.now()] : given));
  }
  static now() {
    return super.now() + ahead;
  }
};
