import { registerEnumType } from '@nestjs/graphql';
import { Role } from '@kapstone/platform';

/** The roles under the names that the API gives them: GraphQL takes an enum's keys, and those of `Role` are for code. */
export const RoleEnum = {
  ADMIN: Role.Admin,
  PSYCHIATRIST: Role.Psychiatrist,
  THERAPIST: Role.Therapist,
  NURSE: Role.Nurse,
  FRONT_DESK: Role.FrontDesk,
} as const;

registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What a staff member is in the practice. Several are a union.',
  valuesMap: {
    ADMIN: { description: 'Keeps staff, rooms, fees, estimates, templates and the audit. Sees no chart.' },
    PSYCHIATRIST: { description: 'Decides, prescribes, supervises.' },
    THERAPIST: { description: 'Prepares and integrates; sees the charts of their own patients.' },
    NURSE: { description: 'Gives the dose and watches over it.' },
    FRONT_DESK: { description: 'Books, checks in, takes calls. Sees no chart.' },
  },
});
