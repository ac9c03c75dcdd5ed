import { IdentityModule } from '@kapstone/identity';
import { SchedulingModule } from '@kapstone/scheduling';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AddNoteAddendum } from './application/add-note-addendum.js';
import { IntegrationNotesReader } from './application/integration-notes.reader.js';
import { NoteTasksReader } from './application/note-tasks.reader.js';
import { SaveIntegrationNote } from './application/save-integration-note.js';
import { SignIntegrationNote } from './application/sign-integration-note.js';
import { StartIntegrationNote } from './application/start-integration-note.js';
import {
  AppointmentNoteResolver,
  IntegrationNoteResolver,
  NoteAddendumResolver,
} from './graphql/integration-note.resolver.js';
import { IntegrationNoteRow } from './persistence/integration-note.row.js';
import { NoteAddendumRow } from './persistence/note-addendum.row.js';

const useCases = [StartIntegrationNote, SaveIntegrationNote, SignIntegrationNote, AddNoteAddendum];

/** Notes of integration sessions. */
@Module({
  imports: [
    TypeOrmModule.forFeature([IntegrationNoteRow, NoteAddendumRow]),
    IdentityModule,
    SchedulingModule,
  ],
  providers: [
    ...useCases,
    IntegrationNotesReader,
    NoteTasksReader,
    IntegrationNoteResolver,
    NoteAddendumResolver,
    AppointmentNoteResolver,
  ],
})
export class NotesModule {}
