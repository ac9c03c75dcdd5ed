import { closureWords, hoursWords } from './hours-words.js';

const span = (weekday: number, opens = '09:00', closes = '17:30') => ({ weekday, opens, closes });

describe('hoursWords', () => {
  it('says equal days in a row once', () => {
    expect(hoursWords([span(1), span(2), span(3), span(6, '09:00', '13:00')])).toBe(
      'Monday to Wednesday 9:00 AM to 5:30 PM, Saturday 9:00 AM to 1:00 PM',
    );
  });

  it('keeps both spans of a day that closes in between', () => {
    expect(hoursWords([span(1, '13:00', '17:00'), span(1, '09:00', '12:00')])).toBe(
      'Monday 9:00 AM to 12:00 PM and 1:00 PM to 5:00 PM',
    );
  });

  it('does not join days across one that is closed', () => {
    expect(hoursWords([span(1), span(3)])).toBe('Monday 9:00 AM to 5:30 PM, Wednesday 9:00 AM to 5:30 PM');
  });

  it('says nothing of a place that never opens', () => {
    expect(hoursWords([])).toBe('');
  });
});

describe('closureWords', () => {
  it.each([
    ['2026-12-19', '2026-12-20', 'Sat Dec 19 to Sun Dec 20, floor repair'],
    ['2027-01-04', '2027-01-04', 'Mon Jan 4, 2027, floor repair'],
  ])('%s to %s', (startsOn, endsOn, words) =>
    expect(closureWords({ startsOn, endsOn, reason: 'floor repair' }, '2026-11-25')).toBe(words),
  );
});
