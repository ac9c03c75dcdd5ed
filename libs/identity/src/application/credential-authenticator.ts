import { Injectable } from '@nestjs/common';
import { MINUTE_MS } from '@kapstone/kernel';
import { type Actor, Authenticator, Clock, type Credentials, Permission } from '@kapstone/platform';
import { chartScopeOf, permissionsOf, tokenPermissions } from '../domain/role-permissions.js';
import { isActivity, sessionStanding } from '../domain/session-standing.js';
import { sessionSecret } from './session-cookie.js';
import { IdentityLookups } from '../persistence/identity-lookups.js';
import { hashOfSecret } from '../persistence/secret.js';
import { TOKEN_PREFIX } from './create-access-token.js';

const ANONYMOUS: Actor = { kind: 'anonymous' };

/**
 * Finds out who asks, by the session's cookie or a token. Roles are read anew for each request, so that a change of them takes
 * effect with the next.
 */
@Injectable()
export class CredentialAuthenticator extends Authenticator {
  constructor(
    private readonly lookups: IdentityLookups,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async authenticate({ cookie, authorization, background }: Credentials): Promise<Actor> {
    // Whoever sends a token means it: a cookie beside it does not count.
    if (authorization !== undefined) return this.byToken(authorization);
    const secret = sessionSecret(cookie);
    return secret === null ? ANONYMOUS : this.bySession(secret, background);
  }

  private async bySession(secret: string, background: boolean): Promise<Actor> {
    const hash = hashOfSecret(secret);
    const now = this.clock.now();
    const session = await this.lookups.session(hash);
    if (session === null) return ANONYMOUS;
    const standing = sessionStanding(session, now);
    if (standing === 'over') return ANONYMOUS;
    if (isActivity(session, now, background)) await this.lookups.touchSession(hash, now);
    const { practiceId, staffId, name, sessionId, roles } = session;
    return {
      kind: 'staff',
      practiceId,
      staffId,
      name,
      sessionId,
      roles,
      permissions: permissionsOf(roles),
      chartScope: chartScopeOf(roles),
      locked: standing === 'locked',
    };
  }

  private async byToken(authorization: string): Promise<Actor> {
    const secret = /^Bearer (\S+)$/i.exec(authorization)?.[1];
    if (!secret?.startsWith(TOKEN_PREFIX)) return ANONYMOUS;
    const hash = hashOfSecret(secret);
    const now = this.clock.now();
    const token = await this.lookups.token(hash);
    if (token === null || now >= token.expiresAt) return ANONYMOUS;
    if (token.lastUsedAt === null || now - token.lastUsedAt >= MINUTE_MS)
      await this.lookups.touchToken(hash, now);
    const { practiceId, staffId, name, tokenId, tokenName, roles } = token;
    const permissions = tokenPermissions(token.permissions, roles);
    const clinical = permissions.has(Permission.ChartRead) || permissions.has(Permission.NoteRead);
    return {
      kind: 'token',
      practiceId,
      staffId,
      name,
      tokenId,
      tokenName,
      roles,
      permissions,
      chartScope: clinical ? chartScopeOf(roles) : 'none',
    };
  }
}
