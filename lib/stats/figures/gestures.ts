/** Gestures: what was given, and how many were won back with and without one. Counts only; that one follows from the other is not claimed. */
import type { StatsData } from '../data';
import { defineFigure, example, times } from '../figure';
import { isEnded, isRecovered } from '../judged';
import { money, ofWhole, share } from '../shares';

const ended = ({ cases }: StatsData, withGesture: boolean) => cases.filter((each) => isEnded(each) && (each.gesture !== null) === withGesture);
const sums = ({ cases }: StatsData): [string, number][] => [...new Set(cases.flatMap(({ gesture }) => (gesture ? [gesture.currency] : [])))].sort()
  .map((currency) => [currency, cases.reduce((sum, { gesture }) => sum + (gesture?.currency === currency ? gesture.amount : 0), 0)]);

export default defineFigure({
  id: 'gestures',
  title: { es: 'Gestos', en: 'Gestures' },
  question: { es: '¿Qué se dio, y cuántos volvieron con y sin ello?', en: 'What was given, and how many came back with and without it?' },
  columns: [
    { id: 'gesture', name: { es: 'Gesto', en: 'Gesture' }, kind: 'id' },
    { id: 'ended', name: { es: 'Terminados', en: 'Ended' }, kind: 'count' },
    { id: 'recovered', name: { es: 'Recuperados', en: 'Won back' }, kind: 'count' },
    { id: 'share', name: { es: 'Parte', en: 'Share' }, kind: 'share' },
  ],
  rows: (data) => ([['with', true], ['without', false]] as const).map(([name, given]) => {
    const cases = ended(data, given);
    return [name, cases.length, cases.filter(isRecovered).length, share(cases.filter(isRecovered).length, cases.length)];
  }),
  sentence: (data, language) => {
    const given = data.cases.filter(({ gesture }) => gesture !== null).length;
    if (given === 0) return language === 'es' ? 'Aún no se ha tenido ningún gesto.' : 'No gesture has been made yet.';
    const spent = sums(data).map(([currency, amount]) => money(amount, currency, language)).join(' + ');
    const cases = ended(data, true);
    const back = cases.length === 0 ? '' : ofWhole(cases.filter(isRecovered).length, cases.length, language);
    if (language === 'es') return `${given} ${given === 1 ? 'gesto' : 'gestos'}, ${spent}.${back ? ` Recuperados con gesto: ${back}.` : ''}`;
    return `${given} ${given === 1 ? 'gesture' : 'gestures'}, ${spent}.${back ? ` Won back with a gesture: ${back}.` : ''}`;
  },
  examples: [
    {
      what: 'currencies are not added up',
      data: example([
        ...times(3, { outcome: 'solved' as const, gesture: { amount: 6, currency: 'EUR' } }), { outcome: 'left', gesture: { amount: 10.5, currency: 'MXN' } },
        { outcome: 'left' }, { outcome: 'solved' }, { gesture: { amount: 1, currency: 'EUR' } },
      ]),
      rows: [['with', 4, 3, 0.75], ['without', 2, 1, 0.5]],
      es: '5 gestos, 19,00 EUR + 10,50 MXN. Recuperados con gesto: 3 de 4 (aún son pocos para sacar conclusiones).',
      en: '5 gestures, EUR 19.00 + MXN 10.50. Won back with a gesture: 3 of 4 (still too few to tell).',
    },
    { what: 'none', data: example([]), rows: [['with', 0, 0, null], ['without', 0, 0, null]], es: 'Aún no se ha tenido ningún gesto.', en: 'No gesture has been made yet.' },
  ],
});
