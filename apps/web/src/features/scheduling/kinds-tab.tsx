import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Table } from '../../design/table.js';
import type { AppointmentNeed } from '../../gql/graphql.js';
import { QueryState } from '../../graphql/query-state.js';
import { KindForm } from './kind-form.js';
import { AppointmentKindsDocument, type KindSettings } from './kind-settings.js';
import { KindIcon, kinds } from './kinds.js';

const needWords: Record<AppointmentNeed, string> = {
  PRESCRIBER: 'prescriber',
  SUPERVISING_PRESCRIBER: 'supervising prescriber',
  ATTENDING_NURSE: 'nurse',
  THERAPIST: 'therapist',
  INFUSION_ROOM: 'room for infusions',
  THERAPY_ROOM: 'room for therapy',
};

const hours = (count: number): string => (count === 0 ? '' : `${count} h`);
const minutes = (count: number): string => (count === 0 ? '' : `${count} min`);

/** What every kind of visit takes, in time, staff and rooms. */
export function KindsTab() {
  const [query, execute] = useQuery({
    query: AppointmentKindsDocument,
    requestPolicy: 'cache-and-network',
  });
  const [editing, setEditing] = useState<KindSettings['kind'] | null>(null);
  const readAnew = () => execute({ requestPolicy: 'network-only' });
  return (
    <QueryState query={query} retry={readAnew}>
      {({ appointmentKinds }) => {
        const edited = appointmentKinds.find(({ kind }) => kind === editing);
        if (edited) {
          return (
            <Card title={kinds[edited.kind].name}>
              <KindForm
                kind={edited}
                onStale={readAnew}
                onDone={() => {
                  setEditing(null);
                  readAnew();
                }}
              />
            </Card>
          );
        }
        return (
          <Card title="Kinds of visits" flush>
            <Table
              label="Kinds of visits"
              rows={appointmentKinds}
              rowKey={({ kind }) => kind}
              columns={[
                {
                  title: 'Visit',
                  cell: ({ kind }) => (
                    <span className="row t-label">
                      <KindIcon kind={kind} />
                      {kinds[kind].name}
                    </span>
                  ),
                },
                { title: 'Takes', cell: ({ needs }) => needs.map((need) => needWords[need]).join(', ') },
                { title: 'Length', align: 'right', cell: (kind) => minutes(kind.durationMinutes) },
                { title: 'Before', align: 'right', cell: (kind) => minutes(kind.preparationMinutes) },
                { title: 'Recovery', align: 'right', cell: (kind) => minutes(kind.recoveryMinutes) },
                { title: 'Turnover', align: 'right', cell: (kind) => minutes(kind.turnoverMinutes) },
                { title: 'Notice', align: 'right', cell: (kind) => hours(kind.noticeHours) },
                { title: 'Late cancel', align: 'right', cell: (kind) => hours(kind.cancellationHours) },
                {
                  title: '',
                  align: 'right',
                  cell: ({ kind }) => (
                    <Button size="s" onClick={() => setEditing(kind)}>
                      Edit<span className="unseen"> {kinds[kind].name}</span>
                    </Button>
                  ),
                },
              ]}
            />
          </Card>
        );
      }}
    </QueryState>
  );
}
