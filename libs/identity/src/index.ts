export { createPractice } from './application/create-practice.js';
export {
  appointmentsAhead,
  type AppointmentsAheadRefusal,
  FutureAppointments,
  type Whose,
} from './application/future-appointments.js';
export {
  practiceOf,
  PracticeReader,
  type PracticeView,
  practiceZone,
} from './application/practice.reader.js';
export { changeStaffVisits, type StaffVisits } from './application/staff-visits.js';
export { StaffReader, type StaffView } from './application/staff.reader.js';
export { isDeaNumber, isNpi } from './domain/licence.js';
export { chartScopeOf, permissionsOf, ROLE_PERMISSIONS } from './domain/role-permissions.js';
export { StaffHasAppointmentsType } from './graphql/identity.results.js';
export { PracticeType } from './graphql/practice.type.js';
export { StaffMemberType } from './graphql/staff.type.js';
export { IdentityModule } from './identity.module.js';
export { hashPassword } from './persistence/password-hash.js';
export { hashOfSecret, newSecret } from './persistence/secret.js';
