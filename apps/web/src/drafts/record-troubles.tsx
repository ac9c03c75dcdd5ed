import { TwoVersions } from '../design/two-versions.js';
import { Notice } from '../graphql/notice.js';
import type { Problem, Refusal } from '../graphql/problem.js';

/**
 * Under the fields of a form on a record: what went wrong; where somebody else saved it meanwhile, both versions and a verb for
 * each.
 */
export function RecordTroubles<T extends object>({
  draft,
  here,
  names,
  said,
  trouble,
  onChosen,
}: {
  draft: {
    conflict: { there: { values: T }; keys: (keyof T)[] } | null;
    resolve: (side: 'here' | 'there') => void;
  };
  here: T;
  names: Record<keyof T, string>;
  said: (key: keyof T, values: T) => string;
  trouble: Problem | Refusal | null;
  onChosen: () => void;
}) {
  const { conflict, resolve } = draft;
  if (!conflict) return <Notice of={trouble} />;
  return (
    <TwoVersions
      title="This was changed elsewhere meanwhile"
      differing={conflict.keys.map((key) => ({
        title: names[key],
        here: said(key, here),
        there: said(key, conflict.there.values),
      }))}
      hereVerb="Keep mine"
      thereVerb="Take what is saved"
      onChoose={(side) => {
        resolve(side);
        onChosen();
      }}
    />
  );
}
