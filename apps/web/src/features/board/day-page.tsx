import { useNavigate, useSearch } from '@tanstack/react-router';
import {
  lazy,
  Suspense,
  useEffect,
  useMemo,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { Button } from '../../design/button.js';
import { useShortcut } from '../../design/shortcuts.js';
import { usePrinting } from '../../design/use-printing.js';
import { EmptyState } from '../../design/states.js';
import { useStable, useStableMembers } from '../../design/use-stable.js';
import { dayTitle, shortDate, clock, weekday, zoneName } from '../../format/time.js';
import { addDays, instantOf, wallClock } from '../../format/zone.js';
import type { AppointmentKind } from '../../gql/graphql.js';
import { QueryState } from '../../graphql/query-state.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { keepLocation, useLocations } from '../facility/use-locations.js';
import type { Item } from '../readiness/needs.js';
import type { VisitTask } from '../scheduling/visit-panel.js';
import { arrivingNext, attentionOf, obstructedOf } from './attention.js';
import type { HeadPressed } from './column-menu.js';
import { BoardSkeleton } from './board-skeleton.js';
import { DayGrid } from './day-grid.js';
import { DayList } from './day-list.js';
import styles from './day-page.module.css';
import { DayTop } from './day-top.js';
import type { Day, DrawnColumn, Visit } from './day.js';
import { useBoardSettings } from './board-settings.js';
import { columnsIn, groupsWith, valueOf } from './column-groups.js';
import { Legend } from './legend.js';
import { mayAct, needAction } from './need-action.js';
import { Rail, type Strip } from './rail.js';
import { touchedBy } from './touched.js';
import { useCheckIn } from './use-check-in.js';
import { useDay, useDrawn } from './use-day.js';
import { useMove } from './use-move.js';
import { useNow } from './use-now.js';
import { usePlacing } from './use-placing.js';
import { asksToMove } from './visit-words.js';

// What nobody sees first is loaded when it is asked for. The booking panel is not: its letters are typed at once.
// Not of the first paint, and there before the first move.
const BoardDock = lazy(async () => ({ default: (await import('./board-dock.js')).BoardDock }));
const RecentChanges = lazy(async () => ({ default: (await import('./recent-changes.js')).RecentChanges }));
const HeldTimes = lazy(async () => ({ default: (await import('./held-times.js')).HeldTimes }));
const CancelledVisits = lazy(async () => ({
  default: (await import('./cancelled-visits.js')).CancelledVisits,
}));
const ColumnMenu = lazy(async () => ({ default: (await import('./column-menu.js')).ColumnMenu }));
const WaitListPanel = lazy(async () => ({
  default: (await import('../scheduling/wait-list/wait-list-panel.js')).WaitListPanel,
}));
const loadBooking = () => import('../scheduling/booking-panel.js');
const BookingPanel = lazy(async () => ({ default: (await loadBooking()).BookingPanel }));
const VisitPanel = lazy(async () => ({ default: (await import('../scheduling/visit-panel.js')).VisitPanel }));

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
  const { board, changed, error, fetching, readAnew } = useDay(location.id, date);
  const touch = useMedia('(pointer: coarse)');
  const narrow = useMedia('(max-width: 1099px)');
  const settings = useBoardSettings(touch);
  const { hourHeight, columns } = settings;
  const me = viewer.staffMember.id;
  const shown = useMemo(() => columnsIn(board?.columns ?? [], columns, me), [board?.columns, columns, me]);
  /** The whole day for the rail and the list; the board draws the columns that were asked for. */
  const whole = useDrawn(board);
  const narrowed = useDrawn(columns.length === 0 ? undefined : board, shown);
  const day = narrowed ?? whole;
  const [hiddenKinds, setHiddenKinds] = useState<ReadonlySet<AppointmentKind>>(new Set());
  const [focused, setFocused] = useState<Visit | null>(null);
  const [touched, setTouched] = useState<readonly Visit[]>([]);
  const [task, setTask] = useState<VisitTask>('details');
  const [pressed, setPressed] = useState<HeadPressed | null>(null);
  const [strip, setStrip] = useState<Strip>('first');
  usePageTitle(dayTitle(date, present.date));

  const go = (to: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...to }), replace: !to.date });
  const toWeek = () => void navigate({ to: '/day/week', search: { of: date, location: location.id } });
  const openFor = (visit: { id: string }, next: VisitTask) => {
    setTask(next);
    setTouched([]);
    go({ ...noPanel, visit: visit.id });
  };
  const open = useStable((visit: Visit) => openFor(visit, 'details'));
  const press = useStable((visit: Visit, event: MouseEvent) => {
    const near = isTouch(event) ? touchedBy(event) : [];
    if (near.length < 2) return open(visit);
    setTouched(near.flatMap((id) => day?.visits.find((each) => each.id === id) ?? []));
  });
  const closePanel = () => go(noPanel);
  const book = (patient = '', place: { at?: string; column?: string } = {}) =>
    go({ ...noPanel, book: patient, ...place });

  // The grid is wider and higher than any paper: the day is printed as its list.
  const printing = usePrinting();
  const mover = useMove(day, location.id, hourHeight);
  const arriving = useMemo(
    () => (whole && now !== null ? arrivingNext(whole.visits, now, 8) : []),
    [whole, now],
  );
  const attention = useMemo(() => (whole ? attentionOf(whole.visits) : []), [whole]);
  const obstructed = useMemo(() => (whole ? obstructedOf(whole.visits) : []), [whole]);
  const asking = useMemo(() => whole?.visits.filter(asksToMove) ?? [], [whole]);
  const checkIn = useCheckIn<Visit>((visit) => openFor(visit, 'details'));
  const mayCheckIn = can(viewer, 'VISIT_CHECK_IN');
  const maySchedule = can(viewer, 'SCHEDULE_WRITE');
  // Not of the first paint, and there before the first N.
  const boardShown = day !== undefined;
  useEffect(() => {
    if (boardShown && maySchedule) void loadBooking();
  }, [boardShown, maySchedule]);
  const earliest = now ?? (date > present.date ? 0 : Infinity);
  const placing = usePlacing(
    day,
    hourHeight,
    earliest,
    maySchedule
      ? ({ column, span }) =>
          book('', {
            at: new Date(instantOf(date, span.from, location.timeZone)).toISOString(),
            column,
          })
      : null,
  );
  const booking = search.book !== undefined;
  useEffect(() => {
    if (!booking) placing.clear();
    // The place is drawn as long as its booking is open.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [booking, date, location.id]);
  const nextToCheckIn =
    focused?.status === 'BOOKED' ? focused : arriving.find((visit) => visit.status === 'BOOKED');

  useShortcut({ key: 'n', label: 'New appointment', group: 'Day' }, maySchedule ? () => book() : null);
  useShortcut(
    { key: 'b', label: 'Choose a free place on the board', group: 'Day' },
    maySchedule && search.view !== 'list'
      ? () => placing.start(focused?.home, focused?.span.to ?? now ?? 0)
      : null,
  );
  useShortcut({ key: 'u', label: 'Recent changes', group: 'Day' }, () =>
    search.changes ? closePanel() : go({ ...noPanel, changes: true }),
  );
  useShortcut({ key: 'q', label: 'Wait list', group: 'Day' }, () =>
    search.wait ? closePanel() : go({ ...noPanel, wait: 'all' }),
  );
  const away = (who: { staff?: string; room?: string }) =>
    void navigate({ to: '/away', search: { ...who, day: date, at: location.id } });
  const toAway = () =>
    away({ staff: board?.columns.find(({ id, kind }) => kind === 'STAFF' && id === focused?.home)?.id });
  useShortcut({ key: 'a', label: 'Somebody is away', group: 'Day' }, maySchedule ? toAway : null);
  useShortcut({ key: '+', label: 'Taller hours', group: 'Day' }, () => settings.zoomBy(1));
  useShortcut({ key: '-', label: 'Lower hours', group: 'Day' }, () => settings.zoomBy(-1));
  useShortcut({ key: 't', label: 'Today', group: 'Day' }, () => go({ date: undefined }));
  useShortcut({ key: '[', label: 'Day before', group: 'Day' }, () => go({ date: addDays(date, -1) }));
  useShortcut({ key: ']', label: 'Day after', group: 'Day' }, () => go({ date: addDays(date, 1) }));
  useShortcut({ key: 'd', label: 'Board or list', group: 'Day' }, () =>
    go({ view: search.view === 'list' ? undefined : 'list' }),
  );
  useShortcut({ key: 'w', label: 'The week', group: 'Day' }, toWeek);
  useShortcut(
    { key: 'c', label: 'Check in the focused or the next visit', group: 'Day' },
    mayCheckIn && nextToCheckIn && now !== null ? () => void checkIn.run(nextToCheckIn) : null,
  );
  useShortcut(
    { key: 'm', label: 'Move the focused visit', group: 'Day' },
    maySchedule && focused && search.view !== 'list' ? () => mover.start(focused) : null,
  );

  const onVisitKey = useStable(
    (event: KeyboardEvent, visit: Visit) => placing.onKey(event) || mover.onKey(event, visit),
  );
  const focusVisit = useStable((visit: Visit) => setFocused(visit));
  const dragStart = useStable(
    (...args: Parameters<typeof mover.onPointerDown>) => maySchedule && mover.onPointerDown(...args),
  );
  const pressHead = useStable((head: HeadPressed) => setPressed(head));
  const stableMover = useStableMembers(mover);
  const stablePlacing = useStableMembers(placing);

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

  const panel = search.changes ? (
    <RecentChanges
      key={location.id}
      locationId={location.id}
      zone={location.timeZone}
      onOpen={(id) => openFor({ id }, 'details')}
      onWaiting={(startsAt, kind) => go({ ...noPanel, wait: kind, at: startsAt })}
      onClose={closePanel}
    />
  ) : search.wait ? (
    <WaitListPanel
      key={location.id}
      locationId={location.id}
      zone={location.timeZone}
      place={
        search.at ? { startsAt: search.at, kind: search.wait === 'all' ? undefined : search.wait } : null
      }
      now={instant}
      onAll={() => go({ ...noPanel, wait: 'all' })}
      onFind={book}
      onClose={closePanel}
    />
  ) : booking ? (
    <BookingPanel
      locationId={location.id}
      zone={location.timeZone}
      date={date}
      patientId={search.book || null}
      startsAt={search.at}
      kind={search.kind}
      {...askedOf(whole?.columns.find((column) => column.id === search.column))}
      onPatient={(id) => go({ book: id ?? '' })}
      onBooked={closePanel}
      onClose={closePanel}
    />
  ) : search.visit ? (
    <VisitPanel
      key={`${search.visit}-${task}`}
      id={search.visit}
      task={search.at ? 'move' : task}
      at={search.at}
      onAtDone={() => go({ at: undefined })}
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
            : narrow
              ? shortDate(date, present.date)
              : dayTitle(date, present.date)
        }
        visits={whole?.visits}
        fetching={fetching && !!day}
        location={location}
        locations={locations}
        view={search.view ?? 'day'}
        onView={(view) => (view === 'week' ? toWeek() : go({ view: view === 'list' ? 'list' : undefined }))}
        onLocation={(id) => {
          keepLocation(id);
          go({ location: id, visit: undefined });
        }}
        onDay={(days) => go({ date: days === 0 ? undefined : addDays(date, days) })}
        onBook={maySchedule ? () => book() : undefined}
      />
      <div className={styles.work}>
        <div className={styles.board}>
          {!printing && (
            <Legend
              narrow={narrow}
              board={search.view !== 'list'}
              hidden={hiddenKinds}
              onHide={setHiddenKinds}
              overbooked={day?.visits.some((visit) => visit.overbooked) ?? false}
              group={valueOf(columns)}
              groups={groupsWith(board?.columns ?? [], columns, me)}
              columns={day?.columns.length ?? 0}
              onGroup={settings.setColumns}
              arriving={now === null ? null : arriving.length}
              strip={strip}
              onStrip={setStrip}
              onZoom={settings.zoomBy}
              onChanges={() => go({ ...noPanel, changes: true })}
              onWait={() => go({ ...noPanel, wait: 'all' })}
              onAway={maySchedule ? toAway : null}
            />
          )}
          <QueryState
            query={{ data: day, error, fetching }}
            retry={readAnew}
            skeleton={<BoardSkeleton />}
            updating={false}
          >
            {(current) =>
              search.view === 'list' || printing ? (
                <DayList day={whole ?? current} now={now} hiddenKinds={hiddenKinds} onOpen={open}>
                  {!printing && (
                    <Suspense>
                      <HeldTimes day={whole ?? current} />
                      <CancelledVisits
                        locationId={location.id}
                        date={date}
                        zone={location.timeZone}
                        onOpen={(id) => openFor({ id }, 'details')}
                      />
                    </Suspense>
                  )}
                </DayList>
              ) : (
                <>
                  <DayGrid
                    day={current}
                    now={now}
                    hourHeight={hourHeight}
                    selected={search.visit ?? null}
                    focused={focused?.id ?? null}
                    changed={changed}
                    hiddenKinds={hiddenKinds}
                    mayMove={maySchedule}
                    mover={stableMover}
                    placing={stablePlacing}
                    onOpen={press}
                    onFocus={focusVisit}
                    onVisitKey={onVisitKey}
                    onDragStart={dragStart}
                    onHead={maySchedule ? pressHead : undefined}
                    pressed={pressed?.id ?? null}
                  />
                  {current.visits.length === 0 && (
                    <EmptyDay day={current} onBook={maySchedule ? () => book() : undefined} />
                  )}
                </>
              )
            }
          </QueryState>
          <Suspense>
            {pressed && (
              <ColumnMenu
                key={pressed.id}
                of={pressed}
                onBook={() => book('', { column: pressed.id })}
                onAway={() => away({ [pressed.kind === 'ROOM' ? 'room' : 'staff']: pressed.id })}
                onClose={() => setPressed(null)}
              />
            )}
          </Suspense>
          {day && (
            <Suspense>
              <BoardDock
                day={day}
                today={present.date}
                mover={mover}
                placing={placing}
                trouble={checkIn.trouble}
                onClear={checkIn.clear}
                touched={touched}
                onOpen={open}
                onUntouch={() => setTouched([])}
              />
            </Suspense>
          )}
        </div>
        <div className={styles.side}>
          {whole && !panel && (
            <Rail
              day={whole}
              today={present.date}
              now={now}
              attention={attention}
              asking={asking}
              obstructed={obstructed}
              onAway={maySchedule ? toAway : null}
              onMove={maySchedule ? (visit) => openFor(visit, 'move') : null}
              arriving={arriving}
              strip={strip}
              onStrip={setStrip}
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
          <Suspense>{panel}</Suspense>
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
const noPanel = {
  visit: undefined,
  book: undefined,
  at: undefined,
  column: undefined,
  kind: undefined,
  changes: undefined,
  wait: undefined,
};

/** What a column stands for, as the booking panel asks for it. */
function askedOf(column: DrawnColumn | undefined): { roomId?: string; staffId?: string } {
  if (!column) return {};
  return column.kind === 'ROOM' ? { roomId: column.id } : { staffId: column.id };
}

const isTouch = ({ nativeEvent }: MouseEvent) =>
  'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch';

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
