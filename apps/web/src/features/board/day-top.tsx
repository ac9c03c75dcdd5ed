import { IconChevronLeft, IconChevronRight, IconMapPin, IconPlus } from '@tabler/icons-react';
import { Button } from '../../design/button.js';
import { SelectField } from '../../design/fields.js';
import { Seg } from '../../design/seg.js';
import { TopBar } from '../../shell/top-bar.js';
import { FindPatient } from '../../shell/find-patient.js';
import { countsOf } from './attention.js';
import type { Visit } from './day.js';
import styles from './day-top.module.css';

/** How the schedule can be seen. */
export const scheduleViews = [
  { value: 'day', label: 'Day' },
  { value: 'list', label: 'List' },
  { value: 'week', label: 'Week' },
] as const;

interface Place {
  id: string;
  name: string;
}

/** Which day of which location, how it stands, and the way to a new appointment. */
export function DayTop({
  title,
  visits,
  fetching,
  location,
  locations,
  view,
  onView,
  onLocation,
  onDay,
  onBook,
}: {
  title: string;
  visits: readonly Visit[] | undefined;
  fetching: boolean;
  location: Place;
  locations: readonly Place[];
  view: 'day' | 'list';
  onView: (view: 'day' | 'list' | 'week') => void;
  onLocation: (id: string) => void;
  /** Days to go on; 0 is today. */
  onDay: (days: number) => void;
  /** Absent where the viewer may not book. */
  onBook?: () => void;
}) {
  return (
    <TopBar title={title}>
      <div className={styles.days}>
        <Button
          square
          aria-label="Day before"
          icon={<IconChevronLeft className="icon" />}
          onClick={() => onDay(-1)}
        />
        <Button onClick={() => onDay(0)}>Today</Button>
        <Button
          square
          aria-label="Day after"
          icon={<IconChevronRight className="icon" />}
          onClick={() => onDay(1)}
        />
      </div>
      <p className={styles.counts}>{visits ? countsOf(visits) + (fetching ? ' · Updating' : '') : ''}</p>
      {locations.length > 1 && (
        <SelectField
          label=""
          aria-label="Location"
          className={styles.location}
          leftSection={<IconMapPin className="icon-s" aria-hidden />}
          value={location.id}
          data={locations.map((each) => ({ value: each.id, label: each.name }))}
          onChange={(event) => onLocation(event.currentTarget.value)}
        />
      )}
      <FindPatient />
      <Seg label="View of the schedule" value={view} options={scheduleViews} onChange={onView} />
      {onBook && (
        <Button look="primary" icon={<IconPlus className="icon" aria-hidden />} hint="N" onClick={onBook}>
          <span>
            New<span className={styles.more}> appointment</span>
          </span>
        </Button>
      )}
    </TopBar>
  );
}
