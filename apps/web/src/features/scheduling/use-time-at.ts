import { timeOf, zoneName } from '../../format/time.js';
import { useViewer } from '../../session/session.js';

/** `12:32 AM` on the wall of a location; with the zone where that is not the practice's: `12:32 AM CT`. */
export function useTimeAt(zone: string): (instant: number) => string {
  const { timeZone } = useViewer().practice;
  return (instant) =>
    zone === timeZone ? timeOf(instant, zone) : `${timeOf(instant, zone)} ${zoneName(zone, instant)}`;
}
