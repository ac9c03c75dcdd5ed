import type { Type } from '@nestjs/common';
import { createUnionType, Field, InterfaceType, registerEnumType } from '@nestjs/graphql';

/** Every way the domain says no. The console has words and a next step for each. */
export const RefusalCode = {
  SIGN_IN_FAILED: 'SIGN_IN_FAILED',
  SIGN_IN_THROTTLED: 'SIGN_IN_THROTTLED',
  WEAK_PASSWORD: 'WEAK_PASSWORD',
  LINK_NOT_VALID: 'LINK_NOT_VALID',
  LINK_GOES_BY_MAIL: 'LINK_GOES_BY_MAIL',
  TOO_MANY_REQUESTS: 'TOO_MANY_REQUESTS',
  LAST_ADMIN: 'LAST_ADMIN',
  STAFF_HAS_APPOINTMENTS: 'STAFF_HAS_APPOINTMENTS',
  PATIENT_HAS_APPOINTMENTS: 'PATIENT_HAS_APPOINTMENTS',
  COURSE_HAS_APPOINTMENTS: 'COURSE_HAS_APPOINTMENTS',
  LOCATION_HAS_APPOINTMENTS: 'LOCATION_HAS_APPOINTMENTS',
  LANES_BOOKED: 'LANES_BOOKED',
  STALE_VERSION: 'STALE_VERSION',
  DUPLICATE_NAME: 'DUPLICATE_NAME',
  POSSIBLE_DUPLICATE: 'POSSIBLE_DUPLICATE',
  PATIENT_INACTIVE: 'PATIENT_INACTIVE',
  COURSE_ENDED: 'COURSE_ENDED',
  NO_COURSE_SESSION: 'NO_COURSE_SESSION',
  SESSION_ALREADY_BOOKED: 'SESSION_ALREADY_BOOKED',
  SLOT_TAKEN: 'SLOT_TAKEN',
  NOT_AVAILABLE: 'NOT_AVAILABLE',
  SPACING_NEEDS_PRESCRIBER: 'SPACING_NEEDS_PRESCRIBER',
  OTHER_THERAPIST: 'OTHER_THERAPIST',
  OVERBOOKING_NOT_ALLOWED: 'OVERBOOKING_NOT_ALLOWED',
  HOLD_EXPIRED: 'HOLD_EXPIRED',
  WRONG_STATUS: 'WRONG_STATUS',
  INTEGRATION_UNDECIDED: 'INTEGRATION_UNDECIDED',
  CONSEQUENCES_NOT_ACCEPTED: 'CONSEQUENCES_NOT_ACCEPTED',
  DEPENDED_UPON: 'DEPENDED_UPON',
  ALREADY_WAITING: 'ALREADY_WAITING',
  WAIT_OVER: 'WAIT_OVER',
  OFFER_EXPIRED: 'OFFER_EXPIRED',
  VERSION_NOT_CURRENT: 'VERSION_NOT_CURRENT',
  CONSENT_ALREADY_WITHDRAWN: 'CONSENT_ALREADY_WITHDRAWN',
  PRICE_NEEDS_REASON: 'PRICE_NEEDS_REASON',
  ESTIMATE_INCOMPLETE: 'ESTIMATE_INCOMPLETE',
  ESTIMATE_NOT_DRAFT: 'ESTIMATE_NOT_DRAFT',
  ESTIMATE_NOT_ISSUED: 'ESTIMATE_NOT_ISSUED',
  NOT_READY: 'NOT_READY',
  NOT_OVERRIDABLE: 'NOT_OVERRIDABLE',
  NOTE_EXISTS: 'NOTE_EXISTS',
  NOTE_INCOMPLETE: 'NOTE_INCOMPLETE',
  NOTE_SIGNED: 'NOTE_SIGNED',
  NOTE_NOT_SIGNED: 'NOTE_NOT_SIGNED',
} as const;

export type RefusalCode = (typeof RefusalCode)[keyof typeof RefusalCode];

registerEnumType(RefusalCode, {
  name: 'RefusalCode',
  description: 'Why a request was refused.',
  valuesMap: {
    SIGN_IN_FAILED: { description: 'No account has this address and password together.' },
    SIGN_IN_THROTTLED: { description: 'Too many tries failed: the next may be made later.' },
    WEAK_PASSWORD: { description: 'The password is too short, common, or about the practice.' },
    LINK_NOT_VALID: { description: 'The link was used, replaced or is too old.' },
    LINK_GOES_BY_MAIL: { description: 'A link is shown only where mail cannot bring it.' },
    TOO_MANY_REQUESTS: { description: 'Too many asked from one network.' },
    LAST_ADMIN: { description: 'A practice keeps at least one active admin.' },
    STAFF_HAS_APPOINTMENTS: { description: 'There are visits ahead with this staff member.' },
    PATIENT_HAS_APPOINTMENTS: { description: 'There are visits ahead for this patient.' },
    COURSE_HAS_APPOINTMENTS: { description: 'There are visits ahead in this course.' },
    LOCATION_HAS_APPOINTMENTS: { description: 'There are visits ahead at this location.' },
    LANES_BOOKED: { description: 'More infusions at once are booked with this staff member.' },
    STALE_VERSION: { description: 'Somebody changed the record since it was read.' },
    DUPLICATE_NAME: { description: 'The name is taken.' },
    POSSIBLE_DUPLICATE: { description: 'There are patients whom this one may be.' },
    PATIENT_INACTIVE: { description: 'The patient is not in care.' },
    COURSE_ENDED: { description: 'The course is over.' },
    NO_COURSE_SESSION: { description: 'No active course has such a session left to book.' },
    SESSION_ALREADY_BOOKED: { description: 'The session has an appointment.' },
    SLOT_TAKEN: { description: 'Room, staff or patient is elsewhere at that time.' },
    NOT_AVAILABLE: { description: 'The place is closed, or nobody fit is there at that time.' },
    SPACING_NEEDS_PRESCRIBER: {
      description: 'Infusions closer than 48 hours need a psychiatrist’s confirmation.',
    },
    OTHER_THERAPIST: { description: 'A visit of a course is with another therapist than the others.' },
    OVERBOOKING_NOT_ALLOWED: { description: 'Nothing is booked beside what the staff member has then.' },
    HOLD_EXPIRED: { description: 'The times are no longer held.' },
    WRONG_STATUS: { description: 'The appointment is not in a state from which this can be done.' },
    INTEGRATION_UNDECIDED: {
      description: 'What becomes of the infusion’s integration session was not said.',
    },
    CONSEQUENCES_NOT_ACCEPTED: {
      description: 'A move breaks something in a course, and nobody said that it is meant.',
    },
    DEPENDED_UPON: { description: 'Something was placed since by where the appointment is now.' },
    ALREADY_WAITING: { description: 'The patient is on the wait list of the location.' },
    WAIT_OVER: {
      description: 'The patient no longer waits: a visit was booked, or they were taken off the list.',
    },
    OFFER_EXPIRED: { description: 'The time is not, or no longer, offered to the patient.' },
    VERSION_NOT_CURRENT: { description: 'The consent was signed on a version that was not in force.' },
    CONSENT_ALREADY_WITHDRAWN: { description: 'The consent was withdrawn before.' },
    PRICE_NEEDS_REASON: { description: 'An infusion’s price lies outside the usual range without a reason.' },
    ESTIMATE_INCOMPLETE: { description: 'The estimate lacks parts that the law asks for.' },
    ESTIMATE_NOT_DRAFT: { description: 'The estimate was issued.' },
    ESTIMATE_NOT_ISSUED: {
      description: 'The estimate is not the issued version, or its next version is begun.',
    },
    NOT_READY: { description: 'Something has to be put right before the dose.' },
    NOT_OVERRIDABLE: { description: 'The item cannot be overridden, or does not need to be.' },
    NOTE_EXISTS: { description: 'The session has its note.' },
    NOTE_INCOMPLETE: { description: 'Sections of the note are still to be written.' },
    NOTE_SIGNED: { description: 'The note is signed and locked.' },
    NOTE_NOT_SIGNED: { description: 'The note is a draft.' },
  },
});

const typeName = (code: string): string =>
  code
    .toLowerCase()
    .split('_')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('');

const isRefusal = (value: object): value is { code: RefusalCode } =>
  'code' in value && 'message' in value && (value.code as string) in RefusalCode;

/** A request that the domain refused, with what to do next. The GraphQL type of a code is its name in PascalCase. */
@InterfaceType('Refusal', {
  description: 'A refused request: the domain says no, and what to do next.',
  resolveType: (value: { code: RefusalCode }) => typeName(value.code),
})
export abstract class Refusal {
  @Field(() => RefusalCode, { description: 'Which refusal this is.' })
  code!: RefusalCode;

  @Field(() => String, { description: 'What is in the way and what to do next, in words for people.' })
  message!: string;
}

/** A refusal without data of its own, as the domain returns it. */
export interface PlainRefusal<Code extends RefusalCode> {
  readonly code: Code;
  readonly message: string;
}

/**
 * The result of a mutation: what was asked for, or one of its refusals. Exhaustive by type: a refusal that the use case may
 * return and the union lacks does not compile.
 */
export function resultUnion<R extends { readonly code: RefusalCode }>(
  name: string,
  success: () => Type<object>,
  successName: string,
  refusals: Record<R['code'], Type<Refusal>>,
) {
  return createUnionType({
    name,
    description: 'What was asked for, or why not.',
    types: () => [success(), ...Object.values<Type<Refusal>>(refusals)] as const,
    resolveType: (value: object) => (isRefusal(value) ? typeName(value.code) : successName),
  });
}
