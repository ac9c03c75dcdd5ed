import type { ReactNode } from 'react';
import { Button } from './button.js';
import styles from './dock.module.css';
import { Key } from './key.js';
import { Mark, type MarkShape } from './marks.js';
import { useShortcut } from './shortcuts.js';

export interface Choice {
  label: string;
  take: () => void;
}

/** What stands in the way and up to three ways on, at the foot of the page and never over the target. Keys 1 to 3, Esc. */
export function Dock({
  shape = 'hold',
  title,
  detail,
  lead = 'Next free',
  choices,
  keep,
  children,
}: {
  shape?: MarkShape;
  title: string;
  detail?: ReactNode;
  lead?: string;
  choices: readonly Choice[];
  /** Absent where nothing can be kept as it was. */
  keep?: Choice;
  children?: ReactNode;
}) {
  useShortcut({ key: '1', label: 'Take an offered choice', group: 'Choices' }, choices[0]?.take);
  useShortcut({ key: '2', label: 'Take the second choice', group: 'Choices' }, choices[1]?.take);
  useShortcut({ key: '3', label: 'Take the third choice', group: 'Choices' }, choices[2]?.take);
  useShortcut({ key: 'Escape', label: 'Keep as it is', group: 'Choices' }, keep?.take);
  return (
    <section className={styles.dock} aria-label="Choices">
      <Mark shape={shape} size={18} />
      <div className={styles.words} role="status">
        <p className="t-dense t-strong">{title}</p>
        {detail && <p className="t-caption ink-2">{detail}</p>}
      </div>
      {children}
      {choices.length > 0 && <span className="t-caption ink-3 nowrap">{lead}</span>}
      {choices.slice(0, 3).map((choice, at) => (
        <Button
          key={choice.label}
          look={at === 0 ? 'primary' : 'plain'}
          icon={<Key>{at + 1}</Key>}
          onClick={choice.take}
        >
          {choice.label}
        </Button>
      ))}
      {keep && (
        <Button look="ghost" icon={<Key>Esc</Key>} onClick={keep.take}>
          {keep.label}
        </Button>
      )}
    </section>
  );
}
