import { Injectable } from '@nestjs/common';
import { DAY_MS, newId, ok, plusMs } from '@kapstone/kernel';
import {
  badInput,
  parseText,
  type Permission,
  type RequestContext,
  requirePerson,
  UnitOfWork,
} from '@kapstone/platform';
import { TOKEN_PERMISSIONS } from '../domain/role-permissions.js';
import { newSecret } from '../persistence/secret.js';

/** By which a secret scanner recognises a token that leaked. */
export const TOKEN_PREFIX = 'kst_';

const MOST_DAYS = 365;

export interface CreateAccessTokenInput {
  readonly name: string;
  readonly permissions: readonly string[];
  readonly expiresInDays: number;
}

/** Makes a token for a program that acts for the caller with a part of what the caller may do. */
@Injectable()
export class CreateAccessToken {
  constructor(private readonly uow: UnitOfWork) {}

  /** @returns the id, and the secret that is shown once @throws BAD_INPUT naming the field */
  async execute(ctx: RequestContext, input: CreateAccessTokenInput): Promise<{ id: string; secret: string }> {
    const { actor } = requirePerson(ctx);
    const name = parseText(input.name, 'name', { max: 100 });
    const permissions = [...new Set(input.permissions)];
    const refused = permissions.filter(
      (each) => !TOKEN_PERMISSIONS.includes(each as Permission) || !actor.permissions.has(each as Permission),
    );
    if (permissions.length === 0) throw badInput('permissions', 'Choose what the token may do.');
    if (refused.length > 0) {
      throw badInput('permissions', 'A token can have only what you have, and nothing that needs a person.');
    }
    const { expiresInDays } = input;
    if (!Number.isInteger(expiresInDays) || expiresInDays < 1 || expiresInDays > MOST_DAYS) {
      throw badInput('expiresInDays', `A token lives 1 to ${MOST_DAYS} days.`);
    }
    const id = newId();
    const { secret, hash } = newSecret(TOKEN_PREFIX);
    await this.uow.write<null, never>(ctx, async (tx) => {
      await tx.query(
        `insert into access_token (practice_id, id, staff_id, name, secret_hash, permissions, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          ...[actor.practiceId, id, actor.staffId, name, hash, permissions],
          ...[new Date(ctx.now), new Date(plusMs(ctx.now, expiresInDays * DAY_MS))],
        ],
      );
      await tx.audit({
        record: 'access token',
        recordId: id,
        changes: [
          { field: 'name', to: name },
          { field: 'permissions', to: permissions.join(' ') },
        ],
      });
      return ok(null);
    });
    return { id, secret };
  }
}
