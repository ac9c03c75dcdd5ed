import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@kapstone/kernel';
import { type ReadTx, type RequestContext, UnitOfWork } from '@kapstone/platform';
import { likelyDuplicate, nameSimilarity, type Person } from '../domain/duplicates.js';
import { foldPhone } from '../domain/fold-name.js';
import { parseName, parsePhone } from './parse-patient.js';
import type { PatientMatch } from './patient-refusals.js';
import { searchPatients } from './patients.reader.js';

export interface FindDuplicatesInput {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate?: LocalDate | null;
  readonly phone?: string | null;
}

const COLUMNS = `p.id, p.given_name as "givenName", p.family_name as "familyName", p.preferred_name as "preferredName",
  p.birth_date as "birthDate", p.phone`;

/** So many of each: resembling names, the phone, the birth date. */
const CANDIDATES = 100;
const SHOWN = 10;

/** Finds patients whom a newcomer may be, likeliest first. */
@Injectable()
export class FindDuplicates {
  constructor(private readonly uow: UnitOfWork) {}

  execute(ctx: RequestContext, input: FindDuplicatesInput): Promise<readonly PatientMatch[]> {
    const newcomer = {
      givenName: parseName(input.givenName, 'givenName'),
      familyName: parseName(input.familyName, 'familyName'),
      birthDate: input.birthDate ?? null,
      phone: parsePhone(input.phone, 'phone'),
    };
    return this.uow.read(ctx, (tx) => this.within(tx, newcomer));
  }

  /** The same in a transaction that is open already. */
  async within(tx: ReadTx, newcomer: Person): Promise<readonly PatientMatch[]> {
    const { givenName, familyName, birthDate, phone } = newcomer;
    const searches = [
      { words: `${givenName} ${familyName}` },
      ...(phone === null ? [] : [{ digits: foldPhone(phone) }]),
      ...(birthDate === null ? [] : [{ born: [birthDate, birthDate] as const }]),
    ];
    const candidates = new Map<string, Person & { readonly id: PatientMatch['patientId'] }>();
    for (const search of searches) {
      const found = await searchPatients<Person>(tx, COLUMNS, { ...search, limit: CANDIDATES });
      for (const candidate of found) candidates.set(candidate.id, candidate);
    }
    const likely = [...candidates.values()].flatMap((known) => {
      const matchedOn = likelyDuplicate(newcomer, known);
      return matchedOn
        ? [{ patientId: known.id, matchedOn, similarity: nameSimilarity(newcomer, known) }]
        : [];
    });
    return likely
      .sort((a, b) => b.matchedOn.length - a.matchedOn.length || b.similarity - a.similarity)
      .slice(0, SHOWN)
      .map(({ patientId, matchedOn }) => ({ patientId, matchedOn }));
  }
}
