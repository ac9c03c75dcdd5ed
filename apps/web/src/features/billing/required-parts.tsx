import { Chip } from '../../design/chip.js';
import { Mark } from '../../design/marks.js';
import type { Estimate } from './estimate-documents.js';
import styles from './estimate.module.css';

/** What the law asks of an estimate and is not there yet (rules.md 1.3): it can be issued when nothing is left. */
export function RequiredParts({ estimate }: { estimate: Estimate }) {
  const left = estimate.missingParts;
  return (
    <section id="required-parts" tabIndex={-1} className={styles.parts} aria-label="Required before issue">
      <div className="row">
        <h2 className="t-section">Required before issue</h2>
        {left.length > 0 ? (
          <Chip tone="warn" icon={<Mark shape="missing" />}>
            {left.length} left
          </Chip>
        ) : (
          <Chip tone="ready" icon={<Mark shape="ready" />}>
            All ten parts are in place
          </Chip>
        )}
      </div>
      {left.length > 0 && (
        <ul>
          {left.map((part) => (
            <li key={part.code}>
              <Mark shape="missing" />
              <span>
                <b>{part.title}.</b> {part.toDo}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
