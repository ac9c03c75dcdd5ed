import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Button } from '../../../design/button.js';
import { useShortcut } from '../../../design/shortcuts.js';
import { addDays } from '../../../format/zone.js';
import styles from '../day-top.module.css';

/** From week to week, by button or key; `undefined` is this week. */
export function WeekSteps({ first, onStep }: { first: string; onStep: (of: string | undefined) => void }) {
  const before = () => onStep(addDays(first, -7));
  const after = () => onStep(addDays(first, 7));
  useShortcut({ key: '[', label: 'Week before', group: 'Week' }, before);
  useShortcut({ key: ']', label: 'Week after', group: 'Week' }, after);
  useShortcut({ key: 't', label: 'This week', group: 'Week' }, () => onStep(undefined));
  return (
    <div className={styles.days}>
      <Button square aria-label="Week before" icon={<IconChevronLeft className="icon" />} onClick={before} />
      <Button onClick={() => onStep(undefined)}>This week</Button>
      <Button square aria-label="Week after" icon={<IconChevronRight className="icon" />} onClick={after} />
    </div>
  );
}
