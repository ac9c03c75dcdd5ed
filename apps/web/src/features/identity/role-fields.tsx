import { CheckField } from '../../design/fields.js';
import type { Role } from '../../gql/graphql.js';
import { roleNames } from '../../session/roles.js';
import styles from './staff.module.css';

const helps: Record<Role, string> = {
  ADMIN: 'Staff, rooms, fees, estimates, audit',
  PSYCHIATRIST: 'Decides, orders, supervises; all charts',
  THERAPIST: 'Own patients’ charts and notes',
  NURSE: 'Gives infusions; all charts',
  FRONT_DESK: 'Books and checks in; no clinical content',
};

/** The roles of a staff member; several are a union. */
export function RoleFields({
  roles,
  named = false,
  onChange,
}: {
  roles: readonly Role[];
  /** Something above says already what these are. */
  named?: boolean;
  onChange: (roles: Role[]) => void;
}) {
  return (
    <fieldset className={styles.roles}>
      <legend className={named ? 'unseen' : undefined}>Roles</legend>
      {(Object.keys(roleNames) as Role[]).map((role) => (
        <CheckField
          key={role}
          label={roleNames[role]}
          help={helps[role]}
          checked={roles.includes(role)}
          onChange={(on) => onChange(on ? [...roles, role] : roles.filter((each) => each !== role))}
        />
      ))}
    </fieldset>
  );
}
