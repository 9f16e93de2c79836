/** "en unos días", "shortly", "over the weekend": words about time that name no moment, so no date is made of them. */
import type { DateExpression, Piece } from './expression';

/** Some time to come. */
const sometime = (): Piece => ({ kind: 'none', of: 'future' });
const none = (): Piece => ({ kind: 'none' });

export default {
  id: 'vague',
  es: [
    ['(en|dentro de|durante|por)? (los|las)? (unos|unas|algunos|algunas|pocos|pocas|varios|varias|muchos|muchas) (pocos|pocas)? {unit}', sometime],
    ['(en)? (los|las|estos|estas) (proximos|proximas|siguientes)? {unit}', sometime],
    ['(en|dentro de)? (un|una) (minuto|minutito|segundo|momento|momentito|rato|ratito|instante|tiempo)', sometime],
    ['fin|fines de semana', sometime],
    ['(primera|segunda|tercera|cuarta|ultima) semana (de|del) ({month}|mes|proximo mes) ((el)? {weekday})?', sometime],
    ['(en|para)? (el|los)? (proximo|proximos) mes|meses', sometime],
    ['mes que (viene|entra)', sometime],
    ['mediados de (la)? semana', sometime],
    ['ahora|ahorita|ahoritica|ya (mismo)?', none],
    ['(pronto|enseguida|inmediatamente|en seguida|en breve|a la (mayor)? brevedad (posible)?|lo (antes|mas pronto) posible|cuanto antes|de inmediato|en cuanto|tan pronto)', sometime],
    ['cada|todos|todas (los|las)? (#|{number})? ({unit}|{weekday}|mañanas|tardes|noches)', none],
    ['(en|de) (cualquier|algun) momento', none],
    ['al dia siguiente', none],
  ],
  en: [
    ['(in|within|over|for)? (a|the|these|just)? (next|coming|following)? (few|several|some|many|number of) (more)? {unit}', sometime],
    ['(in|within|over)? (the)? (coming|next|following) (days|weeks|hours|months|minutes)', sometime],
    ['(in|give me|just) (a|one|just a) (minute|min|moment|second|sec|bit|while|tick|jiffy)', sometime],
    ['(over|at|this|the|next)? (the)? weekend', sometime],
    ['next month|quarter|year', sometime],
    ['(first|second|third|fourth|last|# (st|nd|rd|th)) week (of|in) {month} (.)? ((on)? {weekday})?', sometime],
    ['(closest|nearest) {weekday} to (the)? {month} (#|{number}) (st|nd|rd|th)?', none],
    ['(mid-week|midweek|mid week|middle of the week)', sometime],
    ['(right|straight) (now|away)', none],
    ['(soon|shortly|asap|immediately|presently|as soon as|in no time|in due course|in a bit)', sometime],
    ['(every|each) (#|{number})? (other)? ({unit}|{weekday}|morning|afternoon|evening|night)', none],
    ['(#|{number}) {unit} (a|per|each|every) {unit}', none],
    ['good (morning|afternoon|evening|night)', none],
    ['the (next|following) day', none],
    ['at the end of the day , ', none],
  ],
  examples: {
    es: [
      ['en unos días', null], ['en los próximos días', null], ['en un minuto', null], ['el mes que viene', null], ['cada lunes', null],
      ['ahorita', null], ['lo antes posible', null],
    ],
    en: [
      ['in a few days', null], ['over the coming weeks', null], ['in a minute', null], ['over the weekend', null], ['every Monday', null],
      ['good morning', null], ['as soon as possible', null],
    ],
  },
} satisfies DateExpression;
