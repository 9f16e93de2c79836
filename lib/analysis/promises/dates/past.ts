/** "ayer", "last week", "hace tres días": time that has gone gives no due date. */
import type { DateExpression, Piece } from './expression';

const none = (): Piece => ({ kind: 'none', of: 'past' });

export default {
  id: 'past',
  es: [
    ['(ayer|anteayer|antier|anoche|anteanoche|antes de ayer) ((por|en|a) la)? (mañana|manana|tarde|noche|mediodia)?', none],
    ['hace|hacia (ya|mas de|casi|como|unos|unas)? #|{number} ((y|o|a) (#|{number}))? {unit} (y (media|medio))?', none],
    ['(#|{number}) {unit} atras', none],
    ['{weekday} pasado|anterior (# (de {month})?)?', none],
    ['(el|los)? (pasado|anterior) ({weekday}|dia #|# de {month}|#)', none],
    ['{weekday} (de)? (la semana (pasada|anterior)|(la)? pasada semana)', none],
    ['(semana|mes|año|noche|tarde|mañana) (pasado|pasada|anterior)', none],
    ['(ultimo|ultima|ultimos|ultimas) (#|{number})? ({unit}|{weekday})', none],
    ['(desde|llevo|lleva|llevas|llevan|llevamos) (hace|mas de|ya)? (el|la|los)? (dia|pasado)? ((#|{number}) ({unit}|de {month})?|{weekday} (pasado|#)?|{month})', none],
  ],
  en: [
    ['yesterday (morning|afternoon|evening|night)?', none],
    ['earlier (today|this week|this morning)', none],
    ['(#|{number}) (and a half)? (couple of)? {unit} (ago|earlier)', none],
    ['(the)? (last|past|previous) (#|{number})? ({unit}|{weekday}|{month}|night|weekend|evening) (# (th|st|nd|rd)?)?', none],
    ['since (the|last)? ((#|{number}) (th|st|nd|rd)? (of)? ({month})?|{weekday}|{month} (# (th|st|nd|rd)?)?)', none],
  ],
  examples: {
    es: [
      ['ayer por la tarde', null], ['hace tres días', null], ['el martes pasado', null], ['el pasado lunes', null], ['la semana pasada', null],
      ['desde el lunes', null], ['los últimos 3 meses', null],
    ],
    en: [['yesterday', null], ['three days ago', null], ['last Friday', null], ['since the 9th', null], ['the past two weeks', null]],
  },
} satisfies DateExpression;
