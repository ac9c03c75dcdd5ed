import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { buttonClass } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Seg } from '../../design/seg.js';
import { EmptyState } from '../../design/states.js';
import { TableRows } from '../../design/skeleton.js';
import { Table } from '../../design/table.js';
import { dayAndTime } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import type { NoteTasksQuery } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';
import { QueryState } from '../../graphql/query-state.js';
import { Page, TopBar } from '../../shell/top-bar.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import listStyles from '../patients/patients-page.module.css';
import { appointmentName } from '../scheduling/kinds.js';
import { ClosingWindows } from './closing-windows.js';
import { NoteChip } from './note-chip.js';
import { WriteNote } from './write-note.js';

const NoteTasksDocument = graphql(`
  query NoteTasks($unsignedOnly: Boolean) {
    noteTasks(unsignedOnly: $unsignedOnly) {
      appointment {
        id
        kind
        status
        startsAt
        location {
          id
          timeZone
        }
        patient {
          id
          name
        }
        courseSession {
          number
        }
      }
      note {
        id
        state
        missing
        savedAt
        signedAt
      }
    }
  }
`);

type Task = NoteTasksQuery['noteTasks'][number];

/** A therapist's sessions: which notes are still to be written or signed. */
export function SessionsPage() {
  usePageTitle('Sessions');
  const [which, setWhich] = useState<'unsigned' | 'all'>('unsigned');
  const [query, execute] = useQuery({
    query: NoteTasksDocument,
    variables: { unsignedOnly: which === 'unsigned' },
    requestPolicy: 'cache-and-network',
  });
  return (
    <>
      <TopBar title="Sessions">
        <Seg
          label="Which sessions"
          value={which}
          options={[
            { value: 'unsigned', label: 'To write or sign' },
            { value: 'all', label: 'All' },
          ]}
          onChange={setWhich}
        />
      </TopBar>
      <Page>
        <ClosingWindows />
        <QueryState
          query={query}
          retry={() => execute({ requestPolicy: 'network-only' })}
          skeleton={<TableRows columns={6} />}
        >
          {({ noteTasks }) =>
            noteTasks.length === 0 ? (
              <EmptyState
                title={which === 'unsigned' ? 'Every note of yours is signed' : 'No sessions yet'}
              />
            ) : (
              <Tasks tasks={which === 'unsigned' ? oldestFirst(noteTasks) : noteTasks} />
            )
          }
        </QueryState>
      </Page>
    </>
  );
}

/** What waits longest comes first: it is the next to write. */
const oldestFirst = (tasks: readonly Task[]) =>
  [...tasks].sort((a, b) => Date.parse(a.appointment.startsAt) - Date.parse(b.appointment.startsAt));

/** `2 days`, for a note that is not signed yet; nothing on the day of its session. */
function waiting({ appointment: { startsAt, location }, note }: Task): string {
  if (note?.state === 'SIGNED') return '';
  const [from, to] = [Date.parse(startsAt), Date.now()].map((at) =>
    Date.parse(wallClock(at, location.timeZone).date),
  ) as [number, number];
  const days = Math.round((to - from) / 86_400_000);
  return days === 0 ? '' : `${days} ${days === 1 ? 'day' : 'days'}`;
}

function Tasks({ tasks }: { tasks: readonly Task[] }) {
  return (
    <Card flush>
      <Table
        label="Sessions"
        rows={tasks}
        rowKey={(task) => task.appointment.id}
        columns={[
          {
            title: 'When',
            cell: ({ appointment: { startsAt, location } }) =>
              dayAndTime(
                Date.parse(startsAt),
                location.timeZone,
                wallClock(Date.now(), location.timeZone).date,
              ),
          },
          {
            title: 'Patient',
            cell: ({ appointment: { patient } }) => (
              <Link to="/patients/$patientId" params={{ patientId: patient.id }} className={listStyles.name}>
                {patient.name}
              </Link>
            ),
          },
          {
            title: 'Session',
            cell: ({ appointment }) => appointmentName(appointment.kind, appointment.courseSession?.number),
          },
          { title: 'Note', cell: ({ note }) => <NoteChip note={note} /> },
          { title: 'Waiting', cell: waiting },
          {
            title: '',
            align: 'right',
            cell: ({ appointment, note }) =>
              note ? (
                <Link to="/notes/$noteId" params={{ noteId: note.id }} className={buttonClass({ size: 's' })}>
                  {note.state === 'SIGNED' ? 'Read' : 'Continue'}
                  <span className="unseen"> the note on {appointment.patient.name}</span>
                </Link>
              ) : (
                <WriteNote appointmentId={appointment.id} patientName={appointment.patient.name} />
              ),
          },
        ]}
      />
    </Card>
  );
}
