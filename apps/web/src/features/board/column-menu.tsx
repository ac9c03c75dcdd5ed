import { useEffect, useRef } from 'react';
import styles from './column-menu.module.css';

/** What a head of the board or the week is pressed for: who or which room, and what of the page it opens under. */
export interface HeadPressed {
  id: string;
  kind: 'STAFF' | 'ROOM';
  name: string;
  head: HTMLElement;
}

/** What can be done about one person or room. The browser's own popover: Esc and a press elsewhere close it, the focus goes back. */
export function ColumnMenu({
  of: { kind, name, head },
  onBook,
  onAway,
  onClose,
}: {
  of: HeadPressed;
  onBook: () => void;
  onAway: () => void;
  onClose: () => void;
}) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const menu = ref.current!;
    const { left, bottom } = head.getBoundingClientRect();
    menu.showPopover();
    menu.style.top = `${Math.min(bottom, window.innerHeight - menu.offsetHeight - 8)}px`;
    menu.style.left = `${Math.min(left, window.innerWidth - menu.offsetWidth - 8)}px`;
    menu.querySelector('button')!.focus();
  }, [head]);
  const closing = (go: () => void) => () => {
    ref.current?.hidePopover();
    go();
  };
  return (
    <div
      ref={ref}
      popover="auto"
      className={styles.menu}
      role="group"
      aria-label={name}
      onToggle={(event) => event.newState === 'closed' && onClose()}
    >
      <button type="button" className={styles.item} onClick={closing(onBook)}>
        New appointment…
      </button>
      <button type="button" className={styles.item} onClick={closing(onAway)}>
        {kind === 'ROOM' ? 'Move its visits…' : 'Away…'}
      </button>
    </div>
  );
}
