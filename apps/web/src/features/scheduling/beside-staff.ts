/** A staff member beside whose other visit one may be booked. */
export interface BesideStaff {
  id: string;
  name: string;
  title?: string | null;
}

/** Beside whose visit a refusal says that it could be. */
export const besideStaffOf = (refusal: object): readonly BesideStaff[] =>
  (refusal as { besideStaff?: readonly BesideStaff[] }).besideStaff ?? [];

/** Where the reason is kept while it is typed: by the patient or the visit. */
export const reasonDraft = (of: string): string => `beside-${of}`;
