/** "Your comments help us improve": their trouble as our raw material. */
import { withoutFormula } from '../fix';
import type { Rule } from '../rule';

export default {
  id: 'helps-us-improve',
  family: 'canned',
  step: 'good-intent',
  weight: 'canned',
  source: 'Method, step 1: whom does the thanks serve?',
  es: {
    find: [
      '(ayuda|ayudan|ayudas|permite|permiten|sirve|sirven|ayudara|permitira|permitiran) ~2 (a|para)? (mejorar|seguir mejorando|crecer|seguir creciendo|ofrecer|ser mejores)',
      '(tomamos|tomaremos|nos tomamos) ~2 muy? en serio',
      '(mejora continua|seguir mejorando|poder mejorar|para mejorar nuestr* (servicio|servicios))',
    ],
    advice: 'Su problema queda en materia prima. ¿Qué cambió ya?',
    why: 'Decir que nos ayuda a mejorar habla de nuestro provecho. Contar qué cambió por su mensaje le da a él el mérito.',
    prompt: 'Por su mensaje ya [qué cambió], y desde [cuándo].',
    fix: withoutFormula,
    flags: ['Tus comentarios nos ayudan a mejorar.', 'Nos tomamos muy en serio las quejas.', 'Su aviso nos permite seguir mejorando.'],
    allows: ['Por su aviso cambiamos hoy la cerradura.', 'El parche ayuda a que no se corte; va hoy.', 'Me lo tomé en serio: hoy a las 5 hablo con el chofer.'],
  },
  en: {
    find: [
      '(helps|help|helping|allows|allow|enables|enable) us ~2 (improve|get better|do better|grow|serve|to improve|become)',
      '(take|takes|taking) ~4 (very|extremely|incredibly)? seriously',
      '(always looking|looking|working) ~1 (for ways)? to improve',
      'so (that)? we can (improve|do better|keep improving)',
      '(how we can|ways to|opportunity to|opportunities to) improve',
    ],
    advice: 'Their trouble becomes our raw material. What has changed?',
    why: 'Saying it helps us improve speaks of our gain. Telling what changed because of them gives them the credit.',
    prompt: 'Because of your message we already [what changed], since [when].',
    fix: withoutFormula,
    flags: ['Your comments help us improve.', 'We take all complaints very seriously.', 'We are always looking to improve.'],
    allows: ['Because of your note the lock was changed today.', 'The patch helps it hold; it goes on today.', 'I spoke to the driver at noon about it.'],
  },
} satisfies Rule;
