import { Injectable } from '@nestjs/common';
import { type Instant, isId, type PatientId, type StaffId } from '@kapstone/kernel';
import {
  badInput,
  isCursorTime,
  keysetPage,
  type Page,
  type PageRequest,
  type RequestContext,
  UnitOfWork,
} from '@kapstone/platform';

/** A chart opened outside the care team. */
export interface GlassAccess {
  readonly id: string;
  readonly staffId: StaffId;
  readonly patientId: PatientId;
  readonly reason: string;
  readonly openedAt: Instant;
  readonly closesAt: Instant;
}

/** Reads who broke the glass, for whom and why. */
@Injectable()
export class GlassAccessesReader {
  constructor(private readonly uow: UnitOfWork) {}

  /** Newest first. */
  async page(ctx: RequestContext, request: PageRequest): Promise<Page<GlassAccess>> {
    const [openedAt, id] = request.after ?? [null, null];
    if (request.after && !(isCursorTime(openedAt) && isId(String(id)))) {
      throw badInput('after', 'This is not a cursor of this list. Use the endCursor of the page before.');
    }
    const rows = await this.uow.read(ctx, (tx) =>
      tx.query<GlassAccess>(
        `select id, staff_id as "staffId", patient_id as "patientId", reason,
                (extract(epoch from opened_at) * 1000)::int8 as "openedAt",
                (extract(epoch from closes_at) * 1000)::int8 as "closesAt"
         from glass_access
         where practice_id = $1 and ($2::int8 is null or (opened_at, id) < (timestamptz 'epoch' + $2::int8 * interval '1 millisecond', $3::uuid))
         order by opened_at desc, id desc limit $4`,
        [tx.ctx.actor.practiceId, openedAt, id, request.first + 1],
      ),
    );
    const page = keysetPage(rows, request, (access) => [access.openedAt, access.id]);
    ctx.notes.look(
      page.nodes.map(({ patientId }) => patientId),
      'glass',
    );
    return page;
  }
}
