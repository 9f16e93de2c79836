/** "As soon as possible", "a la brevedad": a promise nobody can hold us to. */
import { undatedCommitment as when } from '../commitment';
import type { Rule } from '../rule';

export default {
  id: 'as-soon-as-possible',
  family: 'vague-promise',
  step: 'assure',
  weight: 'weakens',
  source: 'Method, step 5: assure, then act; Davidow 2003 (timeliness, credibility)',
  es: {
    find: [
      { find: '(a|con) ~1 (mayor|maxima|menor|mas)? brevedad posible?', when }, { find: 'lo (antes|mas pronto|mas rapido|mas prontamente|mas antes) (posible|que se pueda|que podamos|que pueda)', when },
      { find: 'cuanto antes', when }, { find: '(tan pronto|tan luego) (como|nos) ~2 (posible|podamos|pueda|se pueda)', when }, { find: '(en cuanto|apenas|ni bien) ~2 (posible|podamos|pueda|se pueda)', when },
      { find: '(con|la) (toda|maxima|mayor|mas) (celeridad|rapidez|prontitud|premura|diligencia)', when }, { find: '(el menor|en el menor) tiempo posible', when }, { find: 'a (la)? brevedad', when }, { find: 'asap', when },
      { find: 'a la (mayor|maxima) _ posible', when },
    ],
    advice: '¿Para cuándo? Con fecha, es una promesa.',
    why: 'Para quien lleva días esperando, «lo antes posible» ya significó nada una vez. Una hora, aunque sea lejana, deja dormir.',
    prompt: 'Le escribo [qué día y a qué hora] con lo de ‹su reembolso›, haya o no novedades.',
    flags: ['Le responderemos a la mayor brevedad.', 'Lo resolveremos lo antes posible.', 'Te llamamos cuanto antes.', 'En cuanto nos sea posible le enviamos el repuesto.'],
    allows: ['Lo arreglo lo antes posible, y como muy tarde hoy a las 6.', 'Sé que lo necesita cuanto antes: sale hoy.', 'Le llamo mañana a las 10 con la fecha del técnico.'],
  },
  en: {
    find: [
      { find: '(as|so) (soon|quickly|fast|promptly|swiftly|speedily) as (possible|practicable|we can|i can|they can|we are able|humanly possible|is possible|feasible)', when }, { find: 'asap', when },
      { find: 'at (the|our|their) (earliest|soonest|first) ~1', when }, { find: '(without|no) (further|undue|any) delay', when }, { find: 'the (moment|minute) (we|i) can', when }, { find: 'in a timely (manner|fashion)', when }, { find: 'as a matter of urgency', when },
    ],
    advice: "By when? With a date, it's a promise.",
    why: 'To somebody who has waited for days, "as soon as possible" has already meant nothing once. An hour, even a late one, lets them sleep.',
    prompt: "I'll write to you [day and hour] about ‹your refund›, news or no news.",
    flags: ['We will reply at our earliest convenience.', "I'll get this sorted asap.", 'Someone will call as soon as we can.', 'Your claim will be handled in a timely manner.'],
    allows: ["She'll come as soon as the road is clear, and by 3 at the latest.", 'I know you need it as soon as possible: it ships today.', "I'll call you tomorrow at 10 with the engineer's time."],
  },
} satisfies Rule;
