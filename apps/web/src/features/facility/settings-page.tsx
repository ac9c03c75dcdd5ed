import { useNavigate, useSearch } from '@tanstack/react-router';
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
import type { SettingsTab } from './settings-tabs.js';

/** What an admin keeps for the whole practice. */
export function SettingsPage() {
  usePageTitle('Settings');
  const viewer = useViewer();
  const search = useSearch({ from: '/settings' });
  const navigate = useNavigate({ from: '/settings' });
  const offered: readonly { value: SettingsTab; label: string }[] = [
    { value: 'practice', label: 'Practice' },
    { value: 'locations', label: 'Locations and rooms' },
    { value: 'kinds', label: 'Appointment kinds' },
    ...(can(viewer, 'FEE_WRITE') ? [{ value: 'fees' as const, label: 'Fees' }] : []),
    ...(can(viewer, 'CONSENT_TEMPLATE_WRITE')
      ? [{ value: 'consents' as const, label: 'Consent forms' }]
      : []),
    ...(can(viewer, 'MAIL_MANAGE') ? [{ value: 'email' as const, label: 'Email' }] : []),
  ];
  // An address may name what is not this viewer's.
  const tab = offered.find(({ value }) => value === search.tab)?.value ?? 'practice';
  return (
    <>
      <TopBar title="Settings">
        <Seg
          label="Settings of"
          value={tab}
          options={offered}
          onChange={(to) => void navigate({ search: { tab: to === 'practice' ? undefined : to } })}
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
