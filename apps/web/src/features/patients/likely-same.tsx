import type { ReactNode } from 'react';
import { fullDate } from '../../format/time.js';
import type { PatientMatch } from './use-new-patient.js';

/** Whom a new patient may be, with what they have in common and one way to them each. */
export function LikelySame({
  matches,
  action,
}: {
  matches: readonly PatientMatch[];
  action: (patient: PatientMatch['patient']) => ReactNode;
}) {
  return (
    <ul className="stack">
      {matches.map(({ patient, matchedOn }) => (
        <li key={patient.id} className="row-wrap">
          <span className="grow" style={{ flexBasis: 180 }}>
            <b>{patient.name}</b>, born {fullDate(patient.birthDate)}{' '}
            <span className="t-caption ink-3">same {matchedOn.join(', ')}</span>
          </span>
          {action(patient)}
        </li>
      ))}
    </ul>
  );
}
