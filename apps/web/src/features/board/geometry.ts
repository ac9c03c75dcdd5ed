/** How tall an hour may be drawn, in CSS pixels. At 96, fifteen minutes are the 24 px that WCAG asks of a target. */
export const zooms = [96, 120, 160] as const;

/** On a touch screen no hour is lower than this. */
export const touchZoom = 120;

/** A stretch of the day in minutes since local midnight, end exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** How much a block has room to say. */
export type Density = 'line' | 'two' | 'three' | 'full';

/**
 * The hours that the board shows: whole hours around the opening hours and everything booked, never fewer than eight.
 *
 * @param open the location's hours on the day; null when it is closed
 */
export function axisOf(open: Span | null, spans: readonly Span[]): Span {
  const all = open ? [open, ...spans] : spans;
  const from = Math.floor(Math.min(...all.map((span) => span.from), 9 * 60) / 60) * 60;
  const to = Math.ceil(Math.max(...all.map((span) => span.to), 17 * 60) / 60) * 60;
  return { from: Math.max(0, from), to: Math.min(24 * 60, Math.max(to, from + 8 * 60)) };
}

/** The hours to label on the axis, in minutes. */
export function hoursOf(axis: Span): number[] {
  return Array.from({ length: Math.floor((axis.to - axis.from) / 60) + 1 }, (_, at) => axis.from + at * 60);
}

/** Distance of a minute from the top of the board, px. */
export function yOf(minute: number, axis: Span, hourHeight: number): number {
  return ((minute - axis.from) / 60) * hourHeight;
}

/** The quarter hour under a distance from the top, kept within the axis. */
export function minuteAt(y: number, axis: Span, hourHeight: number): number {
  const minute = axis.from + Math.round(((y / hourHeight) * 60) / 15) * 15;
  return Math.min(Math.max(minute, axis.from), axis.to);
}

/** Where the quarter hour under a distance from the top begins: what a press on empty time means. */
export function quarterAt(y: number, axis: Span, hourHeight: number): number {
  const minute = axis.from + Math.floor(((y / hourHeight) * 60) / 15) * 15;
  return Math.min(Math.max(minute, axis.from), axis.to - 15);
}

/** The time from one quarter hour to another, both within it, whichever comes first. */
export function spanOver(quarter: number, other: number): Span {
  return { from: Math.min(quarter, other), to: Math.max(quarter, other) + 15 };
}

/** Where a block stands: one pixel of ground is left above and below, so that neighbours do not touch. */
export function blockOf(span: Span, axis: Span, hourHeight: number): { top: number; height: number } {
  const top = yOf(span.from, axis, hourHeight);
  const height = Math.max(yOf(span.to, axis, hourHeight) - top, hourHeight / 4);
  return { top: top + 1, height: height - 2 };
}

/** What a block of this height can say: 22 px one line, 46 two, 70 three, more everything. */
export function densityOf(height: number): Density {
  if (height < 40) return 'line';
  if (height < 66) return 'two';
  if (height < 88) return 'three';
  return 'full';
}

/** The scroll position that puts now at one third of the view. */
export function scrollForNow(nowY: number, viewHeight: number): number {
  return Math.max(0, nowY - viewHeight / 3);
}

/** How much of a visit in progress has passed, 0 to 1. */
export function elapsedShare(span: Span, now: number): number {
  return Math.min(1, Math.max(0, (now - span.from) / (span.to - span.from)));
}
