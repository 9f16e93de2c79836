/** How near the promised hour the promises were kept. */
import type { StatsData } from '../data';
import { defineFigure, example } from '../figure';
import { keepingOf } from '../judged';
import { nothingYet, ofWhole, share } from '../shares';

/** Up to so many minutes after the hour promised. */
const bands = [['day-before', -1440], ['before', 0], ['quarter', 15], ['hour', 60], ['day', 1440], ['later', Infinity]] as const;
const onTimeBands = 3;
const done = ({ followUps }: StatsData) => followUps.filter((each) => each.state === 'done' && keepingOf(each) !== null).map(({ lateMinutes }) => lateMinutes);
const inBand = (minutes: number[], index: number) => minutes.filter((late) => late <= bands[index]![1] && (index === 0 || late > bands[index - 1]![1])).length;

export default defineFigure({
  id: 'on-time',
  title: { es: 'A tiempo', en: 'On time' },
  question: { es: '¿Llegamos a la hora prometida?', en: 'Do we arrive when we said?' },
  columns: [
    { id: 'band', name: { es: 'Respecto a la hora prometida', en: 'Around the promised hour' }, kind: 'id' },
    { id: 'count', name: { es: 'Cuántas', en: 'Count' }, kind: 'count' },
    { id: 'share', name: { es: 'Parte', en: 'Share' }, kind: 'share' },
  ],
  rows: (data) => bands.map(([band], index) => [band, inBand(done(data), index), share(inBand(done(data), index), done(data).length)]),
  sentence: (data, language) => {
    const all = done(data);
    if (all.length === 0) return nothingYet[language];
    const onTime = bands.slice(0, onTimeBands).reduce((sum, _, index) => sum + inBand(all, index), 0);
    return language === 'es' ? `A tiempo: ${ofWhole(onTime, all.length, language)}.` : `On time: ${ofWhole(onTime, all.length, language)}.`;
  },
  examples: [
    {
      what: 'each in its band; a quarter of an hour is forgiven',
      data: example([], [-2000, -1440, -1439, 0, 1, 15, 16, 60, 61, 1440, 1441, 9000].map((lateMinutes) => ({ lateMinutes }))),
      rows: [['day-before', 2, 1 / 6], ['before', 2, 1 / 6], ['quarter', 2, 1 / 6], ['hour', 2, 1 / 6], ['day', 2, 1 / 6], ['later', 2, 1 / 6]],
      es: 'A tiempo: 6 de 12 (50 %; probablemente entre 25 % y 75 %).',
      en: 'On time: 6 of 12 (50%; likely 25% to 75%).',
    },
    {
      what: 'what was let go never arrived',
      data: example([], [{ state: 'dropped', outcome: 'let-go', lateMinutes: -10 }]),
      rows: bands.map(([band]) => [band, 0, null]),
      es: 'Aún no hay nada que contar.',
      en: 'Nothing to count yet.',
    },
  ],
});
