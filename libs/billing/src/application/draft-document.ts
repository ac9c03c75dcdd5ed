import { instant, type Instant } from '@kapstone/kernel';
import {
  estimateDocument,
  type EstimateDiagnosis,
  type EstimateDocument,
  documentParts,
} from '../domain/estimate-document.js';
import { draftDeadline, openRequest } from '../domain/estimate-owed.js';
import type { EstimatePart } from '../domain/estimate-parts.js';
import type { EstimateRow } from '../persistence/estimate.row.js';
import type { KeptLine } from '../persistence/estimates.repository.js';
import { type PatientToEstimate, providersFor, type Surroundings } from './estimate-sources.js';

/** A draft as it would be issued now. */
export function draftDocument(
  row: EstimateRow,
  lines: readonly KeptLine[],
  { practice, patients, providers }: Surroundings,
  now: Instant,
): EstimateDocument {
  const patient = patients.get(row.patientId)!;
  const { claim } = patient;
  const changedAt = row.number > 1 ? instant(row.createdAt.getTime()) : null;
  return estimateDocument(
    {
      number: row.number,
      primaryService: row.primaryService,
      primaryServiceOn: row.primaryServiceOn,
      periodStart: row.periodStart,
      periodEnd: row.periodEnd,
      frequency: row.frequency,
      separateItems: row.separateItems,
      changeReason: row.changeReason,
      lines,
    },
    {
      practice: { name: practice.name, phone: practice.phone },
      patient: { name: patient.name, birthDate: patient.birthDate },
      providers: providersFor(patient, providers),
      deadline: draftDeadline(claim, changedAt, practice.timeZone, now),
      requestedOn: openRequest(claim, practice.timeZone),
    },
  );
}

/**
 * The required parts with what a draft lacks of each (1.3). The main service is scheduled once an infusion of the course is booked, or any visit where there is
 * no course.
 */
export function partsOf(
  row: EstimateRow,
  document: EstimateDocument,
  lines: readonly KeptLine[],
  diagnosis: EstimateDiagnosis,
  patient: PatientToEstimate,
): EstimatePart[] {
  const isScheduled = patient.visits.some(
    ({ courseId, kind }) => row.courseId === null || (courseId === row.courseId && kind === 'INFUSION'),
  );
  return documentParts(document, lines, diagnosis, isScheduled);
}
