/** An amount of US dollars in integer cents. */
export type Cents = number & { readonly __unit: 'cents' };

/** The largest amount that any record may hold: $1,000,000.00. */
export const MAX_CENTS = 100_000_000;

/**
 * Takes an integer number of cents.
 * @throws RangeError when it is not an integer or lies beyond {@link MAX_CENTS} on either side.
 */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount) || Math.abs(amount) > MAX_CENTS) {
    throw new RangeError(`not an amount in cents: ${amount}`);
  }
  return (amount + 0) as Cents; // there is one zero: -0 + 0 is 0
}

/** The sum of amounts; zero for none. A sum may exceed {@link MAX_CENTS}, which bounds what one record holds. */
export const sumCents = (amounts: Iterable<Cents>): Cents => {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total as Cents;
};

/** Dollars with cents only when they are not zero: `$3,900`, `$0.50`, `-$12.34`. */
export function formatCents(amount: Cents): string {
  const whole = Math.trunc(Math.abs(amount) / 100).toLocaleString('en-US');
  const rest = Math.abs(amount) % 100;
  return `${amount < 0 ? '-' : ''}$${whole}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}
