/** Six pillars of a good experience, week by week, each as a check of the replies that anyone can repeat. */
import type { CountedCase, StatsData } from '../data';
import { defineFigure, example } from '../figure';
import { percent } from '../shares';
import type { Family, StepId } from '../../ticket';

type Reply = CountedCase['replies'][number];
type Pillar = { id: string; es: string; en: string; needs: readonly StepId[]; without: readonly Family[] };
const pillars: readonly Pillar[] = [
  { id: 'integrity', es: 'integridad', en: 'integrity', needs: [], without: ['never', 'blame', 'heat', 'overpromise', 'fake-follow-up'] },
  { id: 'resolution', es: 'resolución', en: 'resolution', needs: ['apology', 'make-right'], without: [] },
  { id: 'expectations', es: 'expectativas', en: 'expectations', needs: ['assure'], without: ['vague-promise', 'overpromise'] },
  { id: 'empathy', es: 'empatía', en: 'empathy', needs: ['good-intent', 'align'], without: ['minimise', 'hollow-apology'] },
  { id: 'personalisation', es: 'personalización', en: 'personalisation', needs: [], without: ['canned', 'register-mix'] },
  { id: 'effort', es: 'tiempo y esfuerzo', en: 'time and effort', needs: [], without: ['asks-again', 'pushed-effort', 'excuse'] },
];
const holds = ({ needs, without }: Pillar, { steps, families }: Reply) => needs.every((step) => steps.includes(step)) && !without.some((family) => families.includes(family));
const strength = (pillar: Pillar, replies: readonly Reply[]) => replies.filter((reply) => holds(pillar, reply)).length / replies.length;
const repliesOf = ({ cases }: StatsData) => cases.flatMap(({ replies }) => replies);

export default defineFigure({
  id: 'pillars',
  title: { es: 'Seis pilares, semana a semana', en: 'Six pillars, week by week' },
  question: { es: '¿Qué pilar flojea, y desde cuándo?', en: 'Which pillar is weak, and since when?' },
  columns: [
    { id: 'week', name: { es: 'Semana', en: 'Week' }, kind: 'week' },
    { id: 'replies', name: { es: 'Respuestas', en: 'Replies' }, kind: 'count' },
    ...pillars.map(({ id, es, en }) => ({ id, name: { es, en }, kind: 'share' as const })),
  ],
  rows: (data) => [...new Set(repliesOf(data).map(({ week }) => week))].sort().map((week) => {
    const replies = repliesOf(data).filter((reply) => reply.week === week);
    return [week, replies.length, ...pillars.map((pillar) => strength(pillar, replies))];
  }),
  sentence: (data, language) => {
    const replies = repliesOf(data);
    if (replies.length === 0) return language === 'es' ? 'Aún no hay respuestas que mirar.' : 'No replies to look at yet.';
    const weakest = pillars.reduce((least, pillar) => (strength(pillar, replies) < strength(least, replies) ? pillar : least));
    const rate = percent(strength(weakest, replies), language);
    return language === 'es' ? `El pilar más flojo: ${weakest.es}, en pie en el ${rate} de las respuestas.` : `The weakest pillar: ${weakest.en}, standing in ${rate} of replies.`;
  },
  examples: [
    {
      what: 'what a reply does and what it leaves out, week by week',
      data: example([{ replies: [
        { week: '2026-11-09', families: [], steps: ['good-intent', 'align', 'apology', 'make-right', 'assure'] },
        { week: '2026-11-09', families: ['canned', 'overpromise'], steps: ['apology', 'assure'] },
        { week: '2026-11-02', families: ['excuse'], steps: [] },
      ] }]),
      rows: [['2026-11-02', 1, 1, 0, 0, 0, 1, 0], ['2026-11-09', 2, 0.5, 0.5, 0.5, 0.5, 0.5, 1]],
      es: 'El pilar más flojo: resolución, en pie en el 33 % de las respuestas.',
      en: 'The weakest pillar: resolution, standing in 33% of replies.',
    },
    { what: 'none', data: example([]), rows: [], es: 'Aún no hay respuestas que mirar.', en: 'No replies to look at yet.' },
  ],
});
