import { useNavigate } from '@tanstack/react-router';
import { useClient } from 'urql';
import type { ToastStep } from '../../design/toast.js';
import { inputOf, type AwaySearch } from './away-choice.js';
import { AffectedCountDocument } from './away-documents.js';

/** What a message about a new absence offers: the visits that it affects; nothing where none is. */
export function useAffectedStep() {
  const client = useClient();
  const navigate = useNavigate();
  return async (search: AwaySearch): Promise<ToastStep | null> => {
    const { data } = await client.query(
      AffectedCountDocument,
      { input: inputOf(search)! },
      { requestPolicy: 'network-only' },
    );
    const count = data?.affectedAppointments.total ?? 0;
    if (count === 0) return null;
    return {
      label: count === 1 ? 'See the visit affected' : `See ${count} visits affected`,
      run: () => void navigate({ to: '/away', search }),
    };
  };
}
