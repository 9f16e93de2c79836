/** How much of a message tells what went wrong, whatever the matter: what was not so, what you did, what was said and was not. */
import type { Language } from '../../ticket';
import { matcher } from '../scanner';
import { sets } from '../sets';
import type { Facts } from './facts';

const compile = (patterns: Record<Language, readonly string[]>) => ({ es: matcher(patterns.es, sets.es), en: matcher(patterns.en, sets.en) });
const toUs = compile({
  es: ['(ustedes|uds|vosotros|vuestro|vuestra|vuestros|vuestras|su|sus|os|*steis|les|tienen|teneis|*aron|*ieron|{our-people})'],
  en: ["(you|your|you've|you're|you'd|yours|yall|y'all|they|their|{our-people})"],
});
const denies = compile({ es: ['{negation}', '(nada|nadie|ninguno|ninguna|ningun)'], en: ['{negation}', "(nothing|nobody|none|can't|wasn't|weren't|hadn't)"] });
const turns = compile({
  es: ['(pero|resulta|ahora|encima|mientras|todavia|aun|sigue|siguen|sigo|otra vez|de nuevo|sin embargo|ya van|solo|ni siquiera|y nada|al final|dos veces|tres veces|cada vez|hasta hoy)'],
  en: ['(but|turns out|yet|instead|still|again|only to|somehow|apparently|twice|three times|every time|even though|already|managed to|less|now|since)'],
});
const said = compile({
  es: ['(dijo|dijeron|dijisteis|decia|ponia|pone|dice|anunciaba|vendieron|juraron|contestaron|contesto|explicaron|prometido|confirmado|confirmaron)'],
  en: ['(said|says|told|promised|claimed|listed|advertised|confirmed|assured|explained|states|stated|claims)'],
});
/** Sentences that tell nothing: courtesies, what is attached, who writes. */
const courtesies = compile({
  es: ['^ ~2 (hola|buenas|buenos|saludos|atentamente|estimados|muy buenas)',
    '(adjunto|os adjunto|les adjunto|les paso|os paso|mi (numero|dni|rut|nombre|pedido|telefono|correo) ~3 es|soy _ y|tengo una (duda|consulta|pregunta)|una (duda|consulta|pregunta))',
    '(gracias|agradezco|agradecido|agradecida)', '^ ~2 (por favor|porfa|podrian|podeis|podria|podrias|quisiera|queria|necesito|me gustaria)'],
  en: ['^ ~2 (hi|hello|hey|dear|regards|best|sincerely|morning|good morning)',
    '(attached|attaching|i attach|here is|here are|my (order|account|phone|name|email|reference) ~3 is|quick (one|question)|i have a (question|query)|a (question|query))',
    '(thanks|thank|appreciate|grateful)', "^ ~2 (please|could|can|would|i'd like|i would like|id like)"],
});
const mishap = compile({
  es: ['(me|nos) (robaron|asaltaron|hurtaron)', '(perdi|se me perdio|extravie) ~2 (celular|movil|telefono|tarjeta|cartera|bolso|llaves)',
    '(murio|fallecio|fallecido|fallecida|ha muerto|viuda|viudo|entierro)', '(dice|decia|diciendo) ~1 ser (de|del) ~2', '(me|nos) (llamo|llamaron|escribio) ~6 (diciendo|haciendose|dice)', '(me mude|nos mudamos|me cambio de casa|nacio)'],
  en: ['(was|got|been|had) ~3 (stolen|mugged|robbed)', '(i lost|i have lost|lost) my (phone|card|wallet|keys|purse)',
    '(passed away|died|passed|bereavement|widow|widower)', '(someone|somebody|some guy|a stranger) (just)? (bought|used|spent|stole|took) ~6', "(called|rang|texted|emailed) ~3 (saying|claiming|pretending|asking) ~3 (they're|they|he's|to be|from|your)", '(i moved|we moved|moving house)'],
});

/** 0 nothing told … 2.4 an account of what went wrong. A loss that nobody of us caused counts little. */
export function told(facts: Facts): number {
  const { sentences, language } = facts.message;
  let sum = 0;
  for (const { tokens, question } of sentences) {
    const words = tokens.filter(({ kind }) => kind !== 'mark').length;
    if (question || words < 4 || courtesies[language](tokens)) continue;
    const marks = [toUs, denies, turns, said].filter((test) => test[language](tokens)).length;
    sum += (words > 6 ? 0.35 : 0.2) + marks * 0.3;
  }
  return Math.min(2.4, sum) * (isMishap(facts) ? 0.4 : 1);
}

/** A loss, a death, a theft, a move: told to explain, not held against us. */
export const isMishap = ({ message }: Facts): boolean => message.sentences.some(({ tokens }) => mishap[message.language](tokens));
