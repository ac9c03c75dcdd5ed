import type { LocalDate, PatientId, PracticeId } from '@kapstone/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContactMethod, ContactPerson, Coverage } from '../domain/patient-words.js';

/** The person treated. The columns that search reads are generated and not listed here. */
@Entity('patient')
export class PatientRow {
  @PrimaryColumn('uuid', { name: 'practice_id' })
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: PatientId;

  @Column('text', { name: 'given_name' })
  givenName!: string;

  @Column('text', { name: 'family_name' })
  familyName!: string;

  @Column('text', { name: 'preferred_name', nullable: true })
  preferredName!: string | null;

  @Column('text', { nullable: true })
  pronouns!: string | null;

  @Column('date', { name: 'birth_date' })
  birthDate!: LocalDate;

  @Column('text')
  language!: string;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  address!: string | null;

  @Column('text', { name: 'preferred_method' })
  preferredMethod!: ContactMethod;

  @Column('text', { name: 'safe_method', nullable: true })
  safeMethod!: ContactMethod | null;

  @Column('text', { name: 'safe_note', nullable: true })
  safeNote!: string | null;

  @Column('jsonb', { name: 'emergency_contact', nullable: true })
  emergencyContact!: ContactPerson | null;

  @Column('jsonb', { nullable: true })
  representative!: ContactPerson | null;

  @Column('text')
  coverage!: Coverage;

  @Column('boolean', { name: 'intends_to_claim' })
  intendsToClaim!: boolean;

  @Column('boolean')
  active!: boolean;

  @Column('int')
  version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
