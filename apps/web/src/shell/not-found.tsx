import { Link } from '@tanstack/react-router';
import { buttonClass } from '../design/button.js';
import { EmptyState } from '../design/states.js';
import { usePageTitle } from './use-page-title.js';

export function NotFound() {
  usePageTitle('Not found');
  return (
    <EmptyState
      title="There is no such page"
      actions={
        <Link to="/day" className={buttonClass({})}>
          Go to the day
        </Link>
      }
    >
      <p>The address may have a slip in it.</p>
    </EmptyState>
  );
}
