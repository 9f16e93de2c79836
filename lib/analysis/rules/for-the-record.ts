/** "For our records": a question that protects us. */
import { withoutFormula } from '../fix';
import type { Rule } from '../rule';

export default {
  id: 'for-the-record',
  family: 'fake-follow-up',
  step: 'make-right',
  weight: 'weakens',
  source: 'Method, false follow-up: interest to protect ourselves',
  es: {
    find: [
      '(^|,) (que conste|para que conste|que quede claro|que quede constancia|para que quede constancia) ~3',
      '(dejar|dejo|dejamos|quede) constancia (de)? que?',
      '(a efectos|para fines|con fines|por motivos) ~1 (de)? (registro|control|calidad|estadistic*|internos|interno)',
      '(para|por) (nuestros|nuestro) (registros|registro|archivos|control)',
    ],
    advice: 'Suena a que nos cubrimos. ¿Para quién es la pregunta?',
    why: 'Lo que se deja por escrito «para que conste» avisa de un pleito. Quien lo lee deja de hablar con una persona.',
    prompt: 'Se lo pregunto porque así puedo [qué hará la respuesta por ‹su caso›].',
    fix: withoutFormula,
    flags: ['Para nuestros registros, ¿qué pasó exactamente?', 'Que conste que le avisamos el lunes.', 'Por motivos de calidad, confirme su grado de satisfacción.'],
    allows: ['Le pongo dos líneas mañana a las 9 para que conste el abono.', 'El registro de la casa lo firma usted el lunes.', 'La cinta grabó a las 9 y ahí se ve el golpe.'],
  },
  en: {
    find: [
      'for (our|the|my) (records|record|files)',
      '(for|in the interest of) (quality|training|monitoring) ~2 (purposes|assurance)',
      '(let the record show|just so it is on record|please note for the record)',
      'for (internal|statistical|reporting) purposes',
    ],
    advice: 'It sounds like covering ourselves. Who is the question for?',
    why: 'What is written "for the record" announces a dispute. The reader stops talking to a person.',
    prompt: 'I ask because then I can [what the answer will do for ‹your case›].',
    fix: withoutFormula,
    flags: ['For our records, what exactly happened?', 'For the record, the notice went out on Monday.', 'For quality purposes, please confirm that you are satisfied.'],
    allows: ['I will send two lines tomorrow at 9 with the credit in writing.', 'The school records arrive on Monday.', 'The camera recorded it at 9 and shows the knock.'],
  },
} satisfies Rule;
