/** Postal codes of the states, the District of Columbia and the territories. */
const STATES = new Set(
  (
    'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI ' +
    'SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI'
  ).split(' '),
);

/** Two capitals at the end, before an optional ZIP code. */
const LAST_PAIR = /\b([A-Z]{2})(?:\s+\d{5}(?:-\d{4})?)?\s*$/;

/** The state in which an address lies (1.3, part 5): `NY` of `14 Juniper Street, Albany, NY 12207`; empty when it does not say. */
export function addressState(address: string): string {
  const pair = LAST_PAIR.exec(address)?.[1] ?? '';
  return STATES.has(pair) ? pair : '';
}
