import { useState } from 'react';
import { Button } from '../../design/button.js';
import { TextField } from '../../design/fields.js';
import { staffName } from '../../session/roles.js';
import styles from './refused.module.css';

/** A staff member beside whose other visit one may be booked. */
export interface BesideStaff {
  id: string;
  name: string;
  title?: string | null;
}

const shortest = 3;
const longest = 200;

/**
 * Where only a staff member is taken, and by a visit that another may stand beside: that is done on purpose, with a reason, and shown
 * as such. The server says beside whom.
 */
export function BesideWay({
  staff,
  verb,
  busy,
  onConfirm,
}: {
  staff: readonly BesideStaff[];
  /** `Book` or `Move`. */
  verb: string;
  busy?: boolean;
  onConfirm: (staffId: string, reason: string) => void;
}) {
  const [asked, setAsked] = useState<BesideStaff | null>(null);
  const [reason, setReason] = useState('');
  const [checked, setChecked] = useState(false);
  const isShort = reason.trim().length < shortest;
  if (!asked) {
    return staff.map((each) => (
      <div key={each.id} className="row-wrap">
        <Button onClick={() => setAsked(each)}>
          {verb} beside {staff.length > 1 ? `${staffName(each)}’s visit` : 'it'} on purpose
        </Button>
      </div>
    ));
  }
  const confirm = () => {
    setChecked(true);
    if (!isShort && !busy) onConfirm(asked.id, reason.trim());
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
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // It stands in the form of the booking too, which Enter would send as it was.
          event.preventDefault();
          confirm();
        }}
      />
      <div className="row-wrap">
        <Button look="primary" hint="↵" busy={busy} onClick={confirm}>
          {verb} beside it
        </Button>
        <Button look="ghost" onClick={() => setAsked(null)}>
          Not beside it
        </Button>
      </div>
    </div>
  );
}

/** Beside whose visit a refusal says that it could be. */
export const besideStaffOf = (refusal: object): readonly BesideStaff[] =>
  (refusal as { besideStaff?: readonly BesideStaff[] }).besideStaff ?? [];
