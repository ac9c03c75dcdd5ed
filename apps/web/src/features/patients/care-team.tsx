import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { SelectField } from '../../design/fields.js';
import { useToast } from '../../design/toast.js';
import { fullDate } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { graphql } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { can } from '../../session/permissions.js';
import { roleNames, staffName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import styles from './patient-page.module.css';
import type { PatientDetails } from './patient-query.js';

const CareTeamChoicesDocument = graphql(`
  query CareTeamChoices {
    staff(active: true, first: 100) {
      nodes {
        id
        name
        title
        roles
      }
    }
  }
`);

const AddToCareTeamDocument = graphql(`
  mutation AddToCareTeam($input: CareTeamInput!) {
    addToCareTeam(input: $input) {
      id
      version
    }
  }
`);

const RemoveFromCareTeamDocument = graphql(`
  mutation RemoveFromCareTeam($input: CareTeamInput!) {
    removeFromCareTeam(input: $input) {
      id
      version
    }
  }
`);

/** Who cares for the patient: a therapist opens the chart of those only. */
export function CareTeam({ patient }: { patient: PatientDetails }) {
  const viewer = useViewer();
  const toast = useToast();
  const mayChange = can(viewer, 'PATIENT_WRITE');
  const [chosen, setChosen] = useState('');
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const [choices] = useQuery({ query: CareTeamChoicesDocument, pause: !mayChange });
  const [add, adding] = useAction(AddToCareTeamDocument);
  const [remove, removing] = useAction(RemoveFromCareTeamDocument);
  const members = new Set(patient.careTeam.map(({ staffMember }) => staffMember.id));
  const others = (choices.data?.staff.nodes ?? []).filter(({ id }) => !members.has(id));
  const change = async (
    run: typeof add | typeof remove,
    staff: { id: string; name: string },
    done: string,
  ) => {
    const outcome = await run({ input: { patientId: patient.id, staffId: staff.id } });
    setTrouble(outcome.problem ?? null);
    if (!outcome.done) return;
    setChosen('');
    toast({ text: `${staff.name} is ${done} the care team.` });
  };
  const next = others.find(({ id }) => id === chosen);
  return (
    <Card title="Care team">
      {patient.careTeam.length === 0 && <p className="ink-2">Nobody yet. Booking a therapist adds them.</p>}
      <ul className={`${styles.changes} ${styles.team}`}>
        {patient.careTeam.map(({ since, staffMember }) => (
          <li key={staffMember.id}>
            <span className="grow">
              <b>{staffName(staffMember)}</b>{' '}
              <span className="ink-3">
                since {fullDate(wallClock(Date.parse(since), viewer.practice.timeZone).date)}
              </span>
            </span>
            {mayChange && (
              <Button
                size="s"
                look="ghost"
                busy={removing}
                aria-label={`Remove ${staffMember.name}`}
                onClick={() => void change(remove, staffMember, 'off')}
              >
                Remove
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Notice of={trouble} />
      {mayChange && (
        <div className={styles.join}>
          <SelectField
            label="Add to the care team"
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value)}
            data={[
              { value: '', label: 'Choose' },
              ...others.map((staff) => ({
                value: staff.id,
                label: `${staffName(staff)}, ${staff.roles.map((role) => roleNames[role].toLowerCase()).join(', ')}`,
              })),
            ]}
          />
          <Button
            busy={adding}
            notYet={next ? null : 'Choose somebody first'}
            onClick={() => next && void change(add, next, 'on')}
          >
            Add
          </Button>
        </div>
      )}
    </Card>
  );
}
