import type { ReactNode } from 'react';
import { Button } from './button.js';
import styles from './conflict.module.css';

export interface Version {
  /** `Bea's`, `Yours`. */
  whose: string;
  content: ReactNode;
  /** The verb that makes this version count: `Use 11:00 AM`. */
  verb: string;
  take: () => void;
  busy?: boolean;
}

/** Something was changed elsewhere in the meantime: both versions side by side, a verb for each, and nothing is lost. */
export function Conflict({
  title,
  theirs,
  yours,
  children,
}: {
  /** Who changed what, and when: `Bea changed this appointment at 1:18 PM`. */
  title: string;
  theirs: Version;
  yours: Version;
  /** What follows from either choice. */
  children?: ReactNode;
}) {
  return (
    <section className={styles.conflict} aria-label={title}>
      <div role="status">
        <h3 className="t-section">{title}</h3>
      </div>
      <div className={styles.versions}>
        {[theirs, yours].map((version) => (
          <section
            key={version.whose}
            className={`${styles.version} ${version === yours ? styles.yours : ''}`}
            aria-label={version.whose}
          >
            <p className="t-caption t-label ink-3">{version.whose}</p>
            <div className={styles.content}>{version.content}</div>
          </section>
        ))}
      </div>
      <div className="row-wrap">
        <Button look="primary" busy={yours.busy} onClick={yours.take}>
          {yours.verb}
        </Button>
        <Button busy={theirs.busy} onClick={theirs.take}>
          {theirs.verb}
        </Button>
      </div>
      {children && <p className="t-caption ink-3">{children}</p>}
    </section>
  );
}
