import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PatientId } from '@kapstone/kernel';
import { PatientSelections, type PatientStage } from '@kapstone/patients';
import { UnitOfWork } from '@kapstone/platform';

/** One row a patient: a running course counts before those that are over. */
const STAGES_SQL = `
  select p.id from patient_facts p
  left join (
    select s.patient_id,
           bool_or(s.course_status = 'ACTIVE') as running,
           bool_or(s.course_status = 'ACTIVE' and s.kind = 'INFUSION' and a.status = 'COMPLETED') as begun
    from course_session_facts s
    left join appointment_facts a on a.practice_id = s.practice_id and a.course_session_id = s.id
    where s.practice_id = $1
    group by s.patient_id
  ) c on c.patient_id = p.id
  where p.practice_id = $1 and $2 = case
    when c.patient_id is null then 'NO_COURSE'
    when not c.running then 'COURSE_OVER'
    when c.begun then 'IN_TREATMENT'
    else 'PREPARING' end`;

/** Says which patients are how far, by their courses and visits. */
@Injectable()
export class PatientStages implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly selections: PatientSelections,
  ) {}

  onModuleInit(): void {
    this.selections.selectByStage(async (ctx, stage: PatientStage) => {
      const rows = await this.uow.read(ctx, (tx) =>
        tx.query<{ id: PatientId }>(STAGES_SQL, [tx.ctx.actor.practiceId, stage]),
      );
      return rows.map(({ id }) => id);
    });
  }
}
