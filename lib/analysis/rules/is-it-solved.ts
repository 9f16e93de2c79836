/** "Have we solved your query?": asks to be allowed to close. */
import { withoutFormula } from '../fix';
import type { Rule } from '../rule';

export default {
  id: 'is-it-solved',
  family: 'fake-follow-up',
  step: 'make-right',
  weight: 'canned',
  source: 'Method, false follow-up: a question to close the ticket',
  es: {
    find: [
      { find: '(hemos|he|ha sido|fue|quedo|quedaron|se ha|han sido|queda|ha quedado|fueron|pudimos|pude|logramos|se|logre) ~1 (resuelto|resuelta|resueltas|resuelven|resolver|resolvio|solucionado|solucionada|aclarado|aclarada|atendida|atendido|respondido|respondida|contestada) ~3 (consulta|duda|dudas|requerimiento|solicitud|problema|inquietud|caso|incidencia|inconveniente|pregunta)', question: 'only' },
      '(espero|esperamos|confio|confiamos) ~6 (resuelto|aclarado|respondido|solucionado|utilidad|ayuda|util|ayudado|dado respuesta|quede resuelta|respuesta satisfactoria)',
      { find: '(con (la|esta) informacion) ~4 (resuelt*|aclar*|solucion*)', question: 'only' },
      { find: '(fue|es|sera|resulto|ha sido) (clara|util|de utilidad|suficiente|de ayuda) ~2 (la|esta|mi)? (informacion|respuesta)', question: 'any' },
    ],
    advice: 'Pregunta para poder cerrar. Pregunta por su caso.',
    why: '«¿Hemos resuelto su consulta?» pide permiso para irse. Preguntar por la cosa concreta deja sitio a un «todavía no».',
    prompt: '¿Ya [funciona, llegó, se ve] ‹el mando›?',
    fix: withoutFormula,
    flags: ['¿Quedó resuelta su duda?', 'Esperamos haber aclarado sus dudas.', 'Esperamos que esta información sea de utilidad.', '¿Ha sido solucionado su problema?'],
    allows: ['¿Ya enciende la luz verde?', 'El caso del grifo quedó cerrado el lunes con la pieza nueva.', '¿Se resolvió lo de su hija con el colegio?'],
  },
  en: {
    find: [
      '(hope|trust) ~1 (this|that|we|i|the) ~5 (answers|answered|helps|helped|clarifies|clarified|resolves|resolved|clears|useful|helpful|addresses|assists|satisfactory)',
      { find: '(have|has|did|does|were|was|is|are) (we|i|this|that|your|the) ~3 (answered|answer|solved|resolved|resolve|solved|solve|addressed|been resolved|solved|been answered|been addressed|help|helped) ~2 (issue|issues|query|question|questions|problem|concern|concerns|you today)', unless: ['light|screen|door|driver|engineer'], question: 'only' },
      { find: '(has|have) (your|the) ~1 (issue|issues|query|problem|problems|question|questions|concern|concerns|request) ~1 been (solved|resolved|answered|addressed|sorted)', question: 'only' },
      { find: '(may|can|shall) (i|we) (close|mark) ~4 (ticket|case|closed|resolved|solved)', question: 'any' },
    ],
    advice: 'It asks so that it may close. Ask about their case.',
    why: '"Have we solved your query?" asks leave to go. Asking about the thing itself leaves room for a "not yet".',
    prompt: 'Does ‹the remote› [work, show, reach you] now?',
    fix: withoutFormula,
    flags: ['I hope this answers your question.', 'Have we resolved your issue?', 'We trust that this clarifies the matter.', 'Has your problem been solved?'],
    allows: ['Is the green light on now?', 'I hope your neighbour is on her feet by Monday.', 'Did the driver help you with the stairs?'],
  },
} satisfies Rule;
