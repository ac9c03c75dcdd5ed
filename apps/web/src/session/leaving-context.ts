import { createContext } from 'react';

/** Signs out and forgets what was typed by `agreedAt`, epoch milliseconds: of what came later, nobody was asked. */
export type Go = (agreedAt: number) => Promise<void>;

/** Goes on with signing out, at once where nothing is left to lose. */
export const LeavingContext = createContext<(go: Go) => Promise<void>>((go) => go(Date.now()));
