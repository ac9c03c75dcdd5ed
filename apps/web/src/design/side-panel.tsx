import { IconX } from '@tabler/icons-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './button.js';
import styles from './side-panel.module.css';

/**
 * For what needs the page behind it: booking, the details of a visit. Not modal: the page stays usable. Esc closes it
 * and gives the focus back.
 */
export function SidePanel({
  title,
  aside,
  children,
  foot,
  onClose,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
  foot?: ReactNode;
  onClose: () => void;
}) {
  const ref = useRef<HTMLElement>(null);
  const titleId = useId();
  useEffect(() => {
    const panel = ref.current!;
    const before = document.activeElement;
    (panel.querySelector<HTMLElement>('[data-autofocus]') ?? panel).focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <section
      ref={ref}
      className={styles.panel}
      aria-labelledby={titleId}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className={styles.head}>
        <h2 id={titleId} className="t-panel grow">
          {title}
        </h2>
        {aside}
        <Button
          look="ghost"
          size="s"
          square
          aria-label="Close"
          icon={<IconX className="icon" />}
          onClick={onClose}
        />
      </header>
      <div className={styles.body}>{children}</div>
      {foot && <footer className={styles.foot}>{foot}</footer>}
    </section>
  );
}
