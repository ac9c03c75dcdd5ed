import { uuidv7 } from 'uuidv7';

declare const brand: unique symbol;

/** A string that only code which knows what it identifies may make. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

export type PracticeId = Branded<'Practice'>;
export type StaffId = Branded<'Staff'>;
export type LocationId = Branded<'Location'>;
export type RoomId = Branded<'Room'>;
export type PatientId = Branded<'Patient'>;
export type CourseId = Branded<'Course'>;
export type CourseSessionId = Branded<'CourseSession'>;
export type AppointmentId = Branded<'Appointment'>;
export type CourseHoldId = Branded<'CourseHold'>;
export type WaitListEntryId = Branded<'WaitListEntry'>;
export type ConsentId = Branded<'Consent'>;
export type EstimateId = Branded<'Estimate'>;
export type IntegrationNoteId = Branded<'IntegrationNote'>;

/** A new time-ordered id (UUID version 7): rows made together lie together in an index. */
export const newId = <Id extends string = string>(): Id => uuidv7() as Id;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a string is a UUID in its canonical form. */
export const isId = (text: string): boolean => UUID.test(text);
