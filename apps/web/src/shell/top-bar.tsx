import { IconArrowLeft } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '../design/button.js';
import styles from './top-bar.module.css';

/** The head of every page: its one `h1`, what belongs to it, and its one primary action at the far end. */
export function TopBar({
  title,
  sub,
  back = false,
  children,
}: {
  title: string;
  sub?: ReactNode;
  back?: boolean;
  children?: ReactNode;
}) {
  const router = useRouter();
  return (
    <header className={styles.bar}>
      {back && (
        <Button
          look="ghost"
          square
          aria-label="Back"
          icon={<IconArrowLeft className="icon" />}
          onClick={() => router.history.back()}
        />
      )}
      <h1 className={styles.title}>{title}</h1>
      {sub && <div className={styles.sub}>{sub}</div>}
      {children}
    </header>
  );
}

/** What takes the rest of the bar, so that what follows stands at the right. */
export function BarSpace() {
  return <span className="grow" />;
}

/** The scrolling ground under a top bar. */
export function Page({ children, narrow = false }: { children: ReactNode; narrow?: boolean }) {
  return (
    <div className={styles.scroll}>
      <div className={`${styles.page} ${narrow ? styles.narrow : ''}`}>{children}</div>
    </div>
  );
}
