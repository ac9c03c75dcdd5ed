/** The state at the end of a United States address, before an optional ZIP code: `NY` of `14 Juniper Street, Albany, NY 12207`. */
const STATE_AT_END = /\b([A-Z]{2})(?:\s+\d{5}(?:-\d{4})?)?\s*$/;

/** The state in which an address lies (1.3, part 5); empty when the address does not say. */
export const addressState = (address: string): string => STATE_AT_END.exec(address)?.[1] ?? '';
