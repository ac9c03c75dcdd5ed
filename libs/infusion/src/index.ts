export { CompleteInfusion, type CompleteInfusionInput } from './application/complete-infusion.js';
export { InfusionSessionsReader, type InfusionSessionView } from './application/infusion-sessions.reader.js';
export { StartInfusion, type StartInfusionInput } from './application/start-infusion.js';
export { InfusionModule } from './infusion.module.js';
