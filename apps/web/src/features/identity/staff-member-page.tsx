import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { FieldRow, TextField } from '../../design/fields.js';
import { Form, orNull, useFields } from '../../design/form.js';
import { useToast } from '../../design/toast.js';
import { dayAndTime } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import type { DeactivateStaffMutation, Role } from '../../gql/graphql.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { QueryState } from '../../graphql/query-state.js';
import { useAction } from '../../graphql/use-action.js';
import { can } from '../../session/permissions.js';
import { staffName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import { BarSpace, Page, TopBar } from '../../shell/top-bar.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { appointmentName } from '../scheduling/kinds.js';
import { HoursCard } from './hours-card.js';
import { LicencesCard } from './licences-card.js';
import { OneTimeLink, type OneTimeLinkShown } from './one-time-link.js';
import { RoleFields } from './role-fields.js';
import {
  CreateResetLinkDocument,
  DeactivateStaffDocument,
  ReactivateStaffDocument,
  RenewInvitationDocument,
  SetStaffRolesDocument,
  StaffMemberDocument,
  UpdateStaffMemberDocument,
  type StaffMember,
} from './staff-documents.js';
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
        <Opened key={`${staffMember.id}-${staffMember.version}`} staff={staffMember} locations={locations} />
      )}
    </QueryState>
  );
}

function Opened({
  staff,
  locations,
}: {
  staff: StaffMember;
  locations: readonly { id: string; name: string }[];
}) {
  const viewer = useViewer();
  const manages = can(viewer, 'STAFF_MANAGE');
  return (
    <>
      <TopBar
        back
        title={staffName(staff)}
        sub={[staff.credentials, !staff.active && 'no longer works here'].filter(Boolean).join(' · ')}
      >
        <BarSpace />
        {manages && <WaysIn staff={staff} />}
      </TopBar>
      <Page>
        <div className={styles.columns}>
          {manages && <NameCard staff={staff} />}
          {manages && <RolesCard staff={staff} />}
          <LicencesCard staff={staff} mayEdit={manages} />
          <HoursCard staff={staff} locations={locations} mayEdit={can(viewer, 'FACILITY_MANAGE')} />
        </div>
      </Page>
    </>
  );
}

/** Links that let somebody in, and the end of the work here. */
function WaysIn({ staff }: { staff: StaffMember }) {
  const toast = useToast();
  const [link, setLink] = useState<OneTimeLinkShown | null>(null);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [blocked, setBlocked] = useState<
    Extract<DeactivateStaffMutation['deactivateStaff'], { appointments: unknown }>['appointments'] | null
  >(null);
  const [renew, renewing] = useAction(RenewInvitationDocument);
  const [reset, resetting] = useAction(CreateResetLinkDocument);
  const [deactivate, leaving] = useAction(DeactivateStaffDocument);
  const [reactivate, returning] = useAction(ReactivateStaffDocument);
  return (
    <>
      <Notice of={trouble} />
      {staff.invited && (
        <Button
          busy={renewing}
          onClick={async () => {
            const outcome = await renew({ staffId: staff.id });
            if (outcome.done) setLink(outcome.done);
            else setTrouble(outcome.problem ?? null);
          }}
        >
          New invitation
        </Button>
      )}
      {staff.active && !staff.invited && (
        <Button
          busy={resetting}
          onClick={async () => {
            const outcome = await reset({ staffId: staff.id });
            if (outcome.done) setLink(outcome.done);
            else setTrouble(outcome.problem ?? null);
          }}
        >
          Password reset link
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
            if (outcome.refusal && 'appointments' in outcome.refusal)
              setBlocked(outcome.refusal.appointments);
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
      {blocked && (
        <ul className="t-dense" aria-label="Appointments to move or cancel first">
          {blocked.map((each) => (
            <li key={each.id}>
              <Link
                to="/day"
                search={{
                  date: wallClock(Date.parse(each.startsAt), each.location.timeZone).date,
                  location: each.location.id,
                  visit: each.id,
                }}
              >
                {each.patient.name}, {appointmentName(each.kind).toLowerCase()},{' '}
                {dayAndTime(
                  Date.parse(each.startsAt),
                  each.location.timeZone,
                  wallClock(Date.now(), each.location.timeZone).date,
                )}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {link && <OneTimeLink title={`The link for ${staff.name}`} link={link} onClose={() => setLink(null)} />}
    </>
  );
}

function NameCard({ staff }: { staff: StaffMember }) {
  const toast = useToast();
  const { values, text } = useFields({
    name: staff.name,
    title: staff.title ?? '',
    credentials: staff.credentials ?? '',
  });
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [update, busy] = useAction(UpdateStaffMemberDocument);
  const submit = async () => {
    const outcome = await update({
      input: {
        staffId: staff.id,
        version: staff.version,
        name: values.name.trim(),
        title: orNull(values.title),
        credentials: orNull(values.credentials),
      },
    });
    if (outcome.done) toast({ text: 'The name is saved.' });
    setTrouble(outcome.problem ?? outcome.refusal ?? null);
  };
  return (
    <Card title="Name">
      <Form onSubmit={() => void submit()} label="Name">
        <TextField label="Name" required withAsterisk={false} {...text('name')} />
        <FieldRow>
          <TextField label="Title" {...text('title')} />
          <TextField label="Credentials" {...text('credentials')} />
        </FieldRow>
        {staff.email && <p className="t-dense ink-2">Signs in as {staff.email}</p>}
        <Notice of={trouble} />
        <div>
          <Button type="submit" busy={busy}>
            Save name
          </Button>
        </div>
      </Form>
    </Card>
  );
}

function RolesCard({ staff }: { staff: StaffMember }) {
  const toast = useToast();
  const [roles, setRoles] = useState<Role[]>([...staff.roles]);
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [save, busy] = useAction(SetStaffRolesDocument);
  const submit = async () => {
    const outcome = await save({ input: { staffId: staff.id, version: staff.version, roles } });
    if (outcome.done) toast({ text: `${staff.name}'s roles count at once.` });
    setTrouble(outcome.problem ?? outcome.refusal ?? null);
  };
  return (
    <Card title="Roles">
      <Form onSubmit={() => void submit()} label="Roles">
        <RoleFields roles={roles} onChange={setRoles} />
        <Notice of={trouble} />
        <div>
          <Button type="submit" busy={busy}>
            Save roles
          </Button>
        </div>
      </Form>
    </Card>
  );
}
