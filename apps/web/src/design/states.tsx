import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { EmptyArch } from './arch-picture.js';
import { Button } from './button.js';
import { Mark } from './marks.js';
import styles from './states.module.css';

interface StateProps {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}

function State({ title, picture, children, actions }: StateProps & { picture: ReactNode }) {
  return (
    <div className={styles.state}>
      <div className={styles.picture}>{picture}</div>
      <h2 className="t-panel">{title}</h2>
      {children && <div className={styles.words}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

/** Nothing here yet, and what could be done about it. */
export function EmptyState(props: StateProps) {
  return <State picture={<EmptyArch />} {...props} />;
}

/** Not for this role: kind, and says who can help. */
export function ForbiddenState(props: StateProps) {
  return <State picture={<IconLock size={30} stroke={1.4} aria-hidden />} {...props} />;
}

/** What failed, what was kept, Try again, and a short code to read out on the phone. */
export function ErrorState({
  title = 'This could not be loaded',
  code,
  children,
  onRetry,
}: {
  title?: string;
  code?: string | null;
  children?: ReactNode;
  onRetry?: () => void;
}) {
  return (
    <State
      title={title}
      picture={<Mark shape="missing" size={30} />}
      actions={onRetry && <Button onClick={onRetry}>Try again</Button>}
    >
      {children ?? <p>Nothing was changed.</p>}
      {code && <p className="t-caption ink-3">Code {code}</p>}
    </State>
  );
}
