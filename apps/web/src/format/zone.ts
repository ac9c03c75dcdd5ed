/** The clock on the wall of a place, at one instant. */
export interface WallClock {
  /** ISO date, `2026-11-23`. */
  date: string;
  /** Minutes since local midnight by the clock on the wall, 0 to 1439. */
  minute: number;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    clocks.set(zone, clock);
  }
  return clock;
}

/** What the clock shows in `zone` (an IANA name) at `instant` (epoch milliseconds). */
export function wallClock(instant: number, zone: string): WallClock {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    minute: Number(parts.hour) * 60 + Number(parts.minute),
  };
}

/**
 * The instant (epoch milliseconds) at which the clock in `zone` shows `minute` on `date`. A time that a clock change
 * skips is read as the same distance after the change; one that comes twice is its first.
 */
export function instantOf(date: string, minute: number, zone: string): number {
  const asUtc = Date.parse(`${date}T00:00:00Z`) + minute * 60_000;
  const offsetAt = (instant: number) => {
    const wall = wallClock(instant, zone);
    return (
      Date.parse(`${wall.date}T00:00:00Z`) + wall.minute * 60_000 - Math.floor(instant / 60_000) * 60_000
    );
  };
  const before = asUtc - offsetAt(asUtc - 86_400_000);
  const after = asUtc - offsetAt(asUtc + 86_400_000);
  const shows = (instant: number) => instant + offsetAt(instant) === asUtc;
  return shows(before) ? before : shows(after) ? after : before;
}

/** The ISO date `days` after `date`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** `2026-11-24T09:30`, as a field for a day and a time has it, on the wall of `zone`, as an ISO instant. */
export function instantOfText(local: string, zone: string): string {
  const [date = '', time = '00:00'] = local.split('T');
  const [hour = '0', minute = '0'] = time.split(':');
  return new Date(instantOf(date, Number(hour) * 60 + Number(minute), zone)).toISOString();
}
