import type { LocalDate } from '@kapstone/kernel';
import { badInput, parseText } from '@kapstone/platform';
import type { ContactMethod, ContactPerson, Coverage } from '../domain/patient-words.js';

export interface PatientContactInput {
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly address?: string | null;
  readonly preferredMethod: ContactMethod;
  readonly safeMethod?: ContactMethod | null;
  readonly safeNote?: string | null;
}

/** A name in one form of writing (NFC), so that what looks the same is the same. @throws BAD_INPUT */
export const parseName = (name: string, field: string): string =>
  parseText(name.normalize('NFC'), field, { max: 100 });

/** What may be left out or emptied. @throws BAD_INPUT */
export const parseOptional = (text: string | null | undefined, field: string, max: number): string | null =>
  text == null ? null : parseText(text.normalize('NFC'), field, { min: 0, max }) || null;

/** @throws BAD_INPUT unless it has 7 to 15 digits (E.164) and what people write between them. */
export function parsePhone(phone: string | null | undefined, field: string): string | null {
  const written = parseOptional(phone, field, 40);
  if (written === null) return null;
  const digits = written.replace(/\D/g, '').length;
  if (digits < 7 || digits > 15 || !/^[\d\s()+./-]+(?:(?:x|ext\.?)\s*\d+)?$/i.test(written)) {
    throw badInput(field, 'A phone number has 7 to 15 digits, such as (718) 555-0142.');
  }
  return written;
}

/** The contact as columns of the patient. @throws BAD_INPUT */
export function parseContact(contact: PatientContactInput) {
  const email = parseOptional(contact.email, 'contact.email', 254);
  if (email !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    throw badInput('contact.email', 'An email address looks like name@example.com.');
  }
  return {
    phone: parsePhone(contact.phone, 'contact.phone'),
    email,
    address: parseOptional(contact.address, 'contact.address', 300),
    preferredMethod: contact.preferredMethod,
    safeMethod: contact.safeMethod ?? null,
    safeNote: parseOptional(contact.safeNote, 'contact.safeNote', 300),
  };
}

/** @throws BAD_INPUT */
export function parsePerson(person: ContactPerson | null, field: string): ContactPerson | null {
  if (person === null) return null;
  const phone = parsePhone(person.phone, `${field}.phone`);
  if (phone === null) throw badInput(`${field}.phone`, 'Fill this in.');
  return {
    name: parseText(person.name.normalize('NFC'), `${field}.name`, { max: 200 }),
    phone,
    relationship: parseText(person.relationship, `${field}.relationship`, { max: 60 }),
  };
}

/** @throws BAD_INPUT unless it is a language tag (BCP 47), which is given in its canonical form. */
export function parseLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(parseText(language, 'language', { max: 35 }))[0]!;
  } catch {
    throw badInput('language', 'Use a language tag, such as en or es-MX.');
  }
}

/** @throws BAD_INPUT for a day that has not come yet. */
export function checkBirthDate(birthDate: LocalDate, today: LocalDate): void {
  if (birthDate > today) throw badInput('birthDate', 'A birth date is today or earlier.');
}

/** Only a plan can be claimed from (G1). @throws BAD_INPUT */
export function checkClaim(coverage: Coverage, intendsToClaim: boolean): void {
  if (intendsToClaim && coverage !== 'INSURED') {
    throw badInput('intendsToClaim', 'Only an insured patient can intend to claim.');
  }
}
