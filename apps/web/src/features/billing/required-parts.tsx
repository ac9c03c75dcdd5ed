import { Link } from '@tanstack/react-router';
import { Chip } from '../../design/chip.js';
import { Mark } from '../../design/marks.js';
import type { Estimate } from './estimate-documents.js';
import styles from './estimate.module.css';

type Part = Estimate['parts'][number];

/** What the law asks of an estimate (rules.md 1.3): what is there, and for what is not, the way to where it is filled in. */
export function RequiredParts({
  estimate,
  practiceId,
  broken,
}: {
  estimate: Estimate;
  practiceId: string | undefined;
  /** The line, counted from 1, that is not whole. */
  broken: number | null;
}) {
  const left = estimate.parts.filter((part) => part.toDo).length + (broken === null ? 0 : 1);
  return (
    <section id="required-parts" className={styles.parts} aria-label="Required before issue">
      <div className="row">
        <h2 className="t-section">Required before issue</h2>
        {left > 0 ? (
          <Chip tone="warn" icon={<Mark shape="missing" />}>
            {left} left
          </Chip>
        ) : (
          <Chip tone="ready" icon={<Mark shape="ready" />}>
            All ten parts are in place
          </Chip>
        )}
      </div>
      <ul>
        {broken !== null && (
          <li>
            <Mark shape="missing" />
            <button
              type="button"
              className={styles.gap}
              onClick={() => goTo(`lines.${broken - 1}.description`)}
            >
              Line {broken} is not whole: give it a description, a number and a price.
            </button>
          </li>
        )}
        {estimate.parts.map((part) => (
          <li key={part.code}>
            <Mark shape={part.toDo ? 'missing' : 'ready'} />
            {part.toDo ? (
              <Gap part={part} estimate={estimate} practiceId={practiceId} />
            ) : (
              <span>
                {part.title}
                <span className="unseen">, in place</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Leads to the field, or to the page where the fact is kept. */
function Gap({
  part,
  estimate,
  practiceId,
}: {
  part: Part;
  estimate: Estimate;
  practiceId: string | undefined;
}) {
  const [of, id] = (part.field ?? '').split('.');
  if (of === 'patient') {
    return (
      <Link to="/patients/$patientId" params={{ patientId: estimate.patient.id }} className={styles.gap}>
        {part.toDo}
      </Link>
    );
  }
  if (of === 'providers') {
    const isPractice =
      id === practiceId || part.field!.endsWith('.tin') || part.field!.endsWith('.locations');
    return isPractice ? (
      <Link to="/settings" className={styles.gap}>
        {part.toDo}
      </Link>
    ) : (
      <Link to="/staff/$staffId" params={{ staffId: id! }} className={styles.gap}>
        {part.toDo}
      </Link>
    );
  }
  return (
    <button type="button" className={styles.gap} onClick={() => goTo(part.field!)}>
      {part.toDo}
    </button>
  );
}

/** Puts the focus into a field of the draft; what has no field of its own is a way to one. */
export function goTo(field: string): void {
  const found = document.querySelector<HTMLElement>(`[name="${field}"]`);
  found?.scrollIntoView({ block: 'center' });
  found?.focus({ preventScroll: true });
}

/** Goes to the first thing that keeps a draft from being issued. */
export function goToFirstGap(): void {
  document.querySelector<HTMLElement>(`#required-parts .${styles.gap}`)?.click();
}
