import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Chip } from '../../../design/chip.js';
import { Mark } from '../../../design/marks.js';
import { kinds } from '../kinds.js';
import type { WaitEntry } from './wait-documents.js';
import styles from './wait-list.module.css';
import { closingWords, kindWords, offerWords, sinceWords, wishWords } from './wait-words.js';

/** One who waits: for what, since when, what presses, what was offered; and what can be done. */
export function WaitRow({
  entry,
  zone,
  today,
  children,
}: {
  entry: WaitEntry;
  zone: string;
  today: string;
  children?: ReactNode;
}) {
  const { patient, offer, closesAt, closesFor } = entry;
  return (
    <div className={styles.entry}>
      <div className="row-wrap">
        <Link to="/patients/$patientId" params={{ patientId: patient.id }} className={`${styles.name} grow`}>
          {patient.name}
        </Link>
        {closesAt && closesFor && (
          <Chip tone="warn" icon={<Mark shape="missing" />}>
            {closingWords(closesAt, kinds[closesFor].name, zone, today)}
          </Chip>
        )}
      </div>
      <p className={styles.words}>
        {kindWords(entry.kinds.map((kind) => kinds[kind].name))} · {wishWords(entry, today)}
        <br />
        Waits {sinceWords(entry.since, zone, today)}
        {patient.contact.phone && (
          <>
            {' · '}
            <a href={`tel:${patient.contact.phone}`} className={styles.phone}>
              {patient.contact.phone}
            </a>
          </>
        )}
      </p>
      {offer && (
        <p className={`${styles.words} ${entry.isOffered ? styles.offered : ''}`}>
          {offerWords(offer, entry.isOffered, zone, today)}
        </p>
      )}
      {children && <div className="row-wrap">{children}</div>}
    </div>
  );
}
