import { holidaysSkipped, type RunningDeadline } from '../domain/estimate-owed.js';
import { missingOf } from '../domain/estimate-parts.js';
import type { EstimateView } from '../application/estimates.reader.js';
import type { EstimateTaskView } from '../application/estimate-tasks.reader.js';
import type { EstimateTaskType } from './estimate-task.type.js';
import type { EstimateDeadlineType, EstimateType } from './estimate.type.js';

const deadlineType = (deadline: RunningDeadline): EstimateDeadlineType => ({
  rule: deadline.rule,
  triggerOn: deadline.triggeredOn,
  serviceOn: deadline.serviceOn,
  leadBusinessDays: deadline.leadBusinessDays,
  countedDays: [...deadline.countedDays],
  dueOn: deadline.dueOn,
  lastChangeOn: deadline.lastDayForChange,
  holidaysSkipped: holidaysSkipped(deadline),
});

/** An estimate in the shape of the API. */
export function estimateType(view: EstimateView): EstimateType {
  const { document, diagnosis } = view;
  return {
    id: view.id,
    version: view.version,
    patientId: view.patientId,
    courseId: view.courseId,
    seriesId: view.seriesId,
    number: view.number,
    state: view.state,
    primaryService: document.primaryService,
    primaryServiceOn: document.primaryServiceOn,
    periodStart: document.periodStart,
    periodEnd: document.periodEnd,
    frequency: document.frequency,
    diagnosisCode: diagnosis.code,
    diagnosisNotDetermined: diagnosis.notDetermined,
    separateItems: [...(document.separateItems ?? [])],
    separateItemsListed: document.separateItems !== null,
    lines: [...view.lines],
    providers: document.providers.map((provider) => ({
      id: provider.providerId,
      name: provider.name,
      npi: provider.npi || null,
      tin: provider.tin || null,
      locations: provider.locations.map((location) => location.address),
      states: [...new Set(provider.locations.map((location) => location.state).filter(Boolean))],
      subtotalCents: provider.subtotalCents,
    })),
    totalCents: document.totalCents,
    statements: [...document.statements],
    dueOn: document.deadline?.dueOn ?? null,
    dueAt: document.deadline?.dueAt ?? null,
    deadline: document.deadline && deadlineType(document.deadline),
    issuedAt: view.issuedAt,
    deliveredAt: view.deliveredAt,
    deliveredBy: view.deliveredBy,
    replacesId: view.replacesId,
    changeReason: document.changeReason,
    parts: [...view.parts],
    missingParts: missingOf(view.parts),
    differences: [...view.differences],
    requestedOn: document.requestedOn,
  };
}

/** A task in the shape of the API. */
export const estimateTaskType = (task: EstimateTaskView): EstimateTaskType => ({
  patientId: task.patientId,
  estimateId: task.estimateId,
  courseId: task.courseId,
  dueAt: task.deadline?.dueAt ?? null,
  deadline: task.deadline && deadlineType(task.deadline),
  state: task.state,
});
