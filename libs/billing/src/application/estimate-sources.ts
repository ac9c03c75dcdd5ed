import { Injectable } from '@nestjs/common';
import {
  instant,
  type CourseId,
  type EstimateId,
  type LocalDate,
  type LocationId,
  type PatientId,
  type StaffId,
} from '@kapstone/kernel';
import { practiceOf, type PracticeView } from '@kapstone/identity';
import type { ReadTx } from '@kapstone/platform';
import type { AppointmentKind } from '@kapstone/scheduling';
import { addressState } from '../domain/address-state.js';
import { insurerIsBilled, type BookedService, type EstimateClaim } from '../domain/estimate-owed.js';
import type { EstimateProvider } from '../domain/estimate-parts.js';
import type { KeptLine } from '../persistence/estimates.repository.js';

/** A visit that is still to come. */
export interface BookedVisit extends BookedService {
  readonly kind: AppointmentKind;
  readonly courseId: CourseId | null;
  readonly locationId: LocationId;
}

export interface PatientToEstimate {
  readonly id: PatientId;
  readonly name: string;
  readonly birthDate: LocalDate;
  readonly visits: readonly BookedVisit[];
  readonly claim: EstimateClaim;
}

/** Someone who may furnish a service, with the active locations where they work. */
interface ProviderRow extends Omit<EstimateProvider, 'locations'> {
  readonly locationIds: readonly LocationId[];
}

/** The providers of a practice, and where the services of one patient are expected. */
export interface Providers {
  readonly all: readonly ProviderRow[];
  readonly addresses: ReadonlyMap<LocationId, string>;
}

/** What drafts are put together from, beyond what is written on them. */
export interface Surroundings {
  readonly practice: PracticeView;
  readonly patients: ReadonlyMap<PatientId, PatientToEstimate>;
  readonly providers: Providers;
}

const at = (date: Date) => instant(date.getTime());

/**
 * The providers as they are printed for one patient (1.3, part 5): at the locations of the patient's visits, or while nothing is
 * booked at those where each provider works.
 */
export function providersFor(patient: PatientToEstimate, { all, addresses }: Providers): EstimateProvider[] {
  const booked = [...new Set(patient.visits.map((visit) => visit.locationId))].filter((id) =>
    addresses.has(id),
  );
  return all.map(({ locationIds, ...provider }) => ({
    ...provider,
    locations: (booked.length > 0 ? booked : locationIds).map((id) => {
      const address = addresses.get(id)!;
      return { address, state: addressState(address) };
    }),
  }));
}

/** Reads what an estimate is made from and judged by, beyond what is written on it. */
@Injectable()
export class EstimateSources {
  /** Patients with their visits to come and their claims; one that the caller cannot see is left out. */
  async patients(tx: ReadTx, ids: readonly PatientId[]): Promise<Map<PatientId, PatientToEstimate>> {
    const { practiceId } = tx.ctx.actor;
    const patients = await tx.query<{
      id: PatientId;
      name: string;
      birth_date: LocalDate;
      coverage: string;
      intends_to_claim: boolean;
    }>(
      `select id, given_name || ' ' || family_name as name, birth_date, coverage, intends_to_claim
       from patient_facts where practice_id = $1 and id = any ($2)`,
      [practiceId, ids],
    );
    const visits = await this.visits(tx, ids);
    const issued = await tx.query<{
      patient_id: PatientId;
      id: EstimateId;
      issued_at: Date;
      period_start: LocalDate;
      period_end: LocalDate;
      recurring: boolean;
    }>('select * from estimate_facts where practice_id = $1 and patient_id = any ($2)', [practiceId, ids]);
    const requests = await tx.query<{ patient_id: PatientId; requested_on: LocalDate }>(
      'select patient_id, requested_on from estimate_request_facts where practice_id = $1 and patient_id = any ($2)',
      [practiceId, ids],
    );
    return new Map(
      patients.map((row) => {
        const own = visits.filter((visit) => visit.patientId === row.id);
        const claim: EstimateClaim = {
          insurerIsBilled: insurerIsBilled(row.coverage, row.intends_to_claim),
          booked: own,
          requestedOn: requests.filter((each) => each.patient_id === row.id).map((each) => each.requested_on),
          issued: issued
            .filter((each) => each.patient_id === row.id)
            .map((each) => ({
              estimateId: each.id,
              issuedAt: at(each.issued_at),
              scopeStartsOn: each.period_start,
              scopeEndsOn: each.period_end,
              isRecurring: each.recurring,
            })),
        };
        return [row.id, { id: row.id, name: row.name, birthDate: row.birth_date, visits: own, claim }];
      }),
    );
  }

  /** The practice as a provider, first, and these staff members. */
  private async providers(
    tx: ReadTx,
    practice: PracticeView,
    staffIds: readonly StaffId[],
  ): Promise<Providers> {
    const locations = await tx.query<{ id: LocationId; address: string }>(
      'select id, address from location_facts where practice_id = $1 and active order by name',
      [practice.id],
    );
    const staff = await tx.query<{
      id: StaffId;
      name: string;
      npi: string | null;
      location_ids: LocationId[];
    }>(
      `select s.id, concat_ws(', ', concat_ws(' ', s.title, s.name), s.credentials) as name,
              (select n.number from npi_facts n where n.practice_id = s.practice_id and n.staff_id = s.id
               order by n.created_at desc limit 1) as npi,
              array(select distinct h.location_id from staff_hours_facts h
                    where h.practice_id = s.practice_id and h.staff_id = s.id) as location_ids
       from staff_facts s where s.practice_id = $1 and s.id = any ($2)`,
      [practice.id, staffIds],
    );
    const everywhere = locations.map((location) => location.id);
    const tin = practice.tin ?? '';
    return {
      all: [
        {
          providerId: practice.id,
          name: practice.name,
          npi: practice.npi ?? '',
          tin,
          locationIds: everywhere,
        },
        // A therapist employed by the practice is a listed provider, billed under its TIN (G15).
        ...staff.map((each) => {
          const works = everywhere.filter((id) => each.location_ids.includes(id));
          return {
            providerId: each.id,
            name: each.name,
            npi: each.npi ?? '',
            tin,
            locationIds: works.length > 0 ? works : everywhere,
          };
        }),
      ],
      addresses: new Map(locations.map((location) => [location.id, location.address])),
    };
  }

  /** What drafts of these patients are put together from; the providers are those of the lines. */
  async surroundings(
    tx: ReadTx,
    patientIds: readonly PatientId[],
    lines: Iterable<readonly KeptLine[]>,
  ): Promise<Surroundings> {
    const practice = await practiceOf(tx);
    const staffIds = new Set([...lines].flat().map((line) => line.providerId as StaffId));
    return {
      practice,
      patients: await this.patients(tx, patientIds),
      providers: await this.providers(tx, practice, [...staffIds]),
    };
  }

  private async visits(
    tx: ReadTx,
    ids: readonly PatientId[],
  ): Promise<(BookedVisit & { patientId: PatientId })[]> {
    // A visit lasts 12 hours at most: the bound lets the index of patients and starts serve.
    const rows = await tx.query<{
      patient_id: PatientId;
      kind: AppointmentKind;
      course_id: CourseId | null;
      location_id: LocationId;
      booked_at: Date;
      starts_at: Date;
    }>(
      `select a.patient_id, a.kind, s.course_id, a.location_id, a.booked_at, a.starts_at
       from appointment_facts a
       left join course_session_facts s on s.practice_id = a.practice_id and s.id = a.course_session_id
       where a.practice_id = $1 and a.patient_id = any ($2) and a.status in ('BOOKED', 'CHECKED_IN', 'IN_PROGRESS')
         and a.starts_at > $3::timestamptz - interval '12 hours' and a.ends_at > $3::timestamptz
       order by a.starts_at`,
      [tx.ctx.actor.practiceId, ids, new Date(tx.ctx.now)],
    );
    return rows.map((row) => ({
      patientId: row.patient_id,
      kind: row.kind,
      courseId: row.course_id,
      locationId: row.location_id,
      scheduledAt: at(row.booked_at),
      startsAt: at(row.starts_at),
    }));
  }
}
