/** Asks for the number of something that the message names beside its number: meter, gate, seat, whatever it is. */
import type { DraftContext, Rule } from '../rule';
import { scanner } from '../scanner';
import { sets } from '../sets';
import type { Token } from '../tokens';

const asked = {
  es: scanner([['(numero|nro|num|n|codigo|referencia|ref) ~1 (de|del) (el|la|su|tu|los)? _', 0]], sets.es),
  en: scanner([['_ (number|no|ref|reference|code|id)', 0]], sets.en),
};
const request = {
  es: scanner([['envi*|mand*|indi*|proporcion*|facilit*|compart*|confirm*|pas*|dame|deme|denos|danos|dime|digame|diganos|dinos|decime|ayud*|apoy*|necesit*|cual|que|podria*|puede*|podes|regal*|solicit*|requer*|brind*|recuerd*', 0]], sets.es),
  en: scanner([["send|provide|share|confirm|give|tell|quote|supply|help|need|require|what's|what|which|may|can|could|please|have", 0]], sets.en),
};
const spared = { es: scanner([['no ~3 (necesit*|hace|hay|tiene*|mande*|falta)', 0], ['(nuestro|mi|le|te) ~1 (envio|mando|paso|numero|codigo)', 0]], sets.es), en: scanner([['{negation} ~3 (need|send|have|give)', 0], ["(i'll|we'll|i|we|i've|we've) ~1 (have|send|sent|found|see)", 0], ['my|our', 0]], sets.en) };

/** The thing stands beside a code in one sentence of the customer, and the draft does not use that code. */
function detect({ sentences, customer, language, text }: DraftContext): { start: number; end: number }[] {
  return sentences.flatMap(({ tokens: all }) => {
    const hit = asked[language].scan(all)[0]?.match;
    if (!hit || !request[language].scan(all).length || spared[language].scan(all).length) return [];
    const thing = all[language === 'es' ? hit.end - 1 : hit.start]!.word.slice(0, 6);
    const code = thing.length > 3 ? customer.sentences.map((one) => codeBeside(one.tokens, thing)).find(Boolean) : undefined;
    return code && !text.includes(code) ? [{ start: all[hit.start]!.start, end: all[hit.end - 1]!.end }] : [];
  });
}

function codeBeside(all: readonly Token[], thing: string): string | undefined {
  const at = all.findIndex(({ word }) => word.startsWith(thing));
  return at < 0 ? undefined : all.slice(at + 1, at + 5).find(({ kind, raw }) => kind === 'number' && raw.length > 2)?.raw;
}

export default {
  id: 'asks-value-again',
  family: 'asks-again',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Customer effort research (CEB): repeating information is among the strongest drivers of disloyalty',
  detect,
  es: {
    find: [],
    advice: 'Ese número está en su mensaje. Úsalo.',
    why: 'Pedir lo que ya está escrito dice que no se leyó. Usarlo en la respuesta demuestra lo contrario sin decirlo.',
    prompt: 'En ‹el contador 889120› veo [qué], y hoy [qué hago].',
    flags: [{ customer: 'el ascensor 4471 no baja', draft: 'Ayúdeme con el número de ascensor.' }, { customer: 'el contador 4410 marca cero', draft: '¿Cuál es el número de contador?' }, { customer: 'taquilla 118 atascada con mis cosas', draft: 'Indíquenos el número de taquilla.' }],
    allows: [{ customer: 'sin luz en casa', draft: 'Ayúdeme con el número de suministro y hoy lo miro.' }, { customer: 'suministro 889120 sin luz', draft: 'El suministro 889120 vuelve hoy a las 6.' }, { customer: 'taquilla 118 atascada', draft: 'No necesito el número de taquilla: ya la abrí hoy.' }],
  },
  en: {
    find: [],
    advice: 'That number is in their message. Use it.',
    why: 'Asking for what stands in the message says it was not read. Using it in the reply proves the opposite without a word.',
    prompt: 'On ‹meter 889120› I see [what], and today [what I do].',
    flags: [{ customer: 'no power, meter 889120', draft: 'Could you help us with the meter number?' }, { customer: 'locker 118 is stuck with my things', draft: 'What is the locker number?' }, { customer: 'gate 4410 shows an alarm', draft: 'Please provide the gate code.' }],
    allows: [{ customer: 'no power at home', draft: 'Could you help me with the meter number? I look today.' }, { customer: 'meter 889120 has no power', draft: 'Meter 889120 is back at 6 today.' }, { customer: 'locker 118 is stuck', draft: "I don't need the locker number: it is open since 9 today." }],
  },
} satisfies Rule;
