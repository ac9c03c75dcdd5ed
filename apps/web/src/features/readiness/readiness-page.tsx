import { IconClock } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Card } from '../../design/card.js';
import { Chip } from '../../design/chip.js';
import { Mark } from '../../design/marks.js';
import { Pager, usePages } from '../../design/pager.js';
import { Seg } from '../../design/seg.js';
import { EmptyState } from '../../design/states.js';
import { TableRows } from '../../design/skeleton.js';
import { Table } from '../../design/table.js';
import { dayAndTime, inSentence } from '../../format/time.js';
import { addDays, instantOf, wallClock } from '../../format/zone.js';
import type { ReadinessFixer, ReadyVisitsQuery } from '../../gql/graphql.js';
import { graphql, including } from '../../graphql/document.js';
import { QueryState } from '../../graphql/query-state.js';
import { useViewer } from '../../session/session.js';
import { Page, TopBar } from '../../shell/top-bar.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { appointmentName, KindIcon } from '../scheduling/kinds.js';
import { VisitPanel, type VisitTask } from '../scheduling/visit-panel.js';
import { needsByFixer, type Need } from './needs-by-fixer.js';
import { dueWhen, fixerNames, itemNames, itemShape, needSentence } from './needs.js';
import styles from './readiness-page.module.css';
import { useItemAction } from './use-item-action.js';
import { ListedVisit } from './readiness-fragment.js';

const ReadyVisitsDocument = including(
  graphql(`
    query ReadyVisits($from: DateTime!, $to: DateTime!, $after: String) {
      appointments(
        filter: { from: $from, to: $to, statuses: [BOOKED, CHECKED_IN] }
        first: 100
        after: $after
      ) {
        nodes {
          ...ListedVisit
          patient {
            id
            name
          }
          location {
            name
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  `),
  ListedVisit,
);

type Visit = ReadyVisitsQuery['appointments']['nodes'][number];

const spans = { today: [0, 1], tomorrow: [1, 2], week: [0, 7] } as const;
type Span = keyof typeof spans;

/** What is still open for the visits of today and the next days, by who puts it right. */
export function ReadinessPage() {
  usePageTitle('Readiness');
  const viewer = useViewer();
  const zone = viewer.practice.timeZone;
  const [span, setSpan] = useState<Span>('today');
  const [opened, setOpened] = useState<{ id: string; task: VisitTask } | null>(null);
  const navigate = useNavigate();
  const pages = usePages();
  const today = wallClock(Date.now(), zone).date;
  const midnight = (days: number) => new Date(instantOf(addDays(today, days), 0, zone)).toISOString();
  const [query, execute] = useQuery({
    query: ReadyVisitsDocument,
    variables: { from: midnight(spans[span][0]), to: midnight(spans[span][1]), after: pages.after },
    requestPolicy: 'cache-and-network',
  });
  const onBook = (patientId: string) => void navigate({ to: '/day', search: { book: patientId } });
  return (
    <>
      <TopBar title="Readiness">
        <Seg
          label="Which visits"
          value={span}
          options={[
            { value: 'today', label: 'Today' },
            { value: 'tomorrow', label: 'Tomorrow' },
            { value: 'week', label: 'Seven days' },
          ]}
          onChange={(next) => {
            setSpan(next);
            pages.restart();
          }}
        />
      </TopBar>
      <div className={styles.work}>
        <Page>
          <QueryState
            query={query}
            retry={() => execute({ requestPolicy: 'network-only' })}
            skeleton={<TableRows columns={6} />}
          >
            {({ appointments: { nodes, pageInfo } }) => {
              const groups = needsByFixer(nodes, viewer.roles);
              return (
                <>
                  {groups.length === 0 && (
                    <EmptyState title="Everything is in place">
                      <p>
                        {nodes.length === 0
                          ? 'Nothing is booked for these days.'
                          : `All ${nodes.length} visits are ready.`}
                      </p>
                    </EmptyState>
                  )}
                  {groups.map(([fixer, needs]) => (
                    <Group
                      key={fixer}
                      fixer={fixer}
                      needs={needs}
                      onOpen={(id, task = 'details') => setOpened({ id, task })}
                      onBook={onBook}
                    />
                  ))}
                  <Pager pages={pages} info={pageInfo} />
                </>
              );
            }}
          </QueryState>
        </Page>
        {opened && (
          <VisitPanel
            key={`${opened.id}-${opened.task}`}
            id={opened.id}
            task={opened.task}
            onClose={() => setOpened(null)}
            onBook={onBook}
          />
        )}
      </div>
    </>
  );
}

interface GroupProps {
  needs: readonly Need<Visit>[];
  onOpen: (id: string, task?: VisitTask) => void;
  onBook: (patientId: string) => void;
}

function Group({ fixer, needs, onOpen, onBook }: GroupProps & { fixer: ReadinessFixer }) {
  const today = (zone: string) => wallClock(Date.now(), zone).date;
  const named = needs.some(({ item }) => item.fixedByName);
  return (
    <Card title={fixerNames[fixer]} aside={<Chip tone="warn">{needs.length}</Chip>} flush>
      <Table
        label={`For ${fixerNames[fixer].toLowerCase()}`}
        rows={needs}
        rowKey={({ visit, item }) => `${visit.id}-${item.item}`}
        columns={[
          {
            title: 'Patient',
            width: '15%',
            whole: true,
            cell: ({ visit }) => (
              <Link
                to="/patients/$patientId"
                params={{ patientId: visit.patient.id }}
                className={styles.name}
              >
                {visit.patient.name}
              </Link>
            ),
          },
          {
            title: 'Visit',
            width: '31%',
            cell: ({ visit }) => (
              <button type="button" className={styles.visit} onClick={() => onOpen(visit.id)}>
                <KindIcon kind={visit.kind} />
                <span>
                  <span className="nowrap">
                    {appointmentName(visit.kind, visit.courseSession?.number)},{' '}
                    {inSentence(
                      dayAndTime(
                        Date.parse(visit.startsAt),
                        visit.location.timeZone,
                        today(visit.location.timeZone),
                      ),
                    )}
                  </span>{' '}
                  <span className="nowrap ink-2">{visit.location.name}</span>
                </span>
              </button>
            ),
          },
          {
            title: 'What is open',
            width: named ? '23%' : '36%',
            cell: ({ visit, item }) => (
              <span className={styles.need}>
                <Mark shape={itemShape(item)} />
                <span className="unseen">{itemNames[item.item]}: </span>
                {needSentence(item, visit.location.timeZone, today(visit.location.timeZone))}
              </span>
            ),
          },
          // Where nobody is named the role in the title says it all.
          ...(named
            ? [{ title: 'Who', width: '13%', cell: ({ item }: Need<Visit>) => item.fixedByName }]
            : []),
          {
            title: 'By',
            width: '10%',
            whole: true,
            cell: ({ visit, item }) =>
              item.by && (
                <span className={styles.need}>
                  <IconClock className="icon-s" aria-hidden />
                  {dueWhen(item, visit.location.timeZone, today(visit.location.timeZone))}
                </span>
              ),
          },
          {
            title: '',
            align: 'right',
            cell: (need) => <Action {...need} onOpen={onOpen} onBook={onBook} />,
          },
        ]}
      />
    </Card>
  );
}

function Action({ visit, item, onOpen, onBook }: Need<Visit> & Omit<GroupProps, 'needs'>) {
  return useItemAction({
    visit,
    onRide: () => onOpen(visit.id, 'ride'),
    onMove: () => onOpen(visit.id, 'move'),
    onBook,
    brief: true,
  })(item);
}
