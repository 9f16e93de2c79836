/** How often a customer had to be written to until the case ended: effort on both sides. */
import type { StatsData } from '../data';
import { defineFigure, example, times } from '../figure';
import { isEnded } from '../judged';
import { decimal, enough, mean, nothingYet, share } from '../shares';

const bands = ['1', '2', '3', '4+'] as const;
const contacts = ({ cases }: StatsData) => cases.filter((each) => isEnded(each) && each.replies.length > 0).map(({ replies }) => replies.length);
const inBand = (counts: number[], index: number) => counts.filter((count) => Math.min(count, bands.length) === index + 1).length;

export default defineFigure({
  id: 'contacts',
  title: { es: 'Respuestas por caso', en: 'Replies per case' },
  question: { es: '¿Cuánto les cuesta que se arregle?', en: 'How much effort does a fix take?' },
  columns: [
    { id: 'replies', name: { es: 'Respuestas', en: 'Replies' }, kind: 'id' },
    { id: 'cases', name: { es: 'Casos', en: 'Cases' }, kind: 'count' },
    { id: 'share', name: { es: 'Parte', en: 'Share' }, kind: 'share' },
  ],
  rows: (data) => bands.map((band, index) => [band, inBand(contacts(data), index), share(inBand(contacts(data), index), contacts(data).length)]),
  sentence: (data, language) => {
    const counts = contacts(data);
    const average = mean(counts);
    if (average === null) return nothingYet[language];
    const few = counts.length < enough;
    if (language === 'es') return `De media, ${decimal(average, language)} respuestas por caso terminado (${counts.length})${few ? '; aún son pocos' : ''}.`;
    return `On average ${decimal(average, language)} replies per ended case (${counts.length})${few ? '; still few' : ''}.`;
  },
  examples: [
    {
      what: 'open cases do not count yet',
      data: example([1, 1, 2, 6].map((count) => ({ outcome: 'solved' as const, replies: times(count, { week: '2026-11-16', families: [], steps: [] }) }))),
      rows: [['1', 2, 0.5], ['2', 1, 0.25], ['3', 0, 0], ['4+', 1, 0.25]],
      es: 'De media, 2,5 respuestas por caso terminado (4); aún son pocos.',
      en: 'On average 2.5 replies per ended case (4); still few.',
    },
    { what: 'nothing', data: example([{ replies: [{ week: '2026-11-16', families: [], steps: [] }] }]), rows: bands.map((band) => [band, 0, null]), es: 'Aún no hay nada que contar.', en: 'Nothing to count yet.' },
  ],
});
