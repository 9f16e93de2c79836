/** "mañana por la mañana", "first thing", "tonight": times of day without a figure, and the hour that each stands for. */
import type { DateExpression, Found, Moment, Part, Piece } from './expression';

/** Minutes after midnight. Source: the conventions of the labelled sets (part of day = one hour). */
export const hourOf: Record<Part, number> = { first: 540, morning: 540, 'late-morning': 720, noon: 720, afternoon: 960, close: 1080, night: 1200, midnight: 1440 };
/** When a part is already under way, it is meant until it ends. */
export const endOfPart: Record<Part, number> = { first: 540, morning: 720, 'late-morning': 780, noon: 840, afternoon: 1080, close: 1200, night: 1320, midnight: 1440 };

const part = (name: Part) => (): Piece => ({ kind: 'part', part: name });
const today = (name: Part) => (_: Found, when: Moment): Piece => ({ kind: 'part', part: name, day: when.today });
/** "Thursday morning", "the 26th in the morning"; never "good morning". */
const afterDay = (name: Part) => ({ before }: Found): Piece | null =>
  before && (before.kind === 'number' || /day$|^(tomorrow|tmrw|mon|tues?|weds?|thu(rs?)?|fri|th|st|nd|rd|early|mid|late|-|,)$/.test(before.word)) ? { kind: 'part', part: name } : null;

export default {
  id: 'part-of-day',
  es: [
    ['(por|en|a|durante|de) (toda)? (la)? mañana|manana', ({ words }) => (words.includes('la') ? { kind: 'part', part: 'morning' } : null)],
    ['la (misma)? mañana|manana', part('morning')],
    ['(a|en)? media mañana|manana', ({ words, before }) => (words.length === 2 && before?.word === 'y' ? null : { kind: 'part', part: 'late-morning' })],
    ['(a)? ultima hora de la mañana|manana', part('late-morning')],
    ['(hoy)? (durante|en|a lo largo de)? esta (misma)? mañana|manana', today('morning')],
    ['(por|en|a|durante|de) la tarde (noche)?', part('afternoon')],
    ['la tarde', part('afternoon')],
    ['(a)? media tarde', part('afternoon')],
    ['(hoy)? (durante|en|a lo largo de)? esta (misma)? tarde', today('afternoon')],
    ['(por|en|a|durante|de) la noche', part('night')],
    ['(hoy)? (durante|en|a lo largo de)? esta (misma)? noche', today('night')],
    ['(al|a|del|el)? (mediodia|medio dia)', part('noon')],
    ['(a|en|la)? (primera|primerisima|primer) hora (de la (mañana|manana)|del dia)?', part('first')],
    ['(a)? primera hora de la tarde', part('afternoon')],
    ['(bien|muy)? (temprano|tempranito) (en|por)? (la)? (mañana|manana)?', part('first')],
    ['(a|la)? (medianoche|media noche)', part('midnight')],
  ],
  en: [
    ['(early|later|sometime|late)? in the morning', part('morning')],
    ['morning', afterDay('morning')],
    ['(the)? morning of', part('morning')],
    ['(the)? afternoon of', part('afternoon')],
    ['(the)? evening of', part('night')],
    ['(mid morning|mid-morning|midmorning)', part('late-morning')],
    ['late (in the)? morning', part('late-morning')],
    ['(later|early)? (on)? this (very)? morning', today('morning')],
    ['(early|later|sometime|late)? in the afternoon', part('afternoon')],
    ['(early|late|mid)? afternoon', afterDay('afternoon')],
    ['mid-afternoon', part('afternoon')],
    ['(later|early|late)? this (very)? afternoon', today('afternoon')],
    ['(in the)? evening', ({ words, ...found }) => (words.length > 1 ? { kind: 'part', part: 'night' } : afterDay('night')({ words, ...found }))],
    ['(later|early|late)? this (very)? evening', today('night')],
    ['(later|late)? tonight|tonite', today('night')],
    ['(at)? night', afterDay('night')],
    ['(by|at|before|around)? (noon|midday|mid day|noontime|lunchtime|lunch time|lunch)', part('noon')],
    ['(first thing|bright and early|at the crack of dawn|start of (business|play|the day)) (in the morning)?', part('first')],
    ['midnight', part('midnight')],
  ],
  examples: {
    es: [
      ['mañana por la mañana', '2026-11-19T09:00:00'], ['mañana a primera hora', '2026-11-19T09:00:00'], ['esta tarde', '2026-11-18T16:00:00'],
      ['el viernes por la tarde', '2026-11-20T16:00:00'],
      ['al mediodía', '2026-11-18T12:00:00'], ['esta noche', '2026-11-18T20:00:00'], ['la mañana del jueves', '2026-11-19T09:00:00'],
      ['esta mañana', '2026-11-18T12:00:00'], ['a primera hora', '2026-11-19T09:00:00'],
    ],
    en: [
      ['tomorrow morning', '2026-11-19T09:00:00'], ['first thing tomorrow', '2026-11-19T09:00:00'], ['this afternoon', '2026-11-18T16:00:00'],
      ['tonight', '2026-11-18T20:00:00'],
      ['Monday before noon', '2026-11-23T12:00:00'], ['in the morning', '2026-11-19T09:00:00'], ['Good afternoon', null],
      ['the evening before', null], ['the morning of the 27th', '2026-11-27T09:00:00'],
    ],
  },
} satisfies DateExpression;
