import { Conflict } from './conflict.js';
import styles from './two-versions.module.css';

export interface Differing {
  title: string;
  here: string;
  there: string;
}

/** What was typed here and saved somewhere else: the words of both versions, field by field, and two verbs. */
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
  const version = (side: 'here' | 'there') => (
    <dl className={styles.words}>
      {differing.map((each) => (
        <div key={`${each.title} ${each.there}`}>
          <dt className="t-caption ink-3">{each.title}</dt>
          <dd>{each[side] || 'Nothing'}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <Conflict
      title={title}
      theirs={{
        whose: 'Saved elsewhere',
        content: version('there'),
        verb: thereVerb,
        take: () => onChoose('there'),
      }}
      yours={{
        whose: 'On this computer',
        content: version('here'),
        verb: hereVerb,
        take: () => onChoose('here'),
      }}
    />
  );
}
