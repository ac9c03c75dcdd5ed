export {
  LINK_ANSWERS,
  type LinkAnswer,
  type LinkedVisit,
  type NoVisit,
  type PastVisit,
  VisitLink,
} from './application/visit-link.js';
export { VisitReplyKind } from './application/visit-replies.js';
export { whenWords } from './application/visit-place.js';
export { DEFAULT_INSTRUCTIONS } from './domain/instructions.js';
export { reminderLetter } from './domain/reminder-letter.js';
export { RemindersModule } from './reminders.module.js';
