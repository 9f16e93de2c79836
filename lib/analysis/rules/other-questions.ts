/** "Any other questions?", "if you have any further queries". */
import { withoutFormula } from '../fix';
import type { Rule } from '../rule';

export default {
  id: 'other-questions',
  family: 'fake-follow-up',
  step: 'make-right',
  weight: 'canned',
  source: 'Method, false follow-up: questions whose answer nobody wants',
  es: {
    find: [
      { find: '(alguna|otra|alguna otra|cualquier otra|mas|tiene|tienes|tenes|hay) ~2 (duda|dudas|pregunta|preguntas|consulta|inquietud) ~3 \\?', unless: ['sobre|acerca|del|con'], question: 'only' },
      '(si|en caso de|de) (tener|tiene|tienes|tenes|tuviera|tuvieras|surge|surgiera|le queda|te queda|hubiera|existir|presentar|requiere|requieres|necesita|necesitas) ~2 (alguna|alguno|otra|cualquier|mas|dudas|mayor) ~2 (duda|dudas|pregunta|preguntas|consulta|inquietud|informacion|aclaracion|inconveniente|requerimiento|ayuda|asistencia|cosa)',
      '(para|por|ante|con) cualquier (otra)? (duda|consulta|aclaracion|inquietud|informacion|eventualidad|cosa) ~2',
      '(quedamos|estamos|quedo) ~3 (para|ante|por) cualquier',
      '(cualquier|alguna) (duda|consulta|inquietud|pregunta) ,? ~1 (a la orden|a las ordenes|a tus ordenes|a sus ordenes|por aqui|por aca|me dices|me dice|nos dices|me escribes|quedamos|con gusto)',
    ],
    advice: 'Pregunta por si acaso. Pregunta lo que quieras saber.',
    why: 'La pregunta abierta a todo no espera respuesta. Una sobre su caso, con dos salidas, sí se contesta.',
    prompt: '¿Le sirve [esta salida] o prefiere [otra] para ‹la cuna›?',
    fix: withoutFormula,
    flags: ['¿Tiene alguna otra duda?', 'Si tienes más dudas, aquí estamos.', 'Para cualquier consulta, ya sabe dónde estamos.', '¿Alguna otra pregunta?'],
    allows: ['¿Tiene dudas sobre la pieza de la izquierda o la de la derecha?', 'Sin duda fue descuido nuestro; hoy va la pieza.', '¿Qué hora le viene mejor, las 4 o las 6?'],
  },
  en: {
    find: [
      { find: '(any|other|further|more|additional) ~1 (questions|question|queries|concerns|doubts) ~3 \\?', question: 'only' },
      '(if|should|in case) ~1 (you|there) ~2 (any|other|further|more|additional) ~2 (questions|question|queries|query|concerns|concern|issues|problems|doubts|help|assistance|information|clarification)',
      '(with|for) any (other|further|more|additional)? (questions|queries|concerns|issues)',
      '(let|tell) (us|me) know if ~1 (you|there) ~2 (any|anything|other|further)',
      'any (queries|questions|questions or concerns|trouble|problems|issues|doubts) ,? (just|please|simply|do|feel|give|drop|holler|shout|let|i|we)',
    ],
    advice: 'It asks just in case. Ask what you want to know.',
    why: 'A question open to everything expects no answer. One about their case, with two ways out, gets answered.',
    prompt: 'Does [this way] work for ‹the cot›, or would [another] be better?',
    fix: withoutFormula,
    flags: ['Any other questions?', 'If you have any further queries, you know where we are.', 'Should you need any further assistance, let us know.', 'Let me know if you have any questions.'],
    allows: ['Is it the left part or the right one that came loose?', 'We slipped on this one question; the part goes today.', 'Which hour would you like, 4 or 6?'],
  },
} satisfies Rule;
