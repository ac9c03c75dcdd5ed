import type { AppointmentId, CourseId, PatientId, StaffId } from '@kapstone/kernel';
import type { PlainRefusal, ReadTx, RefusalCode } from '@kapstone/platform';

/** With whom, for whom, or of which course. */
export type Whose =
  { readonly staffId: StaffId } | { readonly patientId: PatientId } | { readonly courseId: CourseId };

/** What is still ahead of a staff member, a patient or a course. Declared here and bound by the app: appointments lie above all three. */
export abstract class FutureAppointments {
  /** Live appointments that have not ended, soonest first. */
  abstract of(tx: ReadTx, whose: Whose): Promise<readonly AppointmentId[]>;
}

/** Visits are ahead: nobody leaves and nothing ends before they are moved or cancelled. */
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
