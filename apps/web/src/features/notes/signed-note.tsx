import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Banner } from '../../design/banner.js';
import { Button } from '../../design/button.js';
import { TextArea } from '../../design/fields.js';
import { Form } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import { usePrinting } from '../../design/use-printing.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useDraft } from '../../drafts/use-draft.js';
import { useDrafts } from '../../drafts/use-drafts.js';
import { fullDate, timeOf } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { newIdempotencyKey, useAction } from '../../graphql/use-action.js';
import { can } from '../../session/permissions.js';
import { staffName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import { BarSpace, TopBar } from '../../shell/top-bar.js';
import { appointmentName } from '../scheduling/kinds.js';
import { whenOf } from './draft-note.js';
import { LinkedFacts } from './linked-facts.js';
import { AddAddendumDocument, type Note } from './note-documents.js';
import styles from './note.module.css';
import { QuotedText } from './quoted-text.js';
import { gapAfter } from './quotes.js';
import { noteSections, textsOf, type NoteTexts } from './sections.js';
import { draftNameOf, type KeptNote } from './use-autosave.js';
import { useQuotable } from './use-quotable.js';

/** A note that is signed and locked, with what was added since. */
export function SignedNote({ note, onChanged }: { note: Note; onChanged: () => void }) {
  const viewer = useViewer();
  const texts = textsOf(note.sections);
  const quotable = useQuotable(note);
  const [added, setAdded] = useState('');
  const printing = usePrinting();
  const mayAdd = can(viewer, 'NOTE_WRITE');
  const zone = note.appointment.location.timeZone;
  const at = (instant: string) =>
    `${fullDate(wallClock(Date.parse(instant), zone).date)}, ${timeOf(Date.parse(instant), zone)}`;
  return (
    <div className={styles.note}>
      <TopBar
        back
        title={`${appointmentName('INTEGRATION', note.appointment.courseSession?.number)}, ${note.appointment.patient.name}`}
        sub={whenOf(note)}
      >
        <BarSpace />
        <Button icon={<IconPrinter className="icon" aria-hidden />} onClick={() => print()}>
          Print or save
        </Button>
      </TopBar>
      <div className={`${styles.work} ${styles.reading}`}>
        <div className={styles.ground}>
          <Banner tone="ready">
            <b>Signed</b> by {staffName(note.signedBy ?? note.author)}
            {note.signedAt && `, ${at(note.signedAt)}`}. It stays as it is.
          </Banner>
          {printing && (
            <p className="t-dense">
              <b>{viewer.practice.name}</b>
              <br />
              {note.appointment.patient.name}, born {fullDate(note.appointment.patient.birthDate)}
              <br />
              Session of {at(note.appointment.startsAt)}
            </p>
          )}
          <article className={styles.sheet}>
            {noteSections.map(({ key, title }) => (
              <section key={key} className={styles.section}>
                <h2 className={styles.title}>{title}</h2>
                <p className={styles.read}>
                  <QuotedText text={texts[key]} quotable={quotable} />
                </p>
              </section>
            ))}
            {note.addenda.map((addendum) => (
              <section key={addendum.id} className={styles.addendum}>
                <h2 className={styles.title}>
                  Addendum{' '}
                  <span className="t-caption ink-3">
                    {[staffName(addendum.author), at(addendum.signedAt)].join(', ')}
                  </span>
                </h2>
                <p className={styles.read}>
                  <QuotedText text={addendum.text} quotable={quotable} />
                </p>
              </section>
            ))}
          </article>
          {mayAdd && (
            <div data-screen>
              <Addendum note={note} text={added} setText={setAdded} onAdded={onChanged} />
            </div>
          )}
        </div>
        <LinkedFacts
          note={note}
          quotable={quotable}
          onQuote={mayAdd ? (fact) => setAdded((before) => before + gapAfter(before) + fact) : undefined}
        />
      </div>
    </div>
  );
}

function Addendum({
  note,
  text,
  setText,
  onAdded,
}: {
  note: Note;
  text: string;
  setText: (text: string) => void;
  onAdded: () => void;
}) {
  const toast = useToast();
  const draft = useDraft(`addendum-${note.id}`, text, setText);
  /** Words of the draft that were on this computer only when the note was signed. */
  const [left, setLeft] = useState<string | null>(null);
  const drafts = useDrafts<KeptNote>(draftNameOf(note), (opened, kept) => {
    if (!kept) return;
    opened.takeUp(draftNameOf(note), kept);
    setLeft(leftOver(kept.value.texts, textsOf(note.sections)));
  });
  const settle = () => {
    drafts.current?.drop(draftNameOf(note));
    setLeft(null);
  };
  const [key, setKey] = useState(newIdempotencyKey);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [add, busy] = useAction(AddAddendumDocument);
  const submit = async () => {
    const outcome = await add({ input: { idempotencyKey: key, noteId: note.id, text: text.trim() } });
    if (!outcome.done) return setTrouble(outcome.problem ?? outcome.refusal);
    await draft.drop();
    setText('');
    setKey(newIdempotencyKey());
    toast({ text: 'The addendum is signed.' });
    onAdded();
  };
  return (
    <div className={styles.add}>
      {left && (
        <div className={styles.unsigned}>
          <Banner tone="warn">
            <b>These words are on this computer and not in the signed note.</b>
            <p className={styles.said}>{left}</p>
          </Banner>
          <div className="row">
            <Button
              onClick={() => {
                setText([text, left].filter(Boolean).join('\n\n'));
                settle();
              }}
            >
              Take them into an addendum
            </Button>
            <Button look="ghost" onClick={settle}>
              Forget them
            </Button>
          </div>
        </div>
      )}
      <Form onSubmit={() => void submit()} label="Addendum">
        <ReturnedWords draft={draft} />
        <TextArea
          label="Add to this note"
          required
          withAsterisk={false}
          help="Signed at once with your name and the time."
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Notice of={trouble} />
        <div>
          <Button type="submit" look="primary" busy={busy}>
            Sign addendum
          </Button>
        </div>
      </Form>
    </div>
  );
}

/** What was typed in a draft and is not in the signed note, section by section; null where nothing is. */
function leftOver(typed: NoteTexts, signed: NoteTexts): string | null {
  const differing = noteSections.filter(({ key }) => typed[key].trim() && typed[key] !== signed[key]);
  return differing.map(({ key, title }) => `${title}: ${typed[key]}`).join('\n') || null;
}
