import { fastifyCookie } from '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import { SESSION_LIFE_MS } from '../domain/session-standing.js';

const NAME = 'kapstone_session';

/** The secret of a session, from a Cookie header. */
export const sessionSecret = (header: string | undefined): string | null =>
  (header === undefined ? undefined : fastifyCookie.parse(header)[NAME]) ?? null;

/**
 * Gives or, with null, takes back the cookie of a session. Scripts cannot read it, other sites cannot send it along with
 * anything that changes something.
 * @param secure whether it goes over HTTPS only
 */
export function setSessionCookie(reply: FastifyReply, secret: string | null, secure: boolean): void {
  const maxAge = secret === null ? 0 : SESSION_LIFE_MS / 1000;
  void reply.header(
    'set-cookie',
    fastifyCookie.serialize(NAME, secret ?? '', {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure,
      maxAge,
    }),
  );
}
