import { Injectable } from '@nestjs/common';
import {
  type LocationId,
  newId,
  ok,
  type PatientId,
  refuse,
  type Result,
  type WaitListEntryId,
  type ZoneId,
} from '@kapstone/kernel';
import { patientInactive, type PatientInactiveRefusal } from '@kapstone/patients';
import {
  badInput,
  idempotently,
  notFound,
  parseId,
  type PlainRefusal,
  type ReadTx,
  type RequestContext,
  UnitOfWork,
} from '@kapstone/platform';
import { insertWaiting } from '../persistence/wait-list-entries.js';
import { alreadyWaiting, type AlreadyWaitingRefusal } from './wait-list-refusals.js';
import { checkStaffWaitedFor, noCourseFor, parseWaitedFor, type WaitedForInput } from './waited-for.js';

export interface PutOnWaitListInput extends WaitedForInput {
  readonly idempotencyKey?: string | null;
  readonly patientId: string;
  readonly locationId: string;
}

export type PutOnWaitListRefusal =
  PatientInactiveRefusal | AlreadyWaitingRefusal | PlainRefusal<'NO_COURSE_SESSION'>;

async function placeOf(tx: ReadTx, locationId: LocationId): Promise<ZoneId> {
  const [location] = await tx.query<{ zone: ZoneId; active: boolean }>(
    'select time_zone as zone, active from location_facts where practice_id = $1 and id = $2',
    [tx.ctx.actor.practiceId, locationId],
  );
  if (!location) throw notFound('location', 'locationId');
  if (!location.active) throw badInput('locationId', 'This location is closed. Choose another.');
  return location.zone;
}

/** Puts a patient on the wait list of a location, once. */
@Injectable()
export class PutOnWaitList {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws BAD_INPUT, NOT_FOUND naming the field */
  execute(
    ctx: RequestContext,
    input: PutOnWaitListInput,
  ): Promise<Result<WaitListEntryId, PutOnWaitListRefusal>> {
    const patientId = parseId<PatientId>(input.patientId, 'patient', 'patientId');
    const locationId = parseId<LocationId>(input.locationId, 'location', 'locationId');
    return this.uow.write(ctx, (tx) =>
      idempotently<WaitListEntryId, PutOnWaitListRefusal>(tx, input.idempotencyKey, input, async () => {
        const waitedFor = parseWaitedFor(input, await placeOf(tx, locationId), ctx.now);
        const [patient] = await tx.query<{ name: string; active: boolean }>(
          `select concat_ws(' ', coalesce(nullif(preferred_name, ''), given_name), family_name) as name, active
           from patient_facts where practice_id = $1 and id = $2`,
          [tx.ctx.actor.practiceId, patientId],
        );
        if (!patient) throw notFound('patient', 'patientId');
        if (!patient.active) return refuse(patientInactive(patient.name));
        const noCourse = await noCourseFor(tx, patientId, waitedFor);
        if (noCourse) return refuse(noCourse);
        await checkStaffWaitedFor(tx, waitedFor);
        const id = newId<WaitListEntryId>();
        const there = await insertWaiting(tx, { id, patientId, locationId, ...waitedFor });
        return there ? refuse(alreadyWaiting(patient.name, there)) : ok(id);
      }),
    );
  }
}
