export { PatientsModule } from './patients.module.js';
export { ContactMethod, calledName } from './domain/patient-words.js';
export { BreakGlass } from './application/break-glass.js';
export { CareTeam } from './application/care-team.js';
export { PatientChanges } from './application/patient-changes.js';
export { patientInactive, type PatientInactiveRefusal } from './application/patient-refusals.js';
export { PatientsReader, type PatientView } from './application/patients.reader.js';
export { PatientInactive } from './graphql/patient.results.js';
export { PatientType } from './graphql/patient.type.js';
