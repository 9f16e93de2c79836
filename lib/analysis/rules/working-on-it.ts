/** "We are working on it", "trabajamos para mejorar": effort in the place of a date. */
import { undatedCommitment as when } from '../commitment';
import type { Rule } from '../rule';

export default {
  id: 'working-on-it',
  family: 'vague-promise',
  step: 'assure',
  weight: 'weakens',
  source: 'Method, step 5; Davidow 2003 (credibility of the explanation)',
  es: {
    find: [
      { find: '(estamos|estan|seguimos|siguen|continuamos|venimos|esta|sigue) ~3 trabajando ~1 (en|para|por|con|a|sobre|duro|arduamente|$)', when }, { find: 'trabajaremos|trabajamos ~3 (para|en|por) ~4 (mejor*|solucion*|resolver*|arregl*|restablec*|regulariz*|nuev*|ello|actualizaciones)', when },
      { find: '(hacemos|haciendo|haremos|estamos haciendo) ~1 (todo lo posible|lo posible|lo que podemos|nuestro mejor esfuerzo|el mejor esfuerzo)', when }, { find: 'nuestros (tecnicos|ingenieros|especialistas|equipos|desarrolladores) ~2 (trabajan|trabajando)', when },
    ],
    advice: 'Cuenta el esfuerzo y calla el plazo. ¿Cuándo estará?',
    why: 'El esfuerzo es nuestro y la espera es suya. Decir qué falta y cuándo volvemos a escribir reparte mejor el peso.',
    prompt: 'Falta [qué] para ‹la línea›; le escribo [cuándo], esté o no lista.',
    flags: ['Estamos trabajando para solucionarlo.', 'Nuestros técnicos trabajan en ello.', 'Trabajaremos para mejorar la aplicación.', 'Seguimos trabajando en ello'],
    allows: ['Una cuadrilla trabaja en su calle hoy hasta las 8.', 'Trabajamos los domingos de 9 a 2.', 'Estamos trabajando en el cable y hoy a las 7 le digo si quedó.'],
  },
  en: {
    find: [
      { find: "(we're|we are|i'm|i am|team is|team are|engineers are|developers are|they are|they're|is|are|be|been|currently) ~2 working ~2 (on|to|towards|around the clock|hard|with|diligently|tirelessly|through)", unless: ['(not|isn\'t|stopped) working'], when },
      { find: '(we|our team|our engineers) (will|are going to|continue to|keep) (work|working) ~1 (on|to|hard)', when }, { find: "(we'll|we will) (keep|continue) (working|striving)", when }, { find: "(doing|do) (everything|all) (we|i) can", when }, { find: '(do|doing|try|trying) (our|my) (best|utmost|very best)', when },
    ],
    advice: 'It tells of effort and not of time. When will it be?',
    why: 'The effort is ours and the wait is theirs. Saying what is missing and when we write again shares the weight better.',
    prompt: "What is missing for ‹your line› is [what]; I'll write [when], ready or not.",
    flags: ['Our engineers are working hard to restore the service.', "We're working on it!", 'We are doing everything we can.', 'The team is currently working on a fix.'],
    allows: ['A crew is working in your street until 8 tonight.', 'The kettle stopped working on day two; a new one ships today.', "We're working on the cable and at 7 tonight I'll tell you if it holds."],
  },
} satisfies Rule;
