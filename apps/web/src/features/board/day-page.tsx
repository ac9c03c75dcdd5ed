import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { Button } from '../../design/button.js';
import { useShortcut } from '../../design/shortcuts.js';
import { usePrinting } from '../../design/use-printing.js';
import { EmptyState } from '../../design/states.js';
import { dayTitle, clock, weekday, zoneName } from '../../format/time.js';
import { addDays, wallClock } from '../../format/zone.js';
import type { AppointmentKind } from '../../gql/graphql.js';
import { QueryState } from '../../graphql/query-state.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { keepLocation, useLocations } from '../facility/use-locations.js';
import type { Item } from '../readiness/needs.js';
import { BookingPanel } from '../scheduling/booking-panel.js';
import { VisitPanel, type VisitTask } from '../scheduling/visit-panel.js';
import { arrivingNext, attentionOf } from './attention.js';
import { BoardSkeleton } from './board-skeleton.js';
import { DayGrid } from './day-grid.js';
import { DayList } from './day-list.js';
import styles from './day-page.module.css';
import { DayTop } from './day-top.js';
import type { Day, DrawnColumn, Visit } from './day.js';
import { hourHeights } from './geometry.js';
import { ColumnGroups, Legend } from './legend.js';
import { columnsIn, type ColumnGroup } from './column-groups.js';
import { MoveDock } from './move-dock.js';
import { mayAct, needAction } from './need-action.js';
import { Rail } from './rail.js';
import { useCheckIn } from './use-check-in.js';
import { useDay } from './use-day.js';
import { useMove } from './use-move.js';
import { useNow } from './use-now.js';

/** The day board: the first page of everybody. */
export function DayPage() {
  const { query, execute, locations, own } = useLocations();
  const search = useSearch({ from: '/day' });
  const location = locations.find((each) => each.id === search.location) ?? own;
  return (
    <QueryState
      query={query}
      retry={() => execute({ requestPolicy: 'network-only' })}
      skeleton={<BoardSkeleton />}
    >
      {() => (location ? <DayOf location={location} locations={locations} /> : <NoLocation />)}
    </QueryState>
  );
}

function NoLocation() {
  return <EmptyState title="No location yet">An admin adds the first location under Settings.</EmptyState>;
}

interface Place {
  id: string;
  name: string;
  timeZone: string;
}

function DayOf({ location, locations }: { location: Place; locations: readonly Place[] }) {
  const search = useSearch({ from: '/day' });
  const navigate = useNavigate({ from: '/day' });
  const viewer = useViewer();
  const instant = useNow();
  const present = wallClock(instant, location.timeZone);
  const date = search.date ?? present.date;
  const now = date === present.date ? present.minute : null;
  const { day: whole, changed, error, fetching, readAnew } = useDay(location.id, date);
  const touch = useMedia('(pointer: coarse)');
  const narrow = useMedia('(max-width: 1099px)');
  const [group, setGroup] = useState<ColumnGroup>('all');
  const hourHeight = touch ? hourHeights.touch : hourHeights.mouse;

  const day = useMemo(
    () => whole && (narrow ? { ...whole, columns: [...columnsIn(whole.columns, group)] } : whole),
    [whole, narrow, group],
  );
  const [hiddenKinds, setHiddenKinds] = useState<ReadonlySet<AppointmentKind>>(new Set());
  const [focused, setFocused] = useState<Visit | null>(null);
  const [hovered, setHovered] = useState<Visit | null>(null);
  const [task, setTask] = useState<VisitTask>('details');
  usePageTitle(dayTitle(date, present.date));

  const go = (to: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...to }), replace: !to.date });
  const openFor = (visit: Visit, next: VisitTask) => {
    setTask(next);
    go({ ...noPanel, visit: visit.id });
  };
  const open = useStable((visit: Visit) => openFor(visit, 'details'));
  const closePanel = () => go(noPanel);
  const book = (patient = '', place: { at?: string; column?: string } = {}) =>
    go({ ...noPanel, book: patient, ...place });

  // The grid is wider and higher than any paper: the day is printed as its list.
  const printing = usePrinting();
  const mover = useMove(day, location.timeZone, hourHeight);
  const arriving = useMemo(() => (day && now !== null ? arrivingNext(day.visits, now, 8) : []), [day, now]);
  const attention = useMemo(() => (day ? attentionOf(day.visits) : []), [day]);
  const checkIn = useCheckIn<Visit>((visit) => openFor(visit, 'details'));
  const mayCheckIn = can(viewer, 'VISIT_CHECK_IN');
  const maySchedule = can(viewer, 'SCHEDULE_WRITE');
  const nextToCheckIn =
    focused?.status === 'BOOKED' ? focused : arriving.find((visit) => visit.status === 'BOOKED');

  useShortcut({ key: 'n', label: 'New appointment', group: 'Day' }, maySchedule ? () => book() : null);
  useShortcut({ key: 't', label: 'Today', group: 'Day' }, () => go({ date: undefined }));
  useShortcut({ key: '[', label: 'Day before', group: 'Day' }, () => go({ date: addDays(date, -1) }));
  useShortcut({ key: ']', label: 'Day after', group: 'Day' }, () => go({ date: addDays(date, 1) }));
  useShortcut({ key: 'd', label: 'Board or list', group: 'Day' }, () =>
    go({ view: search.view === 'list' ? undefined : 'list' }),
  );
  useShortcut(
    { key: 'c', label: 'Check in the focused or the next visit', group: 'Day' },
    mayCheckIn && nextToCheckIn && now !== null ? () => void checkIn.run(nextToCheckIn) : null,
  );
  useShortcut(
    { key: 'm', label: 'Move the focused visit', group: 'Day' },
    maySchedule && focused && !mover.moving && search.view !== 'list' ? () => mover.start(focused) : null,
  );

  const onVisitKey = useStable((event: { key: string }, visit: Visit) => mover.onKey(event.key, visit));
  const focusVisit = useStable((visit: Visit) => setFocused(visit));
  const hover = useStable((visit: Visit | null) => setHovered(visit));
  const dragStart = useStable(
    (...args: Parameters<typeof mover.onPointerDown>) => maySchedule && mover.onPointerDown(...args),
  );

  const action = (visit: Visit, item: Item, primary: boolean): ReactNode =>
    needAction({
      visit,
      item,
      primary,
      viewer,
      onRide: () => openFor(visit, 'ride'),
      onBook: () => book(visit.patientId),
      onMove: () => openFor(visit, 'move'),
      onOpen: () => open(visit),
    });

  const panel =
    search.book !== undefined ? (
      <BookingPanel
        locationId={location.id}
        zone={location.timeZone}
        date={date}
        patientId={search.book || null}
        startsAt={search.at}
        {...placeOf(whole?.columns.find((column) => column.id === search.column))}
        onPatient={(id) => go({ book: id ?? '' })}
        onBooked={closePanel}
        onClose={closePanel}
      />
    ) : search.visit ? (
      <VisitPanel
        key={`${search.visit}-${task}`}
        id={search.visit}
        task={task}
        onClose={closePanel}
        onBook={book}
      />
    ) : null;

  return (
    <div className={styles.page}>
      <DayTop
        title={
          printing
            ? `${dayTitle(date, present.date)}, ${location.name}, ${zoneName(location.timeZone, Date.now())}`
            : dayTitle(date, present.date)
        }
        visits={day?.visits}
        fetching={fetching && !!day}
        location={location}
        locations={locations}
        view={search.view ?? 'day'}
        onView={(view) => go({ view: view === 'list' ? 'list' : undefined })}
        onLocation={(id) => {
          keepLocation(id);
          go({ location: id, visit: undefined });
        }}
        onDay={(days) => go({ date: days === 0 ? undefined : addDays(date, days) })}
        onBook={maySchedule ? () => book() : undefined}
      />
      <div className={styles.work}>
        <div className={styles.board}>
          {printing ? null : narrow ? (
            <ColumnGroups group={group} onChange={setGroup} />
          ) : (
            <Legend hidden={hiddenKinds} onChange={setHiddenKinds} columns={day?.columns.length ?? 0} />
          )}
          <QueryState
            query={{ data: day, error, fetching }}
            retry={readAnew}
            skeleton={<BoardSkeleton />}
            updating={false}
          >
            {(current) =>
              search.view === 'list' || printing ? (
                <DayList day={current} now={now} hiddenKinds={hiddenKinds} onOpen={open} />
              ) : (
                <>
                  <DayGrid
                    day={current}
                    now={now}
                    hourHeight={hourHeight}
                    selected={search.visit ?? null}
                    focused={focused?.id ?? null}
                    hovered={hovered?.id ?? null}
                    changed={changed}
                    hiddenKinds={hiddenKinds}
                    moving={mover.moving}
                    onOpen={open}
                    onFocus={focusVisit}
                    onHover={hover}
                    onVisitKey={onVisitKey}
                    onDragStart={dragStart}
                  />
                  {current.visits.length === 0 && (
                    <EmptyDay day={current} onBook={maySchedule ? () => book() : undefined} />
                  )}
                </>
              )
            }
          </QueryState>
          <MoveDock
            mover={mover}
            today={present.date}
            zone={location.timeZone}
            trouble={checkIn.trouble}
            onClear={checkIn.clear}
          />
        </div>
        <div className={styles.side}>
          {day && !panel && (
            <Rail
              day={day}
              today={present.date}
              now={now}
              attention={attention}
              arriving={arriving}
              action={action}
              mayAct={(item) => mayAct(viewer, item)}
              isYou={(item) =>
                item.fixedByName === viewer.staffMember.name ||
                (!item.fixedByName && viewer.roles.some((role) => role === item.fixedBy))
              }
              canCheckIn={mayCheckIn}
              onCheckIn={(visit) => void checkIn.run(visit)}
              onOpen={open}
            />
          )}
          {panel}
        </div>
      </div>
    </div>
  );
}

/** Nothing booked: said over the grid, which stays where it is. */
function EmptyDay({ day, onBook }: { day: Day; onBook?: () => void }) {
  return (
    <div className={styles.empty}>
      <EmptyState
        title={`Nothing booked on ${weekday(day.date)} yet`}
        actions={
          onBook && (
            <Button look="primary" hint="N" onClick={onBook}>
              New appointment
            </Button>
          )
        }
      >
        <p>
          {day.open
            ? `Open ${clock(day.open.from)} to ${clock(day.open.to)}.`
            : 'The location is closed on this day.'}
        </p>
      </EmptyState>
    </div>
  );
}

/** The search of the page while no panel is open. */
const noPanel = { visit: undefined, book: undefined, at: undefined, column: undefined };

/** What a column stands for, as the booking panel asks for it. */
function placeOf(column: DrawnColumn | undefined): { roomId?: string; staffId?: string } {
  if (!column) return {};
  return column.kind === 'ROOM' ? { roomId: column.id } : { staffId: column.id };
}

/** A function that never changes, so that blocks repaint only for their own changes, and always runs its newest version. */
function useStable<Arguments extends unknown[], Result>(
  run: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  const [box] = useState(() => {
    const inner = { run, call: (...args: Arguments) => inner.run(...args) };
    return inner;
  });
  useEffect(() => {
    box.run = run;
  });
  return box.call;
}

/** Whether a media query holds, now and when it changes. */
function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const tell = () => setHolds(media.matches);
    media.addEventListener('change', tell);
    return () => media.removeEventListener('change', tell);
  }, [query]);
  return holds;
}
