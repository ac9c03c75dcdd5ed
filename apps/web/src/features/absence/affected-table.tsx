import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { RowCheck, SelectField } from '../../design/fields.js';
import { Mark } from '../../design/marks.js';
import { Table } from '../../design/table.js';
import { dayTitle, timeOf, zoneName } from '../../format/time.js';
import { appointmentName, KindIcon } from '../scheduling/kinds.js';
import { choiceKey, choiceWords, whyWords } from './away-choice.js';
import type { AffectedVisit } from './away-documents.js';
import type { AwayMoves } from './use-away-moves.js';
import styles from './away.module.css';

/** The visits of one day: what is booked, what happens to it, and the tick that says whether it does. */
export function AffectedTable({
  date,
  today,
  viewersZone,
  visits,
  moves,
  mayMove,
  onOpen,
  onWait,
}: Row & { date: string; viewersZone: string; visits: readonly AffectedVisit[] }) {
  return (
    <Card title={dayTitle(date, today)} aside={<span className="ink-2">{visits.length}</span>} flush>
      <Table
        label={`Visits of ${dayTitle(date, today)}`}
        rows={visits}
        rowKey={({ appointment }) => appointment.id}
        marked={(visit) => moves.lost === visit.appointment.id || moves.open.includes(visit)}
        columns={[
          ...(mayMove
            ? [
                {
                  title: 'Move',
                  width: '64px',
                  cell: ({ appointment: { id, patient }, choices }: AffectedVisit) =>
                    choices.length > 0 ? (
                      <RowCheck
                        label={`Move the visit of ${patient.name}`}
                        checked={!moves.leftOut.has(id)}
                        onChange={() => moves.toggle(id)}
                      />
                    ) : null,
                },
              ]
            : []),
          {
            title: 'Time',
            width: '90px',
            whole: true,
            cell: ({ appointment: { startsAt, location } }) =>
              timeOf(Date.parse(startsAt), location.timeZone) +
              (location.timeZone === viewersZone
                ? ''
                : ` ${zoneName(location.timeZone, Date.parse(startsAt))}`),
          },
          {
            title: 'Visit',
            width: '28%',
            cell: ({ appointment }) => {
              const { id, kind, patient, courseSession, location, obstacle } = appointment;
              return (
                <>
                  <button type="button" className={styles.visit} onClick={() => onOpen(id)}>
                    <KindIcon kind={kind} />
                    <span>
                      <span className="t-label" dir="auto">
                        {patient.name}
                      </span>
                      <span className="ink-2">
                        , {appointmentName(kind, courseSession?.number).toLowerCase()}
                        {!obstacle && <span className="unseen">, {location.name}</span>}
                      </span>
                    </span>
                  </button>
                  {obstacle && (
                    <span className={`${styles.why} t-caption`}>{whyWords(appointment, obstacle)}</span>
                  )}
                </>
              );
            },
          },
          {
            // Who may not move it reads what is proposed to those who do.
            title: mayMove ? 'What happens' : 'What is proposed',
            cell: (visit) => <WhatHappens {...{ visit, today, moves, mayMove, onOpen, onWait }} />,
          },
        ]}
      />
    </Card>
  );
}

/** Where it is chosen what happens to a visit. */
export const choiceFieldId = (id: string) => `happens-${id}`;

export interface Row {
  today: string;
  moves: AwayMoves;
  mayMove: boolean;
  onOpen: (id: string) => void;
  /** Null for whoever may not put anybody on the wait list. */
  onWait: ((visit: AffectedVisit) => void) | null;
}

function WhatHappens({ visit, today, moves, mayMove, onOpen, onWait }: Row & { visit: AffectedVisit }) {
  const { choices, consequences, reasons, appointment } = visit;
  const { id, patient } = appointment;
  const stays = moves.leftOut.has(id);
  const offered = moves.choicesOf(visit);
  const chosen = moves.chosenOf(visit);
  const isOpen = moves.open.includes(visit);
  return (
    <div className={styles.happens}>
      {choices.length === 0 ? (
        <>
          <span className={styles.fact}>
            <Mark shape="missing" />
            <span>Nothing else is free. {reasons.join(' ')}</span>
          </span>
          <span className={styles.actions}>
            <Button size="s" onClick={() => onOpen(id)}>
              Call, move or cancel<span className="unseen"> {patient.name}</span>
            </Button>
            {onWait && (
              <Button size="s" look="ghost" onClick={() => onWait(visit)}>
                Wait list<span className="unseen"> for {patient.name}</span>
              </Button>
            )}
          </span>
        </>
      ) : (offered.length > 1 || isOpen) && mayMove && !stays ? (
        <SelectField
          label=""
          id={choiceFieldId(id)}
          aria-label={`What happens to the visit of ${patient.name}`}
          value={chosen ? choiceKey(chosen) : ''}
          data={[
            ...(isOpen ? [{ value: '', label: 'Choose again' }] : []),
            ...offered.map((choice) => ({
              value: choiceKey(choice),
              label: choiceWords(visit, choice, today),
            })),
          ]}
          onChange={(event) => moves.choose(id, event.currentTarget.value)}
        />
      ) : (
        <span className={stays ? 'ink-3' : undefined}>
          {stays ? 'Stays, and needs attention' : choiceWords(visit, choices[0]!, today)}
        </span>
      )}
      {isOpen ? (
        <span className="t-caption">What was chosen is not to be had any more.</span>
      ) : (
        moves.lost === id && <span className="t-caption">What was proposed is taken since.</span>
      )}
      {!stays && offered.length < choices.length && (
        <span className="t-caption ink-3">Later visits of the course were fitted to this time.</span>
      )}
      {!stays &&
        consequences.map(({ message }) => (
          <span key={message} className={`${styles.fact} t-caption`}>
            <Mark shape="missing" />
            <span>{message}</span>
          </span>
        ))}
    </div>
  );
}
