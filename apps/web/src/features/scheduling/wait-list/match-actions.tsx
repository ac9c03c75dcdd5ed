import { useState } from 'react';
import { Button } from '../../../design/button.js';
import { useToast } from '../../../design/toast.js';
import { Notice } from '../../../graphql/notice.js';
import type { Problem, Refusal } from '../../../graphql/problem.js';
import { useAction } from '../../../graphql/use-action.js';
import { kinds } from '../kinds.js';
import { TakeBackOffer } from './take-back-offer.js';
import { OfferPlaceDocument, type WaitEntry, type WaitMatch } from './wait-documents.js';

/** What to do with somebody for whom a place is right: offer it, or take that back, and book it. */
export function MatchActions({
  entry,
  match,
  first,
  busy,
  onBook,
}: {
  entry: WaitEntry;
  match: WaitMatch;
  /** Whether this is who comes first. */
  first: boolean;
  busy: boolean;
  onBook: () => void;
}) {
  const [offer, offering] = useAction(OfferPlaceDocument);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const toast = useToast();
  const { name } = entry.patient;
  const { startsAt } = match.time;
  const isOffered = entry.isOffered && Date.parse(entry.offer!.startsAt) === Date.parse(startsAt);
  return (
    <>
      {isOffered && <TakeBackOffer entry={entry} />}
      {!isOffered && (
        <Button
          size="s"
          busy={offering}
          aria-label={`Offer to ${name}`}
          onClick={async () => {
            const outcome = await offer({
              input: { entryId: entry.id, version: entry.version, kind: match.kind, startsAt },
            });
            if (outcome.done) toast({ text: `Offered to ${name}. Tell them: it is kept for nobody.` });
            setTrouble(outcome.problem ?? outcome.refusal ?? null);
          }}
        >
          Offer
        </Button>
      )}
      <Button
        size="s"
        look={first ? 'primary' : 'plain'}
        busy={busy}
        aria-label={`Book ${kinds[match.kind].name.toLowerCase()} for ${name}`}
        onClick={onBook}
      >
        Book {kinds[match.kind].name.toLowerCase()}
      </Button>
      <Notice of={trouble} />
    </>
  );
}
