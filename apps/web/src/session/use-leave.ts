import { useCallback } from 'react';
import { useClient } from 'urql';
import { forgetDrafts } from '../drafts/draft-store.js';
import { graphql } from '../graphql/document.js';
import { useSession } from './session.js';

const LockDocument = graphql(`
  mutation Lock {
    lock {
      done
    }
  }
`);

const SignOutDocument = graphql(`
  mutation SignOut {
    signOut {
      done
    }
  }
`);

/** The ways to go: lock keeps everything, a hand-over keeps what was typed for its author, sign-out forgets it. */
export function useLeave() {
  const client = useClient();
  const { refresh, leave } = useSession();
  const lock = useCallback(async () => {
    await client.mutation(LockDocument, {}).toPromise();
    await refresh();
  }, [client, refresh]);
  const signOut = useCallback(async () => {
    await client.mutation(SignOutDocument, {}).toPromise();
    await forgetDrafts();
    leave();
  }, [client, leave]);
  const handOver = useCallback(async () => {
    await client.mutation(SignOutDocument, {}).toPromise();
    leave();
  }, [client, leave]);
  return { lock, handOver, signOut };
}
