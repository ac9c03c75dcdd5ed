/** The tabs of a patient's page, by what they are called in its address. */
export const patientTabs = ['course', 'appointments', 'consent', 'screening', 'estimate', 'contact'] as const;

export type PatientTab = (typeof patientTabs)[number];
