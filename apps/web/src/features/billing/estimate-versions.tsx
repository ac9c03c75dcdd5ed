import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.js';
import { Table } from '../../design/table.js';
import { money } from '../../format/money.js';
import { fullDate } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { useViewer } from '../../session/session.js';
import listStyles from '../patients/patients-page.module.css';
import { contactMethodNames } from '../patients/words.js';
import { EstimateVersionsDocument, type Estimate } from './estimate-documents.js';
import { estimateStateNames } from './estimate-words.js';

/** The versions of one estimate, the newest first. */
export function useVersions(estimate: Estimate) {
  const [{ data }] = useQuery({
    query: EstimateVersionsDocument,
    variables: { patientId: estimate.patient.id },
    requestPolicy: 'cache-and-network',
  });
  return (data?.estimates.nodes ?? [])
    .filter((each) => each.seriesId === estimate.seriesId)
    .sort((a, b) => b.number - a.number);
}

/** Every version of this estimate with its standing: what was issued stays readable as it was given (G16, G17). */
export function EstimateVersions({ estimate }: { estimate: Estimate }) {
  const zone = useViewer().practice.timeZone;
  const versions = useVersions(estimate);
  if (versions.length < 2) return null;
  const day = (instant: string) => fullDate(wallClock(Date.parse(instant), zone).date);
  return (
    <Card title="Versions" flush>
      <Table
        label="Versions"
        rows={versions}
        rowKey={(each) => each.id}
        marked={(each) => each.id === estimate.id}
        columns={[
          {
            title: 'Version',
            cell: (each) =>
              each.id === estimate.id ? (
                <b>Version {each.number}, shown here</b>
              ) : (
                <Link
                  to="/estimates/$estimateId"
                  params={{ estimateId: each.id }}
                  className={listStyles.name}
                >
                  Version {each.number}
                </Link>
              ),
          },
          { title: 'Standing', cell: (each) => estimateStateNames[each.state] },
          { title: 'Issued', cell: (each) => each.issuedAt && day(each.issuedAt) },
          {
            title: 'Given',
            cell: (each) =>
              each.deliveredAt &&
              `${day(each.deliveredAt)}, ${contactMethodNames[each.deliveredBy!].toLowerCase()}`,
          },
          { title: 'Why', cell: (each) => each.changeReason },
          { title: 'Expected', align: 'right', cell: (each) => money(each.totalCents) },
        ]}
      />
    </Card>
  );
}
