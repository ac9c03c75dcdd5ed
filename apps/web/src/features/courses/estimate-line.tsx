import { Mark } from '../../design/marks.js';
import { money } from '../../format/money.js';
import { plainDate } from '../../format/time.js';
import { useEstimates } from './use-estimates.js';

/** What a course is expected to cost, or by when its estimate is due; nothing where no estimate of it was begun. */
export function EstimateLine({
  patientId,
  courseId,
  today,
}: {
  patientId: string;
  courseId: string;
  today: string;
}) {
  const ofCourse = useEstimates(patientId)?.filter((estimate) => estimate.courseId === courseId) ?? [];
  const issued = ofCourse.find(({ state }) => state === 'ISSUED');
  const draft = ofCourse.find(({ state }) => state === 'DRAFT');
  if (issued) {
    return (
      <p className="row t-dense">
        <Mark shape="ready" />
        <span>
          <b>{money(issued.totalCents)} expected</b> for the course by version {issued.number} of the estimate
          {issued.deliveredAt ? '' : ', which is not given yet'}.
        </span>
      </p>
    );
  }
  if (!draft) return null;
  return (
    <p className="row t-dense">
      <Mark shape="missing" />
      <span>
        <b>
          The estimate is a draft
          {draft.dueOn && (draft.dueOn === today ? ', due today' : `, due ${plainDate(draft.dueOn, today)}`)}.
        </b>{' '}
        An admin issues it.
      </span>
    </p>
  );
}
