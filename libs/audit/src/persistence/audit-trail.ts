import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { newId, type PatientId, type PracticeId, type StaffId } from '@kapstone/kernel';
import {
  actorStaffId,
  type AuditedWrite,
  AuditSink,
  type PracticeContext,
  type ReadTx,
  type RequestContext,
  Settings,
  surviveLostBackends,
} from '@kapstone/platform';
import { AuditKind, type NewAuditEvent } from '../domain/audit-event.js';
import { eventsJson, insertEvents } from './audit-event.sql.js';
import { GroupCommit } from './group-commit.js';

/** A sign-in of a known account, or something else that happened to one before there was an actor. */
export interface SignInRecord {
  readonly practiceId: PracticeId;
  readonly staffId: StaffId;
  readonly name: string;
  /** `SIGNED_IN`, `SIGN_IN_FAILED`, `PASSWORD_RESET` ... */
  readonly code: string;
  readonly sessionId?: string | null;
}

/** Errors about values (22) and integrity (23): some row of the flush is at fault. */
const isDataError = (error: unknown): boolean => /^2[23]/.test((error as { code?: string }).code ?? '');

const MOST_IN_A_FLUSH = 500;

type Origin = Pick<RequestContext, 'operation' | 'purpose' | 'address' | 'userAgent' | 'requestId'>;

const NOTHING = {
  patientIds: [],
  recordType: null,
  recordId: null,
  changes: [],
  fieldGroups: [],
  code: null,
};

const origin = ({ operation, purpose, address, userAgent, requestId }: Origin) => ({
  operation,
  purpose,
  address,
  userAgent,
  requestId,
});

function by(ctx: PracticeContext) {
  const { actor } = ctx;
  return {
    ...origin(ctx),
    practiceId: actor.practiceId,
    id: newId(),
    actorKind: actor.kind,
    staffId: actorStaffId(actor),
    actorName: actor.kind === 'token' ? actor.tokenName : actor.name,
    sessionId: actor.kind === 'staff' ? actor.sessionId : null,
    onBehalfOf: actor.kind === 'token' ? actor.name : null,
  };
}

/** One row for what was looked at, and one for each refusal and denial. */
function settledEvents(ctx: PracticeContext, denied: readonly string[]): NewAuditEvent[] {
  const { patients, fieldGroups, refusals } = ctx.notes;
  const looks: NewAuditEvent[] =
    patients.size === 0 && fieldGroups.size === 0
      ? []
      : [
          {
            ...by(ctx),
            ...NOTHING,
            kind: AuditKind.LOOK,
            patientIds: [...patients].sort(),
            fieldGroups: [...fieldGroups].sort(),
          },
        ];
  return [
    ...looks,
    ...refusals.map(({ code, patientId }) => ({
      ...by(ctx),
      ...NOTHING,
      kind: AuditKind.REFUSED,
      code,
      patientIds: patientId === undefined ? [] : [patientId],
    })),
    ...denied.map((code) => ({ ...by(ctx), ...NOTHING, kind: AuditKind.DENIED, code })),
  ];
}

const signInEvent = (
  ctx: RequestContext,
  { practiceId, staffId, name, code, sessionId }: SignInRecord,
): NewAuditEvent => ({
  ...origin(ctx),
  ...NOTHING,
  practiceId,
  id: newId(),
  kind: AuditKind.SIGN_IN,
  actorKind: 'staff',
  staffId,
  actorName: name,
  sessionId: sessionId ?? null,
  onBehalfOf: null,
  code,
});

/**
 * The append-only record. What is written joins its own transaction; looks, refusals and sign-ins of all requests in flight
 * share a commit, on a pool of their own so that they never wait behind reads.
 */
@Injectable()
export class AuditTrail extends AuditSink implements OnApplicationShutdown {
  private readonly pool: pg.Pool;
  private readonly commits: GroupCommit<readonly NewAuditEvent[]>;

  constructor(settings: Settings) {
    super();
    // Two: one flushes while the other retries a refused batch row by row.
    this.pool = new pg.Pool({
      connectionString: settings.appDatabaseUrl,
      max: 2,
      application_name: 'kapstone audit',
    });
    surviveLostBackends(this.pool);
    this.commits = new GroupCommit((groups) => this.insert(groups.flat()), isDataError, MOST_IN_A_FLUSH);
  }

  override async write(
    tx: ReadTx,
    { record, recordId, patientId, changes = [] }: AuditedWrite,
  ): Promise<void> {
    const event: NewAuditEvent = {
      ...by(tx.ctx),
      ...NOTHING,
      kind: AuditKind.WRITE,
      patientIds: patientId ? [patientId] : ([] as PatientId[]),
      recordType: record,
      recordId,
      changes,
    };
    await tx.query(insertEvents('$1'), [eventsJson([event])]);
  }

  override async settle(ctx: PracticeContext, denied: readonly string[]): Promise<void> {
    const events = settledEvents(ctx, denied);
    if (events.length > 0) await this.commits.add(events);
  }

  /** Records what happened to an account whose owner is not signed in. Durable when it returns. */
  async recordSignIn(ctx: RequestContext, record: SignInRecord): Promise<void> {
    await this.commits.add([signInEvent(ctx, record)]);
  }

  /** The same in the transaction that gives it effect. */
  async writeSignIn(tx: ReadTx, record: SignInRecord): Promise<void> {
    await tx.query(insertEvents('$1'), [eventsJson([signInEvent(tx.ctx, record)])]);
  }

  /** After HTTP has drained: the last answers wait for their looks. */
  async onApplicationShutdown(): Promise<void> {
    await this.commits.settled();
    await this.pool.end();
  }

  /** One round trip and one commit: several statements in one simple query are one transaction. */
  private async insert(events: readonly NewAuditEvent[]): Promise<void> {
    const practices = `{${[...new Set(events.map(({ practiceId }) => practiceId))].join(',')}}`;
    await this.pool.query(
      `select set_config('app.audit_practices', ${pg.escapeLiteral(practices)}, true);
       ${insertEvents(pg.escapeLiteral(eventsJson(events)))}`,
    );
  }
}
