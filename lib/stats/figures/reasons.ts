/** Why customers complain, most frequent first, with the running share. */
import { breakdown } from '../breakdown';
import type { StatsData } from '../data';
import { defineFigure, example, times } from '../figure';
import { reasonNames } from '../names';
import { nothingYet, ofWhole, percent } from '../shares';

const groups = (data: StatsData) => breakdown(data.cases.filter(({ reason }) => reason !== 'none'), ({ reason }) => reason, data);
const total = (found: ReturnType<typeof groups>) => found.reduce((sum, { items }) => sum + items.length, 0);

export default defineFigure({
  id: 'reasons',
  title: { es: 'Por qué se quejan', en: 'Why they complain' },
  question: { es: '¿Qué pocos motivos traen casi todas las quejas?', en: 'Which few reasons bring most complaints?' },
  columns: [
    { id: 'reason', name: { es: 'Motivo', en: 'Reason' }, kind: 'id' },
    { id: 'count', name: { es: 'Casos', en: 'Cases' }, kind: 'count' },
    { id: 'share', name: { es: 'Parte', en: 'Share' }, kind: 'share' },
    { id: 'running', name: { es: 'Acumulado', en: 'Running share' }, kind: 'share' },
  ],
  rows: (data) => {
    const found = groups(data);
    let running = 0;
    return found.map(({ name, items }) => [name, items.length, items.length / total(found), (running += items.length) / total(found)]);
  },
  sentence: (data, language) => {
    const found = groups(data);
    const [first, second] = found;
    if (!first) return nothingYet[language];
    const name = (group: { name: string }) => reasonNames[language][group.name as keyof (typeof reasonNames)['es']];
    const most = ofWhole(first.items.length, total(found), language);
    if (!second) return language === 'es' ? `Motivo principal: ${name(first)}, ${most}.` : `Main reason: ${name(first)}, ${most}.`;
    const both = percent((first.items.length + second.items.length) / total(found), language);
    if (language === 'es') return `Motivo principal: ${name(first)}, ${most}. Con ${name(second)} suman el ${both}.`;
    return `Main reason: ${name(first)}, ${most}. With ${name(second)} it makes ${both}.`;
  },
  examples: [
    {
      what: 'sorted, with the running share',
      data: example([...times(3, { reason: 'refund' as const }), ...times(6, { reason: 'late-delivery' as const }), { reason: 'price' }, { reason: 'none' }]),
      rows: [['late-delivery', 6, 0.6, 0.6], ['refund', 3, 0.3, 0.9], ['price', 1, 0.1, 1]],
      es: 'Motivo principal: entrega tardía, 6 de 10 (60 %; probablemente entre 31 % y 83 %). Con reembolsos suman el 90 %.',
      en: 'Main reason: late delivery, 6 of 10 (60%; likely 31% to 83%). With refunds it makes 90%.',
    },
    {
      what: 'in a team, small groups are one, with the one that subtraction would betray',
      data: example([...times(30, { reason: 'refund' as const }), ...times(12, { reason: 'billing' as const }), ...times(3, { reason: 'price' as const })], [], 5),
      rows: [['refund', 30, 30 / 45, 30 / 45], ['others', 15, 15 / 45, 1]],
      es: 'Motivo principal: reembolsos, 30 de 45 (67 %; probablemente entre 52 % y 79 %). Con varios motivos juntos suman el 100 %.',
      en: 'Main reason: refunds, 30 of 45 (67%; likely 52% to 79%). With several reasons together it makes 100%.',
    },
    { what: 'nothing', data: example([]), rows: [], es: 'Aún no hay nada que contar.', en: 'Nothing to count yet.' },
  ],
});
