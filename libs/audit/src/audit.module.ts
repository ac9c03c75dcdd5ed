import { Global, Module } from '@nestjs/common';
import { AuditSink } from '@kapstone/platform';
import { AuditReader } from './application/audit.reader.js';
import { ExportAudit } from './application/export-audit.js';
import { SealAudit } from './application/seal-audit.js';
import { VerifyAudit } from './application/verify-audit.js';
import { AuditResolver } from './graphql/audit.resolver.js';
import { AuditTrail } from './persistence/audit-trail.js';

/** Global, because the platform's unit of work writes to the sink that this module provides. */
@Global()
@Module({
  providers: [
    AuditTrail,
    { provide: AuditSink, useExisting: AuditTrail },
    AuditReader,
    ExportAudit,
    SealAudit,
    VerifyAudit,
    AuditResolver,
  ],
  exports: [AuditTrail, AuditSink, SealAudit, VerifyAudit],
})
export class AuditModule {}
