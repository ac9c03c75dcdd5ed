import { InstructionsCard } from '../reminders/instructions-card.js';
import { OutboxCard } from './outbox-card.js';

/** What reminders say, and all that was sent. */
export function EmailTab() {
  return (
    <>
      <InstructionsCard />
      <OutboxCard />
    </>
  );
}
