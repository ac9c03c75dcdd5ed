import { CustomScalar, Scalar } from '@nestjs/graphql';
import { Kind, type ValueNode } from 'graphql';
import { type Instant, instant, type LocalDate, localDate, parseInstant, toIso } from '@kapstone/kernel';
import { ApiError } from './api-error.js';

const invalid = (what: string): ApiError => new ApiError('BAD_INPUT', what);

/** Reads what was written into a request: an error says where it stands. */
function readLiteral<T>(ast: ValueNode, read: (value: unknown) => T): T {
  try {
    return read(ast.kind === Kind.STRING ? ast.value : null);
  } catch (error) {
    throw error instanceof ApiError ? new ApiError('BAD_INPUT', error.message, {}, ast) : error;
  }
}

const attempt = <T>(read: () => T, what: string): T => {
  try {
    return read();
  } catch {
    throw invalid(what);
  }
};

const DATE_TIME = 'A date-time is ISO 8601 with its offset, such as 2026-11-27T11:10:00-05:00.';
const EARLIEST = parseInstant('1900-01-01T00:00:00Z');
const LATEST = parseInstant('2200-01-01T00:00:00Z');

/** An instant; inside, epoch milliseconds. */
@Scalar('DateTime')
export class DateTimeScalar implements CustomScalar<string, Instant> {
  description = 'An instant, ISO 8601 with its offset: `2026-11-27T16:10:00.000Z`. Answers are in UTC.';

  serialize(value: unknown): string {
    // A reader whose answer goes out as it is has written it as text already.
    if (typeof value === 'string') return value;
    return toIso(instant(value instanceof Date ? value.getTime() : (value as number)));
  }

  parseValue(value: unknown): Instant {
    if (typeof value !== 'string') throw invalid(DATE_TIME);
    const at = attempt(() => parseInstant(value), DATE_TIME);
    if (at < EARLIEST || at > LATEST) throw invalid('A date-time lies between the years 1900 and 2200.');
    return at;
  }

  parseLiteral(ast: ValueNode): Instant {
    return readLiteral(ast, (value) => this.parseValue(value));
  }
}

const LOCAL_DATE = 'A date is a day of the calendar, YYYY-MM-DD, such as 2026-11-27.';

/** A day of the calendar without a zone. */
@Scalar('LocalDate')
export class LocalDateScalar implements CustomScalar<string, LocalDate> {
  description =
    'A day of the calendar: `2026-11-27`. Its zone is the location’s for the schedule, the practice’s for legal dates.';

  serialize(value: unknown): string {
    return value as string;
  }

  parseValue(value: unknown): LocalDate {
    if (typeof value !== 'string') throw invalid(LOCAL_DATE);
    const date = attempt(() => localDate(value), LOCAL_DATE);
    if (date < '1880-01-01' || date > '2199-12-31')
      throw invalid('A date lies between the years 1880 and 2199.');
    return date;
  }

  parseLiteral(ast: ValueNode): LocalDate {
    return readLiteral(ast, (value) => this.parseValue(value));
  }
}

const LOCAL_TIME = 'A time of day is HH:MM between 00:00 and 24:00, such as 09:00.';

/** A time of day on the wall of a location; inside, minutes after midnight. */
@Scalar('LocalTime')
export class LocalTimeScalar implements CustomScalar<string, number> {
  description = 'A time of day at a location, `09:00` to `24:00`.';

  serialize(value: unknown): string {
    const minutes = value as number;
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  }

  parseValue(value: unknown): number {
    const match = typeof value === 'string' ? /^(\d{2}):(\d{2})$/.exec(value) : null;
    const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : NaN;
    if (!match || Number(match[2]) > 59 || minutes > 1440) throw invalid(LOCAL_TIME);
    return minutes;
  }

  parseLiteral(ast: ValueNode): number {
    return readLiteral(ast, (value) => this.parseValue(value));
  }
}
