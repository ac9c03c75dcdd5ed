import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { FieldRow, SelectField, TextField } from '../../design/fields.js';
import { Form, orNull, useFields } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useDraft } from '../../drafts/use-draft.js';
import type { DoseRoute } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { newIdempotencyKey, useAction } from '../../graphql/use-action.js';
import { can } from '../../session/permissions.js';
import { staffName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import { optionsOf } from '../patients/words.js';
import { routeNames } from './words.js';

const CourseStaffDocument = graphql(`
  query CourseStaff {
    prescribers: staff(role: PSYCHIATRIST, active: true, first: 100) {
      nodes {
        id
        name
        title
      }
    }
    therapists: staff(role: THERAPIST, active: true, first: 100) {
      nodes {
        id
        name
        title
      }
    }
  }
`);

const CreateCourseDocument = graphql(`
  mutation CreateCourse($input: CreateCourseInput!) {
    createCourse(input: $input) {
      __typename
      ... on Course {
        id
        number
        patient {
          id
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

/** The plan of a new course; its sessions are numbered by the server. */
export function NewCourse({ patientId, onDone }: { patientId: string; onDone: () => void }) {
  const { values, set, text } = useFields({
    infusionCount: '6',
    route: 'IV',
    indication: '',
    prescriberId: '',
    therapistId: '',
  });
  const draft = useDraft(`course-new-${patientId}`, values, set);
  const viewer = useViewer();
  const navigate = useNavigate();
  const [{ data }] = useQuery({ query: CourseStaffDocument });
  const [key] = useState(newIdempotencyKey);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [create, busy] = useAction(CreateCourseDocument);
  const toast = useToast();
  const staff = (nodes: readonly { id: string; name: string; title?: string | null }[] | undefined) => [
    { value: '', label: 'Not yet decided' },
    ...(nodes ?? []).map((one) => ({ value: one.id, label: staffName(one) })),
  ];
  const leave = () => {
    void draft.drop();
    onDone();
  };
  const submit = async () => {
    const outcome = await create({
      input: {
        idempotencyKey: key,
        patientId,
        infusionCount: Number(values.infusionCount),
        route: values.route as DoseRoute,
        indication: values.indication.trim(),
        prescriberId: orNull(values.prescriberId),
        therapistId: orNull(values.therapistId),
      },
    });
    if (!outcome.done) return setTrouble(outcome.problem ?? outcome.refusal);
    const { id, number } = outcome.done;
    toast({ text: `Course ${number} is planned.` });
    leave();
    // Its dates come next, for whoever books.
    if (can(viewer, 'SCHEDULE_WRITE'))
      void navigate({ to: '/courses/$courseId/plan', params: { courseId: id } });
  };
  return (
    <Form onEscape={onDone} onSubmit={() => void submit()} label="New course">
      <ReturnedWords draft={draft} />
      <FieldRow>
        <TextField label="Infusions" type="number" min={1} max={24} required {...text('infusionCount')} />
        <SelectField label="Route" {...text('route')} data={optionsOf(routeNames)} />
      </FieldRow>
      <TextField
        label="Treated for"
        required
        help="As the prescriber's referral names it"
        {...text('indication')}
      />
      <FieldRow>
        <SelectField label="Prescriber" {...text('prescriberId')} data={staff(data?.prescribers.nodes)} />
        <SelectField label="Therapist" {...text('therapistId')} data={staff(data?.therapists.nodes)} />
      </FieldRow>
      <Notice of={trouble} />
      <div className="row">
        <Button type="submit" look="primary" busy={busy}>
          Plan course
        </Button>
        <Button look="ghost" onClick={leave}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}
