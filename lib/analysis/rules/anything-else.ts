/** "Is there anything else I can help you with?": a question whose answer nobody waits for. */
import { withoutFormula } from '../fix';
import type { Rule } from '../rule';

export default {
  id: 'anything-else',
  family: 'fake-follow-up',
  step: 'make-right',
  weight: 'canned',
  source: 'Method, false follow-up: interest to close the ticket, not to hear',
  es: {
    find: [
      'puedo|podemos|podria|podriamos|podamos|pueda|puede ~3 (en|con) (algo|alguna cosa|alguna otra cosa) (mas|adicional)?',
      '(algo|alguna cosa) (mas|adicional) ~2 en|con ~1 (que|lo que|el que|la que) ~4 (ayudar*|apoyar*|servir*|colaborar*|asistir*|atender*|orientar*)',
      '^ ~2 (necesita|necesitas|necesitan|desea|deseas|requiere|requieres|precisa|precisas|se le ofrece|se te ofrece|queres|quieres|quiere|hay) (algo|alguna cosa) mas ~1 \\?',
      { find: '(algo|alguna cosa|alguna otra cosa) mas ,? \\?', question: 'only' },
      'en que (mas|otra cosa) ~1 (puedo|podemos|podria|te|le) ~1 (ayudar*|servir*|apoyar*)',
      '(le|te|les) (podemos|puedo) (servir|ayudar|apoyar) en (algo|alguna) ',
      '(puedo|podemos) ~1 (ayudarle|ayudarte|ayudarla|ayudarlo|servirle|servirte|apoyarte|apoyarle) ~1 (en|con) algo',
      '(si|por si) ~2 (necesita|necesitas|queda|quedara|surge|hay|hubiera|desea|deseas|requiere|requieres|precisa|precisas|falta) ~2 (algo|otra cosa|cualquier cosa|cualquier otra cosa|alguna cosa) (mas|adicional)? ~4 (aqui|avis*|escrib*|dig*|dime|dinos|quedo|quedamos|estamos|llam*|contact*|por resolver)',
      '(otra|alguna otra) cosa en (que|la que|lo que) ~4',
      '(ayudarte|ayudarle|apoyarte|apoyarle|colaborarte|colaborarle|colaborar|servirte|servirle|asistirte|asistirle|orientarte|ayudarla|ayudarlo) ~1 (con|en) (algo|alguna cosa|alguna otra cosa) ~1',
    ],
    advice: 'Suena a cierre de guion. Pregunta algo que quieras saber.',
    why: 'Después de un problema, «algo más» suena a querer terminar. Una pregunta sobre su caso muestra que la respuesta importa.',
    prompt: '¿Le sirve [esta salida] o prefiere [otra]?',
    fix: withoutFormula,
    flags: ['¿Hay algo más en que le podamos ayudar?', '¿Te puedo ayudar en algo más?', '¿Se le ofrece algo más?', 'Listo, cambiado. ¿Alguna cosa más?'],
    allows: ['¿Venía algo más roto en la caja?', '¿Pudo entrar ya con la clave nueva?', 'Si falta algo más del juego de llaves, lo mando hoy.'],
  },
  en: {
    find: [
      "(anything|something|what) else ~1 (i|we|that i|that we|you need help|you need assistance|you'd like help|you would like help|you need from us) ~2",
      '^ ~1 (is|was|are) there anything else ~2 \\?',
      '^ ~2 anything else ,? ~1 just ~3', { find: '^ ~1 (need|want|got|can i get you|do you need) anything else ~2', question: 'only' }, { find: '^ ~1 anything else ~3 $', question: 'only' },
      '(can|may|could) (i|we) (help|assist|do) ~2 (with)? (anything|something) else', '(if|should) (there is|there\'s|you need|you want|you require|you think of) (anything|something) else',
      'what else can (i|we) (do|help)', 'anything further ~2 (i|we|help|assist)',
      '(if|should) ~2 (anything|something) (more|further|else) ~3 (can|could|help|assist|need|require|do)',
      '(anything|something) (more|further) (i|we|that we|that i) can',
      { find: '(can|may|could|shall) (i|we) ~2 (support|help|assist|serve|offer) ~2 (with)? (anything|something) (additional|more|further|else|extra)', question: 'any' },
      '(anything|something) (additional|extra) ~2 (i|we|you)',
    ],
    advice: 'It sounds scripted. Ask something you want to know.',
    why: 'After trouble, "anything else" sounds like wanting to be done. A question about their case shows that the answer matters.',
    prompt: 'Does [this way] work for you, or would you rather [another]?',
    fix: withoutFormula,
    flags: ['Is there anything else we can assist you with today?', 'Anything else I can do for you?', 'Done! Do you need anything else?', 'Can I help you with anything else this morning?'],
    allows: ['Was anything else in the box broken?', 'Did the new code let you in?', 'Nothing else on the account moved, I checked all of November.'],
  },
} satisfies Rule;
