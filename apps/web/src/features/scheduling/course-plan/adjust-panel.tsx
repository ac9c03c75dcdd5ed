import { useEffect, useId, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../../design/button.js';
import { FieldRow, TextField } from '../../../design/fields.js';
import { Key } from '../../../design/key.js';
import { Mark } from '../../../design/marks.js';
import { useShortcut } from '../../../design/shortcuts.js';
import { SidePanel } from '../../../design/side-panel.js';
import { Rows, Skeleton } from '../../../design/skeleton.js';
import { dayAndTime, inSentence } from '../../../format/time.js';
import { instantOf } from '../../../format/zone.js';
import type { PlanCourseInput } from '../../../gql/graphql.js';
import { Notice } from '../../../graphql/notice.js';
import { problemOf } from '../../../graphql/problem.js';
import { useDebounced } from '../../patients/use-debounced.js';
import { freeTimeLabel, freeTimePeople } from '../free-times.js';
import { appointmentName, KindIcon } from '../kinds.js';
import { wallFields } from '../wall-fields.js';
import styles from './adjust-panel.module.css';
import { AdjustCourseDocument, type Way } from './adjust-documents.js';
import { afterDoseWords, movesWords } from './adjust-words.js';
import type { PlannedVisit } from './plan-documents.js';
import { endWords } from './proposal-words.js';
import { visitInputs } from './visit-inputs.js';
import { whenOf } from './visit-table.js';

/** One visit of the plan at another time: those that fit on keys 1 to 3, or any, each with what moves along before it does. */
export function AdjustPanel({
  visit,
  visits,
  input,
  keep,
  zone,
  today,
  chosen,
  onChoose,
  onTake,
  onClose,
}: {
  visit: PlannedVisit;
  /** The plan as it stands. */
  visits: readonly PlannedVisit[];
  input: PlanCourseInput;
  /** The sessions whose times were chosen before: they stay. */
  keep: readonly string[];
  zone: string;
  today: string;
  /** The way that is looked at; the page behind shows it. */
  chosen: Way | null;
  onChoose: (way: Way | null) => void;
  onTake: (way: Way) => void;
  onClose: () => void;
}) {
  const { courseSessionId: id } = visit;
  const name = appointmentName(visit.kind, visit.number);
  const [own, setOwn] = useState<{ date: string; time: string } | null>(null);
  const ownAt =
    own && /^\d{4}-\d{2}-\d{2}$/.test(own.date) && /^\d{2}:\d{2}$/.test(own.time)
      ? instantOf(own.date, Number(own.time.slice(0, 2)) * 60 + Number(own.time.slice(3)), zone)
      : null;
  const wanted = own ? ownAt : null;
  const asked = useDebounced(wanted, 250);
  const [{ data, fetching, error }] = useQuery({
    query: AdjustCourseDocument,
    variables: {
      input: {
        ...input,
        visits: visitInputs(visits),
        courseSessionId: id,
        keep: keep.filter((each) => each !== id),
        ...(asked === null ? {} : { startsAt: new Date(asked).toISOString() }),
      },
    },
    requestPolicy: 'network-only',
    pause: own !== null && ownAt === null,
  });
  const settled = asked === wanted && !fetching && !(own && ownAt === null);
  const answer = settled && !error ? data?.adjustCourse : undefined;
  const ways = answer?.__typename === 'CourseAdjustment' ? answer.ways : [];
  const ends = chosen && endWords(visits, chosen.visits, zone, today);
  const formId = useId();
  const submit = useRef<HTMLButtonElement>(null);

  // A time of one's own with one way to have it needs no second choice.
  const only = own && ways.length > 0 ? ways[0]! : null;
  const latest = useRef(onChoose);
  useEffect(() => {
    latest.current = onChoose;
  });
  useEffect(() => {
    latest.current(only);
  }, [only]);

  const choose = (way: Way | undefined) =>
    way &&
    (() => {
      onChoose(way);
      submit.current?.focus();
    });
  useShortcut({ key: '1', label: 'Take an offered choice', group: 'Choices' }, choose(ways[0]));
  useShortcut({ key: '2', label: 'Take the second choice', group: 'Choices' }, choose(ways[1]));
  useShortcut({ key: '3', label: 'Take the third choice', group: 'Choices' }, choose(ways[2]));

  const change = (to: { date?: string; time?: string }) => {
    onChoose(null);
    setOwn({ ...(own ?? wallFields(Date.parse(visit.startsAt), zone)), ...to });
  };

  return (
    <SidePanel
      title={name}
      onClose={onClose}
      foot={
        <>
          <Button
            ref={submit}
            type="submit"
            form={formId}
            look="primary"
            hint="↵"
            notYet={chosen ? null : 'Choose a time first'}
          >
            {chosen ? `Move to ${inSentence(dayAndTime(Date.parse(chosen.startsAt), zone, today))}` : 'Move'}
          </Button>
          <Button look="ghost" hint="Esc" onClick={onClose}>
            Keep as it is
          </Button>
        </>
      }
    >
      <form
        id={formId}
        aria-label={`Another time for ${name.toLowerCase()}`}
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen) onTake(chosen);
        }}
      >
        <p className="t-dense ink-2">
          {whenOf(visit, zone, today)}
          <br />
          {[visit.room?.name, freeTimePeople(visit)].filter(Boolean).join(' · ')}
        </p>
        {own && (
          <FieldRow narrow>
            <TextField
              label="Date"
              type="date"
              data-autofocus
              value={own.date}
              min={today}
              onChange={(event) => change({ date: event.currentTarget.value })}
            />
            <TextField
              label="Starts at"
              type="time"
              step={300}
              value={own.time}
              onChange={(event) => change({ time: event.currentTarget.value })}
            />
          </FieldRow>
        )}
        {error ? (
          <Notice of={problemOf(error)} />
        ) : !settled ? (
          own && ownAt === null ? null : (
            <Skeleton label="Looking for times">
              <Rows count={own ? 1 : 3} />
            </Skeleton>
          )
        ) : answer && answer.__typename !== 'CourseAdjustment' ? (
          <div role="status" className="stack">
            <p className={styles.line}>
              <Mark shape="missing" />
              <span>{answer.message}</span>
            </p>
            {'nextFree' in answer && (
              <div className="row-wrap">
                {answer.nextFree.map((time) => (
                  <Button
                    key={time.startsAt}
                    size="s"
                    onClick={() => change(wallFields(Date.parse(time.startsAt), zone))}
                  >
                    {freeTimeLabel(time, zone, today)}
                  </Button>
                ))}
              </div>
            )}
          </div>
        ) : ways.length === 0 ? (
          <p role="status" className={styles.line}>
            <Mark shape="missing" />
            <span>
              {own
                ? 'The other visits cannot follow there. Choose a time nearer to the one proposed.'
                : 'No other time keeps the spacing and the 72 hours. Any time of your own can be tried.'}
            </span>
          </p>
        ) : (
          <Ways
            {...{ ways, chosen, name, zone, today, onChoose }}
            legend={own ? 'At that time' : 'Other times that fit'}
          />
        )}
        <div>
          <Button
            size="s"
            onClick={() => {
              onChoose(null);
              setOwn(own ? null : wallFields(Date.parse(visit.startsAt), zone));
            }}
          >
            {own ? 'Times that fit' : 'Any other time'}
          </Button>
        </div>
        <MovesAlong way={chosen} visits={visits} zone={zone} today={today} />
        {ends && <p className="t-dense t-strong">{ends}</p>}
      </form>
    </SidePanel>
  );
}

/** The times to choose from, each with what it moves and what it asks. */
function Ways({
  ways,
  chosen,
  name,
  legend,
  zone,
  today,
  onChoose,
}: {
  ways: readonly Way[];
  chosen: Way | null;
  name: string;
  legend: string;
  zone: string;
  today: string;
  onChoose: (way: Way) => void;
}) {
  return (
    <fieldset className={styles.ways}>
      <legend className="t-caption t-label ink-2">{legend}</legend>
      {ways.map((way, at) => {
        const moved = way.visits.filter(({ courseSessionId }) => way.movedIds.includes(courseSessionId));
        return (
          <label key={way.startsAt + way.movedIds.join()} className={styles.way}>
            <input
              type="radio"
              name="way"
              checked={way === chosen}
              onChange={() => onChoose(way)}
              aria-label={`${name}, ${dayAndTime(Date.parse(way.startsAt), zone, today)}`}
              aria-describedby={`way-${at}`}
            />
            <span className="grow">
              <span className="t-strong">{dayAndTime(Date.parse(way.startsAt), zone, today)}</span>
              <span id={`way-${at}`} className={styles.under}>
                {movesWords(moved, zone, today)}
                {way.asks.map(({ code, message }) => (
                  <span key={code + message} className="c-warn">
                    {message}
                  </span>
                ))}
              </span>
            </span>
            <Key>{at + 1}</Key>
          </label>
        );
      })}
    </fieldset>
  );
}

function MovesAlong({
  way,
  visits,
  zone,
  today,
}: {
  way: Way | null;
  visits: readonly PlannedVisit[];
  zone: string;
  today: string;
}) {
  if (!way || way.movedIds.length === 0) return null;
  const before = new Map(visits.map((each) => [each.courseSessionId, each]));
  return (
    <section aria-label="Moves with it">
      <h3 className="t-caption t-label ink-2">Moves with it</h3>
      <ul className={styles.moves}>
        {way.visits
          .filter(({ courseSessionId }) => way.movedIds.includes(courseSessionId))
          .map((each) => (
            <li key={each.courseSessionId}>
              <KindIcon kind={each.kind} />
              <span>
                <b>{appointmentName(each.kind, each.number)}</b>, {whenOf(each, zone, today)},{' '}
                {[freeTimePeople(each), each.room?.name].filter(Boolean).join(', ')}.
                {typeof each.hoursAfterDose === 'number' && ` ${afterDoseWords(each.hoursAfterDose)}.`}
                <span className="ink-3">
                  {' '}
                  Was{' '}
                  {inSentence(
                    dayAndTime(Date.parse(before.get(each.courseSessionId)!.startsAt), zone, today),
                  )}
                  .
                </span>
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}
