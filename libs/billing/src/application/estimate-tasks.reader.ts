import { Injectable } from '@nestjs/common';
import { instant, type CourseId, type EstimateId, type PatientId } from '@kapstone/kernel';
import { practiceZone } from '@kapstone/identity';
import { type ReadTx, type RequestContext, UnitOfWork } from '@kapstone/platform';
import { draftDeadline, type RunningDeadline } from '../domain/estimate-owed.js';
import { EstimateSources } from './estimate-sources.js';

/** Owed by law and late, owed by law, or begun although nothing runs. */
export type EstimateTaskState = 'OVERDUE' | 'DUE' | 'DRAFT';

/** One patient for whom an estimate is to be made. */
export interface EstimateTaskView {
  readonly patientId: PatientId;
  /** The open draft, begun last; null where none is begun. */
  readonly estimateId: EstimateId | null;
  /** The active course that the draft would be made from. */
  readonly courseId: CourseId | null;
  readonly deadline: RunningDeadline | null;
  readonly state: EstimateTaskState;
}

interface Candidate {
  readonly patient_id: PatientId;
  readonly draft_id: EstimateId | null;
  /** When the draft was begun that changes an issued version; null where there is none. */
  readonly changed_at: Date | null;
  readonly course_id: CourseId | null;
}

const MOST = 200;

/** The admin's work list: who is owed an estimate, and which drafts are open. */
@Injectable()
export class EstimateTasksReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sources: EstimateSources,
  ) {}

  /** The 200 most urgent tasks, those without a deadline last. */
  async tasks(ctx: RequestContext): Promise<EstimateTaskView[]> {
    return this.uow.read(ctx, async (tx) => {
      const candidates = await this.candidates(tx);
      const patients = await this.sources.patients(
        tx,
        candidates.map((each) => each.patient_id),
      );
      const zone = await practiceZone(tx);
      const tasks = candidates.flatMap((candidate): EstimateTaskView[] => {
        const { claim } = patients.get(candidate.patient_id)!;
        const changedAt = candidate.changed_at && instant(candidate.changed_at.getTime());
        const deadline = draftDeadline(claim, changedAt, zone, ctx.now);
        if (deadline === null && candidate.draft_id === null) return [];
        const owed = deadline && (ctx.now < deadline.dueAt ? 'DUE' : 'OVERDUE');
        return [
          {
            patientId: candidate.patient_id,
            estimateId: candidate.draft_id,
            courseId: candidate.course_id,
            deadline,
            state: owed ?? 'DRAFT',
          },
        ];
      });
      tasks.sort((a, b) => (a.deadline?.dueAt ?? Infinity) - (b.deadline?.dueAt ?? Infinity));
      const urgent = tasks.slice(0, MOST);
      ctx.notes.look(
        urgent.map((task) => task.patientId),
        'estimate',
      );
      return urgent;
    });
  }

  /** Patients who pay themselves and have a visit to come, asked about cost, or have a draft. */
  private candidates(tx: ReadTx): Promise<Candidate[]> {
    return tx.query(
      `select p.id as patient_id, d.id as draft_id, d.changed_at,
              (select s.course_id from course_session_facts s
               where s.practice_id = p.practice_id and s.patient_id = p.id and s.course_status = 'ACTIVE'
               order by s.course_number desc limit 1) as course_id
       from patient_facts p
       left join lateral (
         select e.id, case when e.number > 1 then e.created_at end as changed_at
         from estimate e where e.practice_id = p.practice_id and e.patient_id = p.id and e.state = 'DRAFT'
         order by e.created_at desc, e.id desc limit 1) d on true
       where p.practice_id = $1 and p.active and not (p.coverage = 'INSURED' and p.intends_to_claim)
         and p.id in (
           select a.patient_id from appointment_facts a
           where a.practice_id = $1 and a.status in ('BOOKED', 'CHECKED_IN') and a.ends_at > $2
           union select r.patient_id from estimate_request r where r.practice_id = $1
           union select e.patient_id from estimate e where e.practice_id = $1 and e.state = 'DRAFT')`,
      [tx.ctx.actor.practiceId, new Date(tx.ctx.now)],
    );
  }
}
