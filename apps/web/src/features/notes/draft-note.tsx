import {
  IconCheck,
  IconCircleCheck,
  IconCircleDashed,
  IconCloudCheck,
  IconCloudUp,
  IconDeviceDesktop,
  IconPlus,
  IconSignature,
} from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Banner } from '../../design/banner.js';
import { Button } from '../../design/button.js';
import { ChipButton } from '../../design/chip.js';
import { Dialog, DialogActions } from '../../design/dialog.js';
import { TwoVersions } from '../../design/two-versions.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { clockRange, exactTimeOf, shortDate, timeOf } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import type { NoteSectionKey } from '../../gql/graphql.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { staffName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import { BarSpace, TopBar } from '../../shell/top-bar.js';
import { appointmentName } from '../scheduling/kinds.js';
import { LinkedFacts } from './linked-facts.js';
import { SignNoteDocument, type Note } from './note-documents.js';
import styles from './note.module.css';
import { factOf, QuotedFact, QuoteGround } from './quoted-text.js';
import { gapAfter, quotesIn } from './quotes.js';
import { leftWord, missingSections, noteSections, type NoteTexts } from './sections.js';
import { techniqueNames, techniquesOf, toggleTechnique } from './techniques.js';
import { useAutosave, type SaveState } from './use-autosave.js';
import { useQuotable, type Quotable } from './use-quotable.js';

/** A note that is being written: an outline, the sheet, and the facts it speaks of. */
export function DraftNote({ note, onSigned }: { note: Note; onSigned: () => void }) {
  const viewer = useViewer();
  const { texts, taken, write, save, state, resolve, returned, versionNow } = useAutosave(note, onSigned);
  const [current, setCurrent] = useState<NoteSectionKey>('FOCUS');
  const [signing, setSigning] = useState(false);
  const quotable = useQuotable(note);
  const fields = useRef(new Map<NoteSectionKey, HTMLTextAreaElement>());
  const missing = missingSections(texts);
  const mine = note.author.id === viewer.staffMember.id;
  const { appointment } = note;

  const go = (key: NoteSectionKey | undefined) => key && fields.current.get(key)?.focus();
  const beside = (step: 1 | -1) => {
    const open = noteSections.map(({ key }) => key).filter((key) => missing.includes(key) || key === current);
    return open[(open.indexOf(current) + step + open.length) % open.length];
  };
  /** Puts a fact where the author writes. */
  const quote = (fact: string) => {
    const field = fields.current.get(current);
    const { selectionStart: from, selectionEnd: to } = field ?? { selectionStart: 0, selectionEnd: 0 };
    const text = texts[current];
    const before = text.slice(0, from);
    write({ [current]: `${before}${gapAfter(before)}${fact}${text.slice(to)}` });
    field?.focus();
  };
  const sign = async () => {
    if (missing.length > 0) return go(missing[0]);
    if (await save()) setSigning(true);
  };

  return (
    <div
      className={styles.note}
      onKeyDown={(event) => {
        if (event.ctrlKey && event.key === 'Enter') {
          event.preventDefault();
          void sign();
        } else if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
          event.preventDefault();
          go(beside(event.key === 'ArrowDown' ? 1 : -1));
        }
      }}
    >
      <TopBar
        back
        title={`${appointmentName('INTEGRATION', appointment.courseSession?.number)}, ${appointment.patient.name}`}
        sub={whenOf(note)}
      >
        <BarSpace />
        <Saved state={state} zone={appointment.location.timeZone} />
        {missing.length > 0 && <span className={styles.left}>{leftWord(missing.length)}</span>}
        {mine && (
          <Button
            look="primary"
            icon={<IconSignature className="icon" aria-hidden />}
            notYet={missing.length > 0 ? `${leftWord(missing.length)}: goes to the first` : null}
            onClick={() => void sign()}
          >
            Sign note
          </Button>
        )}
      </TopBar>
      <div className={styles.work}>
        <nav className={styles.outline} aria-label="Sections">
          <ul>
            {noteSections.map(({ key, title }) => (
              <li key={key}>
                <button
                  type="button"
                  className={key === current ? styles.current : undefined}
                  onClick={() => go(key)}
                >
                  {missing.includes(key) ? (
                    <IconCircleDashed className="icon" aria-hidden />
                  ) : (
                    <IconCircleCheck className="icon" aria-hidden />
                  )}
                  {title}
                  <span className="unseen">{missing.includes(key) ? ', to write' : ', written'}</span>
                </button>
              </li>
            ))}
          </ul>
          <p className="t-caption ink-3">Alt and the arrows go to the next open section. Ctrl Enter signs.</p>
        </nav>
        <div className={styles.ground}>
          <Troubles
            state={state}
            texts={texts}
            taken={taken}
            zone={appointment.location.timeZone}
            onResolve={resolve}
          />
          <ReturnedWords draft={returned} />
          <div className={styles.sheet}>
            {noteSections.map(({ key, title, hint }) => (
              <div key={key} className={styles.section}>
                <label htmlFor={`section-${key}`}>
                  {title}
                  {missing.includes(key) && <span className={styles.needed}>needed to sign</span>}
                </label>
                {key === 'TECHNIQUES' && mine && (
                  <Techniques text={texts.TECHNIQUES} onChange={(text) => write({ TECHNIQUES: text })} />
                )}
                <div className={styles.field}>
                  <QuoteGround text={texts[key]} className={styles.text} />
                  <textarea
                    id={`section-${key}`}
                    ref={(element) => {
                      if (element) fields.current.set(key, element);
                    }}
                    className={styles.text}
                    placeholder={hint}
                    readOnly={!mine}
                    value={texts[key]}
                    onFocus={() => setCurrent(key)}
                    onChange={(event) => write({ [key]: event.currentTarget.value })}
                  />
                </div>
                <Quotes text={texts[key]} section={title} quotable={quotable} />
              </div>
            ))}
            <p className={styles.signing}>
              <IconSignature className="icon" aria-hidden />
              <span>
                {mine ? 'Signing as ' : 'Written by '}
                <b>{[staffName(note.author), note.author.credentials].filter(Boolean).join(', ')}</b>
                {mine && '. After signing, changes are addenda.'}
              </span>
            </p>
          </div>
        </div>
        <LinkedFacts note={note} quotable={quotable} onQuote={mine ? quote : undefined} />
      </div>
      {signing && (
        <SignDialog note={note} version={versionNow} onClose={() => setSigning(false)} onSigned={onSigned} />
      )}
    </div>
  );
}

/** The facts that a section quotes, as links: a field has none. */
function Quotes({ text, section, quotable }: { text: string; section: string; quotable: Quotable }) {
  const quotes = quotesIn(text);
  if (quotes.length === 0) return null;
  return (
    <ul className={styles.quotes} aria-label={`Quoted in ${section}`}>
      {quotes.map((quote, at) => (
        <li key={at}>
          <QuotedFact quote={quote} fact={factOf(quote, quotable)} brief />
        </li>
      ))}
    </ul>
  );
}

/** Names what the session worked with by one press each; the names stand in the section as words. */
function Techniques({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const named = techniquesOf(text);
  return (
    <div className={styles.techniques} role="group" aria-label="Name a technique">
      {techniqueNames.map((technique) => {
        const on = named.includes(technique);
        const Icon = on ? IconCheck : IconPlus;
        return (
          <ChipButton
            key={technique}
            on={on}
            icon={<Icon className="icon-s" aria-hidden />}
            onClick={() => onChange(toggleTechnique(text, technique))}
          >
            {technique}
          </ChipButton>
        );
      })}
    </div>
  );
}

/** `Fri Nov 20, 10:00–10:50 · Quiet room`. */
export function whenOf({ appointment }: Note): string {
  const zone = appointment.location.timeZone;
  const start = wallClock(Date.parse(appointment.startsAt), zone);
  const end = wallClock(Date.parse(appointment.endsAt), zone);
  const today = wallClock(Date.now(), zone).date;
  const when = `${shortDate(start.date, today)}, ${clockRange(start.minute, end.minute)}`;
  return [when, appointment.room?.name].filter(Boolean).join(' · ');
}

function Saved({ state, zone }: { state: SaveState; zone: string }) {
  const icons = {
    saved: IconCloudCheck,
    saving: IconCloudUp,
    kept: IconDeviceDesktop,
    elsewhere: IconDeviceDesktop,
    refused: IconDeviceDesktop,
  };
  const Icon = icons[state.kind];
  const words = {
    saved: () => (state.kind === 'saved' && state.at ? `Saved ${exactTimeOf(state.at, zone)}` : ''),
    saving: () => 'Saving',
    kept: () => 'Kept on this computer',
    elsewhere: () => 'Changed elsewhere',
    refused: () => 'Not saved',
  };
  const word = words[state.kind]();
  return (
    <span className={styles.saved} role="status" data-state={state.kind}>
      {word && <Icon className="icon" aria-hidden />}
      {word}
    </span>
  );
}

/** What stands between these words and the server. */
function Troubles({
  state,
  texts,
  taken,
  zone,
  onResolve,
}: {
  state: SaveState;
  texts: NoteTexts;
  taken: readonly NoteSectionKey[];
  zone: string;
  onResolve: (side: 'here' | 'there') => void;
}) {
  if (state.kind === 'kept') {
    return (
      <Banner tone="warn">
        <b>
          {state.message} since {timeOf(state.since, zone)}.
        </b>{' '}
        {state.here
          ? 'Your note is kept on this computer and is sent by itself. Signing waits for it.'
          : 'This browser keeps nothing: leave the page open until it is saved.'}
      </Banner>
    );
  }
  if (state.kind === 'refused') {
    return (
      <Banner tone="stop">
        <b>Not saved.</b> {state.message} Your words are kept on this computer.
      </Banner>
    );
  }
  if (state.kind === 'elsewhere') {
    return (
      <TwoVersions
        title="This note was changed elsewhere"
        differing={noteSections
          .filter(({ key }) => state.keys.includes(key))
          .map(({ key, title }) => ({ title, here: texts[key], there: state.there.texts[key] }))}
        onChoose={onResolve}
      />
    );
  }
  if (taken.length === 0) return null;
  const titles = noteSections.filter(({ key }) => taken.includes(key)).map(({ title }) => title);
  return (
    <Banner tone="info">
      <b>Changed elsewhere:</b> {titles.join(', ')}. It is on the sheet now.
    </Banner>
  );
}

function SignDialog({
  note,
  version,
  onClose,
  onSigned,
}: {
  note: Note;
  version: () => number;
  onClose: () => void;
  onSigned: () => void;
}) {
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [sign, busy] = useAction(SignNoteDocument);
  return (
    <Dialog title={`Sign the note on ${note.appointment.patient.name}?`} onClose={onClose}>
      <p className="t-dense ink-2" style={{ margin: '4px 0 10px' }}>
        The care team can read it then. A signed note stays as it is; what comes after is an addendum.
      </p>
      <Notice of={trouble} />
      <DialogActions>
        <Button onClick={onClose} data-autofocus>
          Keep as draft
        </Button>
        <Button
          look="primary"
          busy={busy}
          onClick={async () => {
            const outcome = await sign({ input: { noteId: note.id, version: version() } });
            if (!outcome.done) return setTrouble(outcome.problem ?? outcome.refusal);
            onClose();
            onSigned();
          }}
        >
          Sign note
        </Button>
      </DialogActions>
    </Dialog>
  );
}
