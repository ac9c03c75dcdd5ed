import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { logger } from '@kapstone/platform';

const WORDS: Readonly<Record<number, string>> = {
  400: 'This request is not valid JSON over HTTP.',
  404: 'There is nothing here.',
  413: 'This request is larger than 1 MB.',
  415: 'Send application/json.',
  503: 'The database cannot serve requests yet.',
};

/** Errors of HTTP itself, in the shape of the API's. What resolvers throw goes on to GraphQL. */
@Catch()
export class HttpErrorsFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const http = host.switchToHttp();
    const { id } = http.getRequest<FastifyRequest>();
    const given =
      error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode;
    const status = given !== undefined && given in WORDS ? given : 500;
    if (status === 500) logger.error({ err: error }, 'internal error');
    const message = WORDS[status] ?? `Something went wrong on our side. Reference ${id}.`;
    const code =
      status === 500
        ? 'INTERNAL'
        : status === 404
          ? 'NOT_FOUND'
          : status === 503
            ? 'UNAVAILABLE'
            : 'BAD_INPUT';
    void http
      .getResponse<FastifyReply>()
      .status(status)
      // Whatever the route would have answered with.
      .type('application/json')
      .send({ errors: [{ message, extensions: { code, requestId: id } }] });
  }
}
