/** A column as epoch milliseconds: a double holds the microseconds of our days, and `extract`, which gives a numeric, takes twice as long. */
export const ms = (column: string): string => `(date_part('epoch', ${column}) * 1000)::int8`;
