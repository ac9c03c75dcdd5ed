export { AddNoteAddendum, type AddNoteAddendumInput } from './application/add-note-addendum.js';
export { IntegrationNotesReader, type IntegrationNoteView } from './application/integration-notes.reader.js';
export { NoteTasksReader } from './application/note-tasks.reader.js';
export { SaveIntegrationNote, type SaveIntegrationNoteInput } from './application/save-integration-note.js';
export { SignIntegrationNote, type SignIntegrationNoteInput } from './application/sign-integration-note.js';
export { StartIntegrationNote } from './application/start-integration-note.js';
export {
  NOTE_SECTIONS,
  signedAddendumText,
  signedText,
  type NoteContent,
  type NoteSection,
} from './domain/index.js';
export { NotesModule } from './notes.module.js';
