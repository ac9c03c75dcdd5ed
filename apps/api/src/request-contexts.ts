import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  AuditNotes,
  Authenticator,
  Clock,
  type RequestContext,
  Settings,
} from '@kapstone/platform';

/** Makes the context of each operation that arrives from outside. */
@Injectable()
export class RequestContexts {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Whether an Origin is that of the console. */
  isOwnOrigin(origin: string, host: string | undefined): boolean {
    if (this.settings.publicOrigin !== null) return origin === this.settings.publicOrigin;
    return URL.canParse(origin) && new URL(origin).host === host;
  }

  /** A page of another origin may not ride on the cookie: what it sends counts as signed out. */
  authenticate(headers: IncomingHttpHeaders): Promise<Actor> {
    return this.authenticator.authenticate({
      cookie:
        headers.origin === undefined || this.isOwnOrigin(headers.origin, headers.host)
          ? headers.cookie
          : undefined,
      authorization: headers.authorization,
      background: headers['x-kapstone-background'] === '1',
    });
  }

  open(
    actor: Actor,
    from: { requestId: string; operation: string; address: string | null; userAgent: string | undefined },
  ): RequestContext {
    return {
      requestId: from.requestId,
      actor,
      operation: from.operation,
      purpose: 'care-and-operations',
      now: this.clock.now(),
      address: from.address,
      userAgent: from.userAgent?.slice(0, 300) ?? null,
      notes: new AuditNotes(),
      loaders: new Map(),
    };
  }
}
