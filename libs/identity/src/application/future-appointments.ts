import type { AppointmentId, StaffId } from '@kapstone/kernel';
import type { ReadTx } from '@kapstone/platform';

/** What a staff member still has to do. Declared here and bound by the app: appointments lie above staff. */
export abstract class FutureAppointments {
  /** Live appointments that need the staff member and have not ended, soonest first. */
  abstract of(tx: ReadTx, staffId: StaffId): Promise<readonly AppointmentId[]>;
}
