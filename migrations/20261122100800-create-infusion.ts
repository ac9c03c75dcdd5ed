import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Overrides of readiness by a psychiatrist, and what happened at an infusion appointment. */
export class CreateInfusion20261122100800 implements MigrationInterface {
  name = 'CreateInfusion20261122100800';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table readiness_override (
        practice_id uuid not null,
        appointment_id uuid not null,
        -- Only the estimate may be overridden; consent, screening, a hold and the ride home never.
        item text not null constraint ck_readiness_override_item check (item = 'ESTIMATE'),
        reason text not null constraint ck_readiness_override_reason check (length(trim(reason)) between 3 and 1000),
        at timestamptz not null,
        by_staff_id uuid not null,
        constraint pk_readiness_override primary key (practice_id, appointment_id, item),
        constraint fk_readiness_override_appointment foreign key (practice_id, appointment_id)
          references appointment (practice_id, id),
        constraint fk_readiness_override_staff foreign key (practice_id, by_staff_id) references staff (practice_id, id)
      );
      call secure_table('readiness_override', 'select, insert');

      create table infusion_session (
        practice_id uuid not null,
        id uuid not null,
        appointment_id uuid not null,
        patient_id uuid not null,
        started_at timestamptz not null,
        started_by uuid not null,
        dose_ended_at timestamptz,
        completed_at timestamptz,
        completed_by uuid,
        version integer not null default 1,
        constraint pk_infusion_session primary key (practice_id, id),
        constraint uq_infusion_session_appointment unique (practice_id, appointment_id),
        constraint fk_infusion_session_appointment foreign key (practice_id, patient_id, appointment_id)
          references appointment (practice_id, patient_id, id),
        constraint fk_infusion_session_started_by foreign key (practice_id, started_by) references staff (practice_id, id),
        constraint fk_infusion_session_completed_by foreign key (practice_id, completed_by) references staff (practice_id, id),
        constraint ck_infusion_session_order check (dose_ended_at >= started_at and completed_at >= dose_ended_at),
        constraint ck_infusion_session_complete check (
          (completed_at is null) = (dose_ended_at is null) and (completed_at is null) = (completed_by is null))
      );
      create index ix_infusion_session_patient on infusion_session (practice_id, patient_id, started_at desc);
      call secure_chart_table('infusion_session', 'select, insert, update');

      create view override_facts with (security_invoker = true) as
        select practice_id, appointment_id, item, at from readiness_override;

      -- What the readiness of every visit is judged by: the practice's zone and the versions of its consent templates.
      create view readiness_practice_facts with (security_invoker = true) as
        select p.practice_id, json_build_object(
          'zone', p.time_zone,
          'versions', (
            select coalesce(json_agg(json_build_object(
              'templateId', v.template_id, 'sequence', v.number, 'change', v.change, 'effectiveOn', v.effective_on)), '[]')
            from consent_version_facts v where v.practice_id = p.practice_id)
        ) as facts
        from practice_facts p;

      -- What the readiness of one visit is judged by: facts only, the rules are in code. Instants are epoch milliseconds. One
      -- look-up by key for each list, so that a day of visits is read in one statement.
      create view readiness_facts with (security_invoker = true) as
        select a.practice_id, a.id as appointment_id, a.patient_id, (
          -- A row becomes JSON whole: json_build_object takes twice as long.
          select row_to_json(fact) from (
            select a.kind, a.status,
                   (extract(epoch from a.booked_at) * 1000)::int8 as "bookedAt",
                   (extract(epoch from a.starts_at) * 1000)::int8 as "startsAt",
                   (extract(epoch from a.dose_ends_at) * 1000)::int8 as "doseEndsAt",
                   a.virtual,
                   a.room_id is not null as "hasRoom",
                   exists (
                     select from out_of_service_facts o
                     where o.practice_id = a.practice_id and o.room_id = a.room_id
                       and o.starts_at < a.ends_at and o.ends_at > a.starts_at) as "roomIsOut",
                   json_build_object(
                     'name', a.ride_name, 'phone', a.ride_phone,
                     'confirmedAt', (extract(epoch from a.ride_confirmed_at) * 1000)::int8) as ride,
                   coalesce(p.preferred_name, p.given_name) as "patientName",
                   p.coverage,
                   p.intends_to_claim as "intendsToClaim",
                   (
                     select coalesce(json_agg(r.requested_on), '[]') from estimate_request_facts r
                     where r.practice_id = a.practice_id and r.patient_id = a.patient_id) as "requestedOn",
                   (
                     select coalesce(json_agg(estimate), '[]') from (
                       select e.id as "estimateId", (extract(epoch from e.issued_at) * 1000)::int8 as "issuedAt",
                              e.period_start as "scopeStartsOn", e.period_end as "scopeEndsOn", e.recurring as "isRecurring"
                       from estimate_facts e where e.practice_id = a.practice_id and e.patient_id = a.patient_id
                     ) estimate) as estimates,
                   exists (
                     select from override_facts o
                     where o.practice_id = a.practice_id and o.appointment_id = a.id and o.item = 'ESTIMATE') as "estimateIsOverridden",
                   infusion.facts as infusion,
                   -- The function is asked only where the scope leaves it open: a call for each visit costs.
                   case (select app_chart_scope())
                     when 'practice' then true when 'care_team' then may_open_chart(a.patient_id) else false
                   end as "chartOpen"
          ) fact) as facts
        from appointment_facts a
        join patient_facts p on p.practice_id = a.practice_id and p.id = a.patient_id
        -- What only an infusion is judged by.
        left join lateral (
          select json_build_object(
            'drug', s.drug,
            'route', s.route,
            'indication', s.indication,
            'prescriberName', (
              select concat_ws(' ', f.title, f.name) from staff_facts f
              where f.practice_id = a.practice_id and f.id = s.prescriber_id),
            'consents', (
              select coalesce(json_agg(json_build_object(
                'consentId', c.id, 'templateId', c.template_id, 'sequence', c.version_number,
                'drug', c.drug, 'route', c.route, 'indication', c.indication,
                'signedOn', c.signed_on, 'expiresOn', c.expires_on,
                'withdrawnAt', (extract(epoch from c.withdrawn_at) * 1000)::int8)), '[]')
              from consent_facts c where c.practice_id = a.practice_id and c.patient_id = a.patient_id),
            'screening', (
              select json_build_object(
                'decisionId', d.id, 'outcome', d.decision,
                'decidedAt', (extract(epoch from d.decided_at) * 1000)::int8, 'expiresOn', d.valid_until)
              from screening_facts d where d.practice_id = a.practice_id and d.patient_id = a.patient_id
              order by d.decided_at desc, d.id desc limit 1),
            'integrationStartsAt', (
              select (extract(epoch from i.starts_at) * 1000)::int8
              from course_session_facts n
              join appointment_facts i on i.practice_id = n.practice_id and i.course_session_id = n.id
                and i.status not in ('CANCELLED', 'NO_SHOW')
              where n.practice_id = a.practice_id and n.infusion_session_id = s.id)
          ) as facts
          from course_session_facts s
          where a.kind = 'INFUSION' and s.practice_id = a.practice_id and s.id = a.course_session_id
        ) infusion on true;

      grant select on override_facts, readiness_practice_facts, readiness_facts to kapstone_app;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
