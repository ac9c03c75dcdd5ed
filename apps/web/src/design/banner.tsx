import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { Mark, type MarkShape } from './marks.js';

/** A problem or a fact of the whole page, under the top bar. Its words are read out politely, its action is not. */
export function Banner({
  tone,
  children,
  action,
}: {
  tone: 'warn' | 'stop' | 'info' | 'ready';
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={`${styles.banner} ${styles[tone]}`}>
      {tone !== 'info' && <Mark shape={marks[tone]} size={18} />}
      <div className="grow" role="status">
        {children}
      </div>
      {action}
    </div>
  );
}

const marks: Record<'warn' | 'stop' | 'ready', MarkShape> = { warn: 'missing', stop: 'hold', ready: 'ready' };
