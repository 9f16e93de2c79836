/** How many of the complaints that ended were won back. */
import { defineFigure, example, times } from '../figure';
import { isEnded, isRecovered } from '../judged';
import { interval, nothingYet, ofWhole, share } from '../shares';

export default defineFigure({
  id: 'recovered',
  title: { es: 'Recuperados', en: 'Won back' },
  question: { es: '¿Estamos recuperando a la gente?', en: 'Are we winning people back?' },
  columns: [
    { id: 'ended', name: { es: 'Terminados', en: 'Ended' }, kind: 'count' },
    { id: 'recovered', name: { es: 'Recuperados', en: 'Won back' }, kind: 'count' },
    { id: 'share', name: { es: 'Parte', en: 'Share' }, kind: 'share' },
    { id: 'low', name: { es: 'Desde', en: 'From' }, kind: 'share' },
    { id: 'high', name: { es: 'Hasta', en: 'To' }, kind: 'share' },
  ],
  rows: ({ cases }) => {
    const ended = cases.filter(isEnded);
    const recovered = ended.filter(isRecovered);
    return [[ended.length, recovered.length, share(recovered.length, ended.length), ...interval(recovered.length, ended.length)]];
  },
  sentence: ({ cases }, language) => {
    const ended = cases.filter(isEnded);
    if (ended.length === 0) return nothingYet[language];
    const recovered = ofWhole(ended.filter(isRecovered).length, ended.length, language);
    return language === 'es' ? `Recuperados: ${recovered}.` : `Won back: ${recovered}.`;
  },
  examples: [
    {
      what: 'a low score is not a recovery, an open case is no ending',
      data: example([
        { outcome: 'solved' }, { outcome: 'solved', after: { value: 8, scale: '0-10', source: 'said' } }, { outcome: 'solved', after: { value: 4, scale: '0-10', source: 'said' } },
        { outcome: 'left' }, { outcome: 'in-progress' }, { outcome: 'escalated' }, {},
      ]),
      rows: [[4, 2, 0.5, 0.15004, 0.84996]],
      es: 'Recuperados: 2 de 4 (aún son pocos para sacar conclusiones).',
      en: 'Won back: 2 of 4 (still too few to tell).',
    },
    {
      what: 'with ten or more the interval is said',
      data: example([...times(5, { outcome: 'solved' as const }), ...times(7, { outcome: 'left' as const })]),
      rows: [[12, 5, 0.41667, 0.19326, 0.68049]],
      es: 'Recuperados: 5 de 12 (42 %; probablemente entre 19 % y 68 %).',
      en: 'Won back: 5 of 12 (42%; likely 19% to 68%).',
    },
    { what: 'nothing', data: example([]), rows: [[0, 0, null, 0, 1]], es: 'Aún no hay nada que contar.', en: 'Nothing to count yet.' },
  ],
});
