import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { money } from '../../format/money.js';
import { expectedOf, type DraftLine } from './draft-lines.js';
import styles from './estimate.module.css';

interface Provider {
  value: string;
  label: string;
}

/** The lines of a draft as a table to type in, with a subtotal for each provider (G11). */
export function EstimateLines({
  lines,
  providers,
  byProvider,
  total,
  aside,
  onChange,
}: {
  lines: readonly DraftLine[];
  providers: readonly Provider[];
  byProvider: ReadonlyMap<string, number>;
  total: number;
  aside: ReactNode;
  onChange: (lines: DraftLine[]) => void;
}) {
  const set = (key: string, patch: Partial<DraftLine>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...patch } : line)));
  return (
    <Card title="Lines" aside={aside} flush>
      <div className={styles.scroll}>
        <table className={styles.lines} aria-label="Lines">
          <thead>
            <tr>
              <th scope="col">Service</th>
              <th scope="col">Code</th>
              <th scope="col">Provider</th>
              <th scope="col" className="right">
                Times
              </th>
              <th scope="col" className="right">
                Price
              </th>
              <th scope="col" className="right">
                Discount
              </th>
              <th scope="col" className="right">
                Expected
              </th>
              <th scope="col">
                <span className="unseen">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              <Line
                key={line.key}
                line={line}
                number={at + 1}
                providers={providers}
                onChange={(patch) => set(line.key, patch)}
                onRemove={() => onChange(lines.filter((each) => each.key !== line.key))}
              />
            ))}
          </tbody>
          <tfoot>
            {[...byProvider].map(([id, cents]) => (
              <tr key={id}>
                <th scope="row" colSpan={6}>
                  {providers.find((provider) => provider.value === id)?.label ?? 'Provider'}
                </th>
                <td className="right">{money(cents)}</td>
                <td />
              </tr>
            ))}
            <tr className={styles.total}>
              <th scope="row" colSpan={6}>
                Total
              </th>
              <td className="right">{money(total)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
    </Card>
  );
}

function Line({
  line,
  number,
  providers,
  onChange,
  onRemove,
}: {
  line: DraftLine;
  number: number;
  providers: readonly Provider[];
  onChange: (patch: Partial<DraftLine>) => void;
  onRemove: () => void;
}) {
  const expected = expectedOf(line);
  const cell = (name: keyof DraftLine, label: string, more: { numeric?: boolean } = {}) => (
    <input
      className={`${styles.cell} ${more.numeric ? styles.numeric : ''}`}
      aria-label={`${label}, line ${number}`}
      inputMode={more.numeric ? 'decimal' : undefined}
      value={line[name] ?? ''}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <tr>
        <td>{cell('description', 'Service')}</td>
        <td className={styles.code}>{cell('serviceCode', 'Code')}</td>
        <td className={styles.provider}>
          <select
            className={styles.cell}
            aria-label={`Provider, line ${number}`}
            value={line.providerId}
            onChange={(event) => onChange({ providerId: event.currentTarget.value })}
          >
            {providers.map((provider) => (
              <option key={provider.value} value={provider.value}>
                {provider.label}
              </option>
            ))}
          </select>
        </td>
        <td className={styles.narrow}>{cell('quantity', 'Times', { numeric: true })}</td>
        <td className={styles.narrow}>{cell('unit', 'Price in dollars', { numeric: true })}</td>
        <td className={styles.narrow}>{cell('discount', 'Discount in dollars', { numeric: true })}</td>
        <td className="right t-strong">
          {expected === null ? <span className="c-warn">Not a number</span> : money(expected)}
        </td>
        <td>
          <Button
            look="ghost"
            size="s"
            square
            aria-label={`Remove line ${number}`}
            icon={<IconTrash className="icon-s" />}
            onClick={onRemove}
          />
        </td>
      </tr>
      {line.kind === 'INFUSION' && (line.priceReason !== '' || isOutsideRange(line)) && (
        <tr>
          <td colSpan={8}>
            <label className={styles.reason}>
              <span className="c-warn t-caption">Outside $400 to $800 for one infusion. Why?</span>
              {cell('priceReason', 'Reason for the price')}
            </label>
          </td>
        </tr>
      )}
    </>
  );
}

/** The range of one infusion session's price: outside it an admin says why. */
function isOutsideRange(line: DraftLine): boolean {
  const quantity = Number(line.quantity);
  const expected = expectedOf(line);
  if (expected === null || !quantity) return false;
  const each = expected / quantity;
  return each < 40_000 || each > 80_000;
}
