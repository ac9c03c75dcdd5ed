import { Chip } from '../../design/chip.js';
import { Mark } from '../../design/marks.js';
import { fullDate } from '../../format/time.js';
import { addDays } from '../../format/zone.js';

interface Licence {
  expiresOn?: string | null;
  current: boolean;
}

/** So long before it ends a licence asks to be renewed: boards take weeks. */
const warnDays = 60;

/** Whether a licence ended, or does so soon; ISO dates compare as they read. */
function standingOf({ expiresOn, current }: Licence, today: string): 'expired' | 'soon' | 'fine' {
  if (!current) return 'expired';
  return expiresOn && expiresOn <= addDays(today, warnDays) ? 'soon' : 'fine';
}

/** Until when a licence counts, with its warning. */
export function LicenceUntil({ licence, today }: { licence: Licence; today: string }) {
  if (!licence.expiresOn) return null;
  const standing = standingOf(licence, today);
  if (standing === 'fine') return fullDate(licence.expiresOn);
  return (
    <Chip tone="warn" icon={<Mark shape="missing" />}>
      {standing === 'expired' ? 'Expired' : 'Ends'} {fullDate(licence.expiresOn)}
    </Chip>
  );
}

/** What the list of staff says of somebody's licences: only the worst of it. */
export function LicenceWarning({ licences, today }: { licences: readonly Licence[]; today: string }) {
  const standings = licences.map((licence) => standingOf(licence, today));
  const worst = (['expired', 'soon'] as const).find((each) => standings.includes(each));
  if (!worst) return null;
  return (
    <Chip tone="warn" icon={<Mark shape="missing" />}>
      {worst === 'expired' ? 'Licence expired' : 'Licence ends soon'}
    </Chip>
  );
}
