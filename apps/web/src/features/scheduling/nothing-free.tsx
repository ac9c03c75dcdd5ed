import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Mark } from '../../design/marks.js';
import { Rows, Skeleton } from '../../design/skeleton.js';
import type { AvailableSlotsInput } from '../../gql/graphql.js';
import { Notice } from '../../graphql/notice.js';
import { problemOf } from '../../graphql/problem.js';
import { AvailableSlotsDocument, eightWeeksFrom, type SlotRelaxation } from './available-slots.js';
import styles from './nothing-free.module.css';
import { relaxing, type Relaxing } from './relaxing.js';

/** No time was found: what binds, and the nearest ways to one, each that is the desk's to give on a button that takes it. */
export function NothingFree({
  wanted,
  staffIds,
  roomIds,
  onRelax,
}: {
  wanted: Omit<AvailableSlotsInput, 'until' | 'staffIds' | 'roomIds' | 'count'>;
  staffIds: string[] | null;
  roomIds: string[] | null;
  onRelax: (way: Relaxing) => void;
}) {
  const [now] = useState(Date.now);
  const until = eightWeeksFrom(wanted.from ? Date.parse(wanted.from) : now);
  const input = { ...wanted, until, staffIds, roomIds, count: 1 };
  const [{ data, error, fetching }] = useQuery({
    query: AvailableSlotsDocument,
    variables: { input },
    requestPolicy: 'network-only',
  });
  if (error) return <Notice of={problemOf(error)} />;
  if (fetching || !data) {
    return (
      <Skeleton label="Looking for what is in the way">
        <Rows count={2} />
      </Skeleton>
    );
  }
  const answer = data.availableSlots;
  if (answer.__typename !== 'AvailableSlots') return <Notice of={answer} />;
  return <WhatWouldDo {...answer} onRelax={onRelax} />;
}

/** What binds, and what would do: one change, or two together on one button. */
export function WhatWouldDo({
  binding,
  relaxations,
  onRelax,
}: {
  binding: readonly { code: string; message: string }[];
  relaxations: readonly SlotRelaxation[];
  onRelax: (way: Relaxing) => void;
}) {
  // What the desk can do itself comes before what others would have to.
  const ways = relaxations
    .map((each) => ({ ...each, way: relaxing(each) }))
    .sort((a, b) => Number(a.way === null) - Number(b.way === null));
  return (
    <section className="stack" aria-label="Nothing is free" role="status">
      <ul className={styles.list}>
        {binding.map(({ code, message }) => (
          <li key={code + message}>
            <Mark shape="missing" />
            <span>{message}</span>
          </li>
        ))}
        {(binding.length === 0 || relaxations.length === 0) && (
          <li>
            <Mark shape="missing" />
            <span>
              {relaxations.length === 0
                ? 'Nothing is free in the next 8 weeks, and no one or two changes give a time.'
                : relaxations.every(({ constraints }) => constraints.length > 1)
                  ? 'Nothing is free in the next 8 weeks. It takes two changes together.'
                  : 'Nothing is free in the next 8 weeks.'}
            </span>
          </li>
        )}
      </ul>
      {relaxations.length > 0 && (
        <div>
          <h3 className="t-caption t-label ink-2">What would do</h3>
          <ul className={styles.list}>
            {ways.map(({ way, ...each }) => {
              const words = each.message.replace(/\.$/, '');
              return (
                <li key={each.constraints.join()}>
                  {way ? (
                    <Button size="s" onClick={() => onRelax(way)}>
                      {words}
                    </Button>
                  ) : (
                    <span className="ink-2">{words}</span>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </section>
  );
}
