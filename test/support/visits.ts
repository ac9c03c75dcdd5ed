import type { TestApp } from './app.js';

const BOOK = `
  mutation Book($input: BookAppointmentInput!) {
    bookAppointment(input: $input) {
      __typename
      ... on Appointment { id version startsAt endsAt }
      ... on Refusal { code message }
    }
  }`;

export interface Visit {
  readonly id: string;
  readonly version: number;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Books as the front desk, for the fixture's first patient at its first location unless said otherwise. */
export async function bookVisit(
  app: TestApp,
  input: { kind: string; startsAt: string } & Record<string, unknown>,
): Promise<Visit> {
  const { bookAppointment } = await app.as('frontDesk').ok(BOOK, {
    input: { locationId: app.fixture.locationId, patientId: app.fixture.patientId, ...input },
  });
  if (bookAppointment.__typename !== 'Appointment')
    throw new Error(`not booked: ${JSON.stringify(bookAppointment)}`);
  return bookAppointment as Visit;
}
