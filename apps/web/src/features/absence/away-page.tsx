import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Banner } from '../../design/banner.js';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { SidePanel } from '../../design/side-panel.js';
import { TableRows } from '../../design/skeleton.js';
import { useToast } from '../../design/toast.js';
import { zoneName } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { Notice } from '../../graphql/notice.js';
import { isAnswer, type Problem } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { QueryState } from '../../graphql/query-state.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { BarSpace, Page, TopBar } from '../../shell/top-bar.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { useLocations } from '../facility/use-locations.js';
import { unacceptedOf } from '../scheduling/unaccepted.js';
import { useUndoToast } from '../scheduling/use-undo-toast.js';
import { VisitPanel } from '../scheduling/visit-panel.js';
import { WaitForm } from '../scheduling/wait-list/wait-form.js';
import { AffectedList } from './affected-list.js';
import { choiceFieldId } from './affected-table.js';
import { inputOf, whenWords, wholeDays, type AwaySearch } from './away-choice.js';
import { TakeBackAbsenceDocument, type Affected, type AffectedVisit } from './away-documents.js';
import { AwayForm, type TypedDays } from './away-form.js';
import { useAffected } from './use-affected.js';
import { useAwayMoves, type Absent, type AwayMoves } from './use-away-moves.js';
import styles from './away.module.css';

const noVisits: readonly AffectedVisit[] = [];

/** Somebody is away, a room cannot be used, a location is closed: what that does to booked visits, and what they have instead. */
export function AwayPage() {
  usePageTitle('Away');
  const { day, at, ...asked } = useSearch({ from: '/away' });
  const navigate = useNavigate({ from: '/away' });
  const { own, locations } = useLocations();
  const viewer = useViewer();
  const mayMove = can(viewer, 'SCHEDULE_WRITE');
  const toast = useToast();
  const undoToast = useUndoToast();
  const ownZone = own?.timeZone ?? viewer.practice.timeZone;
  const meantZone = locations.find(({ id }) => id === at)?.timeZone;
  const search: AwaySearch = {
    ...asked,
    ...(day && !asked.from ? wholeDays(day, day, meantZone ?? ownZone) : {}),
  };
  const input = inputOf(search);
  const { answer, affected, readAnew } = useAffected(
    input,
    locations.map(({ id }) => id),
  );
  const about = JSON.stringify(input);
  const moves = useAwayMoves(about, affected?.visits ?? noVisits);
  const [opened, setOpened] = useState<string | null>(null);
  const [waits, setWaits] = useState<AffectedVisit['appointment'] | null>(null);

  const typing = useTypedDays(JSON.stringify(search));
  /** Why time off could not be taken back, and which. */
  const [stays, setStays] = useState<{ about: string; problem: Problem } | null>(null);

  const zone =
    locations.find(({ id }) => id === search.closed)?.timeZone ??
    meantZone ??
    affected?.visits[0]?.appointment.location.timeZone ??
    ownZone;
  const now = Date.now();
  // Days that somebody entered for another zone are read as they were meant.
  const isOwnMidnight = !search.from || wallClock(Date.parse(search.from), ownZone).minute === 0;
  const formZone = meantZone ?? (isOwnMidnight ? ownZone : zone);
  const when =
    input && whenWords({ ...search, from: search.from! }, zone, ownZone, wallClock(now, zone).date);

  const absent: Absent | null =
    affected && !affected.entered && search.staff && search.until
      ? { staffId: search.staff, startsAt: search.from!, endsAt: search.until }
      : null;
  const verb = affected ? confirmWords(absent, moves.going.length) : '';

  const confirm = async () => {
    if (typing.isOpen) return;
    const [open] = moves.open;
    if (open) return document.getElementById(choiceFieldId(open.appointment.id))?.focus();
    setStays(null);
    const done = await moves.confirm(absent);
    const [first, ...more] = done?.appointments ?? [];
    if (first)
      undoToast(more.length === 0 ? '1 visit is moved.' : `${more.length + 1} visits are moved.`, first);
    else if (done) toast({ text: `${affected!.name} is away, ${when}.` });
    readAnew();
  };
  const [takeBack, takingBack] = useAction(TakeBackAbsenceDocument);
  const reportedId = affected?.reportedId;
  const withdraw = async (id: string) => {
    const { done, problem } = await takeBack({ id });
    setStays(problem ? { about, problem } : null);
    if (done) toast({ text: `${affected!.name} is not away ${when}.` });
    readAnew();
  };

  return (
    <>
      <TopBar back title={titleOf(search, affected)} sub={when}>
        <BarSpace />
        {mayMove && reportedId && (
          <Button busy={takingBack} onClick={() => void withdraw(reportedId)}>
            Take time off back
          </Button>
        )}
        {mayMove && verb && (
          <Button
            look="primary"
            busy={moves.busy}
            notYet={
              typing.isOpen
                ? 'The days are being changed.'
                : moves.open.length > 0
                  ? 'Choose again where what was chosen is not to be had any more, or leave that visit out.'
                  : null
            }
            onClick={() => void confirm()}
          >
            {verb}
          </Button>
        )}
      </TopBar>
      <div className={styles.work}>
        <Page>
          {!search.room && !search.closed && (
            <Card>
              <AwayForm
                search={search}
                zone={formZone}
                zoneWords={
                  zone === ownZone && formZone === ownZone ? undefined : `Days in ${zoneName(formZone, now)}.`
                }
                today={wallClock(now, formZone).date}
                typed={typing.typed}
                onType={typing.setTyped}
                onChange={(next) => {
                  setOpened(null);
                  setWaits(null);
                  void navigate({ search: { ...next, at }, replace: true });
                }}
              />
            </Card>
          )}
          {search.room && affected && !affected.entered && (
            <Banner tone="info">
              Moving its visits does not take {affected.name} out of service. An admin does, under{' '}
              {can(viewer, 'FACILITY_MANAGE') ? (
                <Link to="/settings" search={{ tab: 'locations' }}>
                  Settings, Locations and rooms
                </Link>
              ) : (
                'Settings, Locations and rooms'
              )}
              .
            </Banner>
          )}
          <Trouble of={moves.trouble} />
          <Notice of={stays?.about === about ? stays.problem : null} />
          {input && (
            <QueryState query={answer} retry={readAnew} skeleton={<TableRows columns={4} />}>
              {({ affectedAppointments }) => (
                <AffectedList
                  affected={affectedAppointments}
                  isStaffAway={absent !== null}
                  today={wallClock(now, zone).date}
                  viewersZone={ownZone}
                  moves={moves}
                  mayMove={mayMove}
                  onOpen={(id) => {
                    setWaits(null);
                    setOpened(id);
                  }}
                  onWait={mayMove ? ({ appointment }) => setWaits(appointment) : null}
                />
              )}
            </QueryState>
          )}
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
                readAnew();
              }}
              onBook={(patientId) => void navigate({ to: '/day', search: { book: patientId } })}
            />
          )
        )}
      </div>
    </>
  );
}

/** Days that are being typed, until the page is about them. */
function useTypedDays(about: string) {
  const [state, setState] = useState<{ about: string; typed: TypedDays }>({ about, typed: {} });
  if (state.about !== about) setState({ about, typed: {} });
  const { typed } = state;
  return {
    typed,
    setTyped: (next: TypedDays) => setState({ about, typed: next }),
    isOpen: Object.keys(typed).length > 0,
  };
}

function titleOf({ staff, room, closed }: AwaySearch, affected: Affected | undefined): string {
  if (!staff && !room && !closed) return 'Who is away?';
  if (!affected) return 'Away';
  const { name, entered } = affected;
  if (room) return entered ? `${name} is out of service` : `Without ${name}`;
  return staff ? `${name} is away` : `${name} is closed`;
}

/** `Enter time off, move 3 visits`. */
function confirmWords(absent: Absent | null, count: number): string {
  const move = count === 1 ? 'move 1 visit' : `move ${count} visits`;
  const words = [absent && 'enter time off', count > 0 && move].filter(Boolean).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function Trouble({ of }: { of: AwayMoves['trouble'] }) {
  if (of && 'kind' in of && !isAnswer(of))
    return (
      <Banner tone="stop">
        No answer came. Whether it was done is not known yet; trying again never does it twice.
      </Banner>
    );
  const unaccepted = unacceptedOf(of);
  if (unaccepted)
    return (
      <Banner tone="warn">
        {unaccepted.words} Nothing was entered or moved: confirm once more if that is meant, or choose
        otherwise.
      </Banner>
    );
  return (
    <>
      <Notice of={of} />
      {of && !('kind' in of) && (
        <p className="t-dense">Nothing was entered or moved. What is proposed now is fresh.</p>
      )}
    </>
  );
}
