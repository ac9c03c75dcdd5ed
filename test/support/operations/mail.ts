import { expect } from '@jest/globals';
import { changeWith, having, type Operation, read } from './operation.js';

export const MAIL: Readonly<Record<string, Operation>> = {
  mailMessages: read('{ nodes { id kind recipient status } pageInfo { hasNextPage } }', ({ messageId }) =>
    having({ nodes: expect.arrayContaining([having({ id: messageId, kind: 'TEST', status: 'KEPT' })]) }),
  ),
  sendTestMessage: changeWith(
    undefined,
    '{ kind recipient status body }',
    () => ({}),
    ({ actor }) => ({ kind: 'TEST', recipient: actor.email, status: 'WAITING', body: null }),
  ),
};
