import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { Button, buttonClass } from '../../design/button.js';
import { PasswordField } from '../../design/fields.js';
import { Form } from '../../design/form.js';
import { graphql } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction, type Outcome } from '../../graphql/use-action.js';
import { Doorway } from '../../session/sign-in-page.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import styles from './link-pages.module.css';

const AcceptInvitationDocument = graphql(`
  mutation AcceptInvitation($input: UseLinkInput!) {
    acceptInvitation(input: $input) {
      __typename
      ... on Done {
        done
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

const ResetPasswordDocument = graphql(`
  mutation ResetPassword($input: UseLinkInput!) {
    resetPassword(input: $input) {
      __typename
      ... on Done {
        done
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

/** Where the link of an invitation leads: the first password. */
export function InvitationPage() {
  const [accept, busy] = useAction(AcceptInvitationDocument);
  return (
    <NewPassword
      title="Welcome to Kapstone"
      lead="Choose a password for your work here."
      verb="Begin"
      busy={busy}
      use={(token, newPassword) => accept({ input: { token, newPassword } })}
    />
  );
}

/** Where the link of a password reset leads. */
export function ResetPage() {
  const [reset, busy] = useAction(ResetPasswordDocument);
  return (
    <NewPassword
      title="A new password"
      lead="The one before stops working, and you are signed out everywhere."
      verb="Set password"
      busy={busy}
      another={
        <Link to="/forgot" className={buttonClass({ look: 'primary', size: 'l' })}>
          Send me another link
        </Link>
      }
      use={(token, newPassword) => reset({ input: { token, newPassword } })}
    />
  );
}

/** The token stands after the `#`, where no server and no log sees it. It is taken off the address at once. */
function takeToken(): string {
  const token = location.hash.slice(1);
  if (token) history.replaceState(history.state, '', location.pathname);
  return token;
}

function NewPassword({
  title,
  lead,
  verb,
  busy,
  another,
  use: send,
}: {
  title: string;
  lead: string;
  verb: string;
  busy: boolean;
  /** The way to another link, where one need not ask an admin for it. */
  another?: ReactNode;
  use: (
    token: string,
    newPassword: string,
  ) => Promise<Outcome<{ __typename: 'Done'; done: boolean } | Refusal>>;
}) {
  usePageTitle(title);
  const [token] = useState(takeToken);
  const [password, setPassword] = useState('');
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [done, setDone] = useState(false);
  const ended = trouble !== null && trouble.code === 'LINK_NOT_VALID';
  const submit = async () => {
    const outcome = await send(token, password);
    if (outcome.done) setDone(true);
    else setTrouble(outcome.problem ?? outcome.refusal);
  };
  return (
    <Doorway>
      <h1 className="t-page">{title}</h1>
      {done ? (
        <>
          <p className={styles.lead}>Your password is set.</p>
          <Link to="/day" className={buttonClass({ look: 'primary', size: 'l' })} reloadDocument>
            Sign in
          </Link>
        </>
      ) : !token ? (
        <>
          <p className={styles.lead}>
            This address needs its link whole. Open the link again, or{' '}
            {another ? 'have another sent to you.' : 'ask an admin of your practice for a new one.'}
          </p>
          {another}
        </>
      ) : (
        <>
          <p className={styles.lead}>{lead}</p>
          <Form onSubmit={() => void submit()}>
            <PasswordField
              label="New password"
              autoComplete="new-password"
              required
              withAsterisk={false}
              help="At least 12 characters. Some words that only you would put together work well."
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              visibilityToggleButtonProps={{ 'aria-label': 'Show password', tabIndex: 0 }}
            />
            <Notice of={trouble} />
            {ended && another ? (
              <div>{another}</div>
            ) : (
              <Button type="submit" look="primary" size="l" busy={busy}>
                {verb}
              </Button>
            )}
          </Form>
        </>
      )}
    </Doorway>
  );
}
