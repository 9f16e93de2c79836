/** Which habits are fading: how often each kind of wording was left in, per 100 replies and week. */
import type { StatsData } from '../data';
import { defineFigure, example, times } from '../figure';
import { familyNames } from '../names';
import { decimal } from '../shares';
import { families, type Family } from '../../ticket';

type Week = { week: string; replies: { families: Family[] }[] };
const leastReplies = 10;
const tooSoon = { es: 'Hacen falta dos semanas con diez respuestas para comparar.', en: 'It takes two weeks of ten replies to compare.' };

function weeks({ cases }: StatsData): Week[] {
  const replies = cases.flatMap((each) => each.replies);
  return [...new Set(replies.map(({ week }) => week))].sort().map((week) => ({ week, replies: replies.filter((reply) => reply.week === week) }));
}
const per100 = ({ replies }: Pick<Week, 'replies'>, family: Family) => (100 * replies.filter((reply) => reply.families.includes(family)).length) / replies.length;

export default defineFigure({
  id: 'families-per-100-replies',
  title: { es: 'Frases que vamos soltando', en: 'Phrases we are letting go' },
  question: { es: '¿Qué hábitos van a menos?', en: 'Which habits are fading?' },
  columns: [
    { id: 'week', name: { es: 'Semana', en: 'Week' }, kind: 'week' },
    { id: 'replies', name: { es: 'Respuestas', en: 'Replies' }, kind: 'count' },
    ...families.map((family) => ({ id: family, name: { es: familyNames.es[family], en: familyNames.en[family] }, kind: 'number' as const })),
  ],
  rows: (data) => weeks(data).map((each) => [each.week, each.replies.length, ...families.map((family) => per100(each, family))]),
  sentence: (data, language) => {
    const found = weeks(data).filter(({ replies }) => replies.length >= leastReplies);
    const [first, last] = [found[0], found.at(-1)];
    if (!first || !last || first === last) return tooSoon[language];
    const [family, before, after] = families.map((each) => [each, per100(first, each), per100(last, each)] as const)
      .reduce((most, each) => (each[1] - each[2] > most[1] - most[2] ? each : most));
    if (before <= after) return language === 'es' ? 'Ningún hábito va a menos todavía.' : 'No habit is fading yet.';
    const [from, to] = [decimal(before, language), decimal(after, language)];
    if (language === 'es') return `Lo que más baja: ${familyNames.es[family]}, de ${from} a ${to} por cada 100 respuestas.`;
    return `Falling most: ${familyNames.en[family]}, from ${from} to ${to} per 100 replies.`;
  },
  examples: [
    {
      what: 'two weeks compared; a week of few replies is shown and not compared',
      data: example([{ replies: [
        ...times(4, { week: '2026-11-02', families: ['excuse'] as Family[], steps: [] }), ...times(6, { week: '2026-11-02', families: ['canned'] as Family[], steps: [] }),
        ...times(1, { week: '2026-11-09', families: ['excuse'] as Family[], steps: [] }), ...times(19, { week: '2026-11-09', families: ['canned'] as Family[], steps: [] }),
        { week: '2026-11-16', families: [], steps: [] },
      ] }]),
      rows: [
        ['2026-11-02', 10, ...families.map((family) => ({ excuse: 40, canned: 60 } as Partial<Record<Family, number>>)[family] ?? 0)],
        ['2026-11-09', 20, ...families.map((family) => ({ excuse: 5, canned: 95 } as Partial<Record<Family, number>>)[family] ?? 0)],
        ['2026-11-16', 1, ...families.map(() => 0)],
      ],
      es: 'Lo que más baja: excusas, de 40,0 a 5,0 por cada 100 respuestas.',
      en: 'Falling most: excuses, from 40.0 to 5.0 per 100 replies.',
    },
    { what: 'nothing', data: example([]), rows: [], ...tooSoon },
  ],
});
