import { useState } from 'react';
import { Seg } from '../../design/seg.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { Page, TopBar } from '../../shell/top-bar.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { FeesTab } from '../billing/fees-tab.js';
import { ConsentFormsTab } from '../consent/consent-forms-tab.js';
import { EmailTab } from '../mail/email-tab.js';
import { KindsTab } from '../scheduling/kinds-tab.js';
import { LocationsTab } from './locations-tab.js';
import { PracticeTab } from './practice-tab.js';

type Tab = 'practice' | 'locations' | 'kinds' | 'fees' | 'consents' | 'email';

/** What an admin keeps for the whole practice. */
export function SettingsPage() {
  usePageTitle('Settings');
  const viewer = useViewer();
  const [tab, setTab] = useState<Tab>('practice');
  return (
    <>
      <TopBar title="Settings">
        <Seg
          label="Settings of"
          value={tab}
          options={[
            { value: 'practice', label: 'Practice' },
            { value: 'locations', label: 'Locations and rooms' },
            { value: 'kinds', label: 'Appointment kinds' },
            ...(can(viewer, 'FEE_WRITE') ? [{ value: 'fees' as const, label: 'Fees' }] : []),
            ...(can(viewer, 'CONSENT_TEMPLATE_WRITE')
              ? [{ value: 'consents' as const, label: 'Consent forms' }]
              : []),
            ...(can(viewer, 'MAIL_MANAGE') ? [{ value: 'email' as const, label: 'Email' }] : []),
          ]}
          onChange={setTab}
        />
      </TopBar>
      <Page>
        {tab === 'practice' && <PracticeTab />}
        {tab === 'locations' && <LocationsTab />}
        {tab === 'kinds' && <KindsTab />}
        {tab === 'fees' && <FeesTab />}
        {tab === 'consents' && <ConsentFormsTab />}
        {tab === 'email' && <EmailTab />}
      </Page>
    </>
  );
}
