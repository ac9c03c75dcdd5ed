import { IconCheck } from '@tabler/icons-react';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button } from './button.js';
import { useShortcut } from './shortcuts.js';
import styles from './toast.module.css';

/**
 * A success that can be taken back for ten seconds. Problems are never toasts: they stand where they belong. Only an undo that did not
 * work has no other place: its message stays until it is answered.
 */
export interface ToastMessage {
  text: string;
  /** Whether what was asked for is not done. */
  failed?: boolean;
  undo?: ToastStep;
  /** What can be done next because of it, once that is known. */
  next?: Promise<ToastStep | null>;
}

export interface ToastStep {
  label: string;
  run: () => void;
}

const ToastContext = createContext<(message: ToastMessage) => void>(() => {});

/** Says that something succeeded; the newest message takes the place of the one before. */
export const useToast = () => use(ToastContext);

const shownForMs = 10_000;

export function ToastProvider({ children }: { children: ReactNode }) {
  const [current, setCurrent] = useState<(ToastMessage & { id: number }) | null>(null);
  const [paused, setPaused] = useState(false);
  const [next, setNext] = useState<(ToastStep & { of: number }) | null>(null);

  /** Counts on over the times when nothing is shown: a step belongs to one message alone. */
  const lastId = useRef(0);

  const show = useCallback((message: ToastMessage) => {
    lastId.current += 1;
    setNext(null);
    setCurrent({ ...message, id: lastId.current });
  }, []);

  useEffect(() => {
    if (!current || current.failed || paused) return;
    const timer = setTimeout(() => setCurrent(null), shownForMs);
    return () => clearTimeout(timer);
  }, [current, paused]);

  useEffect(() => {
    const of = current?.id;
    if (of !== undefined) void current?.next?.then((step) => step && setNext({ ...step, of }));
  }, [current]);
  const step = next?.of === current?.id ? next : null;

  const undo = useMemo(() => {
    if (!current?.undo) return null;
    return () => {
      setCurrent(null);
      current.undo?.run();
    };
  }, [current]);

  useShortcut({ key: 'z', label: 'Undo', group: 'Everywhere' }, undo);

  return (
    <ToastContext value={show}>
      {children}
      <div className={styles.region} role="status">
        {current && (
          <div
            key={current.id}
            className={styles.toast}
            onPointerEnter={() => setPaused(true)}
            onPointerLeave={() => setPaused(false)}
            onFocus={() => setPaused(true)}
            onBlur={() => setPaused(false)}
          >
            {!current.failed && <IconCheck className="icon" aria-hidden />}
            <span className="grow">{current.text}</span>
            {step && (
              <Button
                size="s"
                onClick={() => {
                  setCurrent(null);
                  step.run();
                }}
              >
                {step.label}
              </Button>
            )}
            {undo && (
              <Button size="s" hint="Z" onClick={undo}>
                {current.undo?.label}
              </Button>
            )}
            {current.failed && (
              <Button size="s" onClick={() => setCurrent(null)}>
                Close
              </Button>
            )}
          </div>
        )}
      </div>
    </ToastContext>
  );
}
