import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../../design/button.js';
import { Key } from '../../../design/key.js';
import { SidePanel } from '../../../design/side-panel.js';
import { EmptyState } from '../../../design/states.js';
import { useToast } from '../../../design/toast.js';
import { dayAndTime, inSentence } from '../../../format/time.js';
import { wallClock } from '../../../format/zone.js';
import type { AppointmentKind } from '../../../gql/graphql.js';
import { QueryState } from '../../../graphql/query-state.js';
import { can } from '../../../session/permissions.js';
import { useViewer } from '../../../session/session.js';
import { PatientSearch } from '../../patients/patient-search.js';
import { HeldBookingView } from '../held-booking.js';
import { Refused } from '../refused.js';
import { useBooking } from '../use-booking.js';
import { useLiveSchedule } from '../use-live-schedule.js';
import { useWaitBooking } from './use-wait-booking.js';
import { EntryActions } from './entry-actions.js';
import { MatchActions } from './match-actions.js';
import { WaitForm } from './wait-form.js';
import { WaitListDocument, WaitListMatchesDocument, type WaitEntry } from './wait-documents.js';
import styles from './wait-list.module.css';
import { WaitRow } from './wait-row.js';

/** A time that may be given to somebody who waits. */
export interface FreePlace {
  /** ISO instant. */
  startsAt: string;
  /** The kind of the visit that was there. */
  kind?: AppointmentKind;
}

type Task = { entry: WaitEntry } | { patient: { id: string; name: string } | null };

/** Who waits at a location, first whose course allows no later time; of a free place those for whom it is right. */
export function WaitListPanel({
  locationId,
  zone,
  place,
  now,
  onAll,
  onFind,
  onClose,
}: {
  locationId: string;
  zone: string;
  place: FreePlace | null;
  /** Epoch ms: offers end by themselves. */
  now: number;
  /** From the place to everybody. */
  onAll: () => void;
  /** Opens the booking of a patient. */
  onFind: (patientId: string) => void;
  onClose: () => void;
}) {
  const viewer = useViewer();
  const mayWrite = can(viewer, 'SCHEDULE_WRITE');
  const toast = useToast();
  const today = wallClock(now, zone).date;
  const [task, setTask] = useState<Task | null>(null);
  const list = { query: WaitListDocument, variables: { locationId } };
  const [query, execute] = useQuery({ ...list, requestPolicy: 'cache-and-network' });
  const isOver = place !== null && Date.parse(place.startsAt) < now;
  const matching = {
    query: WaitListMatchesDocument,
    variables: { input: { locationId, startsAt: place?.startsAt ?? '', kind: place?.kind ?? null } },
  };
  const [matches, executeMatches] = useQuery({
    ...matching,
    pause: !place || isOver,
    requestPolicy: 'cache-and-network',
  });
  useLiveSchedule([locationId], place && !isOver ? [list, matching] : [list]);
  const booking = useBooking(zone, onAll);
  const book = useWaitBooking(locationId, booking);
  const done = (text: string) => {
    setTask(null);
    execute({ requestPolicy: 'network-only' });
    toast({ text });
  };
  const held = (entry: WaitEntry): WaitEntry => ({
    ...entry,
    isOffered: entry.isOffered && now < Date.parse(entry.offer!.expiresAt),
  });

  if (task && 'patient' in task && !task.patient) {
    return (
      <SidePanel title="Who waits?" onClose={() => setTask(null)}>
        <PatientSearch label="Who waits?" autoFocus onPick={(patient) => setTask({ patient })} />
      </SidePanel>
    );
  }
  if (task) {
    const patient = 'entry' in task ? task.entry.patient : task.patient!;
    return (
      <SidePanel key={patient.id} title={patient.name} onClose={() => setTask(null)}>
        <WaitForm
          patient={patient}
          locationId={locationId}
          zone={zone}
          {...('entry' in task ? { entry: task.entry } : {})}
          onDone={done}
          onClose={() => setTask(null)}
        />
      </SidePanel>
    );
  }
  return (
    <SidePanel title="Wait list" aside={<Key>Q</Key>} onClose={onClose}>
      {booking.held ? (
        <HeldBookingView
          booking={booking.held}
          zone={zone}
          today={today}
          busy={booking.busy}
          onTry={() => void booking.send(booking.held!, booking.held!.since)}
          onClose={onClose}
        />
      ) : booking.refused ? (
        <Refused
          of={booking.refused.of}
          patientName={booking.refused.patientName}
          zone={zone}
          today={today}
          onTake={book.another}
        >
          <div className="row-wrap">
            {'code' in booking.refused.of && booking.refused.of.code === 'OFFER_EXPIRED' && (
              <Button busy={booking.busy} onClick={book.withoutOffer}>
                Book without the offer
              </Button>
            )}
            <Button look="ghost" onClick={booking.forgive}>
              Back to the list
            </Button>
          </div>
        </Refused>
      ) : place ? (
        <>
          <div className={`${styles.place} stack`}>
            <p className="t-strong">
              {isOver ? 'Was free' : 'Free'} {inSentence(dayAndTime(Date.parse(place.startsAt), zone, today))}
            </p>
            <Button size="s" look="ghost" onClick={onAll} style={{ alignSelf: 'flex-start', marginLeft: -9 }}>
              All who wait
            </Button>
          </div>
          {isOver ? (
            <EmptyState title="This time has passed" />
          ) : (
            <QueryState
              query={{
                data: query.data && matches.data && { ...query.data, ...matches.data },
                error: matches.error ?? query.error,
                fetching: matches.fetching || query.fetching,
              }}
              retry={() => {
                execute({ requestPolicy: 'network-only' });
                executeMatches({ requestPolicy: 'network-only' });
              }}
            >
              {({ waitList, waitListMatches }) => {
                const rows = waitListMatches.flatMap((match) => {
                  const entry = waitList.find(({ id }) => id === match.entry.id);
                  return entry ? [{ match, entry: held(entry) }] : [];
                });
                return rows.length === 0 ? (
                  <EmptyState title="Nobody waits for this time" />
                ) : (
                  <ol className={styles.entries}>
                    {rows.map(({ match, entry }, index) => (
                      <li key={entry.id}>
                        <WaitRow entry={entry} zone={zone} today={today}>
                          {mayWrite && (
                            <MatchActions
                              entry={entry}
                              match={match}
                              first={index === 0}
                              busy={booking.busy}
                              onBook={() => book.match(entry, match)}
                            />
                          )}
                        </WaitRow>
                      </li>
                    ))}
                  </ol>
                );
              }}
            </QueryState>
          )}
        </>
      ) : (
        <>
          {mayWrite && (
            <p className={styles.place}>
              <Button onClick={() => setTask({ patient: null })}>Put a patient on the list</Button>
            </p>
          )}
          <QueryState query={query} retry={() => execute({ requestPolicy: 'network-only' })}>
            {({ waitList }) =>
              waitList.length === 0 ? (
                <EmptyState title="Nobody waits here" />
              ) : (
                <ol className={styles.entries}>
                  {waitList.map(held).map((entry) => (
                    <li key={entry.id}>
                      <WaitRow entry={entry} zone={zone} today={today}>
                        {mayWrite && (
                          <EntryActions
                            entry={entry}
                            busy={booking.busy}
                            onBook={() => void book.offered(entry)}
                            onFind={() => onFind(entry.patient.id)}
                            onChange={() => setTask({ entry })}
                          />
                        )}
                      </WaitRow>
                    </li>
                  ))}
                </ol>
              )
            }
          </QueryState>
        </>
      )}
    </SidePanel>
  );
}
