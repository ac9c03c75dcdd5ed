import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PatientChanges } from '@kapstone/patients';
import { publishPatientScheduleChange } from '@kapstone/scheduling';
import { lockReadiness } from './readiness-gate.js';

/**
 * What a change about a patient means for readiness: it waits for a start that is being judged, and the boards that show the
 * patient read anew.
 */
@Injectable()
export class AnnouncedChanges implements OnModuleInit {
  constructor(private readonly patientChanges: PatientChanges) {}

  onModuleInit(): void {
    this.patientChanges.listen(async (tx, patientId) => {
      await lockReadiness(tx, patientId);
      await publishPatientScheduleChange(tx, patientId);
    });
  }
}
