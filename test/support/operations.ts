import { BILLING } from './operations/billing.js';
import { CARE } from './operations/care.js';
import { FACILITY } from './operations/facility.js';
import { IDENTITY } from './operations/identity.js';
import { MAIL } from './operations/mail.js';
import type { Operation } from './operations/operation.js';
import { SCHEDULE } from './operations/schedule.js';

export { documentOf, type Operation } from './operations/operation.js';

/** Every field of Query, Mutation and Subscription, by name. A test fails when the schema has another. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  ...IDENTITY,
  ...FACILITY,
  ...CARE,
  ...SCHEDULE,
  ...BILLING,
  ...MAIL,
};
