import { Banner } from '../design/banner.js';
import { Button } from '../design/button.js';
import { shortDate, timeOf } from '../format/time.js';
import { wallClock } from '../format/zone.js';
import { useViewer } from '../session/session.js';

/** What a draft says of the words that it brought back. */
export interface Returned {
  restored: boolean;
  /** When other words were typed into this form in another tab, epoch milliseconds; null where there are none. */
  others: number | null;
  /** Shows the other words; those that stand here wait in their place. */
  exchange: () => void;
  /** Forgets the other words. */
  forget: () => void;
}

/** Says that words are back, and offers those of another tab: nothing is decided unseen. */
export function ReturnedWords({
  draft,
  children = 'What you had typed here before is back.',
}: {
  draft: Returned;
  children?: string;
}) {
  const zone = useViewer().practice.timeZone;
  return (
    <>
      {draft.restored && <Banner tone="info">{children}</Banner>}
      {draft.others !== null && (
        <Banner
          tone="warn"
          action={
            <span className="row">
              <Button size="s" onClick={draft.exchange}>
                Show the others
              </Button>
              <Button size="s" look="ghost" onClick={draft.forget}>
                Forget them
              </Button>
            </span>
          }
        >
          <b>Other words were typed here in another tab</b>, {whenOf(draft.others, zone)}. These stay kept
          while you look.
        </Banner>
      )}
    </>
  );
}

function whenOf(instant: number, zone: string): string {
  const { date } = wallClock(instant, zone);
  const today = wallClock(Date.now(), zone).date;
  return `${date === today ? 'today' : shortDate(date, today)} at ${timeOf(instant, zone)}`;
}
