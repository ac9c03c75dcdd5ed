import { createContext } from 'react';

/** Goes on with signing out, at once where nothing is left to lose. */
export const LeavingContext = createContext<(go: () => Promise<void>) => Promise<void>>((go) => go());
