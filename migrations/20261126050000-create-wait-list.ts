import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who waits for a time, with what suits them. An offer is a promise that ends by itself: it is over once its time has passed. */
export class CreateWaitList20261126050000 implements MigrationInterface {
  name = 'CreateWaitList20261126050000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table wait_list_entry (
        practice_id uuid not null,
        id uuid not null,
        patient_id uuid not null,
        location_id uuid not null,
        kinds text[] not null constraint ck_wait_list_entry_kinds check (
          cardinality(kinds) between 1 and 5
          and kinds <@ array['CONSULTATION', 'PREPARATION', 'INFUSION', 'INTEGRATION', 'FOLLOW_UP']),
        -- What suits the patient; null is any. Hours are those on the wall of the location.
        weekdays smallint[] constraint ck_wait_list_entry_weekdays check (
          cardinality(weekdays) between 1 and 7 and weekdays <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[]),
        from_minute smallint,
        until_minute smallint,
        first_date date not null,
        last_date date,
        staff_id uuid,
        since timestamptz not null,
        put_by uuid,
        status text not null default 'WAITING' constraint ck_wait_list_entry_status check (
          status in ('WAITING', 'BOOKED', 'WITHDRAWN')),
        ended_at timestamptz,
        appointment_id uuid,
        offered_kind text,
        offered_starts_at timestamptz,
        offer_expires_at timestamptz,
        offered_by uuid,
        version integer not null default 1,
        constraint pk_wait_list_entry primary key (practice_id, id),
        constraint fk_wait_list_entry_patient foreign key (practice_id, patient_id) references patient (practice_id, id),
        constraint fk_wait_list_entry_location foreign key (practice_id, location_id) references location (practice_id, id),
        constraint fk_wait_list_entry_staff foreign key (practice_id, staff_id) references staff (practice_id, id),
        constraint fk_wait_list_entry_put_by foreign key (practice_id, put_by) references staff (practice_id, id),
        constraint fk_wait_list_entry_offered_by foreign key (practice_id, offered_by) references staff (practice_id, id),
        constraint fk_wait_list_entry_appointment foreign key (practice_id, patient_id, appointment_id)
          references appointment (practice_id, patient_id, id),
        constraint ck_wait_list_entry_hours check (
          (from_minute is null) = (until_minute is null) and (from_minute is null
            or (0 <= from_minute and from_minute < until_minute and until_minute <= 1440))),
        constraint ck_wait_list_entry_dates check (last_date is null or first_date <= last_date),
        constraint ck_wait_list_entry_ended check ((status = 'WAITING') = (ended_at is null)),
        constraint ck_wait_list_entry_booked check ((status = 'BOOKED') = (appointment_id is not null)),
        constraint ck_wait_list_entry_offer check (
          num_nonnulls(offered_kind, offered_starts_at, offer_expires_at) in (0, 3)
          and (offered_kind is null or (offered_kind = any (kinds) and offer_expires_at <= offered_starts_at)))
      );
      -- Whoever waits at a location waits there once: a second wish is a change of the first.
      create unique index uq_wait_list_entry_waiting on wait_list_entry (practice_id, location_id, patient_id)
        where status = 'WAITING';
      call secure_table('wait_list_entry', 'select, insert, update');
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
