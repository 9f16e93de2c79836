/** "Our policy does not allow…": the company's rule put before the person. */
import type { Rule } from '../rule';

export default {
  id: 'policy-wall',
  family: 'excuse',
  step: 'apology',
  weight: 'hurt',
  source: 'Method, step 3: apologise with no defence; Bitner, Booms & Tetreault 1990 (response to service failure)',
  es: {
    find: ['(segun|conforme a|de acuerdo con) nuestra|nuestras|la politica|politicas|normativa ~6 no'],
    advice: 'Explica, pero pone distancia. ¿Qué sí depende de nosotros?',
    why: 'Quien se queja oye que la norma importa más que su problema. Di primero qué puedes hacer y después el límite.',
    prompt: 'No puedo [lo que no se puede], y sí puedo [lo que sí]. ¿Qué le viene mejor?',
    flags: ['Según nuestra política, no se admiten cambios.'],
    allows: ['El cambio ya no entra en plazo, pero puedo ofrecerle un vale hoy mismo.'],
  },
  en: {
    find: ["our|company policy|policies (does not|do not|doesn't|don't|prevents|prohibits) ~2 allow|permit?"],
    advice: 'It explains, but steps away. What is up to us?',
    why: 'They hear that the rule matters more than what happened. Say what you can do first, then the limit.',
    prompt: "I can't [what is not possible], and I can [what is]. Which would you prefer?",
    flags: ['Unfortunately our policy does not allow refunds within 24 hours.'],
    allows: ['Our rate is non-refundable, but I can hold the $149 as credit for a year.'],
  },
} satisfies Rule;
