import {
  change,
  changeWith,
  DONE,
  having,
  type Operation,
  read,
  readWith,
  result,
  some,
  success,
} from './operation.js';

const WEEKDAY = [{ weekday: 1, opens: '09:00', closes: '17:00' }];

export const FACILITY: Readonly<Record<string, Operation>> = {
  practice: read('{ id name timeZone npi tin }', ({ practiceId }) =>
    having({ id: practiceId, name: 'Larkmoor Practice' }),
  ),
  updatePractice: change(
    'UpdatePracticeInput',
    result('Practice', 'id phone version'),
    () => ({ version: 1, phone: '(555) 010-0100' }),
    ({ practiceId }) => success('Practice', { id: practiceId, phone: '(555) 010-0100', version: 2 }),
  ),
  locations: read('{ id name timeZone hours { weekday } rooms { id name } }', ({ locationId, rooms }) =>
    some({ id: locationId, name: 'Juniper Street', rooms: some({ id: rooms.quiet, name: 'Quiet room' }) }),
  ),
  location: readWith(
    'id: ID!',
    '{ id name closures { id } }',
    ({ otherLocationId }) => ({ id: otherLocationId }),
    ({ otherLocationId, closureId }) =>
      having({ id: otherLocationId, name: 'Harbor', closures: some({ id: closureId }) }),
  ),
  createLocation: change(
    'CreateLocationInput',
    result('Location', 'id name timeZone'),
    () => ({
      name: 'Mill Lane',
      timeZone: 'America/Denver',
      address: '3 Mill Lane, Denver, CO 80202',
      hours: WEEKDAY,
    }),
    () => success('Location', { name: 'Mill Lane' }),
  ),
  updateLocation: change(
    'UpdateLocationInput',
    result('Location', 'id phone version'),
    ({ otherLocationId }) => ({ locationId: otherLocationId, version: 1, phone: '(555) 010-0101' }),
    ({ otherLocationId }) => success('Location', { id: otherLocationId, phone: '(555) 010-0101' }),
  ),
  addClosure: change(
    'AddClosureInput',
    '{ id startsOn reason }',
    ({ otherLocationId }) => ({
      locationId: otherLocationId,
      startsOn: '2027-12-24',
      endsOn: '2027-12-26',
      reason: 'Winter break',
    }),
    () => having({ startsOn: '2027-12-24', reason: 'Winter break' }),
  ),
  removeClosure: changeWith(
    'id: ID!',
    '{ done }',
    ({ closureId }) => ({ id: closureId }),
    () => DONE,
  ),
  createRoom: change(
    'CreateRoomInput',
    result('Room', 'id name locationId'),
    ({ locationId }) => ({ locationId, name: 'Attic', fitFor: ['THERAPY'] }),
    ({ locationId }) => success('Room', { name: 'Attic', locationId }),
  ),
  updateRoom: change(
    'UpdateRoomInput',
    result('Room', 'id turnoverMinutes'),
    ({ roomToUpdateId }) => ({ roomId: roomToUpdateId, version: 1, turnoverMinutes: 30 }),
    ({ roomToUpdateId }) => success('Room', { id: roomToUpdateId, turnoverMinutes: 30 }),
  ),
  addOutOfService: change(
    'AddOutOfServiceInput',
    '{ id reason }',
    ({ roomToUpdateId }) => ({
      roomId: roomToUpdateId,
      startsAt: '2027-06-01T13:00:00Z',
      endsAt: '2027-06-02T13:00:00Z',
      reason: 'New floor',
    }),
    () => having({ reason: 'New floor' }),
  ),
  removeOutOfService: changeWith(
    'id: ID!',
    '{ done }',
    ({ outOfServiceId }) => ({ id: outOfServiceId }),
    () => DONE,
  ),
  addStaffException: change(
    'AddStaffExceptionInput',
    '{ id kind startsAt reason }',
    ({ colleagues }) => ({
      staffId: colleagues.scheduled.id,
      kind: 'TIME_OFF',
      startsAt: '2027-06-01T13:00:00Z',
      endsAt: '2027-06-02T13:00:00Z',
      reason: 'Conference',
    }),
    () => having({ kind: 'TIME_OFF', reason: 'Conference' }),
  ),
  reportAbsence: change(
    'ReportAbsenceInput',
    result('ReportedAbsence', 'timeOff { kind startsAt reason } appointments { id }'),
    ({ colleagues }) => ({
      staffId: colleagues.scheduled.id,
      startsAt: '2027-06-03T13:00:00Z',
      endsAt: '2027-06-04T13:00:00Z',
    }),
    () =>
      success('ReportedAbsence', { timeOff: having({ kind: 'TIME_OFF', reason: null }), appointments: [] }),
  ),
  takeBackAbsence: changeWith(
    'id: ID!',
    '{ done }',
    ({ reportedId }) => ({ id: reportedId }),
    () => DONE,
  ),
  removeStaffException: changeWith(
    'id: ID!',
    '{ done }',
    ({ exceptionId }) => ({ id: exceptionId }),
    () => DONE,
  ),
  setStaffVisits: change(
    'SetStaffVisitsInput',
    result('StaffMember', 'id visits { kinds attendingLanes }'),
    ({ colleagues }) => ({
      staffId: colleagues.visiting.id,
      version: 1,
      kinds: ['INFUSION'],
      attendingLanes: 3,
    }),
    ({ colleagues }) =>
      success('StaffMember', {
        id: colleagues.visiting.id,
        visits: { kinds: ['INFUSION'], attendingLanes: 3 },
      }),
  ),
  setStaffHours: change(
    'SetStaffHoursInput',
    '{ id hours { locationId weekday starts ends } }',
    ({ colleagues, locationId }) => ({
      staffId: colleagues.scheduled.id,
      hours: [{ locationId, weekday: 2, starts: '09:00', ends: '17:00' }],
    }),
    ({ colleagues, locationId }) => ({
      id: colleagues.scheduled.id,
      hours: [{ locationId, weekday: 2, starts: '09:00', ends: '17:00' }],
    }),
  ),
};
