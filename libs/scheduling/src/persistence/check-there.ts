import type { LocationId, PatientId, StaffId } from '@kapstone/kernel';
import { notFound, type ReadTx } from '@kapstone/platform';

export interface FilteredBy {
  readonly locationId?: LocationId | null;
  readonly staffId?: StaffId | null;
  readonly patientId?: PatientId | null;
}

/**
 * Whether a list is empty because what it is filtered by does not exist: asked once it is, so that no other list waits for it.
 * @throws NOT_FOUND naming the field
 */
export async function checkThere(tx: ReadTx, { locationId, staffId, patientId }: FilteredBy): Promise<void> {
  const [there] = await tx.query<{ location: boolean; staff: boolean; patient: boolean }>(
    `select $2::uuid is null or exists (select from location_facts where practice_id = $1 and id = $2::uuid) as location,
            $3::uuid is null or exists (select from staff_facts where practice_id = $1 and id = $3::uuid) as staff,
            $4::uuid is null or exists (select from patient_facts where practice_id = $1 and id = $4::uuid) as patient`,
    [tx.ctx.actor.practiceId, locationId ?? null, staffId ?? null, patientId ?? null],
  );
  if (!there!.location) throw notFound('location', 'locationId');
  if (!there!.staff) throw notFound('staff member', 'staffId');
  if (!there!.patient) throw notFound('patient', 'patientId');
}
