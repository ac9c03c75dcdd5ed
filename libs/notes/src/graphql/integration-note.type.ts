import type { AppointmentId, Instant, IntegrationNoteId, StaffId } from '@kapstone/kernel';
import { DateTimeScalar } from '@kapstone/platform';
import { AppointmentType } from '@kapstone/scheduling';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const NoteState = { DRAFT: 'DRAFT', SIGNED: 'SIGNED' } as const;
export type NoteState = (typeof NoteState)[keyof typeof NoteState];

registerEnumType(NoteState, {
  name: 'NoteState',
  description: 'How far a note is.',
  valuesMap: {
    DRAFT: { description: 'Being written: only its author sees it.' },
    SIGNED: { description: 'Locked: it is only ever added to.' },
  },
});

export const NoteSectionKey = {
  FOCUS: 'FOCUS',
  WHAT_CAME_UP: 'WHAT_CAME_UP',
  TECHNIQUES: 'TECHNIQUES',
  RESPONSE: 'RESPONSE',
  SAFETY: 'SAFETY',
  HOMEWORK: 'HOMEWORK',
  PLAN: 'PLAN',
} as const;
export type NoteSectionKey = (typeof NoteSectionKey)[keyof typeof NoteSectionKey];

registerEnumType(NoteSectionKey, {
  name: 'NoteSectionKey',
  description: 'A section of an integration note.',
  valuesMap: {
    FOCUS: { description: 'What the session was for.' },
    WHAT_CAME_UP: { description: 'What came up.' },
    TECHNIQUES: { description: 'Techniques that were used.' },
    RESPONSE: { description: 'How the patient responded.' },
    SAFETY: { description: 'What was found about safety.' },
    HOMEWORK: { description: 'What the patient takes home to do.' },
    PLAN: { description: 'What comes next.' },
  },
});

@ObjectType('NoteSection', { description: 'One section of a note.' })
export class NoteSectionType {
  @Field(() => NoteSectionKey, { description: 'Which section.' })
  key!: NoteSectionKey;

  @Field(() => String, {
    description:
      'Its text; empty while it is still to be written. A fact that was quoted stands in square brackets, by name and as it was then.',
  })
  text!: string;
}

@ObjectType('NoteAddendum', { description: 'What its author added to a signed note.' })
export class NoteAddendumType {
  @Field(() => ID, { description: 'The addendum.' })
  id!: string;

  @Field(() => String, { description: 'What was added, with facts quoted as in a section.' })
  text!: string;

  /** Resolves `author`. */
  authorId!: StaffId;

  @Field(() => DateTimeScalar, { description: 'When it was added and signed.' })
  signedAt!: Instant;
}

@ObjectType('IntegrationNote', { description: 'The chart note of an integration session.' })
export class IntegrationNoteType {
  @Field(() => ID, { description: 'The note.' })
  id!: IntegrationNoteId;

  /** Resolves `appointment`. */
  appointmentId!: AppointmentId;

  /** Resolves `author` and `signedBy`. */
  authorId!: StaffId;

  @Field(() => NoteState, { description: 'Draft or signed.' })
  state!: NoteState;

  @Field(() => Int, { description: 'Counts the saves: send it with the next one.' })
  version!: number;

  @Field(() => [NoteSectionType], { description: 'All seven sections, in the order in which they are read.' })
  sections!: NoteSectionType[];

  @Field(() => [NoteSectionKey], { description: 'Sections still to be written before it can be signed.' })
  missing!: NoteSectionKey[];

  @Field(() => DateTimeScalar, { description: 'When it was last saved.' })
  savedAt!: Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was signed.' })
  signedAt!: Instant | null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the exact text that was signed, in hexadecimal.',
  })
  contentHash!: string | null;

  @Field(() => [NoteAddendumType], { description: 'What was added since, the oldest first.' })
  addenda!: NoteAddendumType[];
}

@ObjectType('NoteTask', { description: 'An integration session and the state of its note, for work lists.' })
export class NoteTaskType {
  @Field(() => AppointmentType, { description: 'The session.' })
  appointment!: AppointmentType;

  @Field(() => IntegrationNoteType, { nullable: true, description: 'Its note; null while none was begun.' })
  note!: IntegrationNoteType | null;
}
