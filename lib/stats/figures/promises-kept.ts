/** What became of the promises made to customers. */
import type { StatsData } from '../data';
import { defineFigure, example, times } from '../figure';
import { keepingOf, type Keeping } from '../judged';
import { nothingYet, ofWhole, share } from '../shares';

const keepings = ['kept', 'late', 'broken'] as const satisfies readonly Keeping[];
const count = ({ followUps }: StatsData, wanted: readonly Keeping[]) => followUps.filter((followUp) => wanted.includes(keepingOf(followUp)!)).length;

export default defineFigure({
  id: 'promises-kept',
  title: { es: 'Promesas cumplidas', en: 'Promises kept' },
  question: { es: '¿Hacemos lo que prometemos?', en: 'Do we do what we promise?' },
  columns: [
    { id: 'keeping', name: { es: 'Promesa', en: 'Promise' }, kind: 'id' },
    { id: 'count', name: { es: 'Cuántas', en: 'Count' }, kind: 'count' },
    { id: 'share', name: { es: 'Parte', en: 'Share' }, kind: 'share' },
  ],
  rows: (data) => keepings.map((keeping) => [keeping, count(data, [keeping]), share(count(data, [keeping]), count(data, keepings))]),
  sentence: (data, language) => {
    const all = count(data, keepings);
    if (all === 0) return nothingYet[language];
    const done = ofWhole(count(data, ['kept', 'late']), all, language);
    const [late, broken] = [count(data, ['late']), count(data, ['broken'])];
    return language === 'es' ? `Cumplidas: ${done}; ${late} de ellas tarde. Rotas: ${broken}.` : `Kept: ${done}; ${late} of them late. Broken: ${broken}.`;
  },
  examples: [
    {
      what: 'kept, late, let go, forgotten for three days; not due, skipped and second visits do not count',
      data: example([], [
        ...times(6, { outcome: 'kept' as const }), ...times(2, { outcome: 'late' as const }),
        { outcome: 'customer-said', lateMinutes: 10 }, { outcome: 'no-answer', lateMinutes: 300 },
        { state: 'dropped', outcome: 'let-go' }, { state: 'open', outcome: null, lateMinutes: 3 * 1440 + 1 },
        { state: 'open', outcome: null, lateMinutes: 1440 }, { outcome: 'skipped' }, { phase: 'slow', outcome: 'customer-said' },
      ]),
      rows: [['kept', 7, 0.58333], ['late', 3, 0.25], ['broken', 2, 0.16667]],
      es: 'Cumplidas: 10 de 12 (83 %; probablemente entre 55 % y 95 %); 3 de ellas tarde. Rotas: 2.',
      en: 'Kept: 10 of 12 (83%; likely 55% to 95%); 3 of them late. Broken: 2.',
    },
    {
      what: 'nothing due',
      data: example([], [{ state: 'open', outcome: null, lateMinutes: -60 }]),
      rows: keepings.map((keeping) => [keeping, 0, null]),
      ...nothingYet,
    },
  ],
});
