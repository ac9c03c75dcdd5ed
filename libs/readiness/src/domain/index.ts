export type { EstimateAnswer, IntegrationAnswer, ReadinessFacts, RideHome } from './readiness-facts.js';
export {
  readiness,
  reduceForDesk,
  type Readiness,
  type ReadinessCategory,
  type ReadinessFixer,
  type ReadinessItem,
  type ReadinessItemName,
  type ReadinessItemState,
} from './readiness.js';
