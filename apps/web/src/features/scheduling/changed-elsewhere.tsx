import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../../design/button.js';
import styles from './changed-elsewhere.module.css';

/** One of two versions of the same thing. */
export interface Version {
  /** What it says, line by line. */
  lines: readonly string[];
  /** The button that lets this version stand: a verb and what it keeps. */
  verb: string;
  take: () => void;
}

/** Somebody else changed it while it was being changed here: both versions side by side, and one verb for each. */
export function ChangedElsewhere({
  title,
  owner,
  theirs,
  mine,
  busy = false,
  children,
}: {
  /** Who changed what, and when. */
  title: string;
  /** Whose the other version is. */
  owner: string;
  theirs: Version;
  mine: Version;
  busy?: boolean;
  children?: ReactNode;
}) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <section
      ref={ref}
      tabIndex={-1}
      className={`${styles.conflict} stack`}
      aria-label="Changed at another desk"
    >
      <p className="t-strong" role="status">
        {title}
      </p>
      <div className={styles.versions}>
        <Side name={`${owner}'s`} lines={theirs.lines} />
        <Side name="Yours" lines={mine.lines} own />
      </div>
      {children}
      <div className="row-wrap">
        <Button look="primary" busy={busy} onClick={mine.take}>
          {mine.verb}
        </Button>
        <Button onClick={theirs.take}>{theirs.verb}</Button>
      </div>
      <p className="t-caption ink-3">Nothing was changed by you yet.</p>
    </section>
  );
}

function Side({ name, lines, own = false }: { name: string; lines: readonly string[]; own?: boolean }) {
  return (
    <div className={`${styles.version} ${own ? styles.own : ''}`}>
      <p className="t-caption t-label ink-3">{name}</p>
      {lines.map((line) => (
        <p key={line} className="t-dense">
          {line}
        </p>
      ))}
    </div>
  );
}
