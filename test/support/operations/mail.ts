import { expect } from '@jest/globals';
import { change, changeWith, having, type Operation, read, result, some, success } from './operation.js';

export const MAIL: Readonly<Record<string, Operation>> = {
  mailMessages: read('{ nodes { id kind recipient status } pageInfo { hasNextPage } }', ({ messageId }) =>
    having({ nodes: expect.arrayContaining([having({ id: messageId, kind: 'TEST', status: 'KEPT' })]) }),
  ),
  sendTestMessage: changeWith(
    undefined,
    '{ kind recipient status body }',
    () => ({}),
    ({ actor }) => ({ kind: 'TEST', recipient: actor.email, status: 'WAITING', body: null }),
  ),
  visitInstructions: read('{ kind text version }', () =>
    some({ kind: 'INTEGRATION', text: 'Bring water.', version: 1 }),
  ),
  saveVisitInstructions: change(
    'SaveVisitInstructionsInput',
    result('VisitInstructions', 'kind text version'),
    () => ({ kind: 'FOLLOW_UP', version: 0, text: 'Bring your list.' }),
    () => success('VisitInstructions', { kind: 'FOLLOW_UP', text: 'Bring your list.', version: 1 }),
  ),
  setRemindersByEmail: change(
    'SetRemindersByEmailInput',
    '{ id remindersByEmail }',
    ({ patients }) => ({ patientId: patients.updated, wanted: false }),
    ({ patients }) => ({ id: patients.updated, remindersByEmail: false }),
  ),
  confirmAppointment: change(
    'ConfirmAppointmentInput',
    result('Appointment', 'id reply { kind writtenDownBy { id } } reminders { leadHours status }'),
    ({ visits }) => ({ appointmentId: visits.shown }),
    ({ visits, actor }) =>
      success('Appointment', {
        id: visits.shown,
        reply: { kind: 'CONFIRMED', writtenDownBy: { id: actor.id } },
        reminders: [{ leadHours: 24, status: 'KEPT' }],
      }),
  ),
};
