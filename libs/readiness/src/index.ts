export { judgeReadiness, type ReadinessItemView, type ReadinessView } from './application/judge-readiness.js';
export { lockReadiness } from './application/readiness-gate.js';
export { ReadinessReader } from './application/readiness.reader.js';
export { ReadinessItemType, ReadinessType } from './graphql/readiness.type.js';
export type { PracticeFactsRecord, ReadinessFactsRecord } from './persistence/readiness-facts.record.js';
export { ReadinessModule } from './readiness.module.js';
