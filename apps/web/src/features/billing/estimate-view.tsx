import { IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Banner } from '../../design/banner.js';
import { Button, buttonClass } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Facts } from '../../design/facts.js';
import { money } from '../../format/money.js';
import { deadline, fullDate, timeOf } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { BarSpace, TopBar } from '../../shell/top-bar.js';
import { contactMethodNames, coverageNames } from '../patients/words.js';
import { DeadlineClock } from './deadline-clock.js';
import { DeliverDialog } from './deliver-dialog.js';
import styles from './estimate.module.css';
import { EstimateDifferences } from './estimate-differences.js';
import { EstimateDocumentView } from './estimate-document-view.js';
import type { Estimate } from './estimate-documents.js';
import { EstimateVersions, useVersions } from './estimate-versions.js';
import { estimateStanding } from './estimate-words.js';
import { ReviseDialog } from './revise-dialog.js';

/** An estimate that stays as it is: mark it delivered, or begin the next version. */
export function EstimateView({ estimate }: { estimate: Estimate }) {
  const viewer = useViewer();
  const [asking, setAsking] = useState<'deliver' | 'revise' | null>(null);
  const zone = viewer.practice.timeZone;
  const today = wallClock(Date.now(), zone).date;
  const at = (instant: string) =>
    `${fullDate(wallClock(Date.parse(instant), zone).date)}, ${timeOf(Date.parse(instant), zone)}`;
  const begun = useVersions(estimate).find((each) => each.state === 'DRAFT');
  const mayWrite = can(viewer, 'ESTIMATE_WRITE') && estimate.state === 'ISSUED';
  return (
    <div className={styles.page}>
      <TopBar
        back
        title={`Estimate for ${estimate.patient.name}`}
        sub={`${estimateStanding(estimate)} · ${coverageNames[estimate.patient.coverage].toLowerCase()}`}
      >
        <BarSpace />
        {can(viewer, 'ESTIMATE_WRITE') && (
          <Button icon={<IconPrinter className="icon" aria-hidden />} onClick={() => print()}>
            Print or save
          </Button>
        )}
        {mayWrite && !begun && <Button onClick={() => setAsking('revise')}>Change it</Button>}
        {begun && (
          <Link to="/estimates/$estimateId" params={{ estimateId: begun.id }} className={buttonClass({})}>
            Go on with version {begun.number}
          </Link>
        )}
        {mayWrite && !estimate.deliveredAt && (
          <Button look="primary" onClick={() => setAsking('deliver')}>
            Mark delivered
          </Button>
        )}
      </TopBar>
      <div className={styles.work}>
        <div className={styles.main}>
          <DeadlineClock estimate={estimate} zone={zone} />
          <Card title="Standing">
            <Facts
              of={[
                ['Expected', money(estimate.totalCents)],
                ['Asked for on', estimate.requestedOn && fullDate(estimate.requestedOn)],
                ['Due', estimate.dueAt && `by ${deadline(Date.parse(estimate.dueAt), zone, today)}`],
                ['Issued', estimate.issuedAt && at(estimate.issuedAt)],
                [
                  'Delivered',
                  estimate.deliveredAt &&
                    `${at(estimate.deliveredAt)}${estimate.deliveredBy ? `, by ${contactMethodNames[estimate.deliveredBy].toLowerCase()}` : ''}`,
                ],
                ['Why this version', estimate.changeReason],
              ]}
            />
          </Card>
          {estimate.state === 'REPLACED' && (
            <Banner tone="info">
              This version was replaced and no longer counts. It stays readable as the patient got it.
            </Banner>
          )}
          <EstimateDifferences estimate={estimate} />
          <EstimateVersions estimate={estimate} />
        </div>
        <EstimateDocumentView estimate={estimate} />
      </div>
      {asking === 'deliver' && <DeliverDialog estimate={estimate} onClose={() => setAsking(null)} />}
      {asking === 'revise' && <ReviseDialog estimate={estimate} onClose={() => setAsking(null)} />}
    </div>
  );
}
