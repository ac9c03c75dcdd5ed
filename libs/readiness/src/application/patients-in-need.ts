import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PatientSelections } from '@kapstone/patients';
import { ReadinessReader } from './readiness.reader.js';

/** Lets a list of patients hold only those who need something. */
@Injectable()
export class PatientsInNeed implements OnModuleInit {
  constructor(
    private readonly selections: PatientSelections,
    private readonly readiness: ReadinessReader,
  ) {}

  onModuleInit(): void {
    this.selections.selectByNeed((ctx) => this.readiness.patientsInNeed(ctx));
  }
}
