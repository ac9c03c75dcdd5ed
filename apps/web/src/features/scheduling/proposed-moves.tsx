import { useEffect, useRef } from 'react';
import { Button } from '../../design/button.js';
import { Mark } from '../../design/marks.js';
import { dayAndTime, inSentence } from '../../format/time.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { freeTimePeople } from './free-times.js';
import { KindIcon } from './kinds.js';
import styles from './proposed-moves.module.css';
import { askedToMove, moveAll, moveWords } from './reschedule-words.js';
import { SpacingWay } from './spacing-way.js';
import type { Proposal } from './use-reschedule.js';
import type { VisitDetails } from './visit-query.js';

/** What a move breaks, and the moves that put it right: confirmed as one. */
export function ProposedMoves({
  proposal: { preview },
  visit,
  today,
  trouble,
  busy,
  onConfirm,
  onBack,
}: {
  proposal: Proposal;
  visit: VisitDetails;
  today: string;
  /** Why they were not moved when they were confirmed. */
  trouble: Problem | Refusal | null;
  busy: boolean;
  onConfirm: (confirmSpacing: boolean) => void;
  onBack: () => void;
}) {
  const zone = visit.location.timeZone;
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus(), []);

  const left = preview.consequences.filter((each) => !each.solved);
  const solved = preview.consequences.filter((each) => each.solved);

  return (
    <section ref={ref} tabIndex={-1} className="stack" aria-label="What moves with it">
      <div role="status">
        <h3 className="t-section">{left.length > 0 ? 'This would not fit' : 'What moves with it'}</h3>
        {left.length > 0 && (
          <ul className={styles.list}>
            {left.map((each) => (
              <li key={each.code + each.appointmentId}>
                <Mark shape="missing" />
                <span>{each.message}</span>
              </li>
            ))}
          </ul>
        )}
        {solved.length > 0 && (
          <ul className={styles.list} aria-label="Put right by these moves">
            {solved.map((each) => (
              <li key={each.code + each.appointmentId + each.message}>
                <Mark shape="ready" />
                <span>
                  {each.message}{' '}
                  {!each.code.endsWith('_CHANGES') && <span className={styles.was}>Put right below.</span>}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div>
        <h3 className="t-caption t-label ink-2">
          {preview.moves.length === 1 ? 'One visit moves' : `${preview.moves.length} visits move as one`}
        </h3>
        <ul className={styles.list}>
          {preview.moves.map((each) => (
            <li key={each.appointment.id}>
              <KindIcon kind={each.appointment.kind} />
              <span className="grow">
                {moveWords(each, zone, today)}
                <span className="t-caption ink-2" style={{ display: 'block' }}>
                  {[each.room?.name, freeTimePeople(each)].filter(Boolean).join(', ')}
                  <span className={styles.was}>
                    {' '}
                    · was {inSentence(dayAndTime(Date.parse(each.appointment.startsAt), zone, today))}
                  </span>
                </span>
              </span>
            </li>
          ))}
        </ul>
      </div>
      <Notice of={trouble} />
      <div className="row-wrap">
        {preview.needsPrescriber ? (
          <SpacingWay
            prescriber={visit.course?.prescriber}
            asked={askedToMove(visit.id, preview)}
            verb={moveAll(preview)}
            busy={busy}
            onConfirm={() => onConfirm(true)}
          />
        ) : (
          <Button look="primary" busy={busy} onClick={() => onConfirm(false)}>
            {moveAll(preview)}
          </Button>
        )}
        <Button look="ghost" onClick={onBack}>
          Choose another time
        </Button>
      </div>
    </section>
  );
}
