import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Banner } from '../../design/banner.js';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { TableRows } from '../../design/skeleton.js';
import { useToast } from '../../design/toast.js';
import { zoneName } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { QueryState } from '../../graphql/query-state.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { BarSpace, Page, TopBar } from '../../shell/top-bar.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { useLocations } from '../facility/use-locations.js';
import { AffectedBeside, type Beside } from './affected-beside.js';
import { AffectedList } from './affected-list.js';
import { inputOf, whenWords, wholeDays, type AwaySearch } from './away-choice.js';
import { TakeBackAbsenceDocument, type Affected, type AffectedVisit } from './away-documents.js';
import { AwayForm, type TypedDays } from './away-form.js';
import { AwayTrouble } from './away-trouble.js';
import { ConfirmMoves } from './confirm-moves.js';
import { useAffected } from './use-affected.js';
import { useAwayMoves, type Absent } from './use-away-moves.js';
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
  const [beside, setBeside] = useState<Beside>(null);

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
        {mayMove && affected && (
          <ConfirmMoves
            moves={moves}
            away={absent && { absent, entered: `${affected.name} is away, ${when}.` }}
            notYet={typing.isOpen ? 'The days are being changed.' : null}
            onStart={() => setStays(null)}
            readAnew={readAnew}
          />
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
                  setBeside(null);
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
          <AwayTrouble of={moves.trouble} />
          <Notice of={stays?.about === about ? stays.problem : null} />
          {input && (
            <QueryState query={answer} retry={readAnew} skeleton={<TableRows columns={4} />}>
              {({ affectedAppointments }) => (
                <AffectedList
                  affected={affectedAppointments}
                  none={
                    absent
                      ? 'Nothing is booked then that needs them.'
                      : 'Everything that is booked can stand.'
                  }
                  today={wallClock(now, zone).date}
                  viewersZone={ownZone}
                  moves={moves}
                  mayMove={mayMove}
                  onOpen={(visit) => setBeside({ visit })}
                  onWait={mayMove ? ({ appointment }) => setBeside({ waits: appointment }) : null}
                />
              )}
            </QueryState>
          )}
        </Page>
        <AffectedBeside beside={beside} onClose={() => setBeside(null)} readAnew={readAnew} />
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
