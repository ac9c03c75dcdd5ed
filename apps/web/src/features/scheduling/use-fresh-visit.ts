import { useCallback } from 'react';
import { useClient } from 'urql';
import { VisitDocument, type VisitDetails } from './visit-query.js';

/** Reads a visit as it is now, for everything on screen that shows it too. */
export function useFreshVisit(id: string): () => Promise<VisitDetails | null> {
  const client = useClient();
  return useCallback(async () => {
    const { data } = await client.query(VisitDocument, { id }, { requestPolicy: 'network-only' }).toPromise();
    return data?.appointment ?? null;
  }, [client, id]);
}
