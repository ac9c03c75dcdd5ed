import {
  IconAdjustmentsHorizontal,
  IconArrowsHorizontal,
  IconDroplet,
  IconHeartHandshake,
  IconMessage2,
} from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useLayoutEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { Button, buttonClass } from '../../../design/button.js';
import { Card } from '../../../design/card.js';
import { Chip } from '../../../design/chip.js';
import { useFields } from '../../../design/form.js';
import { Key } from '../../../design/key.js';
import { Mark } from '../../../design/marks.js';
import { useShortcut } from '../../../design/shortcuts.js';
import { Bone } from '../../../design/skeleton.js';
import { EmptyState } from '../../../design/states.js';
import { useToast } from '../../../design/toast.js';
import { ReturnedWords } from '../../../drafts/returned-words.js';
import { useDraft } from '../../../drafts/use-draft.js';
import { clock, zoneName } from '../../../format/time.js';
import { wallClock } from '../../../format/zone.js';
import { QueryState } from '../../../graphql/query-state.js';
import { staffName } from '../../../session/roles.js';
import { useViewer } from '../../../session/session.js';
import { BarSpace, Page, TopBar } from '../../../shell/top-bar.js';
import { EstimateLine } from '../../courses/estimate-line.js';
import { routeNames } from '../../courses/words.js';
import { useDebounced } from '../../patients/use-debounced.js';
import { appointmentName } from '../kinds.js';
import { Refused } from '../refused.js';
import { SpacingWay } from '../spacing-way.js';
import type { Way } from './adjust-documents.js';
import { AdjustPanel } from './adjust-panel.js';
import styles from './course-plan.module.css';
import { DayStrip } from './day-strip.js';
import { windowHours } from './day-strip-geometry.js';
import { HeldCourseView } from './held-course.js';
import { HoldFoot } from './hold-foot.js';
import { LeftOut, NoPlan } from './no-plan.js';
import { placeOf } from './place.js';
import { PlanCourseDocument, type PlannedVisit, type PlanSubject } from './plan-documents.js';
import { proposalTitles } from './proposal-words.js';
import { Proposals } from './proposals.js';
import { withReplacement } from './replacement.js';
import { useAdjusted, type Adjusted } from './use-adjusted.js';
import { useCourseBooking, type RefusedCourse } from './use-course-booking.js';
import { holds, useCourseHold, type RefusedHold } from './use-course-hold.js';
import { VisitTable, whenOf } from './visit-table.js';
import { WishFields } from './wish-fields.js';
import { noWishes, planInput, wishTrouble, wishWords, type Wishes } from './wishes.js';

interface Location {
  id: string;
  name: string;
  timeZone: string;
}

/** Wishes above, proposals below, and one button that books the chosen one. Whoever chooses one holds it while they talk. */
export function Planner({
  subject: { course, staff, locations, own },
}: {
  subject: PlanSubject & { locations: readonly Location[]; own: Location };
}) {
  const viewer = useViewer();
  const navigate = useNavigate();
  const toast = useToast();
  const { patient } = course;
  const { values: wishes, set } = useFields<Wishes>(noWishes);
  const draft = useDraft(`course-wishes-${course.id}`, wishes, set);
  const [changing, setChanging] = useState(false);
  const [choice, setChoice] = useState<{ of: string; at: number } | null>(null);
  const [adjusting, setAdjusting] = useState<string | null>(null);
  const [way, setWay] = useState<Way | null>(null);

  // While the wishes cannot be meant, the plans of the last that could stay on screen.
  const [meant, setMeant] = useState(wishes);
  const location = placeOf(meant, course, staff.nodes, locations, own);
  const zone = location.timeZone;
  const today = wallClock(Date.now(), zone).date;
  const here = staff.nodes.filter(({ hours }) => hours.some((each) => each.locationId === location.id));
  const trouble = wishTrouble(wishes, today);
  if (!trouble && meant !== wishes) setMeant(wishes);
  const input = useMemo(
    () => planInput(meant, { patientId: patient.id, locationId: location.id, zone, now: Date.now() }),
    [meant, patient.id, location.id, zone],
  );
  const asked = useDebounced(input, 250);
  const [query, execute] = useQuery({
    query: PlanCourseDocument,
    variables: { input: asked },
    requestPolicy: 'network-only',
  });
  const planKey = JSON.stringify(asked);
  const plan = query.data?.planCourse;
  const proposals = plan?.__typename === 'CoursePlan' ? plan.proposals : [];
  // Who was wished for is meant, and so is who was confirmed.
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const where = {
    patientId: patient.id,
    locationId: location.id,
    acceptTherapistIds: [...confirmed, ...(meant.therapistId ? [meant.therapistId] : [])],
  };
  const holding = useCourseHold(course.id, where);
  // What is held since before the page was loaded is what was chosen.
  const heldAt = Math.max(
    0,
    proposals.findIndex((each) => holds(holding.hold, each.visits)),
  );
  const at = choice?.of === planKey ? Math.min(choice.at, proposals.length - 1) : heldAt;
  const chosen = proposals[at];
  const { adjusted, isLost, adjust, asProposed } = useAdjusted(
    course.id,
    `${planKey} ${at}`,
    holding,
    choice ? [] : (chosen?.visits ?? []),
  );
  const settled = asked === input && !query.fetching && !trouble && holding.found !== undefined;

  const toPatient = () => void navigate({ to: '/patients/$patientId', params: { patientId: patient.id } });
  const booking = useCourseBooking(course.id, where, (count) => {
    void draft.drop();
    holding.becameVisits();
    toast({ text: `${patient.name}: ${count} visits booked.` });
    toPatient();
  });
  const { held } = booking;
  const refused = booking.refused ?? holding.refused;
  const visits = refused?.visits ?? adjusted?.visits ?? chosen?.visits ?? [];
  const picked =
    settled && !refused && !held ? visits.find((each) => each.courseSessionId === adjusting) : null;
  const mayBook = !held && !refused && settled && !picked && visits.length > 0;
  const book = () => {
    if (mayBook) void booking.send(visits);
  };
  useCtrlEnter(book);

  const forgive = () => {
    booking.forgive();
    holding.forgive();
  };
  const stopAdjusting = () => {
    setAdjusting(null);
    setWay(null);
  };
  // Leaving lets go of what is held and of an adjusted plan: that takes more than a key.
  const keepsNothing =
    holding.found !== undefined &&
    (holding.hold === null || holding.expired) &&
    !holding.busy &&
    !adjusted &&
    !refused &&
    !held &&
    !booking.busy;
  useShortcut(
    { key: 'Escape', label: 'Close, keep', group: 'Everywhere' },
    picked ? stopAdjusting : keepsNothing ? toPatient : null,
  );
  const start = () => {
    forgive();
    asProposed();
    stopAdjusting();
  };
  const change = (next: Partial<Wishes>) => {
    start();
    holding.release();
    set(next);
  };
  const take = (index: number) => {
    start();
    setChoice({ of: planKey, at: index });
    const taken = proposals[index];
    if (taken && settled) holding.take(taken.visits);
  };
  const put = (next: Adjusted) => {
    setChoice({ of: planKey, at });
    adjust(next);
    holding.take(next.visits);
  };
  const pick = (courseSessionId: string) => {
    if (refused || !settled) return;
    setWay(null);
    setAdjusting(courseSessionId);
  };
  const adjustTo = (next: Way) => {
    stopAdjusting();
    put({ visits: next.visits, asks: next.asks, chosen: [...(adjusted?.chosen ?? []), adjusting!] });
  };
  const anew = () => {
    start();
    holding.release();
    execute({ requestPolicy: 'network-only' });
  };
  const isConsented = patient.consents.some(
    ({ standing, drug, route }) => standing === 'VALID' && drug === course.drug && route === course.route,
  );
  const words = wishWords(meant, today, (time) =>
    clock(Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))),
  );
  const moved =
    picked && way ? [picked.courseSessionId, ...way.movedIds] : picked ? [picked.courseSessionId] : [];
  const shown = (picked && way?.visits) || visits;
  const notYet = refused ? 'Choose a way on first' : (trouble?.message ?? (settled ? null : 'Planning'));
  const therapist = here.find(({ id }) => id === meant.therapistId) ?? course.therapist;

  return (
    <>
      <TopBar back title={`Plan a course for ${patient.name}`}>
        <BarSpace />
        <Link
          to="/patients/$patientId"
          params={{ patientId: patient.id }}
          className={buttonClass({ look: 'ghost' })}
        >
          Close
          {keepsNothing && <Key>Esc</Key>}
        </Link>
      </TopBar>
      <div className={styles.page}>
        <Page>
          {held ? (
            <HeldCourseView
              course={held}
              zone={locations.find(({ id }) => id === held.input.locationId)?.timeZone ?? zone}
              today={today}
              busy={booking.busy}
              onTry={() => void booking.again(held)}
            />
          ) : (
            <>
              <ReturnedWords draft={draft}>The wishes that you had put in before are back.</ReturnedWords>
              <div className="row-wrap">
                <span className="t-dense ink-3">
                  {course.prescriber ? `From the plan of ${staffName(course.prescriber)}` : 'From the plan'}
                </span>
                {plan?.__typename === 'CoursePlan' && plan.infusionsWanted > 0 && (
                  <Chip tone="outline" icon={<IconDroplet className="icon-s" aria-hidden />}>
                    {plan.infusionsWanted} {plan.infusionsWanted === 1 ? 'infusion' : 'infusions'}, 2 to 3 a
                    week
                  </Chip>
                )}
                <Chip tone="outline" icon={<IconArrowsHorizontal className="icon-s" aria-hidden />}>
                  48 h apart or more
                </Chip>
                <Chip tone="outline" icon={<IconMessage2 className="icon-s" aria-hidden />}>
                  Integration within {windowHours} h
                </Chip>
                <span className="t-dense ink-3">Wishes</span>
                <Chip tone="primary">
                  At {location.name}
                  {zone !== viewer.practice.timeZone && `, ${zoneName(zone, Date.now())}`}
                </Chip>
                {therapist && (
                  <Chip tone="primary" icon={<IconHeartHandshake className="icon-s" aria-hidden />}>
                    {staffName(therapist)} throughout
                  </Chip>
                )}
                {words.map((each) => (
                  <Chip key={each} tone="primary">
                    {each}
                  </Chip>
                ))}
                <Button
                  size="s"
                  look="ghost"
                  icon={<IconAdjustmentsHorizontal className="icon-s" aria-hidden />}
                  aria-expanded={changing}
                  onClick={() => setChanging(!changing)}
                >
                  {changing ? 'Hide wishes' : 'Change wishes'}
                </Button>
              </div>
              {(changing || trouble) && (
                <Card title="What the patient wishes">
                  <WishFields
                    wishes={wishes}
                    trouble={trouble}
                    locations={locations}
                    locationId={wishes.locationId || location.id}
                    therapists={here}
                    ofCourse={course.therapist ?? null}
                    today={today}
                    onChange={change}
                  />
                </Card>
              )}
              {refused && (
                <Card>
                  <Lost
                    refused={refused}
                    patientName={patient.name}
                    zone={zone}
                    today={today}
                    booking={booking.refused !== null}
                    onSend={(next) => {
                      if (booking.refused) return void booking.send(next);
                      adjust({ chosen: adjusted?.chosen ?? [], asks: adjusted?.asks ?? [], visits: next });
                      holding.take(next);
                    }}
                    prescriber={course.prescriber}
                    busy={booking.busy}
                    onConfirm={() => void booking.send(visits, true)}
                    onMean={(therapistIds) => {
                      const all = [...where.acceptTherapistIds, ...therapistIds];
                      setConfirmed(all);
                      if (booking.refused) void booking.send(visits, false, all);
                      else holding.take(visits, all);
                    }}
                    onBack={forgive}
                    onAnew={anew}
                  />
                </Card>
              )}
              {!isConsented && (
                <p className="row t-dense">
                  <Mark shape="missing" />
                  <span>
                    <b>No signed consent yet</b> for {course.drug} {routeNames[course.route]}. It is needed
                    before the first infusion.
                  </span>
                </p>
              )}
              <EstimateLine patientId={patient.id} courseId={course.id} today={today} />
              <QueryState
                query={query}
                retry={() => execute({ requestPolicy: 'network-only' })}
                skeleton={
                  <div className={styles.proposals}>
                    <Bone height={380} />
                    <Bone height={380} />
                    <Bone height={380} />
                  </div>
                }
              >
                {({ planCourse }) =>
                  planCourse.__typename === 'NoCourseSession' ? (
                    <EmptyState
                      title="Nothing left to plan"
                      actions={
                        <Link
                          to="/patients/$patientId"
                          params={{ patientId: patient.id }}
                          className={buttonClass({ look: 'primary' })}
                        >
                          See the visits
                        </Link>
                      }
                    >
                      <p>{planCourse.message}</p>
                    </EmptyState>
                  ) : planCourse.__typename !== 'CoursePlan' ? (
                    <EmptyState
                      title="No plan here"
                      actions={
                        <Link
                          to="/day"
                          search={{ book: patient.id }}
                          className={buttonClass({ look: 'primary' })}
                        >
                          Book one by one
                        </Link>
                      }
                    >
                      <p>{planCourse.message}</p>
                    </EmptyState>
                  ) : planCourse.proposals.length === 0 ? (
                    <NoPlan
                      plan={planCourse}
                      input={asked}
                      course={course}
                      therapists={here.filter(({ id }) => id !== therapist?.id)}
                      today={today}
                      onChange={change}
                    />
                  ) : (
                    <>
                      <Proposals
                        proposals={planCourse.proposals}
                        at={at}
                        zone={zone}
                        today={today}
                        keys={!picked && !refused}
                        onTake={take}
                      />
                      <LeftOut leftOut={planCourse.leftOut} />
                      <Card
                        title={`${proposalTitles(planCourse.proposals, zone, today)[at]!}, day by day`}
                        flush
                        aside={
                          adjusted && (
                            <Button size="s" look="ghost" onClick={() => take(at)}>
                              As proposed
                            </Button>
                          )
                        }
                      >
                        {isLost && (
                          <p role="status" className={`${styles.asks} t-dense`}>
                            The plan that you had adjusted is back. Its times are not held any more.
                          </p>
                        )}
                        {adjusted?.asks.map(({ code, message }) => (
                          <p key={code + message} className={`${styles.asks} t-dense`}>
                            <Mark shape="missing" />
                            {message}
                          </p>
                        ))}
                        <DayStrip visits={shown} {...{ zone, today, moved }} onAdjust={pick} />
                        <VisitTable visits={shown} {...{ zone, today, moved }} onAdjust={pick} />
                      </Card>
                    </>
                  )
                }
              </QueryState>
            </>
          )}
        </Page>
        {picked && (
          <AdjustPanel
            key={picked.courseSessionId}
            visit={picked}
            {...{ visits, zone, today }}
            input={asked}
            keep={adjusted?.chosen ?? []}
            chosen={way}
            onChoose={setWay}
            onTake={adjustTo}
            onClose={stopAdjusting}
          />
        )}
      </div>
      {!held && visits.length > 0 && (
        <HoldFoot {...{ holding, visits, zone }} patientName={patient.name} notYet={notYet}>
          <Button
            look="primary"
            size="l"
            hint="Ctrl ↵"
            busy={booking.busy}
            notYet={notYet ?? (picked ? 'Move the visit first, or keep it' : null)}
            onClick={book}
          >
            Book all {visits.length} visits
          </Button>
        </HoldFoot>
      )}
    </>
  );
}

/** Somebody was quicker: what was taken, the nearest times that leave the rest as it is, or a new plan. */
function Lost({
  refused: { of, visits },
  patientName,
  zone,
  today,
  booking,
  prescriber,
  busy,
  onSend,
  onConfirm,
  onMean,
  onBack,
  onAnew,
}: {
  refused: RefusedCourse | RefusedHold;
  patientName: string;
  zone: string;
  today: string;
  /** Whether it was to be booked; else only held. */
  booking: boolean;
  prescriber: PlanSubject['course']['prescriber'];
  busy: boolean;
  onSend: (visits: readonly PlannedVisit[]) => void;
  /** Books infusions less than 48 hours apart. */
  onConfirm: () => void;
  /** With these therapists too, who are not that of the course. */
  onMean: (therapistIds: readonly string[]) => void;
  /** To the plan as it was, to adjust it. */
  onBack: () => void;
  onAnew: () => void;
}) {
  const sessionId = 'courseSessionId' in of ? of.courseSessionId : null;
  const lost = visits.find(({ courseSessionId }) => courseSessionId === sessionId);
  return (
    <Refused
      of={of}
      patientName={patientName}
      zone={zone}
      today={today}
      onTake={(time) => lost && onSend(withReplacement(visits, lost.courseSessionId, time))}
    >
      {lost && (
        <p className="t-dense">
          It was for <b>{appointmentName(lost.kind, lost.number)}</b>, {whenOf(lost, zone, today)}. Nothing is{' '}
          {booking ? 'booked' : 'held'}. A time above {booking ? 'books' : 'holds'} it together with the other{' '}
          {visits.length - 1}, which stay as they are.
        </p>
      )}
      {'code' in of && of.code === 'SPACING_NEEDS_PRESCRIBER' && (
        <SpacingWay prescriber={prescriber} verb="Book" busy={busy} onConfirm={onConfirm} />
      )}
      <div className="row-wrap">
        {'therapistIds' in of && (
          <Button busy={busy} onClick={() => onMean(of.therapistIds)}>
            {booking ? 'Book' : 'Hold'} it as it is
          </Button>
        )}
        <Button onClick={onBack}>Adjust the plan</Button>
        <Button onClick={onAnew}>Plan anew</Button>
      </div>
    </Refused>
  );
}

/** Ctrl+Enter finishes, wherever on the page the focus is. */
function useCtrlEnter(run: () => void) {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.key !== 'Enter' || event.repeat || document.querySelector('dialog[open]'))
        return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [run]);
}
