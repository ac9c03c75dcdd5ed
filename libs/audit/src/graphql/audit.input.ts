import { Field, ID, InputType } from '@nestjs/graphql';
import type { Instant } from '@kapstone/kernel';
import { badInput, DateTimeScalar, parseId, parseText } from '@kapstone/platform';
import type { AuditFilter } from '../application/audit.reader.js';
import { AuditKind } from '../domain/audit-event.js';

@InputType('AuditFilter', { description: 'Which events. What is left out does not narrow.' })
export class AuditFilterInput {
  @Field(() => ID, { nullable: true, description: 'Events about this patient.' })
  patientId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'What this staff member did, in person or through a token.',
  })
  staffId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From then on.' })
  from?: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Before then.' })
  to?: Instant | null;

  @Field(() => [AuditKind], { nullable: true, description: 'Only these kinds.' })
  kinds?: AuditKind[] | null;

  @Field(() => String, { nullable: true, description: 'Only this operation.' })
  operation?: string | null;
}

/** @throws BAD_INPUT or NOT_FOUND naming the field */
export function parseAuditFilter(input: AuditFilterInput | null | undefined): AuditFilter {
  const { patientId, staffId, from, to, kinds, operation } = input ?? {};
  if (from && to && from >= to) throw badInput('to', 'The end lies after the beginning.');
  return {
    patientId: patientId ? parseId(patientId, 'patient', 'patientId') : null,
    staffId: staffId ? parseId(staffId, 'staff member', 'staffId') : null,
    from,
    to,
    kinds,
    operation: operation ? parseText(operation, 'operation', { max: 100 }) : null,
  };
}
