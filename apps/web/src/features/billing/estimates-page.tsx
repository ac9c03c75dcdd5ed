import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../design/button.js';
import { Seg } from '../../design/seg.js';
import { SidePanel } from '../../design/side-panel.js';
import { Notice } from '../../graphql/notice.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { BarSpace, Page, TopBar } from '../../shell/top-bar.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { PatientSearch } from '../patients/patient-search.js';
import { EstimateTasks } from './estimate-tasks.js';
import styles from './estimates-page.module.css';
import { IssuedEstimates } from './issued-estimates.js';
import { useCreateEstimate } from './use-create-estimate.js';

/** The estimates to do, the ones that were issued, and a new one. */
export function EstimatesPage() {
  usePageTitle('Estimates');
  const viewer = useViewer();
  const mayWrite = can(viewer, 'ESTIMATE_WRITE');
  const zone = viewer.practice.timeZone;
  const [which, setWhich] = useState<'todo' | 'issued'>(mayWrite ? 'todo' : 'issued');
  const [adding, setAdding] = useState(false);
  const { create, busy, trouble } = useCreateEstimate();
  return (
    <>
      <TopBar title="Estimates">
        {mayWrite && (
          <Seg
            label="Which estimates"
            value={which}
            options={[
              { value: 'todo', label: 'To do' },
              { value: 'issued', label: 'Issued' },
            ]}
            onChange={setWhich}
          />
        )}
        <BarSpace />
        {mayWrite && (
          <Button
            look="primary"
            icon={<IconPlus className="icon" aria-hidden />}
            onClick={() => setAdding(true)}
          >
            New estimate
          </Button>
        )}
      </TopBar>
      <div className={styles.work}>
        <Page>
          {!adding && <Notice of={trouble} />}
          {which === 'todo' ? (
            <EstimateTasks zone={zone} beginning={busy} onBegin={(patientId) => void create(patientId)} />
          ) : (
            <IssuedEstimates zone={zone} />
          )}
        </Page>
        {adding && (
          <SidePanel title="New estimate" onClose={() => setAdding(false)}>
            <div className="stack">
              <PatientSearch
                label="For which patient?"
                autoFocus
                onPick={(patient) => void create(patient.id)}
              />
              <p className="t-caption ink-3">
                The lines come from the patient&rsquo;s course, the booked visits and the fee schedule.
              </p>
              <Notice of={trouble} />
            </div>
          </SidePanel>
        )}
      </div>
    </>
  );
}
