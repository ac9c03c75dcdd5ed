import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { pendingMigrations } from '@kapstone/platform/migrate';

/** For whoever keeps the process running. Says nothing about the practice. */
@Controller('health')
export class HealthController {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The process answers. */
  @Get('live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** Requests can be served: the database is reachable and has every table that this build expects. */
  @Get('ready')
  async ready(): Promise<{ status: 'ready' }> {
    const pending = await pendingMigrations((sql) => this.dataSource.query(sql)).catch(() => {
      throw new ServiceUnavailableException('The database is not reachable.');
    });
    if (pending.length > 0) throw new ServiceUnavailableException('The database waits for migrations.');
    return { status: 'ready' };
  }
}
