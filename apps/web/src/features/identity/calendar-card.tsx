import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Dialog, DialogActions } from '../../design/dialog.js';
import { TextField } from '../../design/fields.js';
import { useToast } from '../../design/toast.js';
import { dayAndTime, inSentence } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { graphql } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem } from '../../graphql/problem.js';
import { QueryState } from '../../graphql/query-state.js';
import { useAction } from '../../graphql/use-action.js';
import { useViewer } from '../../session/session.js';

const CalendarFeedDocument = graphql(`
  query CalendarFeed {
    calendarFeed {
      createdAt
    }
  }
`);

const CreateCalendarFeedDocument = graphql(`
  mutation CreateCalendarFeed {
    createCalendarFeed {
      __typename
      path
    }
  }
`);

const RevokeCalendarFeedDocument = graphql(`
  mutation RevokeCalendarFeed {
    revokeCalendarFeed {
      __typename
      done
    }
  }
`);

/** One's own visits in the calendar of one's phone: the private address for it. */
export function CalendarCard() {
  const [query, execute] = useQuery({ query: CalendarFeedDocument });
  const readAnew = () => execute({ requestPolicy: 'network-only' });
  const [path, setPath] = useState<string | null>(null);
  return (
    <Card title="Your calendar">
      <p className="t-dense ink-2" style={{ marginBottom: 12 }}>
        A calendar program that knows a private address shows your visits: times and kinds, no names unless
        your practice lets initials out. Whoever has the address can read it.
      </p>
      <QueryState query={query} retry={readAnew}>
        {({ calendarFeed }) => (
          <Feed
            createdAt={calendarFeed?.createdAt ?? null}
            onMade={(made) => {
              setPath(made);
              readAnew();
            }}
            onEnded={readAnew}
          />
        )}
      </QueryState>
      {path && <Address address={location.origin + path} onClose={() => setPath(null)} />}
    </Card>
  );
}

function Feed({
  createdAt,
  onMade,
  onEnded,
}: {
  createdAt: string | null;
  onMade: (path: string) => void;
  onEnded: () => void;
}) {
  const zone = useViewer().practice.timeZone;
  const toast = useToast();
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const [create, making] = useAction(CreateCalendarFeedDocument);
  const [revoke, ending] = useAction(RevokeCalendarFeedDocument);
  const make = async () => {
    const outcome = await create({});
    setTrouble(outcome.problem ?? null);
    if (outcome.done) onMade(outcome.done.path);
  };
  const end = async () => {
    const outcome = await revoke({});
    setTrouble(outcome.problem ?? null);
    if (!outcome.done) return;
    toast({ text: 'The address no longer answers.' });
    onEnded();
  };
  const since =
    createdAt && inSentence(dayAndTime(Date.parse(createdAt), zone, wallClock(Date.now(), zone).date));
  return (
    <>
      <Notice of={trouble} />
      {since && (
        <p className="t-dense" style={{ marginBottom: 12 }}>
          There is an address, made {since}.
        </p>
      )}
      <div className="row-wrap">
        <Button busy={making} onClick={() => void make()}>
          {createdAt ? 'Make a new address' : 'Make an address'}
        </Button>
        {createdAt && (
          <Button look="ghost" busy={ending} onClick={() => void end()}>
            End it
          </Button>
        )}
      </div>
    </>
  );
}

function Address({ address, onClose }: { address: string; onClose: () => void }) {
  return (
    <Dialog title="Your calendar’s address" width={520} onClose={onClose}>
      <p className="t-dense ink-2" style={{ margin: '4px 0 12px' }}>
        Add it to your calendar program as a subscription. It is not shown again; a new one ends it.
      </p>
      <TextField
        label="Address"
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
        data-autofocus
      />
      <DialogActions>
        <Button look="primary" onClick={() => void navigator.clipboard.writeText(address)}>
          Copy address
        </Button>
        <Button onClick={onClose}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}
