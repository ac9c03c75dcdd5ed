import { Card } from '../../design/card.js';
import { CheckField, FieldRow, TextArea, TextField } from '../../design/fields.js';
import type { useFields } from '../../design/form.js';
import type { Problem } from '../../graphql/problem.js';
import type { EstimateValues } from './estimate-values.js';

/** What a draft says beside its lines. */
export function EstimateFields({
  fields: { values, set, text },
  wrong,
  problem,
}: {
  fields: ReturnType<typeof useFields<EstimateValues>>;
  /** The field that cannot be kept as it is. */
  wrong: string | null;
  problem: Problem | null;
}) {
  const field = (name: Exclude<keyof EstimateValues, 'lines' | 'nothingSeparate'>) => ({
    ...text(name),
    error: wrong === name ? (problem?.message ?? null) : null,
  });
  const toLine = wrong?.startsWith('lines') ? problem?.message : null;
  return (
    <Card title="What it is for">
      <div className="stack">
        <TextField label="Main service" required withAsterisk={false} {...field('primaryService')} />
        <FieldRow>
          <TextField label="Date of the main service" type="date" {...field('primaryServiceOn')} />
          <TextField label="Covers from" type="date" {...field('periodStart')} />
          <TextField label="Covers until" type="date" help="At most 12 months" {...field('periodEnd')} />
        </FieldRow>
        <FieldRow>
          <TextField label="How often" help="Such as 2 to 3 infusions a week" {...field('frequency')} />
          <TextField
            label="Diagnosis code"
            help="Of every line; several with commas"
            {...field('diagnosisCode')}
          />
          <TextField label="Or why there is none yet" {...field('diagnosisNotDetermined')} />
        </FieldRow>
        <TextArea
          label="Scheduled separately"
          help="One a line: what will have an estimate of its own"
          {...field('separateItems')}
        />
        {values.separateItems.trim() === '' && (
          <CheckField
            label="Nothing is expected to be scheduled separately"
            checked={values.nothingSeparate}
            onChange={(nothingSeparate) => set({ nothingSeparate })}
          />
        )}
        {toLine && (
          <p role="status" className="t-dense c-warn">
            {toLine}
          </p>
        )}
      </div>
    </Card>
  );
}
