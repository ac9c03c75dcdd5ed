import { IconArrowsDiff } from '@tabler/icons-react';
import { Fragment } from 'react';
import { money } from '../../format/money.js';
import type { Estimate } from './estimate-documents.js';
import styles from './estimate-differences.module.css';

type Difference = Estimate['differences'][number];

/** From here on a bill above the estimate may be disputed, for each provider (rules.md 1.3, part 9). */
const disputableCents = 40_000;

/** What changed against the version before, by provider and line (G16). */
export function EstimateDifferences({ estimate }: { estimate: Estimate }) {
  if (estimate.number === 1) return null;
  const before = `version ${estimate.number - 1}`;
  const providers = new Map<string, Difference[]>();
  for (const each of estimate.differences) {
    providers.set(each.providerId, [...(providers.get(each.providerId) ?? []), each]);
  }
  const change = (of: readonly Difference[]) =>
    of.reduce((sum, each) => sum + each.toCents - each.fromCents, 0);
  const disputable = [...providers.values()].filter((of) => change(of) >= disputableCents);
  return (
    <section className={styles.changes} aria-label={`Changed since ${before}`}>
      <header>
        <IconArrowsDiff className="icon-l" aria-hidden />
        <div>
          <h2 className="t-section">
            {providers.size > 0 ? `Changed since ${before}` : `No line differs from ${before}`}
          </h2>
          <p>{estimate.changeReason}</p>
        </div>
      </header>
      {providers.size > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">Service</th>
              <th scope="col" className="right">
                Version {estimate.number - 1}
              </th>
              <th scope="col" className="right">
                Version {estimate.number}
              </th>
              <th scope="col" className="right">
                Change
              </th>
            </tr>
          </thead>
          <tbody>
            {[...providers].map(([id, of]) => (
              <Fragment key={id}>
                <tr className={styles.provider}>
                  <th scope="rowgroup" colSpan={3}>
                    {of[0]!.providerName}
                  </th>
                  <td className="right">{signed(change(of))}</td>
                </tr>
                {of.map((each, at) => (
                  <tr key={`${each.description} ${at}`}>
                    <th scope="row">{each.description}</th>
                    <td className="right">{side(each.fromQuantity, each.fromCents)}</td>
                    <td className="right">{side(each.toQuantity, each.toCents)}</td>
                    <td className="right">{signed(each.toCents - each.fromCents)}</td>
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      {disputable.map((of) => (
        <p key={of[0]!.providerId}>
          <b>{of[0]!.providerName}</b> now comes to $400 or more above {before}: a bill of this size without
          the new version could be disputed.
        </p>
      ))}
    </section>
  );
}

const signed = (cents: number) => (cents > 0 ? `+${money(cents)}` : money(cents));

const side = (quantity: number, cents: number) =>
  quantity === 0 ? 'Not listed' : `${quantity} for ${money(cents)}`;
