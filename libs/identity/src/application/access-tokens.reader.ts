import { Injectable } from '@nestjs/common';
import { notFound, type RequestContext, requireMember, UnitOfWork } from '@kapstone/platform';

/** A token, without its secret. */
export interface AccessTokenView {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

@Injectable()
export class AccessTokensReader {
  constructor(private readonly uow: UnitOfWork) {}

  /** The caller's tokens, newest first; those that are over too. */
  own(ctx: RequestContext): Promise<AccessTokenView[]> {
    const { actor } = requireMember(ctx);
    return this.uow.read(ctx, (tx) =>
      tx.query<AccessTokenView>(
        `select id, name, permissions, created_at as "createdAt", expires_at as "expiresAt", last_used_at as "lastUsedAt",
                revoked_at as "revokedAt"
         from access_token where practice_id = $1 and staff_id = $2 order by created_at desc, id desc limit 200`,
        [actor.practiceId, actor.staffId],
      ),
    );
  }

  /** @throws NOT_FOUND */
  async byId(ctx: RequestContext, id: string): Promise<AccessTokenView> {
    const found = (await this.own(ctx)).find((token) => token.id === id);
    if (!found) throw notFound('access token');
    return found;
  }
}
