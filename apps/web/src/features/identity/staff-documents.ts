import type { StaffMemberQuery } from '../../gql/graphql.js';
import { graphql, including } from '../../graphql/document.js';
import { VisitAhead } from '../scheduling/visit-ahead.js';

export const StaffMemberDocument = graphql(`
  query StaffMember($id: ID!) {
    staffMember(id: $id) {
      id
      version
      name
      title
      credentials
      email
      roles
      active
      invited
      npi
      licences {
        id
        kind
        number
        state
        expiresOn
        current
      }
      hours {
        locationId
        weekday
        starts
        ends
      }
      plannedHours {
        locationId
        weekday
        starts
        ends
        effectiveFrom
      }
      visits {
        kinds
        attendingLanes
        supervisingLanes
      }
      exceptions {
        id
        kind
        startsAt
        endsAt
        locationId
        reason
        reported
      }
    }
    locations {
      id
      name
      timeZone
    }
  }
`);

export type StaffMember = StaffMemberQuery['staffMember'];
export type StaffPlace = StaffMemberQuery['locations'][number];

export const UpdateStaffMemberDocument = graphql(`
  mutation UpdateStaffMember($input: UpdateStaffMemberInput!) {
    updateStaffMember(input: $input) {
      __typename
      ... on StaffMember {
        id
        version
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const SetStaffRolesDocument = graphql(`
  mutation SetStaffRoles($input: SetStaffRolesInput!) {
    setStaffRoles(input: $input) {
      __typename
      ... on StaffMember {
        id
        version
        roles
        fallenVisits
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const DeactivateStaffDocument = including(
  graphql(`
    mutation DeactivateStaff($input: DeactivateStaffInput!) {
      deactivateStaff(input: $input) {
        __typename
        ... on StaffMember {
          id
          active
        }
        ... on StaffHasAppointments {
          code
          message
          appointments {
            ...VisitAhead
          }
        }
        ... on Refusal {
          code
          message
        }
      }
    }
  `),
  VisitAhead,
);

export const ReactivateStaffDocument = graphql(`
  mutation ReactivateStaff($staffId: ID!) {
    reactivateStaff(staffId: $staffId) {
      __typename
      id
      active
    }
  }
`);

export const AddLicenceDocument = graphql(`
  mutation AddLicence($input: AddLicenceInput!) {
    addLicence(input: $input) {
      __typename
      id
    }
  }
`);

export const RemoveLicenceDocument = graphql(`
  mutation RemoveLicence($id: ID!) {
    removeLicence(id: $id) {
      __typename
      done
    }
  }
`);

export const SetStaffHoursDocument = graphql(`
  mutation SetStaffHours($input: SetStaffHoursInput!) {
    setStaffHours(input: $input) {
      __typename
      id
      fallenVisits
      hours {
        weekday
      }
    }
  }
`);

export const RenewInvitationDocument = graphql(`
  mutation RenewInvitation($staffId: ID!) {
    renewInvitation(staffId: $staffId) {
      __typename
      recipient
      byMail
      staffMember {
        id
        invited
      }
    }
  }
`);

export const SendPasswordResetDocument = graphql(`
  mutation SendPasswordReset($staffId: ID!) {
    sendPasswordReset(staffId: $staffId) {
      __typename
      recipient
      byMail
      staffMember {
        id
      }
    }
  }
`);

export const AddStaffExceptionDocument = graphql(`
  mutation AddStaffException($input: AddStaffExceptionInput!) {
    addStaffException(input: $input) {
      __typename
      id
    }
  }
`);

export const RemoveStaffExceptionDocument = graphql(`
  mutation RemoveStaffException($id: ID!) {
    removeStaffException(id: $id) {
      __typename
      done
    }
  }
`);

export const SetStaffVisitsDocument = including(
  graphql(`
    mutation SetStaffVisits($input: SetStaffVisitsInput!) {
      setStaffVisits(input: $input) {
        __typename
        ... on StaffMember {
          id
          version
          fallenVisits
        }
        ... on Refusal {
          code
          message
        }
        ... on LanesBooked {
          appointments {
            ...VisitAhead
          }
        }
      }
    }
  `),
  VisitAhead,
);
