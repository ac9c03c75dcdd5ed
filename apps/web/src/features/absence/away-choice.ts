import { dayAndTime, inSentence, shortDate, timeOf, zoneName } from '../../format/time.js';
import { addDays, instantOf, wallClock } from '../../format/zone.js';
import type { AffectedAppointmentsInput, ObstacleKind } from '../../gql/graphql.js';
import { staffName } from '../../session/roles.js';
import { obstacleWords } from '../scheduling/obstacle-words.js';
import type { AffectedVisit, Choice } from './away-documents.js';

/** Who or what is away, as the address of the page says it: instants for people and rooms, days for a location. */
export interface AwaySearch {
  staff?: string;
  room?: string;
  closed?: string;
  from?: string;
  /** Absent for a staff member who does not come back. */
  until?: string;
}

/** What is asked of the server; null while it is not known who is away. */
export function inputOf({ staff, room, closed, from, until }: AwaySearch): AffectedAppointmentsInput | null {
  if (!from) return null;
  if (staff) return { staff: { staffId: staff, startsAt: from, endsAt: until ?? null } };
  if (room && until) return { room: { roomId: room, startsAt: from, endsAt: until } };
  if (closed && until) return { closure: { locationId: closed, startsOn: from, endsOn: until } };
  return null;
}

/** Whole days, from the beginning of the first to the end of the last. */
export const wholeDays = (first: string, last: string, zone: string) => ({
  from: new Date(instantOf(first, 0, zone)).toISOString(),
  until: new Date(instantOf(addDays(last, 1), 0, zone)).toISOString(),
});

/** The days that instants lie on, the end not included. */
export const daysOf = (from: string, until: string | undefined, zone: string) => ({
  first: wallClock(Date.parse(from), zone).date,
  last: until ? wallClock(Date.parse(until) - 1, zone).date : '',
});

/** `today`, `Tue Nov 24 to Fri Nov 27`, `from Tue Nov 24 on`; with times of day where it is not about whole days. */
export function periodWords(from: string, until: string | undefined, zone: string, today: string): string {
  const { first, last } = daysOf(from, until, zone);
  const day = (date: string) => (date === today ? 'today' : shortDate(date, today));
  if (!until) return `from ${day(first)} on`;
  const whole =
    wallClock(Date.parse(from), zone).minute === 0 && wallClock(Date.parse(until), zone).minute === 0;
  if (whole) return first === last ? day(first) : `${day(first)} to ${day(last)}`;
  return first === last
    ? `${day(first)}, ${timeOf(Date.parse(from), zone)} to ${timeOf(Date.parse(until), zone)}`
    : `${dayAndTime(Date.parse(from), zone, today)} to ${dayAndTime(Date.parse(until), zone, today)}`;
}

/** When somebody or something is away, on the clock of `zone`, which is named where it is not the viewer's. */
export function whenWords(
  { closed, from, until }: AwaySearch & { from: string },
  zone: string,
  viewersZone: string,
  today: string,
): string {
  if (closed)
    return from === until
      ? shortDate(from, today)
      : `${shortDate(from, today)} to ${shortDate(until!, today)}`;
  const words = periodWords(from, until, zone, today);
  return zone === viewersZone ? words : `${words} ${zoneName(zone, Date.parse(from))}`;
}

/** `Same time, with Dr. Rao`, `Moves to 2:00 PM`, `Moves to Thu Nov 26, 2:00 PM, in Garden`: what is different from how it is booked. */
export function choiceWords({ appointment }: AffectedVisit, choice: Choice, today: string): string {
  const zone = appointment.location.timeZone;
  const [was, is] = [Date.parse(appointment.startsAt), Date.parse(choice.startsAt)];
  const sameDay = wallClock(was, zone).date === wallClock(is, zone).date;
  const time = sameDay ? timeOf(is, zone) : inSentence(dayAndTime(is, zone, today));
  const others = choice.staff.filter(
    (each) => !appointment.staff.some((before) => before.staffMember.id === each.staffMember.id),
  );
  return [
    was === is ? 'Same time' : `Moves to ${time}`,
    others.length > 0 && `with ${others.map(({ staffMember }) => staffName(staffMember)).join(' and ')}`,
    choice.room && choice.room.id !== appointment.room?.id && `in ${choice.room.name}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** `Nina Patel is away · Juniper Street`: what of a visit no longer holds, and where that is. */
export function whyWords(
  { location, room, staff }: AffectedVisit['appointment'],
  { kind, id }: { kind: ObstacleKind; id: string },
): string {
  const people = staff.map(({ staffMember }) => ({ id: staffMember.id, name: staffName(staffMember) }));
  const words = obstacleWords(kind, [location, room, ...people].find((each) => each?.id === id)?.name);
  const isNamed = id === location.id && kind !== 'OUTSIDE_OPENING_HOURS';
  return isNamed ? words : `${words} · ${location.name}`;
}

/** What makes a choice this one, also when the choices are read anew. */
export const choiceKey = ({ startsAt, endsAt, room, staff }: Choice): string =>
  [
    startsAt,
    endsAt,
    room?.id,
    ...staff.map(({ part, staffMember }) => `${part} ${staffMember.id}`).sort(),
  ].join(' ');

/** The keys of what was chosen for each visit, once the visits are read anew; what is proposed first is chosen for a new one. */
export const chosenNow = (
  visits: readonly AffectedVisit[],
  chosen: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> =>
  new Map(
    visits.flatMap(({ appointment: { id }, choices: [first] }) =>
      first ? [[id, chosen.get(id) ?? choiceKey(first)] as const] : [],
    ),
  );

/** What a visit may have beside the others that go: only its proposal while others were fitted to it. */
export const choicesBeside = (
  { appointment, choices }: AffectedVisit,
  going: readonly AffectedVisit[],
): readonly Choice[] =>
  going.some(({ goesWith }) => goesWith.includes(appointment.id)) ? choices.slice(0, 1) : choices;

/** Which visits are left out when one is, or is not any longer: those that were planned around another go with it. */
export function leftOutWith(
  visits: readonly AffectedVisit[],
  leftOut: ReadonlySet<string>,
  id: string,
): Set<string> {
  const next = new Set(leftOut);
  if (leftOut.has(id)) {
    next.delete(id);
    for (const other of visits.find(({ appointment }) => appointment.id === id)?.goesWith ?? [])
      next.delete(other);
  } else {
    next.add(id);
    for (const { appointment, goesWith } of visits) if (goesWith.includes(id)) next.add(appointment.id);
  }
  return next;
}

/** The visits by the days on which they are booked. */
export function byDay(visits: readonly AffectedVisit[]): [date: string, visits: AffectedVisit[]][] {
  const days = new Map<string, AffectedVisit[]>();
  for (const each of visits) {
    const { startsAt, location } = each.appointment;
    const { date } = wallClock(Date.parse(startsAt), location.timeZone);
    days.set(date, [...(days.get(date) ?? []), each]);
  }
  return [...days];
}
