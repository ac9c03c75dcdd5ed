import { Injectable } from '@nestjs/common';
import type { AppointmentId, PatientId } from '@kapstone/kernel';
import { type ReadTx, type RequestContext, UnitOfWork } from '@kapstone/platform';
import type { PracticeFactsRecord, ReadinessFactsRecord } from '../persistence/readiness-facts.record.js';
import { judgeReadiness, type ReadinessView } from './judge-readiness.js';

interface Facts {
  readonly practice: PracticeFactsRecord;
  readonly visits: readonly {
    readonly appointmentId: AppointmentId;
    readonly patientId: PatientId;
    readonly facts: ReadinessFactsRecord;
  }[];
}

const READINESS_SQL = `
  select (select p.facts from readiness_practice_facts p where p.practice_id = $1) as practice,
         coalesce(json_agg(json_build_object(
           'appointmentId', f.appointment_id, 'patientId', f.patient_id, 'facts', f.facts)), '[]') as visits
  from readiness_facts f
  where f.practice_id = $1 and f.appointment_id = any ($2)`;

/** Answers for any number of visits with one statement. */
@Injectable()
export class ReadinessReader {
  constructor(private readonly uow: UnitOfWork) {}

  forAppointments(
    ctx: RequestContext,
    ids: readonly AppointmentId[],
  ): Promise<Map<AppointmentId, ReadinessView>> {
    return this.uow.read(ctx, (tx) => this.within(tx, ids));
  }

  /** The same inside a transaction: the gate of an infusion judges what it has locked. */
  async within(tx: ReadTx, ids: readonly AppointmentId[]): Promise<Map<AppointmentId, ReadinessView>> {
    const { ctx } = tx;
    const [read] = await tx.query<Facts>(READINESS_SQL, [ctx.actor.practiceId, ids]);
    const { practice, visits } = read!;
    ctx.notes.look(
      visits.map(({ patientId }) => patientId),
      'readiness',
    );
    return new Map(
      visits.map(({ appointmentId, facts }) => [appointmentId, judgeReadiness(ctx, facts, practice)]),
    );
  }
}
