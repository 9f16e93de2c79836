/** The score before and after, in pairs of the same scale; what customers said apart from what agents estimated. */
import type { CountedCase } from '../data';
import { defineFigure, example } from '../figure';
import type { Score } from '../../case';
import { decimal, enough, mean, nothingYet } from '../shares';

type Pair = { before: number; after: number };
const sources = ['said', 'estimated'] as const;
const scales = ['0-10', '1-10'] as const;

/** Both of one scale and one source; anything else is no pair. */
const pairs = (cases: readonly CountedCase[], source: Score['source'], scale: Score['scale']): Pair[] =>
  cases.flatMap(({ before, after }) => {
    const isPair = before && after && [before, after].every((score) => score.source === source && score.scale === scale);
    return isPair ? [{ before: before.value, after: after.value }] : [];
  });

const change = (found: readonly Pair[]) => [mean(found.map(({ before }) => before)), mean(found.map(({ after }) => after))] as const;

export default defineFigure({
  id: 'score-before-after',
  title: { es: 'Nota, antes y después', en: 'Score, before and after' },
  question: { es: '¿Salen mejor de como llegaron?', en: 'Do they leave better than they came?' },
  columns: [
    { id: 'source', name: { es: 'Quién la dio', en: 'Given by' }, kind: 'id' },
    { id: 'scale', name: { es: 'Escala', en: 'Scale' }, kind: 'id' },
    { id: 'pairs', name: { es: 'Pares', en: 'Pairs' }, kind: 'count' },
    { id: 'before', name: { es: 'Antes', en: 'Before' }, kind: 'number' },
    { id: 'after', name: { es: 'Después', en: 'After' }, kind: 'number' },
  ],
  rows: ({ cases }) => sources.flatMap((source) => scales.map((scale) => ({ source, scale, found: pairs(cases, source, scale) })))
    .filter(({ found }) => found.length > 0).map(({ source, scale, found }) => [source, scale, found.length, ...change(found)]),
  sentence: ({ cases }, language) => {
    const [source, scale, found] = sources.flatMap((by) => scales.map((on) => [by, on, pairs(cases, by, on)] as const)).find(([, , list]) => list.length > 0) ?? [];
    if (!found || !scale) return nothingYet[language];
    const [before, after] = change(found).map((value) => decimal(value ?? 0, language)) as [string, string];
    const [few, one, said] = [found.length < enough, found.length === 1, source === 'said'];
    if (language === 'es') {
      const by = `${found.length} ${one ? 'par' : 'pares'}, ${said ? 'dicho por clientes' : 'estimado por agentes'}`;
      return `De ${before} a ${after} (${scale}, ${by})${few ? '; aún son pocos' : ''}.`;
    }
    const by = `${found.length} ${one ? 'pair' : 'pairs'}, ${said ? 'said by customers' : 'estimated by agents'}`;
    return `From ${before} to ${after} (${scale}, ${by})${few ? '; still few' : ''}.`;
  },
  examples: [
    {
      what: 'said and estimated are never mixed, nor are scales, and one half is no pair',
      data: example([
        { before: { value: 2, scale: '0-10', source: 'said' }, after: { value: 9, scale: '0-10', source: 'said' } },
        { before: { value: 3, scale: '0-10', source: 'said' }, after: { value: 6, scale: '0-10', source: 'said' } },
        { before: { value: 1, scale: '0-10', source: 'estimated' }, after: { value: 5, scale: '0-10', source: 'estimated' } },
        { before: { value: 2, scale: '0-10', source: 'estimated' }, after: { value: 9, scale: '0-10', source: 'said' } },
        { before: { value: 2, scale: '1-10', source: 'said' }, after: { value: 9, scale: '0-10', source: 'said' } },
        { before: { value: 2, scale: '0-10', source: 'said' } },
      ]),
      rows: [['said', '0-10', 2, 2.5, 7.5], ['estimated', '0-10', 1, 1, 5]],
      es: 'De 2,5 a 7,5 (0-10, 2 pares, dicho por clientes); aún son pocos.',
      en: 'From 2.5 to 7.5 (0-10, 2 pairs, said by customers); still few.',
    },
    { what: 'no pairs', data: example([{}]), rows: [], es: 'Aún no hay nada que contar.', en: 'Nothing to count yet.' },
  ],
});
