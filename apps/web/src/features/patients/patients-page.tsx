import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { buttonClass } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { ChipButton } from '../../design/chip.js';
import { TextField } from '../../design/fields.js';
import { Pager, usePages } from '../../design/pager.js';
import { useShortcut } from '../../design/shortcuts.js';
import { EmptyState } from '../../design/states.js';
import { Table } from '../../design/table.js';
import { fullDate } from '../../format/time.js';
import { graphql } from '../../graphql/document.js';
import { QueryState } from '../../graphql/query-state.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { BarSpace, Page, TopBar } from '../../shell/top-bar.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { coverageNames } from './words.js';
import styles from './patients-page.module.css';
import { useDebounced } from './use-debounced.js';

const PatientsDocument = graphql(`
  query Patients($search: String, $active: Boolean, $after: String) {
    patients(search: $search, active: $active, first: 25, after: $after) {
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
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** Finds patients while one types. */
export function PatientsPage() {
  usePageTitle('Patients');
  const viewer = useViewer();
  const kept = useSearch({ from: '/patients' });
  const navigate = useNavigate({ from: '/patients' });
  const [text, setText] = useState(kept.search ?? '');
  const search = useDebounced(text.trim(), 150);
  const pages = usePages();
  const input = useRef<HTMLInputElement>(null);
  const [query, execute] = useQuery({
    query: PatientsDocument,
    variables: { search: search || null, active: kept.inactive ? false : true, after: pages.after },
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
          />
          <ChipButton
            on={!!kept.inactive}
            onClick={() => {
              pages.restart();
              void navigate({
                search: (before) => ({ ...before, inactive: kept.inactive ? undefined : true }),
                replace: true,
              });
            }}
          >
            No longer active
          </ChipButton>
        </div>
        <QueryState query={query} retry={() => execute({ requestPolicy: 'network-only' })}>
          {({ patients }) =>
            patients.nodes.length === 0 ? (
              <EmptyState title={search ? `Nobody found for “${search}”` : 'No patients yet'}>
                {search && <p>Part of a name is enough; a slip in spelling is forgiven.</p>}
              </EmptyState>
            ) : (
              <Card flush>
                <Table
                  label="Patients"
                  rows={patients.nodes}
                  rowKey={(patient) => patient.id}
                  columns={[
                    {
                      title: 'Name',
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
                    { title: 'Pronouns', cell: (patient) => patient.pronouns },
                    { title: 'Born', cell: (patient) => fullDate(patient.birthDate) },
                    { title: 'Phone', cell: (patient) => patient.contact.phone },
                    { title: 'Coverage', cell: (patient) => coverageNames[patient.coverage] },
                  ]}
                />
                <Pager pages={pages} info={patients.pageInfo} />
              </Card>
            )
          }
        </QueryState>
      </Page>
    </>
  );
}
