import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './dialog.module.css';

/**
 * A question that cannot be undone, or signing in again. The browser's own modal dialog: what is behind it is inert
 * and keeps all that was typed. Focus goes to the element marked `data-autofocus`: the safe choice.
 */
export function Dialog({
  title,
  children,
  onClose,
  width = 420,
}: {
  title: string;
  children: ReactNode;
  /** Esc. Absent: the dialog stays until it is answered. */
  onClose?: () => void;
  width?: number;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current!;
    const before = document.activeElement;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => {
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      style={{ width }}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={titleId} className="t-panel">
        {title}
      </h2>
      {children}
    </dialog>
  );
}

/** The dialog's buttons: the safe one first, the one with consequences at the far end. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
