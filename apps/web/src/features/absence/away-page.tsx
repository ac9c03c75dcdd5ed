import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { Banner } from '../../design/banner.js';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { SidePanel } from '../../design/side-panel.js';
import { TableRows } from '../../design/skeleton.js';
import { EmptyState } from '../../design/states.js';
import { useToast } from '../../design/toast.js';
import { fullDate } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { byItself } from '../../graphql/client.js';
import { Notice } from '../../graphql/notice.js';
import { QueryState } from '../../graphql/query-state.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { BarSpace, Page, TopBar } from '../../shell/top-bar.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { useLocations } from '../facility/use-locations.js';
import { useUndoToast } from '../scheduling/use-undo-toast.js';
import { VisitPanel } from '../scheduling/visit-panel.js';
import { WaitForm } from '../scheduling/wait-list/wait-form.js';
import { AffectedTable } from './affected-table.js';
import { byDay, inputOf, periodWords, wholeDays, type AwaySearch } from './away-choice.js';
import { AffectedDocument, type Affected, type AffectedVisit } from './away-documents.js';
import { AwayForm } from './away-form.js';
import { FollowLocation } from './follow-location.js';
import { useAwayMoves, type Absent } from './use-away-moves.js';
import styles from './away.module.css';

const gatherMs = 300;

/** Somebody is away, a room cannot be used, a location is closed: what that does to booked visits, and what they have instead. */
export function AwayPage() {
  usePageTitle('Away');
  const { day, ...asked } = useSearch({ from: '/away' });
  const navigate = useNavigate({ from: '/away' });
  const { own, locations } = useLocations();
  const viewer = useViewer();
  const zone = own?.timeZone ?? viewer.practice.timeZone;
  const today = wallClock(Date.now(), zone).date;
  const search: AwaySearch = { ...asked, ...(day && !asked.from ? wholeDays(day, day, zone) : {}) };
  const input = inputOf(search);
  const [query, execute] = useQuery({
    query: AffectedDocument,
    variables: { input: input ?? {} },
    pause: !input,
    requestPolicy: 'network-only',
  });
  // Moving many visits tells of each of them: what they could have is asked once.
  const gathering = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(gathering.current), []);
  const follow = () => {
    clearTimeout(gathering.current);
    gathering.current = setTimeout(() => execute({ ...byItself, requestPolicy: 'network-only' }), gatherMs);
  };
  const form = !search.room && !search.closed && (
    <Card>
      <AwayForm
        search={search}
        zone={zone}
        today={today}
        onChange={(next) => void navigate({ search: next, replace: true })}
      />
    </Card>
  );
  if (!input) {
    return (
      <>
        <TopBar back title="Who is away?" />
        <Page>{form}</Page>
      </>
    );
  }
  return (
    <>
      {locations.map(({ id }) => (
        <FollowLocation key={id} id={id} onChange={follow} />
      ))}
      <QueryState
        query={query}
        retry={() => execute({ requestPolicy: 'network-only' })}
        skeleton={<TableRows columns={4} />}
      >
        {({ affectedAppointments }) => (
          <Opened
            key={JSON.stringify(input)}
            affected={affectedAppointments}
            search={search}
            when={whenWords(search, zone, today)}
            today={today}
            form={form}
            onChanged={() => execute({ requestPolicy: 'network-only' })}
          />
        )}
      </QueryState>
    </>
  );
}

function whenWords({ closed, from, until }: AwaySearch, zone: string, today: string): string {
  if (!closed) return periodWords(from!, until, zone, today);
  return from === until ? fullDate(from!) : `${fullDate(from!)} to ${fullDate(until!)}`;
}

function Opened({
  affected,
  search,
  when,
  today,
  form,
  onChanged,
}: {
  affected: Affected;
  search: AwaySearch;
  when: string;
  today: string;
  form: ReactNode;
  onChanged: () => void;
}) {
  const viewer = useViewer();
  const mayMove = can(viewer, 'SCHEDULE_WRITE');
  const toast = useToast();
  const undoToast = useUndoToast();
  const navigate = useNavigate();
  const moves = useAwayMoves(affected.visits);
  const [opened, setOpened] = useState<string | null>(null);
  const [waits, setWaits] = useState<AffectedVisit['appointment'] | null>(null);
  const absent: Absent | null =
    search.staff && search.until && !affected.entered
      ? { staffId: search.staff, startsAt: search.from!, endsAt: search.until }
      : null;
  const count = moves.going.length;
  const verb = [
    absent && 'Enter time off',
    count > 0 && (count === 1 ? 'Move 1 visit' : `Move ${count} visits`),
  ]
    .filter(Boolean)
    .join(', ')
    .replace(', M', ', m');

  const confirm = async () => {
    const { reported, moved } = await moves.confirm(absent);
    if (moved) {
      const { appointments } = moved;
      const text =
        appointments.length === 1 ? '1 visit is moved.' : `${appointments.length} visits are moved.`;
      undoToast(text, appointments[0]!);
    } else if (reported) toast({ text: `${affected.name} is away, ${when}.` });
    onChanged();
  };
  const none = affected.visits.filter(({ choices }) => choices.length === 0).length;
  return (
    <>
      <TopBar
        back
        title={
          search.staff
            ? `${affected.name} is away`
            : search.room
              ? `${affected.name} is out of service`
              : `${affected.name} is closed`
        }
        sub={when}
      >
        <BarSpace />
        {mayMove && verb && (
          <Button look="primary" busy={moves.busy} onClick={() => void confirm()}>
            {verb}
          </Button>
        )}
      </TopBar>
      <div className={styles.work}>
        <Page>
          {form}
          <Notice of={moves.trouble} />
          {moves.trouble && !('kind' in moves.trouble) && (
            <p className="t-dense">No visit was moved. What is proposed now is fresh.</p>
          )}
          {affected.total > affected.visits.length && (
            <Banner tone="info">
              These are the first {affected.visits.length} of {affected.total} visits. The others follow once
              these are moved.
            </Banner>
          )}
          {!mayMove && affected.total > 0 && (
            <Banner tone="info">The front desk or a psychiatrist moves these visits.</Banner>
          )}
          {affected.total === 0 ? (
            <EmptyState title="No visit is affected">
              <p>
                {absent ? 'Nothing is booked then that needs them.' : 'Everything that is booked can stand.'}
              </p>
            </EmptyState>
          ) : (
            <p className="ink-2" role="status">
              {affected.total === 1 ? '1 visit cannot stand.' : `${affected.total} visits cannot stand.`}
              {none > 0 &&
                (none === affected.total
                  ? ' Nothing is free instead: call the patients.'
                  : ` For ${none} of them nothing is free: call the patients.`)}
            </p>
          )}
          {byDay(affected.visits).map(([date, visits]) => (
            <AffectedTable
              key={date}
              date={date}
              today={today}
              visits={visits}
              moves={moves}
              mayMove={mayMove}
              onOpen={(id) => {
                setWaits(null);
                setOpened(id);
              }}
              onWait={mayMove ? ({ appointment }) => setWaits(appointment) : null}
            />
          ))}
        </Page>
        {waits ? (
          <SidePanel key={waits.id} title={waits.patient.name} onClose={() => setWaits(null)}>
            <WaitForm
              patient={waits.patient}
              locationId={waits.location.id}
              zone={waits.location.timeZone}
              onDone={(text) => {
                setWaits(null);
                toast({ text });
              }}
              onClose={() => setWaits(null)}
            />
          </SidePanel>
        ) : (
          opened && (
            <VisitPanel
              key={opened}
              id={opened}
              onClose={() => {
                setOpened(null);
                onChanged();
              }}
              onBook={(patientId) => void navigate({ to: '/day', search: { book: patientId } })}
            />
          )
        )}
      </div>
    </>
  );
}
