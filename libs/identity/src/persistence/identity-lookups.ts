import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { type Instant, instant, type PracticeId, type StaffId } from '@kapstone/kernel';
import type { Role } from '@kapstone/platform';
import type { SessionTimes } from '../domain/session-standing.js';

/** An account that an email address belongs to. */
export interface Account {
  readonly practiceId: PracticeId;
  readonly staffId: StaffId;
  readonly name: string;
}

export interface Credential extends Account {
  readonly passwordHash: string | null;
  readonly active: boolean;
}

export interface KeptSession extends Account, SessionTimes {
  readonly sessionId: string;
  readonly roles: readonly Role[];
}

export interface KeptToken extends Account {
  readonly tokenId: string;
  readonly tokenName: string;
  readonly roles: readonly Role[];
  readonly permissions: readonly string[];
  readonly expiresAt: Instant;
  readonly lastUsedAt: Instant | null;
}

export type LinkPurpose = 'INVITATION' | 'RESET';

export interface KeptLink {
  readonly practiceId: PracticeId;
  readonly id: string;
  readonly staffId: StaffId;
}

const instantOf = (date: Date): Instant => instant(date.getTime());
const instantOrNull = (date: Date | null): Instant | null => (date === null ? null : instantOf(date));

/**
 * What is found by a secret or an address before the practice is known: functions of the look-up role, the only way to rows of
 * all practices. Everything else goes through the unit of work.
 */
@Injectable()
export class IdentityLookups {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async credential(email: string): Promise<Credential | null> {
    const [row] = await this.query<Credential>(
      `select practice_id as "practiceId", staff_id as "staffId", staff_name as name, password_hash as "passwordHash", active
       from credential_by_email($1)`,
      [email],
    );
    return row ?? null;
  }

  async session(hash: Buffer): Promise<KeptSession | null> {
    type Row = Account & {
      sessionId: string;
      roles: Role[];
      lastActiveAt: Date;
      lockedAt: Date | null;
      expiresAt: Date;
      idleLockMinutes: number;
    };
    const [row] = await this.query<Row>(
      `select practice_id as "practiceId", session_id as "sessionId", staff_id as "staffId", staff_name as name, roles,
              last_active_at as "lastActiveAt", locked_at as "lockedAt", expires_at as "expiresAt",
              idle_lock_minutes as "idleLockMinutes"
       from session_by_secret($1)`,
      [hash],
    );
    if (!row) return null;
    return {
      ...row,
      lastActiveAt: instantOf(row.lastActiveAt),
      lockedAt: instantOrNull(row.lockedAt),
      expiresAt: instantOf(row.expiresAt),
    };
  }

  async touchSession(hash: Buffer, at: Instant): Promise<void> {
    await this.query('select touch_session($1, $2)', [hash, new Date(at)]);
  }

  async token(hash: Buffer): Promise<KeptToken | null> {
    type Row = Account & {
      tokenId: string;
      tokenName: string;
      roles: Role[];
      permissions: string[];
      expiresAt: Date;
      lastUsedAt: Date | null;
    };
    const [row] = await this.query<Row>(
      `select practice_id as "practiceId", token_id as "tokenId", token_name as "tokenName", staff_id as "staffId",
              staff_name as name, roles, permissions, expires_at as "expiresAt", last_used_at as "lastUsedAt"
       from token_by_secret($1)`,
      [hash],
    );
    return row
      ? { ...row, expiresAt: instantOf(row.expiresAt), lastUsedAt: instantOrNull(row.lastUsedAt) }
      : null;
  }

  async touchToken(hash: Buffer, at: Instant): Promise<void> {
    await this.query('select touch_token($1, $2)', [hash, new Date(at)]);
  }

  /** The link, while it can still be used. */
  async link(hash: Buffer, purpose: LinkPurpose, at: Instant): Promise<KeptLink | null> {
    const [row] = await this.query<KeptLink>(
      `select practice_id as "practiceId", id, staff_id as "staffId" from link_by_secret($1, $2, $3)`,
      [hash, purpose, new Date(at)],
    );
    return row ?? null;
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.dataSource.query<Row[]>(sql, values as unknown[]);
  }
}
