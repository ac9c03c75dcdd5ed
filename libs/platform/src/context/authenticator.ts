import type { Actor } from './request-context.js';

/** What of a request says who is asking. */
export interface Credentials {
  readonly cookie: string | undefined;
  readonly authorization: string | undefined;
  /** Sent by the console's own polling: no sign that somebody is there. */
  readonly background: boolean;
}

/** Finds out who asks. Declared here, where requests arrive; identity implements it. */
export abstract class Authenticator {
  /** The actor, anonymous where the credentials say nothing valid. One look-up. */
  abstract authenticate(credentials: Credentials): Promise<Actor>;
}
