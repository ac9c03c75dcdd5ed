import { TwoVersions } from '../design/two-versions.js';

/** What was typed into a form on a record that somebody else saved meanwhile: both versions, and a verb for each. */
export function SavedElsewhere<T extends object>({
  conflict,
  here,
  names,
  said,
  onChoose,
}: {
  conflict: { there: { values: T }; keys: (keyof T)[] };
  here: T;
  names: Record<keyof T, string>;
  said: (key: keyof T, values: T) => string;
  onChoose: (side: 'here' | 'there') => void;
}) {
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
      onChoose={onChoose}
    />
  );
}
