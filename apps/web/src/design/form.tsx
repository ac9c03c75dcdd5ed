import { useEffect, useRef, useState, type ChangeEvent, type ReactNode } from 'react';
import styles from './form.module.css';

/** A form whose fields stand one under the other; Ctrl+Enter finishes it from any field. */
export function Form({
  onSubmit,
  onEscape,
  children,
  label,
}: {
  onSubmit: () => void;
  /** Of a form that opens in a page: Esc closes it, and keeps what was typed for the next time. Focus goes in, and back. */
  onEscape?: () => void;
  children: ReactNode;
  label?: string;
}) {
  const ref = useRef<HTMLFormElement>(null);
  const opens = onEscape !== undefined;
  useEffect(() => {
    if (!opens) return;
    const before = document.activeElement;
    ref.current!.querySelector<HTMLElement>('input, select, textarea')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [opens]);
  return (
    <form
      ref={ref}
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) event.currentTarget.requestSubmit();
        if (event.key !== 'Escape' || !onEscape || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onEscape();
      }}
    >
      {children}
    </form>
  );
}

type Changed = ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>;
type KeysOf<T, Kind> = { [Key in keyof T]: T[Key] extends Kind ? Key : never }[keyof T] & string;

/** The values of a form and how its fields are bound to them. */
export function useFields<T extends object>(initial: T) {
  const [values, setValues] = useState(initial);
  const set = (patch: Partial<T>) => setValues((before) => ({ ...before, ...patch }));
  return {
    values,
    set,
    text: <Key extends KeysOf<T, string>>(name: Key) => ({
      name,
      value: values[name] as string,
      onChange: (event: Changed) => set({ [name]: event.currentTarget.value } as unknown as Partial<T>),
    }),
    check: <Key extends KeysOf<T, boolean>>(name: Key) => ({
      checked: values[name] as boolean,
      onChange: (checked: boolean) => set({ [name]: checked } as unknown as Partial<T>),
    }),
  };
}

/** An empty field is no value. */
export const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
