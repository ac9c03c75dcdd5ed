/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What is added to a signed note. */
export type AddAddendumInput = {
  /** Repeat it to repeat the request without doing it twice. */
  idempotencyKey?: string | null | undefined;
  /** The note. */
  noteId: string | number;
  /** What is added, at most 20,000 characters. */
  text: string;
};

/** Dates on which a location is closed. */
export type AddClosureInput = {
  /** The last date. */
  endsOn: string;
  /** Which location. */
  locationId: string | number;
  /** Why, in at most 120 characters that everybody may see. */
  reason: string;
  /** The first date. */
  startsOn: string;
};

/** A licence to be added. */
export type AddLicenceInput = {
  /** The last day on which it holds. Not for an NPI. */
  expiresOn?: string | null | undefined;
  /** What kind it is. */
  kind: LicenceKind;
  /** Its number. Check digits are checked. */
  number: string;
  /** Whose. */
  staffId: string | number;
  /** The state that gave it, by its two-letter code. */
  state?: string | null | undefined;
};

/** A period in which a room cannot be used. */
export type AddOutOfServiceInput = {
  /** Until then. */
  endsAt: string;
  /** Why, in at most 120 characters that everybody may see. */
  reason: string;
  /** Which room. */
  roomId: string | number;
  /** From then on. */
  startsAt: string;
};

/** A time at which a staff member is away, or there besides their week. */
export type AddStaffExceptionInput = {
  /** Until when, at most a year later. */
  endsAt: string;
  /** Away, or there besides. */
  kind: StaffExceptionKind;
  /** Of extra hours, where; time off is time off everywhere. */
  locationId?: string | number | null | undefined;
  /** Why, in at most 120 characters; nobody has to say. */
  reason?: string | null | undefined;
  /** Who. */
  staffId: string | number;
  /** From when. */
  startsAt: string;
};

/** One visit of a plan shall be at another time: what moves with it. */
export type AdjustCourseInput = {
  /** Not on these dates. */
  avoid?: Array<DatesInput> | null | undefined;
  /** The session of the visit that moves. */
  courseSessionId: string | number;
  /** Not before; left out, from now on. */
  earliest?: string | null | undefined;
  /** The last date; left out, twelve weeks from when what is left can start: the earliest time, or what is booked before it. */
  finishBy?: string | null | undefined;
  /** Within these hours only. */
  hours?: HoursOfDayInput | null | undefined;
  /** The sessions of visits that stay where they are, whatever moves. */
  keep?: Array<string | number> | null | undefined;
  /** Where all its visits take place. */
  locationId: string | number;
  /** Whose course. */
  patientId: string | number;
  /** When it shall start; left out, the nearest times that keep every limit. */
  startsAt?: string | null | undefined;
  /** The therapist throughout; left out, the one of the course, or else whoever fits best. */
  therapistId?: string | number | null | undefined;
  /** The plan as it stands, 1 to 49 visits in any order. */
  visits: Array<CourseVisitInput>;
  /** On these weekdays only: 1 Monday to 7 Sunday. */
  weekdays?: Array<number> | null | undefined;
};

/** Exactly one of them. It need not be entered yet. */
export type AffectedAppointmentsInput = {
  /** A location. */
  closure?: LocationAwayInput | null | undefined;
  /** A room. */
  room?: RoomAwayInput | null | undefined;
  /** A staff member. */
  staff?: StaffAwayInput | null | undefined;
};

/** What was done to an appointment. */
export type AppointmentChangeKind =
  /** It was booked. */
  | 'BOOKED'
  /** It was cancelled. */
  | 'CANCELLED'
  /** The patient came. */
  | 'CHECKED_IN'
  /** It ended. */
  | 'COMPLETED'
  /** It got another time, room or staff. */
  | 'MOVED'
  /** The patient did not come. */
  | 'NO_SHOW'
  /** The ride home was recorded. */
  | 'RIDE_RECORDED'
  /** It began. */
  | 'STARTED'
  /** The change before was undone. */
  | 'UNDONE';

/** Which appointments. Everything that is given has to hold. */
export type AppointmentFilter = {
  /** That start then or later. */
  from?: string | null | undefined;
  /** At this location. */
  locationId?: string | number | null | undefined;
  /** Of this patient. */
  patientId?: string | number | null | undefined;
  /** With this staff member. */
  staffId?: string | number | null | undefined;
  /** In one of these statuses. */
  statuses?: Array<AppointmentStatus> | null | undefined;
  /** That start before. */
  to?: string | null | undefined;
};

/** What a visit is for. */
export type AppointmentKind =
  /** A first or later talk with a psychiatrist. */
  | 'CONSULTATION'
  /** A short visit with a psychiatrist after a course or between infusions. */
  | 'FOLLOW_UP'
  /** A supervised ketamine dose at the practice. */
  | 'INFUSION'
  /** The therapy session that follows an infusion. */
  | 'INTEGRATION'
  /** The therapy session before the first infusion. */
  | 'PREPARATION';

/** One visit and where it goes. */
export type AppointmentMoveInput = {
  /** The appointment. */
  appointmentId: string | number;
  /** How long it takes from now on; left out, it stays. */
  durationMinutes?: number | null | undefined;
  /** The room from now on; left out, it stays. Null gives up one that the kind does not need. */
  roomId?: string | number | null | undefined;
  /** Who takes over; parts left out stay as they are. */
  staff?: Array<AppointmentStaffInput> | null | undefined;
  /** When it starts from now on. */
  startsAt: string;
  /** The version that was seen. */
  version: number;
};

/** What an appointment takes besides the patient. */
export type AppointmentNeed =
  /** A nurse, for several infusions at once if need be. */
  | 'ATTENDING_NURSE'
  /** A room that is fit for infusions. */
  | 'INFUSION_ROOM'
  /** A psychiatrist, for nobody else meanwhile. */
  | 'PRESCRIBER'
  /** A psychiatrist who supervises, several infusions at once if need be. */
  | 'SUPERVISING_PRESCRIBER'
  /** A therapist, for nobody else meanwhile. */
  | 'THERAPIST'
  /** A room that is fit for therapy, unless the visit is virtual. */
  | 'THERAPY_ROOM';

/** A staff member for a part. */
export type AppointmentStaffInput = {
  /** For which part. */
  part: StaffPart;
  /** Who. */
  staffId: string | number;
};

/** How far an appointment has come. */
export type AppointmentStatus =
  /** The patient is expected. */
  | 'BOOKED'
  /** It does not take place. */
  | 'CANCELLED'
  /** The patient is here. */
  | 'CHECKED_IN'
  /** It is over. */
  | 'COMPLETED'
  /** It has begun. */
  | 'IN_PROGRESS'
  /** The patient did not come. */
  | 'NO_SHOW';

/** Who forgot their password. */
export type AskForPasswordResetInput = {
  /** The address they sign in by. */
  email: string;
};

/** Which events. What is left out does not narrow. */
export type AuditFilter = {
  /** From then on. */
  from?: string | null | undefined;
  /** Only these kinds. */
  kinds?: Array<AuditKind> | null | undefined;
  /** Only this operation. */
  operation?: string | null | undefined;
  /** Events about this patient. */
  patientId?: string | number | null | undefined;
  /** What this staff member did, in person or through a token. */
  staffId?: string | number | null | undefined;
  /** Before then. */
  to?: string | null | undefined;
};

/** What an event is about. */
export type AuditKind =
  /** The caller was not allowed to. */
  | 'DENIED'
  /** Data of patients, or the audit itself, was shown. */
  | 'LOOK'
  /** The domain said no. */
  | 'REFUSED'
  /** A sign-in, successful or not, or another use of an account before one. */
  | 'SIGN_IN'
  /** A record was made or changed. */
  | 'WRITE';

/** For which visit slots are looked for, and what is wished. */
export type AvailableSlotsInput = {
  /** Not on these dates. */
  avoid?: Array<DatesInput> | null | undefined;
  /** How many at most, 1 to 500. */
  count?: number;
  /** For which session; left out, the next unbooked one of the kind. */
  courseSessionId?: string | number | null | undefined;
  /** Left out: as long as the practice plans for the kind. */
  durationMinutes?: number | null | undefined;
  /** Not before; left out, from now on. */
  from?: string | null | undefined;
  /** Within these hours only. */
  hours?: HoursOfDayInput | null | undefined;
  /** The kind of visit. */
  kind: AppointmentKind;
  /** Where. */
  locationId: string | number;
  /** For whom: their other visits and their course count. */
  patientId?: string | number | null | undefined;
  /** In one of these rooms. */
  roomIds?: Array<string | number> | null | undefined;
  /** With one of these, each for what their role allows; parts that none of them takes are open. */
  staffIds?: Array<string | number> | null | undefined;
  /** They start before; at most a year after `from`. */
  until: string;
  /** By video, without a room. */
  virtual?: boolean;
  /** On these weekdays only: 1 Monday to 7 Sunday. */
  weekdays?: Array<number> | null | undefined;
};

/** What a column of the board stands for. */
export type BoardColumnKind =
  /** A room. */
  | 'ROOM'
  /** A staff member. */
  | 'STAFF';

/** A group of columns of the day board. */
export type BoardColumns =
  /** Rooms fit for an infusion. */
  | 'INFUSION_ROOMS'
  /** The column of the staff member whose board it is. */
  | 'MINE'
  /** Nurses. */
  | 'NURSES'
  /** Psychiatrists. */
  | 'PRESCRIBERS'
  /** Therapists. */
  | 'THERAPISTS'
  /** All other rooms. */
  | 'THERAPY_ROOMS';

/** A visit to book. */
export type BookAppointmentInput = {
  /** A psychiatrist confirms less than 48 hours between infusions. */
  confirmSpacing?: boolean;
  /** Left out: the next unbooked session of that kind of the active course. */
  courseSessionId?: string | number | null | undefined;
  /** Left out: as long as the practice plans for the kind. */
  durationMinutes?: number | null | undefined;
  /** The same key does it at most once: send one that you make up, and again when you try again. */
  idempotencyKey?: string | null | undefined;
  /** What it is for. */
  kind: AppointmentKind;
  /** Where. */
  locationId: string | number;
  /** Beside another visit of the attending staff member, who is named, where nothing else is in the way. What is free is booked as ever. */
  overbook?: OverbookInput | null | undefined;
  /** For whom. */
  patientId: string | number;
  /** Who takes the patient home. */
  ride?: RideInput | null | undefined;
  /** Left out: a free fit room is chosen. */
  roomId?: string | number | null | undefined;
  /** Left out: free staff are chosen. */
  staff?: Array<AppointmentStaffInput> | null | undefined;
  /** When it starts: from now to a year ahead, on a whole minute. */
  startsAt: string;
  /** By video; never an infusion. */
  virtual?: boolean;
  /** The wait that it ends: the patient leaves the wait list with the booking. */
  waitList?: EndedWaitInput | null | undefined;
  /** The patient stands there: it starts now. */
  walkIn?: boolean;
};

/** Visits of a patient’s active course, to be booked all or none. */
export type BookCourseInput = {
  /** Therapists besides that of the course who are meant. With anybody else there, nothing is held or booked. */
  acceptTherapistIds?: Array<string | number> | null | undefined;
  /** A psychiatrist confirms infusions that are less than 48 hours apart. */
  confirmSpacing?: boolean;
  /** The same key does it at most once: send one that you make up, and again when you try again. */
  idempotencyKey?: string | null | undefined;
  /** Where. */
  locationId: string | number;
  /** Whose course. */
  patientId: string | number;
  /** 1 to 49 visits, in any order. */
  visits: Array<CourseVisitInput>;
};

/** Whose chart has to be opened, and why. */
export type BreakGlassInput = {
  /** The patient. */
  patientId: string | number;
  /** Why the chart is needed, in 10 to 500 characters; the admin reads it. */
  reason: string;
};

/** An appointment to cancel. */
export type CancelAppointmentInput = {
  /** The appointment. */
  appointmentId: string | number;
  /** Why: one of those of whoever cancels. */
  category: CancelCategory;
  /** What becomes of the integration session. Asked for where an infusion has one that is booked; nothing otherwise. */
  integration?: IntegrationChoice | null | undefined;
  /** Who cancels. */
  reason: CancelReason;
  /** The version that was seen. */
  version: number;
};

/** Why a visit was cancelled. It says nothing clinical. */
export type CancelCategory =
  /** The patient does not want to pay it. */
  | 'COST'
  /** It was booked by mistake. */
  | 'MISTAKE'
  /** Something else, of either side. */
  | 'OTHER'
  /** The location or the room cannot be used. */
  | 'PLACE'
  /** Nobody can take the patient home. */
  | 'RIDE'
  /** Somebody of the practice cannot be there. */
  | 'STAFF'
  /** The patient does not want to go on. */
  | 'STOPS'
  /** The patient cannot come then. */
  | 'TIME'
  /** The patient is not well enough to come. */
  | 'UNWELL';

/** Who cancelled. */
export type CancelReason =
  /** The patient cannot or will not come. */
  | 'PATIENT'
  /** The practice cannot keep the appointment. */
  | 'PRACTICE';

/** A staff member and a patient. */
export type CareTeamInput = {
  /** The patient. */
  patientId: string | number;
  /** The staff member. */
  staffId: string | number;
};

/** An appointment to change. */
export type ChangeAppointmentInput = {
  /** The appointment. */
  appointmentId: string | number;
  /** The version that was seen. */
  version: number;
};

/** A new password of one’s own. */
export type ChangePasswordInput = {
  /** The password as it is. */
  currentPassword: string;
  /** The password as it will be: 12 to 128 characters, any of them. */
  newPassword: string;
};

/** All that a patient waits for from now on: what is left out is any. */
export type ChangeWaitListEntryInput = {
  /** The entry. */
  entryId: string | number;
  /** The first date that suits; left out, today. */
  firstDate?: string | null | undefined;
  /** Left out, any. */
  hours?: HoursOfDayInput | null | undefined;
  /** Which kinds of visits are waited for, at least one. */
  kinds: Array<AppointmentKind>;
  /** The last date that suits; left out, any. */
  lastDate?: string | null | undefined;
  /** With this staff member only. */
  staffId?: string | number | null | undefined;
  /** The version that was seen. */
  version: number;
  /** 1 Monday to 7 Sunday; left out, any. */
  weekdays?: Array<number> | null | undefined;
};

/** Whose charts somebody may open. */
export type ChartScope =
  /** Those of patients on whose care team they are, or behind broken glass for an hour. */
  | 'CARE_TEAM'
  /** Nobody’s. */
  | 'NONE'
  /** Everybody’s in the practice. */
  | 'PRACTICE';

/** A patient who has come. */
export type CheckInInput = {
  /** The appointment. */
  appointmentId: string | number;
  /** The ride home was confirmed with whoever gives it. */
  rideConfirmed?: boolean;
  /** The version that was seen. */
  version: number;
};

/** An infusion to complete. */
export type CompleteInfusionInput = {
  /** The infusion appointment; it is in progress. */
  appointmentId: string | number;
  /** When the dose really ended: between its start and now. */
  doseEndedAt: string;
  /** Repeat it to repeat the request without doing it twice. */
  idempotencyKey?: string | null | undefined;
  /** The appointment’s version that was read. */
  version: number;
};

/** Which visit the patient confirms. */
export type ConfirmAppointmentInput = {
  /** The appointment. */
  appointmentId: string | number;
};

/** How consent stands (H14). */
export type ConsentStanding =
  /** Its twelve months are over. */
  | 'EXPIRED'
  /** A material version has come into force since: it has to be signed anew. */
  | 'NEW_VERSION'
  /** Nothing was signed. */
  | 'NONE'
  /** It was given for another drug, route or indication. */
  | 'OTHER_SCOPE'
  /** It holds. */
  | 'VALID'
  /** The patient took it back. */
  | 'WITHDRAWN';

/** What a new version of a template asks of those who signed the one before. */
export type ConsentVersionChange =
  /** Earlier signatures go on holding. */
  | 'EDITORIAL'
  /** It has to be signed anew before the next dose. */
  | 'MATERIAL';

/** How a patient is reached. */
export type ContactMethod =
  /** An email. */
  | 'EMAIL'
  /** A letter. */
  | 'MAIL'
  /** A call. */
  | 'PHONE'
  /** A text message. */
  | 'TEXT';

/** Someone beside the patient. */
export type ContactPersonInput = {
  /** Their name. */
  name: string;
  /** Their phone number. */
  phone: string;
  /** What they are to the patient. */
  relationship: string;
};

/** What a course is made of. */
export type CourseSessionKind =
  /** A supervised dose. */
  | 'INFUSION'
  /** The therapy session that follows an infusion. */
  | 'INTEGRATION'
  /** The talk before the first infusion. */
  | 'PREPARATION';

/** How far a course is. */
export type CourseStatus =
  /** Sessions are booked for it. */
  | 'ACTIVE'
  /** It went as planned. */
  | 'COMPLETED'
  /** It was broken off. */
  | 'ENDED';

/** A visit of a course, as it was proposed or adjusted. */
export type CourseVisitInput = {
  /** The session of the course that it is for. */
  courseSessionId: string | number;
  /** In which room. */
  roomId: string | number;
  /** Who takes which part. */
  staff: Array<AppointmentStaffInput>;
  /** When it starts. */
  startsAt: string;
};

/** Whether a plan covers the patient. */
export type Coverage =
  /** Covered. */
  | 'INSURED'
  /** Covered, and pays without claiming. */
  | 'SELF_PAY'
  /** Not covered. */
  | 'UNINSURED';

/** A token to be made. */
export type CreateAccessTokenInput = {
  /** How long it works, 1 to 365 days. */
  expiresInDays: number;
  /** What it is for. */
  name: string;
  /** A part of the caller’s own permissions. */
  permissions: Array<string>;
};

/** A consent template with its first version. */
export type CreateConsentTemplateInput = {
  /** What the patient reads, at most 100,000 characters. */
  body: string;
  /** The first day on which it is in force. */
  effectiveOn: string;
  /** What the first version is called, at most 40 characters. */
  label: string;
  /** Its name, unique in the practice, at most 120 characters. */
  name: string;
};

/** A new course. */
export type CreateCourseInput = {
  /** What is given. */
  drug?: string;
  /** The same key again gives the same course. */
  idempotencyKey?: string | null | undefined;
  /** What is treated, in at most 120 characters. Clinical. */
  indication: string;
  /** How many infusions, 1 to 24. */
  infusionCount?: number;
  /** For whom. */
  patientId: string | number;
  /** A psychiatrist, who joins the care team. */
  prescriberId?: string | number | null | undefined;
  /** How it is given. */
  route?: DoseRoute;
  /** A therapist, who joins the care team. */
  therapistId?: string | number | null | undefined;
};

/** An estimate to begin. */
export type CreateEstimateInput = {
  /** The course that it is made from. */
  courseId?: string | number | null | undefined;
  /** Repeat it to repeat the request without doing it twice. */
  idempotencyKey?: string | null | undefined;
  /** Whom it is for. */
  patientId: string | number;
};

/** A new location. */
export type CreateLocationInput = {
  /** Where it is, as patients are told. */
  address: string;
  /** When it is open; spans of one day do not overlap. */
  hours: Array<OpeningHoursInput>;
  /** Whether it closes on federal holidays. */
  keepsFederalHolidays?: boolean;
  /** Unique in the practice. */
  name: string;
  /** For patients to call. */
  phone?: string | null | undefined;
  /** IANA time zone, such as America/New_York. */
  timeZone: string;
};

/** A new patient. */
export type CreatePatientInput = {
  /** Date of birth. */
  birthDate: string;
  /** How to reach the patient. */
  contact: PatientContactInput;
  /** Whether a plan covers the patient. */
  coverage: Coverage;
  /** Whom to call in an emergency. */
  emergencyContact?: ContactPersonInput | null | undefined;
  /** Family name, at most 100 characters. */
  familyName: string;
  /** Given name, at most 100 characters. */
  givenName: string;
  /** The same key again gives the same patient. */
  idempotencyKey?: string | null | undefined;
  /** Whether an insured patient means to claim. */
  intendsToClaim: boolean;
  /** Language tag (BCP 47). */
  language?: string;
  /** Create although likely duplicates were shown. */
  notADuplicate?: boolean;
  /** What to call the patient, if not by the given name. */
  preferredName?: string | null | undefined;
  /** Such as they/them. */
  pronouns?: string | null | undefined;
  /** Who decides for the patient, if somebody does. */
  representative?: ContactPersonInput | null | undefined;
};

/** A new room. */
export type CreateRoomInput = {
  /** What to know about it. */
  detail?: string | null | undefined;
  /** What it is fit for: at least one. */
  fitFor: Array<RoomFitness>;
  /** Where the room is. */
  locationId: string | number;
  /** Unique in its location, at most 60 characters. */
  name: string;
  /** Minutes to make it ready after each visit, 0 to 120. */
  turnoverMinutes?: number;
};

/** Dates, both included. */
export type DatesInput = {
  /** The last. */
  endsOn: string;
  /** The first. */
  startsOn: string;
};

/** Who leaves. */
export type DeactivateStaffInput = {
  /** Who. */
  staffId: string | number;
  /** The version that was read. */
  version: number;
};

/** How close the rows of a console stand. */
export type Density =
  /** With room. */
  | 'COMFORTABLE'
  /** Close, for more on one screen. */
  | 'COMPACT';

/** How the drug is given. */
export type DoseRoute =
  /** Intramuscular. */
  | 'IM'
  /** Intravenous. */
  | 'IV'
  /** By the nose. */
  | 'NASAL'
  /** Under the tongue. */
  | 'SUBLINGUAL';

/** Which course ends, and how. */
export type EndCourseInput = {
  /** It went as planned; otherwise it is broken off. */
  completed: boolean;
  /** The course. */
  courseId: string | number;
  /** The version that the change was made on. */
  version: number;
};

/** The wait on the list that a visit ends. */
export type EndedWaitInput = {
  /** The patient’s entry. */
  entryId: string | number;
  /** The patient takes what they were offered: the offer has to hold still. */
  offered?: boolean;
};

/** One line of an estimate. Amounts are cents. */
export type EstimateLineInput = {
  /** The service in plain words, at most 200 characters. */
  description: string;
  /** What is taken off the whole line. */
  discountCents?: number;
  /** The kind of visit that it prices. */
  kind?: AppointmentKind | null | undefined;
  /** Needed when an infusion’s price lies outside $400.00 to $800.00. */
  priceReason?: string | null | undefined;
  /** Who furnishes it: a staff member, or the practice. */
  providerId: string | number;
  /** How many times, 1 to 999. */
  quantity: number;
  /** The expected service code; empty while it is not known. */
  serviceCode: string;
  /** The cash price of one, before the discount. */
  unitCents: number;
};

/** How far a version of an estimate has come. */
export type EstimateState =
  /** Being written; nobody has been given it. */
  | 'DRAFT'
  /** In force, and never changed again. */
  | 'ISSUED'
  /** Was in force until its next version was issued. */
  | 'REPLACED';

/** How urgent an estimate is. */
export type EstimateTaskState =
  /** Begun, although nothing is owed. */
  | 'DRAFT'
  /** Owed by law, in time until `dueAt`. */
  | 'DUE'
  /** Owed by law, and the due day is over. */
  | 'OVERDUE';

/** Visits of a patient’s active course, to be held all or none. */
export type HoldCourseInput = {
  /** Therapists besides that of the course who are meant. With anybody else there, nothing is held or booked. */
  acceptTherapistIds?: Array<string | number> | null | undefined;
  /** Where. */
  locationId: string | number;
  /** Whose course. */
  patientId: string | number;
  /** 1 to 49 visits, in any order. */
  visits: Array<CourseVisitInput>;
};

/** Hours of the day on the wall of the location. */
export type HoursOfDayInput = {
  /** Visits begin no earlier. */
  from: string;
  /** Visits have ended by then. */
  until: string;
};

/** What becomes of the integration session of an infusion that is cancelled. */
export type IntegrationChoice =
  /** It is cancelled too, with the same reason: one change, undone as one. */
  | 'CANCEL'
  /** It takes place as it is booked. */
  | 'KEEP';

/** A staff member to be added. */
export type InviteStaffInput = {
  /** What goes behind the name, such as LCSW. */
  credentials?: string | null | undefined;
  /** The address by which they will sign in. */
  email: string;
  /** The same key adds nobody twice, and sends no second message. */
  idempotencyKey?: string | null | undefined;
  /** First and last name. */
  name: string;
  /** At least one. */
  roles: Array<Role>;
  /** What goes before the name, such as Dr. */
  title?: string | null | undefined;
};

/** A draft to issue. */
export type IssueEstimateInput = {
  /** The draft. */
  estimateId: string | number;
  /** Repeat it to repeat the request without doing it twice. */
  idempotencyKey?: string | null | undefined;
  /** The version that is issued. */
  version: number;
};

/** What a staff member may practise by. */
export type LicenceKind =
  /** A registration with the Drug Enforcement Administration. */
  | 'DEA'
  /** National Provider Identifier. */
  | 'NPI'
  /** A licence of a state. */
  | 'STATE';

/** Days on which a location is closed. */
export type LocationAwayInput = {
  /** The last day. */
  endsOn: string;
  /** Which location. */
  locationId: string | number;
  /** The first day. */
  startsOn: string;
};

/** What a message is about. */
export type MailKind =
  /** An account that somebody was given: the link to their first password. */
  | 'INVITATION'
  /** A new password: the link to it. */
  | 'PASSWORD_RESET'
  /** A visit that is near. */
  | 'REMINDER'
  /** Nothing: somebody tried whether mail works. */
  | 'TEST';

/** What became of a message. */
export type MailStatus =
  /** The mail server did not take it. */
  | 'FAILED'
  /** No mail server is configured: it stays here to be read. */
  | 'KEPT'
  /** The connection or Kapstone broke off at the wrong moment. It is not sent again. */
  | 'MAY_HAVE_BEEN_SENT'
  /** When it was due there was nothing to say any more. It was not sent. */
  | 'NOT_NEEDED'
  /** It is being handed to the mail server. */
  | 'SENDING'
  /** The mail server has it. */
  | 'SENT'
  /** It is sent as soon as it is due, or once the mail server takes it. */
  | 'WAITING';

/** That a patient got an issued estimate. */
export type MarkEstimateDeliveredInput = {
  /** When, between its issue and now; left out: now. */
  deliveredAt?: string | null | undefined;
  /** The issued version. */
  estimateId: string | number;
  /** How, in writing: not by phone. */
  method: ContactMethod;
};

/** An appointment to move. */
export type MoveAppointmentInput = {
  /** What it breaks in a course on purpose: the keys of consequences that were shown. Where it breaks anything else, nothing is moved. */
  acceptConsequences?: Array<string> | null | undefined;
  /** The appointment. */
  appointmentId: string | number;
  /** A psychiatrist confirms less than 48 hours between infusions. */
  confirmSpacing?: boolean;
  /** The integration session of another infusion that has none: it is for that one from now on. Left out, it stays. */
  courseSessionId?: string | number | null | undefined;
  /** How long it takes from now on; left out, it stays. */
  durationMinutes?: number | null | undefined;
  /** The same key does it at most once: send one that you make up, and again when you try again. */
  idempotencyKey?: string | null | undefined;
  /** Beside another visit of its attending staff member, where nothing else is in the way. What is free is taken as ever. */
  overbook?: OverbookInput | null | undefined;
  /** The room from now on; left out, it stays. Null gives up one that the kind does not need. */
  roomId?: string | number | null | undefined;
  /** Who takes over; parts left out stay as they are. */
  staff?: Array<AppointmentStaffInput> | null | undefined;
  /** When it starts from now on. */
  startsAt: string;
  /** The version that was seen. */
  version: number;
};

/** Visits to move as one change. */
export type MoveAppointmentsInput = {
  /** What it breaks in a course on purpose: the keys of consequences that were shown. Where it breaks anything else, nothing is moved. */
  acceptConsequences?: Array<string> | null | undefined;
  /** A psychiatrist confirms less than 48 hours between infusions. */
  confirmSpacing?: boolean;
  /** The same key does it at most once: send one that you make up, and again when you try again. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 250 visits, in any order. */
  moves: Array<AppointmentMoveInput>;
};

/** What free times are wanted for. */
export type NextFreeTimesInput = {
  /** The appointment that would move there: what it takes now counts as free. */
  appointmentId?: string | number | null | undefined;
  /** How many, 1 to 20. */
  count?: number;
  /** For which session; left out, the next unbooked one of the kind. */
  courseSessionId?: string | number | null | undefined;
  /** Left out: as long as the practice plans for the kind. */
  durationMinutes?: number | null | undefined;
  /** Not before; left out, from now on. */
  from?: string | null | undefined;
  /** The kind of visit. */
  kind: AppointmentKind;
  /** Where. */
  locationId: string | number;
  /** For whom: their other visits and their course count. */
  patientId?: string | number | null | undefined;
  /** In this room. */
  roomId?: string | number | null | undefined;
  /** With this staff member. */
  staffId?: string | number | null | undefined;
  /** By video, without a room. */
  virtual?: boolean;
};

/** What one section says now. */
export type NoteSectionInput = {
  /** Which section. */
  key: NoteSectionKey;
  /** Its whole text, at most 20,000 characters. */
  text: string;
};

/** A section of an integration note. */
export type NoteSectionKey =
  /** What the session was for. */
  | 'FOCUS'
  /** What the patient takes home to do. */
  | 'HOMEWORK'
  /** What comes next. */
  | 'PLAN'
  /** How the patient responded. */
  | 'RESPONSE'
  /** What was found about safety. */
  | 'SAFETY'
  /** Techniques that were used. */
  | 'TECHNIQUES'
  /** What came up. */
  | 'WHAT_CAME_UP';

/** How far a note is. */
export type NoteState =
  /** Being written: only its author sees it. */
  | 'DRAFT'
  /** Locked: it is only ever added to. */
  | 'SIGNED';

/** Why a booked visit does not stand any more. */
export type ObstacleKind =
  /** The location is closed that day. */
  | 'CLOSED'
  /** The location is not in use any more. */
  | 'LOCATION_WITHDRAWN'
  /** The location is not open for all of it. */
  | 'OUTSIDE_OPENING_HOURS'
  /** Its room is not fit for this kind any more. */
  | 'ROOM_NOT_FIT'
  /** Its room is out of service then. */
  | 'ROOM_OUT'
  /** Its room is not in use any more. */
  | 'ROOM_WITHDRAWN'
  /** Somebody who takes part is away then. */
  | 'STAFF_AWAY'
  /** Somebody who takes part does not take this kind any more. */
  | 'STAFF_DOES_NOT_TAKE_KIND'
  /** Somebody who takes part has left. */
  | 'STAFF_LEFT'
  /** Somebody who takes part does not have the role any more. */
  | 'STAFF_NOT_QUALIFIED'
  /** Somebody who takes part does not work there for all of it. */
  | 'STAFF_NOT_WORKING';

/** A time to be offered to a patient who waits. */
export type OfferPlaceInput = {
  /** The entry. */
  entryId: string | number;
  /** For one of the kinds that are waited for. */
  kind: AppointmentKind;
  /** When the visit would start. */
  startsAt: string;
  /** The version that was seen. */
  version: number;
};

/** A span of a weekday in which a location is open. */
export type OpeningHoursInput = {
  /** When it closes; 24:00 is midnight. */
  closes: string;
  /** When it opens. */
  opens: string;
  /** 1 Monday to 7 Sunday. */
  weekday: number;
};

/** That a visit is booked beside another of its staff member on purpose. */
export type OverbookInput = {
  /** Why, in 3 to 200 characters. Everybody who sees the schedule reads it: nothing clinical. */
  reason: string;
};

/** An item that a psychiatrist takes the responsibility for. */
export type OverrideReadinessInput = {
  /** The visit. */
  appointmentId: string | number;
  /** What is missing. Only the estimate can be overridden. */
  item: ReadinessItemKind;
  /** Why, 3 to 1,000 characters. */
  reason: string;
};

/** How to reach a patient. */
export type PatientContactInput = {
  /** Postal address. */
  address?: string | null | undefined;
  /** Email address. */
  email?: string | null | undefined;
  /** 7 to 15 digits, such as (718) 555-0142. */
  phone?: string | null | undefined;
  /** What the patient likes best. */
  preferredMethod: ContactMethod;
  /** The only way that is safe, where others are not. */
  safeMethod?: ContactMethod | null | undefined;
  /** What to mind, in at most 300 characters. */
  safeNote?: string | null | undefined;
};

/** How far a patient is on the way through the practice. */
export type PatientStage =
  /** All courses are completed or were ended. */
  | 'COURSE_OVER'
  /** The course runs, and at least one infusion of it is done. */
  | 'IN_TREATMENT'
  /** No course was ever planned. */
  | 'NO_COURSE'
  /** The course runs, and no infusion of it is done yet. */
  | 'PREPARING';

/** What is left of a patient’s active course shall be planned, with the patient’s wishes. */
export type PlanCourseInput = {
  /** Not on these dates. */
  avoid?: Array<DatesInput> | null | undefined;
  /** Not before; left out, from now on. */
  earliest?: string | null | undefined;
  /** The last date; left out, twelve weeks from when what is left can start: the earliest time, or what is booked before it. */
  finishBy?: string | null | undefined;
  /** Within these hours only. */
  hours?: HoursOfDayInput | null | undefined;
  /** Where all its visits take place. */
  locationId: string | number;
  /** Whose course. */
  patientId: string | number;
  /** The therapist throughout; left out, the one of the course, or else whoever fits best. */
  therapistId?: string | number | null | undefined;
  /** On these weekdays only: 1 Monday to 7 Sunday. */
  weekdays?: Array<number> | null | undefined;
};

/** What is known of somebody who may be a patient already. */
export type PossibleDuplicatesInput = {
  /** Date of birth. */
  birthDate?: string | null | undefined;
  /** Family name. */
  familyName: string;
  /** Given name. */
  givenName: string;
  /** Phone number. */
  phone?: string | null | undefined;
};

/** A visit that is to be moved, to see what that breaks. */
export type PreviewRescheduleInput = {
  /** The appointment. */
  appointmentId: string | number;
  /** How long it would take; left out, as long as now. */
  durationMinutes?: number | null | undefined;
  /** The room; left out, it stays where that is possible. */
  roomId?: string | number | null | undefined;
  /** What moves with it. */
  scope?: RescheduleScope;
  /** Who would take over; parts left out stay as they are, where that is possible. */
  staff?: Array<AppointmentStaffInput> | null | undefined;
  /** When it would start. */
  startsAt: string;
};

/** The next version of a consent template. */
export type PublishConsentVersionInput = {
  /** What the patient reads, at most 100,000 characters. */
  body: string;
  /** Whether it has to be signed anew. */
  change: ConsentVersionChange;
  /** The first day on which it is in force; not before the version it follows. */
  effectiveOn: string;
  /** What the version is called, at most 40 characters. */
  label: string;
  /** The template. */
  templateId: string | number;
};

/** A patient to be put on the wait list of a location. */
export type PutOnWaitListInput = {
  /** The first date that suits; left out, today. */
  firstDate?: string | null | undefined;
  /** Left out, any. */
  hours?: HoursOfDayInput | null | undefined;
  /** The same key does it at most once: send one that you make up, and again when you try again. */
  idempotencyKey?: string | null | undefined;
  /** Which kinds of visits are waited for, at least one. */
  kinds: Array<AppointmentKind>;
  /** The last date that suits; left out, any. */
  lastDate?: string | null | undefined;
  /** Where. */
  locationId: string | number;
  /** Who waits. */
  patientId: string | number;
  /** With this staff member only. */
  staffId?: string | number | null | undefined;
  /** 1 Monday to 7 Sunday; left out, any. */
  weekdays?: Array<number> | null | undefined;
};

/** Who puts an item right. */
export type ReadinessFixer =
  /** An admin. */
  | 'ADMIN'
  /** The front desk. */
  | 'FRONT_DESK'
  /** A nurse. */
  | 'NURSE'
  /** The patient. */
  | 'PATIENT'
  /** A psychiatrist. */
  | 'PSYCHIATRIST'
  /** A therapist. */
  | 'THERAPIST';

/** What a visit may wait for. */
export type ReadinessItemKind =
  /** A valid consent to the drug, route and indication. */
  | 'CONSENT'
  /** A good faith estimate, where one is owed. */
  | 'ESTIMATE'
  /** The integration session within 72 hours of the dose. Never blocks. */
  | 'INTEGRATION'
  /** Someone who takes the patient home. */
  | 'RIDE'
  /** A room in service. Never blocks. */
  | 'ROOM'
  /** A psychiatrist’s clearance. */
  | 'SCREENING';

/** How one item stands. */
export type ReadinessItemState =
  /** Stopped until a clinician decides. */
  | 'HOLD'
  /** In place. */
  | 'MET'
  /** Not in place. */
  | 'MISSING'
  /** Not needed for this visit. */
  | 'NOT_APPLICABLE';

/** Whether a visit may go ahead. */
export type ReadinessState =
  /** Nothing that counts is missing. */
  | 'GO'
  /** A clinician has to decide first. */
  | 'HOLD'
  /** Something is missing. */
  | 'MISSING';

/** A consent that a patient signed on paper. */
export type RecordConsentInput = {
  /** The drug that it covers. */
  drug?: string;
  /** Repeat it to repeat the request without doing it twice. */
  idempotencyKey?: string | null | undefined;
  /** The indication that it covers, as in the course; at most 120 characters. */
  indication: string;
  /** Who signed. */
  patientId: string | number;
  /** The route that it covers. */
  route?: DoseRoute;
  /** The day of the signature; not in the future. */
  signedOn: string;
  /** The version that was signed: the one required on that day. */
  versionId: string | number;
};

/** Who takes a patient home. */
export type RecordRideInput = {
  /** The appointment. */
  appointmentId: string | number;
  /** It was confirmed already. */
  confirmed?: boolean;
  /** Who. */
  ride: RideInput;
  /** The version that was seen. */
  version: number;
};

/** A psychiatrist’s decision on a patient’s candidacy. */
export type RecordScreeningInput = {
  /** What is decided. */
  decision: ScreeningDecision;
  /** Repeat it to repeat the request without doing it twice. */
  idempotencyKey?: string | null | undefined;
  /** The patient. */
  patientId: string | number;
  /** Why, for the chart; at most 4,000 characters. */
  reason: string;
};

/** Why a request was refused. */
export type RefusalCode =
  /** The patient is on the wait list of the location. */
  | 'ALREADY_WAITING'
  /** The consent was withdrawn before. */
  | 'CONSENT_ALREADY_WITHDRAWN'
  /** A move breaks something in a course, and nobody said that it is meant. */
  | 'CONSEQUENCES_NOT_ACCEPTED'
  /** The course is over. */
  | 'COURSE_ENDED'
  /** There are visits ahead in this course. */
  | 'COURSE_HAS_APPOINTMENTS'
  /** Something was placed since by where the appointment is now. */
  | 'DEPENDED_UPON'
  /** The name is taken. */
  | 'DUPLICATE_NAME'
  /** The estimate lacks parts that the law asks for. */
  | 'ESTIMATE_INCOMPLETE'
  /** The estimate was issued. */
  | 'ESTIMATE_NOT_DRAFT'
  /** The estimate is not the issued version, or its next version is begun. */
  | 'ESTIMATE_NOT_ISSUED'
  /** The times are no longer held. */
  | 'HOLD_EXPIRED'
  /** What becomes of the infusion’s integration session was not said. */
  | 'INTEGRATION_UNDECIDED'
  /** More infusions at once are booked with this staff member. */
  | 'LANES_BOOKED'
  /** A practice keeps at least one active admin. */
  | 'LAST_ADMIN'
  /** A link is shown only where mail cannot bring it. */
  | 'LINK_GOES_BY_MAIL'
  /** The link was used, replaced or is too old. */
  | 'LINK_NOT_VALID'
  /** There are visits ahead at this location. */
  | 'LOCATION_HAS_APPOINTMENTS'
  /** The session has its note. */
  | 'NOTE_EXISTS'
  /** Sections of the note are still to be written. */
  | 'NOTE_INCOMPLETE'
  /** The note is a draft. */
  | 'NOTE_NOT_SIGNED'
  /** The note is signed and locked. */
  | 'NOTE_SIGNED'
  /** The place is closed, or nobody fit is there at that time. */
  | 'NOT_AVAILABLE'
  /** The item cannot be overridden, or does not need to be. */
  | 'NOT_OVERRIDABLE'
  /** Something has to be put right before the dose. */
  | 'NOT_READY'
  /** No active course has such a session left to book. */
  | 'NO_COURSE_SESSION'
  /** The time is not, or no longer, offered to the patient. */
  | 'OFFER_EXPIRED'
  /** A visit of a course is with another therapist than the others. */
  | 'OTHER_THERAPIST'
  /** Nothing is booked beside what the staff member has then. */
  | 'OVERBOOKING_NOT_ALLOWED'
  /** There are visits ahead for this patient. */
  | 'PATIENT_HAS_APPOINTMENTS'
  /** The patient is not in care. */
  | 'PATIENT_INACTIVE'
  /** There are patients whom this one may be. */
  | 'POSSIBLE_DUPLICATE'
  /** An infusion’s price lies outside the usual range without a reason. */
  | 'PRICE_NEEDS_REASON'
  /** The session has an appointment. */
  | 'SESSION_ALREADY_BOOKED'
  /** No account has this address and password together. */
  | 'SIGN_IN_FAILED'
  /** Too many tries failed: the next may be made later. */
  | 'SIGN_IN_THROTTLED'
  /** Room, staff or patient is elsewhere at that time. */
  | 'SLOT_TAKEN'
  /** Infusions closer than 48 hours need a psychiatrist’s confirmation. */
  | 'SPACING_NEEDS_PRESCRIBER'
  /** There are visits ahead with this staff member. */
  | 'STAFF_HAS_APPOINTMENTS'
  /** Somebody changed the record since it was read. */
  | 'STALE_VERSION'
  /** Too many asked from one network. */
  | 'TOO_MANY_REQUESTS'
  /** The consent was signed on a version that was not in force. */
  | 'VERSION_NOT_CURRENT'
  /** The patient no longer waits: a visit was booked, or they were taken off the list. */
  | 'WAIT_OVER'
  /** The password is too short, common, or about the practice. */
  | 'WEAK_PASSWORD'
  /** The appointment is not in a state from which this can be done. */
  | 'WRONG_STATUS';

/** A staff member who is away, and what becomes of their visits. Why is nobody’s question. */
export type ReportAbsenceInput = {
  /** What it breaks in a course on purpose: the keys of consequences that were shown. Where it breaks anything else, nothing is moved. */
  acceptConsequences?: Array<string> | null | undefined;
  /** A psychiatrist confirms less than 48 hours between infusions. */
  confirmSpacing?: boolean;
  /** Until when, at most a year later. */
  endsAt: string;
  /** The same key does it at most once: send one that you make up, and again when you try again. */
  idempotencyKey?: string | null | undefined;
  /** At most 250 visits that are moved with it; the others stay, and need attention. */
  moves?: Array<AppointmentMoveInput>;
  /** Who. */
  staffId: string | number;
  /** From when. */
  startsAt: string;
};

/** A patient’s question what it will cost. */
export type RequestEstimateInput = {
  /** Who asked. */
  patientId: string | number;
  /** The day of the question; left out: today. */
  requestedOn?: string | null | undefined;
};

/** How much of a course moves with one of its visits. */
export type RescheduleScope =
  /** All visits of its course that are still to come, as many days on. */
  | 'ALL'
  /** The visit and all that follow it in its course, as many days on. */
  | 'FOLLOWING'
  /** The visit, and therapy sessions that would no longer fit. */
  | 'THIS';

/** An issued estimate to change by a new version. */
export type ReviseEstimateInput = {
  /** The issued version. */
  estimateId: string | number;
  /** Repeat it to repeat the request without doing it twice. */
  idempotencyKey?: string | null | undefined;
  /** Why, for the patient to read; at most 500 characters. */
  reason: string;
};

/** Who takes the patient home. */
export type RideInput = {
  /** The name, at most 120 characters. */
  name: string;
  /** The phone number, at most 40 characters. */
  phone: string;
};

/** What a staff member is in the practice. Several are a union. */
export type Role =
  /** Keeps staff, rooms, fees, estimates, templates and the audit. Sees no chart. */
  | 'ADMIN'
  /** Books, checks in, takes calls. Sees no chart. */
  | 'FRONT_DESK'
  /** Gives the dose and watches over it. */
  | 'NURSE'
  /** Decides, prescribes, supervises. */
  | 'PSYCHIATRIST'
  /** Prepares and integrates; sees the charts of their own patients. */
  | 'THERAPIST';

/** A room that cannot be used. */
export type RoomAwayInput = {
  /** Until when. */
  endsAt: string;
  /** Which room. */
  roomId: string | number;
  /** From when. */
  startsAt: string;
};

/** What a room is fit for. */
export type RoomFitness =
  /** Infusions: monitored, with room to recover. */
  | 'INFUSION'
  /** Preparation, integration and other talks. */
  | 'THERAPY';

/** A fee to add or to change. */
export type SaveFeeInput = {
  /** Whether new estimates quote it. */
  active?: boolean;
  /** The practice’s own service code, at most 30 characters. */
  code: string;
  /** The service in plain words, at most 200 characters. */
  description: string;
  /** The fee to change; left out: a new one. */
  feeId?: string | number | null | undefined;
  /** The kind of visit that it prices. */
  kind?: AppointmentKind | null | undefined;
  /** Needed when an infusion’s price lies outside $400.00 to $800.00. */
  outsideRangeReason?: string | null | undefined;
  /** The price in cents, up to $1,000,000.00. */
  priceCents: number;
  /** The version that is changed. */
  version?: number | null | undefined;
};

/** Sections of a draft that changed. */
export type SaveNoteInput = {
  /** The note. */
  noteId: string | number;
  /** What changed; sections that are left out stay as they are. */
  sections: Array<NoteSectionInput>;
  /** The version that was read. */
  version: number;
};

/** What is to be otherwise. What is left out stays. */
export type SavePreferencesInput = {
  /** What the day opens with; empty is every column. */
  boardColumns?: Array<BoardColumns> | null | undefined;
  /** Where the day opens; null takes it away. */
  defaultLocationId?: string | number | null | undefined;
  /** How close rows stand. */
  density?: Density | null | undefined;
  /** How high an hour is on the board: 96, 120 or 160. */
  hourHeight?: number | null | undefined;
  /** Whether single letters act as keys. */
  letterKeys?: boolean | null | undefined;
  /** The colours. */
  theme?: Theme | null | undefined;
};

/** What is asked from now on. */
export type SaveVisitInstructionsInput = {
  /** Before which kind of visit. */
  kind: AppointmentKind;
  /** At most 1,000 characters, and no word that tells what the practice treats. */
  text: string;
  /** The version that was seen. */
  version: number;
};

/** What a psychiatrist decides on a patient’s candidacy. */
export type ScreeningDecision =
  /** May be treated, for 90 days. */
  | 'CLEARED'
  /** May not be treated. Without the chart it reads ON_HOLD. */
  | 'DECLINED'
  /** Must wait: a clinical stop that only a psychiatrist lifts. */
  | 'ON_HOLD';

/** Whether a patient is reminded. */
export type SetRemindersByEmailInput = {
  /** Who. */
  patientId: string | number;
  /** Whether they want it. */
  wanted: boolean;
};

/** When a staff member works where. */
export type SetStaffHoursInput = {
  /** From this date on, up to the next change planned already. Left out, they replace those that count today. */
  from?: string | null | undefined;
  /** Replaces the hours of all locations; spans of one day and location do not overlap. */
  hours: Array<StaffHoursInput>;
  /** Who. */
  staffId: string | number;
};

/** The roles of a staff member. */
export type SetStaffRolesInput = {
  /** Exactly these from now on, at least one. */
  roles: Array<Role>;
  /** Whose. */
  staffId: string | number;
  /** The version that was read. */
  version: number;
};

/** Which visits a staff member takes from now on. What is left out stays. */
export type SetStaffVisitsInput = {
  /** Infusions attended at once, 1 to 8. */
  attendingLanes?: number | null | undefined;
  /** Exactly these kinds. */
  kinds?: Array<AppointmentKind> | null | undefined;
  /** Who. */
  staffId: string | number;
  /** Infusions supervised at once, 1 to 12. */
  supervisingLanes?: number | null | undefined;
  /** The version that the change was made on. */
  version: number;
};

/** Who signs in. */
export type SignInInput = {
  /** The address of the account; capital letters do not matter. */
  email: string;
  /** The password. */
  password: string;
};

/** A note to sign. */
export type SignNoteInput = {
  /** The note. */
  noteId: string | number;
  /** The version that was read. */
  version: number;
};

/** A staff member who is away, or leaves. */
export type StaffAwayInput = {
  /** Until when; left out, for good. */
  endsAt?: string | null | undefined;
  /** Who. */
  staffId: string | number;
  /** From when. */
  startsAt: string;
};

/** How a time differs from the week of a staff member. */
export type StaffExceptionKind =
  /** There besides the week, at one location. */
  | 'EXTRA_HOURS'
  /** Away, from every location. */
  | 'TIME_OFF';

/** A span of a weekday in which a staff member works at a location. */
export type StaffHoursInput = {
  /** When work ends; 24:00 is midnight. */
  ends: string;
  /** Where. */
  locationId: string | number;
  /** When work begins. */
  starts: string;
  /** 1 Monday to 7 Sunday. */
  weekday: number;
};

/** What a link leads to. */
export type StaffLinkKind =
  /** A first password, for 72 hours. */
  | 'INVITATION'
  /** A new password, for an hour. */
  | 'RESET';

/** How a staff member is taken by an appointment. */
export type StaffPart =
  /** With the patient. */
  | 'ATTENDING'
  /** Responsible for an infusion, without being in the room all the time. */
  | 'SUPERVISING';

/** An infusion to start. */
export type StartInfusionInput = {
  /** The infusion appointment; its patient is checked in. */
  appointmentId: string | number;
  /** Repeat it to repeat the request without doing it twice. */
  idempotencyKey?: string | null | undefined;
  /** The appointment’s version that was read. */
  version: number;
};

/** An offer to be taken back. */
export type TakeBackOfferInput = {
  /** The entry. */
  entryId: string | number;
  /** The version that was seen. */
  version: number;
};

/** Which colours a console has. */
export type Theme =
  /** As the computer has it. */
  | 'AUTO'
  /** Dark. */
  | 'DARK'
  /** Light. */
  | 'LIGHT';

/** Who unlocks. */
export type UnlockInput = {
  /** The password of the account that is signed in. */
  password: string;
};

/** New settings of a kind. What is left out stays. */
export type UpdateAppointmentKindInput = {
  /** 0 to 336, which is two weeks. */
  cancellationHours?: number | null | undefined;
  /** Of an infusion only: within the visit. */
  doseMinutes?: number | null | undefined;
  /** Within the least and the most. */
  durationMinutes?: number | null | undefined;
  /** Which kind. */
  kind: AppointmentKind;
  /** 0 to 336, which is two weeks. */
  noticeHours?: number | null | undefined;
  /** 0 to 60. */
  preparationMinutes?: number | null | undefined;
  /** 0 to 120. */
  recoveryMinutes?: number | null | undefined;
  /** 0 to 120. */
  turnoverMinutes?: number | null | undefined;
  /** The version that the change was made on. */
  version: number;
};

/** What to write on a draft. What is left out stays as it is; null empties it. */
export type UpdateEstimateInput = {
  /** ICD-10-CM code, such as F33.2; several with commas, at most 6. */
  diagnosisCode?: string | null | undefined;
  /** Why no diagnosis is determined yet, instead of a code. */
  diagnosisNotDetermined?: string | null | undefined;
  /** The draft. */
  estimateId: string | number;
  /** How often the service recurs, at most 120 characters. */
  frequency?: string | null | undefined;
  /** All lines in their order, at most 200. */
  lines?: Array<EstimateLineInput> | null | undefined;
  /** The last day that it covers: less than 12 months on. */
  periodEnd?: string | null | undefined;
  /** The first day that it covers. */
  periodStart?: string | null | undefined;
  /** The main service in plain words, at most 200 characters. */
  primaryService?: string | null | undefined;
  /** The day of the main service. */
  primaryServiceOn?: string | null | undefined;
  /** What is expected to be scheduled separately, at most 20; an empty list says nothing is. */
  separateItems?: Array<string> | null | undefined;
  /** The version that is changed. */
  version: number;
};

/** Changes of a location. What is left out stays; null clears the phone. */
export type UpdateLocationInput = {
  /** Whether visits are booked here. */
  active?: boolean | null | undefined;
  /** Where it is. */
  address?: string | null | undefined;
  /** Replaces the opening hours of all weekdays. */
  hours?: Array<OpeningHoursInput> | null | undefined;
  /** From this date on the hours count, up to the next change planned already. Left out, they replace those that count today. */
  hoursFrom?: string | null | undefined;
  /** Whether it closes on federal holidays. */
  keepsFederalHolidays?: boolean | null | undefined;
  /** Which location. */
  locationId: string | number;
  /** Unique in the practice. */
  name?: string | null | undefined;
  /** For patients to call. */
  phone?: string | null | undefined;
  /** IANA time zone. */
  timeZone?: string | null | undefined;
  /** The version that the change was made on. */
  version: number;
};

/** Changes of a patient. What is left out stays; null clears what is optional. */
export type UpdatePatientInput = {
  /** In care or not. */
  active?: boolean | null | undefined;
  /** Date of birth. */
  birthDate?: string | null | undefined;
  /** Replaces the contact as a whole. */
  contact?: PatientContactInput | null | undefined;
  /** Whether a plan covers the patient. */
  coverage?: Coverage | null | undefined;
  /** Whom to call in an emergency. */
  emergencyContact?: ContactPersonInput | null | undefined;
  /** Family name. */
  familyName?: string | null | undefined;
  /** Given name. */
  givenName?: string | null | undefined;
  /** Whether an insured patient means to claim. */
  intendsToClaim?: boolean | null | undefined;
  /** Language tag (BCP 47). */
  language?: string | null | undefined;
  /** Which patient. */
  patientId: string | number;
  /** What to call the patient, if not by the given name. */
  preferredName?: string | null | undefined;
  /** Such as they/them. */
  pronouns?: string | null | undefined;
  /** Who decides for the patient, if somebody does. */
  representative?: ContactPersonInput | null | undefined;
  /** The version that the change was made on. */
  version: number;
};

/** New settings. What is left out stays; null clears an optional one. */
export type UpdatePracticeInput = {
  /** Whether the calendar feeds of its staff name patients by their initials. */
  calendarInitials?: boolean | null | undefined;
  /** Minutes for which a proposed course is held while the desk talks, 5 to 60. */
  holdMinutes?: number | null | undefined;
  /** Minutes without activity after which a console locks, 1 to 120. */
  idleLockMinutes?: number | null | undefined;
  /** The most that one infusion session costs without a reason, in cents; not below the least. */
  infusionPriceMaximumCents?: number | null | undefined;
  /** The least that one infusion session costs without a reason, in cents. */
  infusionPriceMinimumCents?: number | null | undefined;
  /** Its legal name. */
  name?: string | null | undefined;
  /** National Provider Identifier, 10 digits. */
  npi?: string | null | undefined;
  /** For patients to call. */
  phone?: string | null | undefined;
  /** IANA time zone, such as America/New_York. */
  timeZone?: string | null | undefined;
  /** Taxpayer Identification Number, 9 digits. */
  tin?: string | null | undefined;
  /** The version that the change was made on. */
  version: number;
};

/** Changes of a room. What is left out stays; null clears the detail. */
export type UpdateRoomInput = {
  /** Whether visits are booked here. */
  active?: boolean | null | undefined;
  /** What to know about it. */
  detail?: string | null | undefined;
  /** What it is fit for: at least one. */
  fitFor?: Array<RoomFitness> | null | undefined;
  /** Unique in its location. */
  name?: string | null | undefined;
  /** Which room. */
  roomId: string | number;
  /** Minutes to make it ready after each visit, 0 to 120. */
  turnoverMinutes?: number | null | undefined;
  /** The version that the change was made on. */
  version: number;
};

/** How a staff member is called. What is left out stays. */
export type UpdateStaffMemberInput = {
  /** What goes behind the name; null takes it away. */
  credentials?: string | null | undefined;
  /** First and last name. */
  name?: string | null | undefined;
  /** Who. */
  staffId: string | number;
  /** What goes before the name; null takes it away. */
  title?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** The use of a one-time link. */
export type UseLinkInput = {
  /** The password from now on: 12 to 128 characters, any of them. */
  newPassword: string;
  /** What stands behind the # of the link. */
  token: string;
};

/** What a patient said about coming. */
export type VisitReplyKind =
  /** The patient wants another time. */
  | 'ASKED_TO_MOVE'
  /** The patient comes as booked. */
  | 'CONFIRMED';

/** A free time that somebody may wait for. */
export type WaitListMatchesInput = {
  /** The kind of the visit that was there: who waits for one that takes the same staff and room. Left out, any. */
  kind?: AppointmentKind | null | undefined;
  /** Where. */
  locationId: string | number;
  /** When a visit would start. */
  startsAt: string;
};

/** A consent that the patient takes back. */
export type WithdrawConsentInput = {
  /** The consent. */
  consentId: string | number;
};

/** A patient to be taken off the wait list. */
export type WithdrawWaitListEntryInput = {
  /** The entry. */
  entryId: string | number;
  /** The version that was seen. */
  version: number;
};

export type CannotStandFragment = { goesWith: Array<string>, reasons: Array<string>, consequences: Array<{ code: string, message: string, appointmentId: string, solved: boolean, key: string | null }>, appointment: { id: string, kind: AppointmentKind, startsAt: string, patient: { id: string, name: string }, location: { id: string, name: string, timeZone: string }, courseSession: { id: string, number: number } | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string, title: string | null } }> }, choices: Array<{ version: number, startsAt: string, endsAt: string, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string, title: string | null } }> }> };

export type AffectedAppointmentsQueryVariables = Exact<{
  input: AffectedAppointmentsInput;
}>;


export type AffectedAppointmentsQuery = { affectedAppointments: { name: string, entered: boolean, reportedId: string | null, total: number, visits: Array<{ goesWith: Array<string>, reasons: Array<string>, consequences: Array<{ code: string, message: string, appointmentId: string, solved: boolean, key: string | null }>, appointment: { id: string, kind: AppointmentKind, startsAt: string, patient: { id: string, name: string }, location: { id: string, name: string, timeZone: string }, courseSession: { id: string, number: number } | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string, title: string | null } }> }, choices: Array<{ version: number, startsAt: string, endsAt: string, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string, title: string | null } }> }> }> } };

export type FallenAppointmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type FallenAppointmentsQuery = { fallenAppointments: { total: number, visits: Array<{ goesWith: Array<string>, reasons: Array<string>, appointment: { id: string, kind: AppointmentKind, startsAt: string, obstacle: { kind: ObstacleKind, id: string } | null, patient: { id: string, name: string }, location: { id: string, name: string, timeZone: string }, courseSession: { id: string, number: number } | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string, title: string | null } }> }, consequences: Array<{ code: string, message: string, appointmentId: string, solved: boolean, key: string | null }>, choices: Array<{ version: number, startsAt: string, endsAt: string, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string, title: string | null } }> }> }> } };

export type AffectedCountQueryVariables = Exact<{
  input: AffectedAppointmentsInput;
}>;


export type AffectedCountQuery = { affectedAppointments: { total: number } };

export type WhoWorksHereQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoWorksHereQuery = { staff: { nodes: Array<{ id: string, name: string, title: string | null, active: boolean, roles: Array<Role> }> } };

export type ReportAbsenceMutationVariables = Exact<{
  input: ReportAbsenceInput;
}>;


export type ReportAbsenceMutation = { reportAbsence:
    | { __typename: 'ConsequencesNotAccepted', code: RefusalCode, message: string, consequences: Array<{ code: string, message: string, appointmentId: string, solved: boolean, key: string | null }> }
    | { __typename: 'CourseEnded', code: RefusalCode, message: string }
    | { __typename: 'NotAvailable', appointmentId: string | null, code: RefusalCode, message: string }
    | { __typename: 'PatientInactive', code: RefusalCode, message: string }
    | { __typename: 'ReportedAbsence', appointments: Array<{ startsAt: string, id: string, version: number, changes: Array<{ id: string, at: string, kind: AppointmentChangeKind, undoable: boolean, undoesTogether: number }> }> }
    | { __typename: 'SessionAlreadyBooked', code: RefusalCode, message: string }
    | { __typename: 'SlotTaken', appointmentId: string | null, code: RefusalCode, message: string }
    | { __typename: 'SpacingNeedsPrescriber', code: RefusalCode, message: string }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
    | { __typename: 'WrongStatus', code: RefusalCode, message: string }
   };

export type TakeBackAbsenceMutationVariables = Exact<{
  id: string | number;
}>;


export type TakeBackAbsenceMutation = { takeBackAbsence: { done: boolean } };

export type AuditEventsQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditEventsQuery = { auditEvents: { nodes: Array<{ id: string, at: string, kind: AuditKind, operation: string, actorName: string, onBehalfOf: string | null, address: string | null, patientNames: Array<string>, recordType: string | null, fieldGroups: Array<string>, code: string | null, sealed: boolean, changes: Array<{ field: string, from: string | null, to: string | null }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type AuditStaffQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditStaffQuery = { staff: { nodes: Array<{ id: string, name: string, title: string | null }> } };

export type AuditExportQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
}>;


export type AuditExportQuery = { auditExport: { fileName: string, csv: string, rows: number, truncated: boolean } };

export type EstimateContentFragment = { id: string, version: number, number: number, seriesId: string, state: EstimateState, primaryService: string, primaryServiceOn: string | null, periodStart: string | null, periodEnd: string | null, frequency: string, diagnosisCode: string | null, diagnosisNotDetermined: string | null, separateItems: Array<string>, separateItemsListed: boolean, totalCents: number, dueOn: string | null, dueAt: string | null, requestedOn: string | null, issuedAt: string | null, deliveredAt: string | null, deliveredBy: ContactMethod | null, changeReason: string | null, replacesId: string | null, patient: { id: string, name: string, birthDate: string, coverage: Coverage }, lines: Array<{ id: string, description: string, serviceCode: string, quantity: number, unitCents: number, discountCents: number, expectedCents: number, providerId: string, priceReason: string | null, kind: AppointmentKind | null }>, providers: Array<{ id: string, name: string, npi: string | null, tin: string | null, locations: Array<string>, states: Array<string>, subtotalCents: number }>, statements: Array<{ code: string, title: string, text: string }>, deadline: { rule: string, triggerOn: string, serviceOn: string | null, leadBusinessDays: number | null, countedDays: Array<string>, dueOn: string, lastChangeOn: string | null, holidaysSkipped: Array<{ name: string, observedOn: string }> } | null, parts: Array<{ code: string, number: number | null, title: string, toDo: string | null, field: string | null }>, differences: Array<{ providerId: string, providerName: string, description: string, fromQuantity: number, toQuantity: number, fromCents: number, toCents: number }> };

export type EstimateQueryVariables = Exact<{
  id: string | number;
}>;


export type EstimateQuery = { estimate: { id: string, version: number, number: number, seriesId: string, state: EstimateState, primaryService: string, primaryServiceOn: string | null, periodStart: string | null, periodEnd: string | null, frequency: string, diagnosisCode: string | null, diagnosisNotDetermined: string | null, separateItems: Array<string>, separateItemsListed: boolean, totalCents: number, dueOn: string | null, dueAt: string | null, requestedOn: string | null, issuedAt: string | null, deliveredAt: string | null, deliveredBy: ContactMethod | null, changeReason: string | null, replacesId: string | null, patient: { id: string, name: string, birthDate: string, coverage: Coverage }, lines: Array<{ id: string, description: string, serviceCode: string, quantity: number, unitCents: number, discountCents: number, expectedCents: number, providerId: string, priceReason: string | null, kind: AppointmentKind | null }>, providers: Array<{ id: string, name: string, npi: string | null, tin: string | null, locations: Array<string>, states: Array<string>, subtotalCents: number }>, statements: Array<{ code: string, title: string, text: string }>, deadline: { rule: string, triggerOn: string, serviceOn: string | null, leadBusinessDays: number | null, countedDays: Array<string>, dueOn: string, lastChangeOn: string | null, holidaysSkipped: Array<{ name: string, observedOn: string }> } | null, parts: Array<{ code: string, number: number | null, title: string, toDo: string | null, field: string | null }>, differences: Array<{ providerId: string, providerName: string, description: string, fromQuantity: number, toQuantity: number, fromCents: number, toCents: number }> } };

export type PreviewEstimateQueryVariables = Exact<{
  input: UpdateEstimateInput;
}>;


export type PreviewEstimateQuery = { previewEstimate: { id: string, version: number, number: number, seriesId: string, state: EstimateState, primaryService: string, primaryServiceOn: string | null, periodStart: string | null, periodEnd: string | null, frequency: string, diagnosisCode: string | null, diagnosisNotDetermined: string | null, separateItems: Array<string>, separateItemsListed: boolean, totalCents: number, dueOn: string | null, dueAt: string | null, requestedOn: string | null, issuedAt: string | null, deliveredAt: string | null, deliveredBy: ContactMethod | null, changeReason: string | null, replacesId: string | null, patient: { id: string, name: string, birthDate: string, coverage: Coverage }, lines: Array<{ id: string, description: string, serviceCode: string, quantity: number, unitCents: number, discountCents: number, expectedCents: number, providerId: string, priceReason: string | null, kind: AppointmentKind | null }>, providers: Array<{ id: string, name: string, npi: string | null, tin: string | null, locations: Array<string>, states: Array<string>, subtotalCents: number }>, statements: Array<{ code: string, title: string, text: string }>, deadline: { rule: string, triggerOn: string, serviceOn: string | null, leadBusinessDays: number | null, countedDays: Array<string>, dueOn: string, lastChangeOn: string | null, holidaysSkipped: Array<{ name: string, observedOn: string }> } | null, parts: Array<{ code: string, number: number | null, title: string, toDo: string | null, field: string | null }>, differences: Array<{ providerId: string, providerName: string, description: string, fromQuantity: number, toQuantity: number, fromCents: number, toCents: number }> } };

export type EstimateVersionsQueryVariables = Exact<{
  patientId: string | number;
}>;


export type EstimateVersionsQuery = { estimates: { nodes: Array<{ id: string, seriesId: string, number: number, state: EstimateState, totalCents: number, issuedAt: string | null, deliveredAt: string | null, deliveredBy: ContactMethod | null, changeReason: string | null }> } };

export type UpdateEstimateMutationVariables = Exact<{
  input: UpdateEstimateInput;
}>;


export type UpdateEstimateMutation = { updateEstimate:
    | { __typename: 'Estimate', id: string, version: number, number: number, seriesId: string, state: EstimateState, primaryService: string, primaryServiceOn: string | null, periodStart: string | null, periodEnd: string | null, frequency: string, diagnosisCode: string | null, diagnosisNotDetermined: string | null, separateItems: Array<string>, separateItemsListed: boolean, totalCents: number, dueOn: string | null, dueAt: string | null, requestedOn: string | null, issuedAt: string | null, deliveredAt: string | null, deliveredBy: ContactMethod | null, changeReason: string | null, replacesId: string | null, patient: { id: string, name: string, birthDate: string, coverage: Coverage }, lines: Array<{ id: string, description: string, serviceCode: string, quantity: number, unitCents: number, discountCents: number, expectedCents: number, providerId: string, priceReason: string | null, kind: AppointmentKind | null }>, providers: Array<{ id: string, name: string, npi: string | null, tin: string | null, locations: Array<string>, states: Array<string>, subtotalCents: number }>, statements: Array<{ code: string, title: string, text: string }>, deadline: { rule: string, triggerOn: string, serviceOn: string | null, leadBusinessDays: number | null, countedDays: Array<string>, dueOn: string, lastChangeOn: string | null, holidaysSkipped: Array<{ name: string, observedOn: string }> } | null, parts: Array<{ code: string, number: number | null, title: string, toDo: string | null, field: string | null }>, differences: Array<{ providerId: string, providerName: string, description: string, fromQuantity: number, toQuantity: number, fromCents: number, toCents: number }> }
    | { __typename: 'EstimateNotDraft', code: RefusalCode, message: string }
    | { __typename: 'PriceNeedsReason', code: RefusalCode, message: string }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
   };

export type IssueEstimateMutationVariables = Exact<{
  input: IssueEstimateInput;
}>;


export type IssueEstimateMutation = { issueEstimate:
    | { __typename: 'Estimate', id: string, number: number }
    | { __typename: 'EstimateIncomplete', code: RefusalCode, message: string, missing: Array<{ code: string, title: string, toDo: string }> }
    | { __typename: 'EstimateNotDraft', code: RefusalCode, message: string }
    | { __typename: 'PriceNeedsReason', code: RefusalCode, message: string }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
   };

export type ReviseEstimateMutationVariables = Exact<{
  input: ReviseEstimateInput;
}>;


export type ReviseEstimateMutation = { reviseEstimate:
    | { __typename: 'Estimate', id: string, number: number }
    | { __typename: 'EstimateNotIssued', code: RefusalCode, message: string }
   };

export type MarkEstimateDeliveredMutationVariables = Exact<{
  input: MarkEstimateDeliveredInput;
}>;


export type MarkEstimateDeliveredMutation = { markEstimateDelivered:
    | { __typename: 'Estimate', id: string, deliveredAt: string | null }
    | { __typename: 'EstimateNotIssued', code: RefusalCode, message: string }
   };

export type EstimateProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type EstimateProvidersQuery = { practice: { id: string, name: string }, staff: { nodes: Array<{ id: string, name: string, title: string | null, credentials: string | null, roles: Array<Role> }> }, fees: Array<{ id: string, code: string, description: string, kind: AppointmentKind | null, priceCents: number, active: boolean, outsideRangeReason: string | null }> };

export type EstimateTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type EstimateTasksQuery = { estimateTasks: Array<{ courseId: string | null, dueAt: string | null, state: EstimateTaskState, patient: { id: string, name: string }, estimate: { id: string, number: number, state: EstimateState, missingParts: Array<{ code: string, title: string }> } | null, deadline: { rule: string, triggerOn: string, serviceOn: string | null } | null }>, toGive: { nodes: Array<{ id: string, number: number, state: EstimateState, totalCents: number, dueAt: string | null, issuedAt: string | null, deliveredAt: string | null, patient: { id: string, name: string } }> } };

export type FeesQueryVariables = Exact<{ [key: string]: never; }>;


export type FeesQuery = { fees: Array<{ id: string, version: number, code: string, description: string, kind: AppointmentKind | null, priceCents: number, active: boolean, outsideRangeReason: string | null }> };

export type SaveFeeMutationVariables = Exact<{
  input: SaveFeeInput;
}>;


export type SaveFeeMutation = { saveFee:
    | { __typename: 'DuplicateName', code: RefusalCode, message: string }
    | { __typename: 'Fee', id: string, version: number }
    | { __typename: 'PriceNeedsReason', code: RefusalCode, message: string }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
   };

export type IssuedEstimatesQueryVariables = Exact<{
  state?: EstimateState | null | undefined;
  patientId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type IssuedEstimatesQuery = { estimates: { nodes: Array<{ id: string, number: number, state: EstimateState, totalCents: number, dueAt: string | null, issuedAt: string | null, deliveredAt: string | null, patient: { id: string, name: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type PatientEstimatesQueryVariables = Exact<{
  id: string | number;
}>;


export type PatientEstimatesQuery = { estimates: { nodes: Array<{ id: string, number: number, state: EstimateState, totalCents: number, dueAt: string | null, issuedAt: string | null, deliveredAt: string | null, patient: { id: string, name: string } }> } };

export type RequestEstimateMutationVariables = Exact<{
  input: RequestEstimateInput;
}>;


export type RequestEstimateMutation = { requestEstimate: { __typename: 'Estimate', id: string, dueAt: string | null } };

export type EstimateSourceQueryVariables = Exact<{
  id: string | number;
}>;


export type EstimateSourceQuery = { patient: { id: string, courses: Array<{ id: string, status: CourseStatus }> } };

export type CreateEstimateMutationVariables = Exact<{
  input: CreateEstimateInput;
}>;


export type CreateEstimateMutation = { createEstimate:
    | { __typename: 'CourseEnded', code: RefusalCode, message: string }
    | { __typename: 'Estimate', id: string }
   };

export type CancelledVisitsQueryVariables = Exact<{
  filter: AppointmentFilter;
}>;


export type CancelledVisitsQuery = { appointments: { nodes: Array<{ id: string, kind: AppointmentKind, startsAt: string, patient: { id: string, name: string }, courseSession: { number: number } | null, changes: Array<{ id: string, kind: AppointmentChangeKind, at: string, by: string, undoable: boolean, undoesTogether: number }> }> } };

export type DayBoardQueryVariables = Exact<{
  locationId: string | number;
  date: string;
}>;


export type DayBoardQuery = { dayBoard: { locationId: string, date: string, timeZone: string, opensAt: string | null, closesAt: string | null, columns: Array<{ id: string, kind: BoardColumnKind, name: string, detail: string | null, tags: Array<string>, unavailable: Array<{ startsAt: string, endsAt: string, reason: string | null }>, holds: Array<{ startsAt: string, endsAt: string, expiresAt: string, heldBy: string, patientName: string }> }>, appointments: Array<{ id: string, version: number, kind: AppointmentKind, status: AppointmentStatus, startsAt: string, endsAt: string, doseEndsAt: string | null, virtual: boolean, walkIn: boolean, overbooked: boolean, patientId: string, patientName: string, roomId: string | null, sessionNumber: number | null, sessionCount: number | null, courseSessionId: string | null, checkedInAt: string | null, startedAt: string | null, completedAt: string | null, rideName: string | null, reply: VisitReplyKind | null, staff: Array<{ id: string, part: StaffPart }>, obstacle: { kind: ObstacleKind, id: string, startsAt: string | null, endsAt: string | null } | null, readiness: { state: ReadinessState, canStart: boolean, items: Array<{ item: ReadinessItemKind, state: ReadinessItemState, category: string, blocksStart: boolean, fixedBy: ReadinessFixer | null, fixedByName: string | null, by: string | null, since: string | null, overridden: boolean }> } }> } };

export type RecentChangesQueryVariables = Exact<{
  locationId: string | number;
}>;


export type RecentChangesQuery = { recentChanges: Array<{ id: string, at: string, by: string, kind: AppointmentChangeKind, appointmentId: string, patientName: string, visitKind: AppointmentKind, fromStartsAt: string | null, toStartsAt: string | null, undoable: boolean, undoesTogether: number }> };

export type OwnTimeOffQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnTimeOffQuery = { staffMember: { id: string, exceptions: Array<{ id: string, kind: StaffExceptionKind, startsAt: string, endsAt: string }> } };

export type ConsentsQueryVariables = Exact<{
  id: string | number;
  chart: boolean;
}>;


export type ConsentsQuery = { patient: { id: string, consents: Array<{ id: string, drug: string, route: DoseRoute, indication?: string | null, signedOn: string, expiresOn: string, until: string | null, withdrawnAt: string | null, recordedAt: string, standing: ConsentStanding, version: { id: string, templateId: string, label: string }, recordedBy: { id: string, name: string, title: string | null }, withdrawnBy: { id: string, name: string, title: string | null } | null }> } };

export type ConsentTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsentTemplatesQuery = { consentTemplates: Array<{ id: string, name: string, versions: Array<{ id: string, templateId: string, label: string, change: ConsentVersionChange, effectiveOn: string, current: boolean, body: string }> }> };

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { recordConsent:
    | { __typename: 'Consent', id: string, standing: ConsentStanding }
    | { __typename: 'VersionNotCurrent', code: RefusalCode, message: string }
   };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent:
    | { __typename: 'Consent', id: string }
    | { __typename: 'ConsentAlreadyWithdrawn', code: RefusalCode, message: string }
   };

export type CreateConsentTemplateMutationVariables = Exact<{
  input: CreateConsentTemplateInput;
}>;


export type CreateConsentTemplateMutation = { createConsentTemplate:
    | { __typename: 'ConsentTemplate', id: string }
    | { __typename: 'DuplicateName', code: RefusalCode, message: string }
   };

export type PublishConsentVersionMutationVariables = Exact<{
  input: PublishConsentVersionInput;
}>;


export type PublishConsentVersionMutation = { publishConsentVersion: { __typename: 'ConsentTemplateVersion', id: string, label: string } };

export type EndCourseMutationVariables = Exact<{
  input: EndCourseInput;
}>;


export type EndCourseMutation = { endCourse:
    | { __typename: 'Course', id: string, version: number }
    | { __typename: 'CourseEnded', code: RefusalCode, message: string }
    | { __typename: 'CourseHasAppointments', code: RefusalCode, message: string, appointments: Array<{ id: string, kind: AppointmentKind, startsAt: string, location: { id: string, timeZone: string }, patient: { id: string, name: string } }> }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
   };

export type CoursesQueryVariables = Exact<{
  status?: CourseStatus | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CoursesQuery = { courses: { totalCount: number, nodes: Array<{ id: string, number: number, status: CourseStatus, infusionCount: number, patient: { id: string, name: string }, prescriber: { id: string, name: string, title: string | null } | null, therapist: { id: string, name: string, title: string | null } | null, sessions: Array<{ id: string, kind: CourseSessionKind, number: number, appointment: { id: string, status: AppointmentStatus, startsAt: string } | null }>, nextAppointment: { id: string, kind: AppointmentKind, startsAt: string, courseSession: { number: number } | null, location: { id: string, timeZone: string }, readiness: { state: ReadinessState, canStart: boolean, items: Array<{ item: ReadinessItemKind, state: ReadinessItemState, category: string, blocksStart: boolean, fixedBy: ReadinessFixer | null, fixedByName: string | null, by: string | null, since: string | null, overridden: boolean }> } } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type CourseStaffQueryVariables = Exact<{ [key: string]: never; }>;


export type CourseStaffQuery = { prescribers: { nodes: Array<{ id: string, name: string, title: string | null }> }, therapists: { nodes: Array<{ id: string, name: string, title: string | null }> } };

export type CreateCourseMutationVariables = Exact<{
  input: CreateCourseInput;
}>;


export type CreateCourseMutation = { createCourse:
    | { __typename: 'Course', id: string, number: number, patient: { id: string } }
    | { __typename: 'PatientInactive', code: RefusalCode, message: string }
   };

export type LaneEstimatesQueryVariables = Exact<{
  id: string | number;
}>;


export type LaneEstimatesQuery = { patient: { id: string, estimates: Array<{ id: string, courseId: string | null, number: number, state: EstimateState, totalCents: number, issuedAt: string | null, deliveredAt: string | null, periodEnd: string | null, dueOn: string | null }> } };

export type FacilityQueryVariables = Exact<{ [key: string]: never; }>;


export type FacilityQuery = { locations: Array<{ id: string, version: number, name: string, timeZone: string, address: string, phone: string | null, active: boolean, keepsFederalHolidays: boolean, hours: Array<{ weekday: number, opens: string, closes: string }>, plannedHours: Array<{ weekday: number, opens: string, closes: string, effectiveFrom: string | null }>, closures: Array<{ id: string, startsOn: string, endsOn: string, reason: string }>, rooms: Array<{ id: string, version: number, name: string, detail: string | null, fitFor: Array<RoomFitness>, turnoverMinutes: number, active: boolean, outOfService: Array<{ id: string, startsAt: string, endsAt: string, reason: string }> }> }> };

export type CreateLocationMutationVariables = Exact<{
  input: CreateLocationInput;
}>;


export type CreateLocationMutation = { createLocation:
    | { __typename: 'DuplicateName', code: RefusalCode, message: string }
    | { __typename: 'Location', id: string, name: string }
   };

export type UpdateLocationMutationVariables = Exact<{
  input: UpdateLocationInput;
}>;


export type UpdateLocationMutation = { updateLocation:
    | { __typename: 'DuplicateName', code: RefusalCode, message: string }
    | { __typename: 'Location', id: string, version: number, name: string, fallenVisits: number }
    | { __typename: 'LocationHasAppointments', code: RefusalCode, message: string, appointments: Array<{ id: string, kind: AppointmentKind, startsAt: string, location: { id: string, timeZone: string }, patient: { id: string, name: string } }> }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
   };

export type CreateRoomMutationVariables = Exact<{
  input: CreateRoomInput;
}>;


export type CreateRoomMutation = { createRoom:
    | { __typename: 'DuplicateName', code: RefusalCode, message: string }
    | { __typename: 'Room', id: string, name: string }
   };

export type UpdateRoomMutationVariables = Exact<{
  input: UpdateRoomInput;
}>;


export type UpdateRoomMutation = { updateRoom:
    | { __typename: 'DuplicateName', code: RefusalCode, message: string }
    | { __typename: 'Room', id: string, version: number, name: string, fallenVisits: number }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
   };

export type AddClosureMutationVariables = Exact<{
  input: AddClosureInput;
}>;


export type AddClosureMutation = { addClosure: { __typename: 'Closure', id: string } };

export type RemoveClosureMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveClosureMutation = { removeClosure: { __typename: 'Done', done: boolean } };

export type AddOutOfServiceMutationVariables = Exact<{
  input: AddOutOfServiceInput;
}>;


export type AddOutOfServiceMutation = { addOutOfService: { __typename: 'OutOfService', id: string } };

export type RemoveOutOfServiceMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveOutOfServiceMutation = { removeOutOfService: { __typename: 'Done', done: boolean } };

export type LocationsQueryVariables = Exact<{ [key: string]: never; }>;


export type LocationsQuery = { locations: Array<{ id: string, name: string, timeZone: string, active: boolean, hours: Array<{ weekday: number, opens: string, closes: string }> }> };

export type PracticeSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type PracticeSettingsQuery = { practice: { id: string, version: number, name: string, timeZone: string, npi: string | null, tin: string | null, phone: string | null, idleLockMinutes: number, holdMinutes: number, calendarInitials: boolean, infusionPriceMinimumCents: number, infusionPriceMaximumCents: number } };

export type UpdatePracticeMutationVariables = Exact<{
  input: UpdatePracticeInput;
}>;


export type UpdatePracticeMutation = { updatePractice:
    | { __typename: 'Practice', id: string, version: number }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
   };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'Done', done: boolean }
    | { __typename: 'SignInFailed', code: RefusalCode, message: string }
    | { __typename: 'WeakPassword', code: RefusalCode, message: string }
   };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: { __typename: 'Done', done: boolean } };

export type AccessTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessTokensQuery = { accessTokens: Array<{ id: string, name: string, permissions: Array<string>, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }> };

export type CreateAccessTokenMutationVariables = Exact<{
  input: CreateAccessTokenInput;
}>;


export type CreateAccessTokenMutation = { createAccessToken: { __typename: 'CreatedAccessToken', secret: string, token: { id: string, name: string } } };

export type RevokeAccessTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeAccessTokenMutation = { revokeAccessToken: { __typename: 'Done', done: boolean } };

export type CalendarFeedQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedQuery = { calendarFeed: { createdAt: string } | null };

export type CreateCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateCalendarFeedMutation = { createCalendarFeed: { __typename: 'CreatedCalendarFeed', path: string } };

export type RevokeCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeCalendarFeedMutation = { revokeCalendarFeed: { __typename: 'Done', done: boolean } };

export type AskForPasswordResetMutationVariables = Exact<{
  input: AskForPasswordResetInput;
}>;


export type AskForPasswordResetMutation = { askForPasswordReset:
    | { __typename: 'AskedForPasswordReset', byMail: boolean }
    | { __typename: 'TooManyRequests', code: RefusalCode, message: string }
   };

export type AcceptInvitationMutationVariables = Exact<{
  input: UseLinkInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'Done', done: boolean }
    | { __typename: 'LinkNotValid', code: RefusalCode, message: string }
    | { __typename: 'WeakPassword', code: RefusalCode, message: string }
   };

export type ResetPasswordMutationVariables = Exact<{
  input: UseLinkInput;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'Done', done: boolean }
    | { __typename: 'LinkNotValid', code: RefusalCode, message: string }
    | { __typename: 'WeakPassword', code: RefusalCode, message: string }
   };

export type ShowStaffLinkMutationVariables = Exact<{
  staffId: string | number;
  kind: StaffLinkKind;
}>;


export type ShowStaffLinkMutation = { showStaffLink:
    | { __typename: 'LinkGoesByMail', code: RefusalCode, message: string }
    | { __typename: 'OneTimeLink', path: string, expiresAt: string }
   };

export type StaffMemberQueryVariables = Exact<{
  id: string | number;
}>;


export type StaffMemberQuery = { staffMember: { id: string, version: number, name: string, title: string | null, credentials: string | null, email: string | null, roles: Array<Role>, active: boolean, invited: boolean, npi: string | null, licences: Array<{ id: string, kind: LicenceKind, number: string, state: string | null, expiresOn: string | null, current: boolean }>, hours: Array<{ locationId: string, weekday: number, starts: string, ends: string }>, plannedHours: Array<{ locationId: string, weekday: number, starts: string, ends: string, effectiveFrom: string | null }>, visits: { kinds: Array<AppointmentKind>, attendingLanes: number, supervisingLanes: number }, exceptions: Array<{ id: string, kind: StaffExceptionKind, startsAt: string, endsAt: string, locationId: string | null, reason: string | null, reported: boolean }> }, locations: Array<{ id: string, name: string, timeZone: string }> };

export type UpdateStaffMemberMutationVariables = Exact<{
  input: UpdateStaffMemberInput;
}>;


export type UpdateStaffMemberMutation = { updateStaffMember:
    | { __typename: 'StaffMember', id: string, version: number }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
   };

export type SetStaffRolesMutationVariables = Exact<{
  input: SetStaffRolesInput;
}>;


export type SetStaffRolesMutation = { setStaffRoles:
    | { __typename: 'LastAdmin', code: RefusalCode, message: string }
    | { __typename: 'StaffMember', id: string, version: number, roles: Array<Role>, fallenVisits: number }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
   };

export type DeactivateStaffMutationVariables = Exact<{
  input: DeactivateStaffInput;
}>;


export type DeactivateStaffMutation = { deactivateStaff:
    | { __typename: 'LastAdmin', code: RefusalCode, message: string }
    | { __typename: 'StaffHasAppointments', code: RefusalCode, message: string, appointments: Array<{ id: string, kind: AppointmentKind, startsAt: string, location: { id: string, timeZone: string }, patient: { id: string, name: string } }> }
    | { __typename: 'StaffMember', id: string, active: boolean }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
   };

export type ReactivateStaffMutationVariables = Exact<{
  staffId: string | number;
}>;


export type ReactivateStaffMutation = { reactivateStaff: { __typename: 'StaffMember', id: string, active: boolean } };

export type AddLicenceMutationVariables = Exact<{
  input: AddLicenceInput;
}>;


export type AddLicenceMutation = { addLicence: { __typename: 'Licence', id: string } };

export type RemoveLicenceMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveLicenceMutation = { removeLicence: { __typename: 'Done', done: boolean } };

export type SetStaffHoursMutationVariables = Exact<{
  input: SetStaffHoursInput;
}>;


export type SetStaffHoursMutation = { setStaffHours: { __typename: 'StaffMember', id: string, fallenVisits: number, hours: Array<{ weekday: number }> } };

export type RenewInvitationMutationVariables = Exact<{
  staffId: string | number;
}>;


export type RenewInvitationMutation = { renewInvitation: { __typename: 'SentLink', recipient: string, byMail: boolean, staffMember: { id: string, invited: boolean } } };

export type SendPasswordResetMutationVariables = Exact<{
  staffId: string | number;
}>;


export type SendPasswordResetMutation = { sendPasswordReset: { __typename: 'SentLink', recipient: string, byMail: boolean, staffMember: { id: string } } };

export type AddStaffExceptionMutationVariables = Exact<{
  input: AddStaffExceptionInput;
}>;


export type AddStaffExceptionMutation = { addStaffException: { __typename: 'StaffException', id: string } };

export type RemoveStaffExceptionMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveStaffExceptionMutation = { removeStaffException: { __typename: 'Done', done: boolean } };

export type SetStaffVisitsMutationVariables = Exact<{
  input: SetStaffVisitsInput;
}>;


export type SetStaffVisitsMutation = { setStaffVisits:
    | { __typename: 'LanesBooked', code: RefusalCode, message: string, appointments: Array<{ id: string, kind: AppointmentKind, startsAt: string, location: { id: string, timeZone: string }, patient: { id: string, name: string } }> }
    | { __typename: 'StaffMember', id: string, version: number, fallenVisits: number }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
   };

export type StaffQueryVariables = Exact<{
  active?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type StaffQuery = { staff: { nodes: Array<{ id: string, name: string, title: string | null, credentials: string | null, email: string | null, roles: Array<Role>, active: boolean, invited: boolean, licences: Array<{ id: string, current: boolean, expiresOn: string | null }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type GlassAccessesQueryVariables = Exact<{ [key: string]: never; }>;


export type GlassAccessesQuery = { glassAccesses: { nodes: Array<{ id: string, reason: string, openedAt: string, closesAt: string, staffMember: { id: string, name: string, title: string | null }, patient: { id: string, name: string } }> } };

export type InviteStaffMutationVariables = Exact<{
  input: InviteStaffInput;
}>;


export type InviteStaffMutation = { inviteStaff: { __typename: 'SentLink', recipient: string, byMail: boolean, staffMember: { id: string } } };

export type MailMessagesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MailMessagesQuery = { mailMessages: { nodes: Array<{ id: string, kind: MailKind, recipient: string, staffId: string | null, status: MailStatus, createdAt: string, settledAt: string | null, subject: string | null, body: string | null, failure: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type SendTestMessageMutationVariables = Exact<{ [key: string]: never; }>;


export type SendTestMessageMutation = { sendTestMessage: { id: string, recipient: string } };

export type GivenInfusionsQueryVariables = Exact<{
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type GivenInfusionsQuery = { appointments: { nodes: Array<{ id: string, kind: AppointmentKind, startsAt: string, location: { id: string, timeZone: string }, patient: { id: string, name: string }, courseSession: { number: number } | null, course: { id: string, therapist: { id: string } | null } | null, integrationWindow: { closesAt: string, inside: boolean } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type IntegrationNoteQueryVariables = Exact<{
  id: string | number;
}>;


export type IntegrationNoteQuery = { integrationNote: { id: string, version: number, state: NoteState, savedAt: string, signedAt: string | null, missing: Array<NoteSectionKey>, sections: Array<{ key: NoteSectionKey, text: string }>, author: { id: string, name: string, title: string | null, credentials: string | null }, signedBy: { id: string, name: string, title: string | null, credentials: string | null } | null, addenda: Array<{ id: string, text: string, signedAt: string, author: { id: string, name: string, title: string | null } }>, appointment: { id: string, startsAt: string, endsAt: string, location: { id: string, timeZone: string }, patient: { id: string, name: string, birthDate: string }, courseSession: { number: number } | null, room: { name: string } | null, linked: { id: string, startsAt: string, doseEndsAt: string | null, courseSession: { number: number } | null } | null, integrationWindow: { opensAt: string, closesAt: string, inside: boolean } | null } } };

export type SaveIntegrationNoteMutationVariables = Exact<{
  input: SaveNoteInput;
}>;


export type SaveIntegrationNoteMutation = { saveIntegrationNote:
    | { __typename: 'IntegrationNote', id: string, version: number, savedAt: string }
    | { __typename: 'NoteSigned', code: RefusalCode, message: string }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
   };

export type SignIntegrationNoteMutationVariables = Exact<{
  input: SignNoteInput;
}>;


export type SignIntegrationNoteMutation = { signIntegrationNote:
    | { __typename: 'IntegrationNote', id: string, version: number, state: NoteState }
    | { __typename: 'NoteIncomplete', code: RefusalCode, message: string }
    | { __typename: 'NoteSigned', code: RefusalCode, message: string }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
   };

export type AddNoteAddendumMutationVariables = Exact<{
  input: AddAddendumInput;
}>;


export type AddNoteAddendumMutation = { addNoteAddendum:
    | { __typename: 'IntegrationNote', id: string, version: number }
    | { __typename: 'NoteNotSigned', code: RefusalCode, message: string }
   };

export type NoteCourseQueryVariables = Exact<{
  patientId: string | number;
}>;


export type NoteCourseQuery = { patient: { id: string, courses: Array<{ id: string, infusionCount: number, sessions: Array<{ kind: CourseSessionKind, number: number, appointment: { id: string, startsAt: string, status: AppointmentStatus, integrationNote: { id: string, state: NoteState, sections: Array<{ key: NoteSectionKey, text: string }> } | null } | null }> }> } };

export type NoteTasksQueryVariables = Exact<{
  unsignedOnly?: boolean | null | undefined;
}>;


export type NoteTasksQuery = { noteTasks: Array<{ appointment: { id: string, kind: AppointmentKind, status: AppointmentStatus, startsAt: string, location: { id: string, timeZone: string }, patient: { id: string, name: string }, courseSession: { number: number } | null }, note: { id: string, state: NoteState, missing: Array<NoteSectionKey>, savedAt: string, signedAt: string | null } | null }> };

export type StartIntegrationNoteMutationVariables = Exact<{
  appointmentId: string | number;
}>;


export type StartIntegrationNoteMutation = { startIntegrationNote:
    | { __typename: 'IntegrationNote', id: string }
    | { __typename: 'NoteExists', code: RefusalCode, message: string }
    | { __typename: 'WrongStatus', code: RefusalCode, message: string }
   };

export type BreakGlassMutationVariables = Exact<{
  input: BreakGlassInput;
}>;


export type BreakGlassMutation = { breakGlass: { __typename: 'GlassAccess', id: string, closesAt: string, patient: { id: string } } };

export type CareTeamChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CareTeamChoicesQuery = { staff: { nodes: Array<{ id: string, name: string, title: string | null, roles: Array<Role> }> } };

export type AddToCareTeamMutationVariables = Exact<{
  input: CareTeamInput;
}>;


export type AddToCareTeamMutation = { addToCareTeam: { id: string, version: number } };

export type RemoveFromCareTeamMutationVariables = Exact<{
  input: CareTeamInput;
}>;


export type RemoveFromCareTeamMutation = { removeFromCareTeam: { id: string, version: number } };

export type CarriedForwardQueryVariables = Exact<{
  noteId: string | number;
}>;


export type CarriedForwardQuery = { integrationNote: { id: string, sections: Array<{ key: NoteSectionKey, text: string }> } };

export type PatientChartQueryVariables = Exact<{
  id: string | number;
}>;


export type PatientChartQuery = { patient: { id: string, courses: Array<{ id: string, indication: string | null }>, appointments: Array<{ id: string, integrationNote: { id: string, state: NoteState, missing: Array<NoteSectionKey>, savedAt: string, signedAt: string | null } | null }> } };

export type UpdatePatientMutationVariables = Exact<{
  input: UpdatePatientInput;
}>;


export type UpdatePatientMutation = { updatePatient:
    | { __typename: 'Patient', id: string, version: number, name: string }
    | { __typename: 'PatientHasAppointments', code: RefusalCode, message: string, appointments: Array<{ id: string, kind: AppointmentKind, startsAt: string, location: { id: string, timeZone: string }, patient: { id: string, name: string } }> }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
   };

export type PatientQueryVariables = Exact<{
  id: string | number;
}>;


export type PatientQuery = { patient: { id: string, version: number, name: string, givenName: string, familyName: string, preferredName: string | null, pronouns: string | null, birthDate: string, active: boolean, language: string, coverage: Coverage, intendsToClaim: boolean, chartOpen: boolean, remindersByEmail: boolean, contact: { phone: string | null, email: string | null, address: string | null, preferredMethod: ContactMethod, safeMethod: ContactMethod | null, safeNote: string | null }, emergencyContact: { name: string, phone: string, relationship: string } | null, representative: { name: string, phone: string, relationship: string } | null, careTeam: Array<{ since: string, staffMember: { id: string, name: string, title: string | null } }>, courses: Array<{ id: string, version: number, number: number, status: CourseStatus, infusionCount: number, route: DoseRoute, drug: string, prescriber: { id: string, name: string, title: string | null } | null, therapist: { id: string, name: string, title: string | null } | null, sessions: Array<{ id: string, kind: CourseSessionKind, number: number, infusionSessionId: string | null, appointment: { id: string, status: AppointmentStatus, startsAt: string, integrationWindow: { opensAt: string, closesAt: string } | null, location: { id: string, timeZone: string } } | null }> }>, consents: Array<{ id: string, drug: string, route: DoseRoute, signedOn: string, expiresOn: string, withdrawnAt: string | null, standing: ConsentStanding, version: { id: string, label: string } }>, appointments: Array<{ id: string, version: number, kind: AppointmentKind, status: AppointmentStatus, startsAt: string, endsAt: string, checkedInAt: string | null, virtual: boolean, ride: { name: string, confirmedAt: string | null } | null, linked: { id: string, startsAt: string } | null, integrationWindow: { closesAt: string, inside: boolean } | null, changes: Array<{ id: string, at: string, by: string, kind: AppointmentChangeKind, toStartsAt: string | null, undoable: boolean, undoesTogether: number }>, location: { id: string, name: string, address: string, phone: string | null, timeZone: string }, courseSession: { id: string, number: number } | null, course: { id: string, infusionCount: number } | null, room: { name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string, title: string | null } }>, readiness: { state: ReadinessState, canStart: boolean, items: Array<{ item: ReadinessItemKind, state: ReadinessItemState, category: string, blocksStart: boolean, fixedBy: ReadinessFixer | null, fixedByName: string | null, by: string | null, since: string | null, overridden: boolean }> } }> } };

export type PatientSearchQueryVariables = Exact<{
  search: string;
}>;


export type PatientSearchQuery = { patients: { nodes: Array<{ id: string, name: string, birthDate: string, contact: { phone: string | null } }> } };

export type PatientsQueryVariables = Exact<{
  search?: string | null | undefined;
  active?: boolean | null | undefined;
  coverage?: Coverage | null | undefined;
  mine?: boolean | null | undefined;
  stage?: PatientStage | null | undefined;
  needs?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type PatientsQuery = { patients: { totalCount: number, nodes: Array<{ id: string, name: string, pronouns: string | null, birthDate: string, active: boolean, coverage: Coverage, contact: { phone: string | null }, nextAppointment: { id: string, kind: AppointmentKind, startsAt: string, courseSession: { number: number } | null, location: { id: string, timeZone: string }, readiness: { state: ReadinessState, canStart: boolean, items: Array<{ item: ReadinessItemKind, state: ReadinessItemState, category: string, blocksStart: boolean, fixedBy: ReadinessFixer | null, fixedByName: string | null, by: string | null, since: string | null, overridden: boolean }> } } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type InfusionFactsQueryVariables = Exact<{
  appointmentId: string | number;
}>;


export type InfusionFactsQuery = { infusionSession: { id: string, startedAt: string, doseEndedAt: string | null, completedAt: string | null, startedBy: { id: string, name: string, title: string | null } } | null };

export type PossibleDuplicatesQueryVariables = Exact<{
  input: PossibleDuplicatesInput;
}>;


export type PossibleDuplicatesQuery = { possibleDuplicates: Array<{ matchedOn: Array<string>, patient: { id: string, name: string, birthDate: string } }> };

export type CreatePatientMutationVariables = Exact<{
  input: CreatePatientInput;
}>;


export type CreatePatientMutation = { createPatient:
    | { __typename: 'Patient', id: string, name: string }
    | { __typename: 'PossibleDuplicate', code: RefusalCode, message: string, matches: Array<{ matchedOn: Array<string>, patient: { id: string, name: string, birthDate: string } }> }
   };

export type ReadinessNeedFragment = { item: ReadinessItemKind, state: ReadinessItemState, category: string, blocksStart: boolean, fixedBy: ReadinessFixer | null, fixedByName: string | null, by: string | null, since: string | null, overridden: boolean };

export type VisitReadinessFragment = { state: ReadinessState, canStart: boolean, items: Array<{ item: ReadinessItemKind, state: ReadinessItemState, category: string, blocksStart: boolean, fixedBy: ReadinessFixer | null, fixedByName: string | null, by: string | null, since: string | null, overridden: boolean }> };

export type ListedVisitFragment = { id: string, kind: AppointmentKind, startsAt: string, courseSession: { number: number } | null, location: { id: string, timeZone: string }, readiness: { state: ReadinessState, canStart: boolean, items: Array<{ item: ReadinessItemKind, state: ReadinessItemState, category: string, blocksStart: boolean, fixedBy: ReadinessFixer | null, fixedByName: string | null, by: string | null, since: string | null, overridden: boolean }> } };

export type ReadyVisitsQueryVariables = Exact<{
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type ReadyVisitsQuery = { appointments: { nodes: Array<{ id: string, kind: AppointmentKind, startsAt: string, patient: { id: string, name: string }, location: { name: string, id: string, timeZone: string }, courseSession: { number: number } | null, readiness: { state: ReadinessState, canStart: boolean, items: Array<{ item: ReadinessItemKind, state: ReadinessItemState, category: string, blocksStart: boolean, fixedBy: ReadinessFixer | null, fixedByName: string | null, by: string | null, since: string | null, overridden: boolean }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type VisitInstructionsQueryVariables = Exact<{ [key: string]: never; }>;


export type VisitInstructionsQuery = { visitInstructions: Array<{ kind: AppointmentKind, text: string, version: number }> };

export type SaveVisitInstructionsMutationVariables = Exact<{
  input: SaveVisitInstructionsInput;
}>;


export type SaveVisitInstructionsMutation = { saveVisitInstructions:
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
    | { __typename: 'VisitInstructions', kind: AppointmentKind, text: string, version: number }
   };

export type SetRemindersByEmailMutationVariables = Exact<{
  input: SetRemindersByEmailInput;
}>;


export type SetRemindersByEmailMutation = { setRemindersByEmail: { id: string, remindersByEmail: boolean } };

export type ConfirmAppointmentMutationVariables = Exact<{
  input: ConfirmAppointmentInput;
}>;


export type ConfirmAppointmentMutation = { confirmAppointment:
    | { __typename: 'Appointment', id: string, reply: { kind: VisitReplyKind, at: string, writtenDownBy: { id: string, name: string, title: string | null } | null } | null }
    | { __typename: 'WrongStatus', code: RefusalCode, message: string }
   };

export type AvailableSlotsQueryVariables = Exact<{
  input: AvailableSlotsInput;
}>;


export type AvailableSlotsQuery = { availableSlots:
    | { __typename: 'AvailableSlots', times: Array<{ startsAt: string, endsAt: string, insideWindow: boolean | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string } }> }>, binding: Array<{ code: string, message: string }>, relaxations: Array<{ constraints: Array<string>, startsAt: string, message: string }> }
    | { __typename: 'CourseEnded', code: RefusalCode, message: string }
    | { __typename: 'NoCourseSession', code: RefusalCode, message: string }
    | { __typename: 'PatientInactive', code: RefusalCode, message: string }
    | { __typename: 'SessionAlreadyBooked', code: RefusalCode, message: string }
   };

export type BookingPatientQueryVariables = Exact<{
  id: string | number;
}>;


export type BookingPatientQuery = { patient: { id: string, name: string, birthDate: string, pronouns: string | null, active: boolean, contact: { phone: string | null }, waits: Array<{ id: string, kinds: Array<AppointmentKind>, since: string, location: { id: string } }>, courses: Array<{ id: string, number: number, status: CourseStatus, infusionCount: number, therapist: { id: string, name: string } | null, prescriber: { id: string, name: string, title: string | null } | null, sessions: Array<{ id: string, kind: CourseSessionKind, number: number, infusionSessionId: string | null, appointment: { id: string, startsAt: string, status: AppointmentStatus } | null }> }> } };

export type BookingPlacesQueryVariables = Exact<{
  locationId: string | number;
}>;


export type BookingPlacesQuery = { staff: { nodes: Array<{ id: string, name: string, title: string | null, roles: Array<Role>, hours: Array<{ locationId: string }> }> }, location: { id: string, rooms: Array<{ id: string, name: string, active: boolean, fitFor: Array<RoomFitness> }> } };

export type BookAppointmentMutationVariables = Exact<{
  input: BookAppointmentInput;
}>;


export type BookAppointmentMutation = { bookAppointment:
    | { __typename: 'Appointment', id: string, startsAt: string, changes: Array<{ id: string, at: string, kind: AppointmentChangeKind, undoable: boolean, undoesTogether: number }> }
    | { __typename: 'CourseEnded', code: RefusalCode, message: string }
    | { __typename: 'NoCourseSession', code: RefusalCode, message: string }
    | { __typename: 'NotAvailable', code: RefusalCode, message: string, reasons: Array<{ code: string, message: string }>, nextFree: Array<{ startsAt: string, endsAt: string, insideWindow: boolean | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string } }> }> }
    | { __typename: 'OfferExpired', code: RefusalCode, message: string }
    | { __typename: 'OverbookingNotAllowed', code: RefusalCode, message: string }
    | { __typename: 'PatientInactive', code: RefusalCode, message: string }
    | { __typename: 'SessionAlreadyBooked', code: RefusalCode, message: string }
    | { __typename: 'SlotTaken', code: RefusalCode, message: string, inTheWay: Array<{ resource: string, name: string, startsAt: string, endsAt: string, locationName: string | null, patientName: string | null, bookedBy: string | null, bookedAt: string | null, heldUntil: string | null }>, besideStaff: Array<{ id: string, name: string, title: string | null }>, nextFree: Array<{ startsAt: string, endsAt: string, insideWindow: boolean | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string } }> }> }
    | { __typename: 'SpacingNeedsPrescriber', code: RefusalCode, message: string }
    | { __typename: 'WaitOver', code: RefusalCode, message: string }
   };

export type ChangedVisitFragment = { id: string, version: number, changes: Array<{ id: string, at: string, kind: AppointmentChangeKind, undoable: boolean, undoesTogether: number }> };

type NotChanged_AlreadyWaiting_Fragment = { code: RefusalCode, message: string };

type NotChanged_ConsentAlreadyWithdrawn_Fragment = { code: RefusalCode, message: string };

type NotChanged_ConsequencesNotAccepted_Fragment = { code: RefusalCode, message: string };

type NotChanged_CourseEnded_Fragment = { code: RefusalCode, message: string };

type NotChanged_CourseHasAppointments_Fragment = { code: RefusalCode, message: string };

type NotChanged_DependedUpon_Fragment = { code: RefusalCode, message: string };

type NotChanged_DuplicateName_Fragment = { code: RefusalCode, message: string };

type NotChanged_EstimateIncomplete_Fragment = { code: RefusalCode, message: string };

type NotChanged_EstimateNotDraft_Fragment = { code: RefusalCode, message: string };

type NotChanged_EstimateNotIssued_Fragment = { code: RefusalCode, message: string };

type NotChanged_HoldExpired_Fragment = { code: RefusalCode, message: string };

type NotChanged_IntegrationUndecided_Fragment = { code: RefusalCode, message: string };

type NotChanged_LanesBooked_Fragment = { code: RefusalCode, message: string };

type NotChanged_LastAdmin_Fragment = { code: RefusalCode, message: string };

type NotChanged_LinkGoesByMail_Fragment = { code: RefusalCode, message: string };

type NotChanged_LinkNotValid_Fragment = { code: RefusalCode, message: string };

type NotChanged_LocationHasAppointments_Fragment = { code: RefusalCode, message: string };

type NotChanged_NoCourseSession_Fragment = { code: RefusalCode, message: string };

type NotChanged_NotAvailable_Fragment = { code: RefusalCode, message: string };

type NotChanged_NotOverridable_Fragment = { code: RefusalCode, message: string };

type NotChanged_NotReady_Fragment = { code: RefusalCode, message: string };

type NotChanged_NoteExists_Fragment = { code: RefusalCode, message: string };

type NotChanged_NoteIncomplete_Fragment = { code: RefusalCode, message: string };

type NotChanged_NoteNotSigned_Fragment = { code: RefusalCode, message: string };

type NotChanged_NoteSigned_Fragment = { code: RefusalCode, message: string };

type NotChanged_OfferExpired_Fragment = { code: RefusalCode, message: string };

type NotChanged_OtherTherapist_Fragment = { code: RefusalCode, message: string };

type NotChanged_OverbookingNotAllowed_Fragment = { code: RefusalCode, message: string };

type NotChanged_PatientHasAppointments_Fragment = { code: RefusalCode, message: string };

type NotChanged_PatientInactive_Fragment = { code: RefusalCode, message: string };

type NotChanged_PossibleDuplicate_Fragment = { code: RefusalCode, message: string };

type NotChanged_PriceNeedsReason_Fragment = { code: RefusalCode, message: string };

type NotChanged_SessionAlreadyBooked_Fragment = { code: RefusalCode, message: string };

type NotChanged_SignInFailed_Fragment = { code: RefusalCode, message: string };

type NotChanged_SignInThrottled_Fragment = { code: RefusalCode, message: string };

type NotChanged_SlotTaken_Fragment = { code: RefusalCode, message: string };

type NotChanged_SpacingNeedsPrescriber_Fragment = { code: RefusalCode, message: string };

type NotChanged_StaffHasAppointments_Fragment = { code: RefusalCode, message: string };

type NotChanged_StaleVersion_Fragment = { code: RefusalCode, message: string };

type NotChanged_TooManyRequests_Fragment = { code: RefusalCode, message: string };

type NotChanged_VersionNotCurrent_Fragment = { code: RefusalCode, message: string };

type NotChanged_WaitOver_Fragment = { code: RefusalCode, message: string };

type NotChanged_WeakPassword_Fragment = { code: RefusalCode, message: string };

type NotChanged_WrongStatus_Fragment = { code: RefusalCode, message: string };

export type NotChangedFragment =
  | NotChanged_AlreadyWaiting_Fragment
  | NotChanged_ConsentAlreadyWithdrawn_Fragment
  | NotChanged_ConsequencesNotAccepted_Fragment
  | NotChanged_CourseEnded_Fragment
  | NotChanged_CourseHasAppointments_Fragment
  | NotChanged_DependedUpon_Fragment
  | NotChanged_DuplicateName_Fragment
  | NotChanged_EstimateIncomplete_Fragment
  | NotChanged_EstimateNotDraft_Fragment
  | NotChanged_EstimateNotIssued_Fragment
  | NotChanged_HoldExpired_Fragment
  | NotChanged_IntegrationUndecided_Fragment
  | NotChanged_LanesBooked_Fragment
  | NotChanged_LastAdmin_Fragment
  | NotChanged_LinkGoesByMail_Fragment
  | NotChanged_LinkNotValid_Fragment
  | NotChanged_LocationHasAppointments_Fragment
  | NotChanged_NoCourseSession_Fragment
  | NotChanged_NotAvailable_Fragment
  | NotChanged_NotOverridable_Fragment
  | NotChanged_NotReady_Fragment
  | NotChanged_NoteExists_Fragment
  | NotChanged_NoteIncomplete_Fragment
  | NotChanged_NoteNotSigned_Fragment
  | NotChanged_NoteSigned_Fragment
  | NotChanged_OfferExpired_Fragment
  | NotChanged_OtherTherapist_Fragment
  | NotChanged_OverbookingNotAllowed_Fragment
  | NotChanged_PatientHasAppointments_Fragment
  | NotChanged_PatientInactive_Fragment
  | NotChanged_PossibleDuplicate_Fragment
  | NotChanged_PriceNeedsReason_Fragment
  | NotChanged_SessionAlreadyBooked_Fragment
  | NotChanged_SignInFailed_Fragment
  | NotChanged_SignInThrottled_Fragment
  | NotChanged_SlotTaken_Fragment
  | NotChanged_SpacingNeedsPrescriber_Fragment
  | NotChanged_StaffHasAppointments_Fragment
  | NotChanged_StaleVersion_Fragment
  | NotChanged_TooManyRequests_Fragment
  | NotChanged_VersionNotCurrent_Fragment
  | NotChanged_WaitOver_Fragment
  | NotChanged_WeakPassword_Fragment
  | NotChanged_WrongStatus_Fragment
;

export type AdjustCourseQueryVariables = Exact<{
  input: AdjustCourseInput;
}>;


export type AdjustCourseQuery = { adjustCourse:
    | { __typename: 'CourseAdjustment', ways: Array<{ startsAt: string, movedIds: Array<string>, asks: Array<{ code: string, message: string }>, visits: Array<{ courseSessionId: string, kind: AppointmentKind, number: number, startsAt: string, endsAt: string, hoursAfterDose: number | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string } }> }> }> }
    | { __typename: 'NoCourseSession', code: RefusalCode, message: string }
    | { __typename: 'NotAvailable', code: RefusalCode, message: string, reasons: Array<{ code: string, message: string }>, nextFree: Array<{ startsAt: string, endsAt: string, insideWindow: boolean | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string } }> }> }
    | { __typename: 'PatientInactive', code: RefusalCode, message: string }
    | { __typename: 'SlotTaken', code: RefusalCode, message: string, inTheWay: Array<{ resource: string, name: string, startsAt: string, endsAt: string, locationName: string | null, patientName: string | null, bookedBy: string | null, bookedAt: string | null, heldUntil: string | null }>, besideStaff: Array<{ id: string, name: string, title: string | null }>, nextFree: Array<{ startsAt: string, endsAt: string, insideWindow: boolean | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string } }> }> }
   };

export type CourseHoldQueryVariables = Exact<{
  courseId: string | number;
}>;


export type CourseHoldQuery = { course: { id: string, hold: { id: string, expiresAt: string, visits: Array<{ courseSessionId: string, startsAt: string }> } | null } };

export type HoldCourseMutationVariables = Exact<{
  input: HoldCourseInput;
}>;


export type HoldCourseMutation = { holdCourse:
    | { __typename: 'CourseEnded', code: RefusalCode, message: string }
    | { __typename: 'CourseHold', id: string, expiresAt: string, visits: Array<{ courseSessionId: string, startsAt: string }> }
    | { __typename: 'NoCourseSession', code: RefusalCode, message: string }
    | { __typename: 'NotAvailable', courseSessionId: string | null, code: RefusalCode, message: string, reasons: Array<{ code: string, message: string }>, nextFree: Array<{ startsAt: string, endsAt: string, insideWindow: boolean | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string } }> }> }
    | { __typename: 'OtherTherapist', therapistIds: Array<string>, code: RefusalCode, message: string }
    | { __typename: 'PatientInactive', code: RefusalCode, message: string }
    | { __typename: 'SessionAlreadyBooked', code: RefusalCode, message: string }
    | { __typename: 'SlotTaken', courseSessionId: string | null, code: RefusalCode, message: string, inTheWay: Array<{ resource: string, name: string, startsAt: string, endsAt: string, locationName: string | null, patientName: string | null, bookedBy: string | null, bookedAt: string | null, heldUntil: string | null }>, besideStaff: Array<{ id: string, name: string, title: string | null }>, nextFree: Array<{ startsAt: string, endsAt: string, insideWindow: boolean | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string } }> }> }
    | { __typename: 'SpacingNeedsPrescriber', code: RefusalCode, message: string }
   };

export type ExtendHoldMutationVariables = Exact<{
  holdId: string | number;
}>;


export type ExtendHoldMutation = { extendHold:
    | { __typename: 'CourseHold', id: string, expiresAt: string }
    | { __typename: 'HoldExpired', code: RefusalCode, message: string }
   };

export type ReleaseHoldMutationVariables = Exact<{
  holdId: string | number;
}>;


export type ReleaseHoldMutation = { releaseHold: { done: boolean } };

export type PlanSubjectQueryVariables = Exact<{
  courseId: string | number;
}>;


export type PlanSubjectQuery = { course: { id: string, status: CourseStatus, drug: string, route: DoseRoute, patient: { id: string, name: string, consents: Array<{ id: string, drug: string, route: DoseRoute, standing: ConsentStanding }> }, prescriber: { id: string, name: string, title: string | null } | null, therapist: { id: string, name: string, title: string | null } | null, sessions: Array<{ id: string, appointment: { id: string, location: { id: string } } | null }> }, staff: { nodes: Array<{ id: string, name: string, title: string | null, hours: Array<{ locationId: string }> }> } };

export type VisitOfPlanFragment = { courseSessionId: string, kind: AppointmentKind, number: number, startsAt: string, endsAt: string, hoursAfterDose: number | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string } }> };

export type PlanCourseQueryVariables = Exact<{
  input: PlanCourseInput;
}>;


export type PlanCourseQuery = { planCourse:
    | { __typename: 'CoursePlan', infusionsWanted: number, infusionsThatFit: number, proposals: Array<{ finishesOn: string, therapist: { id: string, name: string }, keeps: Array<{ code: string, message: string }>, givesUp: Array<{ code: string, message: string }>, visits: Array<{ courseSessionId: string, kind: AppointmentKind, number: number, startsAt: string, endsAt: string, hoursAfterDose: number | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string } }> }> }>, relaxations: Array<{ constraint: string, isClinical: boolean, finishesOn: string, message: string }>, leftOut: Array<{ code: string, message: string }> }
    | { __typename: 'NoCourseSession', code: RefusalCode, message: string }
    | { __typename: 'NotAvailable', code: RefusalCode, message: string }
    | { __typename: 'PatientInactive', code: RefusalCode, message: string }
   };

export type BookCourseMutationVariables = Exact<{
  input: BookCourseInput;
}>;


export type BookCourseMutation = { bookCourse:
    | { __typename: 'BookedCourse', appointments: Array<{ id: string }> }
    | { __typename: 'CourseEnded', code: RefusalCode, message: string }
    | { __typename: 'NoCourseSession', code: RefusalCode, message: string }
    | { __typename: 'NotAvailable', courseSessionId: string | null, code: RefusalCode, message: string, reasons: Array<{ code: string, message: string }>, nextFree: Array<{ startsAt: string, endsAt: string, insideWindow: boolean | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string } }> }> }
    | { __typename: 'OtherTherapist', therapistIds: Array<string>, code: RefusalCode, message: string }
    | { __typename: 'PatientInactive', code: RefusalCode, message: string }
    | { __typename: 'SessionAlreadyBooked', code: RefusalCode, message: string }
    | { __typename: 'SlotTaken', courseSessionId: string | null, code: RefusalCode, message: string, inTheWay: Array<{ resource: string, name: string, startsAt: string, endsAt: string, locationName: string | null, patientName: string | null, bookedBy: string | null, bookedAt: string | null, heldUntil: string | null }>, besideStaff: Array<{ id: string, name: string, title: string | null }>, nextFree: Array<{ startsAt: string, endsAt: string, insideWindow: boolean | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string } }> }> }
    | { __typename: 'SpacingNeedsPrescriber', code: RefusalCode, message: string }
   };

export type NextFreeTimesQueryVariables = Exact<{
  input: NextFreeTimesInput;
}>;


export type NextFreeTimesQuery = { nextFreeTimes: { times: Array<{ startsAt: string, endsAt: string, insideWindow: boolean | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string } }> }>, binding: Array<{ code: string, message: string }>, relaxations: Array<{ constraints: Array<string>, startsAt: string, message: string }> } };

export type AppointmentKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type AppointmentKindsQuery = { appointmentKinds: Array<{ kind: AppointmentKind, version: number, durationMinutes: number, minimumMinutes: number, maximumMinutes: number, doseMinutes: number | null, preparationMinutes: number, recoveryMinutes: number, turnoverMinutes: number, noticeHours: number, cancellationHours: number, needs: Array<AppointmentNeed> }> };

export type UpdateAppointmentKindMutationVariables = Exact<{
  input: UpdateAppointmentKindInput;
}>;


export type UpdateAppointmentKindMutation = { updateAppointmentKind:
    | { __typename: 'AppointmentKindSettings', kind: AppointmentKind, version: number }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
   };

export type OtherInfusionsQueryVariables = Exact<{
  appointmentId: string | number;
}>;


export type OtherInfusionsQuery = { appointment: { id: string, course: { id: string, sessions: Array<{ id: string, kind: CourseSessionKind, number: number, infusionSessionId: string | null, appointment: { id: string, startsAt: string } | null }> } | null } };

export type ConsequenceFragment = { code: string, message: string, appointmentId: string, solved: boolean, key: string | null };

export type ProposedTimeFragment = { version: number, startsAt: string, endsAt: string, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string, title: string | null } }> };

export type PreviewRescheduleQueryVariables = Exact<{
  input: PreviewRescheduleInput;
}>;


export type PreviewRescheduleQuery = { previewReschedule:
    | { __typename: 'CourseEnded', code: RefusalCode, message: string }
    | { __typename: 'NotAvailable', code: RefusalCode, message: string, reasons: Array<{ code: string, message: string }>, nextFree: Array<{ startsAt: string, endsAt: string, insideWindow: boolean | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string } }> }> }
    | { __typename: 'PatientInactive', code: RefusalCode, message: string }
    | { __typename: 'ReschedulePreview', needsPrescriber: boolean, consequences: Array<{ code: string, message: string, appointmentId: string, solved: boolean, key: string | null }>, moves: Array<{ version: number, startsAt: string, endsAt: string, appointment: { id: string, kind: AppointmentKind, startsAt: string, courseSession: { id: string, number: number } | null }, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string, title: string | null } }> }> }
    | { __typename: 'SlotTaken', code: RefusalCode, message: string, inTheWay: Array<{ resource: string, name: string, startsAt: string, endsAt: string, locationName: string | null, patientName: string | null, bookedBy: string | null, bookedAt: string | null, heldUntil: string | null }>, besideStaff: Array<{ id: string, name: string, title: string | null }>, nextFree: Array<{ startsAt: string, endsAt: string, insideWindow: boolean | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string } }> }> }
    | { __typename: 'WrongStatus', code: RefusalCode, message: string }
   };

export type UnacceptedFragment = { consequences: Array<{ code: string, message: string, appointmentId: string, solved: boolean, key: string | null }> };

export type MovedTogetherFragment = { startsAt: string, id: string, version: number, changes: Array<{ id: string, at: string, kind: AppointmentChangeKind, undoable: boolean, undoesTogether: number }> };

type NoneMoved_AlreadyWaiting_Fragment = { code: RefusalCode, message: string };

type NoneMoved_ConsentAlreadyWithdrawn_Fragment = { code: RefusalCode, message: string };

type NoneMoved_ConsequencesNotAccepted_Fragment = { code: RefusalCode, message: string, consequences: Array<{ code: string, message: string, appointmentId: string, solved: boolean, key: string | null }> };

type NoneMoved_CourseEnded_Fragment = { code: RefusalCode, message: string };

type NoneMoved_CourseHasAppointments_Fragment = { code: RefusalCode, message: string };

type NoneMoved_DependedUpon_Fragment = { code: RefusalCode, message: string };

type NoneMoved_DuplicateName_Fragment = { code: RefusalCode, message: string };

type NoneMoved_EstimateIncomplete_Fragment = { code: RefusalCode, message: string };

type NoneMoved_EstimateNotDraft_Fragment = { code: RefusalCode, message: string };

type NoneMoved_EstimateNotIssued_Fragment = { code: RefusalCode, message: string };

type NoneMoved_HoldExpired_Fragment = { code: RefusalCode, message: string };

type NoneMoved_IntegrationUndecided_Fragment = { code: RefusalCode, message: string };

type NoneMoved_LanesBooked_Fragment = { code: RefusalCode, message: string };

type NoneMoved_LastAdmin_Fragment = { code: RefusalCode, message: string };

type NoneMoved_LinkGoesByMail_Fragment = { code: RefusalCode, message: string };

type NoneMoved_LinkNotValid_Fragment = { code: RefusalCode, message: string };

type NoneMoved_LocationHasAppointments_Fragment = { code: RefusalCode, message: string };

type NoneMoved_NoCourseSession_Fragment = { code: RefusalCode, message: string };

type NoneMoved_NotAvailable_Fragment = { appointmentId: string | null, code: RefusalCode, message: string };

type NoneMoved_NotOverridable_Fragment = { code: RefusalCode, message: string };

type NoneMoved_NotReady_Fragment = { code: RefusalCode, message: string };

type NoneMoved_NoteExists_Fragment = { code: RefusalCode, message: string };

type NoneMoved_NoteIncomplete_Fragment = { code: RefusalCode, message: string };

type NoneMoved_NoteNotSigned_Fragment = { code: RefusalCode, message: string };

type NoneMoved_NoteSigned_Fragment = { code: RefusalCode, message: string };

type NoneMoved_OfferExpired_Fragment = { code: RefusalCode, message: string };

type NoneMoved_OtherTherapist_Fragment = { code: RefusalCode, message: string };

type NoneMoved_OverbookingNotAllowed_Fragment = { code: RefusalCode, message: string };

type NoneMoved_PatientHasAppointments_Fragment = { code: RefusalCode, message: string };

type NoneMoved_PatientInactive_Fragment = { code: RefusalCode, message: string };

type NoneMoved_PossibleDuplicate_Fragment = { code: RefusalCode, message: string };

type NoneMoved_PriceNeedsReason_Fragment = { code: RefusalCode, message: string };

type NoneMoved_SessionAlreadyBooked_Fragment = { code: RefusalCode, message: string };

type NoneMoved_SignInFailed_Fragment = { code: RefusalCode, message: string };

type NoneMoved_SignInThrottled_Fragment = { code: RefusalCode, message: string };

type NoneMoved_SlotTaken_Fragment = { appointmentId: string | null, code: RefusalCode, message: string };

type NoneMoved_SpacingNeedsPrescriber_Fragment = { code: RefusalCode, message: string };

type NoneMoved_StaffHasAppointments_Fragment = { code: RefusalCode, message: string };

type NoneMoved_StaleVersion_Fragment = { code: RefusalCode, message: string };

type NoneMoved_TooManyRequests_Fragment = { code: RefusalCode, message: string };

type NoneMoved_VersionNotCurrent_Fragment = { code: RefusalCode, message: string };

type NoneMoved_WaitOver_Fragment = { code: RefusalCode, message: string };

type NoneMoved_WeakPassword_Fragment = { code: RefusalCode, message: string };

type NoneMoved_WrongStatus_Fragment = { code: RefusalCode, message: string };

export type NoneMovedFragment =
  | NoneMoved_AlreadyWaiting_Fragment
  | NoneMoved_ConsentAlreadyWithdrawn_Fragment
  | NoneMoved_ConsequencesNotAccepted_Fragment
  | NoneMoved_CourseEnded_Fragment
  | NoneMoved_CourseHasAppointments_Fragment
  | NoneMoved_DependedUpon_Fragment
  | NoneMoved_DuplicateName_Fragment
  | NoneMoved_EstimateIncomplete_Fragment
  | NoneMoved_EstimateNotDraft_Fragment
  | NoneMoved_EstimateNotIssued_Fragment
  | NoneMoved_HoldExpired_Fragment
  | NoneMoved_IntegrationUndecided_Fragment
  | NoneMoved_LanesBooked_Fragment
  | NoneMoved_LastAdmin_Fragment
  | NoneMoved_LinkGoesByMail_Fragment
  | NoneMoved_LinkNotValid_Fragment
  | NoneMoved_LocationHasAppointments_Fragment
  | NoneMoved_NoCourseSession_Fragment
  | NoneMoved_NotAvailable_Fragment
  | NoneMoved_NotOverridable_Fragment
  | NoneMoved_NotReady_Fragment
  | NoneMoved_NoteExists_Fragment
  | NoneMoved_NoteIncomplete_Fragment
  | NoneMoved_NoteNotSigned_Fragment
  | NoneMoved_NoteSigned_Fragment
  | NoneMoved_OfferExpired_Fragment
  | NoneMoved_OtherTherapist_Fragment
  | NoneMoved_OverbookingNotAllowed_Fragment
  | NoneMoved_PatientHasAppointments_Fragment
  | NoneMoved_PatientInactive_Fragment
  | NoneMoved_PossibleDuplicate_Fragment
  | NoneMoved_PriceNeedsReason_Fragment
  | NoneMoved_SessionAlreadyBooked_Fragment
  | NoneMoved_SignInFailed_Fragment
  | NoneMoved_SignInThrottled_Fragment
  | NoneMoved_SlotTaken_Fragment
  | NoneMoved_SpacingNeedsPrescriber_Fragment
  | NoneMoved_StaffHasAppointments_Fragment
  | NoneMoved_StaleVersion_Fragment
  | NoneMoved_TooManyRequests_Fragment
  | NoneMoved_VersionNotCurrent_Fragment
  | NoneMoved_WaitOver_Fragment
  | NoneMoved_WeakPassword_Fragment
  | NoneMoved_WrongStatus_Fragment
;

export type MoveAppointmentsMutationVariables = Exact<{
  input: MoveAppointmentsInput;
}>;


export type MoveAppointmentsMutation = { moveAppointments:
    | { __typename: 'ConsequencesNotAccepted', code: RefusalCode, message: string, consequences: Array<{ code: string, message: string, appointmentId: string, solved: boolean, key: string | null }> }
    | { __typename: 'CourseEnded', code: RefusalCode, message: string }
    | { __typename: 'MovedAppointments', appointments: Array<{ startsAt: string, id: string, version: number, changes: Array<{ id: string, at: string, kind: AppointmentChangeKind, undoable: boolean, undoesTogether: number }> }> }
    | { __typename: 'NotAvailable', appointmentId: string | null, code: RefusalCode, message: string }
    | { __typename: 'PatientInactive', code: RefusalCode, message: string }
    | { __typename: 'SessionAlreadyBooked', code: RefusalCode, message: string }
    | { __typename: 'SlotTaken', appointmentId: string | null, code: RefusalCode, message: string }
    | { __typename: 'SpacingNeedsPrescriber', code: RefusalCode, message: string }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
    | { __typename: 'WrongStatus', code: RefusalCode, message: string }
   };

export type OfferedTimeFragment = { startsAt: string, endsAt: string, insideWindow: boolean | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string } }> };

export type TakenTimeFragment = { code: RefusalCode, message: string, inTheWay: Array<{ resource: string, name: string, startsAt: string, endsAt: string, locationName: string | null, patientName: string | null, bookedBy: string | null, bookedAt: string | null, heldUntil: string | null }>, besideStaff: Array<{ id: string, name: string, title: string | null }>, nextFree: Array<{ startsAt: string, endsAt: string, insideWindow: boolean | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string } }> }> };

export type NotAvailableTimeFragment = { code: RefusalCode, message: string, reasons: Array<{ code: string, message: string }>, nextFree: Array<{ startsAt: string, endsAt: string, insideWindow: boolean | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string } }> }> };

export type ScheduleChangedSubscriptionVariables = Exact<{
  locationId: string | number;
}>;


export type ScheduleChangedSubscription = { scheduleChanged:
    | { __typename: 'Listening', quietMs: number }
    | { __typename: 'ScheduleChange', appointmentId: string | null, patientId: string | null, dates: Array<string>, by: string | null }
   };

export type VisitAheadFragment = { id: string, kind: AppointmentKind, startsAt: string, location: { id: string, timeZone: string }, patient: { id: string, name: string } };

export type CheckInMutationVariables = Exact<{
  input: CheckInInput;
}>;


export type CheckInMutation = { checkInAppointment:
    | { __typename: 'Appointment', id: string, version: number, changes: Array<{ id: string, at: string, kind: AppointmentChangeKind, undoable: boolean, undoesTogether: number }> }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
    | { __typename: 'WrongStatus', code: RefusalCode, message: string }
   };

export type StartAppointmentMutationVariables = Exact<{
  input: ChangeAppointmentInput;
}>;


export type StartAppointmentMutation = { startAppointment:
    | { __typename: 'Appointment', id: string, version: number, changes: Array<{ id: string, at: string, kind: AppointmentChangeKind, undoable: boolean, undoesTogether: number }> }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
    | { __typename: 'WrongStatus', code: RefusalCode, message: string }
   };

export type CompleteAppointmentMutationVariables = Exact<{
  input: ChangeAppointmentInput;
}>;


export type CompleteAppointmentMutation = { completeAppointment:
    | { __typename: 'Appointment', id: string, version: number, changes: Array<{ id: string, at: string, kind: AppointmentChangeKind, undoable: boolean, undoesTogether: number }> }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
    | { __typename: 'WrongStatus', code: RefusalCode, message: string }
   };

export type MarkNoShowMutationVariables = Exact<{
  input: ChangeAppointmentInput;
}>;


export type MarkNoShowMutation = { markNoShow:
    | { __typename: 'Appointment', id: string, version: number, changes: Array<{ id: string, at: string, kind: AppointmentChangeKind, undoable: boolean, undoesTogether: number }> }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
    | { __typename: 'WrongStatus', code: RefusalCode, message: string }
   };

export type CancelAppointmentMutationVariables = Exact<{
  input: CancelAppointmentInput;
}>;


export type CancelAppointmentMutation = { cancelAppointment:
    | { __typename: 'Appointment', id: string, version: number, changes: Array<{ id: string, at: string, kind: AppointmentChangeKind, undoable: boolean, undoesTogether: number }> }
    | { __typename: 'IntegrationUndecided', code: RefusalCode, message: string }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
    | { __typename: 'WrongStatus', code: RefusalCode, message: string }
   };

export type RecordRideMutationVariables = Exact<{
  input: RecordRideInput;
}>;


export type RecordRideMutation = { recordRide:
    | { __typename: 'Appointment', id: string, version: number, changes: Array<{ id: string, at: string, kind: AppointmentChangeKind, undoable: boolean, undoesTogether: number }> }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
    | { __typename: 'WrongStatus', code: RefusalCode, message: string }
   };

export type StartInfusionMutationVariables = Exact<{
  input: StartInfusionInput;
}>;


export type StartInfusionMutation = { startInfusion:
    | { __typename: 'Appointment', id: string, version: number, changes: Array<{ id: string, at: string, kind: AppointmentChangeKind, undoable: boolean, undoesTogether: number }> }
    | { __typename: 'NotReady', code: RefusalCode, message: string, missing: Array<{ item: ReadinessItemKind, state: ReadinessItemState, category: string, blocksStart: boolean, fixedBy: ReadinessFixer | null, fixedByName: string | null, by: string | null, since: string | null, overridden: boolean }> }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
    | { __typename: 'WrongStatus', code: RefusalCode, message: string }
   };

export type CompleteInfusionMutationVariables = Exact<{
  input: CompleteInfusionInput;
}>;


export type CompleteInfusionMutation = { completeInfusion:
    | { __typename: 'Appointment', id: string, version: number, changes: Array<{ id: string, at: string, kind: AppointmentChangeKind, undoable: boolean, undoesTogether: number }> }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
    | { __typename: 'WrongStatus', code: RefusalCode, message: string }
   };

export type MoveAppointmentMutationVariables = Exact<{
  input: MoveAppointmentInput;
}>;


export type MoveAppointmentMutation = { moveAppointment:
    | { __typename: 'Appointment', startsAt: string, id: string, version: number, room: { id: string, name: string } | null, changes: Array<{ id: string, at: string, kind: AppointmentChangeKind, undoable: boolean, undoesTogether: number }> }
    | { __typename: 'ConsequencesNotAccepted', code: RefusalCode, message: string, consequences: Array<{ code: string, message: string, appointmentId: string, solved: boolean, key: string | null }> }
    | { __typename: 'CourseEnded', code: RefusalCode, message: string }
    | { __typename: 'NoCourseSession', code: RefusalCode, message: string }
    | { __typename: 'NotAvailable', code: RefusalCode, message: string, reasons: Array<{ code: string, message: string }>, nextFree: Array<{ startsAt: string, endsAt: string, insideWindow: boolean | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string } }> }> }
    | { __typename: 'OverbookingNotAllowed', code: RefusalCode, message: string }
    | { __typename: 'PatientInactive', code: RefusalCode, message: string }
    | { __typename: 'SessionAlreadyBooked', code: RefusalCode, message: string }
    | { __typename: 'SlotTaken', code: RefusalCode, message: string, inTheWay: Array<{ resource: string, name: string, startsAt: string, endsAt: string, locationName: string | null, patientName: string | null, bookedBy: string | null, bookedAt: string | null, heldUntil: string | null }>, besideStaff: Array<{ id: string, name: string, title: string | null }>, nextFree: Array<{ startsAt: string, endsAt: string, insideWindow: boolean | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string } }> }> }
    | { __typename: 'SpacingNeedsPrescriber', code: RefusalCode, message: string }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
    | { __typename: 'WrongStatus', code: RefusalCode, message: string }
   };

export type UndoAppointmentChangeMutationVariables = Exact<{
  changeId: string | number;
  acceptConsequences?: Array<string> | string | null | undefined;
}>;


export type UndoAppointmentChangeMutation = { undoAppointmentChange:
    | { __typename: 'Appointment', id: string, version: number }
    | { __typename: 'ConsequencesNotAccepted', code: RefusalCode, message: string, consequences: Array<{ code: string, message: string, appointmentId: string, solved: boolean, key: string | null }> }
    | { __typename: 'CourseEnded', code: RefusalCode, message: string }
    | { __typename: 'DependedUpon', code: RefusalCode, message: string }
    | { __typename: 'NotAvailable', code: RefusalCode, message: string }
    | { __typename: 'PatientInactive', code: RefusalCode, message: string }
    | { __typename: 'SessionAlreadyBooked', code: RefusalCode, message: string }
    | { __typename: 'SlotTaken', code: RefusalCode, message: string }
    | { __typename: 'SpacingNeedsPrescriber', code: RefusalCode, message: string }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
    | { __typename: 'WrongStatus', code: RefusalCode, message: string }
   };

export type OverrideReadinessMutationVariables = Exact<{
  input: OverrideReadinessInput;
}>;


export type OverrideReadinessMutation = { overrideReadiness:
    | { __typename: 'Appointment', id: string, version: number }
    | { __typename: 'NotOverridable', code: RefusalCode, message: string }
   };

export type VisitQueryVariables = Exact<{
  id: string | number;
}>;


export type VisitQuery = { appointment: { id: string, version: number, kind: AppointmentKind, status: AppointmentStatus, startsAt: string, endsAt: string, doseEndsAt: string | null, virtual: boolean, walkIn: boolean, checkedInAt: string | null, lateMinutes: number | null, cancelReason: CancelReason | null, cancelledLate: boolean | null, inTimeUntil: string, startedAt: string | null, completedAt: string | null, overbook: { reason: string, staffMember: { id: string, name: string, title: string | null } } | null, location: { id: string, name: string, timeZone: string }, patient: { id: string, name: string, pronouns: string | null, contact: { phone: string | null, preferredMethod: ContactMethod } }, courseSession: { id: string, number: number } | null, course: { id: string, number: number, infusionCount: number, prescriber: { id: string, name: string, title: string | null } | null } | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string, title: string | null } }>, ride: { name: string, phone: string, confirmedAt: string | null } | null, reply: { kind: VisitReplyKind, at: string, writtenDownBy: { id: string, name: string, title: string | null } | null } | null, reminders: Array<{ leadHours: number, at: string, status: MailStatus }>, linked: { id: string, kind: AppointmentKind, status: AppointmentStatus, startsAt: string, inTimeUntil: string } | null, integrationWindow: { opensAt: string, closesAt: string, inside: boolean } | null, obstacle: { kind: ObstacleKind, id: string } | null, readiness: { state: ReadinessState, canStart: boolean, items: Array<{ item: ReadinessItemKind, state: ReadinessItemState, category: string, blocksStart: boolean, fixedBy: ReadinessFixer | null, fixedByName: string | null, by: string | null, since: string | null, overridden: boolean }> }, changes: Array<{ id: string, at: string, by: string, kind: AppointmentChangeKind, fromStartsAt: string | null, toStartsAt: string | null, undoable: boolean, undoesTogether: number }> } };

export type WaitListQueryVariables = Exact<{
  locationId: string | number;
}>;


export type WaitListQuery = { waitList: Array<{ id: string, version: number, kinds: Array<AppointmentKind>, weekdays: Array<number> | null, firstDate: string, lastDate: string | null, since: string, closesAt: string | null, closesFor: AppointmentKind | null, isOffered: boolean, hours: { from: string, until: string } | null, offer: { kind: AppointmentKind, startsAt: string, expiresAt: string, by: string | null } | null, staffMember: { id: string, name: string, title: string | null } | null, patient: { id: string, name: string, contact: { phone: string | null } } }> };

export type WaitListMatchesQueryVariables = Exact<{
  input: WaitListMatchesInput;
}>;


export type WaitListMatchesQuery = { waitListMatches: Array<{ kind: AppointmentKind, time: { startsAt: string, endsAt: string, insideWindow: boolean | null, room: { id: string, name: string } | null, staff: Array<{ part: StaffPart, staffMember: { id: string, name: string } }> }, entry: { id: string } }> };

export type WaitStaffQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitStaffQuery = { staff: { nodes: Array<{ id: string, name: string, title: string | null, roles: Array<Role>, hours: Array<{ locationId: string }> }> } };

export type PutOnWaitListMutationVariables = Exact<{
  input: PutOnWaitListInput;
}>;


export type PutOnWaitListMutation = { putOnWaitList:
    | { __typename: 'AlreadyWaiting', code: RefusalCode, message: string }
    | { __typename: 'NoCourseSession', code: RefusalCode, message: string }
    | { __typename: 'PatientInactive', code: RefusalCode, message: string }
    | { __typename: 'WaitListEntry', id: string }
   };

export type ChangeWaitListEntryMutationVariables = Exact<{
  input: ChangeWaitListEntryInput;
}>;


export type ChangeWaitListEntryMutation = { changeWaitListEntry:
    | { __typename: 'NoCourseSession', code: RefusalCode, message: string }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
    | { __typename: 'WaitListEntry', id: string }
    | { __typename: 'WaitOver', code: RefusalCode, message: string }
   };

export type WithdrawWaitListEntryMutationVariables = Exact<{
  input: WithdrawWaitListEntryInput;
}>;


export type WithdrawWaitListEntryMutation = { withdrawWaitListEntry:
    | { __typename: 'NoCourseSession', code: RefusalCode, message: string }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
    | { __typename: 'WaitListEntry', id: string }
    | { __typename: 'WaitOver', code: RefusalCode, message: string }
   };

export type OfferPlaceMutationVariables = Exact<{
  input: OfferPlaceInput;
}>;


export type OfferPlaceMutation = { offerPlace:
    | { __typename: 'CourseEnded', code: RefusalCode, message: string }
    | { __typename: 'NoCourseSession', code: RefusalCode, message: string }
    | { __typename: 'NotAvailable', code: RefusalCode, message: string }
    | { __typename: 'PatientInactive', code: RefusalCode, message: string }
    | { __typename: 'SessionAlreadyBooked', code: RefusalCode, message: string }
    | { __typename: 'SlotTaken', code: RefusalCode, message: string }
    | { __typename: 'SpacingNeedsPrescriber', code: RefusalCode, message: string }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
    | { __typename: 'WaitListEntry', id: string, offer: { expiresAt: string } | null }
    | { __typename: 'WaitOver', code: RefusalCode, message: string }
   };

export type TakeBackOfferMutationVariables = Exact<{
  input: TakeBackOfferInput;
}>;


export type TakeBackOfferMutation = { takeBackOffer:
    | { __typename: 'OfferExpired', code: RefusalCode, message: string }
    | { __typename: 'StaleVersion', code: RefusalCode, message: string }
    | { __typename: 'WaitListEntry', id: string }
    | { __typename: 'WaitOver', code: RefusalCode, message: string }
   };

export type ScreeningsQueryVariables = Exact<{
  id: string | number;
  chart: boolean;
}>;


export type ScreeningsQuery = { patient: { id: string, screenings: Array<{ id: string, decision: ScreeningDecision, decidedAt: string, validUntil: string, reason?: string | null, decidedBy: { id: string, name: string, title: string | null } }> } };

export type RecordScreeningMutationVariables = Exact<{
  input: RecordScreeningInput;
}>;


export type RecordScreeningMutation = { recordScreening: { __typename: 'Screening', id: string, decision: ScreeningDecision } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'SignInFailed', code: RefusalCode, message: string }
    | { __typename: 'SignInThrottled', code: RefusalCode, message: string, retryAt: string }
    | { __typename: 'Viewer', locked: boolean }
   };

export type UnlockMutationVariables = Exact<{
  input: UnlockInput;
}>;


export type UnlockMutation = { unlock:
    | { __typename: 'SignInFailed', code: RefusalCode, message: string }
    | { __typename: 'SignInThrottled', code: RefusalCode, message: string, retryAt: string }
    | { __typename: 'Viewer', locked: boolean }
   };

export type SavePreferencesMutationVariables = Exact<{
  input: SavePreferencesInput;
}>;


export type SavePreferencesMutation = { savePreferences: { __typename: 'Preferences', theme: Theme } };

export type LockMutationVariables = Exact<{ [key: string]: never; }>;


export type LockMutation = { lock: { done: boolean } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { done: boolean } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { roles: Array<Role>, permissions: Array<string>, chartScope: ChartScope, locked: boolean, idleLockMinutes: number, staffMember: { id: string, name: string, title: string | null, credentials: string | null, email: string | null }, preferences: { theme: Theme, density: Density, letterKeys: boolean, defaultLocationId: string | null, boardColumns: Array<BoardColumns>, hourHeight: number }, practice: { id: string, name: string, timeZone: string, infusionPriceMinimumCents: number, infusionPriceMaximumCents: number } } | null };

export type ViewerChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ViewerChangedSubscription = { viewerChanged:
    | { __typename: 'Listening', quietMs: number }
    | { __typename: 'ViewerChange' }
   };

export type AdminsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminsQuery = { staff: { nodes: Array<{ id: string, name: string, title: string | null }> } };

export const ConsequenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consequence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleConsequence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]} as unknown as DocumentNode<ConsequenceFragment, unknown>;
export const ProposedTimeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposedTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposedMove"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ProposedTimeFragment, unknown>;
export const CannotStandFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CannotStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AffectedAppointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goesWith"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Consequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"courseSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposedTime"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consequence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleConsequence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposedTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposedMove"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<CannotStandFragment, unknown>;
export const EstimateContentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EstimateContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Estimate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"primaryService"}},{"kind":"Field","name":{"kind":"Name","value":"primaryServiceOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosisCode"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosisNotDetermined"}},{"kind":"Field","name":{"kind":"Name","value":"separateItems"}},{"kind":"Field","name":{"kind":"Name","value":"separateItemsListed"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredBy"}},{"kind":"Field","name":{"kind":"Name","value":"changeReason"}},{"kind":"Field","name":{"kind":"Name","value":"replacesId"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serviceCode"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitCents"}},{"kind":"Field","name":{"kind":"Name","value":"discountCents"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCents"}},{"kind":"Field","name":{"kind":"Name","value":"providerId"}},{"kind":"Field","name":{"kind":"Name","value":"priceReason"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"npi"}},{"kind":"Field","name":{"kind":"Name","value":"tin"}},{"kind":"Field","name":{"kind":"Name","value":"locations"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"subtotalCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"triggerOn"}},{"kind":"Field","name":{"kind":"Name","value":"serviceOn"}},{"kind":"Field","name":{"kind":"Name","value":"leadBusinessDays"}},{"kind":"Field","name":{"kind":"Name","value":"countedDays"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastChangeOn"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysSkipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"observedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"toDo"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerId"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"fromQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"toQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"fromCents"}},{"kind":"Field","name":{"kind":"Name","value":"toCents"}}]}}]}}]} as unknown as DocumentNode<EstimateContentFragment, unknown>;
export const ReadinessNeedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadinessNeed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadinessItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"blocksStart"}},{"kind":"Field","name":{"kind":"Name","value":"fixedBy"}},{"kind":"Field","name":{"kind":"Name","value":"fixedByName"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]} as unknown as DocumentNode<ReadinessNeedFragment, unknown>;
export const VisitReadinessFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitReadiness"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Readiness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"canStart"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadinessNeed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadinessNeed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadinessItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"blocksStart"}},{"kind":"Field","name":{"kind":"Name","value":"fixedBy"}},{"kind":"Field","name":{"kind":"Name","value":"fixedByName"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]} as unknown as DocumentNode<VisitReadinessFragment, unknown>;
export const ListedVisitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"courseSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitReadiness"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadinessNeed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadinessItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"blocksStart"}},{"kind":"Field","name":{"kind":"Name","value":"fixedBy"}},{"kind":"Field","name":{"kind":"Name","value":"fixedByName"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitReadiness"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Readiness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"canStart"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadinessNeed"}}]}}]}}]} as unknown as DocumentNode<ListedVisitFragment, unknown>;
export const VisitOfPlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlannedVisit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseSessionId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"hoursAfterDose"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<VisitOfPlanFragment, unknown>;
export const ChangedVisitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"undoable"}},{"kind":"Field","name":{"kind":"Name","value":"undoesTogether"}}]}}]}}]} as unknown as DocumentNode<ChangedVisitFragment, unknown>;
export const MovedTogetherFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovedTogether"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedVisit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"undoable"}},{"kind":"Field","name":{"kind":"Name","value":"undoesTogether"}}]}}]}}]} as unknown as DocumentNode<MovedTogetherFragment, unknown>;
export const NotChangedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotChanged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<NotChangedFragment, unknown>;
export const UnacceptedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Unaccepted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsequencesNotAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consequences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Consequence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consequence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleConsequence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]} as unknown as DocumentNode<UnacceptedFragment, unknown>;
export const NoneMovedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoneMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotChanged"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Unaccepted"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consequence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleConsequence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotChanged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Unaccepted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsequencesNotAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consequences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Consequence"}}]}}]}}]} as unknown as DocumentNode<NoneMovedFragment, unknown>;
export const OfferedTimeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferedTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FreeTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"insideWindow"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OfferedTimeFragment, unknown>;
export const TakenTimeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakenTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inTheWay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"locationName"}},{"kind":"Field","name":{"kind":"Name","value":"patientName"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besideStaff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextFree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferedTime"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferedTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FreeTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"insideWindow"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TakenTimeFragment, unknown>;
export const NotAvailableTimeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotAvailableTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextFree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferedTime"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferedTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FreeTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"insideWindow"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<NotAvailableTimeFragment, unknown>;
export const VisitAheadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitAhead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<VisitAheadFragment, unknown>;
export const AffectedAppointmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AffectedAppointments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AffectedAppointmentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"affectedAppointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"reportedId"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CannotStand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consequence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleConsequence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposedTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposedMove"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CannotStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AffectedAppointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goesWith"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Consequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"courseSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposedTime"}}]}}]}}]} as unknown as DocumentNode<AffectedAppointmentsQuery, AffectedAppointmentsQueryVariables>;
export const FallenAppointmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FallenAppointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fallenAppointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CannotStand"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obstacle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consequence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleConsequence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposedTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposedMove"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CannotStand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AffectedAppointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goesWith"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Consequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"courseSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposedTime"}}]}}]}}]} as unknown as DocumentNode<FallenAppointmentsQuery, FallenAppointmentsQueryVariables>;
export const AffectedCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AffectedCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AffectedAppointmentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"affectedAppointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<AffectedCountQuery, AffectedCountQueryVariables>;
export const WhoWorksHereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoWorksHere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]}}]} as unknown as DocumentNode<WhoWorksHereQuery, WhoWorksHereQueryVariables>;
export const ReportAbsenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportAbsence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportAbsenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportAbsence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportedAbsence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MovedTogether"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoneMoved"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"undoable"}},{"kind":"Field","name":{"kind":"Name","value":"undoesTogether"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotChanged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consequence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleConsequence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Unaccepted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsequencesNotAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consequences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Consequence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovedTogether"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedVisit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoneMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotChanged"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Unaccepted"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}}]}}]}}]} as unknown as DocumentNode<ReportAbsenceMutation, ReportAbsenceMutationVariables>;
export const TakeBackAbsenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackAbsence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBackAbsence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]} as unknown as DocumentNode<TakeBackAbsenceMutation, TakeBackAbsenceMutationVariables>;
export const AuditEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"patientNames"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"fieldGroups"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<AuditEventsQuery, AuditEventsQueryVariables>;
export const AuditStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditStaff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<AuditStaffQuery, AuditStaffQueryVariables>;
export const AuditExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"csv"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}}]}}]} as unknown as DocumentNode<AuditExportQuery, AuditExportQueryVariables>;
export const EstimateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Estimate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EstimateContent"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EstimateContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Estimate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"primaryService"}},{"kind":"Field","name":{"kind":"Name","value":"primaryServiceOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosisCode"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosisNotDetermined"}},{"kind":"Field","name":{"kind":"Name","value":"separateItems"}},{"kind":"Field","name":{"kind":"Name","value":"separateItemsListed"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredBy"}},{"kind":"Field","name":{"kind":"Name","value":"changeReason"}},{"kind":"Field","name":{"kind":"Name","value":"replacesId"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serviceCode"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitCents"}},{"kind":"Field","name":{"kind":"Name","value":"discountCents"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCents"}},{"kind":"Field","name":{"kind":"Name","value":"providerId"}},{"kind":"Field","name":{"kind":"Name","value":"priceReason"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"npi"}},{"kind":"Field","name":{"kind":"Name","value":"tin"}},{"kind":"Field","name":{"kind":"Name","value":"locations"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"subtotalCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"triggerOn"}},{"kind":"Field","name":{"kind":"Name","value":"serviceOn"}},{"kind":"Field","name":{"kind":"Name","value":"leadBusinessDays"}},{"kind":"Field","name":{"kind":"Name","value":"countedDays"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastChangeOn"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysSkipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"observedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"toDo"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerId"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"fromQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"toQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"fromCents"}},{"kind":"Field","name":{"kind":"Name","value":"toCents"}}]}}]}}]} as unknown as DocumentNode<EstimateQuery, EstimateQueryVariables>;
export const PreviewEstimateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewEstimate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateEstimateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewEstimate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EstimateContent"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EstimateContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Estimate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"primaryService"}},{"kind":"Field","name":{"kind":"Name","value":"primaryServiceOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosisCode"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosisNotDetermined"}},{"kind":"Field","name":{"kind":"Name","value":"separateItems"}},{"kind":"Field","name":{"kind":"Name","value":"separateItemsListed"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredBy"}},{"kind":"Field","name":{"kind":"Name","value":"changeReason"}},{"kind":"Field","name":{"kind":"Name","value":"replacesId"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serviceCode"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitCents"}},{"kind":"Field","name":{"kind":"Name","value":"discountCents"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCents"}},{"kind":"Field","name":{"kind":"Name","value":"providerId"}},{"kind":"Field","name":{"kind":"Name","value":"priceReason"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"npi"}},{"kind":"Field","name":{"kind":"Name","value":"tin"}},{"kind":"Field","name":{"kind":"Name","value":"locations"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"subtotalCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"triggerOn"}},{"kind":"Field","name":{"kind":"Name","value":"serviceOn"}},{"kind":"Field","name":{"kind":"Name","value":"leadBusinessDays"}},{"kind":"Field","name":{"kind":"Name","value":"countedDays"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastChangeOn"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysSkipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"observedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"toDo"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerId"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"fromQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"toQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"fromCents"}},{"kind":"Field","name":{"kind":"Name","value":"toCents"}}]}}]}}]} as unknown as DocumentNode<PreviewEstimateQuery, PreviewEstimateQueryVariables>;
export const EstimateVersionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EstimateVersions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredBy"}},{"kind":"Field","name":{"kind":"Name","value":"changeReason"}}]}}]}}]}}]} as unknown as DocumentNode<EstimateVersionsQuery, EstimateVersionsQueryVariables>;
export const UpdateEstimateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateEstimate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateEstimateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateEstimate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Estimate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EstimateContent"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EstimateContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Estimate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"primaryService"}},{"kind":"Field","name":{"kind":"Name","value":"primaryServiceOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosisCode"}},{"kind":"Field","name":{"kind":"Name","value":"diagnosisNotDetermined"}},{"kind":"Field","name":{"kind":"Name","value":"separateItems"}},{"kind":"Field","name":{"kind":"Name","value":"separateItemsListed"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredBy"}},{"kind":"Field","name":{"kind":"Name","value":"changeReason"}},{"kind":"Field","name":{"kind":"Name","value":"replacesId"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"serviceCode"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitCents"}},{"kind":"Field","name":{"kind":"Name","value":"discountCents"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCents"}},{"kind":"Field","name":{"kind":"Name","value":"providerId"}},{"kind":"Field","name":{"kind":"Name","value":"priceReason"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"npi"}},{"kind":"Field","name":{"kind":"Name","value":"tin"}},{"kind":"Field","name":{"kind":"Name","value":"locations"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"subtotalCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"triggerOn"}},{"kind":"Field","name":{"kind":"Name","value":"serviceOn"}},{"kind":"Field","name":{"kind":"Name","value":"leadBusinessDays"}},{"kind":"Field","name":{"kind":"Name","value":"countedDays"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastChangeOn"}},{"kind":"Field","name":{"kind":"Name","value":"holidaysSkipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"observedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"toDo"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerId"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"fromQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"toQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"fromCents"}},{"kind":"Field","name":{"kind":"Name","value":"toCents"}}]}}]}}]} as unknown as DocumentNode<UpdateEstimateMutation, UpdateEstimateMutationVariables>;
export const IssueEstimateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueEstimate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueEstimateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueEstimate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Estimate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EstimateIncomplete"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"toDo"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<IssueEstimateMutation, IssueEstimateMutationVariables>;
export const ReviseEstimateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseEstimate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseEstimateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseEstimate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Estimate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReviseEstimateMutation, ReviseEstimateMutationVariables>;
export const MarkEstimateDeliveredDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkEstimateDelivered"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkEstimateDeliveredInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markEstimateDelivered"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Estimate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MarkEstimateDeliveredMutation, MarkEstimateDeliveredMutationVariables>;
export const EstimateProvidersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EstimateProviders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"credentials"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"outsideRangeReason"}}]}}]}}]} as unknown as DocumentNode<EstimateProvidersQuery, EstimateProvidersQueryVariables>;
export const EstimateTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EstimateTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimateTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseId"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"missingParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"triggerOn"}},{"kind":"Field","name":{"kind":"Name","value":"serviceOn"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"toGive"},"name":{"kind":"Name","value":"estimates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"ISSUED"}},{"kind":"Argument","name":{"kind":"Name","value":"needsWork"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EstimateTasksQuery, EstimateTasksQueryVariables>;
export const FeesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Fees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"outsideRangeReason"}}]}}]}}]} as unknown as DocumentNode<FeesQuery, FeesQueryVariables>;
export const SaveFeeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveFee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveFeeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveFee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SaveFeeMutation, SaveFeeMutationVariables>;
export const IssuedEstimatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssuedEstimates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EstimateState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<IssuedEstimatesQuery, IssuedEstimatesQueryVariables>;
export const PatientEstimatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PatientEstimates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PatientEstimatesQuery, PatientEstimatesQueryVariables>;
export const RequestEstimateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestEstimate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestEstimateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestEstimate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]} as unknown as DocumentNode<RequestEstimateMutation, RequestEstimateMutationVariables>;
export const EstimateSourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EstimateSource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<EstimateSourceQuery, EstimateSourceQueryVariables>;
export const CreateEstimateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateEstimate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateEstimateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createEstimate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Estimate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateEstimateMutation, CreateEstimateMutationVariables>;
export const CancelledVisitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CancelledVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointmentFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"courseSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"undoable"}},{"kind":"Field","name":{"kind":"Name","value":"undoesTogether"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CancelledVisitsQuery, CancelledVisitsQueryVariables>;
export const DayBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DayBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dayBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locationId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"unavailable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"}},{"kind":"Field","name":{"kind":"Name","value":"patientName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"doseEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"virtual"}},{"kind":"Field","name":{"kind":"Name","value":"walkIn"}},{"kind":"Field","name":{"kind":"Name","value":"overbooked"}},{"kind":"Field","name":{"kind":"Name","value":"patientId"}},{"kind":"Field","name":{"kind":"Name","value":"patientName"}},{"kind":"Field","name":{"kind":"Name","value":"roomId"}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sessionCount"}},{"kind":"Field","name":{"kind":"Name","value":"courseSessionId"}},{"kind":"Field","name":{"kind":"Name","value":"checkedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rideName"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"canStart"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"blocksStart"}},{"kind":"Field","name":{"kind":"Name","value":"fixedBy"}},{"kind":"Field","name":{"kind":"Name","value":"fixedByName"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DayBoardQuery, DayBoardQueryVariables>;
export const RecentChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecentChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recentChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"patientName"}},{"kind":"Field","name":{"kind":"Name","value":"visitKind"}},{"kind":"Field","name":{"kind":"Name","value":"fromStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"toStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoable"}},{"kind":"Field","name":{"kind":"Name","value":"undoesTogether"}}]}}]}}]} as unknown as DocumentNode<RecentChangesQuery, RecentChangesQueryVariables>;
export const OwnTimeOffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnTimeOff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}}]}}]} as unknown as DocumentNode<OwnTimeOffQuery, OwnTimeOffQueryVariables>;
export const ConsentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Consents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chart"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"drug"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"indication"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chart"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"templateId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsentsQuery, ConsentsQueryVariables>;
export const ConsentTemplatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsentTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"templateId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]}}]} as unknown as DocumentNode<ConsentTemplatesQuery, ConsentTemplatesQueryVariables>;
export const RecordConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordConsentMutation, RecordConsentMutationVariables>;
export const WithdrawConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const CreateConsentTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateConsentTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateConsentTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createConsentTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateConsentTemplateMutation, CreateConsentTemplateMutationVariables>;
export const PublishConsentVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishConsentVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishConsentVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishConsentVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<PublishConsentVersionMutation, PublishConsentVersionMutationVariables>;
export const EndCourseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndCourseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Course"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CourseHasAppointments"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitAhead"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitAhead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EndCourseMutation, EndCourseMutationVariables>;
export const CoursesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Courses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CourseStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"infusionCount"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prescriber"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"therapist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextAppointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedVisit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadinessNeed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadinessItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"blocksStart"}},{"kind":"Field","name":{"kind":"Name","value":"fixedBy"}},{"kind":"Field","name":{"kind":"Name","value":"fixedByName"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitReadiness"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Readiness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"canStart"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadinessNeed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"courseSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitReadiness"}}]}}]}}]} as unknown as DocumentNode<CoursesQuery, CoursesQueryVariables>;
export const CourseStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CourseStaff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"prescribers"},"name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"EnumValue","value":"PSYCHIATRIST"}},{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"therapists"},"name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"EnumValue","value":"THERAPIST"}},{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<CourseStaffQuery, CourseStaffQueryVariables>;
export const CreateCourseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCourseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Course"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateCourseMutation, CreateCourseMutationVariables>;
export const LaneEstimatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LaneEstimates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"estimates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"courseId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]}}]} as unknown as DocumentNode<LaneEstimatesQuery, LaneEstimatesQueryVariables>;
export const FacilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Facility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"keepsFederalHolidays"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rooms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"fitFor"}},{"kind":"Field","name":{"kind":"Name","value":"turnoverMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"outOfService"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FacilityQuery, FacilityQueryVariables>;
export const CreateLocationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateLocation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateLocationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createLocation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateLocationMutation, CreateLocationMutationVariables>;
export const UpdateLocationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateLocation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateLocationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateLocation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fallenVisits"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocationHasAppointments"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitAhead"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitAhead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UpdateLocationMutation, UpdateLocationMutationVariables>;
export const CreateRoomDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateRoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateRoomInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createRoom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Room"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateRoomMutation, CreateRoomMutationVariables>;
export const UpdateRoomDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateRoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRoomInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateRoom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Room"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fallenVisits"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateRoomMutation, UpdateRoomMutationVariables>;
export const AddClosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddClosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddClosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addClosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddClosureMutation, AddClosureMutationVariables>;
export const RemoveClosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveClosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeClosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]} as unknown as DocumentNode<RemoveClosureMutation, RemoveClosureMutationVariables>;
export const AddOutOfServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddOutOfService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddOutOfServiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addOutOfService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddOutOfServiceMutation, AddOutOfServiceMutationVariables>;
export const RemoveOutOfServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveOutOfService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeOutOfService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]} as unknown as DocumentNode<RemoveOutOfServiceMutation, RemoveOutOfServiceMutationVariables>;
export const LocationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}}]}}]}}]}}]} as unknown as DocumentNode<LocationsQuery, LocationsQueryVariables>;
export const PracticeSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PracticeSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"npi"}},{"kind":"Field","name":{"kind":"Name","value":"tin"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"idleLockMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"holdMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"calendarInitials"}},{"kind":"Field","name":{"kind":"Name","value":"infusionPriceMinimumCents"}},{"kind":"Field","name":{"kind":"Name","value":"infusionPriceMaximumCents"}}]}}]}}]} as unknown as DocumentNode<PracticeSettingsQuery, PracticeSettingsQueryVariables>;
export const UpdatePracticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePractice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePracticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UpdatePracticeMutation, UpdatePracticeMutationVariables>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SignOutEverywhereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOutEverywhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOutEverywhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]} as unknown as DocumentNode<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const AccessTokensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]} as unknown as DocumentNode<AccessTokensQuery, AccessTokensQueryVariables>;
export const CreateAccessTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAccessToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAccessTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAccessToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CreateAccessTokenMutation, CreateAccessTokenMutationVariables>;
export const RevokeAccessTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeAccessToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeAccessToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]} as unknown as DocumentNode<RevokeAccessTokenMutation, RevokeAccessTokenMutationVariables>;
export const CalendarFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]} as unknown as DocumentNode<CalendarFeedQuery, CalendarFeedQueryVariables>;
export const CreateCalendarFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCalendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCalendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<CreateCalendarFeedMutation, CreateCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeCalendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeCalendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]} as unknown as DocumentNode<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const AskForPasswordResetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForPasswordReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskForPasswordResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askForPasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AskedForPasswordReset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"byMail"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AskForPasswordResetMutation, AskForPasswordResetMutationVariables>;
export const AcceptInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UseLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const ResetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UseLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ShowStaffLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShowStaffLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"staffId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StaffLinkKind"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"showStaffLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"staffId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staffId"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OneTimeLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ShowStaffLinkMutation, ShowStaffLinkMutationVariables>;
export const StaffMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"credentials"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"npi"}},{"kind":"Field","name":{"kind":"Name","value":"licences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locationId"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"starts"}},{"kind":"Field","name":{"kind":"Name","value":"ends"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locationId"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"starts"}},{"kind":"Field","name":{"kind":"Name","value":"ends"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"attendingLanes"}},{"kind":"Field","name":{"kind":"Name","value":"supervisingLanes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"locationId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reported"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]} as unknown as DocumentNode<StaffMemberQuery, StaffMemberQueryVariables>;
export const UpdateStaffMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateStaffMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateStaffMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateStaffMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateStaffMemberMutation, UpdateStaffMemberMutationVariables>;
export const SetStaffRolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetStaffRoles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetStaffRolesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setStaffRoles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"fallenVisits"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetStaffRolesMutation, SetStaffRolesMutationVariables>;
export const DeactivateStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeactivateStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeactivateStaffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deactivateStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffHasAppointments"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitAhead"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitAhead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DeactivateStaffMutation, DeactivateStaffMutationVariables>;
export const ReactivateStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReactivateStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"staffId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reactivateStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"staffId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staffId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}}]} as unknown as DocumentNode<ReactivateStaffMutation, ReactivateStaffMutationVariables>;
export const AddLicenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddLicence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddLicenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addLicence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddLicenceMutation, AddLicenceMutationVariables>;
export const RemoveLicenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveLicence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeLicence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]} as unknown as DocumentNode<RemoveLicenceMutation, RemoveLicenceMutationVariables>;
export const SetStaffHoursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetStaffHours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetStaffHoursInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setStaffHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fallenVisits"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}}]}}]}}]}}]} as unknown as DocumentNode<SetStaffHoursMutation, SetStaffHoursMutationVariables>;
export const RenewInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"staffId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"staffId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staffId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"byMail"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}}]}}]}}]}}]} as unknown as DocumentNode<RenewInvitationMutation, RenewInvitationMutationVariables>;
export const SendPasswordResetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendPasswordReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"staffId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendPasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"staffId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staffId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"byMail"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SendPasswordResetMutation, SendPasswordResetMutationVariables>;
export const AddStaffExceptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddStaffException"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddStaffExceptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addStaffException"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddStaffExceptionMutation, AddStaffExceptionMutationVariables>;
export const RemoveStaffExceptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveStaffException"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeStaffException"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]} as unknown as DocumentNode<RemoveStaffExceptionMutation, RemoveStaffExceptionMutationVariables>;
export const SetStaffVisitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetStaffVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetStaffVisitsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setStaffVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fallenVisits"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LanesBooked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitAhead"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitAhead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SetStaffVisitsMutation, SetStaffVisitsMutationVariables>;
export const StaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Staff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"active"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"Variable","name":{"kind":"Name","value":"active"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"credentials"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"licences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<StaffQuery, StaffQueryVariables>;
export const GlassAccessesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GlassAccesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"glassAccesses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GlassAccessesQuery, GlassAccessesQueryVariables>;
export const InviteStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteStaffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"byMail"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<InviteStaffMutation, InviteStaffMutationVariables>;
export const MailMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<MailMessagesQuery, MailMessagesQueryVariables>;
export const SendTestMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendTestMessage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendTestMessage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}}]}}]}}]} as unknown as DocumentNode<SendTestMessageMutation, SendTestMessageMutationVariables>;
export const GivenInfusionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GivenInfusions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"IN_PROGRESS"},{"kind":"EnumValue","value":"COMPLETED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"courseSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"therapist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationWindow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"inside"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<GivenInfusionsQuery, GivenInfusionsQueryVariables>;
export const IntegrationNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntegrationNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"integrationNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"credentials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"credentials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"courseSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"doseEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"courseSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationWindow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"inside"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IntegrationNoteQuery, IntegrationNoteQueryVariables>;
export const SaveIntegrationNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveIntegrationNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveIntegrationNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntegrationNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SaveIntegrationNoteMutation, SaveIntegrationNoteMutationVariables>;
export const SignIntegrationNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIntegrationNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIntegrationNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntegrationNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignIntegrationNoteMutation, SignIntegrationNoteMutationVariables>;
export const AddNoteAddendumDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddNoteAddendum"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddAddendumInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addNoteAddendum"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntegrationNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AddNoteAddendumMutation, AddNoteAddendumMutationVariables>;
export const NoteCourseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoteCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"infusionCount"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"integrationNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NoteCourseQuery, NoteCourseQueryVariables>;
export const NoteTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoteTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unsignedOnly"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noteTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unsignedOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unsignedOnly"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"courseSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}}]}}]}}]}}]} as unknown as DocumentNode<NoteTasksQuery, NoteTasksQueryVariables>;
export const StartIntegrationNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartIntegrationNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"appointmentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startIntegrationNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"appointmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"appointmentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntegrationNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StartIntegrationNoteMutation, StartIntegrationNoteMutationVariables>;
export const BreakGlassDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BreakGlass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"breakGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<BreakGlassMutation, BreakGlassMutationVariables>;
export const CareTeamChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CareTeamChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]}}]} as unknown as DocumentNode<CareTeamChoicesQuery, CareTeamChoicesQueryVariables>;
export const AddToCareTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddToCareTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CareTeamInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addToCareTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AddToCareTeamMutation, AddToCareTeamMutationVariables>;
export const RemoveFromCareTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveFromCareTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CareTeamInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeFromCareTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RemoveFromCareTeamMutation, RemoveFromCareTeamMutationVariables>;
export const CarriedForwardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CarriedForward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"noteId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"integrationNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"noteId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<CarriedForwardQuery, CarriedForwardQueryVariables>;
export const PatientChartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PatientChart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indication"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"integrationNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PatientChartQuery, PatientChartQueryVariables>;
export const UpdatePatientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePatient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePatientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatientHasAppointments"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitAhead"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitAhead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UpdatePatientMutation, UpdatePatientMutationVariables>;
export const PatientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Patient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"preferredName"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"intendsToClaim"}},{"kind":"Field","name":{"kind":"Name","value":"chartOpen"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"preferredMethod"}},{"kind":"Field","name":{"kind":"Name","value":"safeMethod"}},{"kind":"Field","name":{"kind":"Name","value":"safeNote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remindersByEmail"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}}]}},{"kind":"Field","name":{"kind":"Name","value":"representative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}}]}},{"kind":"Field","name":{"kind":"Name","value":"careTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"infusionCount"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"drug"}},{"kind":"Field","name":{"kind":"Name","value":"prescriber"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"therapist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"infusionSessionId"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"integrationWindow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"drug"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"virtual"}},{"kind":"Field","name":{"kind":"Name","value":"ride"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationWindow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"inside"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"toStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoable"}},{"kind":"Field","name":{"kind":"Name","value":"undoesTogether"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"courseSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"infusionCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitReadiness"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadinessNeed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadinessItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"blocksStart"}},{"kind":"Field","name":{"kind":"Name","value":"fixedBy"}},{"kind":"Field","name":{"kind":"Name","value":"fixedByName"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitReadiness"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Readiness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"canStart"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadinessNeed"}}]}}]}}]} as unknown as DocumentNode<PatientQuery, PatientQueryVariables>;
export const PatientSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PatientSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PatientSearchQuery, PatientSearchQueryVariables>;
export const PatientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Patients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"active"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"coverage"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mine"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stage"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientStage"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"needs"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"Variable","name":{"kind":"Name","value":"active"}}},{"kind":"Argument","name":{"kind":"Name","value":"coverage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"coverage"}}},{"kind":"Argument","name":{"kind":"Name","value":"mine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mine"}}},{"kind":"Argument","name":{"kind":"Name","value":"stage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stage"}}},{"kind":"Argument","name":{"kind":"Name","value":"needsSomething"},"value":{"kind":"Variable","name":{"kind":"Name","value":"needs"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextAppointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedVisit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadinessNeed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadinessItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"blocksStart"}},{"kind":"Field","name":{"kind":"Name","value":"fixedBy"}},{"kind":"Field","name":{"kind":"Name","value":"fixedByName"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitReadiness"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Readiness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"canStart"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadinessNeed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"courseSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitReadiness"}}]}}]}}]} as unknown as DocumentNode<PatientsQuery, PatientsQueryVariables>;
export const InfusionFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InfusionFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"appointmentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"infusionSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"appointmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"appointmentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"doseEndedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<InfusionFactsQuery, InfusionFactsQueryVariables>;
export const PossibleDuplicatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PossibleDuplicates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PossibleDuplicatesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"possibleDuplicates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}}]}}]}}]}}]} as unknown as DocumentNode<PossibleDuplicatesQuery, PossibleDuplicatesQueryVariables>;
export const CreatePatientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePatient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePatientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPatient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PossibleDuplicate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreatePatientMutation, CreatePatientMutationVariables>;
export const ReadyVisitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadyVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"BOOKED"},{"kind":"EnumValue","value":"CHECKED_IN"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedVisit"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadinessNeed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadinessItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"blocksStart"}},{"kind":"Field","name":{"kind":"Name","value":"fixedBy"}},{"kind":"Field","name":{"kind":"Name","value":"fixedByName"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitReadiness"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Readiness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"canStart"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadinessNeed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"courseSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitReadiness"}}]}}]}}]} as unknown as DocumentNode<ReadyVisitsQuery, ReadyVisitsQueryVariables>;
export const VisitInstructionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitInstructions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitInstructions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<VisitInstructionsQuery, VisitInstructionsQueryVariables>;
export const SaveVisitInstructionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveVisitInstructions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveVisitInstructionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveVisitInstructions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisitInstructions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SaveVisitInstructionsMutation, SaveVisitInstructionsMutationVariables>;
export const SetRemindersByEmailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetRemindersByEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetRemindersByEmailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setRemindersByEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"remindersByEmail"}}]}}]}}]} as unknown as DocumentNode<SetRemindersByEmailMutation, SetRemindersByEmailMutationVariables>;
export const ConfirmAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"writtenDownBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmAppointmentMutation, ConfirmAppointmentMutationVariables>;
export const AvailableSlotsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AvailableSlots"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AvailableSlotsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"availableSlots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AvailableSlots"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"times"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferedTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"binding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relaxations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"constraints"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferedTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FreeTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"insideWindow"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AvailableSlotsQuery, AvailableSlotsQueryVariables>;
export const BookingPatientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BookingPatient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"infusionCount"}},{"kind":"Field","name":{"kind":"Name","value":"therapist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prescriber"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"infusionSessionId"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BookingPatientQuery, BookingPatientQueryVariables>;
export const BookingPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BookingPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locationId"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rooms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"fitFor"}}]}}]}}]}}]} as unknown as DocumentNode<BookingPlacesQuery, BookingPlacesQueryVariables>;
export const BookAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"undoable"}},{"kind":"Field","name":{"kind":"Name","value":"undoesTogether"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TakenTime"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotAvailableTime"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferedTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FreeTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"insideWindow"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakenTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inTheWay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"locationName"}},{"kind":"Field","name":{"kind":"Name","value":"patientName"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besideStaff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextFree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferedTime"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotAvailableTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextFree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferedTime"}}]}}]}}]} as unknown as DocumentNode<BookAppointmentMutation, BookAppointmentMutationVariables>;
export const AdjustCourseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdjustCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdjustCourseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adjustCourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CourseAdjustment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"movedIds"}},{"kind":"Field","name":{"kind":"Name","value":"asks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitOfPlan"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TakenTime"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotAvailableTime"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferedTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FreeTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"insideWindow"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlannedVisit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseSessionId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"hoursAfterDose"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakenTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inTheWay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"locationName"}},{"kind":"Field","name":{"kind":"Name","value":"patientName"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besideStaff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextFree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferedTime"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotAvailableTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextFree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferedTime"}}]}}]}}]} as unknown as DocumentNode<AdjustCourseQuery, AdjustCourseQueryVariables>;
export const CourseHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CourseHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"courseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"course"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"courseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseSessionId"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CourseHoldQuery, CourseHoldQueryVariables>;
export const HoldCourseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldCourseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdCourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CourseHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseSessionId"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseSessionId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TakenTime"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseSessionId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotAvailableTime"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OtherTherapist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"therapistIds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferedTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FreeTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"insideWindow"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakenTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inTheWay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"locationName"}},{"kind":"Field","name":{"kind":"Name","value":"patientName"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besideStaff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextFree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferedTime"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotAvailableTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextFree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferedTime"}}]}}]}}]} as unknown as DocumentNode<HoldCourseMutation, HoldCourseMutationVariables>;
export const ExtendHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"holdId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extendHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"holdId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"holdId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CourseHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ExtendHoldMutation, ExtendHoldMutationVariables>;
export const ReleaseHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"holdId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"holdId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"holdId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]} as unknown as DocumentNode<ReleaseHoldMutation, ReleaseHoldMutationVariables>;
export const PlanSubjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"courseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"course"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"courseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"drug"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"drug"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prescriber"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"therapist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"EnumValue","value":"THERAPIST"}},{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locationId"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanSubjectQuery, PlanSubjectQueryVariables>;
export const PlanCourseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanCourseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planCourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoursePlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"infusionsWanted"}},{"kind":"Field","name":{"kind":"Name","value":"infusionsThatFit"}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishesOn"}},{"kind":"Field","name":{"kind":"Name","value":"therapist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keeps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"givesUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitOfPlan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relaxations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"constraint"}},{"kind":"Field","name":{"kind":"Name","value":"isClinical"}},{"kind":"Field","name":{"kind":"Name","value":"finishesOn"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlannedVisit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseSessionId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"hoursAfterDose"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PlanCourseQuery, PlanCourseQueryVariables>;
export const BookCourseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookCourseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookCourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BookedCourse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseSessionId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TakenTime"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseSessionId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotAvailableTime"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OtherTherapist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"therapistIds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferedTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FreeTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"insideWindow"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakenTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inTheWay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"locationName"}},{"kind":"Field","name":{"kind":"Name","value":"patientName"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besideStaff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextFree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferedTime"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotAvailableTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextFree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferedTime"}}]}}]}}]} as unknown as DocumentNode<BookCourseMutation, BookCourseMutationVariables>;
export const NextFreeTimesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NextFreeTimes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NextFreeTimesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextFreeTimes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"times"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferedTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"binding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relaxations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"constraints"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferedTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FreeTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"insideWindow"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<NextFreeTimesQuery, NextFreeTimesQueryVariables>;
export const AppointmentKindsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AppointmentKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointmentKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"minimumMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"maximumMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"doseMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"preparationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"turnoverMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"noticeHours"}},{"kind":"Field","name":{"kind":"Name","value":"cancellationHours"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}}]}}]}}]} as unknown as DocumentNode<AppointmentKindsQuery, AppointmentKindsQueryVariables>;
export const UpdateAppointmentKindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAppointmentKind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAppointmentKindInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAppointmentKind"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppointmentKindSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateAppointmentKindMutation, UpdateAppointmentKindMutationVariables>;
export const OtherInfusionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OtherInfusions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"appointmentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"appointmentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"infusionSessionId"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OtherInfusionsQuery, OtherInfusionsQueryVariables>;
export const PreviewRescheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewReschedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewRescheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewReschedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReschedulePreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needsPrescriber"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Consequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposedTime"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"courseSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TakenTime"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotAvailableTime"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferedTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FreeTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"insideWindow"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consequence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleConsequence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposedTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposedMove"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakenTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inTheWay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"locationName"}},{"kind":"Field","name":{"kind":"Name","value":"patientName"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besideStaff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextFree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferedTime"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotAvailableTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextFree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferedTime"}}]}}]}}]} as unknown as DocumentNode<PreviewRescheduleQuery, PreviewRescheduleQueryVariables>;
export const MoveAppointmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveAppointments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveAppointmentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveAppointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MovedAppointments"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MovedTogether"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoneMoved"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"undoable"}},{"kind":"Field","name":{"kind":"Name","value":"undoesTogether"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotChanged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consequence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleConsequence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Unaccepted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsequencesNotAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consequences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Consequence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovedTogether"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedVisit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoneMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotChanged"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Unaccepted"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}}]}}]}}]} as unknown as DocumentNode<MoveAppointmentsMutation, MoveAppointmentsMutationVariables>;
export const ScheduleChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ScheduleChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quietMs"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"patientId"}},{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<ScheduleChangedSubscription, ScheduleChangedSubscriptionVariables>;
export const CheckInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkInAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedVisit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotChanged"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"undoable"}},{"kind":"Field","name":{"kind":"Name","value":"undoesTogether"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotChanged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CheckInMutation, CheckInMutationVariables>;
export const StartAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedVisit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotChanged"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"undoable"}},{"kind":"Field","name":{"kind":"Name","value":"undoesTogether"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotChanged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<StartAppointmentMutation, StartAppointmentMutationVariables>;
export const CompleteAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedVisit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotChanged"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"undoable"}},{"kind":"Field","name":{"kind":"Name","value":"undoesTogether"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotChanged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CompleteAppointmentMutation, CompleteAppointmentMutationVariables>;
export const MarkNoShowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNoShow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNoShow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedVisit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotChanged"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"undoable"}},{"kind":"Field","name":{"kind":"Name","value":"undoesTogether"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotChanged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<MarkNoShowMutation, MarkNoShowMutationVariables>;
export const CancelAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedVisit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotChanged"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"undoable"}},{"kind":"Field","name":{"kind":"Name","value":"undoesTogether"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotChanged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CancelAppointmentMutation, CancelAppointmentMutationVariables>;
export const RecordRideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordRide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordRideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordRide"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedVisit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotChanged"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"undoable"}},{"kind":"Field","name":{"kind":"Name","value":"undoesTogether"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotChanged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RecordRideMutation, RecordRideMutationVariables>;
export const StartInfusionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartInfusion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartInfusionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startInfusion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedVisit"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadinessNeed"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotChanged"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"undoable"}},{"kind":"Field","name":{"kind":"Name","value":"undoesTogether"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadinessNeed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadinessItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"blocksStart"}},{"kind":"Field","name":{"kind":"Name","value":"fixedBy"}},{"kind":"Field","name":{"kind":"Name","value":"fixedByName"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotChanged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<StartInfusionMutation, StartInfusionMutationVariables>;
export const CompleteInfusionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteInfusion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteInfusionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeInfusion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedVisit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotChanged"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"undoable"}},{"kind":"Field","name":{"kind":"Name","value":"undoesTogether"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotChanged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CompleteInfusionMutation, CompleteInfusionMutationVariables>;
export const MoveAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedVisit"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TakenTime"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotAvailableTime"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Unaccepted"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotChanged"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferedTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FreeTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"insideWindow"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consequence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleConsequence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"undoable"}},{"kind":"Field","name":{"kind":"Name","value":"undoesTogether"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakenTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"inTheWay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"locationName"}},{"kind":"Field","name":{"kind":"Name","value":"patientName"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besideStaff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextFree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferedTime"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotAvailableTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextFree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferedTime"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Unaccepted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsequencesNotAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consequences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Consequence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotChanged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<MoveAppointmentMutation, MoveAppointmentMutationVariables>;
export const UndoAppointmentChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoAppointmentChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"changeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"acceptConsequences"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoAppointmentChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"changeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"changeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"acceptConsequences"},"value":{"kind":"Variable","name":{"kind":"Name","value":"acceptConsequences"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Unaccepted"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consequence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleConsequence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Unaccepted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsequencesNotAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consequences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Consequence"}}]}}]}}]} as unknown as DocumentNode<UndoAppointmentChangeMutation, UndoAppointmentChangeMutationVariables>;
export const OverrideReadinessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OverrideReadiness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OverrideReadinessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overrideReadiness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<OverrideReadinessMutation, OverrideReadinessMutationVariables>;
export const VisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Visit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"doseEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"virtual"}},{"kind":"Field","name":{"kind":"Name","value":"walkIn"}},{"kind":"Field","name":{"kind":"Name","value":"checkedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"lateMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledLate"}},{"kind":"Field","name":{"kind":"Name","value":"inTimeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"overbook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"preferredMethod"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"courseSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"infusionCount"}},{"kind":"Field","name":{"kind":"Name","value":"prescriber"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ride"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"writtenDownBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leadHours"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"inTimeUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationWindow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"inside"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitReadiness"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"toStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoable"}},{"kind":"Field","name":{"kind":"Name","value":"undoesTogether"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadinessNeed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadinessItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"blocksStart"}},{"kind":"Field","name":{"kind":"Name","value":"fixedBy"}},{"kind":"Field","name":{"kind":"Name","value":"fixedByName"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitReadiness"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Readiness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"canStart"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadinessNeed"}}]}}]}}]} as unknown as DocumentNode<VisitQuery, VisitQueryVariables>;
export const WaitListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaitList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waitList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstDate"}},{"kind":"Field","name":{"kind":"Name","value":"lastDate"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesFor"}},{"kind":"Field","name":{"kind":"Name","value":"isOffered"}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WaitListQuery, WaitListQueryVariables>;
export const WaitListMatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaitListMatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WaitListMatchesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waitListMatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"time"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferedTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferedTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FreeTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"insideWindow"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WaitListMatchesQuery, WaitListMatchesQueryVariables>;
export const WaitStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaitStaff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locationId"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WaitStaffQuery, WaitStaffQueryVariables>;
export const PutOnWaitListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PutOnWaitList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PutOnWaitListInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"putOnWaitList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitListEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<PutOnWaitListMutation, PutOnWaitListMutationVariables>;
export const ChangeWaitListEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeWaitListEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeWaitListEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeWaitListEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitListEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeWaitListEntryMutation, ChangeWaitListEntryMutationVariables>;
export const WithdrawWaitListEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawWaitListEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawWaitListEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawWaitListEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitListEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawWaitListEntryMutation, WithdrawWaitListEntryMutationVariables>;
export const OfferPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferPlaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerPlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitListEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<OfferPlaceMutation, OfferPlaceMutationVariables>;
export const TakeBackOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeBackOfferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBackOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitListEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TakeBackOfferMutation, TakeBackOfferMutationVariables>;
export const ScreeningsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Screenings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chart"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"screenings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chart"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScreeningsQuery, ScreeningsQueryVariables>;
export const RecordScreeningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordScreening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordScreeningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordScreening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}}]}}]} as unknown as DocumentNode<RecordScreeningMutation, RecordScreeningMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locked"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInThrottled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const UnlockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Unlock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnlockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unlock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locked"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInThrottled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]} as unknown as DocumentNode<UnlockMutation, UnlockMutationVariables>;
export const SavePreferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SavePreferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SavePreferencesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savePreferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}}]}}]}}]} as unknown as DocumentNode<SavePreferencesMutation, SavePreferencesMutationVariables>;
export const LockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Lock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]} as unknown as DocumentNode<LockMutation, LockMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"chartScope"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"idleLockMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"credentials"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"density"}},{"kind":"Field","name":{"kind":"Name","value":"letterKeys"}},{"kind":"Field","name":{"kind":"Name","value":"defaultLocationId"}},{"kind":"Field","name":{"kind":"Name","value":"boardColumns"}},{"kind":"Field","name":{"kind":"Name","value":"hourHeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"infusionPriceMinimumCents"}},{"kind":"Field","name":{"kind":"Name","value":"infusionPriceMaximumCents"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const ViewerChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ViewerChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quietMs"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerChangedSubscription, ViewerChangedSubscriptionVariables>;
export const AdminsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Admins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"EnumValue","value":"ADMIN"}},{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<AdminsQuery, AdminsQueryVariables>;