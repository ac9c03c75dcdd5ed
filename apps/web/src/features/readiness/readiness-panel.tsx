import {
  IconArmchair,
  IconCar,
  IconClock,
  IconMessage2,
  IconReceipt2,
  IconStethoscope,
  IconUser,
  IconWritingSign,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Arch } from '../../design/arch.js';
import { Mark } from '../../design/marks.js';
import type { ReadinessItemKind } from '../../gql/graphql.js';
import {
  byWhen,
  fixerOf,
  itemNames,
  itemShape,
  metSentence,
  needSentence,
  openItems,
  type Item,
  type ReadinessFacts,
} from './needs.js';
import styles from './readiness-panel.module.css';

const icons: Record<ReadinessItemKind, ReactNode> = {
  ROOM: <IconArmchair className="icon" aria-hidden />,
  INTEGRATION: <IconMessage2 className="icon" aria-hidden />,
  CONSENT: <IconWritingSign className="icon" aria-hidden />,
  ESTIMATE: <IconReceipt2 className="icon" aria-hidden />,
  RIDE: <IconCar className="icon" aria-hidden />,
  SCREENING: <IconStethoscope className="icon" aria-hidden />,
};

/** The four records that have to agree, in the order of the arch. */
const stones: ReadinessItemKind[] = ['ROOM', 'INTEGRATION', 'CONSENT', 'ESTIMATE'];

/** One appointment's readiness: the arch, then each item with what, who, by when, and one thing to do. Missing first. */
export function ReadinessPanel({
  readiness,
  zone,
  today,
  action,
  fact,
}: {
  readiness: ReadinessFacts;
  zone: string;
  today: string;
  /** The one button of an open item; nothing where the viewer has none. */
  action?: (item: Item) => ReactNode;
  /** What is known of an item that is in place; nothing where that is all. */
  fact?: (item: ReadinessItemKind) => string | null;
}) {
  const open = openItems(readiness);
  const rest = readiness.items.filter((item) => !open.includes(item) && item.state !== 'NOT_APPLICABLE');
  return (
    <div>
      <ReadinessArch readiness={readiness} />
      <ul>
        {[...open, ...rest].map((item) => (
          <li key={item.item} className={styles.item}>
            <Mark shape={itemShape(item)} size={18} />
            <div className="grow">
              <h3 className={styles.name}>{itemNames[item.item]}</h3>
              {open.includes(item) ? (
                <>
                  <p className="t-dense ink-2">{needSentence(item, zone, today)}</p>
                  <p className={styles.who}>
                    {fixerOf(item) && (
                      <span>
                        <IconUser className="icon-s" aria-hidden />
                        {fixerOf(item)}
                      </span>
                    )}
                    {item.by && (
                      <span>
                        <IconClock className="icon-s" aria-hidden />
                        {byWhen(item, zone, today)}
                      </span>
                    )}
                  </p>
                  {action?.(item) && <div className={styles.action}>{action(item)}</div>}
                </>
              ) : (
                <p className="t-dense ink-2">
                  {(!item.overridden && fact?.(item.item)) || metSentence(item, zone, today)}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The answer in one sentence, and the arch. */
export function ReadinessArch({ readiness }: { readiness: ReadinessFacts }) {
  const shown = stones
    .map((kind) => readiness.items.find((item) => item.item === kind))
    .filter((item): item is Item => !!item && item.state !== 'NOT_APPLICABLE');
  return (
    <>
      <p className="t-dense ink-2">{summary(readiness, openItems(readiness))}</p>
      {shown.length > 1 && (
        <div className={styles.arch}>
          <Arch
            stones={shown.map((item) => ({
              name: itemNames[item.item],
              icon: icons[item.item],
              standing: itemShape(item),
            }))}
          />
        </div>
      )}
    </>
  );
}

function summary(readiness: ReadinessFacts, open: readonly Item[]): string {
  if (open.length === 0) return 'Everything is in place.';
  const things = open.length === 1 ? 'One thing is' : `${open.length} things are`;
  if (readiness.state === 'HOLD') return 'On hold. A clinician decides.';
  return readiness.state === 'GO'
    ? `It can go ahead. ${things} still open.`
    : `It can’t start yet. ${things} missing.`;
}
