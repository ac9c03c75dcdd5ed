import { IconFilter } from '@tabler/icons-react';
import { Chip, ChipButton } from '../../design/chip.js';
import type { AppointmentKind } from '../../gql/graphql.js';
import { allKinds, KindIcon, kinds } from '../scheduling/kinds.js';
import { columnGroups, type ColumnGroup } from './column-groups.js';
import styles from './legend.module.css';

/** On a narrow screen: which columns to show. */
export function ColumnGroups({
  group,
  onChange,
}: {
  group: ColumnGroup;
  onChange: (group: ColumnGroup) => void;
}) {
  return (
    <div className={styles.legend} role="group" aria-label="Show columns">
      <div className={styles.groups}>
        {[...columnGroups, { value: 'all' as const, label: 'All columns' }].map(({ value, label }) => (
          <ChipButton key={value} on={group === value} onClick={() => onChange(value)}>
            {label}
          </ChipButton>
        ))}
      </div>
    </div>
  );
}

/** The kinds with their icons; pressing one fades the others, pressing it again brings them back. */
export function Legend({
  hidden,
  columns,
  onChange,
}: {
  hidden: ReadonlySet<AppointmentKind>;
  columns: number;
  onChange: (hidden: ReadonlySet<AppointmentKind>) => void;
}) {
  const toggle = (kind: AppointmentKind) => {
    const only = new Set(allKinds.filter((each) => each !== kind));
    const isOnly = hidden.size === only.size && !hidden.has(kind);
    onChange(isOnly ? new Set() : only);
  };
  return (
    <div className={styles.legend}>
      <div className={styles.kinds} role="group" aria-label="Show kinds">
        {allKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles.kind}
            aria-pressed={hidden.size > 0 && !hidden.has(kind)}
            onClick={() => toggle(kind)}
          >
            <KindIcon kind={kind} />
            {kinds[kind].name}
          </button>
        ))}
      </div>
      <span className="grow" />
      {columns > 0 && (
        <Chip tone="outline" icon={<IconFilter className="icon-s" aria-hidden />}>
          {hidden.size === 0 ? 'Everything' : kinds[allKinds.find((kind) => !hidden.has(kind))!].name} ·{' '}
          {columns} columns
        </Chip>
      )}
    </div>
  );
}
