/** Everyone a test can act as. */
export type Who =
  | 'admin'
  | 'psychiatrist'
  | 'therapist'
  | 'otherTherapist'
  | 'nurse'
  | 'frontDesk'
  | 'strangerAdmin'
  | 'strangerPsychiatrist';

export interface Member {
  readonly id: string;
  readonly practiceId: string;
  readonly name: string;
  readonly email: string;
  readonly cookie: string;
  readonly sessionId: string;
}

/** A small practice with one of everything, and a stranger's beside it. */
export interface Fixture {
  readonly practiceId: string;
  readonly strangerPracticeId: string;
  readonly members: Readonly<Record<Who, Member>>;
  /** Juniper Street, New York time. */
  readonly locationId: string;
  /** Harbor, Chicago time. */
  readonly otherLocationId: string;
  readonly rooms: {
    readonly infusion1: string;
    readonly infusion2: string;
    readonly quiet: string;
    readonly harbor: string;
  };
  /** Self-pay; on the therapist's care team. */
  readonly patientId: string;
  /** Self-pay; on nobody's care team. */
  readonly otherPatientId: string;
  /** Insured, and the claim is sent to the insurer. */
  readonly insuredPatientId: string;
  readonly strangerPatientId: string;
  readonly strangerLocationId: string;
  readonly consentVersionId: string;
}
