import {
  IconDoorEnter,
  IconFilter,
  IconHistory,
  IconHourglass,
  IconUserOff,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { Button } from '../../design/button.js';
import { ChipButton } from '../../design/chip.js';
import { SelectField } from '../../design/fields.js';
import type { AppointmentKind } from '../../gql/graphql.js';
import { allKinds, KindIcon, kinds } from '../scheduling/kinds.js';
import { OverbookMark } from '../scheduling/overbook-mark.js';
import type { ColumnChoice, ColumnGroup } from './column-groups.js';
import type { Strip } from './rail.js';
import styles from './legend.module.css';

/** The kinds with their icons; pressing one fades the others, pressing it again brings them back. And what the mark of some visits means. */
function Kinds({
  hidden,
  overbooked,
  onChange,
}: {
  hidden: ReadonlySet<AppointmentKind>;
  overbooked: boolean;
  onChange: (hidden: ReadonlySet<AppointmentKind>) => void;
}) {
  const toggle = (kind: AppointmentKind) => {
    const only = new Set(allKinds.filter((each) => each !== kind));
    const isOnly = hidden.size === only.size && !hidden.has(kind);
    onChange(isOnly ? new Set() : only);
  };
  return (
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
      {overbooked && (
        <span className={styles.note} title="Overbooked">
          <OverbookMark />
          <span>Overbooked</span>
        </span>
      )}
    </div>
  );
}

/** The bar over the board: the legend that filters, which columns, how tall an hour, and what was done lately. */
export function Legend({
  narrow,
  board,
  hidden,
  onHide,
  overbooked,
  group,
  groups,
  columns,
  onGroup,
  arriving,
  strip,
  onStrip,
  onZoom,
  onChanges,
  onWait,
  onAway,
}: {
  /** On a narrow screen the columns come in groups, and the kinds are told by their icons. */
  narrow: boolean;
  /** Whether the board is shown, and not its list. */
  board: boolean;
  hidden: ReadonlySet<AppointmentKind>;
  onHide: (hidden: ReadonlySet<AppointmentKind>) => void;
  /** Whether a visit of the day was put beside another on purpose. */
  overbooked: boolean;
  /** The value of the group that is shown. */
  group: string;
  groups: readonly ColumnGroup[];
  columns: number;
  onGroup: (choice: ColumnChoice) => void;
  /** How many come next; null when the day is not today. */
  arriving: number | null;
  strip: Strip;
  onStrip: (strip: Strip) => void;
  onZoom: (steps: 1 | -1) => void;
  onChanges: () => void;
  onWait: () => void;
  /** Null for whoever may not move visits. On a wide screen the rail has it. */
  onAway: (() => void) | null;
}) {
  return (
    <div className={styles.legend}>
      {narrow && board ? (
        <div className={styles.groups} role="group" aria-label="Show columns">
          {groups.map(({ value, label, choice }) => (
            <ChipButton key={value} on={group === value} onClick={() => onGroup(choice)}>
              {label}
            </ChipButton>
          ))}
        </div>
      ) : (
        <Kinds hidden={hidden} overbooked={overbooked} onChange={onHide} />
      )}
      <span className="grow" />
      {narrow && arriving !== null && (
        <Button
          look={strip === 'arrivals' ? 'plain' : 'ghost'}
          size="s"
          icon={<IconDoorEnter className="icon-s" aria-hidden />}
          aria-pressed={strip === 'arrivals'}
          onClick={() => onStrip(strip === 'arrivals' ? 'first' : 'arrivals')}
        >
          Arrivals {arriving}
        </Button>
      )}
      <Button
        look="ghost"
        size="s"
        icon={<IconHistory className="icon-s" aria-hidden />}
        hint={narrow ? undefined : 'U'}
        onClick={onChanges}
      >
        Changes
      </Button>
      <Button
        look="ghost"
        size="s"
        icon={<IconHourglass className="icon-s" aria-hidden />}
        hint={narrow ? undefined : 'Q'}
        onClick={onWait}
      >
        Wait list
      </Button>
      {narrow && onAway && (
        <Button look="ghost" size="s" icon={<IconUserOff className="icon-s" aria-hidden />} onClick={onAway}>
          Away
        </Button>
      )}
      {board && !narrow && (
        <>
          <div className={styles.zoom} role="group" aria-label="Height of an hour">
            <Button
              look="ghost"
              size="s"
              square
              aria-label="Lower hours"
              icon={<IconZoomOut className="icon-s" />}
              onClick={() => onZoom(-1)}
            />
            <Button
              look="ghost"
              size="s"
              square
              aria-label="Taller hours"
              icon={<IconZoomIn className="icon-s" />}
              onClick={() => onZoom(1)}
            />
          </div>
          <SelectField
            label=""
            aria-label="Columns"
            className={styles.columns}
            leftSection={<IconFilter className="icon-s" aria-hidden />}
            value={group}
            data={groups.map(({ value, label }) => ({
              value,
              label:
                value === group ? `${label} · ${columns} ${columns === 1 ? 'column' : 'columns'}` : label,
            }))}
            onChange={(event) =>
              onGroup(groups.find(({ value }) => value === event.currentTarget.value)!.choice)
            }
          />
        </>
      )}
    </div>
  );
}
