import type { ContactMethod, Coverage, PatientStage } from '../../gql/graphql.js';

export const coverageNames: Record<Coverage, string> = {
  SELF_PAY: 'Self-pay',
  UNINSURED: 'Uninsured',
  INSURED: 'Insured',
};

export const stageNames: Record<PatientStage, string> = {
  NO_COURSE: 'No course yet',
  PREPARING: 'Before the first infusion',
  IN_TREATMENT: 'In treatment',
  COURSE_OVER: 'Course over',
};

export const contactMethodNames: Record<ContactMethod, string> = {
  PHONE: 'Phone',
  TEXT: 'Text',
  EMAIL: 'Email',
  MAIL: 'Mail',
};

/** What a select shows for a table of names. */
export function optionsOf<Value extends string>(
  names: Record<Value, string>,
): { value: Value; label: string }[] {
  return (Object.keys(names) as Value[]).map((value) => ({ value, label: names[value] }));
}
