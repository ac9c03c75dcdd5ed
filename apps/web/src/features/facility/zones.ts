/** The time zones of the United States, by IANA name. */
export const zones = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
].map((zone) => ({ value: zone, label: zone.replace(/_/g, ' ') }));

/** The zones to choose from, with the one in use even when it is none of them. */
export function zonesWith(own: string) {
  return zones.some(({ value }) => value === own) ? zones : [{ value: own, label: own }, ...zones];
}
