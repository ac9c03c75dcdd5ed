import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Card } from '../../design/card.js';
import { Chip } from '../../design/chip.js';
import { Table } from '../../design/table.js';
import { dayAndTime, deadline } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { graphql } from '../../graphql/document.js';
import { useViewer } from '../../session/session.js';
import listStyles from '../patients/patients-page.module.css';
import { appointmentName } from '../scheduling/kinds.js';
import { withoutSession, type GivenInfusion } from './without-session.js';

const GivenInfusionsDocument = graphql(`
  query GivenInfusions($from: DateTime!, $to: DateTime!, $after: String) {
    appointments(
      filter: { from: $from, to: $to, statuses: [IN_PROGRESS, COMPLETED] }
      first: 100
      after: $after
    ) {
      nodes {
        id
        kind
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
        course {
          id
          therapist {
            id
          }
        }
        integrationWindow {
          closesAt
          inside
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** An infusion may begin this long before the 72 hours that count from the end of its dose are over. */
const LOOK_BACK = 84 * 3_600_000;

/** The therapist's patients who had an infusion and have no integration session inside its 72 hours; nearest first. */
export function ClosingWindows() {
  const [now] = useState(() => Date.now());
  return (
    <From from={new Date(now - LOOK_BACK).toISOString()} to={new Date(now).toISOString()} given={noneYet} />
  );
}

const noneYet: readonly GivenInfusion[] = [];

/** One page of infusions, and the pages after it: the list shows once all are read. */
function From({
  from,
  to,
  after,
  given,
}: {
  from: string;
  to: string;
  after?: string;
  given: readonly GivenInfusion[];
}) {
  const [{ data }] = useQuery({ query: GivenInfusionsDocument, variables: { from, to, after } });
  if (!data) return null;
  const { nodes, pageInfo } = data.appointments;
  const all = [...given, ...nodes];
  if (pageInfo.hasNextPage && pageInfo.endCursor)
    return <From from={from} to={to} after={pageInfo.endCursor} given={all} />;
  return <List given={all} />;
}

function List({ given }: { given: readonly GivenInfusion[] }) {
  const { staffMember } = useViewer();
  const rows = withoutSession(given, staffMember.id, Date.now());
  if (rows.length === 0) return null;
  return (
    <Card title="No integration booked in the 72 hours" aside={rows.length} flush>
      <Table
        label="No integration booked in the 72 hours"
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            title: 'Patient',
            cell: ({ patient }) => (
              <Link to="/patients/$patientId" params={{ patientId: patient.id }} className={listStyles.name}>
                {patient.name}
              </Link>
            ),
          },
          {
            title: 'After',
            cell: ({ kind, courseSession, startsAt, location }) =>
              `${appointmentName(kind, courseSession?.number)}, ${dayAndTime(
                Date.parse(startsAt),
                location.timeZone,
                wallClock(Date.now(), location.timeZone).date,
              )}`,
          },
          {
            title: 'By',
            cell: ({ integrationWindow, location }) => (
              <Chip tone="warn">
                {deadline(
                  Date.parse(integrationWindow!.closesAt),
                  location.timeZone,
                  wallClock(Date.now(), location.timeZone).date,
                )}
              </Chip>
            ),
          },
        ]}
      />
    </Card>
  );
}
