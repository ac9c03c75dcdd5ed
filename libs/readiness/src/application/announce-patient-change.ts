import { Injectable } from '@nestjs/common';
import type { PatientId } from '@kapstone/kernel';
import { PatientChanges } from '@kapstone/patients';
import type { Tx } from '@kapstone/platform';
import { publishPatientScheduleChange } from '@kapstone/scheduling';
import { lockReadiness } from './readiness-gate.js';

/** Brings a change of consent or screening to the boards that show the patient, and holds it against a start that is being judged. */
@Injectable()
export class AnnouncePatientChange implements PatientChanges {
  async announce(tx: Tx, patientId: PatientId): Promise<void> {
    await lockReadiness(tx, patientId);
    await publishPatientScheduleChange(tx, patientId);
  }
}
