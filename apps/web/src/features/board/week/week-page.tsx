import { useNavigate, useSearch } from '@tanstack/react-router';
import { IconMapPin, IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../../design/button.js';
import { SelectField } from '../../../design/fields.js';
import { Seg } from '../../../design/seg.js';
import { useShortcut } from '../../../design/shortcuts.js';
import { EmptyState } from '../../../design/states.js';
import { plainDate } from '../../../format/time.js';
import { wallClock } from '../../../format/zone.js';
import { QueryState } from '../../../graphql/query-state.js';
import { can } from '../../../session/permissions.js';
import { useViewer } from '../../../session/session.js';
import { BarSpace, TopBar } from '../../../shell/top-bar.js';
import { usePageTitle } from '../../../shell/use-page-title.js';
import type { HeadPressed } from '../column-menu.js';
import { scheduleViews } from '../day-top.js';
import dayStyles from '../day-page.module.css';
import topStyles from '../day-top.module.css';
import { useNow } from '../use-now.js';
import { keepLocation, useLocations } from '../../facility/use-locations.js';
import { LazyVisitPanel } from './lazy-visit-panel.js';
import { useDays } from './use-days.js';
import { weekDates, weekOf, type WeekRows } from './week.js';
import { WeekGrid } from './week-grid.js';
import { WeekSkeleton } from './week-skeleton.js';
import { WeekSteps } from './week-steps.js';

const ColumnMenu = lazy(async () => ({ default: (await import('../column-menu.js')).ColumnMenu }));

/** The week of one location, by staff or by room. */
export function WeekPage() {
  const { query, execute, locations, own } = useLocations();
  const search = useSearch({ from: '/day/week' });
  const location = locations.find((each) => each.id === search.location) ?? own;
  return (
    <QueryState
      query={query}
      retry={() => execute({ requestPolicy: 'network-only' })}
      skeleton={<WeekSkeleton />}
    >
      {() =>
        location ? (
          <WeekOf location={location} locations={locations} />
        ) : (
          <EmptyState title="No location yet">An admin adds the first location under Settings.</EmptyState>
        )
      }
    </QueryState>
  );
}

interface Place {
  id: string;
  name: string;
  timeZone: string;
}

function WeekOf({ location, locations }: { location: Place; locations: readonly Place[] }) {
  const search = useSearch({ from: '/day/week' });
  const navigate = useNavigate({ from: '/day/week' });
  const viewer = useViewer();
  const today = wallClock(useNow(), location.timeZone).date;
  const dates = weekDates(search.of ?? today);
  const by: WeekRows = search.by ?? 'staff';
  const { data, error, fetching, readAnew } = useDays([location.id], dates);
  usePageTitle(`Week of ${plainDate(dates[0]!, today)}`);

  const go = (to: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...to }), replace: to.of === undefined });
  const toDay = (date: string | undefined, view?: 'list') =>
    void navigate({ to: '/day', search: { date, location: location.id, view } });
  const book = (place: { date?: string; column?: string; patientId?: string } = {}) =>
    void navigate({
      to: '/day',
      search: {
        location: location.id,
        date: place.date ?? (dates.includes(today) ? undefined : dates[0]),
        column: place.column,
        book: place.patientId ?? '',
      },
    });
  // A visit that M asked for opens with its form.
  const [moving, setMoving] = useState<string | null>(null);
  const maySchedule = can(viewer, 'SCHEDULE_WRITE');
  const [pressed, setPressed] = useState<HeadPressed | null>(null);
  const firstDate = dates.includes(today) ? today : dates[0]!;
  useShortcut({ key: 'n', label: 'New appointment', group: 'Week' }, maySchedule ? () => book() : null);
  useShortcut(
    { key: 'm', label: 'Move the focused visit', group: 'Week' },
    maySchedule
      ? () => {
          const { visit } = (document.activeElement as HTMLElement).dataset;
          if (!visit) return;
          setMoving(visit);
          go({ visit });
        }
      : null,
  );
  useShortcut({ key: 'd', label: 'The day', group: 'Week' }, () => toDay(search.of));

  return (
    <div className={dayStyles.page}>
      <TopBar title={`Week of ${plainDate(dates[0]!, today)}`}>
        <WeekSteps first={dates[0]!} onStep={(of) => go({ of, visit: undefined })} />
        <BarSpace />
        {locations.length > 1 && (
          <SelectField
            label=""
            aria-label="Location"
            className={topStyles.location}
            leftSection={<IconMapPin className="icon-s" aria-hidden />}
            value={location.id}
            data={locations.map((each) => ({ value: each.id, label: each.name }))}
            onChange={(event) => {
              keepLocation(event.currentTarget.value);
              go({ location: event.currentTarget.value, visit: undefined });
            }}
          />
        )}
        <Seg
          label="Rows of the week"
          value={by}
          options={[
            { value: 'staff', label: 'Staff' },
            { value: 'rooms', label: 'Rooms' },
          ]}
          onChange={(next) => go({ by: next === 'rooms' ? 'rooms' : undefined })}
        />
        <Seg
          label="View of the schedule"
          value="week"
          options={scheduleViews}
          onChange={(view) => view !== 'week' && toDay(search.of, view === 'list' ? 'list' : undefined)}
        />
        {maySchedule && (
          <Button
            look="primary"
            icon={<IconPlus className="icon" aria-hidden />}
            hint="N"
            onClick={() => book()}
          >
            New appointment
          </Button>
        )}
      </TopBar>
      <div className={dayStyles.work}>
        <div className={dayStyles.board}>
          <QueryState
            query={{ data, error, fetching }}
            retry={readAnew}
            skeleton={<WeekSkeleton />}
            updating={false}
          >
            {([boards]) => (
              <WeekGrid
                week={weekOf(boards!, by)}
                today={today}
                selected={search.visit ?? null}
                onOpen={(visit) => {
                  setMoving(null);
                  go({ visit: visit.id });
                }}
                onDay={toDay}
                onBook={maySchedule ? (date, column) => book({ date, column }) : undefined}
                pressed={pressed?.id ?? null}
                onHead={
                  maySchedule
                    ? (head) => setPressed({ ...head, kind: by === 'rooms' ? 'ROOM' : 'STAFF' })
                    : undefined
                }
              />
            )}
          </QueryState>
          <Suspense>
            {pressed && (
              <ColumnMenu
                key={pressed.id}
                of={pressed}
                onBook={() => book({ column: pressed.id })}
                onAway={() =>
                  void navigate({
                    to: '/away',
                    search: {
                      [pressed.kind === 'ROOM' ? 'room' : 'staff']: pressed.id,
                      day: firstDate,
                      at: location.id,
                    },
                  })
                }
                onClose={() => setPressed(null)}
              />
            )}
          </Suspense>
        </div>
        <div className={dayStyles.side}>
          <Suspense>
            {search.visit && (
              <LazyVisitPanel
                key={`${search.visit} ${moving}`}
                id={search.visit}
                task={moving === search.visit ? 'move' : undefined}
                onClose={() => go({ visit: undefined })}
                onBook={(patientId) => book({ patientId })}
              />
            )}
          </Suspense>
        </div>
      </div>
    </div>
  );
}
