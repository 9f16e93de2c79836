/** How many arrive angry, by reason: what should fall when causes are removed. */
import { breakdown } from '../breakdown';
import type { CountedCase, StatsData } from '../data';
import { defineFigure, example, times } from '../figure';
import { reasonNames } from '../names';
import { nothingYet, ofWhole, share } from '../shares';

const isAngry = ({ emotions }: CountedCase) => emotions.anger === 'mid' || emotions.anger === 'high';
const complaints = ({ cases }: StatsData) => cases.filter(({ reason }) => reason !== 'none');

export default defineFigure({
  id: 'anger',
  title: { es: 'Llegan enojados', en: 'Arriving angry' },
  question: { es: '¿Qué motivos los traen ya enojados?', en: 'Which reasons bring them in angry?' },
  columns: [
    { id: 'reason', name: { es: 'Motivo', en: 'Reason' }, kind: 'id' },
    { id: 'cases', name: { es: 'Casos', en: 'Cases' }, kind: 'count' },
    { id: 'angry', name: { es: 'Enojados', en: 'Angry' }, kind: 'count' },
    { id: 'share', name: { es: 'Parte', en: 'Share' }, kind: 'share' },
  ],
  rows: (data) => breakdown(complaints(data), ({ reason }) => reason, data)
    .map(({ name, items }) => [name, items.length, items.filter(isAngry).length, share(items.filter(isAngry).length, items.length)]),
  sentence: (data, language) => {
    const all = complaints(data);
    if (all.length === 0) return nothingYet[language];
    const angry = ofWhole(all.filter(isAngry).length, all.length, language);
    const worst = breakdown(all.filter(isAngry), ({ reason }) => reason, data)[0];
    const most = worst ? reasonNames[language][worst.name as keyof (typeof reasonNames)['es']] : '';
    if (!worst) return language === 'es' ? `Llegan enojados: ${angry}.` : `Arriving angry: ${angry}.`;
    return language === 'es' ? `Llegan enojados: ${angry}; sobre todo por ${most}.` : `Arriving angry: ${angry}; mostly over ${most}.`;
  },
  examples: [
    {
      what: 'some anger is not anger yet',
      data: example([
        ...times(3, { reason: 'refund' as const, emotions: { anger: 'high' as const } }), ...times(5, { reason: 'refund' as const, emotions: { anger: 'low' as const } }),
        ...times(2, { reason: 'price' as const, emotions: { anger: 'mid' as const } }), { reason: 'none', emotions: { anger: 'high' } },
      ]),
      rows: [['refund', 8, 3, 0.375], ['price', 2, 2, 1]],
      es: 'Llegan enojados: 5 de 10 (50 %; probablemente entre 24 % y 76 %); sobre todo por reembolsos.',
      en: 'Arriving angry: 5 of 10 (50%; likely 24% to 76%); mostly over refunds.',
    },
    { what: 'nothing', data: example([]), rows: [], es: 'Aún no hay nada que contar.', en: 'Nothing to count yet.' },
  ],
});
