import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Chip } from '../../design/chip.js';
import { TextArea } from '../../design/fields.js';
import { Form } from '../../design/form.js';
import { Mark } from '../../design/marks.js';
import { Seg } from '../../design/seg.js';
import { EmptyState } from '../../design/states.js';
import { Table } from '../../design/table.js';
import { useToast } from '../../design/toast.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useDraft } from '../../drafts/use-draft.js';
import { fullDate } from '../../format/time.js';
import { addDays, wallClock } from '../../format/zone.js';
import type { ScreeningDecision } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem } from '../../graphql/problem.js';
import { QueryState } from '../../graphql/query-state.js';
import { newIdempotencyKey, useAction } from '../../graphql/use-action.js';
import { can } from '../../session/permissions.js';
import { staffName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import type { PatientDetails } from '../patients/patient-query.js';
import { useLivePatient } from '../patients/use-live-patient.js';

const ScreeningsDocument = graphql(`
  query Screenings($id: ID!, $chart: Boolean!) {
    patient(id: $id) {
      id
      screenings {
        id
        decision
        decidedAt
        validUntil
        reason @include(if: $chart)
        decidedBy {
          id
          name
          title
        }
      }
    }
  }
`);

const RecordScreeningDocument = graphql(`
  mutation RecordScreening($input: RecordScreeningInput!) {
    recordScreening(input: $input) {
      __typename
      id
      decision
    }
  }
`);

const decisions: Record<ScreeningDecision, { word: string; tone: 'ready' | 'stop' | 'plain' }> = {
  CLEARED: { word: 'Cleared', tone: 'ready' },
  DECLINED: { word: 'Not suitable', tone: 'plain' },
  ON_HOLD: { word: 'On hold', tone: 'stop' },
};

/** The prescriber's decisions on candidacy. The reason is there for those who may open the chart. */
export function ScreeningTab({ patient }: { patient: PatientDetails }) {
  const viewer = useViewer();
  const today = wallClock(Date.now(), viewer.practice.timeZone).date;
  const read = {
    query: ScreeningsDocument,
    variables: { id: patient.id, chart: can(viewer, 'CHART_READ') },
  };
  const [query, execute] = useQuery({ ...read, requestPolicy: 'cache-and-network' });
  useLivePatient(patient.id, [read]);
  return (
    <>
      {can(viewer, 'SCREENING_DECIDE') && <Decide patient={patient} />}
      <QueryState query={query} retry={() => execute({ requestPolicy: 'network-only' })}>
        {({ patient: { screenings } }) =>
          screenings.length === 0 ? (
            <EmptyState title="No decision yet">
              <p>A prescriber decides before the first infusion.</p>
            </EmptyState>
          ) : (
            <Card title="Decisions" flush>
              <Table
                label="Screening decisions"
                rows={[...screenings].sort((a, b) => b.decidedAt.localeCompare(a.decidedAt))}
                rowKey={(screening) => screening.id}
                columns={[
                  {
                    title: 'Decision',
                    cell: (screening) => {
                      const { word, tone } = decisions[screening.decision];
                      return (
                        <Chip
                          tone={tone}
                          icon={
                            tone === 'plain' ? undefined : (
                              <Mark shape={tone === 'ready' ? 'ready' : 'hold'} />
                            )
                          }
                        >
                          {word}
                        </Chip>
                      );
                    },
                  },
                  {
                    title: 'On',
                    cell: (screening) =>
                      fullDate(wallClock(Date.parse(screening.decidedAt), viewer.practice.timeZone).date),
                  },
                  { title: 'By', cell: (screening) => staffName(screening.decidedBy) },
                  { title: 'Valid', cell: (screening) => validity(screening, today) },
                  ...(can(viewer, 'CHART_READ')
                    ? [{ title: 'Reason', cell: (screening: { reason?: string | null }) => screening.reason }]
                    : []),
                ]}
              />
            </Card>
          )
        }
      </QueryState>
    </>
  );
}

/** A clearance holds for 90 days, the last excluded; a hold and a decline until another decision. */
function validity(
  { decision, validUntil }: { decision: ScreeningDecision; validUntil: string },
  today: string,
): string {
  if (decision !== 'CLEARED') return 'Until the next decision';
  return validUntil <= today
    ? `Expired ${fullDate(validUntil)}`
    : `Through ${fullDate(addDays(validUntil, -1))}`;
}

function Decide({ patient }: { patient: PatientDetails }) {
  const toast = useToast();
  const [decision, setDecision] = useState<ScreeningDecision>('CLEARED');
  const [reason, setReason] = useState('');
  const draft = useDraft(`screening-${patient.id}`, reason, setReason);
  const [key, setKey] = useState(newIdempotencyKey);
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const [record, busy] = useAction(RecordScreeningDocument);
  const submit = async () => {
    const outcome = await record({
      input: { idempotencyKey: key, patientId: patient.id, decision, reason: reason.trim() },
    });
    if (!outcome.done) return setTrouble(outcome.problem ?? null);
    await draft.drop();
    setKey(newIdempotencyKey());
    setReason('');
    toast({ text: `The decision on ${patient.name} is recorded.` });
  };
  return (
    <Card title="Your decision">
      <Form onSubmit={() => void submit()} label="Your decision">
        <ReturnedWords draft={draft} />
        <div>
          <Seg
            label="Decision"
            value={decision}
            options={[
              { value: 'CLEARED', label: 'Cleared' },
              { value: 'ON_HOLD', label: 'On hold' },
              { value: 'DECLINED', label: 'Not suitable' },
            ]}
            onChange={setDecision}
          />
        </div>
        <TextArea
          label="Reason"
          required
          withAsterisk={false}
          help="For the chart. The desk sees the decision, never the reason."
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Notice of={trouble} />
        <div>
          <Button type="submit" look="primary" busy={busy}>
            Record decision
          </Button>
        </div>
      </Form>
    </Card>
  );
}
