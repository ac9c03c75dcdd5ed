import {
  change,
  changeWith,
  having,
  type Operation,
  pageWith,
  read,
  readWith,
  result,
  some,
  success,
} from './operation.js';

const PATIENT = 'id name';
const NOTE = 'id state sections { key text } addenda { text }';

export const CARE: Readonly<Record<string, Operation>> = {
  patients: readWith(
    'search: String',
    `{ nodes { ${PATIENT} birthDate } pageInfo { hasNextPage } }`,
    () => ({ search: 'imani' }),
    ({ patientId }) => having({ nodes: some({ id: patientId, name: 'Imani Cole' }) }),
  ),
  patient: readWith(
    'id: ID!',
    `{ ${PATIENT} contact { phone } careTeam { staffMember { id } } appointments { id } consents { id } courses { id } }`,
    ({ patientId }) => ({ id: patientId }),
    ({ patientId, consentId, actor }) =>
      having({
        id: patientId,
        name: 'Imani Cole',
        contact: { phone: '(555) 010-0148' },
        careTeam: some({ staffMember: { id: actor.id } }),
        consents: some({ id: consentId }),
      }),
  ),
  possibleDuplicates: readWith(
    'input: PossibleDuplicatesInput!',
    `{ matchedOn patient { ${PATIENT} } }`,
    () => ({ input: { givenName: 'Imani', familyName: 'Cole', birthDate: '1988-03-04' } }),
    ({ patientId }) => some({ patient: { id: patientId, name: 'Imani Cole' } }),
  ),
  createPatient: change(
    'CreatePatientInput',
    result('Patient', PATIENT),
    () => ({
      givenName: 'Quentin',
      familyName: 'Abara',
      birthDate: '1971-02-03',
      contact: { phone: '(555) 010-0155', preferredMethod: 'PHONE' },
      coverage: 'SELF_PAY',
      intendsToClaim: false,
    }),
    () => success('Patient', { name: 'Quentin Abara' }),
  ),
  updatePatient: change(
    'UpdatePatientInput',
    result('Patient', 'id pronouns version'),
    ({ patients }) => ({ patientId: patients.updated, version: 1, pronouns: 'they/them' }),
    ({ patients }) => success('Patient', { id: patients.updated, pronouns: 'they/them', version: 2 }),
  ),
  addToCareTeam: change(
    'CareTeamInput',
    '{ id careTeam { staffMember { id } } }',
    ({ patients, colleagues }) => ({ patientId: patients.joined, staffId: colleagues.joining.id }),
    ({ patients, colleagues }) =>
      having({ id: patients.joined, careTeam: some({ staffMember: { id: colleagues.joining.id } }) }),
  ),
  removeFromCareTeam: change(
    'CareTeamInput',
    '{ id careTeam { staffMember { id } } }',
    ({ patients, colleagues }) => ({ patientId: patients.team, staffId: colleagues.member.id }),
    ({ patients, actor }) => ({ id: patients.team, careTeam: [{ staffMember: { id: actor.id } }] }),
  ),

  courses: read('{ nodes { id status patient { id } } }', ({ courses }) =>
    pageWith({ id: courses.shown, status: 'ACTIVE' }),
  ),
  course: readWith(
    'id: ID!',
    '{ id number drug sessions { kind number } therapist { name } }',
    ({ courses }) => ({ id: courses.shown }),
    ({ courses }) =>
      having({
        id: courses.shown,
        sessions: some({ kind: 'INTEGRATION', number: 1 }),
        therapist: { name: 'Marcus Webb' },
      }),
  ),
  createCourse: change(
    'CreateCourseInput',
    result('Course', 'id infusionCount patient { id }'),
    ({ patients }) => ({ patientId: patients.planned, infusionCount: 4, indication: 'Depression' }),
    ({ patients }) => success('Course', { infusionCount: 4, patient: { id: patients.planned } }),
  ),
  endCourse: change(
    'EndCourseInput',
    result('Course', 'id status'),
    ({ courses }) => ({ courseId: courses.ended, version: 1, completed: true }),
    ({ courses }) => success('Course', { id: courses.ended, status: 'COMPLETED' }),
  ),

  consentTemplates: read('{ id name versions { id label current } }', ({ templateId, consentVersionId }) =>
    some({ id: templateId, name: 'Infusion consent', versions: some({ id: consentVersionId, label: 'v1' }) }),
  ),
  createConsentTemplate: change(
    'CreateConsentTemplateInput',
    result('ConsentTemplate', 'id name versions { label }'),
    () => ({
      name: 'Telehealth consent',
      label: 'v1',
      effectiveOn: '2027-03-01',
      body: 'What telehealth is.',
    }),
    () => success('ConsentTemplate', { name: 'Telehealth consent', versions: [{ label: 'v1' }] }),
  ),
  publishConsentVersion: change(
    'PublishConsentVersionInput',
    '{ id label templateId }',
    ({ templateId }) => ({
      templateId,
      label: 'v1.1',
      change: 'EDITORIAL',
      effectiveOn: '2027-03-01',
      body: 'Benefits. Risks.',
    }),
    ({ templateId }) => having({ label: 'v1.1', templateId }),
  ),
  recordConsent: change(
    'RecordConsentInput',
    result('Consent', 'id patientId standing'),
    ({ patients, consentVersionId }) => ({
      patientId: patients.consenting,
      versionId: consentVersionId,
      indication: 'Depression',
      signedOn: '2027-03-01',
    }),
    ({ patients }) => success('Consent', { patientId: patients.consenting, standing: 'VALID' }),
  ),
  withdrawConsent: change(
    'WithdrawConsentInput',
    result('Consent', 'id standing'),
    ({ consentId }) => ({ consentId }),
    ({ consentId }) => success('Consent', { id: consentId, standing: 'WITHDRAWN' }),
  ),
  recordScreening: change(
    'RecordScreeningInput',
    '{ id decision decidedBy { id } }',
    ({ patients }) => ({ patientId: patients.screened, decision: 'CLEARED', reason: 'No contraindication.' }),
    ({ actor }) => having({ decision: 'CLEARED', decidedBy: { id: actor.id } }),
  ),

  infusionSession: readWith(
    'appointmentId: ID!',
    '{ id appointmentId startedBy { id } }',
    ({ visits }) => ({ appointmentId: visits.infusionShown }),
    ({ visits, members }) =>
      having({ appointmentId: visits.infusionShown, startedBy: { id: members.nurse.id } }),
  ),
  overrideReadiness: change(
    'OverrideReadinessInput',
    result('Appointment', 'id readiness { items { item overridden } }'),
    ({ visits }) => ({
      appointmentId: visits.overridden,
      item: 'ESTIMATE',
      reason: 'Estimate was told by phone.',
    }),
    ({ visits }) =>
      success('Appointment', {
        id: visits.overridden,
        readiness: { items: some({ item: 'ESTIMATE', overridden: true }) },
      }),
  ),
  startInfusion: change(
    'StartInfusionInput',
    `{ __typename ... on Appointment { id status } ... on Refusal { code message } ... on NotReady { missing { category } } }`,
    ({ visits }) => ({ appointmentId: visits.infusionToStart, version: 1 }),
    ({ visits }) => success('Appointment', { id: visits.infusionToStart, status: 'IN_PROGRESS' }),
  ),
  completeInfusion: change(
    'CompleteInfusionInput',
    result('Appointment', 'id status doseEndsAt'),
    ({ visits }) => ({
      appointmentId: visits.infusionToComplete,
      version: 1,
      doseEndedAt: '2027-03-01T16:30:00.000Z',
    }),
    ({ visits }) =>
      success('Appointment', {
        id: visits.infusionToComplete,
        status: 'COMPLETED',
        doseEndsAt: '2027-03-01T16:30:00.000Z',
      }),
  ),

  integrationNote: readWith(
    'id: ID!',
    `{ ${NOTE} author { id } appointment { id } }`,
    ({ notes }) => ({ id: notes.added }),
    ({ notes, actor }) =>
      having({
        id: notes.added,
        state: 'SIGNED',
        author: { id: actor.id },
        sections: some({ key: 'WHAT_CAME_UP', text: 'The lake.' }),
      }),
  ),
  noteTasks: read('{ appointment { id patient { name } } note { id } }', ({ visits }) =>
    some({ appointment: having({ id: visits.integrationToNote }) }),
  ),
  startIntegrationNote: changeWith(
    'appointmentId: ID!',
    result('IntegrationNote', 'id state author { id }'),
    ({ visits }) => ({ appointmentId: visits.integrationToNote }),
    ({ actor }) => success('IntegrationNote', { state: 'DRAFT', author: { id: actor.id } }),
  ),
  saveIntegrationNote: change(
    'SaveNoteInput',
    result('IntegrationNote', NOTE),
    ({ notes }) => ({ noteId: notes.saved, version: 1, sections: [{ key: 'PLAN', text: 'In two weeks.' }] }),
    ({ notes }) =>
      success('IntegrationNote', { id: notes.saved, sections: some({ key: 'PLAN', text: 'In two weeks.' }) }),
  ),
  signIntegrationNote: change(
    'SignNoteInput',
    result('IntegrationNote', NOTE),
    ({ notes }) => ({ noteId: notes.signed, version: 1 }),
    ({ notes }) => success('IntegrationNote', { id: notes.signed, state: 'SIGNED' }),
  ),
  addNoteAddendum: change(
    'AddAddendumInput',
    result('IntegrationNote', NOTE),
    ({ notes }) => ({ noteId: notes.added, text: 'The lake was Cayuga.' }),
    ({ notes }) =>
      success('IntegrationNote', { id: notes.added, addenda: [{ text: 'The lake was Cayuga.' }] }),
  ),
};
