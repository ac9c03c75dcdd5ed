import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { money } from '../../format/money.js';
import { draftLine, expectedOf, totalsOf, type DraftLine } from './draft-lines.js';
import type { Fee } from './estimate-documents.js';
import styles from './estimate.module.css';
import { useInfusionPrice } from './infusion-price.js';

export interface Provider {
  value: string;
  label: string;
  npi?: string | null;
}

/** The lines of a draft as a table to type in, grouped by provider with a subtotal for each (G11). */
export function EstimateLines({
  lines,
  providers,
  fees,
  diagnosis,
  onChange,
}: {
  lines: readonly DraftLine[];
  providers: readonly Provider[];
  fees: readonly Fee[];
  /** The codes, which are those of every line, or that there are none yet. */
  diagnosis: string;
  onChange: (lines: DraftLine[]) => void;
}) {
  const { total, byProvider } = totalsOf(lines);
  const set = (key: string, patch: Partial<DraftLine>) => {
    // Another provider means another group: the row moves, and the focus goes with it.
    flushSync(() => onChange(lines.map((line) => (line.key === key ? { ...line, ...patch } : line))));
    if (patch.providerId) document.getElementById(`provider-${key}`)?.focus();
  };
  return (
    <Card
      title="Lines"
      aside={<AddLine lines={lines} providers={providers} fees={fees} onAdd={onChange} />}
      flush
    >
      <div className={styles.scroll}>
        <table className={styles.lines} aria-label="Lines">
          <thead>
            <tr>
              <th scope="col">Service</th>
              <th scope="col">Diagnosis</th>
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
            {[...byProvider].map(([providerId, cents]) => {
              const provider = providers.find((each) => each.value === providerId);
              return (
                <Fragment key={providerId}>
                  <tr className={styles.group}>
                    <th scope="rowgroup" colSpan={7}>
                      {provider?.label ?? 'Provider'} {provider?.npi && <span>NPI {provider.npi}</span>}
                    </th>
                    <td className="right">{money(cents)}</td>
                    <td />
                  </tr>
                  {lines.map(
                    (line, at) =>
                      line.providerId === providerId && (
                        <Line
                          key={line.key}
                          line={line}
                          at={at}
                          providers={providers}
                          diagnosis={diagnosis}
                          onChange={(patch) => set(line.key, patch)}
                          onRemove={() => onChange(lines.filter((each) => each.key !== line.key))}
                        />
                      ),
                  )}
                </Fragment>
              );
            })}
          </tbody>
          <tfoot>
            <tr className={styles.total}>
              <th scope="row" colSpan={7}>
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

/** A new line: empty, or as the fee schedule prices it. */
function AddLine({
  lines,
  providers,
  fees,
  onAdd,
}: {
  lines: readonly DraftLine[];
  providers: readonly Provider[];
  fees: readonly Fee[];
  onAdd: (lines: DraftLine[]) => void;
}) {
  const [feeId, setFeeId] = useState('');
  const add = () => {
    const fee = fees.find((each) => each.id === feeId);
    const line = {
      ...draftLine(
        {
          description: fee?.description ?? '',
          serviceCode: fee?.code ?? '',
          quantity: 1,
          unitCents: fee?.priceCents ?? 0,
          discountCents: 0,
          providerId: lines.at(-1)?.providerId ?? providers[0]?.value ?? '',
          kind: fee?.kind ?? null,
          priceReason: fee?.outsideRangeReason ?? null,
        },
        0,
      ),
      key: crypto.randomUUID(),
    };
    flushSync(() => onAdd([...lines, fee ? line : { ...line, unit: '' }]));
    const place = fee ? 'quantity' : 'description';
    document.querySelector<HTMLElement>(`[name="lines.${lines.length}.${place}"]`)?.focus();
  };
  return (
    <div className={styles.add}>
      <select
        className={styles.cell}
        aria-label="New line from"
        value={feeId}
        onChange={(event) => setFeeId(event.currentTarget.value)}
      >
        <option value="">An empty line</option>
        {fees.map((fee) => (
          <option key={fee.id} value={fee.id}>
            {fee.description}, {money(fee.priceCents)}
          </option>
        ))}
      </select>
      <Button size="s" name="lines" icon={<IconPlus className="icon-s" aria-hidden />} onClick={add}>
        Add line
      </Button>
    </div>
  );
}

function Line({
  line,
  at,
  providers,
  diagnosis,
  onChange,
  onRemove,
}: {
  line: DraftLine;
  at: number;
  providers: readonly Provider[];
  diagnosis: string;
  onChange: (patch: Partial<DraftLine>) => void;
  onRemove: () => void;
}) {
  const price = useInfusionPrice();
  const number = at + 1;
  const expected = expectedOf(line);
  const cell = (name: keyof DraftLine, label: string, more: { numeric?: boolean } = {}) => (
    <input
      className={`${styles.cell} ${more.numeric ? styles.numeric : ''}`}
      name={`lines.${at}.${name}`}
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
        <td className={styles.diagnosis}>{diagnosis}</td>
        <td className={styles.code}>{cell('serviceCode', 'Code')}</td>
        <td className={styles.provider}>
          <select
            id={`provider-${line.key}`}
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
        <td className={styles.times}>{cell('quantity', 'Times', { numeric: true })}</td>
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
      {line.kind === 'INFUSION' && (line.priceReason !== '' || price.isOutside(line.unit)) && (
        <tr>
          <td colSpan={9}>
            <label className={styles.reason}>
              <span className="c-warn t-caption">Outside {price.range} for one infusion. Why?</span>
              {cell('priceReason', 'Reason for the price')}
            </label>
          </td>
        </tr>
      )}
    </>
  );
}
