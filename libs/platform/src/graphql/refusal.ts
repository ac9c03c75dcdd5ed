import type { Type } from '@nestjs/common';
import { createUnionType, Field, InterfaceType, registerEnumType } from '@nestjs/graphql';

/** Every way the domain says no. The console has words and a next step for each. */
export const RefusalCode = {
  SIGN_IN_FAILED: 'SIGN_IN_FAILED',
  SIGN_IN_THROTTLED: 'SIGN_IN_THROTTLED',
  WEAK_PASSWORD: 'WEAK_PASSWORD',
  LINK_NOT_VALID: 'LINK_NOT_VALID',
  EMAIL_NOT_USABLE: 'EMAIL_NOT_USABLE',
  LAST_ADMIN: 'LAST_ADMIN',
  STAFF_HAS_APPOINTMENTS: 'STAFF_HAS_APPOINTMENTS',
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
  WRONG_STATUS: 'WRONG_STATUS',
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

registerEnumType(RefusalCode, { name: 'RefusalCode', description: 'Why a request was refused.' });

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
