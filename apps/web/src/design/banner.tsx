import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { Mark, type MarkShape } from './marks.js';

/** A problem or a fact of the whole page, under the top bar. A problem is read out politely. */
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
    <div className={`${styles.banner} ${styles[tone]}`} role="status">
      {tone !== 'info' && <Mark shape={marks[tone]} size={18} />}
      <div className="grow">{children}</div>
      {action}
    </div>
  );
}

const marks: Record<'warn' | 'stop' | 'ready', MarkShape> = { warn: 'missing', stop: 'hold', ready: 'ready' };
