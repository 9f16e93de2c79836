/** "How likely are you to recommend us?" in the middle of a complaint. */
import { leaveOutSentence } from '../suggestion';
import type { Rule } from '../rule';

export default {
  id: 'recommend-score',
  family: 'fake-follow-up',
  step: 'make-right',
  weight: 'weakens',
  source: 'Method, false follow-up: a number is not a conversation',
  es: {
    find: [
      '(nos)? (recomendaria|recomendarias|recomendarian|recomendarnos|recomiende|recomiendes) ~6',
      '(del|de) (0|1|cero|uno) (al|a) (5|10|cinco|diez)',
      '(que|cual) (nota|puntuacion|calificacion) ~2 (das|da|daria|darias|pondria|pondrias|merece)',
    ],
    advice: 'Pide nota a quien aún espera. Pregunta por su caso.',
    why: 'La nota sirve a nuestra tabla y no a la persona. Preguntar qué falta da la misma noticia y además repara.',
    prompt: '¿Qué falta para que ‹la mudanza› [quede cerrada]?',
    fix: leaveOutSentence,
    flags: ['Del 0 al 10, ¿nos recomendarías?', '¿Qué nota le daría a nuestro equipo?', '¿Nos recomendaría a un amigo?'],
    allows: ['Le recomiendo el filtro azul; se lo mando hoy.', 'El termostato va del 5 al 30.', 'La nota de su hijo sale el lunes.'],
  },
  en: {
    find: [
      '(how)? likely ~4 recommend',
      'would you recommend (us|our|this)',
      '(scale (of|from)) (0|1|zero|one) (to|-) (5|10|five|ten)',
      '(0|1|zero|one) to (10|ten)',
    ],
    advice: 'It asks for a score while they wait. Ask about their case.',
    why: 'The score serves our table and not the person. Asking what is missing brings the same news and also repairs.',
    prompt: 'What is missing for ‹the move› [to be closed]?',
    fix: leaveOutSentence,
    flags: ['How likely are you to recommend us to a friend?', 'On a scale of 1 to 10, how were we?', 'Would you recommend our shop?'],
    allows: ['I recommend the blue filter; it ships today.', 'The thermostat runs from 5 to 30.', 'His score is posted on Monday.'],
  },
} satisfies Rule;
