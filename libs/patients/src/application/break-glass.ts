import { Injectable } from '@nestjs/common';
import { newId, ok, type PatientId, plusHours, toIso, valueOf } from '@kapstone/kernel';
import {
  brokenConstraint,
  notFound,
  parseId,
  parseText,
  type RequestContext,
  requirePerson,
  UnitOfWork,
} from '@kapstone/platform';
import { GlassAccessRow } from '../persistence/glass-access.row.js';
import { GLASS_CLOSED } from './close-glass.js';
import type { GlassAccess } from './glass-accesses.reader.js';

const OPEN_HOURS = 1;

export interface BreakGlassInput {
  readonly patientId: string;
  readonly reason: string;
}

/** Opens the chart of a patient outside the caller's care for one hour; the admin sees who did and why. */
@Injectable()
export class BreakGlass {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws FORBIDDEN for a token, BAD_INPUT for a reason that says nothing, NOT_FOUND */
  async execute(ctx: RequestContext, input: BreakGlassInput): Promise<GlassAccess> {
    const { staffId, practiceId } = requirePerson(ctx).actor;
    const patientId = parseId<PatientId>(input.patientId, 'patient', 'patientId');
    const access: GlassAccess = {
      id: newId(),
      staffId,
      patientId,
      reason: parseText(input.reason, 'reason', { min: 10, max: 500 }),
      openedAt: ctx.now,
      closesAt: plusHours(ctx.now, OPEN_HOURS),
    };
    const { id, openedAt, closesAt } = access;
    try {
      return valueOf(
        await this.uow.write<GlassAccess, never>(ctx, async (tx) => {
          await tx.em.insert(GlassAccessRow, {
            ...access,
            practiceId,
            openedAt: new Date(openedAt),
            closesAt: new Date(closesAt),
          });
          // The reason may be clinical: the audit names the field, the admin's list shows it.
          await tx.audit({
            record: 'glass access',
            recordId: id,
            patientId,
            changes: [{ field: 'reason' }, { field: 'closesAt', to: toIso(closesAt) }],
          });
          await tx.enqueue(
            GLASS_CLOSED,
            { id, patientId },
            { runAt: new Date(closesAt), key: `${GLASS_CLOSED}:${id}` },
          );
          return ok(access);
        }),
      );
    } catch (error) {
      if (brokenConstraint(error) === 'fk_glass_access_patient') throw notFound('patient', 'patientId');
      throw error;
    }
  }
}
