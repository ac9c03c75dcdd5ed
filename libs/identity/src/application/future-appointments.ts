import type { AppointmentId, CourseId, LocationId, PatientId, StaffId } from '@kapstone/kernel';
import type { PlainRefusal, ReadTx, RefusalCode, Tx } from '@kapstone/platform';

/** With whom, for whom, of which course, or where. */
export type Whose =
  | { readonly staffId: StaffId }
  | { readonly patientId: PatientId }
  | { readonly courseId: CourseId }
  | { readonly locationId: LocationId };

/** What is still ahead of a staff member, a patient, a course or a location. Declared here and bound by the app: appointments lie above them all. */
export abstract class FutureAppointments {
  /** Live appointments that have not ended, soonest first. */
  abstract of(tx: ReadTx, whose: Whose): Promise<readonly AppointmentId[]>;

  /** Tells open boards that what a staff member may do is another: visits ahead with them may not stand any more. */
  abstract announce(tx: Tx, staffId: StaffId): Promise<void>;
}

/** Visits are ahead: nobody leaves and nothing ends before they are cancelled or, of staff, somebody else's. */
export interface AppointmentsAheadRefusal<Code extends RefusalCode> extends PlainRefusal<Code> {
  readonly appointmentIds: readonly AppointmentId[];
}

/**
 * @param whose as in "There is 1 visit ahead with them."
 * @param remedy what makes it none.
 */
export const appointmentsAhead = <Code extends RefusalCode>(
  code: Code,
  appointmentIds: readonly AppointmentId[],
  whose: string,
  remedy = 'Cancel',
): AppointmentsAheadRefusal<Code> => ({
  code,
  message: `There ${appointmentIds.length === 1 ? 'is 1 visit' : `are ${appointmentIds.length} visits`} ahead ${whose}. ${remedy} what is listed first.`,
  appointmentIds,
});
