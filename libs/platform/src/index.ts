export { Allow, Public, SignedIn, ACCESS, type Access } from './access/access.decorators.js';
export { ALL_PERMISSIONS, ALL_ROLES, Permission, Role, type ChartScope } from './access/permission.js';
export { networkOf } from './access/network-of.js';
export { RequestLimit } from './access/request-limit.js';
export { Settings, type SmtpSettings } from './config/settings.js';
export { Authenticator, type Credentials } from './context/authenticator.js';
export { Clock } from './context/clock.js';
export { Ctx, graphqlContext, type GraphqlContext } from './context/ctx.decorator.js';
export {
  actorStaffId,
  AuditNotes,
  may,
  systemContext,
  type Actor,
  type MemberActor,
  type PracticeContext,
  type RequestContext,
  type StaffActor,
} from './context/request-context.js';
export { badInput, forbidden, inPart, notFound } from './graphql/api-error.js';
export { DONE, DoneType } from './graphql/done.js';
export { checkDates, checkPeriod, parseId, parseText, parseWhole } from './graphql/input.js';
export { loaderOf } from './graphql/loader.js';
export {
  demandLimits,
  MAX_COST,
  MAX_DEPTH,
  MAX_ROOT_FIELDS,
  MAX_TOKENS,
} from './graphql/operation-limits.plugin.js';
export {
  AFTER,
  FIRST,
  isCursorTime,
  keysetPage,
  MAX_PAGE,
  PageInfo,
  pageRequest,
  type Cursor,
  type Page,
  type PageRequest,
} from './graphql/page.js';
export { Refusal, resultUnion, type PlainRefusal, type RefusalCode } from './graphql/refusal.js';
export { requireMember, requirePerson } from './graphql/require-person.js';
export { safeError } from './graphql/safe-errors.js';
export { StaleVersion, staleVersion, type StaleVersionRefusal } from './graphql/stale-version.js';
export { deniedCodes, rootFields } from './graphql/settle.plugin.js';
export { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from './graphql/scalars.js';
export { JobRegistry } from './jobs/job-registry.js';
export { currentRequestId, logger, withRequestId } from './logging/logger.js';
export { AuditSink } from './persistence/audit-sink.js';
export { changedFields } from './persistence/changed-fields.js';
export { brokenConstraint, refusedBy } from './persistence/constraint.js';
export { surviveLostBackends } from './persistence/database.module.js';
export { idempotently } from './persistence/idempotency.js';
export { OneSyncRead, type Statement } from './persistence/one-sync-read.js';
export { inPractice, UnitOfWork } from './persistence/unit-of-work.js';
export type { AuditChange, AuditedWrite, ReadTx, Tx } from './persistence/tx.js';
export { PlatformModule } from './platform.module.js';
export { Listening, newsUnion } from './realtime/listening.js';
export { RealtimeBus, type BusMessage } from './realtime/realtime-bus.js';
