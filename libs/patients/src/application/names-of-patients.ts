import { Injectable } from '@nestjs/common';
import { PatientNames } from '@kapstone/audit';
import type { PatientId } from '@kapstone/kernel';
import type { RequestContext } from '@kapstone/platform';
import { PatientsReader } from './patients.reader.js';

/** What the audit calls patients. */
@Injectable()
export class NamesOfPatients extends PatientNames {
  constructor(private readonly patients: PatientsReader) {
    super();
  }

  override async namesOf(
    ctx: RequestContext,
    ids: readonly PatientId[],
  ): Promise<ReadonlyMap<PatientId, string>> {
    const patients = await this.patients.byIds(ctx, ids);
    return new Map([...patients].map(([id, { name }]) => [id, name]));
  }
}
