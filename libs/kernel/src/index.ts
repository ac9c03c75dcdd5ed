export {
  federalHolidayOn,
  federalHolidays,
  holidaysBetween,
  type FederalHoliday,
} from './federal-holidays.js';
export { groupBy } from './group-by.js';
export { ok, refuse, valueOf, type Ok, type Refused, type Result } from './result.js';
export {
  isId,
  newId,
  type AppointmentId,
  type Branded,
  type ConsentId,
  type CourseHoldId,
  type CourseId,
  type CourseSessionId,
  type EstimateId,
  type IntegrationNoteId,
  type LocationId,
  type PatientId,
  type PracticeId,
  type RoomId,
  type StaffId,
  type WaitListEntryId,
} from './ids.js';
export { cents, formatCents, MAX_CENTS, sumCents, type Cents } from './money.js';
export { covers, intersect, interval, normalize, overlaps, subtract, type Interval } from './interval.js';
export {
  dateAt,
  DAY_MS,
  dayInterval,
  dayOfWeek,
  epochDay,
  HOUR_MS,
  instant,
  instantAt,
  isZone,
  localDate,
  MINUTE_MS,
  minutesAt,
  parseInstant,
  plusDays,
  plusHours,
  plusMinutes,
  plusMonths,
  plusMs,
  toIso,
  type Instant,
  type LocalDate,
  type LocalMinutes,
  type ZoneId,
} from './time.js';
