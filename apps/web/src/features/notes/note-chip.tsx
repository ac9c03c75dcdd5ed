import { Chip } from '../../design/chip.js';
import { Mark } from '../../design/marks.js';
import type { NoteState } from '../../gql/graphql.js';
import { leftWord } from './sections.js';

/** How far a session's note is. */
export function NoteChip({
  note,
}: {
  note: { state: NoteState; missing: readonly unknown[] } | null | undefined;
}) {
  if (!note)
    return (
      <Chip tone="outline" icon={<Mark shape="unchecked" />}>
        Not begun
      </Chip>
    );
  if (note.state === 'SIGNED')
    return (
      <Chip tone="ready" icon={<Mark shape="ready" />}>
        Signed
      </Chip>
    );
  return (
    <Chip tone="warn" icon={<Mark shape="missing" />}>
      {note.missing.length > 0 ? `Draft, ${leftWord(note.missing.length)}` : 'Draft, to sign'}
    </Chip>
  );
}
