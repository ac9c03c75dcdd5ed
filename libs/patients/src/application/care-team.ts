import { Injectable } from '@nestjs/common';
import { groupBy, type Instant, ok, type PatientId, type StaffId } from '@kapstone/kernel';
import {
  badInput,
  brokenConstraint,
  loaderOf,
  notFound,
  parseId,
  type RequestContext,
  type Tx,
  UnitOfWork,
} from '@kapstone/platform';

/** A staff member who is linked to a patient. */
export interface CareTeamMember {
  readonly staffId: StaffId;
  readonly since: Instant;
}

export interface CareTeamInput {
  readonly patientId: string;
  readonly staffId: string;
}

/** The staff linked to one patient: a therapist opens the charts of patients whose care team they are on. */
@Injectable()
export class CareTeam {
  constructor(private readonly uow: UnitOfWork) {}

  /** The care team of each patient, the longest standing first; read together for one request. */
  async of(ctx: RequestContext, patientId: PatientId): Promise<readonly CareTeamMember[]> {
    const loader = loaderOf<PatientId, CareTeamMember[]>(ctx, CareTeam, (ids) => this.ofPatients(ctx, ids));
    return (await loader.load(patientId)) ?? [];
  }

  /** Adds active staff members who are not on the team yet, in a transaction that is open already. @throws NOT_FOUND */
  async join(tx: Tx, patientId: PatientId, staffIds: readonly StaffId[]): Promise<void> {
    for (const staffId of new Set(staffIds)) {
      const added = await tx
        .query(
          `insert into care_team (practice_id, patient_id, staff_id, since) values ($1, $2, $3, $4)
           on conflict do nothing returning staff_id`,
          [tx.ctx.actor.practiceId, patientId, staffId, new Date(tx.ctx.now)],
        )
        .catch((error: unknown) => {
          throw missing(error);
        });
      if (added.length > 0) await this.audit(tx, patientId, { field: 'member', to: staffId });
    }
  }

  /** Adds one staff member. @throws NOT_FOUND, or BAD_INPUT for one who has left */
  async add(ctx: RequestContext, input: CareTeamInput): Promise<PatientId> {
    const { patientId, staffId } = parsed(input);
    await this.uow.write<null, never>(ctx, async (tx) => {
      const [staff] = await tx.query<{ active: boolean }>(
        'select active from staff_facts where practice_id = $1 and id = $2',
        [tx.ctx.actor.practiceId, staffId],
      );
      if (!staff) throw notFound('staff member', 'staffId');
      if (!staff.active) throw badInput('staffId', 'Choose a staff member who is active.');
      await this.join(tx, patientId, [staffId]);
      return ok(null);
    });
    this.forget(ctx, patientId);
    return patientId;
  }

  /** Takes one staff member off the team; one who is not on it stays off. @throws NOT_FOUND */
  async remove(ctx: RequestContext, input: CareTeamInput): Promise<PatientId> {
    const { patientId, staffId } = parsed(input);
    await this.uow.write<null, never>(ctx, async (tx) => {
      const [left] = await tx.query(
        `with gone as (
           delete from care_team where practice_id = $1 and patient_id = $2 and staff_id = $3 returning staff_id
         ) select staff_id from gone`,
        [tx.ctx.actor.practiceId, patientId, staffId],
      );
      if (!left) return ok(null);
      await this.audit(tx, patientId, { field: 'member', from: staffId });
      return ok(null);
    });
    this.forget(ctx, patientId);
    return patientId;
  }

  private async ofPatients(
    ctx: RequestContext,
    ids: readonly PatientId[],
  ): Promise<ReadonlyMap<PatientId, CareTeamMember[]>> {
    ctx.notes.look(ids, 'demographics');
    const rows = await this.uow.read(ctx, (tx) =>
      tx.query<CareTeamMember & { readonly patientId: PatientId }>(
        `select patient_id as "patientId", staff_id as "staffId", (extract(epoch from since) * 1000)::int8 as since
         from care_team where practice_id = $1 and patient_id = any ($2) order by since, staff_id`,
        [tx.ctx.actor.practiceId, ids],
      ),
    );
    return groupBy(rows, (row) => row.patientId);
  }

  private forget(ctx: RequestContext, patientId: PatientId): void {
    loaderOf<PatientId, CareTeamMember[]>(ctx, CareTeam, (ids) => this.ofPatients(ctx, ids)).clear(patientId);
  }

  private audit(
    tx: Tx,
    patientId: PatientId,
    change: { field: string; from?: string; to?: string },
  ): Promise<void> {
    return tx.audit({ record: 'care team', recordId: patientId, patientId, changes: [change] });
  }
}

const parsed = (input: CareTeamInput) => ({
  patientId: parseId<PatientId>(input.patientId, 'patient', 'patientId'),
  staffId: parseId<StaffId>(input.staffId, 'staff member', 'staffId'),
});

function missing(error: unknown): unknown {
  const constraint = brokenConstraint(error);
  if (constraint === 'fk_care_team_patient') return notFound('patient', 'patientId');
  if (constraint === 'fk_care_team_staff') return notFound('staff member', 'staffId');
  return error;
}
