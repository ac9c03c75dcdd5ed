import { Module } from '@nestjs/common';
import { AuditModule } from '@kapstone/audit';
import { instant, newId, parseInstant, type Instant } from '@kapstone/kernel';
import { BookAppointment, type BookAppointmentInput, SchedulingModule } from '@kapstone/scheduling';
import { startLibrary, type TestLibrary } from '../../support/library.js';
import type { Who } from '../../support/fixture.js';

@Module({ imports: [AuditModule, SchedulingModule] })
class ScheduleModule {}

/** Monday, March 1, 2027, at nine in the morning at Juniper Street. */
export const NINE = parseInstant('2027-03-01T09:00:00-05:00');

/** A course of a patient with the sessions that its owner sees: a preparation, and each infusion with its integration. */
export interface TestCourse {
  readonly id: string;
  readonly preparation: string;
  readonly infusions: readonly string[];
  readonly integrations: readonly string[];
}

export interface TestSchedule extends TestLibrary {
  /** Books for the fixture's first patient at its first location as the front desk, unless said otherwise. */
  book(
    input: Pick<BookAppointmentInput, 'kind' | 'startsAt'> & Partial<BookAppointmentInput>,
    who?: Who,
  ): ReturnType<BookAppointment['execute']>;
  addCourse(patientId?: string, infusionCount?: number, more?: Record<string, unknown>): Promise<TestCourse>;
  addPatients(count: number): Promise<string[]>;
  /** Inserts a row past every policy. */
  insert(table: string, row: Record<string, unknown>): Promise<void>;
}

/** Scheduling on a database of its own, on a Monday morning. */
export async function startSchedule(): Promise<TestSchedule> {
  const library = await startLibrary([ScheduleModule]);
  library.setNow(NINE);
  const { fixture, owner } = library;
  const insert = async (table: string, row: Record<string, unknown>): Promise<void> => {
    const columns = Object.keys(row);
    const places = columns.map((_, index) => `$${index + 1}`);
    await owner.query(
      `insert into ${table} (practice_id, ${columns.join(', ')}) values ('${fixture.practiceId}', ${places.join(', ')})`,
      Object.values(row),
    );
  };
  return {
    ...library,
    insert,
    book: (input, who = 'frontDesk') =>
      library.get(BookAppointment).execute(library.as(who), {
        locationId: fixture.locationId,
        patientId: fixture.patientId,
        virtual: false,
        walkIn: false,
        confirmSpacing: false,
        ...input,
      }),
    addPatients: async (count) => {
      const ids = Array.from({ length: count }, () => newId());
      for (const [index, id] of ids.entries()) {
        await insert('patient', {
          id,
          given_name: 'Patient',
          family_name: `Number ${index}`,
          birth_date: '1990-05-06',
          preferred_method: 'TEXT',
          coverage: 'SELF_PAY',
          intends_to_claim: false,
        });
      }
      return ids;
    },
    addCourse: async (patientId = fixture.patientId, infusionCount = 2, more = {}) => {
      const id = newId();
      await insert('course', {
        id,
        patient_id: patientId,
        number: 1,
        infusion_count: infusionCount,
        drug: 'ketamine',
        route: 'IV',
        indication: 'Treatment-resistant depression',
        ...more,
      });
      const session = async (kind: string, number: number, infusionSessionId: string | null = null) => {
        const sessionId = newId();
        await insert('course_session', {
          id: sessionId,
          course_id: id,
          patient_id: patientId,
          kind,
          number,
          infusion_session_id: infusionSessionId,
        });
        return sessionId;
      };
      const preparation = await session('PREPARATION', 1);
      const infusions: string[] = [];
      const integrations: string[] = [];
      for (let number = 1; number <= infusionCount; number += 1) {
        const infusion = await session('INFUSION', number);
        infusions.push(infusion);
        integrations.push(await session('INTEGRATION', number, infusion));
      }
      return { id, preparation, infusions, integrations };
    },
  };
}

/** So many minutes after nine on that Monday. */
export const minutes = (count: number): Instant => instant(NINE + count * 60_000);
