/** "How can we help?", after they said it. */
import type { DraftContext, Hit, Rule } from '../rule';

/** The customer has said it: more than a greeting. */
const when = (_hit: Hit, { customer }: DraftContext) => customer.sentences.flatMap(({ tokens }) => tokens).filter(({ kind }) => kind === 'word').length > 6;

export default {
  id: 'how-can-we-help',
  family: 'fake-follow-up',
  step: 'make-right',
  weight: 'weakens',
  source: 'Customer effort research (CEB): repeating information',
  es: {
    find: [
      { find: '(en|con) que (puedo|podemos|podria|podriamos|te|le|les) ~1 (ayudar*|apoyar*|servir*|ayudo|ayudamos|colaborar*|asistir*)', question: 'only', when },
      { find: '(como|de que forma|de que manera) (puedo|podemos|podria|podriamos|te|le) ~1 (ayudar*|apoyar*|servir*|ayudo|ayudamos)', question: 'only', when },
      { find: '(cuentanos|cuentame|cuenteme|cuentenos|indicanos|indiquenos|contanos) ~2 (que|cual) ~2 (problema|sucede|pasa|paso|ocurre|inconveniente|ocurrio|sucedio|necesitas|necesita) ~2', when },
    ],
    advice: 'Ya contó qué necesita. Contéstale a eso.',
    why: 'Preguntar en qué se puede ayudar a quien acaba de decirlo enseña que no se leyó. Repetir su petición con otras palabras enseña lo contrario.',
    prompt: 'Quiere ‹que vuelva el dinero›: [qué puedo hacer y cuándo].',
    flags: [{ customer: 'Me llegó la bici sin rueda y la necesito el sábado', draft: 'Hola, ¿en qué podemos ayudarte?' }, { customer: 'Llevo tres días sin luz y nadie viene', draft: '¿Cómo le podemos ayudar?' }, { customer: 'Quiero que me devuelvan los 30 euros del casco', draft: 'Cuéntanos qué problema tienes.' }],
    allows: [{ customer: 'Hola, buenas', draft: '¿En qué le puedo ayudar?' }, { customer: 'Me llegó la bici sin rueda', draft: 'La rueda sale hoy; ¿cómo la prefiere, con cubierta o sin ella?' }, { customer: 'Llevo tres días sin luz', draft: 'Una cuadrilla llega hoy a las 5.' }],
  },
  en: {
    find: [
      { find: '(how|what|where) (can|may|could|might) (i|we) ~1 (help|assist|do for you|be of)', question: 'only', when },
      { find: '(is there|was there) (something|anything) ~2 (you|we|i) ~4 (help|assistance|assist|support|like)', unless: ['else'], question: 'only', when },
      { find: '(tell|let) (us|me) (know)? ~2 (what|how) ~1 (the issue|the problem|happened|is wrong|went wrong|we can help|i can help|you need)', unless: ['else'], when },
    ],
    advice: 'They said what they need. Answer that.',
    why: 'Asking how to help someone who just said it shows that it was not read. Saying it back in other words shows the opposite.',
    prompt: 'You want ‹the money back›: [what I can do, and when].',
    flags: [{ customer: 'The bike came without a wheel and I need it on Saturday', draft: 'Hi, how can we help you today?' }, { customer: 'Three days without power and nobody comes', draft: 'What can I do for you?' }, { customer: 'I want the 30 pounds for the helmet back', draft: 'Please tell us what the problem is.' }],
    allows: [{ customer: 'hi there', draft: 'How can I help?' }, { customer: 'The bike came without a wheel', draft: 'The wheel ships today; would you like it with or without a tyre?' }, { customer: 'Three days without power and nobody comes', draft: 'A crew is there at 5 today.' }],
  },
} satisfies Rule;
