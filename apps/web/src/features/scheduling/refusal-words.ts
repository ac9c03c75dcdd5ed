import { bare, timeOf } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';

/** What is taken of a visit in the way, and until when. */
export interface TakenThing {
  name: string;
  startsAt: string;
  endsAt: string;
  /** The other location at which somebody is then. */
  locationName?: string | null;
  patientName?: string | null;
  bookedAt?: string | null;
}

/** A reservation that lies in the way, as far as the caller may know it. */
export interface InTheWay extends TakenThing {
  resource: string;
  bookedBy?: string | null;
  heldUntil?: string | null;
}

/** How long a booking of somebody else's counts as made just now, ms. */
const justNowMs = 10 * 60_000;

/** `Infusion 2 was just taken`, `Dr. Lena Osei is taken then`. */
export function takenTitle(things: readonly InTheWay[], now: number): string {
  const [first] = things;
  if (!first) return 'Somebody else was quicker';
  if (first.heldUntil) return `${first.name} is held at the moment`;
  if (first.locationName) return `${first.name} is at ${first.locationName} then`;
  if (first.resource === 'PATIENT') return `${first.name} has another visit then`;
  const justNow = first.bookedAt && now - Date.parse(first.bookedAt) < justNowMs;
  return justNow ? `${first.name} was just taken` : `${first.name} is taken then`;
}

/**
 * The things of one visit as one, with all their names, from the first that is taken until the last is free again: a room is taken
 * through its turnover.
 */
export function oneForEachVisit<T extends TakenThing>(
  things: readonly T[],
): (T & { names: readonly string[] })[] {
  const visits = new Map<string, T & { names: readonly string[] }>();
  for (const thing of things) {
    const { patientName, bookedAt, startsAt, endsAt } = thing;
    const key = patientName ? `${patientName} ${bookedAt ?? startsAt}` : `${startsAt} ${endsAt}`;
    const known = visits.get(key);
    visits.set(
      key,
      known
        ? {
            ...known,
            names: known.names.includes(thing.name) ? known.names : [...known.names, thing.name],
            startsAt: known.startsAt < startsAt ? known.startsAt : startsAt,
            endsAt: known.endsAt > endsAt ? known.endsAt : endsAt,
          }
        : { ...thing, names: [thing.name] },
    );
  }
  return [...visits.values()];
}

/**
 * Who has it and who booked that, one sentence for each visit in the way: `Priya Nair booked Jasper Wynn at 1:19 PM, 2:45 to
 * 4:00.` A visit that takes room and staff is one sentence, which then names them.
 *
 * @param today the location's date, ISO
 */
export function takenSentences(things: readonly InTheWay[], zone: string, today: string): string[] {
  return oneForEachVisit(things).map((thing) => {
    const [from, to] = [thing.startsAt, thing.endsAt].map((at) =>
      bare(wallClock(Date.parse(at), zone).minute),
    );
    const names = thing.names.length > 1 ? ` (${thing.names.join(', ')})` : '';
    const where = thing.locationName ? ` at ${thing.locationName}` : '';
    const span = `${from} to ${to}${names}${where}`;
    if (thing.heldUntil) {
      const until = `until ${timeOf(Date.parse(thing.heldUntil), zone)}`;
      return thing.bookedBy && thing.patientName
        ? `${thing.bookedBy} holds ${span} for ${thing.patientName} ${until}.`
        : `Held ${until}, ${span}.`;
    }
    if (!thing.patientName) return `Taken from ${span}.`;
    if (!thing.bookedBy || !thing.bookedAt) return `${thing.patientName} is booked, ${span}.`;
    const booked = Date.parse(thing.bookedAt);
    const when = wallClock(booked, zone).date === today ? ` at ${timeOf(booked, zone)}` : ' earlier';
    return `${thing.bookedBy} booked ${thing.patientName}${when}, ${span}.`;
  });
}
