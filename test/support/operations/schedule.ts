import { expect } from '@jest/globals';
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

const VISIT = 'id version status startsAt';

const step = (
  name: string,
  more: object,
  visit: (scenario: Parameters<Operation['answer']>[0]) => string,
  after: object,
) =>
  change(
    name,
    result('Appointment', VISIT),
    (scenario) => ({ appointmentId: visit(scenario), version: 1, ...more }),
    (scenario) => success('Appointment', { id: visit(scenario), version: 2, ...after }),
  );

export const SCHEDULE: Readonly<Record<string, Operation>> = {
  appointment: readWith(
    'id: ID!',
    '{ id kind status patient { id name } location { name } room { id } readiness { state } }',
    ({ visits }) => ({ id: visits.shown }),
    ({ visits }) => having({ id: visits.shown, kind: 'CONSULTATION', location: { name: 'Juniper Street' } }),
  ),
  appointments: readWith(
    'filter: AppointmentFilter!',
    '{ nodes { id kind patient { name } } }',
    ({ locationId }) => ({
      filter: { locationId, from: '2027-03-01T05:00:00Z', to: '2027-03-02T05:00:00Z' },
    }),
    ({ visits }) => pageWith({ id: visits.shown, kind: 'CONSULTATION' }),
  ),
  recentChanges: readWith(
    'locationId: ID!',
    '{ id kind by patientName }',
    ({ locationId }) => ({ locationId }),
    ({ changeId }) => some({ id: changeId, kind: 'RIDE_RECORDED', by: 'Dr. Lena Osei' }),
  ),
  calendarFeed: read('{ createdAt }', () => having({ createdAt: expect.any(String) })),
  createCalendarFeed: changeWith(
    undefined,
    '{ path }',
    () => ({}),
    () => ({ path: expect.stringMatching(/^\/calendar\/[\w-]{43}\.ics$/) }),
  ),
  revokeCalendarFeed: changeWith(
    undefined,
    '{ done }',
    () => ({}),
    () => DONE,
  ),
  dayBoard: readWith(
    'locationId: ID!, date: LocalDate!',
    '{ locationId date columns { id name } appointments { id patientName readiness { state } } }',
    ({ locationId }) => ({ locationId, date: '2027-03-01' }),
    ({ locationId, visits }) => having({ locationId, appointments: some({ id: visits.shown }) }),
  ),
  nextFreeTimes: readWith(
    'input: NextFreeTimesInput!',
    '{ times { startsAt staff { staffMember { id } } } binding { code } }',
    ({ locationId, patients }) => ({
      input: { kind: 'CONSULTATION', locationId, patientId: patients.inCourse },
    }),
    ({ members }) => having({ times: some({ staff: [{ staffMember: { id: members.psychiatrist.id } }] }) }),
  ),
  availableSlots: readWith(
    'input: AvailableSlotsInput!',
    result('AvailableSlots', 'times { startsAt staff { staffMember { id } } } binding { code }'),
    ({ locationId }) => ({
      input: {
        kind: 'CONSULTATION',
        locationId,
        from: '2027-03-08T05:00:00Z',
        until: '2027-03-15T05:00:00Z',
        count: 1,
      },
    }),
    ({ members }) =>
      success('AvailableSlots', {
        times: some({ staff: [{ staffMember: { id: members.psychiatrist.id } }] }),
      }),
  ),
  appointmentKinds: read('{ kind durationMinutes doseMinutes needs }', () =>
    some({ kind: 'FOLLOW_UP', durationMinutes: 30, doseMinutes: null, needs: ['PRESCRIBER'] }),
  ),
  updateAppointmentKind: change(
    'UpdateAppointmentKindInput',
    result('AppointmentKindSettings', 'kind cancellationHours version'),
    () => ({ kind: 'FOLLOW_UP', version: 1, cancellationHours: 48 }),
    () => success('AppointmentKindSettings', { kind: 'FOLLOW_UP', cancellationHours: 48, version: 2 }),
  ),
  planCourse: readWith(
    'input: PlanCourseInput!',
    result('CoursePlan', 'infusionsWanted proposals { visits { kind } }'),
    ({ locationId, patients }) => ({ input: { locationId, patientId: patients.inCourse } }),
    () => success('CoursePlan', { infusionsWanted: 1 }),
  ),
  adjustCourse: readWith(
    'input: AdjustCourseInput!',
    result('CourseAdjustment', 'ways { startsAt movedIds asks { code } visits { kind startsAt } }'),
    ({ locationId, patients, courses, rooms, members }) => ({
      input: {
        locationId,
        patientId: patients.inCourse,
        courseSessionId: courses.toBook.integrationId,
        startsAt: '2027-03-09T11:00:00-05:00',
        visits: [
          {
            courseSessionId: courses.toBook.integrationId,
            startsAt: '2027-03-09T10:00:00-05:00',
            roomId: rooms.quiet,
            staff: [{ staffId: members.therapist.id, part: 'ATTENDING' }],
          },
        ],
      },
    }),
    () =>
      success('CourseAdjustment', {
        ways: [
          {
            startsAt: '2027-03-09T16:00:00.000Z',
            movedIds: [],
            asks: [],
            visits: [{ kind: 'INTEGRATION', startsAt: '2027-03-09T16:00:00.000Z' }],
          },
        ],
      }),
  ),
  previewReschedule: readWith(
    'input: PreviewRescheduleInput!',
    result(
      'ReschedulePreview',
      'needsPrescriber moves { startsAt appointment { id } } consequences { code }',
    ),
    ({ visits }) => ({ input: { appointmentId: visits.shown, startsAt: '2027-03-05T14:00:00-05:00' } }),
    ({ visits }) =>
      success('ReschedulePreview', {
        needsPrescriber: false,
        moves: [{ startsAt: '2027-03-05T19:00:00.000Z', appointment: { id: visits.shown } }],
      }),
  ),
  affectedAppointments: readWith(
    'input: AffectedAppointmentsInput!',
    '{ name entered visits { appointment { id } choices { startsAt } reasons } }',
    ({ locationId }) => ({
      input: { closure: { locationId, startsOn: '2027-03-01', endsOn: '2027-03-01' } },
    }),
    ({ visits }) =>
      having({
        name: 'Juniper Street',
        entered: false,
        visits: some({ appointment: { id: visits.shown } }),
      }),
  ),
  fallenAppointments: read(
    '{ total visits { appointment { id obstacle { kind } } choices { startsAt } reasons } }',
    ({ visits }) =>
      having({
        visits: some({ appointment: { id: visits.fallen, obstacle: { kind: 'OUTSIDE_OPENING_HOURS' } } }),
      }),
  ),
  waitList: readWith(
    'locationId: ID!',
    '{ id kinds patient { name } offer { by } }',
    ({ locationId }) => ({ locationId }),
    ({ waiting }) => some({ id: waiting.shown, kinds: ['CONSULTATION'] }),
  ),
  waitListMatches: readWith(
    'input: WaitListMatchesInput!',
    '{ kind entry { id } time { startsAt } }',
    ({ locationId }) => ({ input: { locationId, startsAt: '2027-03-10T15:00:00Z', kind: 'FOLLOW_UP' } }),
    ({ waiting }) => some({ kind: 'CONSULTATION', entry: { id: waiting.shown } }),
  ),
  scheduleChanged: {
    kind: 'subscription',
    takes: 'locationId: ID!',
    asks: '{ __typename ... on ScheduleChange { appointmentId dates } }',
    variables: ({ locationId }) => ({ locationId }),
    answer: ({ visits }) => ({
      __typename: 'ScheduleChange',
      appointmentId: visits.shown,
      dates: ['2027-03-01'],
    }),
    event: ({ locationId, visits, patients }) => ({
      topic: 'schedule.changed',
      payload: {
        locationId,
        appointmentId: visits.shown,
        patientId: patients.booked,
        dates: ['2027-03-01'],
        by: null,
      },
    }),
  },

  putOnWaitList: change(
    'PutOnWaitListInput',
    result('WaitListEntry', 'version kinds patient { id }'),
    ({ locationId, patients }) => ({ locationId, patientId: patients.waiting, kinds: ['FOLLOW_UP'] }),
    ({ patients }) =>
      success('WaitListEntry', { version: 1, kinds: ['FOLLOW_UP'], patient: { id: patients.waiting } }),
  ),
  changeWaitListEntry: change(
    'ChangeWaitListEntryInput',
    result('WaitListEntry', 'id version weekdays'),
    ({ waiting }) => ({ entryId: waiting.changed, version: 1, kinds: ['CONSULTATION'], weekdays: [2, 1] }),
    ({ waiting }) => success('WaitListEntry', { id: waiting.changed, version: 2, weekdays: [1, 2] }),
  ),
  withdrawWaitListEntry: change(
    'WithdrawWaitListEntryInput',
    result('WaitListEntry', 'id version'),
    ({ waiting }) => ({ entryId: waiting.withdrawn, version: 1 }),
    ({ waiting }) => success('WaitListEntry', { id: waiting.withdrawn, version: 2 }),
  ),
  offerPlace: change(
    'OfferPlaceInput',
    result('WaitListEntry', 'id version isOffered offer { kind startsAt }'),
    ({ waiting }) => ({
      entryId: waiting.offered,
      version: 1,
      kind: 'CONSULTATION',
      startsAt: '2027-03-11T15:00:00Z',
    }),
    ({ waiting }) =>
      success('WaitListEntry', {
        id: waiting.offered,
        isOffered: true,
        offer: { kind: 'CONSULTATION', startsAt: '2027-03-11T15:00:00.000Z' },
      }),
  ),
  takeBackOffer: change(
    'TakeBackOfferInput',
    result('WaitListEntry', 'id version isOffered offer { kind }'),
    ({ waiting }) => ({ entryId: waiting.takenBack, version: 1 }),
    ({ waiting }) =>
      success('WaitListEntry', { id: waiting.takenBack, version: 2, isOffered: false, offer: null }),
  ),
  bookCourse: change(
    'BookCourseInput',
    result('BookedCourse', 'appointments { kind status }'),
    ({ locationId, patients, courses, rooms, members }) => ({
      locationId,
      patientId: patients.inCourse,
      visits: [
        {
          courseSessionId: courses.toBook.infusionId,
          startsAt: '2027-03-08T10:00:00-05:00',
          roomId: rooms.infusion2,
          staff: [
            { staffId: members.psychiatrist.id, part: 'SUPERVISING' },
            { staffId: members.nurse.id, part: 'ATTENDING' },
          ],
        },
        {
          courseSessionId: courses.toBook.integrationId,
          startsAt: '2027-03-09T10:00:00-05:00',
          roomId: rooms.quiet,
          staff: [{ staffId: members.therapist.id, part: 'ATTENDING' }],
        },
      ],
    }),
    () =>
      success('BookedCourse', {
        appointments: [
          { kind: 'INFUSION', status: 'BOOKED' },
          { kind: 'INTEGRATION', status: 'BOOKED' },
        ],
      }),
  ),
  holdCourse: change(
    'HoldCourseInput',
    result('CourseHold', 'expiresAt visits { courseSessionId startsAt }'),
    ({ locationId, patients, courses, rooms, members }) => ({
      locationId,
      patientId: patients.talking,
      visits: [
        {
          courseSessionId: courses.toHold.integrationId,
          startsAt: '2027-03-11T10:00:00-05:00',
          roomId: rooms.quiet,
          staff: [{ staffId: members.therapist.id, part: 'ATTENDING' }],
        },
      ],
    }),
    ({ courses }) =>
      success('CourseHold', {
        expiresAt: '2027-03-01T17:15:00.000Z',
        visits: [{ courseSessionId: courses.toHold.integrationId, startsAt: '2027-03-11T15:00:00.000Z' }],
      }),
  ),
  extendHold: changeWith(
    'holdId: ID!',
    result('CourseHold', 'id expiresAt'),
    ({ holds }) => ({ holdId: holds.toExtend }),
    ({ holds }) => success('CourseHold', { id: holds.toExtend, expiresAt: '2027-03-01T17:15:00.000Z' }),
  ),
  releaseHold: changeWith(
    'holdId: ID!',
    '{ done }',
    ({ holds }) => ({ holdId: holds.toRelease }),
    () => DONE,
  ),
  bookAppointment: change(
    'BookAppointmentInput',
    result('Appointment', `${VISIT} patient { id } staff { staffMember { id } }`),
    ({ locationId, patients }) => ({
      kind: 'CONSULTATION',
      locationId,
      patientId: patients.booked,
      startsAt: '2027-03-03T10:00:00-05:00',
    }),
    ({ patients, members }) =>
      success('Appointment', {
        status: 'BOOKED',
        patient: { id: patients.booked },
        staff: [{ staffMember: { id: members.psychiatrist.id } }],
      }),
  ),
  moveAppointment: change(
    'MoveAppointmentInput',
    result('Appointment', VISIT),
    ({ visits }) => ({ appointmentId: visits.moved, version: 1, startsAt: '2027-03-04T14:00:00-05:00' }),
    ({ visits }) => success('Appointment', { id: visits.moved, startsAt: '2027-03-04T19:00:00.000Z' }),
  ),
  moveAppointments: change(
    'MoveAppointmentsInput',
    result('MovedAppointments', `appointments { ${VISIT} }`),
    ({ visits }) => ({
      moves: [{ appointmentId: visits.movedTogether, version: 1, startsAt: '2027-03-04T16:00:00-05:00' }],
    }),
    ({ visits }) =>
      success('MovedAppointments', {
        appointments: [having({ id: visits.movedTogether, startsAt: '2027-03-04T21:00:00.000Z' })],
      }),
  ),
  cancelAppointment: step(
    'CancelAppointmentInput',
    { reason: 'PATIENT', category: 'TIME' },
    ({ visits }) => visits.cancelled,
    { status: 'CANCELLED' },
  ),
  checkInAppointment: step('CheckInInput', {}, ({ visits }) => visits.checkedIn, { status: 'CHECKED_IN' }),
  startAppointment: step('ChangeAppointmentInput', {}, ({ visits }) => visits.started, {
    status: 'IN_PROGRESS',
  }),
  completeAppointment: step('ChangeAppointmentInput', {}, ({ visits }) => visits.completed, {
    status: 'COMPLETED',
  }),
  markNoShow: step('ChangeAppointmentInput', {}, ({ visits }) => visits.missed, { status: 'NO_SHOW' }),
  recordRide: step(
    'RecordRideInput',
    { ride: { name: 'Ada Cole', phone: '(555) 010-0178' } },
    ({ visits }) => visits.ride,
    {
      status: 'BOOKED',
    },
  ),
  undoAppointmentChange: changeWith(
    'changeId: ID!',
    result('Appointment', 'id changes { kind }'),
    ({ changeId }) => ({ changeId }),
    () => success('Appointment', { changes: some({ kind: 'UNDONE' }) }),
  ),
};
