/** "Remember you can write to us": they just did. */
import { withoutFormula } from '../fix';
import type { Rule } from '../rule';

export default {
  id: 'can-write-us',
  family: 'fake-follow-up',
  step: 'assure',
  weight: 'canned',
  source: 'Method, false follow-up: the door is theirs to push',
  es: {
    find: [
      '(recuerda|recuerde|te recordamos|le recordamos|recuerden|sabes|sabe) (que|ya)? ~1 (puedes|puede|pueden|podes|cuentas|cuenta|estamos|tienes|tiene) ~3 (escribirnos|contactarnos|comunicarte|comunicarse|llamarnos|con nosotros|a tu disposicion|nuestros canales|consultarnos|disponibles)',
      '(estamos|seguimos) (siempre)? (a un|a solo un|a una) (clic|mensaje|llamada|correo)',
      '(estaremos|estamos) (encantados|felices|gustosos|complacidos|listos) (de|para) (ayudar*|atender*|servir*|apoyar*)',
      '(con mucho gusto|con gusto) (te|le|lo|la) (atenderemos|ayudaremos|apoyaremos|asistiremos)',
    ],
    advice: 'Acaba de escribir. Di cuándo escribes tú.',
    why: 'Recordar que puede escribirnos a quien acaba de hacerlo suena a contestador. Ahora la palabra la tenemos nosotros.',
    prompt: 'El [día y hora] le escribo yo sobre ‹la app›.',
    fix: withoutFormula,
    flags: ['Recuerda que puedes escribirnos las 24 horas.', 'Estamos a un mensaje de distancia.', 'Estaremos encantados de ayudarle.'],
    allows: ['Recuerde que hoy a las 5 pasa el técnico.', 'Le escribo yo el lunes a las 9.', 'Con gusto le guardo la mesa hasta el sábado a las 2.'],
  },
  en: {
    find: [
      '(remember|as always|reminder) ,? ~2 you can (always|also)? (reach|contact|write|call|message|email|chat)',
      'you can (always|also) (reach|contact|write to|call|message|email|chat with) (us|our)',
      "(we will|we'd|we would|i'd|i would|we'll) be (more than)? (happy|glad|delighted|pleased) to (help|assist|answer|support) ~2 (if|with any|further|again|any)",
      '(reach|contact|message|write to) us (24|any time|anytime|at any time|whenever)',
    ],
    advice: 'They have just written. Say when you will write.',
    why: 'Reminding someone who just wrote that they can write sounds like an answering machine. The next word is ours.',
    prompt: "On [day and hour] I'll write to you about ‹the app›.",
    fix: withoutFormula,
    flags: ['Remember, you can always reach us by chat.', 'We would be happy to assist you with any other matter.', 'You can contact us 24/7, message us any time.'],
    allows: ['Remember that the engineer comes at 5 today.', 'I write to you on Monday at 9.', 'I would be happy to hold the table until Saturday at 2.'],
  },
} satisfies Rule;
