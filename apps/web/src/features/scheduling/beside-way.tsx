import { useState } from 'react';
import { Button } from '../../design/button.js';
import { TextField } from '../../design/fields.js';
import { useDraft } from '../../drafts/use-draft.js';
import { staffName } from '../../session/roles.js';
import { reasonDraft, type BesideStaff } from './beside-staff.js';
import styles from './refused.module.css';

const shortest = 3;
const longest = 200;

/**
 * Where only a staff member is taken, and by a visit that another may stand beside: that is done on purpose, with a reason, and shown
 * as such. The server says beside whom. Its reason is for the one time: with another it begins anew.
 */
export function BesideWay(props: BesideProps) {
  return <BesideAt key={props.at} {...props} />;
}

interface BesideProps {
  /** The patient or the visit, by their id: what the reason is kept under while it is typed. */
  of: string;
  /** The time that was refused. */
  at: string;
  staff: readonly BesideStaff[];
  /** `Book` or `Move`. */
  verb: string;
  busy?: boolean;
  onConfirm: (staffId: string, reason: string) => void;
}

function BesideAt({ of, at, staff, verb, busy, onConfirm }: BesideProps) {
  const [asked, setAsked] = useState<BesideStaff | null>(null);
  /** Whose button was stepped back to. */
  const [back, setBack] = useState<string | null>(null);
  const [said, setSaid] = useState({ at, reason: '' });
  const { reason } = said;
  const draft = useDraft(reasonDraft(of), said, (kept) => {
    if (kept.at === at) setSaid(kept);
    else void draft.drop();
  });
  const [checked, setChecked] = useState(false);
  const isShort = reason.trim().length < shortest;
  if (!asked) {
    return staff.map((each) => (
      <div key={each.id} className="row-wrap">
        <Button autoFocus={each.id === back} onClick={() => setAsked(each)}>
          {verb} beside {staff.length > 1 ? `${staffName(each)}’s visit` : 'it'} on purpose
        </Button>
      </div>
    ));
  }
  const confirm = () => {
    setChecked(true);
    if (isShort || busy) return;
    // What is sent is kept by whoever sends it.
    void draft.drop();
    onConfirm(asked.id, reason.trim());
  };
  const stepBack = () => {
    setBack(asked.id);
    setAsked(null);
  };
  return (
    <div className={`${styles.beside} stack`} role="group" aria-label="Overbooking">
      <TextField
        label={`Why ${staffName(asked)} sees two at once`}
        help="Everybody who sees the schedule reads it. Nothing clinical."
        required
        withAsterisk={false}
        maxLength={longest}
        data-autofocus
        autoFocus
        value={reason}
        error={checked && isShort ? 'Say why in a few words.' : null}
        onChange={(event) => setSaid({ at, reason: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          // It stands in the form of the booking too, which Enter would send as it was, and in a panel, which Esc would close.
          event.preventDefault();
          if (event.key === 'Enter') confirm();
          else stepBack();
        }}
      />
      <div className="row-wrap">
        <Button look="primary" hint="↵" busy={busy} onClick={confirm}>
          {verb} beside it
        </Button>
        <Button
          look="ghost"
          onClick={() => {
            void draft.drop();
            stepBack();
          }}
        >
          Not beside it
        </Button>
      </div>
    </div>
  );
}
