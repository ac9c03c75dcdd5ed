/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query DayBoard($locationId: ID!, $date: LocalDate!) {\n    dayBoard(locationId: $locationId, date: $date) {\n      locationId\n      date\n      timeZone\n      opensAt\n      closesAt\n      columns {\n        id\n        kind\n        name\n        detail\n        tags\n        unavailable {\n          startsAt\n          endsAt\n          reason\n        }\n      }\n      appointments {\n        id\n        version\n        kind\n        status\n        startsAt\n        endsAt\n        doseEndsAt\n        virtual\n        walkIn\n        patientId\n        patientName\n        roomId\n        staff {\n          id\n          part\n        }\n        sessionNumber\n        sessionCount\n        courseSessionId\n        checkedInAt\n        startedAt\n        completedAt\n        rideName\n        readiness {\n          state\n          canStart\n          items {\n            item\n            state\n            category\n            blocksStart\n            fixedBy\n            fixedByName\n            by\n            since\n            overridden\n          }\n        }\n      }\n    }\n  }\n": typeof types.DayBoardDocument,
    "\n  subscription ScheduleChanged($locationId: ID!) {\n    scheduleChanged(locationId: $locationId) {\n      appointmentId\n      dates\n      by\n    }\n  }\n": typeof types.ScheduleChangedDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Viewer {\n        locked\n      }\n      ... on SignInFailed {\n        code\n        message\n      }\n      ... on SignInThrottled {\n        code\n        message\n        retryAt\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation Unlock($input: UnlockInput!) {\n    unlock(input: $input) {\n      __typename\n      ... on Viewer {\n        locked\n      }\n      ... on SignInFailed {\n        code\n        message\n      }\n      ... on SignInThrottled {\n        code\n        message\n        retryAt\n      }\n    }\n  }\n": typeof types.UnlockDocument,
    "\n  query Viewer {\n    viewer {\n      roles\n      permissions\n      chartScope\n      locked\n      idleLockMinutes\n      staffMember {\n        id\n        name\n        title\n        credentials\n      }\n      practice {\n        id\n        name\n        timeZone\n      }\n    }\n  }\n": typeof types.ViewerDocument,
};
const documents: Documents = {
    "\n  query DayBoard($locationId: ID!, $date: LocalDate!) {\n    dayBoard(locationId: $locationId, date: $date) {\n      locationId\n      date\n      timeZone\n      opensAt\n      closesAt\n      columns {\n        id\n        kind\n        name\n        detail\n        tags\n        unavailable {\n          startsAt\n          endsAt\n          reason\n        }\n      }\n      appointments {\n        id\n        version\n        kind\n        status\n        startsAt\n        endsAt\n        doseEndsAt\n        virtual\n        walkIn\n        patientId\n        patientName\n        roomId\n        staff {\n          id\n          part\n        }\n        sessionNumber\n        sessionCount\n        courseSessionId\n        checkedInAt\n        startedAt\n        completedAt\n        rideName\n        readiness {\n          state\n          canStart\n          items {\n            item\n            state\n            category\n            blocksStart\n            fixedBy\n            fixedByName\n            by\n            since\n            overridden\n          }\n        }\n      }\n    }\n  }\n": types.DayBoardDocument,
    "\n  subscription ScheduleChanged($locationId: ID!) {\n    scheduleChanged(locationId: $locationId) {\n      appointmentId\n      dates\n      by\n    }\n  }\n": types.ScheduleChangedDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Viewer {\n        locked\n      }\n      ... on SignInFailed {\n        code\n        message\n      }\n      ... on SignInThrottled {\n        code\n        message\n        retryAt\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation Unlock($input: UnlockInput!) {\n    unlock(input: $input) {\n      __typename\n      ... on Viewer {\n        locked\n      }\n      ... on SignInFailed {\n        code\n        message\n      }\n      ... on SignInThrottled {\n        code\n        message\n        retryAt\n      }\n    }\n  }\n": types.UnlockDocument,
    "\n  query Viewer {\n    viewer {\n      roles\n      permissions\n      chartScope\n      locked\n      idleLockMinutes\n      staffMember {\n        id\n        name\n        title\n        credentials\n      }\n      practice {\n        id\n        name\n        timeZone\n      }\n    }\n  }\n": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DayBoard($locationId: ID!, $date: LocalDate!) {\n    dayBoard(locationId: $locationId, date: $date) {\n      locationId\n      date\n      timeZone\n      opensAt\n      closesAt\n      columns {\n        id\n        kind\n        name\n        detail\n        tags\n        unavailable {\n          startsAt\n          endsAt\n          reason\n        }\n      }\n      appointments {\n        id\n        version\n        kind\n        status\n        startsAt\n        endsAt\n        doseEndsAt\n        virtual\n        walkIn\n        patientId\n        patientName\n        roomId\n        staff {\n          id\n          part\n        }\n        sessionNumber\n        sessionCount\n        courseSessionId\n        checkedInAt\n        startedAt\n        completedAt\n        rideName\n        readiness {\n          state\n          canStart\n          items {\n            item\n            state\n            category\n            blocksStart\n            fixedBy\n            fixedByName\n            by\n            since\n            overridden\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DayBoard($locationId: ID!, $date: LocalDate!) {\n    dayBoard(locationId: $locationId, date: $date) {\n      locationId\n      date\n      timeZone\n      opensAt\n      closesAt\n      columns {\n        id\n        kind\n        name\n        detail\n        tags\n        unavailable {\n          startsAt\n          endsAt\n          reason\n        }\n      }\n      appointments {\n        id\n        version\n        kind\n        status\n        startsAt\n        endsAt\n        doseEndsAt\n        virtual\n        walkIn\n        patientId\n        patientName\n        roomId\n        staff {\n          id\n          part\n        }\n        sessionNumber\n        sessionCount\n        courseSessionId\n        checkedInAt\n        startedAt\n        completedAt\n        rideName\n        readiness {\n          state\n          canStart\n          items {\n            item\n            state\n            category\n            blocksStart\n            fixedBy\n            fixedByName\n            by\n            since\n            overridden\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ScheduleChanged($locationId: ID!) {\n    scheduleChanged(locationId: $locationId) {\n      appointmentId\n      dates\n      by\n    }\n  }\n"): (typeof documents)["\n  subscription ScheduleChanged($locationId: ID!) {\n    scheduleChanged(locationId: $locationId) {\n      appointmentId\n      dates\n      by\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Viewer {\n        locked\n      }\n      ... on SignInFailed {\n        code\n        message\n      }\n      ... on SignInThrottled {\n        code\n        message\n        retryAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Viewer {\n        locked\n      }\n      ... on SignInFailed {\n        code\n        message\n      }\n      ... on SignInThrottled {\n        code\n        message\n        retryAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Unlock($input: UnlockInput!) {\n    unlock(input: $input) {\n      __typename\n      ... on Viewer {\n        locked\n      }\n      ... on SignInFailed {\n        code\n        message\n      }\n      ... on SignInThrottled {\n        code\n        message\n        retryAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Unlock($input: UnlockInput!) {\n    unlock(input: $input) {\n      __typename\n      ... on Viewer {\n        locked\n      }\n      ... on SignInFailed {\n        code\n        message\n      }\n      ... on SignInThrottled {\n        code\n        message\n        retryAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      roles\n      permissions\n      chartScope\n      locked\n      idleLockMinutes\n      staffMember {\n        id\n        name\n        title\n        credentials\n      }\n      practice {\n        id\n        name\n        timeZone\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      roles\n      permissions\n      chartScope\n      locked\n      idleLockMinutes\n      staffMember {\n        id\n        name\n        title\n        credentials\n      }\n      practice {\n        id\n        name\n        timeZone\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;