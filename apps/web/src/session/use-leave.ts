import { use, useCallback } from 'react';
import { useClient } from 'urql';
import { forgetDrafts } from '../drafts/draft-store.js';
import { graphql } from '../graphql/document.js';
import { LeavingContext } from './leaving-context.js';
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

/** The ways to go: lock keeps everything, a hand-over keeps what was typed for its author, sign-out asks and forgets it. */
export function useLeave() {
  const client = useClient();
  const { viewer, refresh, leave } = useSession();
  const ask = use(LeavingContext);
  const owner = viewer?.staffMember.id;
  const lock = useCallback(async () => {
    await client.mutation(LockDocument, {}).toPromise();
    await refresh();
  }, [client, refresh]);
  /** False without a connection: the session would go on under a page that says it is over. */
  const end = useCallback(async () => {
    const { error } = await client.mutation(SignOutDocument, {}).toPromise();
    return !error?.networkError;
  }, [client]);
  /** @param by ends the session; false where it could not */
  const signOut = useCallback(
    (by = end) =>
      ask(async (agreedAt) => {
        if (!(await by())) return;
        // First the other tabs stop typing, then what was typed is forgotten.
        leave();
        if (owner) await forgetDrafts(owner, agreedAt);
      }),
    [ask, end, leave, owner],
  );
  const handOver = useCallback(async () => {
    if (await end()) leave();
  }, [end, leave]);
  return { lock, handOver, signOut };
}
