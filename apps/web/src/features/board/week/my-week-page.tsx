import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useQuery } from 'urql';
import { EmptyState } from '../../../design/states.js';
import { clockRange, plainDate, shortDate } from '../../../format/time.js';
import { addDays, instantOf, wallClock } from '../../../format/zone.js';
import type { OwnTimeOffQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../graphql/document.js';
import { QueryState } from '../../../graphql/query-state.js';
import { useViewer } from '../../../session/session.js';
import { BarSpace, TopBar } from '../../../shell/top-bar.js';
import { usePageTitle } from '../../../shell/use-page-title.js';
import dayStyles from '../day-page.module.css';
import { useNow } from '../use-now.js';
import { needOf, obstacleOf } from '../visit-words.js';
import { useLocations } from '../../facility/use-locations.js';
import { shortNeed } from '../../readiness/needs.js';
import { appointmentName } from '../../scheduling/kinds.js';
import { LazyVisitPanel } from './lazy-visit-panel.js';
import styles from './my-week-page.module.css';
import { byInstant, ownWeek, type OwnDay } from './own-week.js';
import { useDays } from './use-days.js';
import { weekDates } from './week.js';
import { WeekHold } from './week-hold.js';
import { WeekSkeleton } from './week-skeleton.js';
import { WeekSteps } from './week-steps.js';
import { WeekVisit } from './week-visit.js';

const OwnTimeOffDocument = graphql(`
  query OwnTimeOff($id: ID!) {
    staffMember(id: $id) {
      id
      exceptions {
        id
        kind
        startsAt
        endsAt
      }
    }
  }
`);

/** A clinician's own week, at every location. */
export function MyWeekPage() {
  const { query, execute, locations, own } = useLocations();
  const search = useSearch({ from: '/my-week' });
  const navigate = useNavigate({ from: '/my-week' });
  const now = useNow();
  const today = wallClock(now, own?.timeZone ?? 'UTC').date;
  const dates = weekDates(search.of ?? today);
  const go = (to: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...to }), replace: to.of === undefined });
  usePageTitle('My week');
  return (
    <div className={dayStyles.page}>
      <TopBar title="My week" sub={`${plainDate(dates[0]!, today)} – ${plainDate(dates[6]!, today)}`}>
        <BarSpace />
        <WeekSteps first={dates[0]!} onStep={(of) => go({ of, visit: undefined })} />
      </TopBar>
      <div className={dayStyles.work}>
        <div className={dayStyles.board}>
          <QueryState
            query={query}
            retry={() => execute({ requestPolicy: 'network-only' })}
            skeleton={<WeekSkeleton />}
          >
            {() => (
              <OwnDays
                locations={locations}
                dates={dates}
                today={today}
                selected={search.visit ?? null}
                onOpen={(visit) => go({ visit })}
              />
            )}
          </QueryState>
        </div>
        <div className={dayStyles.side}>
          <Suspense>
            {search.visit && (
              <LazyVisitPanel
                key={search.visit}
                id={search.visit}
                onClose={() => go({ visit: undefined })}
                onBook={(patientId) => void navigate({ to: '/day', search: { book: patientId } })}
              />
            )}
          </Suspense>
        </div>
      </div>
    </div>
  );
}

function OwnDays({
  locations,
  dates,
  today,
  selected,
  onOpen,
}: {
  locations: readonly { id: string; name: string }[];
  dates: readonly string[];
  today: string;
  selected: string | null;
  onOpen: (visitId: string) => void;
}) {
  const { staffMember: me, practice } = useViewer();
  const [{ data: mine }] = useQuery({
    query: OwnTimeOffDocument,
    variables: { id: me.id },
    requestPolicy: 'cache-and-network',
  });
  const { data, error, fetching, readAnew } = useDays(
    locations.map(({ id }) => id),
    dates,
  );
  return (
    <QueryState query={{ data, error, fetching }} retry={readAnew} skeleton={<WeekSkeleton />}>
      {(boards) => {
        const days = ownWeek(boards, me.id);
        if (days.every(({ visits, holds, works }) => visits.length + holds.length + works.length === 0))
          return (
            <EmptyState title="No hours and no visits of yours in this week">
              An admin sets your hours under Staff.
            </EmptyState>
          );
        return (
          <div className={styles.days}>
            {days.map((day) => (
              <OneDay
                key={day.date}
                {...{ day, today, selected, onOpen }}
                me={me.name}
                isOff={(mine?.staffMember.exceptions ?? []).some((each) =>
                  isOffOn(each, day.date, practice.timeZone),
                )}
                locations={locations}
              />
            ))}
          </div>
        );
      }}
    </QueryState>
  );
}

const isOffOn = (
  { kind, startsAt, endsAt }: OwnTimeOffQuery['staffMember']['exceptions'][number],
  date: string,
  zone: string,
) =>
  kind === 'TIME_OFF' &&
  Date.parse(startsAt) < instantOf(addDays(date, 1), 0, zone) &&
  Date.parse(endsAt) > instantOf(date, 0, zone);

function OneDay({
  day: { date, works, visits, holds },
  today,
  me,
  isOff,
  locations,
  selected,
  onOpen,
}: {
  day: OwnDay;
  today: string;
  me: string;
  /** On time off, the whole day or a part of it. */
  isOff: boolean;
  locations: readonly { id: string; name: string }[];
  selected: string | null;
  onOpen: (visitId: string) => void;
}) {
  const nameOf = (locationId: string) => locations.find(({ id }) => id === locationId)?.name ?? '';
  return (
    <section
      className={`${styles.day} ${date === today ? styles.today : ''}`}
      aria-label={shortDate(date, today)}
    >
      <h2 className={styles.date}>{shortDate(date, today)}</h2>
      <p className={styles.hours}>
        {works.length === 0
          ? isOff
            ? 'Time off'
            : 'No hours'
          : works.map(({ from, to, locationId }) => (
              <span key={`${locationId} ${from}`}>
                {clockRange(from, to)} {nameOf(locationId)}
              </span>
            ))}
      </p>
      <ul className={styles.visits}>
        {[...visits, ...holds].toSorted(byInstant).map((each) => {
          if ('hold' in each) {
            const { at, hold, zone } = each;
            return <WeekHold key={`held ${at} ${hold.patientName}`} {...{ hold, zone }} />;
          }
          const { visit, locationId, room, zone } = each;
          const need = needOf(visit);
          return (
            <li key={visit.id}>
              <WeekVisit
                {...{ visit, zone }}
                home={me}
                selected={visit.id === selected}
                onOpen={({ id }) => onOpen(id)}
              />
              <p className={styles.where}>
                {[
                  appointmentName(visit.kind, visit.sessionNumber, visit.sessionCount),
                  visit.virtual ? 'Video' : room,
                  visit.overbooked && 'Overbooked',
                  works.some((each) => each.locationId !== locationId) && nameOf(locationId),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {visit.obstacle && <p className={styles.warn}>{obstacleOf(visit)}</p>}
              {need && <p className={need.state === 'HOLD' ? styles.stop : styles.warn}>{shortNeed(need)}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
