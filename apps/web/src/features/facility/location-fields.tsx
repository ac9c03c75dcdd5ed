import { CheckField, FieldRow, SelectField, TextField } from '../../design/fields.js';
import { orNull, type useFields } from '../../design/form.js';
import type { Place } from './facility-documents.js';
import { hoursWords, inOrder, type OpenSpan } from './hours-words.js';
import { WeekFields } from './week-fields.js';
import { zonesWith } from './zones.js';

export interface LocationValues {
  name: string;
  timeZone: string;
  address: string;
  phone: string;
  keepsFederalHolidays: boolean;
  hours: OpenSpan[];
  /** The day from which changed hours count; empty for today. */
  hoursFrom: string;
  active: boolean;
}

export const valuesOf = (location: Place): LocationValues => ({
  name: location.name,
  timeZone: location.timeZone,
  address: location.address,
  phone: location.phone ?? '',
  keepsFederalHolidays: location.keepsFederalHolidays,
  hours: inOrder(location.hours.map(({ weekday, opens, closes }) => ({ weekday, opens, closes }))),
  hoursFrom: '',
  active: location.active,
});

export const inputOf = (values: LocationValues) => ({
  name: values.name.trim(),
  timeZone: values.timeZone,
  address: values.address.trim(),
  phone: orNull(values.phone),
  keepsFederalHolidays: values.keepsFederalHolidays,
});

export const locationFieldNames: Record<keyof LocationValues, string> = {
  name: 'Name',
  timeZone: 'Time zone',
  address: 'Address',
  phone: 'Phone',
  keepsFederalHolidays: 'Federal holidays',
  hours: 'Open',
  hoursFrom: 'These hours count from',
  active: 'In use',
};

export function saidOf(key: keyof LocationValues, values: LocationValues): string {
  if (key === 'hours') return hoursWords(values.hours) || 'Never';
  if (key === 'keepsFederalHolidays') return values.keepsFederalHolidays ? 'Closed' : 'Open as on any day';
  if (key === 'active') return values.active ? 'Yes' : 'No';
  return values[key];
}

/** What a location is, and its weekly hours. */
export function LocationFields({ fields }: { fields: ReturnType<typeof useFields<LocationValues>> }) {
  const { values, set, text, check } = fields;
  return (
    <>
      <FieldRow>
        <TextField label="Name" required withAsterisk={false} {...text('name')} />
        <SelectField label="Time zone" {...text('timeZone')} data={zonesWith(values.timeZone)} />
        <TextField label="Phone" type="tel" {...text('phone')} />
      </FieldRow>
      <TextField
        label="Address"
        required
        withAsterisk={false}
        help="With the state, as on an estimate"
        {...text('address')}
      />
      <WeekFields hours={values.hours} onChange={(hours) => set({ hours })} />
      <CheckField
        label="Closed on federal holidays"
        help="On the days on which offices keep them: the Friday before, or the Monday after, a weekend"
        {...check('keepsFederalHolidays')}
      />
    </>
  );
}
