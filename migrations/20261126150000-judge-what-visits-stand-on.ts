import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A booked visit is judged anew by what it stands on. For how long its staff are held says its reservation, since the kind may be set
 * otherwise by now; of its room readiness reads everything that a booking asks of it.
 */
export class JudgeWhatVisitsStandOn20261126150000 implements MigrationInterface {
  name = 'JudgeWhatVisitsStandOn20261126150000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create view appointment_held_facts with (security_invoker = true) as
        select practice_id, appointment_id, starts_at, ends_at
        from reservation where appointment_id is not null and resource_kind = 'ATTENDING';
      grant select on appointment_held_facts to kapstone_app;

      create or replace view readiness_facts with (security_invoker = true) as
        select a.practice_id, a.id as appointment_id, a.patient_id, (
          -- A row becomes JSON whole: json_build_object takes twice as long.
          select row_to_json(fact) from (
            select a.kind, a.status,
                   (extract(epoch from a.booked_at) * 1000)::int8 as "bookedAt",
                   (extract(epoch from a.starts_at) * 1000)::int8 as "startsAt",
                   (extract(epoch from a.dose_ends_at) * 1000)::int8 as "doseEndsAt",
                   a.virtual,
                   (
                     -- As long as a booking needs it: what is held counts preparation and recovery; what is off has none.
                     select json_build_object('id', r.id, 'active', r.active, 'fitFor', r.fit_for, 'held', json_build_object(
                       'start', (extract(epoch from coalesce(h.starts_at, a.starts_at)) * 1000)::int8,
                       'end', (extract(epoch from coalesce(h.ends_at, a.ends_at)) * 1000)::int8), 'outOfService', (
                       select coalesce(json_agg(json_build_object(
                         'start', (extract(epoch from o.starts_at) * 1000)::int8,
                         'end', (extract(epoch from o.ends_at) * 1000)::int8, 'reason', o.reason)), '[]')
                       from out_of_service_facts o
                       where o.practice_id = a.practice_id and o.room_id = r.id
                         and o.starts_at < coalesce(h.ends_at, a.ends_at) and o.ends_at > coalesce(h.starts_at, a.starts_at)))
                     from room_facts r
                     left join appointment_held_facts h on h.practice_id = a.practice_id and h.appointment_id = a.id
                     where r.practice_id = a.practice_id and r.id = a.room_id) as room,
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
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
