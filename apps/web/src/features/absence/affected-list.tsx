import { Banner } from '../../design/banner.js';
import { EmptyState } from '../../design/states.js';
import { AffectedTable, type Row } from './affected-table.js';
import { byDay } from './away-choice.js';
import type { Affected } from './away-documents.js';

/** How many visits cannot stand, and day by day what happens to each. */
export function AffectedList({
  affected,
  noneTitle = 'No visit is affected',
  none,
  ...row
}: Row & {
  affected: Pick<Affected, 'total' | 'visits'>;
  viewersZone: string;
  noneTitle?: string;
  /** What is so where no visit is affected. */
  none: string;
}) {
  const withoutChoice = affected.visits.filter(({ choices }) => choices.length === 0).length;
  return (
    <>
      {affected.total > affected.visits.length && (
        <Banner tone="info">
          These are the first {affected.visits.length} of {affected.total} visits. The others follow once
          these are moved.
        </Banner>
      )}
      {!row.mayMove && affected.total > 0 && (
        <Banner tone="info">The front desk or a prescriber moves these visits.</Banner>
      )}
      {affected.total === 0 ? (
        <EmptyState title={noneTitle}>
          <p>{none}</p>
        </EmptyState>
      ) : (
        <p className="ink-2" role="status">
          {affected.total === 1 ? '1 visit cannot stand.' : `${affected.total} visits cannot stand.`}
          {withoutChoice > 0 &&
            (withoutChoice === affected.total
              ? ' Nothing is free instead: call the patients.'
              : ` For ${withoutChoice} of them nothing is free: call the patients.`)}
        </p>
      )}
      {byDay(affected.visits).map(([date, visits]) => (
        <AffectedTable key={date} date={date} visits={visits} {...row} />
      ))}
    </>
  );
}
