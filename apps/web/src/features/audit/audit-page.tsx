import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Chip, ChipButton } from '../../design/chip.js';
import { SelectField, TextField } from '../../design/fields.js';
import { Pager, usePages } from '../../design/pager.js';
import { EmptyState } from '../../design/states.js';
import { TableRows } from '../../design/skeleton.js';
import { Table } from '../../design/table.js';
import { exactTimeOf, shortDate } from '../../format/time.js';
import { instantOf, wallClock } from '../../format/zone.js';
import type { AuditEventsQuery, AuditKind } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import { problemOf, type Problem } from '../../graphql/problem.js';
import { QueryState } from '../../graphql/query-state.js';
import { staffName } from '../../session/roles.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { BarSpace, Page, TopBar } from '../../shell/top-bar.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { PatientSearch, type FoundPatient } from '../patients/patient-search.js';
import styles from './audit-page.module.css';
import { detailWords, operationWords } from './audit-words.js';

const AuditEventsDocument = graphql(`
  query AuditEvents($filter: AuditFilter, $after: String) {
    auditEvents(filter: $filter, first: 50, after: $after) {
      nodes {
        id
        at
        kind
        operation
        actorName
        onBehalfOf
        address
        patientNames
        recordType
        fieldGroups
        code
        sealed
        changes {
          field
          from
          to
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const AuditStaffDocument = graphql(`
  query AuditStaff {
    staff(first: 100) {
      nodes {
        id
        name
        title
      }
    }
  }
`);

const AuditExportDocument = graphql(`
  query AuditExport($filter: AuditFilter) {
    auditExport(filter: $filter) {
      fileName
      csv
      rows
      truncated
    }
  }
`);

type Event = AuditEventsQuery['auditEvents']['nodes'][number];

const kindNames: Record<AuditKind, string> = {
  WRITE: 'Change',
  LOOK: 'Look',
  REFUSED: 'Refused',
  DENIED: 'Denied',
  SIGN_IN: 'Sign-in',
};

/** Who did or saw what, and when. Nothing of it can be changed here or anywhere. */
export function AuditPage() {
  usePageTitle('Audit');
  const viewer = useViewer();
  const zone = viewer.practice.timeZone;
  // Whoever may not read it learns who can help, and has nothing to press.
  const may = can(viewer, 'AUDIT_READ');
  const client = useClient();
  const pages = usePages();
  const [patient, setPatient] = useState<FoundPatient | null>(null);
  const [staffId, setStaffId] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [kinds, setKinds] = useState<readonly AuditKind[]>([]);
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const [note, setNote] = useState('');
  const [{ data: staff }] = useQuery({ query: AuditStaffDocument });
  const filter = {
    patientId: patient?.id,
    staffId: staffId || undefined,
    from: from ? new Date(instantOf(from, 0, zone)).toISOString() : undefined,
    to: to ? new Date(instantOf(to, 24 * 60, zone)).toISOString() : undefined,
    kinds: kinds.length > 0 ? [...kinds] : undefined,
  };
  const [query, execute] = useQuery({
    query: AuditEventsDocument,
    variables: { filter, after: pages.after },
    requestPolicy: 'cache-and-network',
  });

  const filtered = (change: () => void) => {
    change();
    pages.restart();
  };
  const save = async () => {
    const { data, error } = await client
      .query(AuditExportDocument, { filter }, { requestPolicy: 'network-only' })
      .toPromise();
    if (!data) return setTrouble(error ? problemOf(error) : null);
    const { fileName, csv, rows, truncated } = data.auditExport;
    download(fileName, csv);
    setTrouble(null);
    setNote(`${rows} rows saved${truncated ? '; there are more, narrow the filter' : ''}.`);
  };

  return (
    <>
      <TopBar title="Audit">
        <BarSpace />
        <span className="t-dense ink-3" role="status">
          {note}
        </span>
        {may && (
          <Button icon={<IconDownload className="icon" aria-hidden />} onClick={() => void save()}>
            Export
          </Button>
        )}
      </TopBar>
      <Page>
        {may && (
          <>
            <div className={styles.filters}>
              {patient ? (
                <div>
                  <p className={styles.label}>Patient</p>
                  <Button onClick={() => filtered(() => setPatient(null))}>{patient.name}, show all</Button>
                </div>
              ) : (
                <PatientSearch label="Patient" onPick={(found) => filtered(() => setPatient(found))} />
              )}
              <SelectField
                label="Staff member"
                value={staffId}
                data={[
                  { value: '', label: 'Everybody' },
                  ...(staff?.staff.nodes ?? []).map((one) => ({ value: one.id, label: staffName(one) })),
                ]}
                onChange={(event) => filtered(() => setStaffId(event.currentTarget.value))}
              />
              <TextField
                label="From"
                type="date"
                value={from}
                onChange={(event) => filtered(() => setFrom(event.currentTarget.value))}
              />
              <TextField
                label="Through"
                type="date"
                value={to}
                onChange={(event) => filtered(() => setTo(event.currentTarget.value))}
              />
            </div>
            <div className="row-wrap" role="group" aria-label="Kinds">
              {(Object.keys(kindNames) as AuditKind[]).map((kind) => (
                <ChipButton
                  key={kind}
                  on={kinds.includes(kind)}
                  onClick={() =>
                    filtered(() =>
                      setKinds(
                        kinds.includes(kind) ? kinds.filter((each) => each !== kind) : [...kinds, kind],
                      ),
                    )
                  }
                >
                  {kindNames[kind]}
                </ChipButton>
              ))}
            </div>
          </>
        )}
        <Notice of={trouble} />
        <QueryState
          query={query}
          retry={() => execute({ requestPolicy: 'network-only' })}
          skeleton={<TableRows columns={6} />}
        >
          {({ auditEvents }) =>
            auditEvents.nodes.length === 0 ? (
              <EmptyState title="Nothing recorded that fits">
                <p>Fewer filters or other dates show more.</p>
              </EmptyState>
            ) : (
              <Card flush>
                <Events events={auditEvents.nodes} zone={zone} />
                <Pager pages={pages} info={auditEvents.pageInfo} />
              </Card>
            )
          }
        </QueryState>
      </Page>
    </>
  );
}

function Events({ events, zone }: { events: readonly Event[]; zone: string }) {
  const today = wallClock(Date.now(), zone).date;
  return (
    <Table
      label="Audit events"
      rows={events}
      rowKey={(event) => event.id}
      columns={[
        {
          title: 'When',
          cell: ({ at }) => (
            <span className="nowrap">
              {shortDate(wallClock(Date.parse(at), zone).date, today)}, {exactTimeOf(Date.parse(at), zone)}
            </span>
          ),
        },
        {
          title: 'Who',
          cell: (event) =>
            [event.actorName, event.onBehalfOf && `for ${event.onBehalfOf}`].filter(Boolean).join(' '),
        },
        {
          title: 'What',
          cell: (event) => (
            <span className={styles.what}>
              <KindOfEvent event={event} />
              <span>{operationWords(event.operation)}</span>
            </span>
          ),
        },
        { title: 'Patient', cell: ({ patientNames }) => patientsOf(patientNames) },
        {
          title: 'Details',
          cell: (event) => <span className={styles.details}>{detailWords(event, { zone, today })}</span>,
        },
        {
          title: 'Record',
          cell: (event) => (
            <span className="t-caption ink-3">
              {[event.address, event.sealed ? 'Sealed' : 'Not yet sealed'].filter(Boolean).join(', ')}
            </span>
          ),
        },
      ]}
    />
  );
}

function KindOfEvent({ event }: { event: Event }) {
  const tone =
    event.kind === 'DENIED' || event.kind === 'REFUSED'
      ? 'warn'
      : event.kind === 'WRITE'
        ? 'primary'
        : 'plain';
  return <Chip tone={tone}>{kindNames[event.kind]}</Chip>;
}

function patientsOf(names: readonly string[]): string {
  return names.length > 2 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(', ');
}

/** Gives a text to the browser as a file. */
function download(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  link.click();
  URL.revokeObjectURL(address);
}
