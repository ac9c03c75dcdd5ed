import { expect } from '@jest/globals';
import { PASSWORD } from '../scenario.js';
import {
  change,
  changeWith,
  DONE,
  having,
  type Operation,
  pageWith,
  read,
  readWith,
  result,
  some,
  success,
} from './operation.js';

const NEW_PASSWORD = 'nine otters under the bridge';

const STAFF_MEMBER = 'id name active roles';
const SENT = '{ recipient byMail staffMember { id name } }';

/** Without a mail server the message is kept. */
const sent = (recipient: string, staffMember: object): unknown => ({
  recipient,
  byMail: false,
  staffMember: having(staffMember),
});

export const IDENTITY: Readonly<Record<string, Operation>> = {
  viewer: read('{ staffMember { id name } practice { id } roles permissions }', ({ actor, practiceId }) =>
    having({ staffMember: { id: actor.id, name: actor.name }, practice: { id: practiceId } }),
  ),
  signIn: change(
    'SignInInput',
    result('Viewer', 'staffMember { id }'),
    ({ colleagues }) => ({ email: colleagues.signIn.email, password: PASSWORD }),
    ({ colleagues }) => success('Viewer', { staffMember: { id: colleagues.signIn.id } }),
  ),
  signOut: {
    ...changeWith(
      undefined,
      '{ done }',
      () => ({}),
      () => DONE,
    ),
    cookie: ({ colleagues }) => colleagues.signOut.cookie,
  },
  signOutEverywhere: {
    ...changeWith(
      undefined,
      '{ done }',
      () => ({}),
      () => DONE,
    ),
    cookie: ({ colleagues }) => colleagues.signOutEverywhere.cookie,
  },
  lock: {
    ...changeWith(
      undefined,
      '{ done }',
      () => ({}),
      () => DONE,
    ),
    cookie: ({ colleagues }) => colleagues.lock.cookie,
  },
  unlock: {
    ...change(
      'UnlockInput',
      result('Viewer', 'locked staffMember { id }'),
      () => ({ password: PASSWORD }),
      ({ colleagues }) => success('Viewer', { locked: false, staffMember: { id: colleagues.unlock.id } }),
    ),
    cookie: ({ colleagues }) => colleagues.unlock.cookie,
  },
  changePassword: {
    ...change(
      'ChangePasswordInput',
      result('Done', 'done'),
      () => ({ currentPassword: PASSWORD, newPassword: NEW_PASSWORD }),
      () => success('Done', DONE),
    ),
    cookie: ({ colleagues }) => colleagues.changePassword.cookie,
  },
  savePreferences: change(
    'SavePreferencesInput',
    '{ theme defaultLocationId hourHeight }',
    ({ locationId }) => ({ theme: 'DARK', defaultLocationId: locationId, hourHeight: 120 }),
    ({ locationId }) => ({ theme: 'DARK', defaultLocationId: locationId, hourHeight: 120 }),
  ),
  askForPasswordReset: change(
    'AskForPasswordResetInput',
    result('AskedForPasswordReset', 'byMail'),
    ({ colleagues }) => ({ email: colleagues.signIn.email }),
    () => success('AskedForPasswordReset', { byMail: false }),
  ),
  acceptInvitation: change(
    'UseLinkInput',
    result('Done', 'done'),
    ({ links }) => ({ token: links.invitation, newPassword: NEW_PASSWORD }),
    () => success('Done', DONE),
  ),
  resetPassword: change(
    'UseLinkInput',
    result('Done', 'done'),
    ({ links }) => ({ token: links.reset, newPassword: NEW_PASSWORD }),
    () => success('Done', DONE),
  ),
  viewerChanged: {
    kind: 'subscription',
    asks: '{ __typename ... on ViewerChange { reason } }',
    variables: () => ({}),
    answer: () => ({ __typename: 'ViewerChange', reason: 'ROLES_CHANGED' }),
    event: ({ actor }) => ({
      topic: 'staff.changed',
      payload: { staffId: actor.id, reason: 'ROLES_CHANGED' },
    }),
  },

  accessTokens: read('{ id name permissions revokedAt }', ({ tokens }) =>
    some({ id: tokens.shown, name: 'Shown', permissions: ['PATIENT_READ'] }),
  ),
  createAccessToken: change(
    'CreateAccessTokenInput',
    '{ secret token { id name } }',
    () => ({ name: 'Calendar', permissions: ['PATIENT_READ'], expiresInDays: 7 }),
    () => ({ secret: expect.stringMatching(/^kst_/), token: having({ name: 'Calendar' }) }),
  ),
  revokeAccessToken: changeWith(
    'id: ID!',
    '{ done }',
    ({ tokens }) => ({ id: tokens.revoked }),
    () => DONE,
  ),

  staff: readWith(
    'first: Int!',
    '{ nodes { id name } pageInfo { hasNextPage } }',
    () => ({ first: 100 }),
    ({ actor }) => having({ nodes: some({ id: actor.id, name: actor.name }) }),
  ),
  staffMember: readWith(
    'id: ID!',
    '{ id name npi licences { number } hours { weekday } }',
    ({ members }) => ({ id: members.therapist.id }),
    ({ members }) => having({ id: members.therapist.id, name: 'Marcus Webb', npi: '1234567893' }),
  ),
  inviteStaff: change(
    'InviteStaffInput',
    SENT,
    () => ({ name: 'Ines Moreau', email: 'ines@scenario.test', roles: ['NURSE'] }),
    () => sent('ines@scenario.test', { name: 'Ines Moreau' }),
  ),
  renewInvitation: changeWith(
    'staffId: ID!',
    SENT,
    ({ colleagues }) => ({ staffId: colleagues.renewed.id }),
    ({ colleagues }) => sent(colleagues.renewed.email, { id: colleagues.renewed.id }),
  ),
  sendPasswordReset: changeWith(
    'staffId: ID!',
    SENT,
    ({ colleagues }) => ({ staffId: colleagues.reset.id }),
    ({ colleagues }) => sent(colleagues.reset.email, { id: colleagues.reset.id }),
  ),
  showStaffLink: changeWith(
    'staffId: ID!, kind: StaffLinkKind!',
    result('OneTimeLink', 'path expiresAt staffMember { id }'),
    ({ colleagues }) => ({ staffId: colleagues.reset.id, kind: 'RESET' }),
    ({ colleagues }) =>
      success('OneTimeLink', {
        path: expect.stringMatching(/^\/reset#.{40,}/),
        expiresAt: expect.any(String),
        staffMember: { id: colleagues.reset.id },
      }),
  ),
  updateStaffMember: change(
    'UpdateStaffMemberInput',
    result('StaffMember', STAFF_MEMBER),
    ({ colleagues }) => ({ staffId: colleagues.updated.id, version: 1, name: 'Rhea Lund' }),
    ({ colleagues }) => success('StaffMember', { id: colleagues.updated.id, name: 'Rhea Lund' }),
  ),
  setStaffRoles: change(
    'SetStaffRolesInput',
    result('StaffMember', STAFF_MEMBER),
    ({ colleagues }) => ({ staffId: colleagues.changed.id, version: 1, roles: ['NURSE'] }),
    ({ colleagues }) => success('StaffMember', { id: colleagues.changed.id, roles: ['NURSE'] }),
  ),
  deactivateStaff: change(
    'DeactivateStaffInput',
    result('StaffMember', STAFF_MEMBER),
    ({ colleagues }) => ({ staffId: colleagues.leaving.id, version: 1 }),
    ({ colleagues }) => success('StaffMember', { id: colleagues.leaving.id, active: false }),
  ),
  reactivateStaff: changeWith(
    'staffId: ID!',
    `{ ${STAFF_MEMBER} }`,
    ({ colleagues }) => ({ staffId: colleagues.left.id }),
    ({ colleagues }) => having({ id: colleagues.left.id, active: true }),
  ),
  addLicence: change(
    'AddLicenceInput',
    '{ id kind number state }',
    ({ colleagues }) => ({
      staffId: colleagues.licensed.id,
      kind: 'STATE',
      number: 'LCSW-204',
      state: 'NY',
      expiresOn: '2028-05-01',
    }),
    () => having({ kind: 'STATE', number: 'LCSW-204', state: 'NY' }),
  ),
  removeLicence: changeWith(
    'id: ID!',
    '{ done }',
    ({ licenceId }) => ({ id: licenceId }),
    () => DONE,
  ),

  glassAccesses: read(
    '{ nodes { id reason staffMember { id } patient { id name } } }',
    ({ glassId, otherPatientId }) =>
      pageWith({ id: glassId, patient: { id: otherPatientId, name: 'Jasper Wynn' } }),
  ),
  breakGlass: change(
    'BreakGlassInput',
    '{ id reason patient { id } staffMember { id } }',
    ({ otherPatientId }) => ({ patientId: otherPatientId, reason: 'Called in distress at night.' }),
    ({ otherPatientId, actor }) => having({ patient: { id: otherPatientId }, staffMember: { id: actor.id } }),
  ),

  auditEvents: readWith(
    'filter: AuditFilter',
    '{ nodes { kind operation actorName patientNames } }',
    ({ members }) => ({ filter: { staffId: members.psychiatrist.id, kinds: ['WRITE'] } }),
    ({ members }) => pageWith({ operation: 'recordRide', actorName: members.psychiatrist.name }),
  ),
  auditExport: read('{ fileName rows truncated csv }', ({ members }) =>
    having({ csv: expect.stringContaining(members.psychiatrist.name), truncated: false }),
  ),
};
