export { InfusionModule } from './infusion.module.js';
