import { Controller, Get, Header, NotFoundException, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ReadCalendar } from '@kapstone/scheduling';
import { RequestContexts } from './request-contexts.js';

/** For calendar programs, which know an address and nothing else. */
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly calendar: ReadCalendar,
    private readonly contexts: RequestContexts,
  ) {}

  /** The visits of the staff member whose feed has this secret. */
  @Get(':secret.ics')
  @Header('content-type', 'text/calendar; charset=utf-8')
  async read(@Param('secret') secret: string, @Req() request: FastifyRequest): Promise<string> {
    const ctx = this.contexts.open(
      { kind: 'anonymous' },
      {
        requestId: request.id,
        operation: 'calendar',
        address: request.ip,
        userAgent: request.headers['user-agent'],
      },
    );
    const document = await this.calendar.execute(ctx, secret);
    if (document === null) throw new NotFoundException();
    return document;
  }
}
