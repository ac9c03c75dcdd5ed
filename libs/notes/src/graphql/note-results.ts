import { Refusal, resultUnion, StaleVersion } from '@kapstone/platform';
import { WrongStatus } from '@kapstone/scheduling';
import { Field, ObjectType } from '@nestjs/graphql';
import type { NoteNotSignedRefusal } from '../application/note-refusals.js';
import type { SaveIntegrationNoteRefusal } from '../application/save-integration-note.js';
import type { SignIntegrationNoteRefusal } from '../application/sign-integration-note.js';
import type { StartIntegrationNoteRefusal } from '../application/start-integration-note.js';
import { IntegrationNoteType, NoteSectionKey } from './integration-note.type.js';

@ObjectType({ implements: () => [Refusal], description: 'The session has a note already.' })
export class NoteExists extends Refusal {}

@ObjectType({ implements: () => [Refusal], description: 'The note is signed, and locked.' })
export class NoteSigned extends Refusal {}

@ObjectType({
  implements: () => [Refusal],
  description: 'The note is not signed yet: it is changed and not added to.',
})
export class NoteNotSigned extends Refusal {}

@ObjectType({ implements: () => [Refusal], description: 'Sections are still to be written.' })
export class NoteIncomplete extends Refusal {
  @Field(() => [NoteSectionKey], { description: 'Which.' })
  missing!: NoteSectionKey[];
}

const note = () => IntegrationNoteType;

export const StartNoteResult = resultUnion<StartIntegrationNoteRefusal>(
  'StartNoteResult',
  note,
  'IntegrationNote',
  {
    NOTE_EXISTS: NoteExists,
    WRONG_STATUS: WrongStatus,
  },
);

export const SaveNoteResult = resultUnion<SaveIntegrationNoteRefusal>(
  'SaveNoteResult',
  note,
  'IntegrationNote',
  {
    STALE_VERSION: StaleVersion,
    NOTE_SIGNED: NoteSigned,
  },
);

export const SignNoteResult = resultUnion<SignIntegrationNoteRefusal>(
  'SignNoteResult',
  note,
  'IntegrationNote',
  {
    STALE_VERSION: StaleVersion,
    NOTE_INCOMPLETE: NoteIncomplete,
    NOTE_SIGNED: NoteSigned,
  },
);

export const AddAddendumResult = resultUnion<NoteNotSignedRefusal>(
  'AddAddendumResult',
  note,
  'IntegrationNote',
  {
    NOTE_NOT_SIGNED: NoteNotSigned,
  },
);
