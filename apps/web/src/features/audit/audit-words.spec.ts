import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { detailWords, operationNames, operationWords } from './audit-words.js';

const telling = { zone: 'America/New_York', today: '2026-11-24' };
const nothing = { changes: [], fieldGroups: [] };

/** The root fields of the API that only read: each is a look, and a look is not told by the name of a field. */
function queries(): string[] {
  const schema = readFileSync('apps/api/schema.graphql', 'utf8');
  const [, fields] = /^type Query \{\n([\s\S]*?)^\}/m.exec(schema)!;
  return [...fields!.matchAll(/^ {2}(\w+)[(:]/gm)].map(([, name]) => name!);
}

describe('operationWords', () => {
  it.each(queries())('has words for looking at %s', (query) => {
    expect(operationNames).toHaveProperty(query);
  });

  it.each([
    ['checkInAppointment', 'check in appointment'],
    ['estimateTasks estimates', 'estimates to do, list of estimates'],
    ['locations checkInAppointment', 'locations, check in appointment'],
    ['visit link', 'link in a reminder'],
    ['send-mail', 'send mail'],
    ['practice create', 'make the practice'],
  ])('of %p', (operation, said) => {
    expect(operationWords(operation)).toBe(said);
  });
});

describe('detailWords', () => {
  it.each([
    [{ field: 'status', from: null, to: 'WAITING' }, 'status: waiting'],
    [{ field: 'status', from: 'SENDING', to: 'MAY_HAVE_BEEN_SENT' }, 'status: sending to may have been sent'],
    [{ field: 'roles', to: 'ADMIN FRONT_DESK' }, 'roles: admin, front desk'],
    [{ field: 'active', from: 'true', to: 'false' }, 'works here: yes to no'],
    [{ field: 'phone', from: '718-555-0142', to: null }, 'phone taken away, was 718-555-0142'],
    [
      { field: 'startsAt', from: '2026-11-24T19:30:00.000Z', to: null },
      'start taken away, was today, 2:30 PM',
    ],
    [{ field: 'startsAt', from: null, to: '1795635000000' }, 'start: tomorrow, 2:30 PM'],
    [{ field: 'endsOn', to: '2026-12-01' }, 'last day: Tue Dec 1'],
    [{ field: 'totalCents', to: '390000' }, 'total: $3,900'],
    [{ field: 'roomId', from: null, to: '0197a0c2-1111-7000-8000-000000000000' }, 'room'],
    [{ field: 'contact', from: '{"phone":null}', to: '{"phone":"1"}' }, 'contact'],
    [{ field: 'credentials', to: 'LCSW' }, 'credentials: LCSW'],
    [{ field: 'body', from: null, to: null }, 'body'],
  ])('of the change %j', (change, said) => {
    expect(detailWords({ ...nothing, changes: [change] }, telling)).toBe(said);
  });

  it('tells what was seen, and how it ended', () => {
    expect(detailWords({ ...nothing, fieldGroups: ['demographics', 'schedule'] }, telling)).toBe(
      'saw name and birth date, schedule',
    );
    expect(detailWords({ ...nothing, code: 'NOT_READY' }, telling)).toBe('not ready');
    expect(detailWords({ ...nothing, code: 'SIGN_IN_FAILED' }, telling)).toBe('wrong password');
  });
});
