/** How a finding of the trained reader is told: what the clause reads like, and why it may be worth a second look. No rule stands behind it. */
import type { Weight } from '../analysis/rule';
import type { Family, Language } from '../ticket';

export const readsLikeSource = 'Trained reader: .github/MODEL_CARD.md';

type Told = { weight: Weight } & Record<Language, string>;

const advice: Record<Family, Told> = {
  blame: { weight: 'hurt', es: 'Suena a reproche: deja el error del lado del cliente.', en: 'Reads like blame: it puts the fault on the customer.' },
  excuse: { weight: 'hurt', es: 'Suena a excusa: la culpa queda en otra parte.', en: 'Reads like an excuse: the fault ends up elsewhere.' },
  minimise: { weight: 'hurt', es: 'Suena a quitarle importancia a lo que pasó.', en: 'Reads like making small what happened.' },
  heat: { weight: 'hurt', es: 'Suena a enfado, a burla o a amenaza.', en: 'Reads like anger, mockery or a threat.' },
  'hollow-apology': { weight: 'weakens', es: 'Suena a disculpa vacía: nadie se hace cargo.', en: 'Reads like a hollow apology: nobody owns it.' },
  canned: { weight: 'canned', es: 'Suena a plantilla: valdría para cualquiera.', en: 'Reads like a template: it would fit anyone.' },
  'fake-follow-up': { weight: 'canned', es: 'Suena a interés de trámite.', en: 'Reads like interest for show.' },
  'vague-promise': { weight: 'weakens', es: 'Suena a promesa vaga: falta quién, qué o cuándo.', en: 'Reads like a vague promise: who, what or when is missing.' },
  overpromise: { weight: 'weakens', es: 'Suena a prometer más de lo que se puede.', en: 'Reads like promising more than anyone can.' },
  'asks-again': { weight: 'hurt', es: 'Suena a pedir algo que el cliente ya dio.', en: 'Reads like asking for what the customer already gave.' },
  never: { weight: 'hurt', es: 'Suena a algo que no se debe enviar nunca.', en: 'Reads like something that must never be sent.' },
  'register-mix': { weight: 'weakens', es: 'Suena a mezclar tratamientos.', en: 'Reads like a mix of ways to address the customer.' },
  'pushed-effort': { weight: 'hurt', es: 'Suena a dejarle el trabajo al cliente.', en: 'Reads like leaving the work to the customer.' },
};

const why: Record<Language, string> = {
  es: 'Ninguna regla conoce estas palabras: se parecen a frases que lectores con experiencia señalaron. Puede equivocarse; quien decide eres tú.',
  en: 'No rule knows these words: they resemble sentences that experienced readers marked. It can be wrong; you decide.',
};

/** Weight, one line of consequence, and the reason, in the language of the interface. */
export function readsLike(family: Family, words: Language): { weight: Weight; advice: string; why: string } {
  return { weight: advice[family].weight, advice: advice[family][words], why: why[words] };
}
