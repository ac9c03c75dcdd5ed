import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Chip } from '../../design/chip.js';
import { FieldRow, TextField } from '../../design/fields.js';
import { Form, orNull, useFields } from '../../design/form.js';
import { Pager, usePages } from '../../design/pager.js';
import { Seg } from '../../design/seg.js';
import { SidePanel } from '../../design/side-panel.js';
import { TableRows } from '../../design/skeleton.js';
import { Table } from '../../design/table.js';
import { useToast } from '../../design/toast.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useDraft } from '../../drafts/use-draft.js';
import { dayAndTime, timeOf } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import type { Role, StaffQuery } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem } from '../../graphql/problem.js';
import { QueryState } from '../../graphql/query-state.js';
import { newIdempotencyKey, useAction } from '../../graphql/use-action.js';
import { can } from '../../session/permissions.js';
import { roleNames, staffName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import { BarSpace, Page, TopBar } from '../../shell/top-bar.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import listStyles from '../patients/patients-page.module.css';
import { LicenceWarning } from './licence-standing.js';
import { KeptLink, onItsWay, type SentLinkShown } from './kept-link.js';
import { RoleFields } from './role-fields.js';
import styles from './staff.module.css';

const StaffDocument = graphql(`
  query Staff($active: Boolean, $after: String) {
    staff(active: $active, first: 50, after: $after) {
      nodes {
        id
        name
        title
        credentials
        email
        roles
        active
        invited
        licences {
          id
          current
          expiresOn
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const GlassAccessesDocument = graphql(`
  query GlassAccesses {
    glassAccesses(first: 20) {
      nodes {
        id
        reason
        openedAt
        closesAt
        staffMember {
          id
          name
          title
        }
        patient {
          id
          name
        }
      }
    }
  }
`);

const InviteStaffDocument = graphql(`
  mutation InviteStaff($input: InviteStaffInput!) {
    inviteStaff(input: $input) {
      __typename
      recipient
      byMail
      staffMember {
        id
      }
    }
  }
`);

/** Everybody who works here, and charts that were opened in an emergency. */
export function StaffPage() {
  usePageTitle('Staff');
  const viewer = useViewer();
  const [which, setWhich] = useState<'active' | 'left'>('active');
  const [inviting, setInviting] = useState(false);
  const pages = usePages();
  const [query, execute] = useQuery({
    query: StaffDocument,
    variables: { active: which === 'active', after: pages.after },
    requestPolicy: 'cache-and-network',
  });
  const manages = can(viewer, 'STAFF_MANAGE');
  const today = wallClock(Date.now(), viewer.practice.timeZone).date;
  return (
    <>
      <TopBar title="Staff">
        <Seg
          label="Which staff"
          value={which}
          options={[
            { value: 'active', label: 'Working here' },
            { value: 'left', label: 'Left' },
          ]}
          onChange={(next) => {
            setWhich(next);
            pages.restart();
          }}
        />
        <BarSpace />
        {manages && (
          <Button
            look="primary"
            icon={<IconPlus className="icon" aria-hidden />}
            onClick={() => setInviting(true)}
          >
            Invite
          </Button>
        )}
      </TopBar>
      <div className={styles.work}>
        <Page>
          <QueryState
            query={query}
            retry={() => execute({ requestPolicy: 'network-only' })}
            skeleton={<TableRows columns={4} />}
          >
            {({ staff }) => (
              <Card flush>
                <Table
                  label="Staff"
                  rows={staff.nodes}
                  rowKey={(one) => one.id}
                  columns={[
                    {
                      title: 'Name',
                      cell: (one) => (
                        <Link to="/staff/$staffId" params={{ staffId: one.id }} className={listStyles.name}>
                          {[staffName(one), one.credentials].filter(Boolean).join(', ')}
                        </Link>
                      ),
                    },
                    { title: 'Roles', cell: (one) => one.roles.map((role) => roleNames[role]).join(', ') },
                    // Only some see addresses: a column without any is not drawn.
                    ...(staff.nodes.some((one) => one.email)
                      ? [{ title: 'Email', cell: (one: StaffQuery['staff']['nodes'][number]) => one.email }]
                      : []),
                    {
                      title: 'Standing',
                      cell: (one) =>
                        one.invited ? (
                          <Chip tone="info">Invited</Chip>
                        ) : (
                          <LicenceWarning licences={one.licences} today={today} />
                        ),
                    },
                  ]}
                />
                <Pager pages={pages} info={staff.pageInfo} />
              </Card>
            )}
          </QueryState>
          {can(viewer, 'GLASS_REVIEW') && <GlassAccesses />}
        </Page>
        {inviting && <Invite onClose={() => setInviting(false)} />}
      </div>
    </>
  );
}

/** Who opened a chart that was not theirs, and why. */
function GlassAccesses() {
  const [{ data }] = useQuery({ query: GlassAccessesDocument, requestPolicy: 'cache-and-network' });
  const zone = useViewer().practice.timeZone;
  if (!data || data.glassAccesses.nodes.length === 0) return null;
  return (
    <Card title="Charts opened in an emergency" flush>
      <Table
        label="Charts opened in an emergency"
        rows={data.glassAccesses.nodes}
        rowKey={(each) => each.id}
        columns={[
          {
            title: 'When',
            cell: (each) => dayAndTime(Date.parse(each.openedAt), zone, wallClock(Date.now(), zone).date),
          },
          { title: 'Until', cell: (each) => timeOf(Date.parse(each.closesAt), zone) },
          { title: 'Who', cell: (each) => staffName(each.staffMember) },
          { title: 'Patient', cell: (each) => each.patient.name },
          { title: 'Reason', cell: (each) => each.reason },
        ]}
      />
    </Card>
  );
}

function Invite({ onClose }: { onClose: () => void }) {
  const { values, set, text } = useFields({
    name: '',
    title: '',
    credentials: '',
    email: '',
    roles: [] as Role[],
  });
  const draft = useDraft('staff-invitation', values, set);
  const [key] = useState(newIdempotencyKey);
  const toast = useToast();
  const [kept, setKept] = useState<SentLinkShown | null>(null);
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const [invite, busy] = useAction(InviteStaffDocument);
  const submit = async () => {
    if (values.roles.length === 0)
      return setTrouble({ kind: 'input', message: 'Choose at least one role.', code: null });
    const outcome = await invite({
      input: {
        idempotencyKey: key,
        name: values.name.trim(),
        title: orNull(values.title),
        credentials: orNull(values.credentials),
        email: values.email.trim(),
        roles: values.roles,
      },
    });
    if (!outcome.done) return setTrouble(outcome.problem ?? null);
    await draft.drop();
    if (!outcome.done.byMail) return setKept(outcome.done);
    toast({ text: onItsWay('The invitation', outcome.done) });
    onClose();
  };
  return (
    <SidePanel title="Invite" onClose={onClose}>
      <Form onSubmit={() => void submit()} label="Invite">
        <ReturnedWords draft={draft} />
        <TextField label="Name" required withAsterisk={false} {...text('name')} data-autofocus />
        <FieldRow>
          <TextField label="Title" help="Such as Dr." {...text('title')} />
          <TextField label="Credentials" help="Such as LCSW" {...text('credentials')} />
        </FieldRow>
        <TextField label="Work email" type="email" required withAsterisk={false} {...text('email')} />
        <RoleFields roles={values.roles} onChange={(roles) => set({ roles })} />
        <Notice of={trouble} />
        <div>
          <Button type="submit" look="primary" busy={busy}>
            Send the invitation
          </Button>
        </div>
      </Form>
      {kept && <KeptLink sent={kept} kind="INVITATION" onClose={onClose} />}
    </SidePanel>
  );
}
