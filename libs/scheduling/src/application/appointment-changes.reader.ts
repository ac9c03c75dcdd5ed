import { Injectable } from '@nestjs/common';
import type { AppointmentId, Instant, LocationId } from '@kapstone/kernel';
import {
  loaderOf,
  pageRequest,
  parseId,
  type ReadTx,
  type RequestContext,
  UnitOfWork,
} from '@kapstone/platform';
import { type AppointmentChangeKind, type AppointmentKind, isUndoable } from '../domain/index.js';
import { checkThere } from '../persistence/check-there.js';
import { type ChangeRecord, changesOf, recentChanges } from '../persistence/appointment-changes.js';

/** What the desk sees of a change. */
export interface AppointmentChangeView {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  readonly kind: AppointmentChangeKind;
  readonly appointmentId: AppointmentId;
  readonly patientName: string;
  readonly visitKind: AppointmentKind;
  readonly fromStartsAt: Instant | null;
  readonly toStartsAt: Instant | null;
  readonly undoable: boolean;
  readonly undoesTogether: number;
}

const toView = (change: ChangeRecord, now: Instant): AppointmentChangeView => ({
  id: change.id,
  at: change.at,
  by: change.by,
  kind: change.kind,
  appointmentId: change.appointmentId,
  patientName: change.patientName,
  visitKind: change.visitKind,
  fromStartsAt: change.before?.startsAt ?? null,
  toStartsAt: change.after.startsAt,
  undoable: isUndoable(change, change.version, change.zone, now),
  undoesTogether: change.setSize,
});

/** Reads what was done to appointments lately; the audit is another, complete record. */
@Injectable()
export class AppointmentChangesReader {
  constructor(private readonly uow: UnitOfWork) {}

  /** The latest changes at a location, newest first. @throws BAD_INPUT, NOT_FOUND */
  async recent(ctx: RequestContext, location: string, first: number): Promise<AppointmentChangeView[]> {
    const locationId = parseId<LocationId>(location, 'location', 'locationId');
    pageRequest(first, null, 0);
    const changes = await this.read(ctx, async (tx) => {
      const found = await recentChanges(tx, locationId, first);
      if (found.length === 0) await checkThere(tx, { locationId });
      return found;
    });
    return changes.map((change) => toView(change, ctx.now));
  }

  /** The changes of an appointment, newest first. */
  async of(ctx: RequestContext, id: AppointmentId): Promise<readonly AppointmentChangeView[]> {
    const kind = 'changes of appointments';
    const loader = loaderOf<AppointmentId, AppointmentChangeView[]>(ctx, kind, async (ids) => {
      const found = new Map<AppointmentId, AppointmentChangeView[]>(ids.map((each) => [each, []]));
      for (const change of await this.read(ctx, (tx) => changesOf(tx, ids))) {
        found.get(change.appointmentId)?.push(toView(change, ctx.now));
      }
      return found;
    });
    return (await loader.load(id)) ?? [];
  }

  private async read(
    ctx: RequestContext,
    work: (tx: ReadTx) => Promise<ChangeRecord[]>,
  ): Promise<ChangeRecord[]> {
    const changes = await this.uow.read(ctx, work);
    ctx.notes.look(
      changes.map(({ patientId }) => patientId),
      'schedule',
      'demographics',
    );
    return changes;
  }
}
