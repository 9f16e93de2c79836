/** "Any inconvenience", "las molestias": an apology for a noun that fits every reply. */
import type { DraftContext, Hit, Rule } from '../rule';
import { unowned } from '../ownership';
import { sets } from '../sets';
import type { Suggestion } from '../types';

const owner = { es: /^(causamos|hicimos|ocasionamos|generamos|provocamos|hemos|dimos|cometimos)$/, en: /^(we|we've|i|i've|our)$/ };

/** The trouble has an owner when we are said to have caused it in the same sentence. */
const nobodys = (hit: Hit, draft: DraftContext) => !hit.sentence.tokens.slice(hit.last + 1, hit.last + 6).some(({ word }) => owner[draft.language].test(word)) && unowned(hit, draft);

const causedBy: Partial<Record<DraftContext['register'], string>> = { tu: 'te hemos causado', usted: 'le hemos causado', vos: 'te causamos' };

/** Gives the trouble an owner when it has none: "the trouble we've caused". */
function owned(language: 'es' | 'en') {
  return (hit: Hit, draft: DraftContext): Suggestion | null => {
    const at = hit.tokens.findLastIndex(({ word }) => sets[language].harm!.includes(word));
    const first = hit.tokens.findLastIndex(({ word }, i) => i < at && /^(for|about|lament\p{L}+|siento|sentimos|por|disculp\p{L}+)$/u.test(word)) + 1;
    const words = language === 'en' ? "the trouble we've caused you" : causedBy[draft.register] && `las molestias que ${causedBy[draft.register]}`;
    return at < 0 || first < 1 || !words ? null : { kind: 'replace', start: hit.tokens[first]!.start, end: hit.end, text: words };
  };
}

export default {
  id: 'any-inconvenience',
  family: 'hollow-apology',
  step: 'apology',
  weight: 'weakens',
  source: 'Method, step 3: from the heart; Packard & Berger 2021 (concrete words show that we heard)',
  es: {
    find: [
      { find: '(lament*|disculp*|excusas|perdon*|siento|sentimos) ~3 (los|las|el|la) ~1 _ (ocasionad*|causad*|generad*|producid*|suscitad*|presentad*)', when: nobodys },
      { find: 'se (ofrecen|piden|pide|presentan|extienden|ofrece) (sinceras|las|mil|nuestras)? (disculpas|excusas|perdon)', when: nobodys },
      { find: '(lament*|disculp*|perdon*|siento|sentimos|excusas|apena) (mucho|muchisimo|profundamente|sinceramente|de antemano|enormemente)? (por)? (cualquier|toda|todas|todo|todos|algun|alguna) ~2 {harm} (ocasionad*|causad*|generad*|provocad*)?' },
      { find: '(lament*|disculp*|perdon*|siento|sentimos|excusas|apena) (mucho|muchisimo|profundamente|sinceramente|de antemano|enormemente|de corazon|a usted|por ello|y)? (por)? (las|los|el|la|este|esta|estos|estas|posibles|su|tu)? (las|los|posible|posibles|gran|enormes)? {harm} (que|esto|eso|ello|todo esto|la situacion|le|te)? (ocasionad*|causad*|generad*|provocad*|derivad*|presentad*)?', when: nobodys },
      { find: '(lament*|disculp*|perdon*|siento|sentimos) (mucho|profundamente)? (por)? (lo (ocurrido|sucedido|acontecido|que ha pasado|que paso|acaecido)|la situacion|esta situacion|este (hecho|suceso|incidente|evento)|lo mencionado|lo anterior|el suceso|la experiencia|lo que (nos)? (comentas|comenta|cuentas|cuenta|mencionas|menciona))', when: nobodys, unless: ['lo (ocurrido|sucedido) ~1 (con|en|ayer|el)'] },
      '(perdonen|disculpen|perdone|disculpe|perdona|disculpa) las molestias',
      '(lament*|disculp*|perdon*|siento|sentimos) (mucho|de antemano)? (por)? (cualquier|cualesquiera) _',
      { find: '(lament*|siento|sentimos|disculp*) (mucho|muchisimo|profundamente)? (por)? (que (esto|eso|algo asi) (le|te|les)? (haya|haya|hubiera) (pasado|ocurrido|sucedido)|lo que (le|te)? (paso|ocurrio|sucedio|ha pasado|ha ocurrido))', when: nobodys },
    ],
    advice: 'Estas palabras valen para cualquiera. Nombra lo que le pasó.',
    why: 'Una molestia sin nombre y sin dueño suena a plantilla. Lo que repara es oír qué pasó y quién lo hizo.',
    prompt: 'Siento que [lo que le pasó]; fue cosa nuestra y [lo que haces].',
    fix: owned('es'),
    flags: ['Se ofrecen disculpas por el cambio de horario.', 'Ofrecemos excusas por los impactos generados.', 'Lamentamos los inconvenientes.', 'Le pedimos disculpas por cualquier molestia ocasionada.', 'Lamentamos lo sucedido y estamos para servirle.', 'Disculpe las molestias.'],
    allows: ['Le pido perdón por las molestias que le hemos causado con las dos facturas.', 'Siento los tres viajes en balde: pusimos mal la fecha.', 'Lamento el retraso de la maleta; no la cargamos a tiempo.'],
  },
  en: {
    find: [
      '(sorry|apolog*|regret|regrets) ~3 (any|some|all|whatever) ~2 {harm} (caused|experienced|this|that|you|it)? (caused|has caused|causes|causing|experienced)?',
      { find: '(sorry|apolog*|regret|regrets) (again|sincerely|deeply|truly)? (to you)? (for|about|to have caused)? (the|this|these|your|such|all the|all)? (slight|minor|temporary|great|unfortunate|obvious|recent)? {harm} (caused|this|that|it|you|here)? (caused|has caused|causes|experienced|have experienced)?', when: nobodys },
      '(sorry|apolog*) (for|about) (the|this) (situation|matter|circumstances|incident|experience)', '(pardon|forgive|excuse) (the|any) {harm}',
      '(sorry|apolog*|apologies|regret) (again|sincerely|in advance)? (for|about) any _',
      { find: '(sorry|regret|apolog*) (for|about)? (the|this|your) (situation|outcome|issue|issues|problem|problems|impact|mix up|circumstances) (and|.|,|$|!|you)', when: nobodys },
      { find: "(sorry|apolog*) (to hear)? (that)? (this|that|it|such a thing) (has|had|'s)? (happened|occurred|happens|came about)", when: nobodys },
    ],
    advice: 'These words would fit anyone. Name what happened.',
    why: 'An inconvenience with no name and no owner sounds like a template. What repairs is hearing what happened and who did it.',
    prompt: "I'm sorry [what happened to them]; that was us, and [what you are doing].",
    fix: owned('en'),
    flags: ['We apologise for any inconvenience.', 'Sorry for the inconvenience caused.', 'Our apologies for any confusion.', 'We regret the disruption.'],
    allows: ["I'm sorry for the trouble we've caused you with the two invoices.", "I'm sorry for the frustration our mix-up put you through.", "I'm sorry the lamp arrived in three pieces."],
  },
} satisfies Rule;
