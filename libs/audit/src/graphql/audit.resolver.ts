import { Optional } from '@nestjs/common';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { PatientId } from '@kapstone/kernel';
import {
  AFTER,
  Allow,
  Ctx,
  DateTimeScalar,
  FIRST,
  loaderOf,
  may,
  pageRequest,
  Permission,
  type Page,
  type RequestContext,
} from '@kapstone/platform';
import { type AuditEntry, AuditReader } from '../application/audit.reader.js';
import { type AuditFile, ExportAudit } from '../application/export-audit.js';
import { PatientNames } from '../application/patient-names.js';
import { AuditFilterInput, parseAuditFilter } from './audit.input.js';
import { AuditConnectionType, AuditEventType, AuditExportType } from './audit.type.js';

const FILTER = { type: () => AuditFilterInput, nullable: true, description: 'Which events.' };

@Resolver(() => AuditEventType)
export class AuditResolver {
  constructor(
    private readonly reader: AuditReader,
    private readonly exportAudit: ExportAudit,
    @Optional() private readonly patientNames?: PatientNames,
  ) {}

  @Allow(Permission.AuditRead)
  @Query(() => AuditConnectionType, { description: 'What happened in the practice, newest first.' })
  auditEvents(
    @Ctx() ctx: RequestContext,
    @Args('filter', FILTER) filter: AuditFilterInput | null,
    @Args('first', { ...FIRST, defaultValue: 50 }) first: number,
    @Args('after', AFTER) after: string | null,
  ): Promise<Page<AuditEntry>> {
    return this.reader.page(ctx, parseAuditFilter(filter), pageRequest(first, after, 2));
  }

  @Allow(Permission.AuditRead)
  @Query(() => AuditExportType, { description: 'The same as a CSV file of at most 50,000 events.' })
  auditExport(
    @Ctx() ctx: RequestContext,
    @Args('filter', FILTER) filter: AuditFilterInput | null,
  ): Promise<AuditFile> {
    return this.exportAudit.execute(ctx, parseAuditFilter(filter));
  }

  @ResolveField(() => DateTimeScalar)
  at(@Parent() entry: AuditEntry): Date {
    return new Date(entry.at);
  }

  @ResolveField('patientNames', () => [String], {
    description:
      'The patients’ names in the order of `patientIds`; the id of one whose name the caller may not see.',
  })
  async names(@Ctx() ctx: RequestContext, @Parent() { patientIds }: AuditEntry): Promise<string[]> {
    const source = may(ctx.actor, Permission.PatientRead) ? this.patientNames : undefined;
    if (!source) return [...patientIds];
    const loader = loaderOf<PatientId, string>(ctx, PatientNames, (ids) => source.namesOf(ctx, ids));
    const names = await loader.loadMany(patientIds);
    return names.map((name, i) => (typeof name === 'string' ? name : patientIds[i]!));
  }
}
