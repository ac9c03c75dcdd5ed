/** How the drug is given. */
export const DoseRoute = { IV: 'IV', IM: 'IM', NASAL: 'NASAL', SUBLINGUAL: 'SUBLINGUAL' } as const;

export type DoseRoute = (typeof DoseRoute)[keyof typeof DoseRoute];

export const CourseStatus = { ACTIVE: 'ACTIVE', COMPLETED: 'COMPLETED', ENDED: 'ENDED' } as const;

export type CourseStatus = (typeof CourseStatus)[keyof typeof CourseStatus];
