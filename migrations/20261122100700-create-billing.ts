import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The fee schedule and good faith estimates (45 CFR 149.610). Money is integer cents. */
export class CreateBilling20261122100700 implements MigrationInterface {
  name = 'CreateBilling20261122100700';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table fee (
        practice_id uuid not null constraint fk_fee_practice references practice (id),
        id uuid not null,
        code text not null constraint ck_fee_code check (length(code) between 1 and 30),
        description text not null constraint ck_fee_description check (length(description) between 1 and 200),
        kind text constraint ck_fee_kind check (
          kind in ('CONSULTATION', 'PREPARATION', 'INFUSION', 'INTEGRATION', 'FOLLOW_UP')),
        price_cents integer not null constraint ck_fee_price check (price_cents between 0 and 100000000),
        active boolean not null default true,
        outside_range_reason text,
        version integer not null default 1,
        constraint pk_fee primary key (practice_id, id),
        constraint uq_fee_code unique (practice_id, code),
        constraint ck_fee_infusion_range check (
          kind is distinct from 'INFUSION' or price_cents between 40000 and 80000
          or coalesce(length(trim(outside_range_reason)), 0) > 0)
      );
      call secure_table('fee', 'select, insert, update');

      -- A patient asked what it will cost: the request clock runs (G3, 1.2).
      create table estimate_request (
        practice_id uuid not null,
        id uuid not null,
        patient_id uuid not null,
        requested_on date not null,
        recorded_at timestamptz not null,
        recorded_by uuid,
        constraint pk_estimate_request primary key (practice_id, id),
        constraint fk_estimate_request_patient foreign key (practice_id, patient_id) references patient (practice_id, id)
      );
      create index ix_estimate_request_patient on estimate_request (practice_id, patient_id, requested_on desc);
      call secure_table('estimate_request', 'select, insert');

      create table estimate (
        practice_id uuid not null,
        id uuid not null,
        patient_id uuid not null,
        course_id uuid,
        -- The versions of one estimate share a series; each replaces the one before.
        series_id uuid not null,
        number integer not null constraint ck_estimate_number check (number >= 1),
        state text not null default 'DRAFT' constraint ck_estimate_state check (state in ('DRAFT', 'ISSUED', 'REPLACED')),
        primary_service text not null default '',
        primary_service_on date,
        period_start date,
        period_end date,
        -- How often the service recurs, and whether it does: a stated scope also covers later bookings (G12).
        frequency text not null default '',
        recurring boolean not null default false,
        -- Null until someone says what will be scheduled separately; an empty list says that nothing will be (1.3, part 6).
        separate_items text[],
        change_reason text,
        issued_at timestamptz,
        issued_by uuid,
        -- Everything the patient was given, frozen at issue: names, identifiers, codes, disclaimers. The diagnosis alone is
        -- frozen in estimate_diagnosis, since this row is read at the front desk.
        issued_content jsonb,
        delivered_at timestamptz,
        -- In writing: telling a patient does not replace it (G5).
        delivered_by text constraint ck_estimate_delivered_by check (delivered_by in ('TEXT', 'EMAIL', 'MAIL')),
        created_at timestamptz not null,
        created_by uuid,
        version integer not null default 1,
        constraint pk_estimate primary key (practice_id, id),
        constraint uq_estimate_patient unique (practice_id, patient_id, id),
        constraint uq_estimate_number unique (practice_id, series_id, number),
        constraint fk_estimate_patient foreign key (practice_id, patient_id) references patient (practice_id, id),
        constraint fk_estimate_course foreign key (practice_id, patient_id, course_id)
          references course (practice_id, patient_id, id),
        constraint ck_estimate_issued check ((state = 'DRAFT') = (issued_at is null)),
        constraint ck_estimate_content check ((state = 'DRAFT') = (issued_content is null)),
        constraint ck_estimate_issued_period check (
          state = 'DRAFT' or (period_start is not null and period_end is not null)),
        constraint ck_estimate_delivered check (
          (delivered_at is null) = (delivered_by is null) and (delivered_at is null or state <> 'DRAFT')),
        -- G12: at most 12 months, end before start + 12 months.
        constraint ck_estimate_period check (period_end is null or period_start is null
          or (period_start <= period_end and period_end < period_start + interval '12 months'))
      );
      create index ix_estimate_patient on estimate (practice_id, patient_id, issued_at desc);
      create index ix_estimate_state on estimate (practice_id, state, created_at desc, id desc);
      -- One draft and one issued version of a series at a time.
      create unique index uq_estimate_draft on estimate (practice_id, series_id) where state = 'DRAFT';
      create unique index uq_estimate_issued on estimate (practice_id, series_id) where state = 'ISSUED';
      call secure_table('estimate', 'select, insert, update');

      -- The diagnosis is clinical content that the law puts on an estimate (1.3, part 4; G10): who writes estimates sees it,
      -- and nobody else through this table, whatever their chart scope.
      create table estimate_diagnosis (
        practice_id uuid not null,
        estimate_id uuid not null,
        patient_id uuid not null,
        diagnosis_code text,
        not_determined_reason text,
        constraint ck_estimate_diagnosis_one check (diagnosis_code is null or not_determined_reason is null),
        constraint pk_estimate_diagnosis primary key (practice_id, estimate_id),
        constraint fk_estimate_diagnosis_estimate foreign key (practice_id, patient_id, estimate_id)
          references estimate (practice_id, patient_id, id)
      );
      call secure_table('estimate_diagnosis', 'select, insert, update');
      create policy estimate_writer on estimate_diagnosis as restrictive using (
        (select current_setting('app.estimate_writer', true)) = 'on');

      create table estimate_line (
        practice_id uuid not null,
        id uuid not null,
        estimate_id uuid not null,
        position integer not null,
        description text not null constraint ck_estimate_line_description check (length(description) between 1 and 200),
        service_code text not null constraint ck_estimate_line_code check (length(service_code) <= 30),
        quantity integer not null constraint ck_estimate_line_quantity check (quantity between 1 and 999),
        unit_cents integer not null constraint ck_estimate_line_unit check (unit_cents between 0 and 100000000),
        discount_cents integer not null default 0,
        -- A staff member, or the practice itself where null.
        provider_staff_id uuid,
        kind text constraint ck_estimate_line_kind check (
          kind in ('CONSULTATION', 'PREPARATION', 'INFUSION', 'INTEGRATION', 'FOLLOW_UP')),
        price_reason text,
        constraint pk_estimate_line primary key (practice_id, id),
        constraint uq_estimate_line_position unique (practice_id, estimate_id, position),
        constraint fk_estimate_line_estimate foreign key (practice_id, estimate_id) references estimate (practice_id, id),
        constraint fk_estimate_line_provider foreign key (practice_id, provider_staff_id) references staff (practice_id, id),
        constraint ck_estimate_line_discount check (discount_cents between 0 and quantity::bigint * unit_cents)
      );
      call secure_table('estimate_line', 'select, insert, delete');

      -- G16: what was issued is never changed. It may be marked delivered, and replaced by its next version.
      create function keep_issued_estimate() returns trigger language plpgsql as $$
      begin
        if old.state <> 'DRAFT' and (to_jsonb(new) - array['state', 'delivered_at', 'delivered_by', 'version'])
           is distinct from (to_jsonb(old) - array['state', 'delivered_at', 'delivered_by', 'version'])
           or (old.state = 'REPLACED' and new.state <> 'REPLACED') or (old.state = 'ISSUED' and new.state = 'DRAFT')
        then
          raise exception 'an issued estimate is never changed'
            using errcode = '23514', constraint = 'ck_estimate_immutable';
        end if;
        return new;
      end $$;
      create trigger tr_estimate_immutable before update on estimate for each row execute function keep_issued_estimate();

      create function keep_issued_lines() returns trigger language plpgsql as $$
      begin
        -- Both sides of an update: a row may neither change in place nor move away.
        if exists (select from estimate e where e.state <> 'DRAFT'
                   and (e.practice_id, e.id) in ((new.practice_id, new.estimate_id), (old.practice_id, old.estimate_id))) then
          raise exception 'an issued estimate is never changed'
            using errcode = '23514', constraint = 'ck_estimate_immutable';
        end if;
        return coalesce(new, old);
      end $$;
      create trigger tr_estimate_line_immutable before insert or update or delete on estimate_line
        for each row execute function keep_issued_lines();
      create trigger tr_estimate_diagnosis_immutable before insert or update or delete on estimate_diagnosis
        for each row execute function keep_issued_lines();

      -- What the standing of an estimate is judged by. Drafts give nobody an estimate; nothing clinical is in it.
      create view estimate_facts with (security_invoker = true) as
        select practice_id, patient_id, id, state, issued_at, period_start, period_end, recurring
        from estimate where state <> 'DRAFT';
      create view estimate_request_facts with (security_invoker = true) as
        select practice_id, patient_id, requested_on from estimate_request;
      grant select on estimate_facts, estimate_request_facts to kapstone_app;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
