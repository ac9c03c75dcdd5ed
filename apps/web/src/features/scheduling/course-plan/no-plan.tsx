import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useClient } from 'urql';
import { Button, buttonClass } from '../../../design/button.js';
import { Mark } from '../../../design/marks.js';
import { shortDate } from '../../../format/time.js';
import type { PlanCourseInput } from '../../../gql/graphql.js';
import { staffName } from '../../../session/roles.js';
import styles from './course-plan.module.css';
import { PlanCourseDocument, type CoursePlan, type PlanSubject, type Relaxation } from './plan-documents.js';
import { relax, type Wishes } from './wishes.js';

type Therapist = PlanSubject['staff']['nodes'][number];

interface NoPlanProps {
  plan: CoursePlan;
  input: PlanCourseInput;
  course: PlanSubject['course'];
  /** Those at the location who could take the place of the course's. */
  therapists: readonly Therapist[];
  today: string;
  onChange: (change: Partial<Wishes>) => void;
}

/** No plan keeps all of it: what stands in the way, and for each what would give one. */
export function NoPlan(props: NoPlanProps) {
  const { infusionsThatFit, infusionsWanted, relaxations, leftOut } = props.plan;
  // Then nothing of what is open can be planned, whatever is wished.
  const isAllLeftOut = infusionsWanted === 0 && relaxations.length === 0 && leftOut.length > 0;
  if (isAllLeftOut)
    return (
      <section className={styles.noPlan} aria-label="No plan">
        <h2 className="t-panel">Nothing can be planned as it is</h2>
        <LeftOut leftOut={leftOut} />
        <div>
          <Link
            to="/day"
            search={{ book: props.course.patient.id }}
            className={buttonClass({ look: 'primary' })}
          >
            Book by itself
          </Link>
        </div>
      </section>
    );
  return (
    <section className={styles.noPlan} aria-label="No plan">
      <div role="status">
        <h2 className="t-panel">No plan keeps all of this</h2>
        <p className="ink-2">
          {infusionsWanted > 0 &&
            `${infusionsThatFit} of ${infusionsWanted} infusions fit, each with its integration session. `}
          {relaxations.length > 0
            ? 'Any one of these gives a whole plan:'
            : 'It takes more than one change: loosen two of the wishes, or try another location.'}
        </p>
      </div>
      <ul className={styles.ways}>
        {relaxations.map((relaxation) => (
          <li key={relaxation.constraint}>
            <Mark shape={relaxation.isClinical ? 'hold' : 'missing'} size={18} />
            <div className="grow">
              <p className="t-strong">{relaxation.message}</p>
              <p className="t-dense ink-2">
                The course would finish {shortDate(relaxation.finishesOn, props.today)}.
              </p>
            </div>
            <Way relaxation={relaxation} {...props} />
          </li>
        ))}
      </ul>
      <LeftOut leftOut={leftOut} />
    </section>
  );
}

/** Open sessions that no plan covers, and why. */
export function LeftOut({ leftOut }: Pick<CoursePlan, 'leftOut'>) {
  return leftOut.map(({ code, message }) => (
    <p key={code + message} className={`${styles.asks} t-dense`} role="note">
      <Mark shape="missing" />
      {message}
    </p>
  ));
}

function Way({ relaxation, today, onChange, ...props }: NoPlanProps & { relaxation: Relaxation }) {
  const { course } = props;
  const way = relax(relaxation, today);
  if (way) return <Button onClick={() => onChange(way.change)}>{way.label}</Button>;
  if (relaxation.constraint === 'SAME_THERAPIST') return <OtherTherapist {...props} onChange={onChange} />;
  if (relaxation.constraint === 'PATIENT') {
    return (
      <Link to="/patients/$patientId" params={{ patientId: course.patient.id }} className={buttonClass({})}>
        See the other visits
      </Link>
    );
  }
  return (
    <span className="t-dense ink-2">
      {relaxation.isClinical
        ? `${course.prescriber ? staffName(course.prescriber) : 'The prescriber'} decides`
        : 'An admin can change that'}
    </span>
  );
}

/** Asks for a plan with one therapist after the other, and takes the first who gives one. */
function OtherTherapist({
  input,
  therapists,
  onChange,
}: Pick<NoPlanProps, 'input' | 'therapists' | 'onChange'>) {
  const client = useClient();
  const [state, setState] = useState<'asks' | 'looks' | 'found none'>('asks');
  const find = async () => {
    setState('looks');
    for (const { id } of therapists) {
      const { data } = await client
        .query(
          PlanCourseDocument,
          { input: { ...input, therapistId: id } },
          { requestPolicy: 'network-only' },
        )
        .toPromise();
      if (data?.planCourse.__typename === 'CoursePlan' && data.planCourse.proposals.length > 0)
        return onChange({ therapistId: id });
    }
    setState('found none');
  };
  if (state === 'found none') return <span className="t-dense ink-2">No therapist was found</span>;
  return (
    <Button busy={state === 'looks'} onClick={() => void find()}>
      Take another therapist
    </Button>
  );
}
