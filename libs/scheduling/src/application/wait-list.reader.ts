import { Injectable } from '@nestjs/common';
import { integrationWindow, nextInfusionBy } from '@kapstone/courses';
import type { Instant, LocationId, PatientId, WaitListEntryId } from '@kapstone/kernel';
import { notFound, type RequestContext, UnitOfWork } from '@kapstone/platform';
import { type AppointmentKind, holds, presses, ranked } from '../domain/index.js';
import { checkThere } from '../persistence/check-there.js';
import { findWaiting, waitingAt, type WaitListRecord, waitsOf } from '../persistence/wait-list-entries.js';

/** Somebody who waits, as the list shows it. */
export interface WaitListEntryView extends WaitListRecord {
  /** The last start that their course allows for what presses most; null where nothing does. */
  readonly closesAt: Instant | null;
  /** For which kind of visit. */
  readonly closesFor: AppointmentKind | null;
  readonly isOffered: boolean;
}

/** The last start that a patient's course allows for a kind of visit; null where none presses. */
export function closingOf(entry: WaitListRecord, kind: AppointmentKind): Instant | null {
  if (kind === 'INTEGRATION' && entry.doseEndsAt !== null)
    return integrationWindow(entry.doseEndsAt).closesAt;
  return kind === 'INFUSION' ? nextInfusionBy(entry.infusionStarts, entry.infusionsLeft, entry.zone) : null;
}

/** What of all that is waited for presses most. */
function viewOf(entry: WaitListRecord, now: Instant): WaitListEntryView {
  const [first] = entry.kinds
    .map((kind) => ({ kind, closesAt: closingOf(entry, kind) }))
    .filter((each) => presses(each, now, now))
    .sort((a, b) => a.closesAt! - b.closesAt!);
  const { offer } = entry;
  return {
    ...entry,
    closesAt: first?.closesAt ?? null,
    closesFor: first?.kind ?? null,
    isOffered: offer !== null && holds(offer, now),
  };
}

/** Of very many the first. */
const MOST = 100;

/** Reads who waits. */
@Injectable()
export class WaitListReader {
  constructor(private readonly uow: UnitOfWork) {}

  /** Everybody who waits at a location: whose clinical window is about to run out first, then who has waited longest. */
  async at(ctx: RequestContext, locationId: LocationId): Promise<readonly WaitListEntryView[]> {
    const views = (await this.everybodyAt(ctx, locationId)).slice(0, MOST);
    ctx.notes.look(
      views.map(({ patientId }) => patientId),
      'schedule',
    );
    return views;
  }

  /** The same, however many they are: whoever shows some of them notes the look. */
  async everybodyAt(ctx: RequestContext, locationId: LocationId): Promise<readonly WaitListEntryView[]> {
    const entries = await this.uow.read(ctx, async (tx) => {
      const found = await waitingAt(tx, locationId);
      if (found.length === 0) await checkThere(tx, { locationId });
      return found;
    });
    return ranked(
      entries.map((entry) => viewOf(entry, ctx.now)),
      ctx.now,
      ctx.now,
    );
  }

  /** Where a patient waits, the longest first. */
  async ofPatient(ctx: RequestContext, patientId: PatientId): Promise<readonly WaitListEntryView[]> {
    const entries = await this.uow.read(ctx, (tx) => waitsOf(tx, patientId));
    ctx.notes.look([patientId], 'schedule');
    return entries.map((entry) => viewOf(entry, ctx.now));
  }

  /** One entry, as it is now. @throws NOT_FOUND */
  async byId(ctx: RequestContext, id: WaitListEntryId): Promise<WaitListEntryView> {
    const entry = await this.uow.read(ctx, (tx) => findWaiting(tx, id));
    if (!entry) throw notFound('wait list entry');
    ctx.notes.look([entry.patientId], 'schedule');
    return viewOf(entry, ctx.now);
  }
}
