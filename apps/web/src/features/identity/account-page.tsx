import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Chip } from '../../design/chip.js';
import { Dialog, DialogActions } from '../../design/dialog.js';
import { CheckField, FieldRow, PasswordField, TextField } from '../../design/fields.js';
import { Form, useFields } from '../../design/form.js';
import { Table } from '../../design/table.js';
import { useToast } from '../../design/toast.js';
import { fullDate } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { graphql } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { useAction } from '../../graphql/use-action.js';
import { roleNames, staffName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import { useLeave } from '../../session/use-leave.js';
import { Page, TopBar } from '../../shell/top-bar.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { CalendarCard } from './calendar-card.js';
import { PreferencesCard } from './preferences-card.js';
import styles from './staff.module.css';

const ChangePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
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

const SignOutEverywhereDocument = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere {
      __typename
      done
    }
  }
`);

const AccessTokensDocument = graphql(`
  query AccessTokens {
    accessTokens {
      id
      name
      permissions
      expiresAt
      lastUsedAt
      revokedAt
    }
  }
`);

const CreateAccessTokenDocument = graphql(`
  mutation CreateAccessToken($input: CreateAccessTokenInput!) {
    createAccessToken(input: $input) {
      __typename
      secret
      token {
        id
        name
      }
    }
  }
`);

const RevokeAccessTokenDocument = graphql(`
  mutation RevokeAccessToken($id: ID!) {
    revokeAccessToken(id: $id) {
      __typename
      done
    }
  }
`);

/** One's own sign-in, theme, keys and tokens. */
export function AccountPage() {
  usePageTitle('Your account');
  const viewer = useViewer();
  return (
    <>
      <TopBar
        title="Your account"
        sub={[staffName(viewer.staffMember), viewer.roles.map((role) => roleNames[role]).join(', ')].join(
          ' · ',
        )}
      />
      <Page>
        <PreferencesCard />
        <Password />
        <CalendarCard />
        <Tokens />
      </Page>
    </>
  );
}

function Password() {
  const toast = useToast();
  const { signOut } = useLeave();
  const { values, text, set } = useFields({ currentPassword: '', newPassword: '' });
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [change, busy] = useAction(ChangePasswordDocument);
  const [everywhere, leaving] = useAction(SignOutEverywhereDocument);
  const toggle = (label: string) => ({ 'aria-label': `Show ${label}`, tabIndex: 0 });
  const submit = async () => {
    const outcome = await change({ input: values });
    setTrouble(outcome.problem ?? outcome.refusal ?? null);
    if (!outcome.done) return;
    set({ currentPassword: '', newPassword: '' });
    toast({ text: 'Your new password counts from now on.' });
  };
  return (
    <Card title="Password">
      <div className={styles.password}>
        <Form onSubmit={() => void submit()} label="Password">
          <PasswordField
            label="Password now"
            autoComplete="current-password"
            required
            withAsterisk={false}
            visibilityToggleButtonProps={toggle('password now')}
            {...text('currentPassword')}
          />
          <PasswordField
            label="New password"
            autoComplete="new-password"
            required
            withAsterisk={false}
            help="At least 12 characters"
            visibilityToggleButtonProps={toggle('new password')}
            {...text('newPassword')}
          />
          <Notice of={trouble} />
          <div className="row-wrap">
            <Button type="submit" busy={busy}>
              Change password
            </Button>
            <Button
              look="ghost"
              busy={leaving}
              onClick={() =>
                void signOut(async () => {
                  const outcome = await everywhere({});
                  if (!outcome.done) setTrouble(outcome.problem ?? null);
                  return !!outcome.done;
                })
              }
            >
              Sign out everywhere
            </Button>
          </div>
        </Form>
      </div>
    </Card>
  );
}

function Tokens() {
  const zone = useViewer().practice.timeZone;
  const [{ data }] = useQuery({ query: AccessTokensDocument, requestPolicy: 'cache-and-network' });
  const [adding, setAdding] = useState(false);
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const [revoke] = useAction(RevokeAccessTokenDocument);
  const day = (instant: string) => fullDate(wallClock(Date.parse(instant), zone).date);
  return (
    <Card
      title="Access tokens"
      aside={
        !adding && (
          <Button size="s" onClick={() => setAdding(true)}>
            New token
          </Button>
        )
      }
      flush
    >
      {adding && (
        <div style={{ padding: '14px 16px 16px' }}>
          <NewToken onDone={() => setAdding(false)} />
        </div>
      )}
      <Notice of={trouble} />
      {data && data.accessTokens.length === 0 && !adding && (
        <p className="ink-2" style={{ padding: '14px 16px' }}>
          None. A token lets a program use the API in your name, with fewer rights than you have.
        </p>
      )}
      {data && data.accessTokens.length > 0 && (
        <Table
          label="Access tokens"
          rows={data.accessTokens}
          rowKey={(token) => token.id}
          columns={[
            { title: 'Name', cell: (token) => <span className="t-label">{token.name}</span> },
            { title: 'May', cell: (token) => token.permissions.map(permissionWord).join(', ') },
            { title: 'Until', cell: (token) => day(token.expiresAt) },
            { title: 'Last used', cell: (token) => token.lastUsedAt && day(token.lastUsedAt) },
            {
              title: '',
              align: 'right',
              cell: (token) =>
                token.revokedAt ? (
                  <Chip>Revoked</Chip>
                ) : (
                  <Button
                    size="s"
                    onClick={async () => setTrouble((await revoke({ id: token.id })).problem ?? null)}
                  >
                    Revoke<span className="unseen"> {token.name}</span>
                  </Button>
                ),
            },
          ]}
        />
      )}
    </Card>
  );
}

/** `SCHEDULE_READ` as `schedule: read`. */
function permissionWord(permission: string): string {
  const words = permission.toLowerCase().split('_');
  return `${words.slice(0, -1).join(' ')}: ${words.at(-1)}`;
}

function NewToken({ onDone }: { onDone: () => void }) {
  const viewer = useViewer();
  const { values, text } = useFields({ name: '', expiresInDays: '90' });
  const [permissions, setPermissions] = useState<string[]>([]);
  const [secret, setSecret] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const [create, busy] = useAction(CreateAccessTokenDocument);
  const submit = async () => {
    const outcome = await create({
      input: { name: values.name.trim(), permissions, expiresInDays: Number(values.expiresInDays) },
    });
    if (outcome.done) setSecret(outcome.done.secret);
    else setTrouble(outcome.problem ?? null);
  };
  return (
    <>
      <Form onSubmit={() => void submit()} label="New token">
        <FieldRow>
          <TextField label="Name" required withAsterisk={false} {...text('name')} data-autofocus />
          <TextField
            label="Valid for"
            type="number"
            unit="days"
            min={1}
            max={365}
            required
            withAsterisk={false}
            {...text('expiresInDays')}
          />
        </FieldRow>
        <fieldset className={styles.roles}>
          <legend>It may</legend>
          {viewer.permissions.map((permission) => (
            <CheckField
              key={permission}
              label={permissionWord(permission)}
              checked={permissions.includes(permission)}
              onChange={(on) =>
                setPermissions(
                  on ? [...permissions, permission] : permissions.filter((each) => each !== permission),
                )
              }
            />
          ))}
        </fieldset>
        <Notice of={trouble} />
        <div className="row">
          <Button type="submit" look="primary" busy={busy}>
            Make token
          </Button>
          <Button look="ghost" onClick={onDone}>
            Cancel
          </Button>
        </div>
      </Form>
      {secret && (
        <Dialog title="Your token" width={520}>
          <p className="t-dense ink-2" style={{ margin: '4px 0 12px' }}>
            It is shown once. Keep it where secrets are kept.
          </p>
          <TextField
            label="Token"
            readOnly
            value={secret}
            onFocus={(event) => event.currentTarget.select()}
            data-autofocus
          />
          <DialogActions>
            <Button look="primary" onClick={() => void navigator.clipboard.writeText(secret)}>
              Copy token
            </Button>
            <Button onClick={onDone}>I kept it</Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
