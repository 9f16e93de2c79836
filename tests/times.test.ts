process.env['TZ'] = 'Europe/Madrid';
import { expect, test } from 'vitest';
import { localTime } from '@/lib/hosts/times';

test.each([
  ['2026-11-16T08:15:00.000Z', '2026-11-16T09:15'],
  ['2026-07-16T08:15:00Z', '2026-07-16T10:15'],
  ['2026-11-16T08:15:00+01:00', '2026-11-16T08:15'],
  ['2026-11-16T08:15:00-0500', '2026-11-16T14:15'],
  ['2026-11-20 18:02:11', '2026-11-20T18:02'],
  ['2026-11-20 14:31', '2026-11-20T14:31'],
  ['20 nov 2026, 18:05 (hace 12 horas)', '2026-11-20T18:05'],
  ['viernes, 20 de noviembre de 2026 10:31', '2026-11-20T10:31'],
  ['mar, 24 nov 2026, 9:05', '2026-11-24T09:05'],
  ['mar, 24 mar 2026, 9:05', '2026-03-24T09:05'],
  ['Fri, Nov 20, 2026, 4:02 PM', '2026-11-20T16:02'],
  ['Nov 20, 2026, 12:02 AM', '2026-11-20T00:02'],
  ['20 nov 2026, 4:02 p. m.', '2026-11-20T16:02'],
  ['Fri Nov 20 23:52:10 2026', '2026-11-20T23:52'],
  ['vie nov 20 09:12:10 2026', '2026-11-20T09:12'],
  ['Fri 11/20/2026 6:05 PM', '2026-11-20T18:05'],
  ['20/11/2026 18:05', '2026-11-20T18:05'],
])('"%s" is %s', (shown, at) => {
  expect(localTime(shown)).toBe(at);
});

test('the order of day and month is taken from Spanish, and from nothing else', () => {
  expect(localTime('03/04/2026 10:00', 'es')).toBe('2026-04-03T10:00');
  expect(localTime('03/04/2026 10:00', 'en')).toBeNull();
  expect(localTime('03/04/2026 10:00')).toBeNull();
});

test.each(['10:31', 'Fri 10:31', 'hace 3 días', 'yesterday', '20 nov 2026', '31/02/2026 10:00', '2026-13-01 10:00', 'viewer.message.date', ''])('"%s" is no certain time', (shown) => {
  expect(localTime(shown)).toBeNull();
});
