import { Injectable } from '@nestjs/common';
import type { PatientId } from '@kapstone/kernel';
import type { Tx } from '@kapstone/platform';

/** What to do when something about a patient changed, inside the same transaction. */
export type OnPatientChange = (tx: Tx, patientId: PatientId) => Promise<void>;

/**
 * Tells the contexts above that something about a patient changed: a name, a consent, a clearance. They decide what it means,
 * such as which days of which board to read anew.
 */
@Injectable()
export class PatientChanges {
  private readonly listeners: OnPatientChange[] = [];

  /** A context registers when its module starts. */
  listen(listener: OnPatientChange): void {
    this.listeners.push(listener);
  }

  async announce(tx: Tx, patientId: PatientId): Promise<void> {
    for (const listener of this.listeners) await listener(tx, patientId);
  }
}
