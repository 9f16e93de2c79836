/** What our own expressions do not know is asked of chrono-node, behind guards: its day must be certain and to come, and it is never marked certain. */
import { casual as english } from 'chrono-node/en';
import { casual as spanish } from 'chrono-node/es';
import type { Token } from '../../tokens';
import type { Moment } from './expression';
import type { DateFound } from '.';
import { months } from './words';

/** Only the name of a month with a figure is left to it: of figures alone it makes hours ("20 %"), of durations without "in" dates ("a 3 day pass"). */
export function readByChrono(all: readonly Token[], when: Moment): DateFound[] {
  if (!all.some(({ word }) => months[when.language][word] !== undefined) || !all.some(({ kind }) => kind === 'number')) return [];
  const offset = all[0]!.start;
  const text = all.reduce((made, token) => made.padEnd(token.start - offset) + token.raw, '');
  const [result] = (when.language === 'es' ? spanish : english).parse(text, { instant: new Date(`${when.now}Z`), timezone: 0 }, { forwardDate: true });
  if (!result?.start.isCertain('day') || !result.start.isCertain('month')) return [];
  const day = result.start.date().toISOString();
  const [start, end] = [all.findIndex((token) => token.end > offset + result.index), all.findIndex((token) => token.end >= offset + result.index + result.text.length) + 1];
  if (start < 0 || end <= start || day.slice(0, 10) < when.today) return [];
  const timed = result.start.isCertain('hour');
  return [{ due: timed ? day.slice(0, 19) : day.slice(0, 10), precision: timed ? (result.start.isCertain('minute') ? 'minute' : 'hour') : 'day', start, end, certain: false }];
}
