import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { isSame, merge } from '../../drafts/merge.js';
import type { Returned } from '../../drafts/returned-words.js';
import { useDrafts } from '../../drafts/use-drafts.js';
import { useOtherWords } from '../../drafts/use-other-words.js';
import { problemOf } from '../../graphql/problem.js';
import { useSession } from '../../session/session.js';
import { IntegrationNoteDocument, SaveNoteDocument, type Note } from './note-documents.js';
import { noteSections, textsOf, type NoteTexts } from './sections.js';

/** What the head of the note says about the words on it. */
export type SaveState =
  | { kind: 'saved'; at: number | null }
  | { kind: 'saving' }
  /** Not on the server since `since`; `here` says whether this browser keeps it. */
  | { kind: 'kept'; since: number; here: boolean; message: string }
  | { kind: 'elsewhere'; there: Known; keys: (keyof NoteTexts)[] }
  | { kind: 'refused'; message: string };

/** The note as the server had it when it was last read or saved. */
interface Known {
  version: number;
  texts: NoteTexts;
}

/** A draft on this computer, with the note that its words were typed on. */
export interface KeptNote {
  base: Known;
  texts: NoteTexts;
}

const pauseMs = 800;
const retryMs = 5_000;
const patienceMs = 15_000;

const knownOf = (note: Note): Known => ({ version: note.version, texts: textsOf(note.sections) });

/** Where the words of a note are kept until the server has them. */
export const draftNameOf = (note: Pick<Note, 'id'>) => `note-${note.id}`;

/**
 * The words of a note: on this computer with every key, on the server after a pause of 800 ms. What the server could not
 * take is sent again by itself. Sections that were changed elsewhere alone are taken over; one that was changed here too
 * is shown in both versions, and nothing is saved until the author has chosen.
 *
 * @param onLocked the note was signed meanwhile
 */
export function useAutosave(note: Note, onLocked: () => void) {
  const client = useClient();
  const { status } = useSession();
  const name = draftNameOf(note);
  const [texts, setTexts] = useState(() => textsOf(note.sections));
  const [state, setState] = useState<SaveState>({
    kind: 'saved',
    at: note.savedAt ? Date.parse(note.savedAt) : null,
  });
  /** Sections that were taken over from elsewhere since the note was opened. */
  const [taken, setTaken] = useState<(keyof NoteTexts)[]>([]);
  const latest = useRef(texts);
  const base = useRef(knownOf(note));
  const waiting = useRef(false);
  const unsavedSince = useRef<number | null>(null);
  const running = useRef<Promise<void> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onLockedRef = useRef(onLocked);
  useEffect(() => {
    onLockedRef.current = onLocked;
  });

  const show = useCallback((next: NoteTexts) => {
    latest.current = next;
    setTexts(next);
  }, []);

  /** Brings the words here together with those on the server. */
  const meet = useCallback(
    (there: Known): boolean => {
      const merged = merge({ base: base.current.texts, here: latest.current, there: there.texts });
      show(merged.values);
      setTaken((before) => [...new Set([...before, ...merged.taken])]);
      if (merged.conflicts.length > 0) {
        waiting.current = true;
        setState({ kind: 'elsewhere', there, keys: merged.conflicts });
        return false;
      }
      waiting.current = false;
      base.current = there;
      return true;
    },
    [show],
  );

  const drafts = useDrafts<KeptNote>(name, (opened, kept, left) => {
    if (!kept || !isSame(latest.current, base.current.texts)) {
      // Somebody typed before the drafts were open.
      others.found(kept ? [kept, ...left] : left);
      return keep();
    }
    others.found(left);
    opened.takeUp(name, kept);
    take(kept.value);
  });
  const others = useOtherWords<KeptNote>(name, drafts);

  /** Words typed before a crash, a reload or a lost connection, or in another tab, come back and are sent. */
  const take = (kept: KeptNote) => {
    const there = base.current;
    base.current = kept.base;
    show(kept.texts);
    if (there.version <= kept.base.version || meet(there)) void save();
  };

  const keep = useCallback((): boolean => {
    if (isSame(latest.current, base.current.texts)) return true;
    return (
      drafts.current?.keep(name, { base: base.current, texts: latest.current } satisfies KeptNote) ?? false
    );
  }, [drafts, name]);

  /** True once the server has every word. */
  const save = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    if (running.current) {
      await running.current;
      return save();
    }
    const sent = latest.current;
    if (waiting.current) return false;
    if (isSame(sent, base.current.texts)) {
      drafts.current?.drop(name);
      return true;
    }
    const attempt = async () => {
      setState({ kind: 'saving' });
      const sections = noteSections.map(({ key }) => ({ key, text: sent[key] }));
      const { data, error } = await client
        .mutation(
          SaveNoteDocument,
          { input: { noteId: note.id, version: base.current.version, sections } },
          // A connection can be lost without a word: it is given up then, and tried again.
          { fetchOptions: { credentials: 'same-origin', signal: AbortSignal.timeout(patienceMs) } },
        )
        .toPromise();
      const answer = data?.saveIntegrationNote;
      if (!answer) {
        const problem = error && problemOf(error);
        if (problem?.kind === 'input') return setState({ kind: 'refused', message: problem.message });
        unsavedSince.current ??= Date.now();
        setState({
          kind: 'kept',
          since: unsavedSince.current,
          here: keep(),
          message: problem?.kind === 'offline' ? 'No connection' : 'The server does not take it',
        });
        timer.current = setTimeout(() => void save(), retryMs);
        return;
      }
      unsavedSince.current = null;
      if (answer.__typename === 'IntegrationNote') {
        base.current = { version: answer.version, texts: sent };
        setState({ kind: 'saved', at: answer.savedAt ? Date.parse(answer.savedAt) : Date.now() });
        if (isSame(latest.current, sent)) drafts.current?.drop(name);
        else keep();
      } else if (answer.code === 'STALE_VERSION') {
        const fresh = await client
          .query(IntegrationNoteDocument, { id: note.id }, { requestPolicy: 'network-only' })
          .toPromise();
        const other = fresh.data?.integrationNote;
        if (!other || meet(knownOf(other))) timer.current = setTimeout(() => void save());
      } else {
        keep();
        setState({ kind: 'refused', message: answer.message });
        if (answer.code === 'NOTE_SIGNED') onLockedRef.current();
      }
    };
    running.current = attempt().finally(() => {
      running.current = null;
    });
    await running.current;
    return isSame(latest.current, base.current.texts);
  }, [client, drafts, keep, meet, name, note.id]);

  const write = useCallback(
    (patch: Partial<NoteTexts>) => {
      show({ ...latest.current, ...patch });
      keep();
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), pauseMs);
    },
    [keep, save, show],
  );

  useEffect(() => () => clearTimeout(timer.current), []);

  // Unlocked or signed in again, or back online: what waited goes out at once.
  useEffect(() => {
    if (status === 'in') void save();
    const online = () => void save();
    addEventListener('online', online);
    return () => removeEventListener('online', online);
  }, [status, save]);

  /** Ends a conflict: with one's own words, or with theirs. */
  const resolve = useCallback(
    (side: 'here' | 'there') => {
      if (state.kind !== 'elsewhere') return;
      const { there, keys } = state;
      waiting.current = false;
      base.current = there;
      if (side === 'there') {
        show({ ...latest.current, ...Object.fromEntries(keys.map((key) => [key, there.texts[key]])) });
      }
      setState({ kind: 'saved', at: null });
      keep();
      void save();
    },
    [state, save, show, keep],
  );

  const exchange = () => {
    const there = others.exchange({ base: base.current, texts: latest.current });
    if (there) take(there);
  };
  // The words that came back at once are on their way to the server: only others ask for a choice.
  const returned: Returned = { restored: false, others: others.keptAt, exchange, forget: others.forget };

  return { texts, taken, write, save, state, resolve, returned, versionNow: () => base.current.version };
}
