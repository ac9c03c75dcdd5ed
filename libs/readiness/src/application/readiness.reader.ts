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

const readinessSql = (visits: string) => `
  select (select p.facts from readiness_practice_facts p where p.practice_id = $1) as practice,
         coalesce(json_agg(json_build_object(
           'appointmentId', f.appointment_id, 'patientId', f.patient_id, 'facts', f.facts)), '[]') as visits
  from readiness_facts f
  where f.practice_id = $1 and f.appointment_id ${visits}`;

const OF_VISITS = readinessSql('= any ($2)');

/** The first visit of each patient that is booked or going on. */
const OF_NEXT_VISITS = readinessSql(`in (
  select distinct on (a.patient_id) a.id from appointment_facts a
  where a.practice_id = $1 and a.status in ('BOOKED', 'CHECKED_IN', 'IN_PROGRESS')
  order by a.patient_id, a.starts_at, a.id)`);

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

  /**
   * Patients of whose next visit something is missing or on hold, as the caller may know it. Nothing of them is shown by that: what a
   * list then shows is noted where it is shown.
   */
  async patientsInNeed(ctx: RequestContext): Promise<readonly PatientId[]> {
    const [read] = await this.uow.read(ctx, (tx) =>
      tx.query<Facts>(OF_NEXT_VISITS, [tx.ctx.actor.practiceId]),
    );
    const { practice, visits } = read!;
    return visits
      .filter(({ facts }) => judgeReadiness(ctx, facts, practice).state !== 'GO')
      .map(({ patientId }) => patientId);
  }

  /** The same inside a transaction: the gate of an infusion judges what it has locked. */
  async within(tx: ReadTx, ids: readonly AppointmentId[]): Promise<Map<AppointmentId, ReadinessView>> {
    const { ctx } = tx;
    const [read] = await tx.query<Facts>(OF_VISITS, [ctx.actor.practiceId, ids]);
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
