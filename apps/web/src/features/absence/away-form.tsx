import { useState } from 'react';
import { useQuery } from 'urql';
import { CheckField, FieldRow, SelectField, TextField } from '../../design/fields.js';
import { staffName } from '../../session/roles.js';
import { daysOf, wholeDays, type AwaySearch } from './away-choice.js';
import { WhoWorksHereDocument } from './away-documents.js';
import styles from './away.module.css';

/** Days that are being typed: half a date is none. */
export interface TypedDays {
  first?: string;
  last?: string;
}

/** Who is away and on which days: what is chosen is asked at once, a day once it is typed. */
export function AwayForm({
  search,
  zone,
  zoneWords,
  today,
  typed,
  onType,
  onChange,
}: {
  search: AwaySearch;
  zone: string;
  /** Which clock the days go by, where that is not plain. */
  zoneWords?: string;
  today: string;
  typed: TypedDays;
  onType: (typed: TypedDays) => void;
  onChange: (search: AwaySearch) => void;
}) {
  const [{ data }] = useQuery({ query: WhoWorksHereDocument });
  const [autoFocus] = useState(!search.staff);
  const people = (data?.staff.nodes ?? []).filter(
    ({ active, roles }) =>
      active && roles.some((role) => role === 'PSYCHIATRIST' || role === 'THERAPIST' || role === 'NURSE'),
  );
  const { from, until } = search.from
    ? { from: search.from, until: search.until }
    : wholeDays(today, today, zone);
  const { first, last } = daysOf(from, until, zone);
  const choose = (change: { staff?: string; first?: string; last?: string; leaves?: boolean }) => {
    const next = { staff: search.staff, first, last: last || first, leaves: !until, ...change };
    const whole = wholeDays(next.first, next.last < next.first ? next.first : next.last, zone);
    const kept = change.staff !== undefined && search.from ? { from, until } : whole;
    onChange({ staff: next.staff || undefined, ...kept, ...(next.leaves ? { until: undefined } : {}) });
  };
  const isBefore = !!typed.last && typed.last < (typed.first || first);
  const commit = () => {
    const days = { first: typed.first || first, last: typed.last || last };
    if (days.first === first && days.last === last) onType({});
    else if (!isBefore) choose({ first: days.first, ...(days.last ? { last: days.last } : {}) });
  };
  const day = (which: 'first' | 'last', now: string) => ({
    type: 'date',
    // Years of four digits: nobody is away in the year 20261.
    max: '9999-12-31',
    help: zoneWords,
    value: typed[which] ?? now,
    onChange: (event: { currentTarget: { value: string } }) =>
      onType({ ...typed, [which]: event.currentTarget.value }),
    onBlur: commit,
    onKeyDown: (event: { key: string }) => {
      if (event.key === 'Enter') commit();
    },
  });
  return (
    <div className={styles.form}>
      <FieldRow>
        <SelectField
          label="Who is away"
          value={search.staff ?? ''}
          autoFocus={autoFocus}
          data={[
            { value: '', label: 'Choose' },
            ...people.map((each) => ({ value: each.id, label: staffName(each) })),
          ]}
          onChange={(event) => choose({ staff: event.currentTarget.value })}
        />
        <TextField label="From" {...day('first', first)} />
        {until !== undefined && (
          <TextField
            label="Through"
            min={first}
            error={isBefore ? 'This is before the first day.' : null}
            {...day('last', last)}
          />
        )}
      </FieldRow>
      <CheckField
        label="Does not come back"
        checked={until === undefined}
        onChange={(leaves) => choose({ leaves })}
      />
    </div>
  );
}
