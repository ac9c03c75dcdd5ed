import {
  IconArrowRight,
  IconBolt,
  IconCalendarSearch,
  IconClock,
  IconDeviceDesktop,
  IconLockOpen,
  IconSearch,
  IconUser,
  IconUsers,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useQuery } from 'urql';
import { Chip } from '../design/chip.js';
import { Key } from '../design/key.js';
import { PatientSearchDocument } from '../features/patients/patient-search.js';
import { useDebounced } from '../features/patients/use-debounced.js';
import { kinds } from '../features/scheduling/kinds.js';
import { fullDate } from '../format/time.js';
import { navigationIcons } from './navigation-icons.js';
import type { Early } from './palette-opening.js';
import { matching, type PaletteOption } from './palette-options.js';
import styles from './palette.module.css';
import { useNextFree } from './use-next-free.js';
import { usePaletteOptions } from './use-palette-options.js';

const icons = {
  'On this page': IconBolt,
  'Go to': IconArrowRight,
  Console: IconDeviceDesktop,
  Patients: IconUser,
  'Next free': IconCalendarSearch,
  'Free times': IconClock,
  'What would do': IconLockOpen,
  'With whom': IconUsers,
};

/**
 * Whatever can be done from here, by a few letters: what this page can do, the next free time for a kind of visit, the pages of
 * one's role, the console, and the patients. A combobox over a list. What was typed and who was found is kept nowhere.
 */
export function Palette({ early, onClose }: { early: RefObject<Early>; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const [text, setText] = useState('');
  /** Which option the person moved to; the first, where they moved to none. */
  const [active, setActive] = useState<string | null>(null);
  // Enter came before the patients did, or the palette itself: it takes the first of them.
  const [entered, setEntered] = useState(false);
  const free = useNextFree(text);
  const found = usePatients(free.kind ? '' : (free.named?.name ?? text));
  const { patients, failed } = found;
  const settled = free.settled && (free.kind !== null || found.settled);
  const atOnce = usePaletteOptions();
  const options = free.kind
    ? free.options
    : [
        ...matching([...atOnce.here, ...free.commands, ...atOnce.elsewhere], text),
        ...(free.named
          ? patients.flatMap(({ id, label }) => free.forPatient({ id, name: label }))
          : patients),
      ];
  const asks = free.kind
    ? `Next free ${kinds[free.kind].name.toLowerCase()}, with whom`
    : 'Find a patient, a page or an action';
  const at = Math.max(
    0,
    options.findIndex((option) => option.id === active),
  );
  const selected = options[at];
  const groups = [...new Set(options.map(({ group }) => group))];

  // Before anything is painted, and before another key comes: what was typed until this moment goes on here.
  useLayoutEffect(() => {
    const before = document.activeElement;
    const element = dialog.current!;
    element.showModal();
    setText(early.current.text);
    setEntered(early.current.entered);
    return () => {
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [early]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected?.id, text]);

  const type = (typed: string) => {
    setText(typed);
    setActive(null);
    setEntered(false);
  };
  const take = (option: PaletteOption | undefined) => {
    if (!option) return;
    if (option.stays) {
      option.run();
      return type('');
    }
    onClose();
    // After the focus went back to the page: some actions take it on.
    setTimeout(option.run);
  };
  const takeFound = useEffectEvent(() => {
    setEntered(false);
    // Who pressed Enter early meant what they typed, or the first free time: nothing else that nobody has read.
    if (text.trim() || selected?.group === 'Free times') take(selected);
  });
  useEffect(() => {
    if (entered && settled) takeFound();
  }, [entered, settled]);

  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label="Find or do"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles.box}>
        <IconSearch className="icon" aria-hidden />
        {free.kind && (
          <Chip tone="primary">
            Next free {kinds[free.kind].name.toLowerCase()}
            {free.whose}
          </Chip>
        )}
        <input
          className={styles.input}
          role="combobox"
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-label={asks}
          placeholder={free.kind ? 'With anybody; type a name' : asks}
          aria-autocomplete="list"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={selected && `${id}-${selected.id}`}
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            const step = { ArrowDown: 1, ArrowUp: options.length - 1 }[event.key];
            if (step !== undefined && options.length > 0) {
              event.preventDefault();
              setActive(options[(at + step) % options.length]!.id);
            } else if (event.key === 'Backspace' && free.kind && text === '') {
              event.preventDefault();
              free.start(null);
              setActive(null);
            } else if (event.key === 'Enter') {
              event.preventDefault();
              if (settled || active !== null || (!free.kind && options.length > 0)) take(selected);
              else setEntered(true);
            }
          }}
        />
        <Key>Esc</Key>
      </div>
      <div ref={list} id={`${id}-list`} className={styles.list} role="listbox" aria-label="What was found">
        {groups.map((group) => (
          <div key={group} role="group" aria-label={group}>
            <p className={styles.group} aria-hidden>
              {group}
            </p>
            {options.map((option) => {
              if (option.group !== group) return null;
              const Icon = option.page ? navigationIcons[option.page] : icons[group];
              return (
                <div
                  key={option.id}
                  id={`${id}-${option.id}`}
                  role="option"
                  aria-selected={option === selected}
                  className={styles.option}
                  onPointerMove={() => setActive(option.id)}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => take(option)}
                >
                  <Icon className="icon" aria-hidden />
                  <span className="grow clip">{option.label}</span>
                  {option.detail && <span className="t-caption nowrap">{option.detail}</span>}
                  {option.hint && <Key>{option.hint}</Key>}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <p className={styles.none} role="status">
        {free.said || (options.length === 0 && settled && 'Nothing of that name.')}
        {failed && 'Patients cannot be searched just now.'}
      </p>
    </dialog>
  );
}

function usePatients(text: string): { patients: PaletteOption[]; settled: boolean; failed: boolean } {
  const navigate = useNavigate();
  const search = useDebounced(text.trim(), 120);
  const [{ data, fetching, error }] = useQuery({
    query: PatientSearchDocument,
    variables: { search },
    pause: search.length < 2,
  });
  const nodes = search.length < 2 ? [] : (data?.patients.nodes ?? []);
  return {
    settled: !fetching && search === text.trim(),
    failed: !!error && search.length > 1,
    patients: nodes.map((patient) => ({
      id: patient.id,
      group: 'Patients',
      label: patient.name,
      detail: fullDate(patient.birthDate),
      run: () => void navigate({ to: '/patients/$patientId', params: { patientId: patient.id } }),
    })),
  };
}
