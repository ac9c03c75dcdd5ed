import { IconSearch } from '@tabler/icons-react';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { Key } from '../design/key.js';
import styles from './palette.module.css';

/** What was pressed before the palette was there. */
export interface Early {
  text: string;
  entered: boolean;
}

/**
 * Stands in for the palette until it has come, and takes what is typed meanwhile: it would act on the page below, letter by letter,
 * and be lost to the palette.
 */
export function PaletteOpening({ early, onClose }: { early: RefObject<Early>; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const element = dialog.current!;
    element.showModal();
    return () => {
      element.close();
      // The palette gives the focus back to where it was, not to what stood in for it.
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label="Find or do"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.box}>
        <IconSearch className="icon" aria-hidden />
        <input
          className={styles.input}
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-label="Find a patient, a page or an action"
          placeholder="Find a patient, a page or an action"
          onChange={(event) => (early.current = { text: event.currentTarget.value, entered: false })}
          onKeyDown={(event) => {
            if (event.key === 'Enter') early.current = { ...early.current, entered: true };
          }}
        />
        <Key>Esc</Key>
      </div>
    </dialog>
  );
}
