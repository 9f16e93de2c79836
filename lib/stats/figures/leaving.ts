/** Signs that a customer is leaving, and what each sign was worth: how many of those who showed it did leave. */
import { breakdown, type Group } from '../breakdown';
import type { CountedCase, StatsData } from '../data';
import { defineFigure, example, times } from '../figure';
import { isEnded } from '../judged';
import { leavingNames } from '../names';
import { ofWhole, share } from '../shares';

type Shown = { sign: string; of: CountedCase };
const groups = (data: StatsData): Group<Shown>[] => breakdown(data.cases.flatMap((of) => of.leaving.map((sign): Shown => ({ sign, of }))), ({ sign }) => sign, data);
const worth = ({ items }: Group<Shown>) => {
  const ended = items.filter(({ of }) => isEnded(of));
  return { ended: ended.length, left: ended.filter(({ of }) => of.outcome === 'left').length };
};

export default defineFigure({
  id: 'leaving',
  title: { es: 'Podrían irse', en: 'May leave' },
  question: { es: '¿Qué señales avisan de verdad?', en: 'Which signs really warn us?' },
  columns: [
    { id: 'sign', name: { es: 'Señal', en: 'Sign' }, kind: 'id' },
    { id: 'cases', name: { es: 'Casos', en: 'Cases' }, kind: 'count' },
    { id: 'ended', name: { es: 'Terminados', en: 'Ended' }, kind: 'count' },
    { id: 'left', name: { es: 'Se fueron', en: 'Left' }, kind: 'count' },
    { id: 'share', name: { es: 'Acierto', en: 'Hit rate' }, kind: 'share' },
  ],
  rows: (data) => groups(data).map((group) => [group.name, group.items.length, worth(group).ended, worth(group).left, share(worth(group).left, worth(group).ended)]),
  sentence: (data, language) => {
    const first = groups(data)[0];
    if (!first) return language === 'es' ? 'Nadie ha dado señales de irse.' : 'Nobody showed signs of leaving.';
    const { ended, left } = worth(first);
    const name = leavingNames[language][first.name as keyof (typeof leavingNames)['es']];
    const gone = ended === 0 ? null : ofWhole(left, ended, language);
    if (language === 'es') return `La señal más frecuente: ${name}${gone ? `; se fueron ${gone}` : ` (${first.items.length}); aún no se sabe cómo terminan`}.`;
    return `Most frequent sign: ${name}${gone ? `; left: ${gone}` : ` (${first.items.length}); how they end is not known yet`}.`;
  },
  examples: [
    {
      what: 'a case may show several; only endings judge a sign',
      data: example([
        ...times(8, { leaving: ['cancel' as const], outcome: 'left' as const }), ...times(4, { leaving: ['cancel' as const, 'competitor' as const], outcome: 'solved' as const }),
        { leaving: ['competitor'], outcome: 'in-progress' },
      ]),
      rows: [['cancel', 12, 12, 8, 2 / 3], ['competitor', 5, 4, 0, 0]],
      es: 'La señal más frecuente: dice que se va; se fueron 8 de 12 (67 %; probablemente entre 39 % y 86 %).',
      en: 'Most frequent sign: says they will cancel; left: 8 of 12 (67%; likely 39% to 86%).',
    },
    { what: 'none', data: example([{}]), rows: [], es: 'Nadie ha dado señales de irse.', en: 'Nobody showed signs of leaving.' },
  ],
});
