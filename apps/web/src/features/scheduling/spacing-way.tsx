import { useState } from 'react';
import { Button } from '../../design/button.js';
import { TextField } from '../../design/fields.js';
import { staffName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';

/** What a link opens for whoever may confirm: the booking of a patient, or the move of a visit, at a time. */
export type AskedToConfirm =
  { location: string; book: string; kind: 'INFUSION'; at: string } | { visit: string; at: string };

/**
 * Less than 48 hours between two infusions is never refused to a psychiatrist: it is asked. Everybody else learns who can say yes, and has
 * a link for them, which opens with whose visit it is and its time; the room and staff are chosen anew.
 */
export function SpacingWay({
  prescriber,
  verb,
  busy,
  asked,
  onConfirm,
}: {
  prescriber?: { name: string; title?: string | null } | null;
  verb: string;
  busy: boolean;
  /** Absent where a link could not say it: of a whole course. */
  asked?: AskedToConfirm;
  onConfirm: () => void;
}) {
  const viewer = useViewer();
  if (viewer.roles.includes('PSYCHIATRIST')) {
    return (
      <Button look="primary" busy={busy} onClick={onConfirm}>
        {verb} less than 48 h apart, as prescriber
      </Button>
    );
  }
  return (
    <>
      <p className="t-dense">
        {prescriber
          ? `${staffName(prescriber)} prescribes this course and can confirm it.`
          : 'Any prescriber of the practice can confirm it.'}{' '}
        {asked
          ? 'Send them the link: it opens with this time, for them to confirm.'
          : 'Ask them to plan it, or choose a time further apart.'}
      </p>
      {asked && <CopyLink asked={asked} />}
    </>
  );
}

/** Copies a link for whoever may confirm; where the browser does not copy, it is there to be read. */
export function CopyLink({ asked }: { asked: AskedToConfirm }) {
  const link = `${location.origin}/day?${new URLSearchParams(asked).toString()}`;
  // That one link was copied says nothing about another.
  return <LinkToCopy key={link} link={link} />;
}

function LinkToCopy({ link }: { link: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <>
      <div className="row">
        <Button onClick={() => void copy()}>Copy the link</Button>
        <span role="status" className="t-caption ink-2">
          {copied ? 'Copied' : null}
        </span>
      </div>
      {copied === false && <TextField label="The link" readOnly value={link} />}
    </>
  );
}
