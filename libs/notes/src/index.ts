export {
  NOTE_SECTIONS,
  signedAddendumText,
  signedText,
  type NoteContent,
} from './domain/integration-note.js';
export { NotesModule } from './notes.module.js';
