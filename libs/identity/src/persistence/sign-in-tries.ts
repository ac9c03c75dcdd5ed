import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { type Instant, instant, plusMs } from '@kapstone/kernel';
import { networkOf, Settings } from '@kapstone/platform';
import { type Failures, FORGET_MS, KNOWN_ADDRESS_MS, nextTryAt } from '../domain/sign-in-throttle.js';

/** Where a try comes from and whose account it is after. */
export interface SignInTry {
  readonly email: string;
  readonly address: string | null;
}

interface Subjects {
  readonly pair: Buffer;
  readonly account: Buffer;
  readonly address: Buffer;
}

/**
 * Counts tries to sign in. Subjects are kept as keyed hashes: the table tells nobody who tried what.
 */
@Injectable()
export class SignInTries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly settings: Settings,
  ) {}

  /**
   * Admits a try and counts it as failed until it is forgiven, so that tries made at the same moment cannot all slip through.
   * @returns null when it may go on, else when the next may be made
   */
  async admit(from: SignInTry, at: Instant): Promise<Instant | null> {
    const { pair, account, address } = this.subjects(from);
    for (;;) {
      const rows = await this.dataSource.query<{ subject: Buffer; failures: number; last_failed_at: Date }[]>(
        `select subject, failures, last_failed_at from sign_in_failures($1)`,
        [[pair, account, address]],
      );
      const [known] = await this.dataSource.query<[{ known: boolean }]>(
        'select known_address($1, $2, $3) as known',
        [from.email, from.address, new Date(plusMs(at, -KNOWN_ADDRESS_MS))],
      );
      const of = (subject: Buffer): Failures | null => {
        const row = rows.find((each) => each.subject.equals(subject));
        return row ? { count: row.failures, lastAt: instant(row.last_failed_at.getTime()) } : null;
      };
      const history = {
        pair: of(pair),
        account: of(account),
        address: of(address),
        knownAddress: known.known,
      };
      const until = nextTryAt(history, at);
      if (until !== null) return until;
      const [counted] = await this.dataSource.query<[{ counted: boolean }]>(
        `select count_sign_in_try($1, $2, $3, $4 * interval '1 millisecond') as counted`,
        [
          [pair, account, address],
          [history.pair?.count ?? 0, history.account?.count ?? 0],
          new Date(at),
          FORGET_MS,
        ],
      );
      // Another try of the account was counted meanwhile: this one is judged again, with it.
      if (counted.counted) return null;
    }
  }

  /** The password was right. */
  async forgive(from: SignInTry): Promise<void> {
    const { pair, account, address } = this.subjects(from);
    await this.dataSource.query('select forgive_sign_in($1, $2)', [[pair, account], address]);
  }

  private subjects({ email, address }: SignInTry): Subjects {
    const subject = (...parts: string[]) =>
      createHmac('sha256', this.settings.secret).update(JSON.stringify(parts)).digest();
    const from = networkOf(address);
    return {
      pair: subject('pair', email, from),
      account: subject('account', email),
      address: subject('address', from),
    };
  }
}
