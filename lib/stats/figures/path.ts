/** Where customers are lost on the way from complaint to coming back. */
import type { CountedCase, StatsData } from '../data';
import { defineFigure, example } from '../figure';
import { isRecovered, isVisited } from '../judged';
import { nothingYet, percent } from '../shares';

const stations = ['received', 'answered', 'fixed', 'visited', 'recovered'] as const;
const stepsOfAGoodAnswer = 4;
const names = {
  es: { received: 'la llegada', answered: 'una buena respuesta', fixed: 'el arreglo', visited: 'la segunda visita', recovered: 'la recuperación' },
  en: { received: 'arrival', answered: 'a good answer', fixed: 'the fix', visited: 'the second visit', recovered: 'recovery' },
};

/** How many cases got so far; each station counts only who passed the one before. */
function counts({ cases, followUps }: StatsData): number[] {
  const visited = new Set(followUps.filter(isVisited).map(({ person, caseId }) => `${person}|${caseId}`));
  const passes: ((each: CountedCase) => boolean)[] = [
    () => true,
    ({ replies }) => replies.some(({ steps }) => steps.length >= stepsOfAGoodAnswer),
    ({ state, outcome }) => state !== 'understood' || outcome === 'solved',
    ({ person, id }) => visited.has(`${person}|${id}`),
    isRecovered,
  ];
  let left = cases.filter(({ reason }) => reason !== 'none');
  return passes.map((passed) => (left = left.filter(passed)).length);
}

export default defineFigure({
  id: 'path',
  title: { es: 'De la queja al «vuelvo»', en: 'From complaint to coming back' },
  question: { es: '¿Dónde los perdemos?', en: 'Where do we lose them?' },
  columns: [
    { id: 'station', name: { es: 'Estación', en: 'Station' }, kind: 'id' },
    { id: 'count', name: { es: 'Casos', en: 'Cases' }, kind: 'count' },
    { id: 'share', name: { es: 'De los anteriores', en: 'Of those before' }, kind: 'share' },
  ],
  rows: (data) => counts(data).map((count, index, all) => [stations[index]!, count, index === 0 || all[index - 1] === 0 ? null : count / all[index - 1]!]),
  sentence: (data, language) => {
    const all = counts(data);
    if (all[0] === 0) return nothingYet[language];
    const losses = all.slice(1).map((count, index) => all[index]! - count);
    const worst = losses.indexOf(Math.max(...losses));
    if (losses[worst] === 0) return language === 'es' ? 'No se ha perdido ningún caso por el camino.' : 'No case was lost on the way.';
    const lost = percent(losses[worst]! / all[worst]!, language);
    const station = names[language][stations[worst + 1]!];
    if (language === 'es') return `Donde más se pierden: antes de ${station} (${losses[worst]} de ${all[worst]}, ${lost}).`;
    return `Most are lost before ${station} (${losses[worst]} of ${all[worst]}, ${lost}).`;
  },
  examples: [
    {
      what: 'who skipped a station is not counted after it',
      data: example([
        { id: 'a', replies: [{ week: '2026-11-16', families: [], steps: ['good-intent', 'align', 'apology', 'assure'] }], state: 'fixed', outcome: 'solved' },
        { id: 'b', replies: [{ week: '2026-11-16', families: [], steps: ['good-intent', 'align', 'apology', 'make-right'] }], outcome: 'solved' },
        { id: 'c', replies: [{ week: '2026-11-16', families: [], steps: ['apology'] }], outcome: 'solved' },
        { id: 'd' }, { reason: 'none' },
      ], [{ caseId: 'a', phase: 'slow', outcome: 'customer-said' }, { caseId: 'b', phase: 'slow', outcome: 'skipped' }, { caseId: 'c', phase: 'slow', outcome: 'customer-said' }]),
      rows: [['received', 4, null], ['answered', 2, 0.5], ['fixed', 2, 1], ['visited', 1, 0.5], ['recovered', 1, 1]],
      es: 'Donde más se pierden: antes de una buena respuesta (2 de 4, 50 %).',
      en: 'Most are lost before a good answer (2 of 4, 50%).',
    },
    { what: 'nothing', data: example([]), rows: stations.map((station) => [station, 0, null]), es: 'Aún no hay nada que contar.', en: 'Nothing to count yet.' },
  ],
});
