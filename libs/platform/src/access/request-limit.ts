import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { RequestContext } from '../context/request-context.js';
import { Settings } from '../config/settings.js';
import { networkOf } from './network-of.js';

/** How much is too much. */
export interface Limit {
  readonly most: number;
  /** At most a day: what began before counts no more. */
  readonly minutes: number;
}

/**
 * Counts what can be asked for without signing in, over all processes. Addresses are kept as keyed hashes: the table tells
 * nobody who asked what.
 */
@Injectable()
export class RequestLimit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly settings: Settings,
  ) {}

  /**
   * Counts a request.
   * @param what is asked for: each thing has a count of its own
   * @param whose count it is; without it, that of the network the caller's address is in
   */
  async admits(
    ctx: RequestContext,
    what: string,
    { most, minutes }: Limit,
    whose = networkOf(ctx.address),
  ): Promise<boolean> {
    const subject = createHmac('sha256', this.settings.secret)
      .update(JSON.stringify([what, whose]))
      .digest();
    const [row] = await this.dataSource.query<[{ count: number }]>(
      'select count_request($1, $2, make_interval(mins => $3)) as count',
      [subject, new Date(ctx.now), minutes],
    );
    return row.count <= most;
  }
}
