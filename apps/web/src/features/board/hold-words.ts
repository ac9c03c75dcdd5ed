import { timeOf } from '../../format/time.js';
import type { DrawnHold } from './day.js';

/** `Held by Tomas Fuller until 3:10 PM`. */
export const heldWords = ({ heldBy, until }: Pick<DrawnHold, 'heldBy' | 'until'>, zone: string): string =>
  `Held by ${heldBy} until ${timeOf(until, zone)}`;
