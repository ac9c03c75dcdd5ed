import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { PatientId } from '@kapstone/kernel';
import { DateTimeScalar, PageInfo } from '@kapstone/platform';
import { AuditKind } from '../domain/audit-event.js';

registerEnumType(AuditKind, {
  name: 'AuditKind',
  description: 'What an event is about.',
  valuesMap: {
    WRITE: { description: 'A record was made or changed.' },
    LOOK: { description: 'Data of patients, or the audit itself, was shown.' },
    REFUSED: { description: 'The domain said no.' },
    DENIED: { description: 'The caller was not allowed to.' },
    SIGN_IN: { description: 'A sign-in, successful or not, or another use of an account before one.' },
  },
});

@ObjectType('AuditChange', { description: 'One changed field.' })
export class AuditChangeType {
  @Field(() => String, { description: 'The name of the field.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'The value before; null for clinical fields.' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'The value after; null for clinical fields.' })
  to?: string | null;
}

@ObjectType('AuditEvent', { description: 'One thing that happened: who, when, from where, what, to whom.' })
export class AuditEventType {
  @Field(() => ID, { description: 'Of the event.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When, by the clock of the database.' })
  at!: Date;

  @Field(() => AuditKind, { description: 'What the event is about.' })
  kind!: AuditKind;

  @Field(() => String, { description: 'The GraphQL operation, job or command.' })
  operation!: string;

  @Field(() => String, { description: '`staff`, `token` or `system`.' })
  actorKind!: string;

  @Field(() => String, { description: 'The staff member’s name, or the token’s.' })
  actorName!: string;

  @Field(() => ID, { nullable: true, description: 'The staff member, in person or behind the token.' })
  staffId!: string | null;

  @Field(() => String, { nullable: true, description: 'Whom a token acted for.' })
  onBehalfOf!: string | null;

  @Field(() => String, { nullable: true, description: 'The network address that the request came from.' })
  address!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The program that sent the request, as it calls itself.',
  })
  userAgent!: string | null;

  @Field(() => String, { description: 'The same id as in the logs and the answer.' })
  requestId!: string;

  @Field(() => [ID], { description: 'Every patient that the event is about.' })
  patientIds!: readonly PatientId[];

  @Field(() => String, { nullable: true, description: 'The kind of record that was written.' })
  recordType!: string | null;

  @Field(() => ID, { nullable: true, description: 'The record that was written.' })
  recordId!: string | null;

  @Field(() => [AuditChangeType], { description: 'What changed.' })
  changes!: readonly AuditChangeType[];

  @Field(() => [String], {
    description: 'What of the patients was shown: `demographics`, `schedule`, `chart` ...',
  })
  fieldGroups!: readonly string[];

  @Field(() => String, { nullable: true, description: 'The code of a refusal, a denial or a sign-in.' })
  code!: string | null;

  @Field(() => Boolean, { description: 'Whether the chain covers the event yet: within about a minute.' })
  sealed!: boolean;
}

@ObjectType('AuditConnection', { description: 'A page of events, newest first.' })
export class AuditConnectionType {
  @Field(() => [AuditEventType], { description: 'The events.' })
  nodes!: AuditEventType[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}

@ObjectType('AuditExport', { description: 'Events as a CSV file.' })
export class AuditExportType {
  @Field(() => String, { description: 'A name for the file.' })
  fileName!: string;

  @Field(() => String, { description: 'The file (RFC 4180). No cell runs as a formula.' })
  csv!: string;

  @Field(() => Int, { description: 'How many events it holds, at most 50,000.' })
  rows!: number;

  @Field(() => Boolean, { description: 'Whether there were more: the newest are in it.' })
  truncated!: boolean;
}
