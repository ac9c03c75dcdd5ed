import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Button, buttonClass } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Chip } from '../../design/chip.js';
import { Mark } from '../../design/marks.js';
import { EmptyState } from '../../design/states.js';
import { TableRows } from '../../design/skeleton.js';
import { Table } from '../../design/table.js';
import { deadline } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import type { EstimateTasksQuery } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';
import { QueryState } from '../../graphql/query-state.js';
import listStyles from '../patients/patients-page.module.css';
import { whyDue } from './deadline-words.js';
import { EstimateTable } from './estimate-table.js';
import { estimateStanding } from './estimate-words.js';

const EstimateTasksDocument = graphql(`
  query EstimateTasks {
    estimateTasks {
      courseId
      dueAt
      state
      patient {
        id
        name
      }
      estimate {
        id
        number
        state
        missingParts {
          code
          title
        }
      }
      deadline {
        rule
        triggerOn
        serviceOn
      }
    }
    toGive: estimates(state: ISSUED, needsWork: true, first: 50) {
      nodes {
        id
        number
        state
        totalCents
        dueAt
        issuedAt
        deliveredAt
        patient {
          id
          name
        }
      }
    }
  }
`);

type Task = EstimateTasksQuery['estimateTasks'][number];

/** What is to be done about estimates: those owed and begun, the soonest due first, and those issued and not yet given. */
export function EstimateTasks({
  zone,
  onBegin,
  beginning,
}: {
  zone: string;
  onBegin: (patientId: string) => void;
  beginning: boolean;
}) {
  const [query, execute] = useQuery({ query: EstimateTasksDocument, requestPolicy: 'cache-and-network' });
  const today = wallClock(Date.now(), zone).date;
  return (
    <QueryState
      query={query}
      retry={() => execute({ requestPolicy: 'network-only' })}
      skeleton={<TableRows columns={6} />}
    >
      {({ estimateTasks, toGive }) =>
        estimateTasks.length + toGive.nodes.length === 0 ? (
          <EmptyState title="No estimate waits for you">
            <p>Nobody is owed one, none is begun, and every issued one was given.</p>
          </EmptyState>
        ) : (
          <div className="stack">
            {estimateTasks.length > 0 && (
              <Card
                title="To issue"
                aside={<span className="t-dense ink-3">{estimateTasks.length}</span>}
                flush
              >
                <Table
                  label="Estimates to issue"
                  rows={estimateTasks}
                  rowKey={(task) => task.patient.id}
                  columns={[
                    {
                      title: 'Patient',
                      cell: (task) => (
                        <Link
                          to="/patients/$patientId"
                          params={{ patientId: task.patient.id }}
                          className={listStyles.name}
                        >
                          {task.patient.name}
                        </Link>
                      ),
                    },
                    { title: 'Due', cell: (task) => <Due task={task} zone={zone} today={today} /> },
                    { title: 'Why', cell: (task) => task.deadline && whyDue(task.deadline, today) },
                    { title: 'Missing', cell: missingOf },
                    {
                      title: '',
                      align: 'right',
                      cell: (task) => <Act task={task} onBegin={onBegin} beginning={beginning} />,
                    },
                  ]}
                />
              </Card>
            )}
            {toGive.nodes.length > 0 && (
              <Card title="Issued, not yet given" flush>
                <EstimateTable estimates={toGive.nodes} zone={zone} />
              </Card>
            )}
          </div>
        )
      }
    </QueryState>
  );
}

function Due({ task, zone, today }: { task: Task; zone: string; today: string }) {
  if (!task.dueAt) return null;
  const due = Date.parse(task.dueAt);
  const by = deadline(due, zone, today);
  if (task.state === 'OVERDUE') {
    return (
      <Chip tone="stop" icon={<Mark shape="hold" />}>
        Late since {by}
      </Chip>
    );
  }
  return due - Date.now() < 86_400_000 ? (
    <Chip tone="warn" icon={<Mark shape="missing" />}>
      By {by}
    </Chip>
  ) : (
    `By ${by}`
  );
}

/** What keeps it from being issued, in a line. */
function missingOf({ estimate }: Task): string {
  if (!estimate) return 'Not begun';
  const [first, ...more] = estimate.missingParts;
  const what = first
    ? `${first.title}${more.length > 0 ? ` and ${more.length} more` : ''}`
    : 'Nothing: ready to issue';
  return estimate.number > 1 ? `${estimateStanding(estimate)}. ${what}` : what;
}

function Act({
  task,
  onBegin,
  beginning,
}: {
  task: Task;
  onBegin: (patientId: string) => void;
  beginning: boolean;
}) {
  const who = <span className="unseen"> for {task.patient.name}</span>;
  return task.estimate ? (
    <Link
      to="/estimates/$estimateId"
      params={{ estimateId: task.estimate.id }}
      className={buttonClass({ size: 's' })}
    >
      {task.estimate.missingParts.length > 0 ? 'Complete' : 'Issue'}
      {who}
    </Link>
  ) : (
    <Button size="s" busy={beginning} onClick={() => onBegin(task.patient.id)}>
      Begin{who}
    </Button>
  );
}
