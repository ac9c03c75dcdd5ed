-- What the migrations add up to. Made by `npm run generate`; never run.

-- extensions

create extension btree_gin;
create extension btree_gist;
create extension pg_trgm;

-- tables

create table access_token (
  practice_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  name text not null,
  secret_hash bytea not null,
  permissions text[] not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint ck_access_token_name CHECK (((length(name) >= 1) AND (length(name) <= 100))),
  constraint fk_access_token_staff FOREIGN KEY (practice_id, staff_id) REFERENCES staff(practice_id, id),
  constraint pk_access_token PRIMARY KEY (practice_id, id),
  constraint uq_access_token_secret UNIQUE (secret_hash)
);

create table appointment (
  practice_id uuid not null,
  id uuid not null,
  location_id uuid not null,
  patient_id uuid not null,
  course_session_id uuid,
  kind text not null,
  status text not null default 'BOOKED'::text,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  dose_ends_at timestamp with time zone,
  virtual boolean not null default false,
  walk_in boolean not null default false,
  room_id uuid,
  ride_name text,
  ride_phone text,
  ride_confirmed_at timestamp with time zone,
  checked_in_at timestamp with time zone,
  started_at timestamp with time zone,
  completed_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  cancel_reason text,
  booked_at timestamp with time zone not null,
  booked_by uuid,
  version integer not null default 1,
  cancel_category text,
  cancelled_late boolean,
  overbook_reason text,
  overbooked_by uuid,
  constraint ck_appointment_cancel_category CHECK ((cancel_category = ANY (ARRAY['TIME'::text, 'UNWELL'::text, 'RIDE'::text, 'COST'::text, 'STOPS'::text, 'STAFF'::text, 'PLACE'::text, 'MISTAKE'::text, 'OTHER'::text]))),
  constraint ck_appointment_cancel_reason CHECK ((cancel_reason = ANY (ARRAY['PATIENT'::text, 'PRACTICE'::text]))),
  constraint ck_appointment_cancelled CHECK (((status = 'CANCELLED'::text) = (cancelled_at IS NOT NULL))),
  constraint ck_appointment_cancelled_late CHECK (((NOT COALESCE(cancelled_late, false)) OR (cancel_reason = 'PATIENT'::text))),
  constraint ck_appointment_cancelled_why CHECK ((((status = 'CANCELLED'::text) = (cancel_category IS NOT NULL)) AND ((status = 'CANCELLED'::text) = (cancelled_late IS NOT NULL)))),
  constraint ck_appointment_dose CHECK (((kind = 'INFUSION'::text) = (dose_ends_at IS NOT NULL))),
  constraint ck_appointment_infusion_in_person CHECK (((kind <> 'INFUSION'::text) OR ((NOT virtual) AND (room_id IS NOT NULL)))),
  constraint ck_appointment_kind_name CHECK ((kind = ANY (ARRAY['CONSULTATION'::text, 'PREPARATION'::text, 'INFUSION'::text, 'INTEGRATION'::text, 'FOLLOW_UP'::text]))),
  constraint ck_appointment_length CHECK (((starts_at < ends_at) AND (ends_at <= (starts_at + '12:00:00'::interval)))),
  constraint ck_appointment_overbook_kind CHECK (((overbook_reason IS NULL) OR (kind = ANY (ARRAY['CONSULTATION'::text, 'FOLLOW_UP'::text])))),
  constraint ck_appointment_overbook_reason CHECK (((char_length(overbook_reason) >= 3) AND (char_length(overbook_reason) <= 200))),
  constraint ck_appointment_overbooked_by CHECK (((overbook_reason IS NULL) = (overbooked_by IS NULL))),
  constraint ck_appointment_status CHECK ((status = ANY (ARRAY['BOOKED'::text, 'CHECKED_IN'::text, 'IN_PROGRESS'::text, 'COMPLETED'::text, 'NO_SHOW'::text, 'CANCELLED'::text]))),
  constraint ck_appointment_virtual_room CHECK ((NOT (virtual AND (room_id IS NOT NULL)))),
  constraint fk_appointment_location FOREIGN KEY (practice_id, location_id) REFERENCES location(practice_id, id),
  constraint fk_appointment_overbooked_by FOREIGN KEY (practice_id, overbooked_by) REFERENCES staff(practice_id, id),
  constraint fk_appointment_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient(practice_id, id),
  constraint fk_appointment_room FOREIGN KEY (practice_id, room_id) REFERENCES room(practice_id, id),
  constraint fk_appointment_session FOREIGN KEY (practice_id, patient_id, course_session_id) REFERENCES course_session(practice_id, patient_id, id),
  constraint pk_appointment PRIMARY KEY (practice_id, id),
  constraint uq_appointment_patient UNIQUE (practice_id, patient_id, id)
);

create table appointment_change (
  practice_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  location_id uuid not null,
  at timestamp with time zone not null,
  by_staff_id uuid,
  kind text not null,
  before jsonb,
  after jsonb not null,
  version_after integer not null,
  together uuid,
  constraint ck_appointment_change_kind CHECK ((kind = ANY (ARRAY['BOOKED'::text, 'MOVED'::text, 'CANCELLED'::text, 'CHECKED_IN'::text, 'STARTED'::text, 'COMPLETED'::text, 'NO_SHOW'::text, 'RIDE_RECORDED'::text, 'UNDONE'::text]))),
  constraint fk_appointment_change_appointment FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, id),
  constraint pk_appointment_change PRIMARY KEY (practice_id, id)
);

create table appointment_kind (
  practice_id uuid not null,
  kind text not null,
  duration_minutes integer not null,
  dose_minutes integer,
  preparation_minutes integer not null default 0,
  recovery_minutes integer not null default 0,
  turnover_minutes integer not null default 0,
  notice_hours integer not null default 0,
  cancellation_hours integer not null default 24,
  version integer not null default 1,
  constraint ck_appointment_kind CHECK ((kind = ANY (ARRAY['CONSULTATION'::text, 'PREPARATION'::text, 'INFUSION'::text, 'INTEGRATION'::text, 'FOLLOW_UP'::text]))),
  constraint ck_appointment_kind_cancellation CHECK (((cancellation_hours >= 0) AND (cancellation_hours <= 336))),
  constraint ck_appointment_kind_dose CHECK ((((kind = 'INFUSION'::text) = (dose_minutes IS NOT NULL)) AND ((dose_minutes IS NULL) OR ((dose_minutes >= 1) AND (dose_minutes <= duration_minutes))))),
  constraint ck_appointment_kind_duration CHECK (((duration_minutes >= 5) AND (duration_minutes <= 480))),
  constraint ck_appointment_kind_notice CHECK (((notice_hours >= 0) AND (notice_hours <= 336))),
  constraint ck_appointment_kind_preparation CHECK (((preparation_minutes >= 0) AND (preparation_minutes <= 60))),
  constraint ck_appointment_kind_recovery CHECK (((recovery_minutes >= 0) AND (recovery_minutes <= 120))),
  constraint ck_appointment_kind_turnover CHECK (((turnover_minutes >= 0) AND (turnover_minutes <= 120))),
  constraint fk_appointment_kind_practice FOREIGN KEY (practice_id) REFERENCES practice(id),
  constraint pk_appointment_kind PRIMARY KEY (practice_id, kind)
);

create table appointment_staff (
  practice_id uuid not null,
  appointment_id uuid not null,
  staff_id uuid not null,
  part text not null,
  constraint ck_appointment_staff_part CHECK ((part = ANY (ARRAY['ATTENDING'::text, 'SUPERVISING'::text]))),
  constraint fk_appointment_staff_appointment FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, id),
  constraint fk_appointment_staff_staff FOREIGN KEY (practice_id, staff_id) REFERENCES staff(practice_id, id),
  constraint pk_appointment_staff PRIMARY KEY (practice_id, appointment_id, part, staff_id)
);

create table audit_event (
  practice_id uuid not null,
  id uuid not null,
  at timestamp with time zone not null default clock_timestamp(),
  kind text not null,
  operation text not null,
  actor_kind text not null,
  staff_id uuid,
  actor_name text not null,
  session_id uuid,
  on_behalf_of text,
  purpose text not null,
  address text,
  user_agent text,
  request_id text not null,
  patient_ids uuid[] not null default '{}'::uuid[],
  record_type text,
  record_id uuid,
  changes jsonb not null default '[]'::jsonb,
  field_groups text[] not null default '{}'::text[],
  code text,
  constraint ck_audit_event_kind CHECK ((kind = ANY (ARRAY['WRITE'::text, 'LOOK'::text, 'REFUSED'::text, 'DENIED'::text, 'SIGN_IN'::text]))),
  constraint fk_audit_event_practice FOREIGN KEY (practice_id) REFERENCES practice(id),
  constraint pk_audit_event PRIMARY KEY (practice_id, id)
);

create table audit_patient (
  practice_id uuid not null,
  patient_id uuid not null,
  at timestamp with time zone not null,
  event_id uuid not null,
  constraint fk_audit_patient_event FOREIGN KEY (practice_id, event_id) REFERENCES audit_event(practice_id, id),
  constraint pk_audit_patient PRIMARY KEY (practice_id, patient_id, at, event_id)
);

create table audit_seal (
  practice_id uuid not null,
  seq bigint not null,
  event_id uuid not null,
  previous_hash bytea not null,
  hash bytea not null,
  sealed_at timestamp with time zone not null default clock_timestamp(),
  constraint fk_audit_seal_event FOREIGN KEY (practice_id, event_id) REFERENCES audit_event(practice_id, id),
  constraint pk_audit_seal PRIMARY KEY (practice_id, seq),
  constraint uq_audit_seal_event UNIQUE (practice_id, event_id)
);

create table calendar_feed (
  practice_id uuid not null,
  staff_id uuid not null,
  secret_hash bytea not null,
  created_at timestamp with time zone not null,
  constraint fk_calendar_feed_staff FOREIGN KEY (practice_id, staff_id) REFERENCES staff(practice_id, id),
  constraint pk_calendar_feed PRIMARY KEY (practice_id, staff_id),
  constraint uq_calendar_feed_secret UNIQUE (secret_hash)
);

create table care_team (
  practice_id uuid not null,
  patient_id uuid not null,
  staff_id uuid not null,
  since timestamp with time zone not null default now(),
  constraint fk_care_team_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient(practice_id, id),
  constraint fk_care_team_staff FOREIGN KEY (practice_id, staff_id) REFERENCES staff(practice_id, id),
  constraint pk_care_team PRIMARY KEY (practice_id, patient_id, staff_id)
);

create table closure (
  practice_id uuid not null,
  id uuid not null,
  location_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  reason text not null,
  constraint ck_closure_order CHECK ((starts_on <= ends_on)),
  constraint ck_closure_reason CHECK (((length(reason) >= 1) AND (length(reason) <= 120))),
  constraint fk_closure_location FOREIGN KEY (practice_id, location_id) REFERENCES location(practice_id, id),
  constraint pk_closure PRIMARY KEY (practice_id, id)
);

create table consent (
  practice_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  version_id uuid not null,
  drug text not null,
  route text not null,
  indication text not null,
  signed_on date not null,
  expires_on date not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  constraint ck_consent_drug CHECK (((length(drug) >= 1) AND (length(drug) <= 60))),
  constraint ck_consent_expiry CHECK ((signed_on < expires_on)),
  constraint ck_consent_indication CHECK (((length(indication) >= 1) AND (length(indication) <= 120))),
  constraint ck_consent_route CHECK ((route = ANY (ARRAY['IV'::text, 'IM'::text, 'NASAL'::text, 'SUBLINGUAL'::text]))),
  constraint ck_consent_withdrawn CHECK (((withdrawn_at IS NULL) = (withdrawn_by IS NULL))),
  constraint fk_consent_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient(practice_id, id),
  constraint fk_consent_recorded_by FOREIGN KEY (practice_id, recorded_by) REFERENCES staff(practice_id, id),
  constraint fk_consent_version FOREIGN KEY (practice_id, version_id) REFERENCES consent_template_version(practice_id, id),
  constraint fk_consent_withdrawn_by FOREIGN KEY (practice_id, withdrawn_by) REFERENCES staff(practice_id, id),
  constraint pk_consent PRIMARY KEY (practice_id, id)
);

create table consent_template (
  practice_id uuid not null,
  id uuid not null,
  name text not null,
  created_at timestamp with time zone not null default now(),
  constraint ck_consent_template_name CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint fk_consent_template_practice FOREIGN KEY (practice_id) REFERENCES practice(id),
  constraint pk_consent_template PRIMARY KEY (practice_id, id),
  constraint uq_consent_template_name UNIQUE (practice_id, name)
);

create table consent_template_version (
  practice_id uuid not null,
  id uuid not null,
  template_id uuid not null,
  number integer not null,
  label text not null,
  change text not null,
  effective_on date not null,
  body text not null,
  published_at timestamp with time zone not null default now(),
  constraint ck_consent_template_version_body CHECK (((length(body) >= 1) AND (length(body) <= 100000))),
  constraint ck_consent_template_version_change CHECK ((change = ANY (ARRAY['MATERIAL'::text, 'EDITORIAL'::text]))),
  constraint ck_consent_template_version_label CHECK (((length(label) >= 1) AND (length(label) <= 40))),
  constraint fk_consent_template_version_template FOREIGN KEY (practice_id, template_id) REFERENCES consent_template(practice_id, id),
  constraint pk_consent_template_version PRIMARY KEY (practice_id, id),
  constraint uq_consent_template_version_number UNIQUE (practice_id, template_id, number)
);

create table course (
  practice_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  number integer not null,
  status text not null default 'ACTIVE'::text,
  infusion_count integer not null,
  drug text not null,
  route text not null,
  indication text not null,
  prescriber_id uuid,
  therapist_id uuid,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  constraint ck_course_infusion_count CHECK (((infusion_count >= 1) AND (infusion_count <= 24))),
  constraint ck_course_number CHECK ((number >= 1)),
  constraint ck_course_route CHECK ((route = ANY (ARRAY['IV'::text, 'IM'::text, 'NASAL'::text, 'SUBLINGUAL'::text]))),
  constraint ck_course_status CHECK ((status = ANY (ARRAY['ACTIVE'::text, 'COMPLETED'::text, 'ENDED'::text]))),
  constraint fk_course_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient(practice_id, id),
  constraint fk_course_prescriber FOREIGN KEY (practice_id, prescriber_id) REFERENCES staff(practice_id, id),
  constraint fk_course_therapist FOREIGN KEY (practice_id, therapist_id) REFERENCES staff(practice_id, id),
  constraint pk_course PRIMARY KEY (practice_id, id),
  constraint uq_course_number UNIQUE (practice_id, patient_id, number),
  constraint uq_course_patient UNIQUE (practice_id, patient_id, id)
);

create table course_hold (
  practice_id uuid not null,
  id uuid not null,
  location_id uuid not null,
  patient_id uuid not null,
  held_by uuid not null,
  held_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint ck_course_hold_length CHECK ((held_at < expires_at)),
  constraint fk_course_hold_location FOREIGN KEY (practice_id, location_id) REFERENCES location(practice_id, id),
  constraint fk_course_hold_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient(practice_id, id),
  constraint fk_course_hold_staff FOREIGN KEY (practice_id, held_by) REFERENCES staff(practice_id, id),
  constraint pk_course_hold PRIMARY KEY (practice_id, id),
  constraint uq_course_hold_expiry UNIQUE (practice_id, id, expires_at),
  constraint uq_course_hold_holder UNIQUE (practice_id, held_by, patient_id)
);

create table course_session (
  practice_id uuid not null,
  id uuid not null,
  course_id uuid not null,
  patient_id uuid not null,
  kind text not null,
  number integer not null,
  infusion_session_id uuid,
  constraint ck_course_session_infusion CHECK (((kind = 'INTEGRATION'::text) = (infusion_session_id IS NOT NULL))),
  constraint ck_course_session_kind CHECK ((kind = ANY (ARRAY['PREPARATION'::text, 'INFUSION'::text, 'INTEGRATION'::text]))),
  constraint ck_course_session_number CHECK ((number >= 1)),
  constraint fk_course_session_course FOREIGN KEY (practice_id, patient_id, course_id) REFERENCES course(practice_id, patient_id, id),
  constraint fk_course_session_infusion FOREIGN KEY (practice_id, patient_id, infusion_session_id) REFERENCES course_session(practice_id, patient_id, id),
  constraint pk_course_session PRIMARY KEY (practice_id, id),
  constraint uq_course_session_infusion UNIQUE (practice_id, infusion_session_id),
  constraint uq_course_session_number UNIQUE (practice_id, course_id, kind, number),
  constraint uq_course_session_patient UNIQUE (practice_id, patient_id, id)
);

create table estimate (
  practice_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  course_id uuid,
  series_id uuid not null,
  number integer not null,
  state text not null default 'DRAFT'::text,
  primary_service text not null default ''::text,
  primary_service_on date,
  period_start date,
  period_end date,
  frequency text not null default ''::text,
  recurring boolean not null default false,
  separate_items text[],
  change_reason text,
  issued_at timestamp with time zone,
  issued_by uuid,
  issued_content jsonb,
  delivered_at timestamp with time zone,
  delivered_by text,
  created_at timestamp with time zone not null,
  created_by uuid,
  version integer not null default 1,
  constraint ck_estimate_content CHECK (((state = 'DRAFT'::text) = (issued_content IS NULL))),
  constraint ck_estimate_delivered CHECK ((((delivered_at IS NULL) = (delivered_by IS NULL)) AND ((delivered_at IS NULL) OR (state <> 'DRAFT'::text)))),
  constraint ck_estimate_delivered_by CHECK ((delivered_by = ANY (ARRAY['TEXT'::text, 'EMAIL'::text, 'MAIL'::text]))),
  constraint ck_estimate_issued CHECK (((state = 'DRAFT'::text) = (issued_at IS NULL))),
  constraint ck_estimate_issued_period CHECK (((state = 'DRAFT'::text) OR ((period_start IS NOT NULL) AND (period_end IS NOT NULL)))),
  constraint ck_estimate_number CHECK ((number >= 1)),
  constraint ck_estimate_period CHECK (((period_end IS NULL) OR (period_start IS NULL) OR ((period_start <= period_end) AND (period_end < (period_start + '1 year'::interval))))),
  constraint ck_estimate_state CHECK ((state = ANY (ARRAY['DRAFT'::text, 'ISSUED'::text, 'REPLACED'::text]))),
  constraint fk_estimate_course FOREIGN KEY (practice_id, patient_id, course_id) REFERENCES course(practice_id, patient_id, id),
  constraint fk_estimate_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient(practice_id, id),
  constraint pk_estimate PRIMARY KEY (practice_id, id),
  constraint uq_estimate_number UNIQUE (practice_id, series_id, number),
  constraint uq_estimate_patient UNIQUE (practice_id, patient_id, id)
);

create table estimate_diagnosis (
  practice_id uuid not null,
  estimate_id uuid not null,
  patient_id uuid not null,
  diagnosis_code text,
  not_determined_reason text,
  constraint ck_estimate_diagnosis_one CHECK (((diagnosis_code IS NULL) OR (not_determined_reason IS NULL))),
  constraint fk_estimate_diagnosis_estimate FOREIGN KEY (practice_id, patient_id, estimate_id) REFERENCES estimate(practice_id, patient_id, id),
  constraint pk_estimate_diagnosis PRIMARY KEY (practice_id, estimate_id)
);

create table estimate_line (
  practice_id uuid not null,
  id uuid not null,
  estimate_id uuid not null,
  "position" integer not null,
  description text not null,
  service_code text not null,
  quantity integer not null,
  unit_cents integer not null,
  discount_cents integer not null default 0,
  provider_staff_id uuid,
  kind text,
  price_reason text,
  constraint ck_estimate_line_code CHECK ((length(service_code) <= 30)),
  constraint ck_estimate_line_description CHECK (((length(description) >= 1) AND (length(description) <= 200))),
  constraint ck_estimate_line_discount CHECK (((discount_cents >= 0) AND (discount_cents <= ((quantity)::bigint * unit_cents)))),
  constraint ck_estimate_line_kind CHECK ((kind = ANY (ARRAY['CONSULTATION'::text, 'PREPARATION'::text, 'INFUSION'::text, 'INTEGRATION'::text, 'FOLLOW_UP'::text]))),
  constraint ck_estimate_line_quantity CHECK (((quantity >= 1) AND (quantity <= 999))),
  constraint ck_estimate_line_unit CHECK (((unit_cents >= 0) AND (unit_cents <= 100000000))),
  constraint fk_estimate_line_estimate FOREIGN KEY (practice_id, estimate_id) REFERENCES estimate(practice_id, id),
  constraint fk_estimate_line_provider FOREIGN KEY (practice_id, provider_staff_id) REFERENCES staff(practice_id, id),
  constraint pk_estimate_line PRIMARY KEY (practice_id, id),
  constraint uq_estimate_line_position UNIQUE (practice_id, estimate_id, "position")
);

create table estimate_request (
  practice_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  requested_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  constraint fk_estimate_request_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient(practice_id, id),
  constraint pk_estimate_request PRIMARY KEY (practice_id, id)
);

create table fee (
  practice_id uuid not null,
  id uuid not null,
  code text not null,
  description text not null,
  kind text,
  price_cents integer not null,
  active boolean not null default true,
  outside_range_reason text,
  version integer not null default 1,
  constraint ck_fee_code CHECK (((length(code) >= 1) AND (length(code) <= 30))),
  constraint ck_fee_description CHECK (((length(description) >= 1) AND (length(description) <= 200))),
  constraint ck_fee_kind CHECK ((kind = ANY (ARRAY['CONSULTATION'::text, 'PREPARATION'::text, 'INFUSION'::text, 'INTEGRATION'::text, 'FOLLOW_UP'::text]))),
  constraint ck_fee_price CHECK (((price_cents >= 0) AND (price_cents <= 100000000))),
  constraint fk_fee_practice FOREIGN KEY (practice_id) REFERENCES practice(id),
  constraint pk_fee PRIMARY KEY (practice_id, id),
  constraint uq_fee_code UNIQUE (practice_id, code)
);

create table glass_access (
  practice_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  patient_id uuid not null,
  reason text not null,
  opened_at timestamp with time zone not null,
  closes_at timestamp with time zone not null,
  constraint ck_glass_access_hour CHECK ((closes_at <= (opened_at + '01:00:00'::interval))),
  constraint ck_glass_access_reason CHECK (((length(TRIM(BOTH FROM reason)) >= 10) AND (length(TRIM(BOTH FROM reason)) <= 500))),
  constraint fk_glass_access_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient(practice_id, id),
  constraint fk_glass_access_staff FOREIGN KEY (practice_id, staff_id) REFERENCES staff(practice_id, id),
  constraint pk_glass_access PRIMARY KEY (practice_id, id)
);

create table idempotency_key (
  practice_id uuid not null,
  actor_id uuid not null,
  operation text not null,
  key text not null,
  request_hash bytea not null,
  record_id uuid not null,
  created_at timestamp with time zone not null default now(),
  constraint ck_idempotency_key_length CHECK (((length(key) >= 1) AND (length(key) <= 200))),
  constraint fk_idempotency_key_practice FOREIGN KEY (practice_id) REFERENCES practice(id),
  constraint pk_idempotency_key PRIMARY KEY (practice_id, actor_id, operation, key)
);

create table infusion_session (
  practice_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  patient_id uuid not null,
  started_at timestamp with time zone not null,
  started_by uuid not null,
  dose_ended_at timestamp with time zone,
  completed_at timestamp with time zone,
  completed_by uuid,
  version integer not null default 1,
  constraint ck_infusion_session_complete CHECK ((((completed_at IS NULL) = (dose_ended_at IS NULL)) AND ((completed_at IS NULL) = (completed_by IS NULL)))),
  constraint ck_infusion_session_order CHECK (((dose_ended_at >= started_at) AND (completed_at >= dose_ended_at))),
  constraint fk_infusion_session_appointment FOREIGN KEY (practice_id, patient_id, appointment_id) REFERENCES appointment(practice_id, patient_id, id),
  constraint fk_infusion_session_completed_by FOREIGN KEY (practice_id, completed_by) REFERENCES staff(practice_id, id),
  constraint fk_infusion_session_started_by FOREIGN KEY (practice_id, started_by) REFERENCES staff(practice_id, id),
  constraint pk_infusion_session PRIMARY KEY (practice_id, id),
  constraint uq_infusion_session_appointment UNIQUE (practice_id, appointment_id)
);

create table integration_note (
  practice_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  patient_id uuid not null,
  author_id uuid not null,
  state text not null default 'DRAFT'::text,
  sections jsonb not null default '{}'::jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  saved_at timestamp with time zone not null,
  signed_at timestamp with time zone,
  signed_name text,
  content_hash text,
  constraint ck_integration_note_signed CHECK (((state = 'SIGNED'::text) = (num_nonnulls(signed_at, signed_name, content_hash) = 3))),
  constraint ck_integration_note_state CHECK ((state = ANY (ARRAY['DRAFT'::text, 'SIGNED'::text]))),
  constraint fk_integration_note_appointment FOREIGN KEY (practice_id, patient_id, appointment_id) REFERENCES appointment(practice_id, patient_id, id),
  constraint fk_integration_note_author FOREIGN KEY (practice_id, author_id) REFERENCES staff(practice_id, id),
  constraint pk_integration_note PRIMARY KEY (practice_id, id),
  constraint uq_integration_note_appointment UNIQUE (practice_id, appointment_id),
  constraint uq_integration_note_patient UNIQUE (practice_id, patient_id, id)
);

create table licence (
  practice_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  kind text not null,
  number text not null,
  state text,
  expires_on date,
  removed_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  constraint ck_licence_expiry CHECK (((kind = 'NPI'::text) OR (expires_on IS NOT NULL))),
  constraint ck_licence_kind CHECK ((kind = ANY (ARRAY['NPI'::text, 'STATE'::text, 'DEA'::text]))),
  constraint ck_licence_npi CHECK (((kind <> 'NPI'::text) OR (number ~ '^[0-9]{10}$'::text))),
  constraint ck_licence_number CHECK (((length(number) >= 1) AND (length(number) <= 40))),
  constraint ck_licence_state CHECK ((state ~ '^[A-Z]{2}$'::text)),
  constraint fk_licence_staff FOREIGN KEY (practice_id, staff_id) REFERENCES staff(practice_id, id),
  constraint pk_licence PRIMARY KEY (practice_id, id)
);

create table location (
  practice_id uuid not null,
  id uuid not null,
  name text not null,
  time_zone text not null,
  address text not null,
  phone text,
  active boolean not null default true,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  keeps_federal_holidays boolean not null default false,
  constraint ck_location_name CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint fk_location_practice FOREIGN KEY (practice_id) REFERENCES practice(id),
  constraint pk_location PRIMARY KEY (practice_id, id),
  constraint uq_location_name UNIQUE (practice_id, name)
);

create table mail_message (
  practice_id uuid not null,
  id uuid not null,
  kind text not null,
  recipient text not null,
  patient_id uuid,
  staff_id uuid,
  status text not null default 'WAITING'::text,
  attempts integer not null default 0,
  created_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  claimed_at timestamp with time zone,
  settled_at timestamp with time zone,
  subject text,
  body text,
  failure text,
  constraint ck_mail_message_body CHECK (((body IS NULL) OR (status = 'KEPT'::text))),
  constraint ck_mail_message_for CHECK (((patient_id IS NULL) <> (staff_id IS NULL))),
  constraint ck_mail_message_kind CHECK ((kind = ANY (ARRAY['TEST'::text, 'REMINDER'::text, 'INVITATION'::text, 'PASSWORD_RESET'::text]))),
  constraint ck_mail_message_recipient CHECK (((length(recipient) >= 3) AND (length(recipient) <= 254))),
  constraint ck_mail_message_status CHECK ((status = ANY (ARRAY['WAITING'::text, 'SENDING'::text, 'SENT'::text, 'KEPT'::text, 'NOT_NEEDED'::text, 'FAILED'::text, 'MAY_HAVE_BEEN_SENT'::text]))),
  constraint fk_mail_message_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient(practice_id, id),
  constraint fk_mail_message_practice FOREIGN KEY (practice_id) REFERENCES practice(id),
  constraint fk_mail_message_staff FOREIGN KEY (practice_id, staff_id) REFERENCES staff(practice_id, id),
  constraint pk_mail_message PRIMARY KEY (practice_id, id)
);

create table note_addendum (
  practice_id uuid not null,
  id uuid not null,
  note_id uuid not null,
  patient_id uuid not null,
  author_id uuid not null,
  text text not null,
  signed_at timestamp with time zone not null,
  signed_name text not null,
  content_hash text not null,
  constraint ck_note_addendum_text CHECK (((length(TRIM(BOTH FROM text)) >= 1) AND (length(TRIM(BOTH FROM text)) <= 20000))),
  constraint fk_note_addendum_author FOREIGN KEY (practice_id, author_id) REFERENCES staff(practice_id, id),
  constraint fk_note_addendum_note FOREIGN KEY (practice_id, patient_id, note_id) REFERENCES integration_note(practice_id, patient_id, id),
  constraint pk_note_addendum PRIMARY KEY (practice_id, id)
);

create table one_time_link (
  practice_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  purpose text not null,
  secret_hash bytea not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint ck_one_time_link_purpose CHECK ((purpose = ANY (ARRAY['INVITATION'::text, 'RESET'::text]))),
  constraint fk_one_time_link_staff FOREIGN KEY (practice_id, staff_id) REFERENCES staff(practice_id, id),
  constraint pk_one_time_link PRIMARY KEY (practice_id, id),
  constraint uq_one_time_link_secret UNIQUE (secret_hash)
);

create table opening_hours (
  practice_id uuid not null,
  location_id uuid not null,
  weekday integer not null,
  opens_minute integer not null,
  closes_minute integer not null,
  effective_from date not null default '0001-01-01'::date,
  effective_until date not null default '9999-12-31'::date,
  constraint ck_opening_hours_dates CHECK ((effective_from <= effective_until)),
  constraint ck_opening_hours_order CHECK (((opens_minute >= 0) AND (opens_minute < closes_minute) AND (closes_minute <= 1440))),
  constraint ck_opening_hours_weekday CHECK (((weekday >= 1) AND (weekday <= 7))),
  constraint fk_opening_hours_location FOREIGN KEY (practice_id, location_id) REFERENCES location(practice_id, id),
  constraint pk_opening_hours PRIMARY KEY (practice_id, location_id, weekday, opens_minute, effective_from)
);

create table outbox (
  practice_id uuid not null,
  id uuid not null,
  topic text not null,
  payload jsonb not null,
  created_at timestamp with time zone not null default clock_timestamp(),
  constraint fk_outbox_practice FOREIGN KEY (practice_id) REFERENCES practice(id),
  constraint pk_outbox PRIMARY KEY (practice_id, id)
);

create table patient (
  practice_id uuid not null,
  id uuid not null,
  given_name text not null,
  family_name text not null,
  preferred_name text,
  pronouns text,
  birth_date date not null,
  language text not null default 'en'::text,
  phone text,
  email text,
  address text,
  preferred_method text not null,
  safe_method text,
  safe_note text,
  emergency_contact jsonb,
  representative jsonb,
  coverage text not null,
  intends_to_claim boolean not null,
  active boolean not null default true,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  search_text text not null generated always as ((' '::text || fold_name((((given_name || ' '::text) || family_name) || COALESCE((' '::text || preferred_name), ''::text))))) stored,
  phone_digits text generated always as (fold_phone(phone)) stored,
  birthday integer not null generated always as ((((EXTRACT(month FROM birth_date))::integer * 100) + (EXTRACT(day FROM birth_date))::integer)) stored,
  constraint ck_patient_birth_date CHECK ((birth_date >= '1880-01-01'::date)),
  constraint ck_patient_claim CHECK (((coverage = 'INSURED'::text) OR (NOT intends_to_claim))),
  constraint ck_patient_coverage CHECK ((coverage = ANY (ARRAY['SELF_PAY'::text, 'UNINSURED'::text, 'INSURED'::text]))),
  constraint ck_patient_family_name CHECK (((length(family_name) >= 1) AND (length(family_name) <= 100))),
  constraint ck_patient_given_name CHECK (((length(given_name) >= 1) AND (length(given_name) <= 100))),
  constraint ck_patient_preferred_method CHECK ((preferred_method = ANY (ARRAY['PHONE'::text, 'TEXT'::text, 'EMAIL'::text, 'MAIL'::text]))),
  constraint ck_patient_safe_method CHECK ((safe_method = ANY (ARRAY['PHONE'::text, 'TEXT'::text, 'EMAIL'::text, 'MAIL'::text]))),
  constraint fk_patient_practice FOREIGN KEY (practice_id) REFERENCES practice(id),
  constraint pk_patient PRIMARY KEY (practice_id, id)
);

create table practice (
  id uuid not null,
  name text not null,
  time_zone text not null,
  npi text,
  tin text,
  phone text,
  idle_lock_minutes integer not null default 15,
  demo boolean not null default false,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  calendar_initials boolean not null default false,
  infusion_price_minimum_cents integer not null default 40000,
  infusion_price_maximum_cents integer not null default 80000,
  hold_minutes integer not null default 15,
  constraint ck_practice_hold_minutes CHECK (((hold_minutes >= 5) AND (hold_minutes <= 60))),
  constraint ck_practice_idle_lock CHECK (((idle_lock_minutes >= 1) AND (idle_lock_minutes <= 120))),
  constraint ck_practice_infusion_price CHECK (((0 <= infusion_price_minimum_cents) AND (infusion_price_minimum_cents <= infusion_price_maximum_cents))),
  constraint ck_practice_name CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint ck_practice_npi CHECK ((npi ~ '^[0-9]{10}$'::text)),
  constraint ck_practice_tin CHECK ((tin ~ '^[0-9]{2}-?[0-9]{7}$'::text)),
  constraint pk_practice PRIMARY KEY (id)
);

create table readiness_override (
  practice_id uuid not null,
  appointment_id uuid not null,
  item text not null,
  reason text not null,
  at timestamp with time zone not null,
  by_staff_id uuid not null,
  constraint ck_readiness_override_item CHECK ((item = 'ESTIMATE'::text)),
  constraint ck_readiness_override_reason CHECK (((length(TRIM(BOTH FROM reason)) >= 3) AND (length(TRIM(BOTH FROM reason)) <= 1000))),
  constraint fk_readiness_override_appointment FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, id),
  constraint fk_readiness_override_staff FOREIGN KEY (practice_id, by_staff_id) REFERENCES staff(practice_id, id),
  constraint pk_readiness_override PRIMARY KEY (practice_id, appointment_id, item)
);

create table reminder (
  practice_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  patient_id uuid not null,
  message_id uuid not null,
  lead_hours integer not null,
  starts_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  secret_hash bytea,
  constraint ck_reminder_lead CHECK ((lead_hours = ANY (ARRAY[72, 24]))),
  constraint fk_reminder_appointment FOREIGN KEY (practice_id, patient_id, appointment_id) REFERENCES appointment(practice_id, patient_id, id),
  constraint fk_reminder_message FOREIGN KEY (practice_id, message_id) REFERENCES mail_message(practice_id, id),
  constraint pk_reminder PRIMARY KEY (practice_id, id),
  constraint uq_reminder_secret UNIQUE (secret_hash)
);

create table reminder_opt_out (
  practice_id uuid not null,
  patient_id uuid not null,
  at timestamp with time zone not null,
  by_staff_id uuid,
  constraint fk_reminder_opt_out_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient(practice_id, id),
  constraint fk_reminder_opt_out_staff FOREIGN KEY (practice_id, by_staff_id) REFERENCES staff(practice_id, id),
  constraint pk_reminder_opt_out PRIMARY KEY (practice_id, patient_id)
);

create table request_count (
  subject bytea not null,
  requests integer not null,
  began_at timestamp with time zone not null,
  constraint pk_request_count PRIMARY KEY (subject)
);

create table reservation (
  practice_id uuid not null,
  appointment_id uuid,
  resource_kind text not null,
  resource_id uuid not null,
  lanes int4range not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  hold_id uuid,
  course_session_id uuid,
  expires_at timestamp with time zone,
  location_id uuid,
  constraint ck_reservation_beside CHECK (((lower(lanes) >= 1) OR ((resource_kind = 'ATTENDING'::text) AND (appointment_id IS NOT NULL)))),
  constraint ck_reservation_hold CHECK ((((hold_id IS NULL) = (expires_at IS NULL)) AND ((hold_id IS NULL) = (course_session_id IS NULL)))),
  constraint ck_reservation_lanes CHECK (((NOT isempty(lanes)) AND ((lower(lanes) >= 1) OR (lanes = int4range(0, 1))))),
  constraint ck_reservation_length CHECK (((starts_at < ends_at) AND (ends_at <= (starts_at + '15:00:00'::interval)))),
  constraint ck_reservation_location CHECK (((location_id IS NULL) OR (resource_kind = ANY (ARRAY['ATTENDING'::text, 'SUPERVISING'::text])))),
  constraint ck_reservation_owner CHECK (((appointment_id IS NULL) <> (hold_id IS NULL))),
  constraint ck_reservation_resource_kind CHECK ((resource_kind = ANY (ARRAY['ROOM'::text, 'PATIENT'::text, 'ATTENDING'::text, 'SUPERVISING'::text]))),
  constraint ck_reservation_whole CHECK (((resource_kind = ANY (ARRAY['ATTENDING'::text, 'SUPERVISING'::text])) OR (lanes = int4range(1, NULL::integer)))),
  constraint ex_reservation_one_place EXCLUDE USING gist (practice_id WITH =, resource_id WITH =, location_id WITH <>, tstzrange(starts_at, ends_at) WITH &&) WHERE ((location_id IS NOT NULL)),
  constraint ex_reservation_slot EXCLUDE USING gist (practice_id WITH =, (((resource_kind || ':'::text) || (resource_id)::text)) WITH =, lanes WITH &&, tstzrange(starts_at, ends_at) WITH &&),
  constraint fk_reservation_appointment FOREIGN KEY (practice_id, appointment_id) REFERENCES appointment(practice_id, id),
  constraint fk_reservation_hold FOREIGN KEY (practice_id, hold_id, expires_at) REFERENCES course_hold(practice_id, id, expires_at) ON UPDATE CASCADE ON DELETE CASCADE,
  constraint fk_reservation_location FOREIGN KEY (practice_id, location_id) REFERENCES location(practice_id, id),
  constraint fk_reservation_session FOREIGN KEY (practice_id, course_session_id) REFERENCES course_session(practice_id, id),
  constraint uq_reservation_appointment UNIQUE (practice_id, appointment_id, resource_kind, resource_id)
);

create table room (
  practice_id uuid not null,
  id uuid not null,
  location_id uuid not null,
  name text not null,
  detail text,
  fit_for text[] not null,
  turnover_minutes integer not null default 15,
  active boolean not null default true,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  constraint ck_room_fit_for CHECK (((fit_for <@ ARRAY['INFUSION'::text, 'THERAPY'::text]) AND (cardinality(fit_for) > 0))),
  constraint ck_room_name CHECK (((length(name) >= 1) AND (length(name) <= 60))),
  constraint ck_room_turnover CHECK (((turnover_minutes >= 0) AND (turnover_minutes <= 120))),
  constraint fk_room_location FOREIGN KEY (practice_id, location_id) REFERENCES location(practice_id, id),
  constraint pk_room PRIMARY KEY (practice_id, id),
  constraint uq_room_name UNIQUE (practice_id, location_id, name)
);

create table room_out_of_service (
  practice_id uuid not null,
  id uuid not null,
  room_id uuid not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  reason text not null,
  constraint ck_room_out_of_service_order CHECK ((starts_at < ends_at)),
  constraint ck_room_out_of_service_reason CHECK (((length(reason) >= 1) AND (length(reason) <= 120))),
  constraint fk_room_out_of_service_room FOREIGN KEY (practice_id, room_id) REFERENCES room(practice_id, id),
  constraint pk_room_out_of_service PRIMARY KEY (practice_id, id)
);

create table schema_migration (
  id integer not null default nextval('schema_migration_id_seq'::regclass),
  "timestamp" bigint not null,
  name character varying not null,
  constraint "PK_0edff5015b71cc0389ae0f4b9a1" PRIMARY KEY (id)
);

create table screening (
  practice_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  decision text not null,
  decided_at timestamp with time zone not null,
  decided_by uuid not null,
  valid_until date not null,
  constraint ck_screening_decision CHECK ((decision = ANY (ARRAY['CLEARED'::text, 'DECLINED'::text, 'ON_HOLD'::text]))),
  constraint fk_screening_decided_by FOREIGN KEY (practice_id, decided_by) REFERENCES staff(practice_id, id),
  constraint fk_screening_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient(practice_id, id),
  constraint pk_screening PRIMARY KEY (practice_id, id),
  constraint uq_screening_patient UNIQUE (practice_id, patient_id, id)
);

create table screening_reason (
  practice_id uuid not null,
  screening_id uuid not null,
  patient_id uuid not null,
  reason text not null,
  constraint ck_screening_reason CHECK (((length(reason) >= 1) AND (length(reason) <= 4000))),
  constraint fk_screening_reason_screening FOREIGN KEY (practice_id, patient_id, screening_id) REFERENCES screening(practice_id, patient_id, id),
  constraint pk_screening_reason PRIMARY KEY (practice_id, screening_id)
);

create table sign_in_failure (
  subject bytea not null,
  failures integer not null,
  last_failed_at timestamp with time zone not null,
  constraint pk_sign_in_failure PRIMARY KEY (subject)
);

create table staff (
  practice_id uuid not null,
  id uuid not null,
  name text not null,
  title text,
  credentials text,
  email text not null,
  active boolean not null default true,
  attending_lanes integer not null default 2,
  supervising_lanes integer not null default 4,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  kinds text[] not null default '{CONSULTATION,PREPARATION,INFUSION,INTEGRATION,FOLLOW_UP}'::text[],
  constraint ck_staff_attending_lanes CHECK (((attending_lanes >= 1) AND (attending_lanes <= 8))),
  constraint ck_staff_email CHECK (((email = lower(email)) AND (email ~~ '%_@_%'::text))),
  constraint ck_staff_kinds CHECK ((kinds <@ '{CONSULTATION,PREPARATION,INFUSION,INTEGRATION,FOLLOW_UP}'::text[])),
  constraint ck_staff_name CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint ck_staff_supervising_lanes CHECK (((supervising_lanes >= 1) AND (supervising_lanes <= 12))),
  constraint fk_staff_practice FOREIGN KEY (practice_id) REFERENCES practice(id),
  constraint pk_staff PRIMARY KEY (practice_id, id),
  constraint uq_staff_email UNIQUE (practice_id, email)
);

create table staff_credential (
  practice_id uuid not null,
  staff_id uuid not null,
  email text not null,
  password_hash text,
  changed_at timestamp with time zone not null default now(),
  constraint fk_staff_credential_staff FOREIGN KEY (practice_id, staff_id) REFERENCES staff(practice_id, id),
  constraint pk_staff_credential PRIMARY KEY (practice_id, staff_id),
  constraint uq_staff_credential_email UNIQUE (email)
);

create table staff_exception (
  practice_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  kind text not null,
  location_id uuid,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  reason text,
  reported boolean not null default false,
  constraint ck_staff_exception_kind CHECK ((kind = ANY (ARRAY['TIME_OFF'::text, 'EXTRA_HOURS'::text]))),
  constraint ck_staff_exception_location CHECK (((kind = 'EXTRA_HOURS'::text) = (location_id IS NOT NULL))),
  constraint ck_staff_exception_order CHECK (((starts_at < ends_at) AND (ends_at <= (starts_at + '366 days'::interval)))),
  constraint ck_staff_exception_reason CHECK (((length(reason) >= 1) AND (length(reason) <= 120))),
  constraint ck_staff_exception_reported CHECK (((NOT reported) OR (kind = 'TIME_OFF'::text))),
  constraint fk_staff_exception_location FOREIGN KEY (practice_id, location_id) REFERENCES location(practice_id, id),
  constraint fk_staff_exception_staff FOREIGN KEY (practice_id, staff_id) REFERENCES staff(practice_id, id),
  constraint pk_staff_exception PRIMARY KEY (practice_id, id)
);

create table staff_hours (
  practice_id uuid not null,
  staff_id uuid not null,
  location_id uuid not null,
  weekday integer not null,
  starts_minute integer not null,
  ends_minute integer not null,
  effective_from date not null default '0001-01-01'::date,
  effective_until date not null default '9999-12-31'::date,
  constraint ck_staff_hours_dates CHECK ((effective_from <= effective_until)),
  constraint ck_staff_hours_order CHECK (((starts_minute >= 0) AND (starts_minute < ends_minute) AND (ends_minute <= 1440))),
  constraint ck_staff_hours_weekday CHECK (((weekday >= 1) AND (weekday <= 7))),
  constraint fk_staff_hours_location FOREIGN KEY (practice_id, location_id) REFERENCES location(practice_id, id),
  constraint fk_staff_hours_staff FOREIGN KEY (practice_id, staff_id) REFERENCES staff(practice_id, id),
  constraint pk_staff_hours PRIMARY KEY (practice_id, staff_id, location_id, weekday, starts_minute, effective_from)
);

create table staff_preference (
  practice_id uuid not null,
  staff_id uuid not null,
  theme text not null default 'AUTO'::text,
  density text not null default 'COMFORTABLE'::text,
  letter_keys boolean not null default true,
  default_location_id uuid,
  board_columns text[] not null default '{}'::text[],
  hour_height integer not null default 96,
  constraint ck_staff_preference_board_columns CHECK ((board_columns <@ ARRAY['MINE'::text, 'PRESCRIBERS'::text, 'NURSES'::text, 'THERAPISTS'::text, 'INFUSION_ROOMS'::text, 'THERAPY_ROOMS'::text])),
  constraint ck_staff_preference_density CHECK ((density = ANY (ARRAY['COMFORTABLE'::text, 'COMPACT'::text]))),
  constraint ck_staff_preference_hour_height CHECK ((hour_height = ANY (ARRAY[96, 120, 160]))),
  constraint ck_staff_preference_theme CHECK ((theme = ANY (ARRAY['AUTO'::text, 'LIGHT'::text, 'DARK'::text]))),
  constraint fk_staff_preference_location FOREIGN KEY (practice_id, default_location_id) REFERENCES location(practice_id, id),
  constraint fk_staff_preference_staff FOREIGN KEY (practice_id, staff_id) REFERENCES staff(practice_id, id),
  constraint pk_staff_preference PRIMARY KEY (practice_id, staff_id)
);

create table staff_role (
  practice_id uuid not null,
  staff_id uuid not null,
  role text not null,
  constraint ck_staff_role CHECK ((role = ANY (ARRAY['ADMIN'::text, 'PSYCHIATRIST'::text, 'THERAPIST'::text, 'NURSE'::text, 'FRONT_DESK'::text]))),
  constraint fk_staff_role_staff FOREIGN KEY (practice_id, staff_id) REFERENCES staff(practice_id, id),
  constraint pk_staff_role PRIMARY KEY (practice_id, staff_id, role)
);

create table staff_session (
  practice_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  secret_hash bytea not null,
  created_at timestamp with time zone not null,
  last_active_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  locked_at timestamp with time zone,
  ended_at timestamp with time zone,
  address text,
  user_agent text,
  constraint fk_staff_session_staff FOREIGN KEY (practice_id, staff_id) REFERENCES staff(practice_id, id),
  constraint pk_staff_session PRIMARY KEY (practice_id, id),
  constraint uq_staff_session_secret UNIQUE (secret_hash)
);

create table visit_instructions (
  practice_id uuid not null,
  kind text not null,
  text text not null,
  version integer not null,
  constraint ck_visit_instructions_kind CHECK ((kind = ANY (ARRAY['CONSULTATION'::text, 'PREPARATION'::text, 'INFUSION'::text, 'INTEGRATION'::text, 'FOLLOW_UP'::text]))),
  constraint ck_visit_instructions_text CHECK ((length(text) <= 1000)),
  constraint fk_visit_instructions_practice FOREIGN KEY (practice_id) REFERENCES practice(id),
  constraint pk_visit_instructions PRIMARY KEY (practice_id, kind)
);

create table visit_reply (
  practice_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  patient_id uuid not null,
  kind text not null,
  starts_at timestamp with time zone not null,
  at timestamp with time zone not null,
  by_staff_id uuid,
  constraint ck_visit_reply_kind CHECK ((kind = ANY (ARRAY['CONFIRMED'::text, 'ASKED_TO_MOVE'::text]))),
  constraint fk_visit_reply_appointment FOREIGN KEY (practice_id, patient_id, appointment_id) REFERENCES appointment(practice_id, patient_id, id),
  constraint fk_visit_reply_staff FOREIGN KEY (practice_id, by_staff_id) REFERENCES staff(practice_id, id),
  constraint pk_visit_reply PRIMARY KEY (practice_id, id)
);

create table wait_list_entry (
  practice_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  location_id uuid not null,
  kinds text[] not null,
  weekdays smallint[],
  from_minute smallint,
  until_minute smallint,
  first_date date not null,
  last_date date,
  staff_id uuid,
  since timestamp with time zone not null,
  put_by uuid,
  status text not null default 'WAITING'::text,
  ended_at timestamp with time zone,
  appointment_id uuid,
  offered_kind text,
  offered_starts_at timestamp with time zone,
  offer_expires_at timestamp with time zone,
  offered_by uuid,
  version integer not null default 1,
  constraint ck_wait_list_entry_booked CHECK (((status = 'BOOKED'::text) = (appointment_id IS NOT NULL))),
  constraint ck_wait_list_entry_dates CHECK (((last_date IS NULL) OR (first_date <= last_date))),
  constraint ck_wait_list_entry_ended CHECK (((status = 'WAITING'::text) = (ended_at IS NULL))),
  constraint ck_wait_list_entry_hours CHECK ((((from_minute IS NULL) = (until_minute IS NULL)) AND ((from_minute IS NULL) OR ((0 <= from_minute) AND (from_minute < until_minute) AND (until_minute <= 1440))))),
  constraint ck_wait_list_entry_kinds CHECK ((((cardinality(kinds) >= 1) AND (cardinality(kinds) <= 5)) AND (kinds <@ ARRAY['CONSULTATION'::text, 'PREPARATION'::text, 'INFUSION'::text, 'INTEGRATION'::text, 'FOLLOW_UP'::text]))),
  constraint ck_wait_list_entry_offer CHECK (((num_nonnulls(offered_kind, offered_starts_at, offer_expires_at) = ANY (ARRAY[0, 3])) AND ((offered_kind IS NULL) OR ((offered_kind = ANY (kinds)) AND (offer_expires_at <= offered_starts_at))))),
  constraint ck_wait_list_entry_status CHECK ((status = ANY (ARRAY['WAITING'::text, 'BOOKED'::text, 'WITHDRAWN'::text]))),
  constraint ck_wait_list_entry_weekdays CHECK ((((cardinality(weekdays) >= 1) AND (cardinality(weekdays) <= 7)) AND (weekdays <@ ARRAY[(1)::smallint, (2)::smallint, (3)::smallint, (4)::smallint, (5)::smallint, (6)::smallint, (7)::smallint]))),
  constraint fk_wait_list_entry_appointment FOREIGN KEY (practice_id, patient_id, appointment_id) REFERENCES appointment(practice_id, patient_id, id),
  constraint fk_wait_list_entry_location FOREIGN KEY (practice_id, location_id) REFERENCES location(practice_id, id),
  constraint fk_wait_list_entry_offered_by FOREIGN KEY (practice_id, offered_by) REFERENCES staff(practice_id, id),
  constraint fk_wait_list_entry_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient(practice_id, id),
  constraint fk_wait_list_entry_put_by FOREIGN KEY (practice_id, put_by) REFERENCES staff(practice_id, id),
  constraint fk_wait_list_entry_staff FOREIGN KEY (practice_id, staff_id) REFERENCES staff(practice_id, id),
  constraint pk_wait_list_entry PRIMARY KEY (practice_id, id)
);

-- indexes

CREATE INDEX ix_access_token_staff ON public.access_token USING btree (practice_id, staff_id);
CREATE INDEX ix_appointment_location ON public.appointment USING btree (practice_id, location_id, starts_at);
CREATE INDEX ix_appointment_patient ON public.appointment USING btree (practice_id, patient_id, starts_at DESC, id DESC);
CREATE UNIQUE INDEX uq_appointment_live_session ON public.appointment USING btree (practice_id, course_session_id) WHERE (status <> ALL (ARRAY['CANCELLED'::text, 'NO_SHOW'::text]));
CREATE INDEX ix_appointment_change_appointment ON public.appointment_change USING btree (practice_id, appointment_id, at DESC);
CREATE INDEX ix_appointment_change_location ON public.appointment_change USING btree (practice_id, location_id, at DESC);
CREATE INDEX ix_appointment_change_together ON public.appointment_change USING btree (practice_id, together) WHERE (together IS NOT NULL);
CREATE INDEX ix_appointment_staff_staff ON public.appointment_staff USING btree (practice_id, staff_id);
CREATE INDEX ix_audit_event_at ON public.audit_event USING btree (practice_id, at DESC, id DESC);
CREATE INDEX ix_audit_event_staff ON public.audit_event USING btree (practice_id, staff_id, at DESC);
CREATE INDEX ix_care_team_staff ON public.care_team USING btree (practice_id, staff_id);
CREATE INDEX ix_closure_location ON public.closure USING btree (practice_id, location_id, starts_on);
CREATE INDEX ix_consent_patient ON public.consent USING btree (practice_id, patient_id, signed_on DESC, id DESC);
CREATE INDEX ix_course_status ON public.course USING btree (practice_id, status, created_at DESC, id DESC);
CREATE INDEX ix_course_hold_location ON public.course_hold USING btree (practice_id, location_id);
CREATE INDEX ix_course_session_patient ON public.course_session USING btree (practice_id, patient_id, course_id);
CREATE INDEX ix_estimate_patient ON public.estimate USING btree (practice_id, patient_id, issued_at DESC);
CREATE INDEX ix_estimate_state ON public.estimate USING btree (practice_id, state, created_at DESC, id DESC);
CREATE UNIQUE INDEX uq_estimate_draft ON public.estimate USING btree (practice_id, series_id) WHERE (state = 'DRAFT'::text);
CREATE UNIQUE INDEX uq_estimate_issued ON public.estimate USING btree (practice_id, series_id) WHERE (state = 'ISSUED'::text);
CREATE INDEX ix_estimate_request_patient ON public.estimate_request USING btree (practice_id, patient_id, requested_on DESC);
CREATE INDEX ix_glass_access_opened ON public.glass_access USING btree (practice_id, opened_at DESC, id DESC);
CREATE INDEX ix_glass_access_patient ON public.glass_access USING btree (practice_id, patient_id, staff_id, closes_at);
CREATE INDEX ix_infusion_session_patient ON public.infusion_session USING btree (practice_id, patient_id, started_at DESC);
CREATE INDEX ix_integration_note_author ON public.integration_note USING btree (practice_id, author_id, state);
CREATE INDEX ix_licence_staff ON public.licence USING btree (practice_id, staff_id);
CREATE INDEX ix_mail_message_created ON public.mail_message USING btree (practice_id, created_at DESC, id DESC);
CREATE INDEX ix_mail_message_open ON public.mail_message USING btree (practice_id, due_at) WHERE (status = ANY (ARRAY['WAITING'::text, 'SENDING'::text]));
CREATE INDEX ix_mail_message_staff ON public.mail_message USING btree (practice_id, staff_id, created_at DESC, id DESC) WHERE (staff_id IS NOT NULL);
CREATE INDEX ix_note_addendum_note ON public.note_addendum USING btree (practice_id, note_id, signed_at);
CREATE INDEX ix_one_time_link_staff ON public.one_time_link USING btree (practice_id, staff_id);
CREATE INDEX ix_outbox_created ON public.outbox USING btree (created_at);
CREATE INDEX ix_patient_birth_date ON public.patient USING btree (practice_id, birth_date);
CREATE INDEX ix_patient_birthday ON public.patient USING btree (practice_id, birthday);
CREATE INDEX ix_patient_name ON public.patient USING btree (practice_id, family_name, given_name, id);
CREATE INDEX ix_patient_phone ON public.patient USING gin (practice_id, phone_digits gin_trgm_ops) WITH (gin_pending_list_limit='256');
CREATE INDEX ix_patient_search ON public.patient USING gin (practice_id, search_text gin_trgm_ops) WITH (gin_pending_list_limit='256');
CREATE INDEX ix_reminder_appointment ON public.reminder USING btree (practice_id, appointment_id, created_at DESC);
CREATE INDEX ix_reminder_message ON public.reminder USING btree (practice_id, message_id);
CREATE INDEX ix_request_count_began ON public.request_count USING btree (began_at);
CREATE INDEX ix_reservation_beside ON public.reservation USING btree (practice_id, resource_id, starts_at) WHERE (lower(lanes) = 0);
CREATE INDEX ix_reservation_held ON public.reservation USING btree (practice_id, resource_kind, resource_id, starts_at) WHERE (hold_id IS NOT NULL);
CREATE INDEX ix_reservation_place ON public.reservation USING btree (practice_id, resource_id, location_id, starts_at) INCLUDE (ends_at, appointment_id, hold_id, expires_at) WHERE (location_id IS NOT NULL);
CREATE INDEX ix_reservation_resource ON public.reservation USING btree (practice_id, resource_kind, resource_id, starts_at) INCLUDE (ends_at, lanes, appointment_id, hold_id, expires_at);
CREATE UNIQUE INDEX uq_reservation_hold ON public.reservation USING btree (practice_id, hold_id, course_session_id, resource_kind, resource_id) WHERE (hold_id IS NOT NULL);
CREATE INDEX ix_room_out_of_service_room ON public.room_out_of_service USING btree (practice_id, room_id, starts_at);
CREATE INDEX ix_screening_patient ON public.screening USING btree (practice_id, patient_id, decided_at DESC, id DESC);
CREATE INDEX ix_sign_in_failure_last ON public.sign_in_failure USING btree (last_failed_at);
CREATE INDEX ix_staff_exception_staff ON public.staff_exception USING btree (practice_id, staff_id, starts_at);
CREATE INDEX ix_staff_hours_location ON public.staff_hours USING btree (practice_id, location_id, staff_id, weekday);
CREATE INDEX ix_staff_session_staff ON public.staff_session USING btree (practice_id, staff_id, created_at DESC);
CREATE INDEX ix_visit_reply_appointment ON public.visit_reply USING btree (practice_id, appointment_id, at DESC, id DESC);
CREATE UNIQUE INDEX uq_wait_list_entry_waiting ON public.wait_list_entry USING btree (practice_id, location_id, patient_id) WHERE (status = 'WAITING'::text);

-- functions

CREATE OR REPLACE FUNCTION public.all_practices()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$ select id from public.practice order by id $function$
;

CREATE OR REPLACE FUNCTION public.app_chart_scope()
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$ select coalesce(nullif(current_setting('app.chart_scope', true), ''), 'none') $function$
;

CREATE OR REPLACE FUNCTION public.app_practice()
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$ select nullif(current_setting('app.practice_id', true), '')::uuid $function$
;

CREATE OR REPLACE FUNCTION public.app_staff()
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$ select nullif(current_setting('app.staff_id', true), '')::uuid $function$
;

CREATE OR REPLACE FUNCTION public.calendar_feed_by_secret(hash bytea)
 RETURNS TABLE(practice_id uuid, staff_id uuid, staff_name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        select f.practice_id, f.staff_id, s.name
        from public.calendar_feed f
        join public.staff s on s.practice_id = f.practice_id and s.id = f.staff_id and s.active
        where f.secret_hash = hash
      $function$
;

CREATE OR REPLACE FUNCTION public.check_beside()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      begin
        if exists (
          select from reservation b
          join reservation o on o.practice_id = b.practice_id and o.resource_kind = 'ATTENDING' and o.resource_id = b.resource_id
            and lower(o.lanes) >= 1 and o.starts_at < b.ends_at and o.ends_at > b.starts_at
            and o.starts_at > b.starts_at - interval '15 hours'
          left join appointment a on a.practice_id = o.practice_id and a.id = o.appointment_id
          where b.practice_id = new.practice_id and b.resource_id = new.resource_id and lower(b.lanes) = 0
            and b.starts_at < new.ends_at and b.ends_at > new.starts_at and b.starts_at > new.starts_at - interval '15 hours'
            and (a.kind is null or a.kind not in ('CONSULTATION', 'FOLLOW_UP'))
        ) then
          raise exception 'a visit is beside what nothing may be beside' using errcode = '23514', constraint = 'ck_reservation_beside_kind';
        end if;
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.check_fee_infusion_range()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if new.kind = 'INFUSION' and coalesce(length(trim(new.outside_range_reason)), 0) = 0 and not exists (
            select from public.practice p where p.id = new.practice_id
              and new.price_cents between p.infusion_price_minimum_cents and p.infusion_price_maximum_cents)
          then
            raise exception 'An infusion outside the range of the practice has no reason.'
              using errcode = 'check_violation', constraint = 'ck_fee_infusion_range';
          end if;
          return new;
        end
      $function$
;

CREATE OR REPLACE FUNCTION public.check_reservations()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare
        a record;
        changed jsonb := case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
        practice uuid := changed ->> 'practice_id';
        wanted uuid := changed ->> case tg_table_name when 'appointment' then 'id' else 'appointment_id' end;
      begin
        select * into a from appointment x where x.practice_id = practice and x.id = wanted;
        if not found then return null; end if;
        if a.status in ('CANCELLED', 'NO_SHOW') then
          if exists (select from reservation r where r.practice_id = practice and r.appointment_id = wanted) then
            raise exception 'an appointment that does not take place holds reservations'
              using errcode = '23514', constraint = 'ck_reservation_released';
          end if;
          return null;
        end if;
        if a.status <> 'COMPLETED' and exists (
          select from (
            select 'PATIENT' as kind, a.patient_id as id
            union all select 'ROOM', a.room_id where a.room_id is not null
            union all select s.part, s.staff_id from appointment_staff s
                      where s.practice_id = practice and s.appointment_id = wanted
          ) needed
          where not exists (
            select from reservation r
            where r.practice_id = practice and r.appointment_id = wanted and r.resource_kind = needed.kind
              and r.resource_id = needed.id and r.starts_at <= a.starts_at and r.ends_at >= a.ends_at)
        ) then
          raise exception 'a live appointment lacks a reservation'
            using errcode = '23514', constraint = 'ck_appointment_reserved';
        end if;
        -- Whoever is beside others is so on purpose.
        if a.overbook_reason is null and exists (
          select from reservation r
          where r.practice_id = practice and r.appointment_id = wanted and lower(r.lanes) = 0
        ) then
          raise exception 'a visit is beside another for no reason' using errcode = '23514', constraint = 'ck_reservation_overbooked';
        end if;
        -- What is over was within the lanes of its time.
        if a.status <> 'COMPLETED' and exists (
          select from reservation r
          join staff s on s.practice_id = r.practice_id and s.id = r.resource_id
          where r.practice_id = practice and r.appointment_id = wanted and r.resource_kind in ('ATTENDING', 'SUPERVISING')
            and r.lanes <> int4range(1, null) and lower(r.lanes) >= 1
            and (a.kind <> 'INFUSION' or upper_inf(r.lanes)
              or upper(r.lanes) - 1 > case r.resource_kind when 'ATTENDING' then s.attending_lanes else s.supervising_lanes end)
        ) then
          raise exception 'a staff member is beyond their lanes' using errcode = '23514', constraint = 'ck_reservation_capacity';
        end if;
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.check_reserved_staff()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      declare
        kept record;
      begin
        -- Waits for whoever changes them, and keeps them waiting until this booking is there to be seen.
        select s.active, s.kinds into kept
        from staff s where s.practice_id = new.practice_id and s.id = new.resource_id for key share;
        if not kept.active then
          raise exception 'a staff member who is reserved has left' using errcode = '23514', constraint = 'ck_reservation_staff_active';
        end if;
        if not (select a.kind = any (kept.kinds) from appointment a
                where a.practice_id = new.practice_id and a.id = new.appointment_id) then
          raise exception 'a staff member does not take this kind of visit'
            using errcode = '23514', constraint = 'ck_reservation_staff_kind';
        end if;
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.check_staff_lanes()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if exists (
          select from reservation r
          join appointment a on a.practice_id = r.practice_id and a.id = r.appointment_id
          where r.practice_id = new.practice_id and r.resource_id = new.id and not upper_inf(r.lanes)
            and a.status in ('BOOKED', 'CHECKED_IN', 'IN_PROGRESS')
            and upper(r.lanes) - 1 > case r.resource_kind when 'ATTENDING' then new.attending_lanes
                                                          when 'SUPERVISING' then new.supervising_lanes end
        ) then
          raise exception 'a visit is booked beyond the lanes of its staff member'
            using errcode = '23514', constraint = 'ck_staff_lanes_booked';
        end if;
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.check_visit_not_ended()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      begin
        -- Each waits for whoever ends it, and keeps them waiting until this visit is there to be seen.
        if not (select p.active from patient p where p.practice_id = new.practice_id and p.id = new.patient_id for key share) then
          raise exception 'the patient of a visit is inactive'
            using errcode = '23514', constraint = 'ck_appointment_patient_active';
        end if;
        if not (select l.active from location l
                where l.practice_id = new.practice_id and l.id = new.location_id for key share) then
          raise exception 'the location of a visit is not in use'
            using errcode = '23514', constraint = 'ck_appointment_location_active';
        end if;
        if (select c.status <> 'ACTIVE' from course_session s join course c on c.practice_id = s.practice_id and c.id = s.course_id
            where s.practice_id = new.practice_id and s.id = new.course_session_id for key share of c) then
          raise exception 'the course of a visit has ended'
            using errcode = '23514', constraint = 'ck_appointment_course_active';
        end if;
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.claim_email(for_staff uuid, wanted text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        insert into public.staff_credential (practice_id, staff_id, email)
        select public.app_practice(), for_staff, lower(wanted)
        where exists (select from public.staff s where s.practice_id = public.app_practice() and s.id = for_staff)
        on conflict do nothing
      $function$
;

CREATE OR REPLACE FUNCTION public.count_request(wanted bytea, at timestamp with time zone, span interval)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      declare
        counted integer;
      begin
        insert into public.request_count as c (subject, requests, began_at) values (wanted, 1, at)
        on conflict (subject) do update set
          requests = case when c.began_at <= at - span then 1 else c.requests + 1 end,
          began_at = case when c.began_at <= at - span then at else c.began_at end
        returning c.requests into counted;
        delete from public.request_count where subject in (
          select c.subject from public.request_count c where c.began_at <= at - interval '1 day' and c.subject <> wanted
          order by c.began_at limit 10 for update skip locked);
        return counted;
      end $function$
;

CREATE OR REPLACE FUNCTION public.count_sign_in_try(subjects bytea[], seen integer[], at timestamp with time zone, forget_after interval)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      begin
        perform pg_advisory_xact_lock(hashtextextended('sign-in:' || encode(subjects[2], 'hex'), 0));
        if seen is distinct from array[
          coalesce((select f.failures from public.sign_in_failure f where f.subject = subjects[1]), 0),
          coalesce((select f.failures from public.sign_in_failure f where f.subject = subjects[2]), 0)]
        then
          return false;
        end if;
        insert into public.sign_in_failure as f (subject, failures, last_failed_at)
        select s, 1, at from unnest(subjects) s order by 1
        on conflict (subject) do update set
          failures = case when f.last_failed_at <= at - forget_after then 1 else f.failures + 1 end,
          last_failed_at = at;
        delete from public.sign_in_failure where subject in (
          select f.subject from public.sign_in_failure f
          where f.last_failed_at <= at - interval '1 day' and f.subject <> all (subjects)
          order by f.last_failed_at limit 10 for update skip locked);
        return true;
      end $function$
;

CREATE OR REPLACE FUNCTION public.credential_by_email(wanted text)
 RETURNS TABLE(practice_id uuid, staff_id uuid, staff_name text, password_hash text, active boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        select c.practice_id, c.staff_id, s.name, c.password_hash, s.active
        from public.staff_credential c
        join public.staff s on s.practice_id = c.practice_id and s.id = c.staff_id
        where c.email = lower(wanted)
      $function$
;

CREATE OR REPLACE FUNCTION public.demo_practice_exists()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        select exists (select from public.practice where demo)
      $function$
;

CREATE OR REPLACE FUNCTION public.enqueue_job(task text, payload jsonb, run_at timestamp with time zone, job_key text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        select graphile_worker.add_job(
          task, (payload || jsonb_build_object('practiceId', public.app_practice()))::json,
          run_at => run_at, job_key => job_key)
      $function$
;

CREATE OR REPLACE FUNCTION public.fold_name(name text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN btrim(regexp_replace(translate(replace(replace(replace(regexp_replace(lower(NORMALIZE(name, NFKD)), '[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0670''\u2018\u2019\u02bc\u0060.]'::text, ''::text, 'g'::text), 'ß'::text, 'ss'::text), 'æ'::text, 'ae'::text), 'œ'::text, 'oe'::text), 'øłđðı'::text, 'olddi'::text), '[^[:alnum:]]+'::text, ' '::text, 'g'::text))
;

CREATE OR REPLACE FUNCTION public.fold_phone(phone text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN regexp_replace(regexp_replace(phone, '[^0-9]'::text, ''::text, 'g'::text), '^1(?=[0-9]{10}$)'::text, ''::text)
;

CREATE OR REPLACE FUNCTION public.forgive_sign_in(cleared bytea[], address bytea)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      begin
        perform pg_advisory_xact_lock(hashtextextended('sign-in:' || encode(cleared[2], 'hex'), 0));
        delete from public.sign_in_failure where subject = any (cleared);
        update public.sign_in_failure set failures = greatest(failures - 1, 0) where subject = address;
      end $function$
;

CREATE OR REPLACE FUNCTION public.keep_an_admin()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        -- Two admins who remove each other must not both succeed.
        perform pg_advisory_xact_lock(hashtextextended('admin:' || old.practice_id, 0));
        if exists (select from public.staff_role r where r.practice_id = old.practice_id)
           and not exists (
             select from public.staff_role r
             join public.staff s on s.practice_id = r.practice_id and s.id = r.staff_id
             where r.practice_id = old.practice_id and r.role = 'ADMIN' and s.active)
        then
          raise exception 'a practice keeps at least one active admin'
            using errcode = '23514', constraint = 'ck_practice_last_admin';
        end if;
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.keep_issued_estimate()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if old.state <> 'DRAFT' and (to_jsonb(new) - array['state', 'delivered_at', 'delivered_by', 'version'])
           is distinct from (to_jsonb(old) - array['state', 'delivered_at', 'delivered_by', 'version'])
           or (old.state = 'REPLACED' and new.state <> 'REPLACED') or (old.state = 'ISSUED' and new.state = 'DRAFT')
        then
          raise exception 'an issued estimate is never changed'
            using errcode = '23514', constraint = 'ck_estimate_immutable';
        end if;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.keep_issued_lines()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        -- Both sides of an update: a row may neither change in place nor move away.
        if exists (select from estimate e where e.state <> 'DRAFT'
                   and (e.practice_id, e.id) in ((new.practice_id, new.estimate_id), (old.practice_id, old.estimate_id))) then
          raise exception 'an issued estimate is never changed'
            using errcode = '23514', constraint = 'ck_estimate_immutable';
        end if;
        return coalesce(new, old);
      end $function$
;

CREATE OR REPLACE FUNCTION public.keep_signed_note()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if old.state = 'SIGNED' then
          raise exception 'a signed note is only ever added to' using errcode = '23514', constraint = 'ck_integration_note_locked';
        end if;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.keep_withdrawn()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if old.withdrawn_at is not null then
          raise exception 'a withdrawn consent stays withdrawn'
            using errcode = '23514', constraint = 'ck_consent_withdrawn_for_good';
        end if;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.known_address(wanted text, from_address text, since timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        select exists (
          select from public.staff_credential c
          join public.staff_session e on e.practice_id = c.practice_id and e.staff_id = c.staff_id
          where c.email = lower(wanted) and e.address = from_address and e.created_at > since)
      $function$
;

CREATE OR REPLACE FUNCTION public.leave_place_beside()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      begin
        update reservation b set lanes = int4range(1, null)
        where b.practice_id = old.practice_id and b.resource_kind = 'ATTENDING' and b.resource_id = old.resource_id and lower(b.lanes) = 0
          and b.starts_at < old.ends_at and b.ends_at > old.starts_at and b.starts_at > old.starts_at - interval '15 hours'
          and not exists (
            select from reservation o
            where o.practice_id = b.practice_id and o.resource_kind = 'ATTENDING' and o.resource_id = b.resource_id
              and lower(o.lanes) >= 1 and o.starts_at < b.ends_at and o.ends_at > b.starts_at
              and o.starts_at > b.starts_at - interval '15 hours');
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.link_by_secret(hash bytea, wanted_purpose text, at timestamp with time zone)
 RETURNS TABLE(practice_id uuid, id uuid, staff_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        select l.practice_id, l.id, l.staff_id
        from public.one_time_link l
        join public.staff s on s.practice_id = l.practice_id and s.id = l.staff_id and s.active
        join public.staff_credential c on c.practice_id = l.practice_id and c.staff_id = l.staff_id
        where l.secret_hash = hash and l.purpose = wanted_purpose and l.used_at is null and l.expires_at > at
      $function$
;

CREATE OR REPLACE FUNCTION public.may_open_chart(wanted uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
        select case app_chart_scope()
          when 'practice' then true
          when 'care_team' then
            exists (select from care_team t
                    where t.practice_id = app_practice() and t.patient_id = wanted and t.staff_id = app_staff())
            or exists (select from glass_access g
                       where g.practice_id = app_practice() and g.patient_id = wanted and g.staff_id = app_staff()
                         and g.closes_at > now())
          else false
        end
      $function$
;

CREATE OR REPLACE FUNCTION public.place_reservation()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      begin
        if new.hold_id is null then
          select case when not a.virtual then a.location_id end into new.location_id
          from appointment a where a.practice_id = new.practice_id and a.id = new.appointment_id;
        else
          select h.location_id into new.location_id
          from course_hold h where h.practice_id = new.practice_id and h.id = new.hold_id;
        end if;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.publish_outbox()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      declare
        taken integer := 0;
        message record;
      begin
        for message in
          with batch as (
            delete from public.outbox o using (
              select practice_id, id from public.outbox order by created_at limit 200 for update skip locked
            ) waiting
            where o.practice_id = waiting.practice_id and o.id = waiting.id
            returning o.practice_id, o.topic, o.payload, o.created_at
          )
          select jsonb_build_object('practiceId', practice_id, 'topic', topic, 'payload', payload)::text as body
          from batch order by created_at
        loop
          perform pg_notify('kapstone', message.body);
          taken := taken + 1;
        end loop;
        return taken;
      end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        raise exception '% is append-only', tg_table_name using errcode = '42501';
      end $function$
;

CREATE OR REPLACE FUNCTION public.reminder_by_secret(hash bytea)
 RETURNS TABLE(practice_id uuid, appointment_id uuid, patient_id uuid, starts_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        select r.practice_id, r.appointment_id, r.patient_id, r.starts_at from public.reminder r where r.secret_hash = hash
      $function$
;

CREATE OR REPLACE FUNCTION public.search_patients(wanted text, digits text, born_from date, born_until date, born_on integer, wanted_active boolean, wanted_coverage text, wanted_member uuid, among uuid[], after_score integer, after_id uuid, at_most integer)
 RETURNS TABLE(id uuid, score integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
 SET plan_cache_mode TO 'force_custom_plan'
 SET jit TO 'off'
 SET "pg_trgm.word_similarity_threshold" TO '0.33'
AS $function$
      declare
        practice uuid := public.app_practice();
        name text := public.fold_name(coalesce(wanted, ''));
        -- Folding leaves no % and no _. The longest word finds, the others confirm.
        starts text[] := array(select '% ' || w || '%' from unnest(string_to_array(nullif(name, ''), ' ')) w order by length(w) desc);
        parts text[] := array(select '%' || w || '%' from unnest(string_to_array(nullif(name, ''), ' ')) w order by length(w) desc);
        wholes text[] := array(select '% ' || w || ' %' from unnest(string_to_array(nullif(name, ''), ' ')) w);
        named boolean := name <> '';
        numbered boolean := digits is not null or born_from is not null or born_on is not null;
        room integer := least(at_most, 101);
        exact boolean := coalesce(after_score >= 2000, false);
        found integer;
      begin
        if not named and not numbered then return; end if;
        -- Two letters that changed places spoil four of a short word's trigrams; of a longer name more must be right.
        perform set_config('pg_trgm.word_similarity_threshold',
                           greatest(0.33, least(0.5, 1 - 5.0 / greatest(cardinality(public.show_trgm(name)), 1)))::text, true);
        for stride in reverse 3 .. case when not named then 3 when length(name) < 3 then 2 else 1 end loop
          continue when after_score < stride * 1000;
          return query
            -- Materialized, or a plan that walks the ids in order until the page is full looks cheap.
            with ranked as materialized (
              select p.id,
                     stride * 1000 + case when not named then 0
                       when stride > 1 then 499 - least(length(p.search_text) - length(name), 499)
                         + case when p.search_text || ' ' like all (wholes) then 500 else 0 end
                       else (999 * public.strict_word_similarity(name, p.search_text))::integer end as score
              from public.patient p
              where p.practice_id = practice
                and case when not named then true
                    when stride = 3 then p.search_text like starts[1] and p.search_text like all (starts)
                    when stride = 2 then p.search_text like parts[1] and p.search_text like all (parts)
                                         and not p.search_text like all (starts)
                    else name operator(public.<%) p.search_text and not p.search_text like all (parts) end
                and (not numbered or p.phone_digits like '%' || digits || '%'
                     or p.birth_date between born_from and born_until or p.birthday = born_on)
                and (wanted_active is null or p.active = wanted_active)
                and (wanted_coverage is null or p.coverage = wanted_coverage)
                and (wanted_member is null or exists (select from public.care_team t
                     where t.practice_id = practice and t.patient_id = p.id and t.staff_id = wanted_member))
                and (among is null or p.id = any (among))
            )
            select r.id, r.score from ranked r
            where after_score is null or r.score < after_score or (r.score = after_score and r.id > after_id)
            order by r.score desc, r.id limit room;
          get diagnostics found = row_count;
          room := room - found;
          exact := exact or found > 0;
          exit when room = 0 or (exact and (stride = 2 or length(name) < 3));
        end loop;
      end $function$
;

CREATE OR REPLACE PROCEDURE public.secure_chart_table(IN target regclass, IN grants text)
 LANGUAGE plpgsql
AS $procedure$
      begin
        call secure_table(target, grants);
        execute format('create policy chart on %s as restrictive using (may_open_chart(patient_id))', target);
      end $procedure$
;

CREATE OR REPLACE PROCEDURE public.secure_table(IN target regclass, IN grants text)
 LANGUAGE plpgsql
AS $procedure$
      begin
        execute format('alter table %s enable row level security', target);
        execute format('alter table %s force row level security', target);
        execute format('create policy practice on %s using (practice_id = (select app_practice()))', target);
        execute format('grant %s on %s to kapstone_app', grants, target);
      end $procedure$
;

CREATE OR REPLACE FUNCTION public.session_by_secret(hash bytea)
 RETURNS TABLE(practice_id uuid, session_id uuid, staff_id uuid, staff_name text, roles text[], last_active_at timestamp with time zone, locked_at timestamp with time zone, expires_at timestamp with time zone, idle_lock_minutes integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        select e.practice_id, e.id, e.staff_id, s.name,
               array(select r.role from public.staff_role r where r.practice_id = e.practice_id and r.staff_id = e.staff_id order by r.role),
               e.last_active_at, e.locked_at, e.expires_at, p.idle_lock_minutes
        from public.staff_session e
        join public.staff s on s.practice_id = e.practice_id and s.id = e.staff_id and s.active
        join public.practice p on p.id = e.practice_id
        where e.secret_hash = hash and e.ended_at is null
      $function$
;

CREATE OR REPLACE FUNCTION public.set_password(for_staff uuid, new_hash text, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        with changed as (
          update public.staff_credential set password_hash = new_hash, changed_at = at
          where practice_id = public.app_practice() and staff_id = for_staff returning 1
        ) select exists (select from changed)
      $function$
;

CREATE OR REPLACE FUNCTION public.sign_in_failures(subjects bytea[])
 RETURNS TABLE(subject bytea, failures integer, last_failed_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        select f.subject, f.failures, f.last_failed_at from public.sign_in_failure f where f.subject = any (subjects)
      $function$
;

CREATE OR REPLACE FUNCTION public.stands_beside(practice uuid, visit uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        select exists (
          select from reservation b
          join reservation o on o.practice_id = b.practice_id and o.resource_kind = 'ATTENDING' and o.resource_id = b.resource_id
            and o.appointment_id is distinct from b.appointment_id and o.starts_at < b.ends_at and o.ends_at > b.starts_at
            and o.starts_at > b.starts_at - interval '15 hours'
          where b.practice_id = practice and b.appointment_id = visit and b.resource_kind = 'ATTENDING')
      $function$
;

CREATE OR REPLACE FUNCTION public.token_by_secret(hash bytea)
 RETURNS TABLE(practice_id uuid, token_id uuid, token_name text, staff_id uuid, staff_name text, roles text[], permissions text[], expires_at timestamp with time zone, last_used_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        select t.practice_id, t.id, t.name, t.staff_id, s.name,
               array(select r.role from public.staff_role r where r.practice_id = t.practice_id and r.staff_id = t.staff_id order by r.role),
               t.permissions, t.expires_at, t.last_used_at
        from public.access_token t
        join public.staff s on s.practice_id = t.practice_id and s.id = t.staff_id and s.active
        where t.secret_hash = hash and t.revoked_at is null
      $function$
;

CREATE OR REPLACE FUNCTION public.touch_session(hash bytea, at timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        update public.staff_session set last_active_at = at where secret_hash = hash and last_active_at < at
      $function$
;

CREATE OR REPLACE FUNCTION public.touch_token(hash bytea, at timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        update public.access_token set last_used_at = at where secret_hash = hash
      $function$
;

-- triggers

CREATE TRIGGER tr_appointment_booked AFTER INSERT ON public.appointment FOR EACH ROW WHEN ((new.status = 'BOOKED'::text)) EXECUTE FUNCTION check_visit_not_ended();
CREATE CONSTRAINT TRIGGER tr_appointment_reserved AFTER INSERT OR UPDATE ON public.appointment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_reservations();
CREATE TRIGGER tr_appointment_restored AFTER UPDATE OF status ON public.appointment FOR EACH ROW WHEN (((old.status = 'CANCELLED'::text) AND (new.status = 'BOOKED'::text))) EXECUTE FUNCTION check_visit_not_ended();
CREATE CONSTRAINT TRIGGER tr_appointment_staff_reserved AFTER INSERT OR DELETE ON public.appointment_staff DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_reservations();
CREATE TRIGGER tr_audit_event_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tr_audit_patient_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_patient FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tr_audit_seal_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_seal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tr_consent_withdrawn BEFORE UPDATE ON public.consent FOR EACH ROW EXECUTE FUNCTION keep_withdrawn();
CREATE TRIGGER tr_estimate_immutable BEFORE UPDATE ON public.estimate FOR EACH ROW EXECUTE FUNCTION keep_issued_estimate();
CREATE TRIGGER tr_estimate_diagnosis_immutable BEFORE INSERT OR DELETE OR UPDATE ON public.estimate_diagnosis FOR EACH ROW EXECUTE FUNCTION keep_issued_lines();
CREATE TRIGGER tr_estimate_line_immutable BEFORE INSERT OR DELETE OR UPDATE ON public.estimate_line FOR EACH ROW EXECUTE FUNCTION keep_issued_lines();
CREATE TRIGGER tr_fee_infusion_range BEFORE INSERT OR UPDATE OF kind, price_cents, outside_range_reason ON public.fee FOR EACH ROW EXECUTE FUNCTION check_fee_infusion_range();
CREATE TRIGGER tr_integration_note_locked BEFORE DELETE OR UPDATE ON public.integration_note FOR EACH ROW EXECUTE FUNCTION keep_signed_note();
CREATE TRIGGER tr_reservation_beside AFTER INSERT OR UPDATE OF lanes ON public.reservation FOR EACH ROW WHEN ((new.resource_kind = 'ATTENDING'::text)) EXECUTE FUNCTION check_beside();
CREATE CONSTRAINT TRIGGER tr_reservation_complete AFTER INSERT OR DELETE OR UPDATE ON public.reservation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_reservations();
CREATE CONSTRAINT TRIGGER tr_reservation_left AFTER DELETE OR UPDATE OF ends_at, lanes ON public.reservation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.resource_kind = 'ATTENDING'::text) AND (lower(old.lanes) >= 1))) EXECUTE FUNCTION leave_place_beside();
CREATE TRIGGER tr_reservation_place BEFORE INSERT ON public.reservation FOR EACH ROW WHEN ((new.resource_kind = ANY (ARRAY['ATTENDING'::text, 'SUPERVISING'::text]))) EXECUTE FUNCTION place_reservation();
CREATE TRIGGER tr_reservation_staff AFTER INSERT ON public.reservation FOR EACH ROW WHEN ((new.resource_kind = ANY (ARRAY['ATTENDING'::text, 'SUPERVISING'::text]))) EXECUTE FUNCTION check_reserved_staff();
CREATE CONSTRAINT TRIGGER tr_staff_lanes AFTER UPDATE OF attending_lanes, supervising_lanes ON public.staff DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.attending_lanes < old.attending_lanes) OR (new.supervising_lanes < old.supervising_lanes))) EXECUTE FUNCTION check_staff_lanes();
CREATE CONSTRAINT TRIGGER tr_staff_last_admin AFTER UPDATE OF active ON public.staff DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((old.active AND (NOT new.active))) EXECUTE FUNCTION keep_an_admin();
CREATE CONSTRAINT TRIGGER tr_staff_role_last_admin AFTER DELETE OR UPDATE ON public.staff_role DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((old.role = 'ADMIN'::text)) EXECUTE FUNCTION keep_an_admin();

-- views

create view appointment_facts with (security_invoker=true) as
 SELECT practice_id,
    id,
    location_id,
    patient_id,
    course_session_id,
    kind,
    status,
    starts_at,
    ends_at,
    dose_ends_at,
    virtual,
    walk_in,
    room_id,
    ride_name,
    ride_phone,
    ride_confirmed_at,
    booked_at,
    checked_in_at,
    started_at,
    completed_at,
    version,
    cancelled_at,
    cancel_reason,
    cancelled_late,
    ((overbook_reason IS NOT NULL) AND stands_beside(practice_id, id)) AS overbooked
   FROM appointment;

create view appointment_held_facts with (security_invoker=true) as
 SELECT practice_id,
    appointment_id,
    starts_at,
    ends_at
   FROM reservation
  WHERE ((appointment_id IS NOT NULL) AND (resource_kind = 'ATTENDING'::text));

create view appointment_staff_facts with (security_invoker=true) as
 SELECT practice_id,
    appointment_id,
    staff_id,
    part
   FROM appointment_staff;

create view closure_facts with (security_invoker=true) as
 SELECT practice_id,
    location_id,
    starts_on,
    ends_on,
    reason
   FROM closure;

create view consent_facts with (security_invoker=true) as
 SELECT c.practice_id,
    c.id,
    c.patient_id,
    c.version_id,
    v.template_id,
    v.number AS version_number,
    c.drug,
    c.route,
    c.indication,
    c.signed_on,
    c.expires_on,
    c.withdrawn_at
   FROM (consent c
     JOIN consent_template_version v ON (((v.practice_id = c.practice_id) AND (v.id = c.version_id))));

create view consent_version_facts with (security_invoker=true) as
 SELECT practice_id,
    id,
    template_id,
    number,
    change,
    effective_on
   FROM consent_template_version;

create view course_hold_facts with (security_invoker=true) as
 SELECT h.practice_id,
    h.id AS hold_id,
    h.location_id,
    h.patient_id,
    h.held_by,
    h.expires_at,
    r.resource_kind,
    r.resource_id,
    r.course_session_id,
    r.starts_at,
    r.ends_at
   FROM (course_hold h
     JOIN reservation r ON (((r.practice_id = h.practice_id) AND (r.hold_id = h.id))));

create view course_session_facts with (security_invoker=true) as
 SELECT s.practice_id,
    s.id,
    s.course_id,
    s.patient_id,
    s.kind,
    s.number,
    s.infusion_session_id,
    c.number AS course_number,
    c.status AS course_status,
    c.infusion_count,
    c.drug,
    c.route,
    c.indication,
    c.prescriber_id,
    c.therapist_id
   FROM (course_session s
     JOIN course c ON (((c.practice_id = s.practice_id) AND (c.id = s.course_id))));

create view estimate_facts with (security_invoker=true) as
 SELECT practice_id,
    patient_id,
    id,
    state,
    issued_at,
    period_start,
    period_end,
    recurring
   FROM estimate
  WHERE (state <> 'DRAFT'::text);

create view estimate_request_facts with (security_invoker=true) as
 SELECT practice_id,
    patient_id,
    requested_on
   FROM estimate_request;

create view location_facts with (security_invoker=true) as
 SELECT practice_id,
    id,
    name,
    time_zone,
    address,
    active,
    keeps_federal_holidays,
    phone
   FROM location;

create view mail_message_facts with (security_invoker=true) as
 SELECT practice_id,
    id,
    status,
    created_at,
    settled_at,
    kind,
    staff_id
   FROM mail_message;

create view npi_facts with (security_invoker=true) as
 SELECT practice_id,
    staff_id,
    number,
    created_at
   FROM licence
  WHERE ((kind = 'NPI'::text) AND (removed_at IS NULL));

create view opening_hours_facts with (security_invoker=true) as
 SELECT practice_id,
    location_id,
    weekday,
    opens_minute,
    closes_minute,
    effective_from,
    effective_until
   FROM opening_hours;

create view out_of_service_facts with (security_invoker=true) as
 SELECT practice_id,
    room_id,
    starts_at,
    ends_at,
    reason
   FROM room_out_of_service;

create view override_facts with (security_invoker=true) as
 SELECT practice_id,
    appointment_id,
    item,
    at
   FROM readiness_override;

create view patient_contact_facts with (security_invoker=true) as
 SELECT practice_id,
    id AS patient_id,
    email,
    safe_method,
    active
   FROM patient;

create view patient_facts with (security_invoker=true) as
 SELECT practice_id,
    id,
    given_name,
    family_name,
    preferred_name,
    birth_date,
    coverage,
    intends_to_claim,
    active
   FROM patient;

create view practice_facts with (security_invoker=true) as
 SELECT id AS practice_id,
    name,
    time_zone
   FROM practice;

create view readiness_facts with (security_invoker=true) as
 SELECT a.practice_id,
    a.id AS appointment_id,
    a.patient_id,
    ( SELECT row_to_json(fact.*) AS row_to_json
           FROM ( SELECT a.kind,
                    a.status,
                    ((EXTRACT(epoch FROM a.booked_at) * (1000)::numeric))::bigint AS "bookedAt",
                    ((EXTRACT(epoch FROM a.starts_at) * (1000)::numeric))::bigint AS "startsAt",
                    ((EXTRACT(epoch FROM a.dose_ends_at) * (1000)::numeric))::bigint AS "doseEndsAt",
                    a.virtual,
                    ( SELECT json_build_object('id', r.id, 'active', r.active, 'fitFor', r.fit_for, 'held', json_build_object('start', ((EXTRACT(epoch FROM COALESCE(h.starts_at, a.starts_at)) * (1000)::numeric))::bigint, 'end', ((EXTRACT(epoch FROM COALESCE(h.ends_at, a.ends_at)) * (1000)::numeric))::bigint), 'outOfService', ( SELECT COALESCE(json_agg(json_build_object('start', ((EXTRACT(epoch FROM o.starts_at) * (1000)::numeric))::bigint, 'end', ((EXTRACT(epoch FROM o.ends_at) * (1000)::numeric))::bigint, 'reason', o.reason)), '[]'::json) AS "coalesce"
                                   FROM out_of_service_facts o
                                  WHERE ((o.practice_id = a.practice_id) AND (o.room_id = r.id) AND (o.starts_at < COALESCE(h.ends_at, a.ends_at)) AND (o.ends_at > COALESCE(h.starts_at, a.starts_at))))) AS json_build_object
                           FROM (room_facts r
                             LEFT JOIN appointment_held_facts h ON (((h.practice_id = a.practice_id) AND (h.appointment_id = a.id))))
                          WHERE ((r.practice_id = a.practice_id) AND (r.id = a.room_id))) AS room,
                    json_build_object('name', a.ride_name, 'phone', a.ride_phone, 'confirmedAt', ((EXTRACT(epoch FROM a.ride_confirmed_at) * (1000)::numeric))::bigint) AS ride,
                    COALESCE(p.preferred_name, p.given_name) AS "patientName",
                    p.coverage,
                    p.intends_to_claim AS "intendsToClaim",
                    ( SELECT COALESCE(json_agg(r.requested_on), '[]'::json) AS "coalesce"
                           FROM estimate_request_facts r
                          WHERE ((r.practice_id = a.practice_id) AND (r.patient_id = a.patient_id))) AS "requestedOn",
                    ( SELECT COALESCE(json_agg(estimate.*), '[]'::json) AS "coalesce"
                           FROM ( SELECT e.id AS "estimateId",
                                    ((EXTRACT(epoch FROM e.issued_at) * (1000)::numeric))::bigint AS "issuedAt",
                                    e.period_start AS "scopeStartsOn",
                                    e.period_end AS "scopeEndsOn",
                                    e.recurring AS "isRecurring"
                                   FROM estimate_facts e
                                  WHERE ((e.practice_id = a.practice_id) AND (e.patient_id = a.patient_id))) estimate) AS estimates,
                    (EXISTS ( SELECT
                           FROM override_facts o
                          WHERE ((o.practice_id = a.practice_id) AND (o.appointment_id = a.id) AND (o.item = 'ESTIMATE'::text)))) AS "estimateIsOverridden",
                    infusion.facts AS infusion,
                        CASE ( SELECT app_chart_scope() AS app_chart_scope)
                            WHEN 'practice'::text THEN true
                            WHEN 'care_team'::text THEN may_open_chart(a.patient_id)
                            ELSE false
                        END AS "chartOpen") fact) AS facts
   FROM ((appointment_facts a
     JOIN patient_facts p ON (((p.practice_id = a.practice_id) AND (p.id = a.patient_id))))
     LEFT JOIN LATERAL ( SELECT json_build_object('drug', s.drug, 'route', s.route, 'indication', s.indication, 'prescriberName', ( SELECT concat_ws(' '::text, f.title, f.name) AS concat_ws
                   FROM staff_facts f
                  WHERE ((f.practice_id = a.practice_id) AND (f.id = s.prescriber_id))), 'consents', ( SELECT COALESCE(json_agg(json_build_object('consentId', c.id, 'templateId', c.template_id, 'sequence', c.version_number, 'drug', c.drug, 'route', c.route, 'indication', c.indication, 'signedOn', c.signed_on, 'expiresOn', c.expires_on, 'withdrawnAt', ((EXTRACT(epoch FROM c.withdrawn_at) * (1000)::numeric))::bigint)), '[]'::json) AS "coalesce"
                   FROM consent_facts c
                  WHERE ((c.practice_id = a.practice_id) AND (c.patient_id = a.patient_id))), 'screening', ( SELECT json_build_object('decisionId', d.id, 'outcome', d.decision, 'decidedAt', ((EXTRACT(epoch FROM d.decided_at) * (1000)::numeric))::bigint, 'expiresOn', d.valid_until) AS json_build_object
                   FROM screening_facts d
                  WHERE ((d.practice_id = a.practice_id) AND (d.patient_id = a.patient_id))
                  ORDER BY d.decided_at DESC, d.id DESC
                 LIMIT 1), 'integrationStartsAt', ( SELECT ((EXTRACT(epoch FROM i.starts_at) * (1000)::numeric))::bigint AS int8
                   FROM (course_session_facts n
                     JOIN appointment_facts i ON (((i.practice_id = n.practice_id) AND (i.course_session_id = n.id) AND (i.status <> ALL (ARRAY['CANCELLED'::text, 'NO_SHOW'::text])))))
                  WHERE ((n.practice_id = a.practice_id) AND (n.infusion_session_id = s.id)))) AS facts
           FROM course_session_facts s
          WHERE ((a.kind = 'INFUSION'::text) AND (s.practice_id = a.practice_id) AND (s.id = a.course_session_id))) infusion ON (true));

create view readiness_practice_facts with (security_invoker=true) as
 SELECT practice_id,
    json_build_object('zone', time_zone, 'versions', ( SELECT COALESCE(json_agg(json_build_object('templateId', v.template_id, 'sequence', v.number, 'change', v.change, 'effectiveOn', v.effective_on)), '[]'::json) AS "coalesce"
           FROM consent_version_facts v
          WHERE (v.practice_id = p.practice_id))) AS facts
   FROM practice_facts p;

create view room_facts with (security_invoker=true) as
 SELECT practice_id,
    id,
    location_id,
    name,
    detail,
    fit_for,
    turnover_minutes,
    active
   FROM room;

create view screening_facts with (security_invoker=true) as
 SELECT practice_id,
    id,
    patient_id,
    decision,
    decided_at,
    decided_by,
    valid_until
   FROM screening;

create view staff_exception_facts with (security_invoker=true) as
 SELECT practice_id,
    staff_id,
    kind,
    location_id,
    starts_at,
    ends_at,
    id,
    reported
   FROM staff_exception;

create view staff_facts with (security_invoker=true) as
 SELECT practice_id,
    id,
    name,
    title,
    credentials,
    active,
    attending_lanes,
    supervising_lanes,
    kinds
   FROM staff;

create view staff_hours_facts with (security_invoker=true) as
 SELECT practice_id,
    staff_id,
    location_id,
    weekday,
    starts_minute,
    ends_minute,
    effective_from,
    effective_until
   FROM staff_hours;

create view staff_role_facts with (security_invoker=true) as
 SELECT practice_id,
    staff_id,
    role
   FROM staff_role;

create view visit_reply_facts with (security_invoker=true) as
 SELECT practice_id,
    id,
    appointment_id,
    kind,
    starts_at,
    at,
    by_staff_id
   FROM visit_reply;

-- row-level security

alter table access_token force row level security;
alter table appointment force row level security;
alter table appointment_change force row level security;
alter table appointment_kind force row level security;
alter table appointment_staff force row level security;
alter table audit_event force row level security;
alter table audit_patient force row level security;
alter table audit_seal force row level security;
alter table calendar_feed force row level security;
alter table care_team force row level security;
alter table closure force row level security;
alter table consent force row level security;
alter table consent_template force row level security;
alter table consent_template_version force row level security;
alter table course force row level security;
alter table course_hold force row level security;
alter table course_session force row level security;
alter table estimate force row level security;
alter table estimate_diagnosis force row level security;
alter table estimate_line force row level security;
alter table estimate_request force row level security;
alter table fee force row level security;
alter table glass_access force row level security;
alter table idempotency_key force row level security;
alter table infusion_session force row level security;
alter table integration_note force row level security;
alter table licence force row level security;
alter table location force row level security;
alter table mail_message force row level security;
alter table note_addendum force row level security;
alter table one_time_link force row level security;
alter table opening_hours force row level security;
alter table outbox force row level security;
alter table patient force row level security;
alter table practice force row level security;
alter table readiness_override force row level security;
alter table reminder force row level security;
alter table reminder_opt_out force row level security;
alter table request_count force row level security;
alter table reservation force row level security;
alter table room force row level security;
alter table room_out_of_service force row level security;
alter table schema_migration disable row level security;
alter table screening force row level security;
alter table screening_reason force row level security;
alter table sign_in_failure force row level security;
alter table staff force row level security;
alter table staff_credential force row level security;
alter table staff_exception force row level security;
alter table staff_hours force row level security;
alter table staff_preference force row level security;
alter table staff_role force row level security;
alter table staff_session force row level security;
alter table visit_instructions force row level security;
alter table visit_reply force row level security;
alter table wait_list_entry force row level security;

-- policies

create policy lookup on access_token as permissive for all to kapstone_lookup using (true);
create policy practice on access_token as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on appointment as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on appointment_change as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on appointment_kind as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on appointment_staff as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy append on audit_event as permissive for insert to public with check (((practice_id = ( SELECT app_practice() AS app_practice)) OR (practice_id = ANY ((( SELECT NULLIF(current_setting('app.audit_practices'::text, true), ''::text) AS "nullif"))::uuid[]))));
create policy practice on audit_event as permissive for select to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on audit_patient as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on audit_seal as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy lookup on calendar_feed as permissive for select to kapstone_lookup using (true);
create policy practice on calendar_feed as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy lookup on care_team as permissive for select to kapstone_lookup using (true);
create policy practice on care_team as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on closure as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on consent as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on consent_template as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on consent_template_version as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on course as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on course_hold as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on course_session as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on estimate as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy estimate_writer on estimate_diagnosis as restrictive for all to public using ((( SELECT current_setting('app.estimate_writer'::text, true) AS current_setting) = 'on'::text));
create policy practice on estimate_diagnosis as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on estimate_line as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on estimate_request as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on fee as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on glass_access as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on idempotency_key as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy chart on infusion_session as restrictive for all to public using (may_open_chart(patient_id));
create policy practice on infusion_session as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy author on integration_note as restrictive for all to public using (((state = 'SIGNED'::text) OR (author_id = ( SELECT app_staff() AS app_staff))));
create policy chart on integration_note as restrictive for all to public using (may_open_chart(patient_id));
create policy practice on integration_note as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on licence as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on location as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on mail_message as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy chart on note_addendum as restrictive for all to public using (may_open_chart(patient_id));
create policy practice on note_addendum as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy lookup on one_time_link as permissive for all to kapstone_lookup using (true);
create policy practice on one_time_link as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on opening_hours as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy lookup on outbox as permissive for all to kapstone_lookup using (true);
create policy practice on outbox as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy lookup on patient as permissive for select to kapstone_lookup using (true);
create policy practice on patient as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy lookup on practice as permissive for select to kapstone_lookup using (true);
create policy practice on practice as permissive for all to public using ((id = ( SELECT app_practice() AS app_practice)));
create policy practice on readiness_override as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy lookup on reminder as permissive for select to kapstone_lookup using (true);
create policy practice on reminder as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on reminder_opt_out as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy lookup on request_count as permissive for all to kapstone_lookup using (true);
create policy practice on reservation as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on room as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on room_out_of_service as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on screening as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy chart on screening_reason as restrictive for all to public using (may_open_chart(patient_id));
create policy practice on screening_reason as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy lookup on sign_in_failure as permissive for all to kapstone_lookup using (true);
create policy lookup on staff as permissive for select to kapstone_lookup using (true);
create policy practice on staff as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy lookup on staff_credential as permissive for all to kapstone_lookup using (true);
create policy practice on staff_exception as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on staff_hours as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy owner on staff_preference as restrictive for all to public using ((staff_id = ( SELECT app_staff() AS app_staff)));
create policy practice on staff_preference as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy lookup on staff_role as permissive for select to kapstone_lookup using (true);
create policy practice on staff_role as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy lookup on staff_session as permissive for all to kapstone_lookup using (true);
create policy practice on staff_session as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on visit_instructions as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on visit_reply as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));
create policy practice on wait_list_entry as permissive for all to public using ((practice_id = ( SELECT app_practice() AS app_practice)));

-- grants

grant insert, select, update on access_token to kapstone_app;
grant select, update on access_token to kapstone_lookup;
grant insert, select, update on appointment to kapstone_app;
grant insert, select on appointment_change to kapstone_app;
grant select on appointment_facts to kapstone_app;
grant select on appointment_held_facts to kapstone_app;
grant insert, select, update on appointment_kind to kapstone_app;
grant delete, insert, select on appointment_staff to kapstone_app;
grant select on appointment_staff_facts to kapstone_app;
grant insert, select on audit_event to kapstone_app;
grant insert, select on audit_patient to kapstone_app;
grant insert, select on audit_seal to kapstone_app;
grant delete, insert, select, update on calendar_feed to kapstone_app;
grant select on calendar_feed to kapstone_lookup;
grant delete, insert, select on care_team to kapstone_app;
grant select (patient_id), select (practice_id), select (staff_id) on care_team to kapstone_lookup;
grant delete, insert, select on closure to kapstone_app;
grant select on closure_facts to kapstone_app;
grant insert, select, update (withdrawn_at), update (withdrawn_by) on consent to kapstone_app;
grant select on consent_facts to kapstone_app;
grant insert, select on consent_template to kapstone_app;
grant insert, select on consent_template_version to kapstone_app;
grant select on consent_version_facts to kapstone_app;
grant insert, select, update on course to kapstone_app;
grant delete, insert, select, update (expires_at) on course_hold to kapstone_app;
grant select on course_hold_facts to kapstone_app;
grant insert, select on course_session to kapstone_app;
grant select on course_session_facts to kapstone_app;
grant insert, select, update on estimate to kapstone_app;
grant insert, select, update on estimate_diagnosis to kapstone_app;
grant select on estimate_facts to kapstone_app;
grant delete, insert, select on estimate_line to kapstone_app;
grant insert, select on estimate_request to kapstone_app;
grant select on estimate_request_facts to kapstone_app;
grant insert, select, update on fee to kapstone_app;
grant execute on function all_practices() to kapstone_app;
grant execute on function all_practices() to kapstone_lookup;
grant execute on function app_practice() to kapstone_lookup;
grant execute on function calendar_feed_by_secret(bytea) to kapstone_app;
grant execute on function calendar_feed_by_secret(bytea) to kapstone_lookup;
grant execute on function claim_email(uuid,text) to kapstone_app;
grant execute on function claim_email(uuid,text) to kapstone_lookup;
grant execute on function count_request(bytea,timestamp with time zone,interval) to kapstone_app;
grant execute on function count_request(bytea,timestamp with time zone,interval) to kapstone_lookup;
grant execute on function count_sign_in_try(bytea[],integer[],timestamp with time zone,interval) to kapstone_app;
grant execute on function count_sign_in_try(bytea[],integer[],timestamp with time zone,interval) to kapstone_lookup;
grant execute on function credential_by_email(text) to kapstone_app;
grant execute on function credential_by_email(text) to kapstone_lookup;
grant execute on function demo_practice_exists() to kapstone_app;
grant execute on function demo_practice_exists() to kapstone_lookup;
grant execute on function enqueue_job(text,jsonb,timestamp with time zone,text) to kapstone_app;
grant execute on function forgive_sign_in(bytea[],bytea) to kapstone_app;
grant execute on function forgive_sign_in(bytea[],bytea) to kapstone_lookup;
grant execute on function known_address(text,text,timestamp with time zone) to kapstone_app;
grant execute on function known_address(text,text,timestamp with time zone) to kapstone_lookup;
grant execute on function link_by_secret(bytea,text,timestamp with time zone) to kapstone_app;
grant execute on function link_by_secret(bytea,text,timestamp with time zone) to kapstone_lookup;
grant execute on function publish_outbox() to kapstone_app;
grant execute on function publish_outbox() to kapstone_lookup;
grant execute on function reminder_by_secret(bytea) to kapstone_app;
grant execute on function reminder_by_secret(bytea) to kapstone_lookup;
grant execute on function search_patients(text,text,date,date,integer,boolean,text,uuid,uuid[],integer,uuid,integer) to kapstone_app;
grant execute on function search_patients(text,text,date,date,integer,boolean,text,uuid,uuid[],integer,uuid,integer) to kapstone_lookup;
grant execute on function session_by_secret(bytea) to kapstone_app;
grant execute on function session_by_secret(bytea) to kapstone_lookup;
grant execute on function set_password(uuid,text,timestamp with time zone) to kapstone_app;
grant execute on function set_password(uuid,text,timestamp with time zone) to kapstone_lookup;
grant execute on function sign_in_failures(bytea[]) to kapstone_app;
grant execute on function sign_in_failures(bytea[]) to kapstone_lookup;
grant execute on function token_by_secret(bytea) to kapstone_app;
grant execute on function token_by_secret(bytea) to kapstone_lookup;
grant execute on function touch_session(bytea,timestamp with time zone) to kapstone_app;
grant execute on function touch_session(bytea,timestamp with time zone) to kapstone_lookup;
grant execute on function touch_token(bytea,timestamp with time zone) to kapstone_app;
grant execute on function touch_token(bytea,timestamp with time zone) to kapstone_lookup;
grant insert, select on glass_access to kapstone_app;
grant delete, insert, select on idempotency_key to kapstone_app;
grant insert, select, update on infusion_session to kapstone_app;
grant insert, select, update on integration_note to kapstone_app;
grant insert, select, update on licence to kapstone_app;
grant insert, select, update on location to kapstone_app;
grant select on location_facts to kapstone_app;
grant insert, select, update on mail_message to kapstone_app;
grant select on mail_message_facts to kapstone_app;
grant insert, select on note_addendum to kapstone_app;
grant select on npi_facts to kapstone_app;
grant insert, select, update on one_time_link to kapstone_app;
grant select, update on one_time_link to kapstone_lookup;
grant delete, insert, select, update (effective_until) on opening_hours to kapstone_app;
grant select on opening_hours_facts to kapstone_app;
grant select on out_of_service_facts to kapstone_app;
grant insert on outbox to kapstone_app;
grant delete, select, update on outbox to kapstone_lookup;
grant select on override_facts to kapstone_app;
grant insert, select, update on patient to kapstone_app;
grant select (active), select (birth_date), select (birthday), select (coverage), select (id), select (phone_digits), select (practice_id), select (search_text) on patient to kapstone_lookup;
grant select on patient_contact_facts to kapstone_app;
grant select on patient_facts to kapstone_app;
grant select, update (calendar_initials), update (hold_minutes), update (idle_lock_minutes), update (infusion_price_maximum_cents), update (infusion_price_minimum_cents), update (name), update (npi), update (phone), update (time_zone), update (tin), update (version) on practice to kapstone_app;
grant select on practice to kapstone_lookup;
grant select on practice_facts to kapstone_app;
grant select on readiness_facts to kapstone_app;
grant insert, select on readiness_override to kapstone_app;
grant select on readiness_practice_facts to kapstone_app;
grant insert, select, update (secret_hash) on reminder to kapstone_app;
grant select on reminder to kapstone_lookup;
grant delete, insert, select on reminder_opt_out to kapstone_app;
grant delete, insert, select, update on request_count to kapstone_lookup;
grant delete, insert, select, update (ends_at), update (lanes) on reservation to kapstone_app;
grant insert, select, update on room to kapstone_app;
grant select on room_facts to kapstone_app;
grant delete, insert, select on room_out_of_service to kapstone_app;
grant select on schema_migration to kapstone_app;
grant insert, select on screening to kapstone_app;
grant select on screening_facts to kapstone_app;
grant insert, select on screening_reason to kapstone_app;
grant delete, insert, select, update on sign_in_failure to kapstone_lookup;
grant insert, select, update on staff to kapstone_app;
grant select on staff to kapstone_lookup;
grant insert, select, update on staff_credential to kapstone_lookup;
grant delete, insert, select on staff_exception to kapstone_app;
grant select on staff_exception_facts to kapstone_app;
grant select on staff_facts to kapstone_app;
grant delete, insert, select, update (effective_until) on staff_hours to kapstone_app;
grant select on staff_hours_facts to kapstone_app;
grant insert, select, update on staff_preference to kapstone_app;
grant delete, insert, select on staff_role to kapstone_app;
grant select on staff_role to kapstone_lookup;
grant select on staff_role_facts to kapstone_app;
grant insert, select, update on staff_session to kapstone_app;
grant select, update on staff_session to kapstone_lookup;
grant insert, select, update on visit_instructions to kapstone_app;
grant insert, select on visit_reply to kapstone_app;
grant select on visit_reply_facts to kapstone_app;
grant insert, select, update on wait_list_entry to kapstone_app;
