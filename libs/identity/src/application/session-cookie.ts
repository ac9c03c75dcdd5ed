import type { FastifyReply } from 'fastify';
import { SESSION_LIFE_MS } from '../domain/session-standing.js';

const NAME = 'kapstone_session';

/** The secret of a session, from a Cookie header. */
export function sessionSecret(header: string | undefined): string | null {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1) || null;
}

/**
 * Gives or, with null, takes back the cookie of a session. Scripts cannot read it, and other sites cannot send it along with
 * anything that changes something.
 * @param secure whether it goes over HTTPS only
 */
export function setSessionCookie(reply: FastifyReply, secret: string | null, secure: boolean): void {
  const maxAge = secret === null ? 0 : SESSION_LIFE_MS / 1000;
  const attributes = `Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  void reply.header('set-cookie', `${NAME}=${secret ?? ''}; ${attributes}`);
}
