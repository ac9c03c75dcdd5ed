import { IconArrowDownRight, IconCheck } from '@tabler/icons-react';
import { useId } from 'react';
import { Chip } from '../../../design/chip.js';
import { Key } from '../../../design/key.js';
import { useShortcut } from '../../../design/shortcuts.js';
import { plainDate, shortDate } from '../../../format/time.js';
import styles from './course-plan.module.css';
import { weeksOf, type CalendarDay } from './day-strip-geometry.js';
import type { Proposal } from './plan-documents.js';
import { lengthWords, proposalTitles } from './proposal-words.js';
import { VisitMark } from './visit-mark.js';

/** Up to three proposals side by side, each with what it keeps and gives up. */
export function Proposals({
  proposals,
  at,
  zone,
  today,
  keys,
  onTake,
}: {
  proposals: readonly Proposal[];
  at: number;
  zone: string;
  today: string;
  /** Whether 1 to 3 take one: not while the same keys choose something else. */
  keys: boolean;
  onTake: (at: number) => void;
}) {
  const titles = proposalTitles(proposals, zone, today);
  const take = (index: number) => (keys && proposals[index] ? () => onTake(index) : null);
  useShortcut({ key: '1', label: 'Take an offered choice', group: 'Choices' }, take(0));
  useShortcut({ key: '2', label: 'Take the second choice', group: 'Choices' }, take(1));
  useShortcut({ key: '3', label: 'Take the third choice', group: 'Choices' }, take(2));
  return (
    <fieldset className={styles.proposals}>
      <legend className="unseen">Proposals</legend>
      {proposals.map((proposal, index) => (
        <ProposalCard
          key={index}
          {...{ proposal, zone, today }}
          number={index + 1}
          title={titles[index]!}
          chosen={index === at}
          onTake={() => onTake(index)}
        />
      ))}
    </fieldset>
  );
}

function ProposalCard({
  proposal,
  number,
  title,
  chosen,
  zone,
  today,
  onTake,
}: {
  proposal: Proposal;
  number: number;
  title: string;
  chosen: boolean;
  zone: string;
  today: string;
  onTake: () => void;
}) {
  const wordsId = useId();
  const weeks = weeksOf(proposal.visits, zone);
  return (
    <div className={styles.proposal} data-chosen={chosen || undefined}>
      <label className={styles.choose}>
        <input type="radio" name="proposal" checked={chosen} onChange={onTake} aria-describedby={wordsId} />
        <span className="t-panel t-strong">
          <span className="unseen">Proposal {number}: </span>
          {title}
        </span>
        <span className="grow" />
        {chosen ? <Chip tone="primary">Chosen</Chip> : <Key>{number}</Key>}
      </label>
      <div id={wordsId} className={styles.words}>
        <p className="t-dense ink-2">
          Finishes <b>{shortDate(proposal.finishesOn, today)}</b> · {lengthWords(proposal.visits, zone)}
        </p>
        <Calendar weeks={weeks} today={today} />
        <ul className={styles.points}>
          {proposal.keeps.map(({ code, message }) => (
            <li key={code}>
              <IconCheck className="icon-s c-ready" aria-hidden />
              <span>{withoutStop(message)}</span>
            </li>
          ))}
          {proposal.givesUp.map(({ code, message }) => (
            <li key={code}>
              <IconArrowDownRight className="icon-s c-warn" aria-hidden />
              <span>
                <span className="ink-3">Gives up:</span> {withoutStop(message)}
              </span>
            </li>
          ))}
          {proposal.givesUp.length === 0 && <li className="ink-3">Gives up nothing that was asked for</li>}
        </ul>
      </div>
    </div>
  );
}

/** A line of a list has no full stop. */
const withoutStop = (message: string) => message.replace(/\.$/, '');

const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function Calendar({ weeks, today }: { weeks: CalendarDay[][]; today: string }) {
  const length = weeks[0]!.length;
  return (
    <div aria-hidden className={styles.calendar} data-days={length}>
      <div className={styles.week}>
        {names.slice(0, length).map((name) => (
          <span key={name} className={styles.weekday}>
            {name}
          </span>
        ))}
      </div>
      {weeks.map((week, row) => (
        <div key={week[0]!.date} className={styles.week}>
          {week.map(({ date, visits }, column) => (
            <span key={date} className={styles.day}>
              <span className={styles.date}>
                {(row === 0 && column === 0) || date.endsWith('-01')
                  ? plainDate(date, today)
                  : Number(date.slice(8))}
              </span>
              <span className={styles.marks}>
                {visits.map((visit) => (
                  <VisitMark key={visit.kind + visit.number} {...visit} />
                ))}
              </span>
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
