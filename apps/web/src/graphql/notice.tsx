import { Banner } from '../design/banner.js';
import type { Problem, Refusal } from './problem.js';

/** A refused or failed action, said at the place where it was tried. */
export function Notice({ of }: { of: Problem | Refusal | null | undefined }) {
  if (!of) return null;
  if ('kind' in of) {
    return (
      <Banner tone={of.kind === 'input' ? 'warn' : 'stop'}>
        {of.message}
        {of.code && <span className="t-caption ink-2"> Code {of.code}</span>}
      </Banner>
    );
  }
  return <Banner tone={of.code === 'STALE_VERSION' ? 'info' : 'warn'}>{of.message}</Banner>;
}
