import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { Button, buttonClass } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { ChipButton } from '../../design/chip.js';
import { SelectField, TextField } from '../../design/fields.js';
import { Pager, usePages } from '../../design/pager.js';
import { useShortcut } from '../../design/shortcuts.js';
import { TableRows } from '../../design/skeleton.js';
import { EmptyState } from '../../design/states.js';
import { Table } from '../../design/table.js';
import { dayAndTime, fullDate, inSentence } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import type { Coverage, PatientsQuery } from '../../gql/graphql.js';
import { graphql, including } from '../../graphql/document.js';
import { QueryState } from '../../graphql/query-state.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { BarSpace, Page, TopBar } from '../../shell/top-bar.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { ReadinessChip } from '../readiness/readiness-chip.js';
import { appointmentName, KindIcon } from '../scheduling/kinds.js';
import { coverageNames, optionsOf, stageNames } from './words.js';
import styles from './patients-page.module.css';
import { useDebounced } from './use-debounced.js';
import { ListedVisit } from '../readiness/readiness-fragment.js';

const PatientsDocument = including(
  graphql(`
    query Patients(
      $search: String
      $active: Boolean
      $coverage: Coverage
      $mine: Boolean
      $stage: PatientStage
      $needs: Boolean
      $after: String
    ) {
      patients(
        search: $search
        active: $active
        coverage: $coverage
        mine: $mine
        stage: $stage
        needsSomething: $needs
        first: 25
        after: $after
      ) {
        totalCount
        nodes {
          id
          name
          pronouns
          birthDate
          active
          coverage
          contact {
            phone
          }
          nextAppointment {
            ...ListedVisit
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

type Row = PatientsQuery['patients']['nodes'][number];

/** Finds patients while one types, and says what each needs next. */
export function PatientsPage() {
  usePageTitle('Patients');
  const viewer = useViewer();
  const kept = useSearch({ from: '/patients' });
  const navigate = useNavigate({ from: '/patients' });
  const [text, setText] = useState(kept.search ?? '');
  const search = useDebounced(text.trim(), 150);
  const pages = usePages();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const narrow = (to: Partial<typeof kept>) => {
    pages.restart();
    void navigate({ search: (before) => ({ ...before, ...to }), replace: true });
  };
  const narrowed = !!(kept.mine ?? kept.coverage ?? kept.inactive ?? kept.stage ?? kept.needs);
  const [query, execute] = useQuery({
    query: PatientsDocument,
    variables: {
      search: search || null,
      active: !kept.inactive,
      coverage: kept.coverage ?? null,
      mine: !!kept.mine,
      stage: kept.stage ?? null,
      needs: !!kept.needs,
      after: pages.after,
    },
    requestPolicy: 'cache-and-network',
  });
  useShortcut({ key: '/', label: 'Find a patient', group: 'Everywhere' }, () => input.current?.focus());
  useEffect(() => {
    void navigate({ search: (before) => ({ ...before, search: search || undefined }), replace: true });
  }, [search, navigate]);

  return (
    <>
      <TopBar title="Patients">
        <BarSpace />
        {can(viewer, 'PATIENT_WRITE') && (
          <Link to="/patients/new" className={buttonClass({ look: 'primary' })}>
            <IconPlus className="icon" aria-hidden />
            New patient
          </Link>
        )}
      </TopBar>
      <Page>
        <div className={styles.filters}>
          <TextField
            ref={input}
            label="Find"
            className={styles.search}
            placeholder="Name, phone or birth date"
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              pages.restart();
            }}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
              const first = list.current?.querySelector<HTMLElement>('tbody a');
              if (!first || (event.key === 'Enter' && (query.fetching || text.trim() !== search))) return;
              event.preventDefault();
              if (event.key === 'Enter') first.click();
              else first.focus();
            }}
          />
          <SelectField
            label="Stage"
            value={kept.stage ?? ''}
            data={[{ value: '', label: 'Any' }, ...optionsOf(stageNames)]}
            onChange={(event) =>
              narrow({ stage: (event.currentTarget.value || undefined) as typeof kept.stage })
            }
          />
          <div className={styles.chips}>
            <ChipButton on={!!kept.needs} onClick={() => narrow({ needs: kept.needs ? undefined : true })}>
              Needs something
            </ChipButton>
            {viewer.chartScope === 'CARE_TEAM' && (
              <ChipButton on={!!kept.mine} onClick={() => narrow({ mine: kept.mine ? undefined : true })}>
                My patients
              </ChipButton>
            )}
            {coverages.map((coverage) => (
              <ChipButton
                key={coverage}
                on={kept.coverage === coverage}
                onClick={() => narrow({ coverage: kept.coverage === coverage ? undefined : coverage })}
              >
                {coverageNames[coverage]}
              </ChipButton>
            ))}
            <ChipButton
              on={!!kept.inactive}
              onClick={() => narrow({ inactive: kept.inactive ? undefined : true })}
            >
              No longer active
            </ChipButton>
          </div>
          <span className="grow" />
          <p className="t-dense ink-3" role="status">
            {query.data && countWord(query.data.patients.totalCount, search)}
          </p>
        </div>
        <QueryState
          query={query}
          retry={() => execute({ requestPolicy: 'network-only' })}
          skeleton={<TableRows columns={6} />}
        >
          {({ patients }) =>
            patients.nodes.length === 0 ? (
              <EmptyState
                title={
                  search
                    ? `Nobody found for “${search}”`
                    : narrowed
                      ? 'Nobody in this selection'
                      : 'No patients yet'
                }
                actions={narrowed && <Button onClick={() => narrow(everybody)}>Show all</Button>}
              >
                {search && <p>Part of a name is enough; a slip in spelling is forgiven.</p>}
              </EmptyState>
            ) : (
              <div ref={list}>
                <Card flush>
                  <Table
                    label="Patients"
                    rows={patients.nodes}
                    rowKey={(patient) => patient.id}
                    columns={[
                      {
                        title: 'Name',
                        whole: true,
                        cell: (patient) => (
                          <Link
                            to="/patients/$patientId"
                            params={{ patientId: patient.id }}
                            className={styles.name}
                          >
                            {patient.name}
                          </Link>
                        ),
                      },
                      { title: 'Born', whole: true, cell: (patient) => fullDate(patient.birthDate) },
                      { title: 'Phone', whole: true, cell: (patient) => patient.contact.phone },
                      { title: 'Coverage', cell: (patient) => coverageNames[patient.coverage] },
                      { title: 'Next', cell: (patient) => <Next of={patient.nextAppointment} /> },
                      {
                        title: 'Readiness',
                        cell: ({ nextAppointment: next }) =>
                          next && <ReadinessChip readiness={next.readiness} />,
                      },
                    ]}
                  />
                  <Pager pages={pages} info={patients.pageInfo} />
                </Card>
              </div>
            )
          }
        </QueryState>
      </Page>
    </>
  );
}

const coverages: Coverage[] = ['SELF_PAY', 'UNINSURED', 'INSURED'];

const everybody = {
  mine: undefined,
  coverage: undefined,
  inactive: undefined,
  stage: undefined,
  needs: undefined,
};

/** `312 patients`; a search counts no further than a hundred. */
function countWord(count: number, search: string): string {
  if (search && count > 100) return 'More than 100 found';
  if (search) return `${count} found`;
  return `${count.toLocaleString('en-US')} ${count === 1 ? 'patient' : 'patients'}`;
}

function Next({ of: next }: { of: Row['nextAppointment'] }) {
  if (!next) return null;
  const zone = next.location.timeZone;
  return (
    <span className={styles.next}>
      <span className="nowrap">
        <KindIcon kind={next.kind} /> {appointmentName(next.kind, next.courseSession?.number)},
      </span>{' '}
      <span className="nowrap">
        {inSentence(dayAndTime(Date.parse(next.startsAt), zone, wallClock(Date.now(), zone).date))}
      </span>
    </span>
  );
}
