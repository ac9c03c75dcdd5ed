import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Mark } from '../../design/marks.js';
import { AffectedCountDocument } from './away-documents.js';
import { inputOf, type AwaySearch } from './away-choice.js';
import styles from './away.module.css';

/** `3 visits affected`, as the way to them; nothing where none is. */
export function AffectedLink({ search }: { search: AwaySearch }) {
  const input = inputOf(search);
  const [{ data }] = useQuery({
    query: AffectedCountDocument,
    variables: { input: input ?? {} },
    pause: !input,
    requestPolicy: 'cache-and-network',
  });
  const count = data?.affectedAppointments.total ?? 0;
  if (count === 0) return null;
  return (
    <Link to="/away" search={search} className={styles.affected}>
      <Mark shape="missing" />
      {count === 1 ? '1 visit affected' : `${count} visits affected`}
    </Link>
  );
}
