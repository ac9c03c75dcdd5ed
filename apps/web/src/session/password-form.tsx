import { useState, type ReactNode } from 'react';
import { Button } from '../design/button.js';
import { PasswordField, TextField } from '../design/fields.js';
import { graphql } from '../graphql/document.js';
import { Notice } from '../graphql/notice.js';
import type { Problem, Refusal } from '../graphql/problem.js';
import { useAction } from '../graphql/use-action.js';
import { timeOf } from '../format/time.js';

const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on Viewer {
        locked
      }
      ... on SignInFailed {
        code
        message
      }
      ... on SignInThrottled {
        code
        message
        retryAt
      }
    }
  }
`);

const UnlockDocument = graphql(`
  mutation Unlock($input: UnlockInput!) {
    unlock(input: $input) {
      __typename
      ... on Viewer {
        locked
      }
      ... on SignInFailed {
        code
        message
      }
      ... on SignInThrottled {
        code
        message
        retryAt
      }
    }
  }
`);

/** Email and password, or with `unlocking` the password alone. What was typed stays when it is refused. */
export function PasswordForm({
  unlocking = false,
  email: known = '',
  verb,
  onDone,
  aside,
}: {
  unlocking?: boolean;
  /** Whose sign-in it most likely is: then only the password is left to type. */
  email?: string;
  verb: string;
  onDone: () => void | Promise<unknown>;
  /** Stands beside the button. */
  aside?: ReactNode;
}) {
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [signIn, signingIn] = useAction(SignInDocument);
  const [unlock, unlockingNow] = useAction(UnlockDocument);

  const submit = async () => {
    const outcome = unlocking
      ? await unlock({ input: { password } })
      : await signIn({ input: { email, password } });
    if (outcome.done) return onDone();
    setTrouble(outcome.problem ?? explained(outcome.refusal));
  };

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {!unlocking && (
        <TextField
          label="Work email"
          type="email"
          name="email"
          autoComplete="username"
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          data-autofocus={!known || undefined}
        />
      )}
      <PasswordField
        label="Password"
        name="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': 'Show password', tabIndex: 0 }}
        data-autofocus={unlocking || !!known || undefined}
      />
      <Notice of={trouble} />
      <div className="row-wrap">
        <Button type="submit" look="primary" size="l" hint="↵" busy={signingIn || unlockingNow}>
          {verb}
        </Button>
        {aside}
      </div>
    </form>
  );
}

function explained(refusal: Refusal & { retryAt?: string }): Refusal {
  if (!refusal.retryAt) return refusal;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    ...refusal,
    message: `Too many tries. You can try again at ${timeOf(Date.parse(refusal.retryAt), zone)}.`,
  };
}
