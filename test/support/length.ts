/** How much of a suite that could go on for long: the short measure by default, the long one with KAPSTONE_LONG=1. */
export const shortOrLong = (short: number, long: number): number =>
  process.env['KAPSTONE_LONG'] === '1' ? long : short;
