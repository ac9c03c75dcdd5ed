export { AuditModule } from './audit.module.js';
export { PatientNames } from './application/patient-names.js';
export { SealAudit } from './application/seal-audit.js';
export { VerifyAudit, type ChainReport } from './application/verify-audit.js';
export { AuditTrail } from './persistence/audit-trail.js';
