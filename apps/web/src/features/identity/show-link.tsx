import { useState } from 'react';
import { Button } from '../../design/button.js';
import type { StaffLinkKind } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { OneTimeLink, type OneTimeLinkShown } from './one-time-link.js';

const ShowStaffLinkDocument = graphql(`
  mutation ShowStaffLink($staffId: ID!, $kind: StaffLinkKind!) {
    showStaffLink(staffId: $staffId, kind: $kind) {
      __typename
      ... on OneTimeLink {
        path
        expiresAt
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

/** Makes a link to pass on by hand, where mail did not bring it. The link before ends. */
export function ShowLink({
  staffId,
  kind,
  recipient,
  size,
  onPassedOn,
}: {
  staffId: string;
  kind: StaffLinkKind;
  /** Whose it is. */
  recipient: string;
  size?: 's';
  onPassedOn?: () => void;
}) {
  const [link, setLink] = useState<OneTimeLinkShown | null>(null);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [show, busy] = useAction(ShowStaffLinkDocument);
  const press = async () => {
    const { done, problem, refusal } = await show({ staffId, kind });
    setTrouble(problem ?? refusal ?? null);
    if (done) setLink(done);
  };
  return (
    <>
      <Button size={size} busy={busy} onClick={() => void press()}>
        Show the link<span className="unseen"> for {recipient}</span>
      </Button>
      <Notice of={trouble} />
      {link && (
        <OneTimeLink
          title={`The link for ${recipient}`}
          link={link}
          onClose={() => {
            setLink(null);
            onPassedOn?.();
          }}
        />
      )}
    </>
  );
}
