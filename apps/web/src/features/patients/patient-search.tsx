import { IconSearch } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useId, useState, type Ref } from 'react';
import { useQuery } from 'urql';
import { Key } from '../../design/key.js';
import { fullDate } from '../../format/time.js';
import type { PatientSearchQuery } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';
import styles from './patient-search.module.css';
import { useDebounced } from './use-debounced.js';

export const PatientSearchDocument = graphql(`
  query PatientSearch($search: String!) {
    patients(search: $search, active: true, first: 8) {
      nodes {
        id
        name
        birthDate
        contact {
          phone
        }
      }
    }
  }
`);

export type FoundPatient = PatientSearchQuery['patients']['nodes'][number];

/**
 * Finds a patient by any part of a name, a phone number or a birth date. A combobox after the ARIA pattern: the arrows
 * choose, Enter takes, Esc empties.
 */
export function PatientSearch({
  label,
  hint,
  quiet = false,
  autoFocus = false,
  inputRef,
  onPick,
  onCreate,
}: {
  label: string;
  hint?: string;
  /** The look of a top bar: no label above, a quieter edge. */
  quiet?: boolean;
  autoFocus?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  onPick: (patient: FoundPatient) => void;
  /** Offers a new patient of the typed name. */
  onCreate?: (typed: string) => void;
}) {
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  // Enter was pressed before the answer to the last letters was there: it takes what they find, not what stood there before.
  const [entered, setEntered] = useState(false);
  const search = useDebounced(text.trim(), 120);
  const [{ data, fetching, error }] = useQuery({
    query: PatientSearchDocument,
    variables: { search },
    pause: search.length < 2,
  });

  const found = search.length < 2 ? [] : (data?.patients.nodes ?? []);
  const showing = open && search.length >= 2;
  const count = found.length + (onCreate ? 1 : 0);
  const pick = (at: number) => {
    const patient = found[at];
    if (patient) onPick(patient);
    else if (onCreate && at === found.length) onCreate(text.trim());
    else return;
    setText('');
    setOpen(false);
  };

  const settled = !fetching && search === text.trim();
  const take = useEffectEvent(() => {
    setEntered(false);
    if (found.length > 0) pick(active);
  });
  useEffect(() => {
    if (entered && settled) take();
  }, [entered, settled]);

  return (
    <div className={styles.search}>
      <label htmlFor={id} className={quiet ? 'unseen' : styles.label}>
        {label}
      </label>
      <div className={`${styles.box} ${quiet ? styles.quiet : ''}`}>
        <IconSearch className="icon" aria-hidden />
        <input
          ref={inputRef}
          id={id}
          className={styles.input}
          role="combobox"
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={quiet ? label : 'Name, phone or birth date'}
          aria-expanded={showing}
          aria-controls={showing ? `${id}-list` : undefined}
          aria-activedescendant={showing && count > 0 ? `${id}-${active}` : undefined}
          aria-autocomplete="list"
          value={text}
          data-autofocus={autoFocus || undefined}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setActive(0);
            setEntered(false);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
              event.preventDefault();
              setOpen(true);
              if (count > 0) setActive((at) => (at + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
            } else if (event.key === 'Enter' && showing) {
              event.preventDefault();
              if (settled) pick(active);
              else setEntered(true);
            } else if (event.key === 'Escape' && text) {
              event.preventDefault();
              setText('');
            }
          }}
        />
        {hint && !text && <Key>{hint}</Key>}
      </div>
      {showing && (
        <div className={styles.menu}>
          <ul id={`${id}-list`} role="listbox" aria-label="Patients found">
            {found.map((patient, at) => (
              <li
                key={patient.id}
                id={`${id}-${at}`}
                role="option"
                aria-selected={at === active}
                className={styles.option}
                onPointerDown={(event) => event.preventDefault()}
                onPointerMove={() => setActive(at)}
                onClick={() => pick(at)}
              >
                <span className="t-label clip">{patient.name}</span>
                <span className="t-caption ink-3 nowrap">
                  {fullDate(patient.birthDate)}
                  {patient.contact.phone && ` · ${patient.contact.phone}`}
                </span>
              </li>
            ))}
            {onCreate && (
              <li
                id={`${id}-${found.length}`}
                role="option"
                aria-selected={active === found.length}
                className={styles.option}
                onPointerDown={(event) => event.preventDefault()}
                onPointerMove={() => setActive(found.length)}
                onClick={() => pick(found.length)}
              >
                <span className="t-label">New patient: {text.trim()}</span>
              </li>
            )}
          </ul>
          <p className={styles.none} role="status">
            {error
              ? 'Search is not available just now.'
              : found.length === 0 && !fetching && 'Nobody of that name yet.'}
          </p>
        </div>
      )}
    </div>
  );
}
