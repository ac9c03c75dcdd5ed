import { describe, expect, it } from '@jest/globals';
import { normalizePassword, passwordFlaw } from './password-rule.js';

const context = { name: 'Imani Bonsu', email: 'imani.osei@juniper.test', practiceName: 'Juniper Wellness' };
const flaw = (password: string) => passwordFlaw(password, context);

describe('passwordFlaw', () => {
  it.each([
    'correct kettle moss',
    'tvprbqmlkxwz',
    'juniper otter lantern',
    'zwölf große Bäume',
    'пароль из леса',
    '            a lot of room',
    '🦊🐢🐙🦉🐌🦋🐝🐞🦀🐠🐬🐧',
  ])('lets %j through', (password) => expect(flaw(password)).toBeNull());

  it.each(['', 'short', 'elevenchars', '🦊🐢🐙🦉🐌🦋🐝🐞🦀🐠🐬'])('finds %j too short', (password) =>
    expect(flaw(password)).toContain('at least 12'),
  );

  it('counts code points, up to 128', () => {
    expect(flaw(`${'ab cd ef '.repeat(14)}🦊x`)).toBeNull();
    expect(flaw('x y z '.repeat(22))).toContain('at most 128');
  });

  it.each([
    'password1234',
    'PASSWORD1234',
    'P@ssw0rd!!2026',
    'passwordpassword',
    'qwertyuiop123',
    '123456789012',
    'aaaaaaaaaaaa',
    '1234567890123456',
    '9876543210987',
    'abababababab',
    'abcdefghijkl',
    'Welcome!!!2026',
    'ketamine2026!!',
  ])('refuses %j, which is tried first', (password) => expect(flaw(password)).toContain('tried first'));

  it.each([
    'Imani.Osei2026',
    'imaniimaniimani',
    'juniper123456',
    'JuniperWellness1',
    'kapstone12345',
    'kapstonekapstone',
    'kapstone-demo',
    'imani.osei@juniper.test',
    'Juniper Wellness Imani',
    'wellness at juniper',
    'Bonsu Bonsu Bonsu',
  ])('refuses %j, which is the context', (password) => expect(flaw(password)).toContain('too close'));
});

describe('normalizePassword', () => {
  it('is one text for one look', () => {
    expect(normalizePassword('zwo\u0308lf')).toBe(normalizePassword('zwölf'));
    expect(normalizePassword('ｆｕｌｌ')).toBe('full');
  });
});
