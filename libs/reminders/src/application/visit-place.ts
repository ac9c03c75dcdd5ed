import { dateAt } from '@kapstone/kernel';
import { tellingWord } from '@kapstone/mail';
import { calendarDay, clockTime } from '@kapstone/scheduling';
import type { ToldVisit } from '../persistence/reminders.js';

type Time = Pick<ToldVisit, 'startsAt' | 'zone'>;
type Place = Pick<ToldVisit, 'virtual' | 'locationName' | 'address'>;

/** `Tue Mar 2 at 2:30 PM`, by the clock of the location. */
export function whenWords({ startsAt, zone }: Time): string {
  const date = dateAt(startsAt, zone);
  return `${calendarDay(date, date)} at ${clockTime(startsAt, zone)}`;
}

/** Where to go, in lines. A location whose name tells what it is for is its address alone, which is always given. */
export const whereLines = ({ virtual, locationName, address }: Place): string[] =>
  virtual ? ['By video'] : tellingWord(locationName) === null ? [locationName, address] : [address];
