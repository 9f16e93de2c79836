/** What is being changed: root causes, whether their prevention is done, and whether they came back after it. */
import { others } from '../breakdown';
import type { CountedCase, StatsData } from '../data';
import { defineFigure, example } from '../figure';

/** Causes in the agent's own words, largest first; a colleague's export brings only that there is one. */
function causes({ cases }: StatsData): [string, CountedCase[]][] {
  const known = cases.filter(({ causeKnown }) => causeKnown);
  const nameOf = ({ rootCause }: CountedCase) => rootCause ?? others;
  return [...new Set(known.map(nameOf))].map((name): [string, CountedCase[]] => [name, known.filter((each) => nameOf(each) === name)])
    .sort(([, one], [, other]) => other.length - one.length);
}
/** Cases opened in a week after one whose prevention was done. */
const cameBack = (cases: readonly CountedCase[]) => {
  const fixed = cases.filter(({ prevention }) => prevention === 'done').map(({ week }) => week).sort()[0];
  return fixed === undefined ? 0 : cases.filter(({ week }) => week > fixed).length;
};
const open = (cases: readonly CountedCase[]) => !cases.some(({ prevention }) => prevention === 'done');

export default defineFigure({
  id: 'root-causes',
  title: { es: 'Lo que vamos a cambiar', en: 'What we are changing' },
  question: { es: '¿Qué causas siguen abiertas?', en: 'Which causes are still open?' },
  columns: [
    { id: 'cause', name: { es: 'Causa', en: 'Cause' }, kind: 'id' },
    { id: 'cases', name: { es: 'Casos', en: 'Cases' }, kind: 'count' },
    { id: 'planned', name: { es: 'Con prevención en marcha', en: 'Prevention under way' }, kind: 'count' },
    { id: 'done', name: { es: 'Con prevención hecha', en: 'Prevention done' }, kind: 'count' },
    { id: 'back', name: { es: 'Volvieron después', en: 'Came back after' }, kind: 'count' },
  ],
  rows: (data) => causes(data).map(([name, cases]) => [
    name, cases.length, cases.filter(({ prevention }) => prevention === 'open').length, cases.filter(({ prevention }) => prevention === 'done').length, cameBack(cases),
  ]),
  sentence: (data, language) => {
    const all = causes(data);
    if (all.length === 0) return language === 'es' ? 'Aún no se ha buscado ninguna causa.' : 'No cause has been looked for yet.';
    const waiting = all.filter(([, cases]) => open(cases)).length;
    const back = all.reduce((sum, [, cases]) => sum + cameBack(cases), 0);
    if (language === 'es') {
      return `Causas sin prevención hecha: ${waiting} de ${all.length}. ${back ? `Casos que volvieron después del arreglo: ${back}.` : 'Ninguna ha vuelto después del arreglo.'}`;
    }
    return `Causes without a finished prevention: ${waiting} of ${all.length}. ${back ? `Cases that came back after a fix: ${back}.` : 'None came back after its fix.'}`;
  },
  examples: [
    {
      what: 'open, planned, done and come back',
      data: example([
        { rootCause: 'No avisamos', causeKnown: true, prevention: 'done', week: '2026-11-02' }, { rootCause: 'No avisamos', causeKnown: true, week: '2026-10-26' },
        { rootCause: 'No avisamos', causeKnown: true, week: '2026-11-16' }, { rootCause: 'Etiqueta borrosa', causeKnown: true, prevention: 'open' }, {},
      ]),
      rows: [['No avisamos', 3, 0, 1, 1], ['Etiqueta borrosa', 1, 1, 0, 0]],
      es: 'Causas sin prevención hecha: 1 de 2. Casos que volvieron después del arreglo: 1.',
      en: 'Causes without a finished prevention: 1 of 2. Cases that came back after a fix: 1.',
    },
    { what: 'none', data: example([{}]), rows: [], es: 'Aún no se ha buscado ninguna causa.', en: 'No cause has been looked for yet.' },
  ],
});
