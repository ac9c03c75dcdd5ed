import { startTransition, useOptimistic, useState } from 'react';
import { Card } from '../../design/card.js';
import { CheckField, FieldGroup, SelectField } from '../../design/fields.js';
import { Seg } from '../../design/seg.js';
import type { BoardColumns } from '../../gql/graphql.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem } from '../../graphql/problem.js';
import { type Preferences, usePreferences, useSavePreferences } from '../../session/preferences.js';
import { ThemeChoice } from '../../shell/theme-choice.js';
import { useLocations } from '../facility/use-locations.js';
import styles from './preferences-card.module.css';

const columnGroups: readonly { value: BoardColumns; label: string }[] = [
  { value: 'MINE', label: 'My own' },
  { value: 'PRESCRIBERS', label: 'Prescribers' },
  { value: 'NURSES', label: 'Nurses' },
  { value: 'THERAPISTS', label: 'Therapists' },
  { value: 'INFUSION_ROOMS', label: 'Infusion rooms' },
  { value: 'THERAPY_ROOMS', label: 'Therapy rooms' },
];

/** How one's console looks and where the day opens. Every choice is kept at once and goes along to other computers. */
export function PreferencesCard() {
  // What was chosen shows at once, and goes back by itself when it could not be kept.
  const [own, choose] = useOptimistic(usePreferences(), (kept, chosen: Partial<Preferences>) => ({
    ...kept,
    ...chosen,
  }));
  const save = useSavePreferences();
  const { locations } = useLocations();
  const [said, setSaid] = useState<Problem | 'saved' | null>(null);
  const change = (chosen: Partial<Preferences>) => {
    setSaid(null);
    startTransition(async () => {
      choose(chosen);
      setSaid((await save(chosen)) ?? 'saved');
    });
  };
  const shown = own.boardColumns.length > 0 ? own.boardColumns : columnGroups.map(({ value }) => value);
  const showColumns = (group: BoardColumns, on: boolean) => {
    const next = columnGroups
      .map(({ value }) => value)
      .filter((value) => (value === group ? on : shown.includes(value)));
    // All of them is kept as none, so that a group that comes later is shown too.
    change({ boardColumns: next.length === columnGroups.length ? [] : next });
  };
  return (
    <Card
      title="Your console"
      aside={
        <span className="t-caption ink-3" role="status">
          {said === 'saved' && 'Saved'}
        </span>
      }
    >
      <div className={styles.columns}>
        <div className="stack">
          <FieldGroup label="Theme">
            <ThemeChoice />
          </FieldGroup>
          <FieldGroup label="Density" help="How close rows stand">
            <Seg
              label="Density"
              value={own.density}
              options={[
                { value: 'COMFORTABLE', label: 'Comfortable' },
                { value: 'COMPACT', label: 'Compact' },
              ]}
              onChange={(density) => change({ density })}
            />
          </FieldGroup>
          <CheckField
            label="Single letters act"
            help="N, C, M and the others. Turn them off if you use voice input or a switch."
            checked={own.letterKeys}
            onChange={(letterKeys) => change({ letterKeys })}
          />
        </div>
        <div className="stack">
          <SelectField
            label="The day opens at"
            value={own.defaultLocationId ?? ''}
            data={[
              { value: '', label: 'The first location' },
              ...locations.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => change({ defaultLocationId: event.currentTarget.value || null })}
          />
          <FieldGroup label="Height of an hour">
            <Seg
              label="Height of an hour"
              value={String(own.hourHeight)}
              options={[
                { value: '96', label: 'Small' },
                { value: '120', label: 'Medium' },
                { value: '160', label: 'Large' },
              ]}
              onChange={(height) => change({ hourHeight: Number(height) })}
            />
          </FieldGroup>
        </div>
        <FieldGroup label="Columns of the day">
          <div className={styles.checks}>
            {columnGroups.map(({ value, label }) => (
              <CheckField
                key={value}
                label={label}
                checked={shown.includes(value)}
                onChange={(on) => (on || shown.length > 1) && showColumns(value, on)}
              />
            ))}
          </div>
        </FieldGroup>
      </div>
      <Notice of={said === 'saved' ? null : said} />
    </Card>
  );
}
