import {
  change,
  having,
  type Operation,
  pageWith,
  read,
  readWith,
  result,
  some,
  success,
} from './operation.js';

const ESTIMATE = 'id version number state totalCents';

export const BILLING: Readonly<Record<string, Operation>> = {
  fees: read('{ id code priceCents }', ({ feeId }) =>
    some({ id: feeId, code: 'KAP-FUP', priceCents: 15_000 }),
  ),
  saveFee: change(
    'SaveFeeInput',
    result('Fee', 'id priceCents version'),
    ({ feeId }) => ({
      feeId,
      version: 1,
      code: 'KAP-FUP',
      description: 'Follow-up with prescriber',
      kind: 'FOLLOW_UP',
      priceCents: 16_000,
    }),
    ({ feeId }) => success('Fee', { id: feeId, priceCents: 16_000, version: 2 }),
  ),
  estimates: readWith(
    'state: EstimateState',
    `{ nodes { ${ESTIMATE} patient { name } } }`,
    () => ({ state: 'ISSUED' }),
    ({ estimates }) => pageWith({ id: estimates.toDeliver, state: 'ISSUED' }),
  ),
  estimate: readWith(
    'id: ID!',
    `{ ${ESTIMATE} patient { name } lines { description expectedCents } providers { name } }`,
    ({ estimates }) => ({ id: estimates.toDeliver }),
    ({ estimates }) => having({ id: estimates.toDeliver, providers: some({ name: 'Larkmoor Practice' }) }),
  ),
  previewEstimate: readWith(
    'input: UpdateEstimateInput!',
    `{ ${ESTIMATE} frequency patient { name } }`,
    ({ estimates }) => ({
      input: { estimateId: estimates.draft.id, version: estimates.draft.version, frequency: 'Weekly' },
    }),
    ({ estimates }) => having({ id: estimates.draft.id, frequency: 'Weekly' }),
  ),
  estimateTasks: read('{ state patient { id name } estimate { id } courseId }', ({ estimates }) =>
    some({ estimate: { id: estimates.draft.id } }),
  ),
  requestEstimate: change(
    'RequestEstimateInput',
    `{ ${ESTIMATE} requestedOn patient { id } }`,
    ({ patients }) => ({ patientId: patients.asking, requestedOn: '2027-02-28' }),
    ({ patients }) => having({ state: 'DRAFT', requestedOn: '2027-02-28', patient: { id: patients.asking } }),
  ),
  createEstimate: change(
    'CreateEstimateInput',
    result('Estimate', `${ESTIMATE} courseId`),
    ({ patients, courses }) => ({ patientId: patients.estimated, courseId: courses.estimated }),
    ({ courses }) => success('Estimate', { state: 'DRAFT', courseId: courses.estimated }),
  ),
  updateEstimate: change(
    'UpdateEstimateInput',
    result('Estimate', `${ESTIMATE} frequency`),
    ({ estimates }) => ({
      estimateId: estimates.draft.id,
      version: estimates.draft.version,
      frequency: '2 to 3 times a week',
    }),
    ({ estimates }) => success('Estimate', { id: estimates.draft.id, frequency: '2 to 3 times a week' }),
  ),
  issueEstimate: change(
    'IssueEstimateInput',
    `{ __typename ... on Estimate { ${ESTIMATE} } ... on Refusal { code message } ... on EstimateIncomplete { missing { code } } }`,
    ({ estimates }) => ({ estimateId: estimates.toIssue.id, version: estimates.toIssue.version }),
    ({ estimates }) => success('Estimate', { id: estimates.toIssue.id, state: 'ISSUED' }),
  ),
  reviseEstimate: change(
    'ReviseEstimateInput',
    result('Estimate', `${ESTIMATE} replacesId`),
    ({ estimates }) => ({ estimateId: estimates.toRevise, reason: 'One more session.' }),
    ({ estimates }) => success('Estimate', { number: 2, state: 'DRAFT', replacesId: estimates.toRevise }),
  ),
  markEstimateDelivered: change(
    'MarkEstimateDeliveredInput',
    result('Estimate', `${ESTIMATE} deliveredBy`),
    ({ estimates }) => ({ estimateId: estimates.toDeliver, method: 'MAIL' }),
    ({ estimates }) => success('Estimate', { id: estimates.toDeliver, deliveredBy: 'MAIL' }),
  ),
};
