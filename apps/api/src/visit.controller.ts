import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '@kapstone/platform';
import { LINK_ANSWERS, type LinkAnswer, type NoVisit, VisitLink } from '@kapstone/reminders';
import { RequestContexts } from './request-contexts.js';
import { noVisitPage, tooManyPage, visitPage } from './visit-page.js';

const isAnswer = (text: string): text is LinkAnswer => (LINK_ANSWERS as readonly string[]).includes(text);

/** For patients, who have the link of a reminder and no account. Looking changes nothing; pressing a button does. */
@Controller('visits')
export class VisitController {
  constructor(
    private readonly link: VisitLink,
    private readonly contexts: RequestContexts,
  ) {}

  @Get(':secret')
  async show(
    @Param('secret') secret: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const visit = await this.link.open(this.open(request), secret);
    if (typeof visit === 'string') return this.without(reply, visit);
    await this.html(reply, 200, visitPage(visit, secret));
  }

  @Post(':secret/:answer')
  async answer(
    @Param('secret') secret: string,
    @Param('answer') answer: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const refused = isAnswer(answer)
      ? await this.link.answer(this.open(request), secret, answer)
      : ('UNKNOWN' as const);
    if (refused !== null) return this.without(reply, refused);
    // Back to the page, so that reloading it asks nothing again.
    await reply.redirect(`/visits/${encodeURIComponent(secret)}`, 303);
  }

  private open(request: FastifyRequest): RequestContext {
    return this.contexts.open(
      { kind: 'anonymous' },
      {
        requestId: request.id,
        operation: 'visit link',
        address: request.ip,
        userAgent: request.headers['user-agent'],
      },
    );
  }

  private without(reply: FastifyReply, why: NoVisit): Promise<void> {
    return why === 'TOO_MANY' ? this.html(reply, 429, tooManyPage()) : this.html(reply, 404, noVisitPage());
  }

  private async html(reply: FastifyReply, status: number, page: string): Promise<void> {
    await reply.status(status).type('text/html; charset=utf-8').send(page);
  }
}
