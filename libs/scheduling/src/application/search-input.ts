import type { CourseSessionId, LocationId, PatientId, RoomId, StaffId } from '@kapstone/kernel';
import { badInput, notFound, parseId } from '@kapstone/platform';
import {
  APPOINTMENT_KINDS,
  type AppointmentKind,
  isAble,
  isFit,
  type ScheduleFacts,
} from '../domain/index.js';

export interface WhoseInput {
  readonly locationId: string;
  readonly patientId?: string | null;
  readonly courseSessionId?: string | null;
}

/** Where free times are looked for, and for whom. @throws NOT_FOUND, BAD_INPUT naming the field */
export function parseWhose({ locationId, patientId, courseSessionId }: WhoseInput) {
  if (courseSessionId && !patientId) throw badInput('patientId', 'Name the patient whose session it is.');
  return {
    locationId: parseId<LocationId>(locationId, 'location', 'locationId'),
    patientId: patientId ? parseId<PatientId>(patientId, 'patient', 'patientId') : null,
    courseSessionId: courseSessionId
      ? parseId<CourseSessionId>(courseSessionId, 'course session', 'courseSessionId')
      : null,
  };
}

/**
 * Who and what is asked for could be at a visit of the kind.
 * @param fields what they are called where they were asked for.
 * @throws NOT_FOUND, BAD_INPUT naming the field
 */
export function checkAsked(
  { staff, rooms }: ScheduleFacts,
  kind: AppointmentKind,
  { staffIds, roomIds }: { readonly staffIds: readonly StaffId[]; readonly roomIds: readonly RoomId[] },
  fields: { readonly staff: string; readonly room: string },
): void {
  const rule = APPOINTMENT_KINDS[kind];
  for (const staffId of staffIds) {
    const person = staff.find(({ id }) => id === staffId);
    if (!person) throw notFound('staff member', fields.staff);
    if (!person.active) throw badInput(fields.staff, `${person.name} no longer works here.`);
    if (!rule.staff.some((duty) => isAble(person, duty, kind)))
      throw badInput(fields.staff, `${person.name} does not take this kind of visit.`);
  }
  const serves = (roomId: RoomId): boolean => rooms.some((room) => room.id === roomId && isFit(room, kind));
  if (!roomIds.every(serves))
    throw badInput(fields.room, 'Choose a room of this location that is fit for this kind of visit.');
}
