import { useSubscription } from 'urql';
import { ScheduleChangedDocument } from '../board/day-query.js';

/** Tells when something on the schedule of a location has changed, here or at another desk. */
export function FollowLocation({ id, onChange }: { id: string; onChange: () => void }) {
  useSubscription({ query: ScheduleChangedDocument, variables: { locationId: id } }, (_, event) => {
    onChange();
    return event;
  });
  return null;
}
