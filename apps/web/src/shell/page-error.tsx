import type { ErrorComponentProps } from '@tanstack/react-router';
import { ErrorState } from '../design/states.js';

/** A page broke. The rest of the console goes on. */
export function PageError({ reset }: ErrorComponentProps) {
  return (
    <ErrorState title="This page has failed" onRetry={reset}>
      <p>Nothing was changed on the server. What you typed in a note is kept on this computer.</p>
    </ErrorState>
  );
}
