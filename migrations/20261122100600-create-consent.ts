import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Consent templates, their versions, and what patients signed. Dates and versions are practice-wide, since readiness needs
 * them everywhere; the indication is shown to clinicians only, by the API.
 */
export class CreateConsent20261122100600 implements MigrationInterface {
  name = 'CreateConsent20261122100600';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table consent_template (
        practice_id uuid not null constraint fk_consent_template_practice references practice (id),
        id uuid not null,
        name text not null constraint ck_consent_template_name check (length(name) between 1 and 120),
        created_at timestamptz not null default now(),
        constraint pk_consent_template primary key (practice_id, id),
        constraint uq_consent_template_name unique (practice_id, name)
      );
      call secure_table('consent_template', 'select, insert');

      -- Never changed once published: what was signed stays readable as it was.
      create table consent_template_version (
        practice_id uuid not null,
        id uuid not null,
        template_id uuid not null,
        number integer not null,
        label text not null constraint ck_consent_template_version_label check (length(label) between 1 and 40),
        change text not null constraint ck_consent_template_version_change check (change in ('MATERIAL', 'EDITORIAL')),
        effective_on date not null,
        body text not null constraint ck_consent_template_version_body check (length(body) between 1 and 100000),
        published_at timestamptz not null default now(),
        constraint pk_consent_template_version primary key (practice_id, id),
        constraint uq_consent_template_version_number unique (practice_id, template_id, number),
        constraint fk_consent_template_version_template foreign key (practice_id, template_id)
          references consent_template (practice_id, id)
      );
      call secure_table('consent_template_version', 'select, insert');

      create table consent (
        practice_id uuid not null,
        id uuid not null,
        patient_id uuid not null,
        version_id uuid not null,
        drug text not null constraint ck_consent_drug check (length(drug) between 1 and 60),
        route text not null constraint ck_consent_route check (route in ('IV', 'IM', 'NASAL', 'SUBLINGUAL')),
        indication text not null constraint ck_consent_indication check (length(indication) between 1 and 120),
        signed_on date not null,
        -- The first day on which it no longer holds.
        expires_on date not null,
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        recorded_at timestamptz not null,
        recorded_by uuid not null,
        constraint pk_consent primary key (practice_id, id),
        constraint fk_consent_patient foreign key (practice_id, patient_id) references patient (practice_id, id),
        constraint fk_consent_version foreign key (practice_id, version_id) references consent_template_version (practice_id, id),
        constraint fk_consent_recorded_by foreign key (practice_id, recorded_by) references staff (practice_id, id),
        constraint fk_consent_withdrawn_by foreign key (practice_id, withdrawn_by) references staff (practice_id, id),
        constraint ck_consent_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null)),
        constraint ck_consent_expiry check (signed_on < expires_on)
      );
      create index ix_consent_patient on consent (practice_id, patient_id, signed_on desc, id desc);
      call secure_table('consent', 'select, insert');
      -- A consent is signed once and may only ever be withdrawn.
      grant update (withdrawn_at, withdrawn_by) on consent to kapstone_app;

      create function keep_withdrawn() returns trigger language plpgsql as $$
      begin
        if old.withdrawn_at is not null then
          raise exception 'a withdrawn consent stays withdrawn'
            using errcode = '23514', constraint = 'ck_consent_withdrawn_for_good';
        end if;
        return new;
      end $$;
      create trigger tr_consent_withdrawn before update on consent for each row execute function keep_withdrawn();

      -- Whether a patient may be treated, and until when. The clinical reason is a table of its own, by chart.
      create table screening (
        practice_id uuid not null,
        id uuid not null,
        patient_id uuid not null,
        decision text not null constraint ck_screening_decision check (decision in ('CLEARED', 'DECLINED', 'ON_HOLD')),
        decided_at timestamptz not null,
        decided_by uuid not null,
        -- The first day on which a clearance no longer holds.
        valid_until date not null,
        constraint pk_screening primary key (practice_id, id),
        constraint uq_screening_patient unique (practice_id, patient_id, id),
        constraint fk_screening_patient foreign key (practice_id, patient_id) references patient (practice_id, id),
        constraint fk_screening_decided_by foreign key (practice_id, decided_by) references staff (practice_id, id)
      );
      create index ix_screening_patient on screening (practice_id, patient_id, decided_at desc, id desc);
      call secure_table('screening', 'select, insert');

      create table screening_reason (
        practice_id uuid not null,
        screening_id uuid not null,
        patient_id uuid not null,
        reason text not null constraint ck_screening_reason check (length(reason) between 1 and 4000),
        constraint pk_screening_reason primary key (practice_id, screening_id),
        constraint fk_screening_reason_screening foreign key (practice_id, patient_id, screening_id)
          references screening (practice_id, patient_id, id)
      );
      call secure_chart_table('screening_reason', 'select, insert');

      -- What readiness and the boards read of consents and screenings. The indication is never shown without the chart.
      create view consent_facts with (security_invoker = true) as
        select c.practice_id, c.id, c.patient_id, c.version_id, v.template_id, v.number as version_number,
               c.drug, c.route, c.indication, c.signed_on, c.expires_on, c.withdrawn_at
        from consent c
        join consent_template_version v on v.practice_id = c.practice_id and v.id = c.version_id;
      create view consent_version_facts with (security_invoker = true) as
        select practice_id, id, template_id, number, change, effective_on from consent_template_version;
      create view screening_facts with (security_invoker = true) as
        select practice_id, id, patient_id, decision, decided_at, decided_by, valid_until from screening;
      grant select on consent_facts, consent_version_facts, screening_facts to kapstone_app;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
