import {
  dateAt,
  instantAt,
  plusDays,
  plusHours,
  toIso,
  type Instant,
  type StaffId,
  type ZoneId,
} from '@kapstone/kernel';
import { DEFAULT_INSTRUCTIONS, reminderLetter, whenWords } from '@kapstone/reminders';
import { defaultKindRows } from '@kapstone/scheduling';
import { durationOf } from './calendar.js';
import type { Chance } from './chance.js';
import { DRUG, FEES, ROUTE, type Estimate } from './estimates.js';
import type { Addendum, Note } from './notes.js';
import { RECENT_MS, type Outcome } from './outcomes.js';
import { LANES, type Patient } from './plan.js';
import {
  CLOSES,
  closuresOf,
  EVERY_WEEKDAY,
  hoursBefore,
  notAfter,
  OPENS,
  serviceOf,
  type Practice,
} from './practice.js';
import { consentBody } from './consent-body.js';
import { CONSENT_VERSIONS, type PatientRecord } from './records.js';

export type Row = Record<string, unknown>;

/** Everything of one practice, ready to be written. */
export interface Demo {
  readonly practice: Practice;
  readonly records: readonly PatientRecord[];
  readonly outcomes: readonly Outcome[];
  readonly estimates: readonly Estimate[];
  readonly notes: readonly Note[];
  readonly addenda: readonly Addendum[];
}

/** Rows of one table; those of one batch have the same columns. */
export interface Batch {
  readonly table: string;
  readonly rows: readonly Row[];
}

const time = (at: Instant | null): string | null => (at === null ? null : toIso(at));

/** The practice, its places and its people. */
export function placeRows({ practice }: Demo, chance: Chance): Batch[] {
  const { cast, places, staff, id: practice_id, today } = practice;
  // Everything was there before the first patient came.
  const created_at = toIso(hoursBefore(practice.now, 24 * 1000));
  const of = <T extends Row>(row: T) => ({ practice_id, ...row });
  return [
    {
      table: 'practice',
      rows: [
        {
          id: practice_id,
          name: cast.name,
          time_zone: cast.zone,
          npi: cast.npi,
          tin: cast.tin,
          phone: cast.phone,
          idle_lock_minutes: 15,
          demo: true,
          version: 1,
          created_at,
        },
      ],
    },
    {
      table: 'location',
      rows: places.map(({ id, cast: { name, zone, address, phone } }) =>
        of({ id, name, time_zone: zone, address, phone, active: true, version: 1, created_at }),
      ),
    },
    {
      table: 'opening_hours',
      rows: places.flatMap(({ id }) =>
        EVERY_WEEKDAY.map((weekday) =>
          of({ location_id: id, weekday, opens_minute: OPENS, closes_minute: CLOSES }),
        ),
      ),
    },
    {
      table: 'closure',
      rows: places.flatMap((place) =>
        closuresOf(practice, place).map(({ startsOn, endsOn, reason }) =>
          of({ id: chance.id(), location_id: place.id, starts_on: startsOn, ends_on: endsOn, reason }),
        ),
      ),
    },
    {
      table: 'room',
      rows: places.flatMap((place) =>
        place.rooms.map(({ id, cast: { name, detail, fitFor, turnoverMinutes } }) =>
          of({
            id,
            location_id: place.id,
            name,
            detail,
            fit_for: fitFor,
            turnover_minutes: turnoverMinutes,
            active: true,
            version: 1,
            created_at,
          }),
        ),
      ),
    },
    {
      table: 'staff',
      rows: staff.map(({ id, cast: { name, title, credentials, mailbox } }) =>
        of({
          id,
          name,
          title: title ?? null,
          credentials: credentials ?? null,
          email: `${mailbox}@${cast.domain}`,
          active: true,
          attending_lanes: LANES.ATTENDING,
          supervising_lanes: LANES.SUPERVISING,
          version: 1,
          created_at,
        }),
      ),
    },
    { table: 'staff_role', rows: staff.map(({ id, cast: { role } }) => of({ staff_id: id, role })) },
    {
      table: 'licence',
      rows: staff.flatMap((member) =>
        (member.cast.licences ?? []).map(({ kind, number, state, expiresInDays }) =>
          of({
            id: chance.id(),
            staff_id: member.id,
            kind,
            number,
            state: state ?? null,
            expires_on: expiresInDays === undefined ? null : plusDays(today, expiresInDays),
            removed_at: null,
            created_at,
          }),
        ),
      ),
    },
    {
      table: 'staff_hours',
      rows: staff.flatMap(({ id, locationId, cast: { works } }) =>
        works.days.flatMap((weekday) =>
          works.spans.map(([starts_minute, ends_minute]) =>
            of({ staff_id: id, location_id: locationId, weekday, starts_minute, ends_minute }),
          ),
        ),
      ),
    },
    {
      table: 'appointment_kind',
      rows: defaultKindRows().map((row) => of({ ...row, duration_minutes: durationOf(row.kind) })),
    },
    {
      table: 'fee',
      rows: FEES.map(({ code, description, kind, priceCents }) =>
        of({
          id: chance.id(),
          code,
          description,
          kind,
          price_cents: priceCents,
          active: true,
          outside_range_reason: null,
          version: 1,
        }),
      ),
    },
  ];
}

const RELATIONS = ['Sibling', 'Partner', 'Parent', 'Friend'];

/** Patients with their care teams, courses, consents and screenings. */
export function patientRows({ practice, records }: Demo, chance: Chance): Batch[] {
  const { id: practice_id, today, now, staff } = practice;
  const of = <T extends Row>(row: T) => ({ practice_id, ...row });
  const patients = records.map(({ patient }) => patient);
  const courses = patients.flatMap((patient) =>
    patient.course ? [{ patient, course: patient.course }] : [],
  );
  const contact = (name: string, index: number) => ({
    name,
    phone: `(555) 010-${String(5000 + index).padStart(4, '0')}`,
    relationship: RELATIONS[index % RELATIONS.length],
  });
  const templateId = chance.id();
  const versions = new Map(CONSENT_VERSIONS.map((version) => [version, chance.id()]));
  const recorder = (patient: Patient): StaffId =>
    staff.find(({ cast, locationId }) => cast.role === 'NURSE' && locationId === patient.place.id)?.id ??
    patient.prescriberId;
  const desk = (staff.find(({ cast }) => cast.role === 'FRONT_DESK') ?? staff[0]!).id;
  return [
    {
      table: 'patient',
      rows: records.map(({ patient: { id, cast }, ...record }, index) =>
        of({
          id,
          given_name: cast.given,
          family_name: cast.family,
          preferred_name: cast.preferred ?? null,
          pronouns: cast.pronouns ?? null,
          birth_date: record.birthDate,
          language: cast.language ?? 'en',
          phone: record.phone,
          email: record.email,
          address: record.address,
          preferred_method: record.preferredMethod,
          safe_method: index % 9 === 0 ? 'EMAIL' : null,
          safe_note: index % 9 === 0 ? 'Leave no message on the phone.' : null,
          emergency_contact: contact(`Demo Contact ${index + 1}`, index),
          representative: cast.represented ? contact(`Demo Representative ${index + 1}`, index + 1) : null,
          coverage: record.coverage,
          intends_to_claim: record.intendsToClaim,
          active: cast.stage !== 'INACTIVE',
          version: 1,
          created_at: toIso(record.createdAt),
        }),
      ),
    },
    {
      table: 'course',
      rows: courses.map(({ patient, course: { id, status, sessions, indication, beganAt } }) =>
        of({
          id,
          patient_id: patient.id,
          number: 1,
          status,
          infusion_count: sessions.filter(({ kind }) => kind === 'INFUSION').length,
          drug: DRUG,
          route: ROUTE,
          indication: indication.name,
          prescriber_id: patient.prescriberId,
          therapist_id: patient.therapistId,
          version: 1,
          created_at: toIso(beganAt),
        }),
      ),
    },
    {
      table: 'course_session',
      rows: courses.flatMap(({ patient, course: { id, sessions } }) =>
        sessions.map((session) =>
          of({
            id: session.id,
            course_id: id,
            patient_id: patient.id,
            kind: session.kind,
            number: session.number,
            infusion_session_id:
              sessions.find(({ kind, number }) => kind === 'INFUSION' && number === session.infusionNumber)
                ?.id ?? null,
          }),
        ),
      ),
    },
    {
      table: 'care_team',
      rows: courses.flatMap(({ patient, course: { beganAt } }) =>
        [patient.therapistId, patient.prescriberId].map((staff_id) =>
          of({ patient_id: patient.id, staff_id, since: toIso(beganAt) }),
        ),
      ),
    },
    {
      table: 'consent_template',
      rows: [
        of({ id: templateId, name: 'Ketamine infusion', created_at: toIso(hoursBefore(now, 24 * 900)) }),
      ],
    },
    {
      table: 'consent_template_version',
      rows: CONSENT_VERSIONS.map((version) =>
        of({
          id: versions.get(version)!,
          template_id: templateId,
          number: version.number,
          label: version.label,
          change: version.change,
          effective_on: plusDays(today, -version.daysAgo),
          body: consentBody(version.label),
          published_at: toIso(hoursBefore(now, 24 * version.daysAgo)),
        }),
      ),
    },
    {
      table: 'consent',
      rows: records.flatMap(({ patient, consents }) =>
        consents.map((consent) =>
          of({
            id: consent.id,
            patient_id: patient.id,
            version_id: versions.get(consent.version)!,
            drug: DRUG,
            route: consent.route,
            indication: patient.course!.indication.name,
            signed_on: consent.signedOn,
            expires_on: consent.expiresOn,
            withdrawn_at: time(consent.withdrawnAt),
            withdrawn_by: consent.withdrawnAt && desk,
            recorded_at: toIso(consent.recordedAt),
            recorded_by: recorder(patient),
          }),
        ),
      ),
    },
    {
      table: 'screening',
      rows: records.flatMap(({ patient, screenings }) =>
        screenings.map(({ id, decision, decidedAt, decidedBy, validUntil }) =>
          of({
            id,
            patient_id: patient.id,
            decision,
            decided_at: toIso(decidedAt),
            decided_by: decidedBy,
            valid_until: validUntil,
          }),
        ),
      ),
    },
    {
      table: 'screening_reason',
      rows: records.flatMap(({ patient, screenings }) =>
        screenings.map(({ id, reason }) => of({ screening_id: id, patient_id: patient.id, reason })),
      ),
    },
    {
      table: 'estimate_request',
      rows: records.flatMap(({ patient, requestedOn }) =>
        requestedOn.map((requested_on) =>
          of({
            id: chance.id(),
            patient_id: patient.id,
            requested_on,
            recorded_at: toIso(instantAt(requested_on, 0, practice.cast.zone)),
            recorded_by: desk,
          }),
        ),
      ),
    },
  ];
}

/** Visits with all that they reserve, what happened at infusions, and what is out of order around them. */
export function visitRows({ practice, outcomes }: Demo, chance: Chance): Batch[] {
  const { id: practice_id, now, places, staff } = practice;
  const of = <T extends Row>(row: T) => ({ practice_id, ...row });
  const held = outcomes.filter(({ state }) => state.status !== 'CANCELLED' && state.status !== 'NO_SHOW');
  return [
    {
      table: 'appointment',
      rows: outcomes.map(({ visit, state, changes }) =>
        of({
          id: visit.id,
          location_id: visit.patient.place.id,
          patient_id: visit.patient.id,
          course_session_id: visit.session?.id ?? null,
          kind: visit.kind,
          status: state.status,
          starts_at: toIso(state.startsAt),
          ends_at: toIso(state.endsAt),
          dose_ends_at: time(state.doseEndsAt),
          virtual: visit.virtual,
          walk_in: visit.walkIn,
          room_id: state.roomId,
          ride_name: state.ride?.name ?? null,
          ride_phone: state.ride?.phone ?? null,
          ride_confirmed_at: time(state.ride?.confirmedAt ?? null),
          checked_in_at: time(state.checkedInAt),
          started_at: time(state.startedAt),
          completed_at: time(state.completedAt),
          cancelled_at: time(state.cancelledAt),
          cancel_reason: state.cancelReason,
          cancel_category: state.cancelCategory,
          cancelled_late: state.cancelledLate,
          overbook_reason: state.overbook?.reason ?? null,
          overbooked_by: state.overbook?.by ?? null,
          booked_at: toIso(visit.bookedAt),
          booked_by: changes[0]!.by,
          version: changes.length,
        }),
      ),
    },
    {
      table: 'appointment_staff',
      rows: outcomes.flatMap(({ visit }) =>
        visit.staff.map(({ staffId, part }) => of({ appointment_id: visit.id, staff_id: staffId, part })),
      ),
    },
    {
      table: 'reservation',
      rows: held.flatMap(({ visit }) =>
        visit.reservations.map(({ kind, resourceId, lane, start, end }) =>
          of({
            appointment_id: visit.id,
            resource_kind: kind,
            resource_id: resourceId,
            lanes: lane === null ? '[1,)' : `[${lane},${lane + 1})`,
            starts_at: toIso(start),
            ends_at: toIso(end),
          }),
        ),
      ),
    },
    {
      table: 'appointment_change',
      rows: outcomes.flatMap(({ visit, changes }) =>
        changes
          .filter(({ at }) => at > now - RECENT_MS)
          .map(({ kind, at, by, before, after, versionAfter }) =>
            of({
              id: chance.id(),
              appointment_id: visit.id,
              location_id: visit.patient.place.id,
              at: toIso(at),
              by_staff_id: by,
              kind,
              before,
              after,
              version_after: versionAfter,
            }),
          ),
      ),
    },
    {
      table: 'infusion_session',
      rows: held.flatMap(({ visit, state, changes }) => {
        if (visit.kind !== 'INFUSION' || state.startedAt === null) return [];
        const by = changes.at(-1)!.by;
        return of({
          id: chance.id(),
          appointment_id: visit.id,
          patient_id: visit.patient.id,
          started_at: toIso(state.startedAt),
          started_by: by,
          dose_ended_at: state.completedAt && time(state.doseEndsAt),
          completed_at: time(state.completedAt),
          completed_by: state.completedAt && by,
          version: state.completedAt ? 2 : 1,
        });
      }),
    },
    { table: 'room_out_of_service', rows: outOfService(practice, held, chance).map(of) },
    {
      table: 'readiness_override',
      rows: held
        .filter(
          ({ visit }) => visit.kind === 'INFUSION' && visit.patient.cast.trouble === 'ESTIMATE_OVERRIDDEN',
        )
        .slice(0, 1)
        .map(({ visit }) =>
          of({
            appointment_id: visit.id,
            item: 'ESTIMATE',
            reason: 'The patient was told the price and asks not to wait. The estimate follows. Demo text.',
            at: toIso(hoursBefore(now, 3)),
            by_staff_id: visit.patient.prescriberId,
          }),
        ),
    },
    { table: 'glass_access', rows: glassAccess(places, outcomes, staff, now, chance).map(of) },
  ];
}

/** The planned service of today, and a room that broke after somebody was booked into it. */
function outOfService({ places }: Practice, held: readonly Outcome[], chance: Chance): Row[] {
  const planned = places.flatMap((place) =>
    place.rooms.flatMap((room) =>
      serviceOf(place, room).map(({ start, end, reason }) => ({
        id: chance.id(),
        room_id: room.id,
        starts_at: toIso(start),
        ends_at: toIso(end),
        reason,
      })),
    ),
  );
  const tomorrow = (place: (typeof places)[number]) =>
    instantAt(plusDays(place.today, 1), OPENS, place.cast.zone);
  const broken = held
    .filter(
      ({ visit, state }) =>
        visit.kind === 'INTEGRATION' &&
        state.roomId !== null &&
        visit.startsAt >= tomorrow(visit.patient.place),
    )
    .sort((a, b) => a.visit.startsAt - b.visit.startsAt)[0];
  if (!broken) return planned;
  const { visit, state } = broken;
  return [
    ...planned,
    {
      id: chance.id(),
      room_id: state.roomId,
      starts_at: toIso(visit.startsAt),
      ends_at: toIso(plusHours(visit.startsAt, 2)),
      reason: 'Air conditioning repair',
    },
  ];
}

/** A therapist who looked at the chart of another one's patient two days ago, and said why. */
function glassAccess(
  places: Practice['places'],
  outcomes: readonly Outcome[],
  staff: Practice['staff'],
  now: Instant,
  chance: Chance,
): Row[] {
  const [place] = places;
  const patient = outcomes.find(({ visit }) => visit.patient.place === place && visit.kind === 'INTEGRATION')
    ?.visit.patient;
  const colleague = staff.find(
    ({ id, cast, locationId }) =>
      cast.role === 'THERAPIST' && locationId === place?.id && id !== patient?.therapistId,
  );
  if (!patient || !colleague) return [];
  const opened = hoursBefore(now, 49);
  return [
    {
      id: chance.id(),
      staff_id: colleague.id,
      patient_id: patient.id,
      reason: 'Covering for a colleague who is away; the patient called in distress.',
      opened_at: toIso(opened),
      closes_at: toIso(plusHours(opened, 1)),
    },
  ];
}

/** Estimates as drafts, version by version, and what then issues them: the database lets nobody add to an issued one. */
export function estimateRows(
  { practice, estimates }: Demo,
  chance: Chance,
): { drafts: Batch[]; issued: Row[] }[] {
  const { id: practice_id, staff } = practice;
  const of = <T extends Row>(row: T) => ({ practice_id, ...row });
  const admin = staff.find(({ cast }) => cast.role === 'ADMIN')!.id;
  return [1, 2].map((wanted) => {
    const versions = estimates.filter(({ number }) => number === wanted);
    return {
      drafts: [
        {
          table: 'estimate',
          rows: versions.map(
            ({ id, seriesId, number, patient, content, recurring, changeReason, createdAt }) =>
              of({
                id,
                patient_id: patient.id,
                course_id: patient.course?.id ?? null,
                series_id: seriesId,
                number,
                state: 'DRAFT',
                primary_service: content.primaryService,
                primary_service_on: content.primaryServiceOn,
                period_start: content.periodStart,
                period_end: content.periodEnd,
                frequency: content.frequency,
                recurring,
                separate_items: content.separateItems,
                change_reason: changeReason,
                created_at: toIso(createdAt),
                created_by: admin,
                version: 1,
              }),
          ),
        },
        {
          table: 'estimate_line',
          rows: versions.flatMap(({ id, content }) =>
            content.lines.map((line, position) =>
              of({
                id: chance.id(),
                estimate_id: id,
                position,
                description: line.description,
                service_code: line.serviceCode,
                quantity: line.quantity,
                unit_cents: line.unitCents,
                discount_cents: line.discountCents,
                provider_staff_id: line.providerId === practice_id ? null : line.providerId,
                kind: line.kind,
                price_reason: line.priceReason,
              }),
            ),
          ),
        },
        {
          table: 'estimate_diagnosis',
          rows: versions.flatMap(({ id, patient, diagnosis }) =>
            diagnosis
              ? of({
                  estimate_id: id,
                  patient_id: patient.id,
                  diagnosis_code: diagnosis.code,
                  not_determined_reason: diagnosis.notDetermined,
                })
              : [],
          ),
        },
      ],
      issued: versions.flatMap(({ id, state, issued }) =>
        issued
          ? of({
              id,
              state,
              issued_at: toIso(issued.at),
              issued_by: admin,
              issued_content: issued.document,
              delivered_at: time(issued.deliveredAt),
              delivered_by: issued.deliveredBy,
              version: state === 'REPLACED' ? 3 : 2,
            })
          : [],
      ),
    };
  });
}

/** Everybody's day opens where they work. A row is its owner's alone and is written as theirs. */
export const preferenceRows = ({ practice: { id, staff } }: Demo): { staffId: StaffId; batch: Batch }[] =>
  staff.map((member) => ({
    staffId: member.id,
    batch: {
      table: 'staff_preference',
      rows: [
        {
          practice_id: id,
          staff_id: member.id,
          theme: 'AUTO',
          density: 'COMFORTABLE',
          letter_keys: true,
          default_location_id: member.locationId,
          board_columns: [],
          hour_height: 96,
        },
      ],
    },
  }));

/** Notes by their authors: a draft can be written by nobody else. */
export function noteRows({ practice, notes }: Demo): { authorId: StaffId; batch: Batch }[] {
  const authors = [...new Set(notes.map(({ authorId }) => authorId))];
  return authors.map((authorId) => ({
    authorId,
    batch: {
      table: 'integration_note',
      rows: notes
        .filter((note) => note.authorId === authorId)
        .map(({ id, outcome: { visit }, sections, createdAt, savedAt, signed }) => ({
          practice_id: practice.id,
          id,
          appointment_id: visit.id,
          patient_id: visit.patient.id,
          author_id: authorId,
          state: signed ? 'SIGNED' : 'DRAFT',
          sections,
          version: signed ? 3 : 2,
          created_at: toIso(createdAt),
          saved_at: toIso(savedAt),
          signed_at: signed && toIso(signed.at),
          signed_name: signed && signed.name,
          content_hash: signed && signed.hash,
        })),
    },
  }));
}

export const addendumRows = ({ practice, addenda }: Demo): Batch => ({
  table: 'note_addendum',
  rows: addenda.map(({ id, note, text, signedAt, signedName, hash }) => ({
    practice_id: practice.id,
    id,
    note_id: note.id,
    patient_id: note.outcome.visit.patient.id,
    author_id: note.authorId,
    text,
    signed_at: toIso(signedAt),
    signed_name: signedName,
    content_hash: hash,
  })),
});

/** Hours ahead at which the demo has reminded. */
const LEADS = [72, 24];

/** How many visits ahead have a reply. */
const CONFIRMED = 6;
const ASKING = 2;

/**
 * What was sent so far, kept since there is no mail server: a message to see that mail works, and reminders of visits that are
 * near. Some patients confirmed, two asked for another time, and one wants no reminders.
 */
export function mailRows({ practice, records, outcomes }: Demo, chance: Chance): Batch[] {
  const { id: practice_id, now, staff, cast } = practice;
  const admin = staff.find(({ cast: { role } }) => role === 'ADMIN')!;
  const of = <T extends Row>(row: T) => ({ practice_id, ...row });
  const kept = (sentAt: Instant, row: Row) =>
    of({ id: chance.id(), status: 'KEPT', attempts: 1, ...times(sentAt), ...row });
  const addresses = new Map(records.map(({ patient, email }) => [patient.id, email]));
  const near = outcomes
    .filter(({ state }) => state.status === 'BOOKED' && state.startsAt > plusHours(now, 2))
    .sort((a, b) => a.state.startsAt - b.state.startsAt)
    .flatMap((outcome) => {
      const lead = LEADS.findLast((hours) => hoursBefore(outcome.state.startsAt, hours) <= now);
      return lead === undefined
        ? []
        : [
            {
              ...outcome,
              lead,
              sentAt: laterOf(hoursBefore(outcome.state.startsAt, lead), outcome.visit.bookedAt),
            },
          ];
    });
  const reminders = near.map(({ visit, state, lead, sentAt }) => {
    const { zone, name, address } = visit.patient.place.cast;
    const { subject, text } = demoReminder(
      state.startsAt,
      zone,
      visit.virtual ? ['By video'] : [name, address],
      visit.virtual ? '' : DEFAULT_INSTRUCTIONS[visit.kind]!,
      visit.patient.place.cast.phone,
      cast.name,
    );
    const message = kept(sentAt, {
      kind: 'REMINDER',
      recipient: addresses.get(visit.patient.id)!,
      patient_id: visit.patient.id,
      staff_id: null,
      subject,
      body: text,
    });
    const reminder = of({
      id: chance.id(),
      appointment_id: visit.id,
      patient_id: visit.patient.id,
      message_id: message.id,
      lead_hours: lead,
      starts_at: toIso(state.startsAt),
      created_at: toIso(sentAt),
      secret_hash: null,
    });
    return { message, reminder };
  });
  return [
    {
      table: 'mail_message',
      rows: [
        kept(hoursBefore(now, 24 * 30), {
          kind: 'TEST',
          recipient: `${admin.cast.mailbox}@${cast.domain}`,
          patient_id: null,
          staff_id: admin.id,
          subject: 'Mail from Kapstone works',
          body: 'Somebody asked Kapstone for this test message. Nothing is to be done.\n',
        }),
        ...reminders.map(({ message }) => message),
      ],
    },
    { table: 'reminder', rows: reminders.map(({ reminder }) => reminder) },
    {
      table: 'visit_reply',
      // Not of today's visits: what the day board begins with is told elsewhere.
      rows: near
        .filter(
          ({ visit: { patient }, state }) =>
            dateAt(state.startsAt, patient.place.cast.zone) > patient.place.today,
        )
        .slice(0, CONFIRMED + ASKING)
        .map(({ visit, state, sentAt }, index) =>
          of({
            id: chance.id(),
            appointment_id: visit.id,
            patient_id: visit.patient.id,
            kind: index < ASKING ? 'ASKED_TO_MOVE' : 'CONFIRMED',
            starts_at: toIso(state.startsAt),
            at: toIso(notAfter(plusHours(sentAt, 1), now)),
            by_staff_id: null,
          }),
        ),
    },
    {
      table: 'reminder_opt_out',
      rows: records
        .slice(-1)
        .map(({ patient }) => of({ patient_id: patient.id, at: toIso(now), by_staff_id: null })),
    },
  ];
}

const laterOf = (a: Instant, b: Instant): Instant => (a > b ? a : b);

const times = (sentAt: Instant) => ({
  created_at: toIso(sentAt),
  due_at: toIso(sentAt),
  claimed_at: toIso(sentAt),
  settled_at: toIso(sentAt),
});

/** A reminder as it was, but for its link: that of the demo would lead nowhere. */
const demoReminder = (
  startsAt: Instant,
  zone: ZoneId,
  where: readonly string[],
  instructions: string,
  phone: string,
  sender: string,
) =>
  reminderLetter({
    when: whenWords({ startsAt, zone }),
    where,
    instructions,
    link: '(a link of the demo leads nowhere)',
    phone,
    sender,
  });
