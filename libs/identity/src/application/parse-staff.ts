import { ALL_ROLES, badInput, parseText, type Role } from '@kapstone/platform';

/** What may be left out or emptied. */
export const parseOptional = (text: string | null | undefined, field: string): string | null =>
  text === null || text === undefined ? null : parseText(text, field, { min: 0, max: 60 }) || null;

/** An address as accounts are kept: in small letters. @throws BAD_INPUT */
export function parseEmail(text: string, field = 'email'): string {
  const email = parseText(text.normalize('NFKC'), field, { max: 254 }).toLowerCase();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw badInput(field, 'An email address looks like name@practice.com.');
  return email;
}

/** What somebody types as their address, as accounts are looked for. It may be the address of nobody. */
export const accountAddress = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** Roles without repetition, in one order. @throws BAD_INPUT for none */
export function parseRoles(roles: readonly Role[]): readonly Role[] {
  if (roles.length === 0) throw badInput('roles', 'A staff member has at least one role.');
  return ALL_ROLES.filter((role) => roles.includes(role));
}
