/** How a patient is reached. */
export const ContactMethod = { PHONE: 'PHONE', TEXT: 'TEXT', EMAIL: 'EMAIL', MAIL: 'MAIL' } as const;

export type ContactMethod = (typeof ContactMethod)[keyof typeof ContactMethod];

/** Whether a plan covers the patient; with the intent to claim it says who gets an estimate (G1). */
export const Coverage = { SELF_PAY: 'SELF_PAY', UNINSURED: 'UNINSURED', INSURED: 'INSURED' } as const;

export type Coverage = (typeof Coverage)[keyof typeof Coverage];

/** How far a patient is on the way through the practice. */
export const PatientStage = {
  NO_COURSE: 'NO_COURSE',
  PREPARING: 'PREPARING',
  IN_TREATMENT: 'IN_TREATMENT',
  COURSE_OVER: 'COURSE_OVER',
} as const;

export type PatientStage = (typeof PatientStage)[keyof typeof PatientStage];

/** Someone beside the patient: for emergencies, or who decides for them. */
export interface ContactPerson {
  readonly name: string;
  readonly phone: string;
  readonly relationship: string;
}

interface Named {
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
}

/** What a patient is called on every screen: the preferred name where there is one. */
export const calledName = ({ givenName, familyName, preferredName }: Named): string =>
  `${preferredName ?? givenName} ${familyName}`;
