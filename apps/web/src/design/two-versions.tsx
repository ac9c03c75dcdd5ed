import { Button } from './button.js';
import styles from './two-versions.module.css';

export interface Differing {
  title: string;
  here: string;
  there: string;
}

/** What was changed here and somewhere else: both versions side by side, and two verbs. */
export function TwoVersions({
  title,
  differing,
  hereVerb = 'Use what is here',
  thereVerb = 'Use what is there',
  onChoose,
}: {
  title: string;
  differing: readonly Differing[];
  hereVerb?: string;
  thereVerb?: string;
  onChoose: (side: 'here' | 'there') => void;
}) {
  return (
    <section className={styles.conflict} aria-label={title}>
      <h2 className="t-section" role="status">
        {title}
      </h2>
      {differing.map((each) => (
        <div key={`${each.title} ${each.there}`} className={styles.versions}>
          <div className={styles.here}>
            <h3 className="t-caption t-label ink-3">{each.title}, here</h3>
            <p>{each.here || 'Nothing'}</p>
          </div>
          <div>
            <h3 className="t-caption t-label ink-3">{each.title}, there</h3>
            <p>{each.there || 'Nothing'}</p>
          </div>
        </div>
      ))}
      <div className="row">
        <Button look="primary" onClick={() => onChoose('here')}>
          {hereVerb}
        </Button>
        <Button onClick={() => onChoose('there')}>{thereVerb}</Button>
      </div>
    </section>
  );
}
