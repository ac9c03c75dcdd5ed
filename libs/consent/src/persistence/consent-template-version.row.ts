import type { LocalDate, PracticeId } from '@kapstone/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConsentTemplateVersion } from '../domain/consent-standing.js';

/** The words of a template from one day on; never changed once published. */
@Entity('consent_template_version')
export class ConsentTemplateVersionRow {
  @PrimaryColumn('uuid', { name: 'practice_id' })
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'template_id' })
  templateId!: string;

  @Column('integer')
  number!: number;

  @Column('text')
  label!: string;

  @Column('text')
  change!: ConsentTemplateVersion['change'];

  @Column('date', { name: 'effective_on' })
  effectiveOn!: LocalDate;

  @Column('text')
  body!: string;

  @Column('timestamptz', { name: 'published_at', default: () => 'now()' })
  publishedAt!: Date;
}
