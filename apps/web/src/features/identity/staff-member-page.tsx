import { Link, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { Button, buttonClass } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { FieldRow, TextField } from '../../design/fields.js';
import { Form, orNull, useFields } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import { RecordTroubles } from '../../drafts/record-troubles.js';
import { ReturnedWords } from '../../drafts/returned-words.js';
import { useRecordDraft } from '../../drafts/use-record-draft.js';
import type { Role } from '../../gql/graphql.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { QueryState } from '../../graphql/query-state.js';
import { useAction, type Outcome } from '../../graphql/use-action.js';
import { can } from '../../session/permissions.js';
import { roleNames, staffName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import { BarSpace, Page, TopBar } from '../../shell/top-bar.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { ExceptionsCard } from './exceptions-card.js';
import { HoursCard } from './hours-card.js';
import { LicencesCard } from './licences-card.js';
import { KeptLink, onItsWay, type SentLinkShown } from './kept-link.js';
import { RoleFields } from './role-fields.js';
import {
  DeactivateStaffDocument,
  ReactivateStaffDocument,
  RenewInvitationDocument,
  SendPasswordResetDocument,
  SetStaffRolesDocument,
  StaffMemberDocument,
  UpdateStaffMemberDocument,
  type StaffMember,
  type StaffPlace,
} from './staff-documents.js';
import { useSavedToast } from '../scheduling/use-saved-toast.js';
import { aheadIn, type VisitAhead } from '../scheduling/visit-ahead.js';
import { AHEAD, VisitsAhead } from '../scheduling/visits-ahead.js';
import { VisitsCard } from './visits-card.js';
import styles from './staff.module.css';

/** One staff member: name, roles, licences, hours, and the way in or out. */
export function StaffMemberPage() {
  usePageTitle('Staff');
  const { staffId } = useParams({ from: '/staff/$staffId' });
  const [query, execute] = useQuery({
    query: StaffMemberDocument,
    variables: { id: staffId },
    requestPolicy: 'cache-and-network',
  });
  const data = query.data?.staffMember.id === staffId ? query.data : undefined;
  return (
    <QueryState query={{ ...query, data }} retry={() => execute({ requestPolicy: 'network-only' })}>
      {({ staffMember, locations }) => (
        <Opened
          key={staffMember.id}
          staff={staffMember}
          locations={locations}
          onStale={() => execute({ requestPolicy: 'network-only' })}
        />
      )}
    </QueryState>
  );
}

function Opened({
  staff,
  locations,
  onStale,
}: {
  staff: StaffMember;
  locations: readonly StaffPlace[];
  /** Reads the staff member anew: somebody else changed them. */
  onStale: () => void;
}) {
  const viewer = useViewer();
  const manages = can(viewer, 'STAFF_MANAGE');
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [blocked, setBlocked] = useState<Visits>([]);
  return (
    <>
      <TopBar
        back
        title={staffName(staff)}
        sub={[staff.credentials, !staff.active && 'no longer works here'].filter(Boolean).join(' · ')}
      >
        <BarSpace />
        {manages && <WaysIn staff={staff} onStale={onStale} onTrouble={setTrouble} onBlocked={setBlocked} />}
      </TopBar>
      <Page>
        <Notice of={trouble} />
        {blocked.length > 0 && (
          <Card
            title={AHEAD}
            aside={
              <Link
                to="/away"
                search={{ staff: staff.id, from: new Date().toISOString() }}
                className={buttonClass({ size: 's' })}
              >
                See who can take all {blocked.length}
              </Link>
            }
            flush
          >
            <VisitsAhead visits={blocked} mayMove />
          </Card>
        )}
        <div className={styles.columns}>
          {manages && <NameCard staff={staff} onStale={onStale} />}
          {manages && <RolesCard staff={staff} onStale={onStale} />}
          <LicencesCard staff={staff} mayEdit={manages} />
          <div className={styles.stack}>
            <VisitsCard staff={staff} mayEdit={can(viewer, 'FACILITY_MANAGE')} onStale={onStale} />
            <HoursCard staff={staff} locations={locations} mayEdit={can(viewer, 'FACILITY_MANAGE')} />
            <ExceptionsCard
              staff={staff}
              locations={locations}
              mayEdit={can(viewer, 'FACILITY_MANAGE')}
              onChanged={onStale}
            />
          </div>
        </div>
      </Page>
    </>
  );
}

type Visits = readonly VisitAhead[];

interface Part {
  staff: StaffMember;
  onStale: () => void;
}

/** Links that let somebody in, and the end of the work here. */
function WaysIn({
  staff,
  onStale,
  onTrouble: setTrouble,
  onBlocked,
}: Part & {
  onTrouble: (trouble: Problem | Refusal | null) => void;
  /** The visits that keep somebody from leaving. */
  onBlocked: (visits: Visits) => void;
}) {
  const toast = useToast();
  const [kept, setKept] = useState<SentLinkShown | null>(null);
  const [renew, renewing] = useAction(RenewInvitationDocument);
  const [reset, resetting] = useAction(SendPasswordResetDocument);
  const [deactivate, leaving] = useAction(DeactivateStaffDocument);
  const [reactivate, returning] = useAction(ReactivateStaffDocument);
  const sent = (what: string, { done, problem }: Outcome<SentLinkShown & { __typename: 'SentLink' }>) => {
    setTrouble(problem ?? null);
    if (done?.byMail) toast({ text: onItsWay(what, done) });
    else if (done) setKept(done);
  };
  return (
    <>
      {staff.invited && (
        <Button
          busy={renewing}
          onClick={async () => sent('The invitation', await renew({ staffId: staff.id }))}
        >
          Invite again
        </Button>
      )}
      {staff.active && !staff.invited && (
        <Button
          busy={resetting}
          onClick={async () => sent('The password reset', await reset({ staffId: staff.id }))}
        >
          Reset password
        </Button>
      )}
      {staff.active ? (
        <Button
          look="danger"
          busy={leaving}
          onClick={async () => {
            const outcome = await deactivate({ input: { staffId: staff.id, version: staff.version } });
            if (outcome.done) toast({ text: `${staff.name} no longer works here.` });
            setTrouble(outcome.problem ?? outcome.refusal ?? null);
            if (outcome.refusal?.code === 'STALE_VERSION') onStale();
            onBlocked(aheadIn(outcome.refusal));
          }}
        >
          Leaves
        </Button>
      ) : (
        <Button
          busy={returning}
          onClick={async () => {
            const outcome = await reactivate({ staffId: staff.id });
            if (outcome.done) toast({ text: `${staff.name} works here again.` });
            else setTrouble(outcome.problem ?? null);
          }}
        >
          Works here again
        </Button>
      )}
      {kept && (
        <KeptLink sent={kept} kind={staff.invited ? 'INVITATION' : 'RESET'} onClose={() => setKept(null)} />
      )}
    </>
  );
}

const namesOf = (staff: StaffMember) => ({
  name: staff.name,
  title: staff.title ?? '',
  credentials: staff.credentials ?? '',
});

type Names = ReturnType<typeof namesOf>;

const nameFields: Record<keyof Names, string> = { name: 'Name', title: 'Title', credentials: 'Credentials' };

function NameCard({ staff, onStale }: Part) {
  const toast = useToast();
  const { values, set, text } = useFields(namesOf(staff));
  const record = useMemo(() => ({ version: staff.version, values: namesOf(staff) }), [staff]);
  const draft = useRecordDraft(`staff-name-${staff.id}`, record, values, set);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [update, busy] = useAction(UpdateStaffMemberDocument);
  const submit = async () => {
    const sent = values;
    const outcome = await update({
      input: {
        staffId: staff.id,
        version: draft.version,
        name: sent.name.trim(),
        title: orNull(sent.title),
        credentials: orNull(sent.credentials),
      },
    });
    setTrouble(outcome.problem ?? outcome.refusal ?? null);
    if (outcome.refusal) onStale();
    if (!outcome.done) return;
    draft.saved(outcome.done.version, sent);
    toast({ text: 'The name is saved.' });
  };
  return (
    <Card title="Name">
      <Form onSubmit={() => void (draft.conflict ? null : submit())} label="Name">
        <ReturnedWords draft={draft} />
        <TextField label="Name" required withAsterisk={false} {...text('name')} />
        <FieldRow>
          <TextField label="Title" {...text('title')} />
          <TextField label="Credentials" {...text('credentials')} />
        </FieldRow>
        {staff.email && <p className="t-dense ink-2">Signs in as {staff.email}</p>}
        <RecordTroubles
          draft={draft}
          here={values}
          names={nameFields}
          said={(key, of) => of[key]}
          trouble={trouble}
          onChosen={() => setTrouble(null)}
        />
        <div>
          <Button type="submit" busy={busy} notYet={draft.notYet}>
            Save name
          </Button>
        </div>
      </Form>
    </Card>
  );
}

/** In the order of their names on the screen, so that the same roles are the same words. */
const inOrder = (roles: readonly Role[]) =>
  (Object.keys(roleNames) as Role[]).filter((role) => roles.includes(role));

const rolesOf = (staff: StaffMember) => ({ roles: inOrder(staff.roles) });

function RolesCard({ staff, onStale }: Part) {
  const say = useSavedToast();
  const { values, set } = useFields(rolesOf(staff));
  const record = useMemo(() => ({ version: staff.version, values: rolesOf(staff) }), [staff]);
  const draft = useRecordDraft(`staff-roles-${staff.id}`, record, values, set);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [save, busy] = useAction(SetStaffRolesDocument);
  const submit = async () => {
    const sent = values;
    const outcome = await save({
      input: { staffId: staff.id, version: draft.version, roles: sent.roles },
    });
    setTrouble(outcome.problem ?? outcome.refusal ?? null);
    if (outcome.refusal?.code === 'STALE_VERSION') onStale();
    if (!outcome.done) return;
    draft.saved(outcome.done.version, sent);
    say(`${staff.name}’s roles count at once.`, outcome.done.fallenVisits);
  };
  return (
    <Card title="Roles">
      <Form onSubmit={() => void (draft.conflict ? null : submit())} label="Roles">
        <ReturnedWords draft={draft} />
        <RoleFields named roles={values.roles} onChange={(roles) => set({ roles: inOrder(roles) })} />
        <RecordTroubles
          draft={draft}
          here={values}
          names={{ roles: 'Roles' }}
          said={(_, of) => of.roles.map((role) => roleNames[role]).join(', ')}
          trouble={trouble}
          onChosen={() => setTrouble(null)}
        />
        <div>
          <Button type="submit" busy={busy} notYet={draft.notYet}>
            Save roles
          </Button>
        </div>
      </Form>
    </Card>
  );
}
