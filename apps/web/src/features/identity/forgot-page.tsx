import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Button, buttonClass } from '../../design/button.js';
import { TextField } from '../../design/fields.js';
import { Form } from '../../design/form.js';
import { graphql } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { Doorway } from '../../session/sign-in-page.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import styles from './link-pages.module.css';

const AskForPasswordResetDocument = graphql(`
  mutation AskForPasswordReset($input: AskForPasswordResetInput!) {
    askForPasswordReset(input: $input) {
      __typename
      ... on AskedForPasswordReset {
        byMail
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

/** Where whoever forgot their password asks for a link. What it says is the same for an address of nobody. */
export function ForgotPage() {
  usePageTitle('Forgot your password?');
  const [email, setEmail] = useState('');
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [asked, setAsked] = useState<{ byMail: boolean } | null>(null);
  const [again, setAgain] = useState(false);
  const [ask, busy] = useAction(AskForPasswordResetDocument);
  const submit = async () => {
    const { done, problem, refusal } = await ask({ input: { email } });
    setTrouble(problem ?? refusal ?? null);
    if (done) setAsked(done);
  };
  const anotherAddress = () => {
    setAgain(true);
    setAsked(null);
  };
  if (asked) return <Asked email={email} byMail={asked.byMail} onAgain={anotherAddress} />;
  return (
    <Doorway>
      <h1 className="t-page">Forgot your password?</h1>
      <p className={styles.lead}>You get a link to a new one, at the address you sign in by.</p>
      <Form onSubmit={() => void submit()}>
        <TextField
          label="Work email"
          type="email"
          name="email"
          autoComplete="username"
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          autoFocus={again}
        />
        <Notice of={trouble} />
        <Button type="submit" look="primary" size="l" busy={busy}>
          Send me a link
        </Button>
      </Form>
      <p className={styles.other}>
        <Link to="/day">Back to sign in</Link>
      </p>
    </Doorway>
  );
}

function Asked({ email, byMail, onAgain }: { email: string; byMail: boolean; onAgain: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone.
  useEffect(() => heading.current?.focus(), []);
  return (
    <Doorway>
      <h1 ref={heading} tabIndex={-1} className="t-page">
        {byMail ? 'Look into your mail' : 'Ask an admin for the link'}
      </h1>
      <div>
        <p className={styles.lead}>
          {byMail
            ? `If somebody signs in as ${email.trim()}, a link is on its way there. It works once, for one hour.`
            : `Kapstone has no mail server here. If somebody signs in as ${email.trim()}, an admin of the practice finds the request under Settings, Email, and can give you the link.`}
        </p>
        {byMail && (
          <p className={styles.lead}>
            Nothing there after a few minutes? Look whether the address is right, or ask an admin of your
            practice.
          </p>
        )}
      </div>
      <div className="row-wrap">
        <Link to="/day" className={buttonClass({ look: 'primary', size: 'l' })}>
          Back to sign in
        </Link>
        <Button size="l" onClick={onAgain}>
          Another address
        </Button>
      </div>
    </Doorway>
  );
}
