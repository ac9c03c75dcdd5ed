import type { FacilityQuery } from '../../gql/graphql.js';
import { graphql, including } from '../../graphql/document.js';
import { VisitAhead } from '../scheduling/visit-ahead.js';

export const FacilityDocument = graphql(`
  query Facility {
    locations {
      id
      version
      name
      timeZone
      address
      phone
      active
      keepsFederalHolidays
      hours {
        weekday
        opens
        closes
      }
      plannedHours {
        weekday
        opens
        closes
        effectiveFrom
      }
      closures {
        id
        startsOn
        endsOn
        reason
      }
      rooms {
        id
        version
        name
        detail
        fitFor
        turnoverMinutes
        active
        outOfService {
          id
          startsAt
          endsAt
          reason
        }
      }
    }
  }
`);

export type Place = FacilityQuery['locations'][number];
export type PlaceRoom = Place['rooms'][number];

export const CreateLocationDocument = graphql(`
  mutation CreateLocation($input: CreateLocationInput!) {
    createLocation(input: $input) {
      __typename
      ... on Location {
        id
        name
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const UpdateLocationDocument = including(
  graphql(`
    mutation UpdateLocation($input: UpdateLocationInput!) {
      updateLocation(input: $input) {
        __typename
        ... on Location {
          id
          version
          name
          fallenVisits
        }
        ... on LocationHasAppointments {
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

export const CreateRoomDocument = graphql(`
  mutation CreateRoom($input: CreateRoomInput!) {
    createRoom(input: $input) {
      __typename
      ... on Room {
        id
        name
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const UpdateRoomDocument = graphql(`
  mutation UpdateRoom($input: UpdateRoomInput!) {
    updateRoom(input: $input) {
      __typename
      ... on Room {
        id
        version
        name
        fallenVisits
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const AddClosureDocument = graphql(`
  mutation AddClosure($input: AddClosureInput!) {
    addClosure(input: $input) {
      __typename
      id
    }
  }
`);

export const RemoveClosureDocument = graphql(`
  mutation RemoveClosure($id: ID!) {
    removeClosure(id: $id) {
      __typename
      done
    }
  }
`);

export const AddOutOfServiceDocument = graphql(`
  mutation AddOutOfService($input: AddOutOfServiceInput!) {
    addOutOfService(input: $input) {
      __typename
      id
    }
  }
`);

export const RemoveOutOfServiceDocument = graphql(`
  mutation RemoveOutOfService($id: ID!) {
    removeOutOfService(id: $id) {
      __typename
      done
    }
  }
`);
