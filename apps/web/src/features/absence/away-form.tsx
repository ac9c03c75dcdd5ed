import { useQuery } from 'urql';
import { CheckField, FieldRow, SelectField, TextField } from '../../design/fields.js';
import { staffName } from '../../session/roles.js';
import { daysOf, wholeDays, type AwaySearch } from './away-choice.js';
import { WhoWorksHereDocument } from './away-documents.js';
import styles from './away.module.css';

/** Who is away and on which days: what is chosen is asked at once. */
export function AwayForm({
  search,
  zone,
  today,
  onChange,
}: {
  search: AwaySearch;
  zone: string;
  today: string;
  onChange: (search: AwaySearch) => void;
}) {
  const [{ data }] = useQuery({ query: WhoWorksHereDocument });
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
    if (!next.first || !next.last) return;
    const whole = wholeDays(next.first, next.last < next.first ? next.first : next.last, zone);
    const kept = change.staff !== undefined && search.from ? { from, until } : whole;
    onChange({ staff: next.staff || undefined, ...kept, ...(next.leaves ? { until: undefined } : {}) });
  };
  return (
    <div className={styles.form}>
      <FieldRow>
        <SelectField
          label="Who is away"
          value={search.staff ?? ''}
          autoFocus={!search.staff}
          data={[
            { value: '', label: 'Choose' },
            ...people.map((each) => ({ value: each.id, label: staffName(each) })),
          ]}
          onChange={(event) => choose({ staff: event.currentTarget.value })}
        />
        <TextField
          label="From"
          type="date"
          value={first}
          onChange={(event) => choose({ first: event.currentTarget.value })}
        />
        {until !== undefined && (
          <TextField
            label="Through"
            type="date"
            min={first}
            value={last}
            onChange={(event) => choose({ last: event.currentTarget.value })}
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
