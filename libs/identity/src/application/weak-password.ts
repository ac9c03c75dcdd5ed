import type { PlainRefusal } from '@kapstone/platform';
import { passwordFlaw, type PasswordContext } from '../domain/password-rule.js';

export type WeakPassword = PlainRefusal<'WEAK_PASSWORD'>;

/** The refusal of a password that will not do; null for one that will. */
export function weakPassword(password: string, context: PasswordContext): WeakPassword | null {
  const message = passwordFlaw(password, context);
  return message === null ? null : { code: 'WEAK_PASSWORD', message };
}
