import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { NoteSectionKey } from './integration-note.type.js';

@InputType({ description: 'What one section says now.' })
export class NoteSectionInput {
  @Field(() => NoteSectionKey, { description: 'Which section.' })
  key!: NoteSectionKey;

  @Field(() => String, { description: 'Its whole text, at most 20,000 characters.' })
  text!: string;
}

@InputType({ description: 'Sections of a draft that changed.' })
export class SaveNoteInput {
  @Field(() => ID, { description: 'The note.' })
  noteId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => [NoteSectionInput], {
    description: 'What changed; sections that are left out stay as they are.',
  })
  sections!: NoteSectionInput[];
}

@InputType({ description: 'A note to sign.' })
export class SignNoteInput {
  @Field(() => ID, { description: 'The note.' })
  noteId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({ description: 'What is added to a signed note.' })
export class AddAddendumInput {
  @Field(() => String, {
    nullable: true,
    description: 'Repeat it to repeat the request without doing it twice.',
  })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The note.' })
  noteId!: string;

  @Field(() => String, { description: 'What is added, at most 20,000 characters.' })
  text!: string;
}
