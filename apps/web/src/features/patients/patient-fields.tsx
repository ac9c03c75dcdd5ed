import { FieldRow, CheckField, SelectField, TextField } from '../../design/fields.js';
import { orNull, type useFields } from '../../design/form.js';
import type { ContactMethod, Coverage } from '../../gql/graphql.js';
import { contactMethodNames, coverageNames, optionsOf } from './words.js';

/** A patient's demographics as they are typed. */
export interface PatientValues {
  givenName: string;
  familyName: string;
  preferredName: string;
  pronouns: string;
  birthDate: string;
  language: string;
  phone: string;
  email: string;
  address: string;
  preferredMethod: string;
  safeMethod: string;
  safeNote: string;
  emergencyName: string;
  emergencyPhone: string;
  emergencyRelationship: string;
  representativeName: string;
  representativePhone: string;
  representativeRelationship: string;
  coverage: string;
  intendsToClaim: boolean;
}

export const emptyPatient: PatientValues = {
  givenName: '',
  familyName: '',
  preferredName: '',
  pronouns: '',
  birthDate: '',
  language: 'en',
  phone: '',
  email: '',
  address: '',
  preferredMethod: 'PHONE',
  safeMethod: '',
  safeNote: '',
  emergencyName: '',
  emergencyPhone: '',
  emergencyRelationship: '',
  representativeName: '',
  representativePhone: '',
  representativeRelationship: '',
  coverage: 'SELF_PAY',
  intendsToClaim: false,
};

const person = (name: string, phone: string, relationship: string) =>
  name.trim() ? { name: name.trim(), phone: phone.trim(), relationship: relationship.trim() } : null;

/** What is sent of what was typed. */
export function patientInput(values: PatientValues) {
  return {
    givenName: values.givenName.trim(),
    familyName: values.familyName.trim(),
    preferredName: orNull(values.preferredName),
    pronouns: orNull(values.pronouns),
    birthDate: values.birthDate,
    language: values.language,
    contact: {
      phone: orNull(values.phone),
      email: orNull(values.email),
      address: orNull(values.address),
      preferredMethod: values.preferredMethod as ContactMethod,
      safeMethod: (orNull(values.safeMethod) as ContactMethod | null) ?? null,
      safeNote: orNull(values.safeNote),
    },
    emergencyContact: person(values.emergencyName, values.emergencyPhone, values.emergencyRelationship),
    representative: person(
      values.representativeName,
      values.representativePhone,
      values.representativeRelationship,
    ),
    coverage: values.coverage as Coverage,
    intendsToClaim: values.intendsToClaim,
  };
}

/** The fields of a patient, in the order in which they are asked. */
export function PatientFields({ fields }: { fields: ReturnType<typeof useFields<PatientValues>> }) {
  const { text, check, values } = fields;
  return (
    <>
      <FieldRow>
        <TextField label="Given name" required {...text('givenName')} data-autofocus />
        <TextField label="Family name" required {...text('familyName')} />
        <TextField label="Preferred name" {...text('preferredName')} />
      </FieldRow>
      <FieldRow>
        <TextField label="Birth date" type="date" required {...text('birthDate')} />
        <TextField label="Pronouns" {...text('pronouns')} />
        <SelectField
          label="Language"
          {...text('language')}
          data={[
            { value: 'en', label: 'English' },
            { value: 'es', label: 'Spanish' },
          ]}
        />
      </FieldRow>
      <FieldRow>
        <TextField label="Phone" type="tel" {...text('phone')} />
        <TextField label="Email" type="email" {...text('email')} />
        <SelectField label="Prefers" {...text('preferredMethod')} data={optionsOf(contactMethodNames)} />
      </FieldRow>
      <TextField label="Address" {...text('address')} />
      <FieldRow>
        <SelectField
          label="Safe way to reach"
          help="Where a message cannot be read by others"
          {...text('safeMethod')}
          data={[{ value: '', label: 'As preferred' }, ...optionsOf(contactMethodNames)]}
        />
        <TextField label="What to mind" help="For example: leave no voice message" {...text('safeNote')} />
      </FieldRow>
      <FieldRow>
        <SelectField label="Coverage" {...text('coverage')} data={optionsOf(coverageNames)} />
        <div style={{ paddingTop: 22 }}>
          <CheckField label="Wants to send a claim to a plan" {...check('intendsToClaim')} />
        </div>
      </FieldRow>
      <FieldRow>
        <TextField label="Emergency contact" {...text('emergencyName')} />
        <TextField
          label="Their phone"
          type="tel"
          required={!!values.emergencyName}
          withAsterisk={false}
          {...text('emergencyPhone')}
        />
        <TextField
          label="Relationship"
          required={!!values.emergencyName}
          withAsterisk={false}
          {...text('emergencyRelationship')}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          label="Representative"
          help="Who may decide for the patient"
          {...text('representativeName')}
        />
        <TextField
          label="Representative's phone"
          type="tel"
          required={!!values.representativeName}
          withAsterisk={false}
          {...text('representativePhone')}
        />
        <TextField
          label="Representative's relationship"
          required={!!values.representativeName}
          withAsterisk={false}
          {...text('representativeRelationship')}
        />
      </FieldRow>
    </>
  );
}
