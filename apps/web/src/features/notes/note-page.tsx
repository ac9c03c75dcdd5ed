import { useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Bone } from '../../design/skeleton.js';
import { QueryState } from '../../graphql/query-state.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { DraftNote } from './draft-note.js';
import { IntegrationNoteDocument } from './note-documents.js';
import { SignedNote } from './signed-note.js';

/** The chart note of an integration session: a draft until it is signed, then only addenda. */
export function NotePage() {
  usePageTitle('Integration note');
  const { noteId } = useParams({ from: '/notes/$noteId' });
  const [query, execute] = useQuery({
    query: IntegrationNoteDocument,
    variables: { id: noteId },
    // The words on screen are the newest; only opening, signing and an addendum read the note anew.
    requestPolicy: 'cache-and-network',
  });
  const data = query.data?.integrationNote.id === noteId ? query.data : undefined;
  const retry = () => execute({ requestPolicy: 'network-only' });
  return (
    <QueryState
      query={{ ...query, data }}
      retry={retry}
      skeleton={<Bone height={420} />}
      forbidden={<p>A note is for its author and the care team.</p>}
    >
      {({ integrationNote: note }) =>
        note.state === 'SIGNED' ? (
          <SignedNote key={note.id} note={note} onChanged={retry} />
        ) : (
          <DraftNote key={note.id} note={note} onSigned={retry} />
        )
      }
    </QueryState>
  );
}
