export { RoomFitness } from './room-fitness.js';
export { MAX_WEEKLY_SPANS, weeklySpansProblem, type WeeklySpan } from './weekly-spans.js';
