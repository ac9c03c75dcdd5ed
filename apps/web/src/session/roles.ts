import type { Role } from '../gql/graphql.js';

/** The words for roles on screen: who holds the psychiatrist’s is called what they are to a course, as everywhere else on screen. */
export const roleNames: Record<Role, string> = {
  ADMIN: 'Admin',
  PSYCHIATRIST: 'Prescriber',
  THERAPIST: 'Therapist',
  NURSE: 'Nurse',
  FRONT_DESK: 'Front desk',
};

/** How staff are called in a sentence: `Dr. Lena Osei`. */
export function staffName(staff: { name: string; title?: string | null }): string {
  return staff.title ? `${staff.title} ${staff.name}` : staff.name;
}

/** The last word of a name: what a tie has room for. */
export function lastName(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? name;
}

/** Up to two letters for the round mark of a person. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}
