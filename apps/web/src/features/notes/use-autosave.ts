import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { dropDraft, keepDraft, readDraft } from '../../drafts/drafts.js';
import { problemOf } from '../../graphql/problem.js';
import { useSession, useViewer } from '../../session/session.js';
import { IntegrationNoteDocument, SaveNoteDocument, type Note } from './note-documents.js';
import { noteSections, textsOf, type NoteTexts } from './sections.js';

/** What the head of the note says about the words on it. */
export type SaveState =
  | { kind: 'saved'; at: number | null }
  | { kind: 'saving' }
  | { kind: 'kept'; message: string }
  | { kind: 'elsewhere'; theirs: NoteTexts; version: number }
  | { kind: 'refused'; message: string };

/** A draft on this computer, with the version of the note that it was typed on. */
interface Kept {
  version: number;
  texts: NoteTexts;
}

const pauseMs = 800;
const retryMs = 5_000;

/**
 * The words of a note: on this computer at once, on the server after a pause of 800 ms. What the server could not take is
 * sent again by itself; what somebody changed elsewhere is shown, never written over.
 */
export function useAutosave(note: Note) {
  const client = useClient();
  const { status } = useSession();
  const owner = useViewer().staffMember.id;
  const name = `note-${note.id}`;
  const [texts, setTexts] = useState(() => textsOf(note.sections));
  const [state, setState] = useState<SaveState>({
    kind: 'saved',
    at: note.savedAt ? Date.parse(note.savedAt) : null,
  });
  const latest = useRef(texts);
  const sent = useRef(JSON.stringify(texts));
  const version = useRef(note.version);
  const running = useRef<Promise<void> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    if (running.current) {
      await running.current;
      return save();
    }
    const now = latest.current;
    const text = JSON.stringify(now);
    if (text === sent.current) return;
    const attempt = async () => {
      setState({ kind: 'saving' });
      const sections = noteSections.map(({ key }) => ({ key, text: now[key] }));
      const { data, error } = await client
        .mutation(SaveNoteDocument, { input: { noteId: note.id, version: version.current, sections } })
        .toPromise();
      const answer = data?.saveIntegrationNote;
      if (!answer) {
        setState({ kind: 'kept', message: error ? problemOf(error).message : '' });
        timer.current = setTimeout(() => void save(), retryMs);
      } else if (answer.__typename === 'IntegrationNote') {
        version.current = answer.version;
        sent.current = text;
        setState({ kind: 'saved', at: answer.savedAt ? Date.parse(answer.savedAt) : Date.now() });
        if (JSON.stringify(latest.current) === text) await dropDraft(owner, name).catch(() => {});
      } else if (answer.code === 'STALE_VERSION') {
        const fresh = await client
          .query(IntegrationNoteDocument, { id: note.id }, { requestPolicy: 'network-only' })
          .toPromise();
        const other = fresh.data?.integrationNote;
        if (other) setState({ kind: 'elsewhere', theirs: textsOf(other.sections), version: other.version });
      } else {
        setState({ kind: 'refused', message: answer.message });
      }
    };
    running.current = attempt().finally(() => {
      running.current = null;
    });
    await running.current;
  }, [client, note.id, owner, name]);

  const write = useCallback(
    (patch: Partial<NoteTexts>) => {
      latest.current = { ...latest.current, ...patch };
      setTexts(latest.current);
      void keepDraft(owner, name, { version: version.current, texts: latest.current } satisfies Kept).catch(
        () => {},
      );
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), pauseMs);
    },
    [owner, name, save],
  );

  // What was typed before a crash, a reload or a lost connection comes back and is sent.
  useEffect(() => {
    let gone = false;
    void readDraft<Kept>(owner, name)
      .catch(() => null)
      .then((kept) => {
        if (gone || !kept || JSON.stringify(kept.texts) === sent.current) return;
        version.current = kept.version;
        latest.current = kept.texts;
        setTexts(kept.texts);
        void save();
      });
    return () => {
      gone = true;
      clearTimeout(timer.current);
    };
  }, [owner, name, save]);

  // Unlocked or signed in again, or back online: what waited goes out at once.
  useEffect(() => {
    if (status === 'in') void save();
    const online = () => void save();
    addEventListener('online', online);
    return () => removeEventListener('online', online);
  }, [status, save]);

  /** Ends a conflict: with one's own words, or with theirs. */
  const resolve = useCallback(
    (mine: boolean) => {
      if (state.kind !== 'elsewhere') return;
      version.current = state.version;
      if (mine) {
        sent.current = '';
        void save();
      } else {
        latest.current = state.theirs;
        sent.current = JSON.stringify(state.theirs);
        setTexts(state.theirs);
        setState({ kind: 'saved', at: null });
        void dropDraft(owner, name).catch(() => {});
      }
    },
    [state, save, owner, name],
  );

  return { texts, write, save, state, resolve, versionNow: () => version.current };
}
