/** "We appreciate your feedback": thanks that never say for what. */
import { namesDetail } from '../detail';
import { withoutFormula } from '../fix';
import type { Hit, DraftContext, Rule } from '../rule';

const when = (hit: Hit, draft: DraftContext) => !namesDetail(hit, draft);

export default {
  id: 'thanks-for-feedback',
  family: 'canned',
  step: 'good-intent',
  weight: 'canned',
  source: 'Method, step 1: thank for the telling, not for "feedback"; Packard & Berger 2021 (concrete language)',
  es: {
    find: [
      { find: 'gracias|agradecemos|agradezco|agradecidos ~3 (comentario|comentarios|opinion|opiniones|apreciacion|apreciaciones|sugerencia|sugerencias|observacion|observaciones|feedback|valoracion|retroalimentacion|aporte|aportes|calificacion)', unless: ['(que|porque|con) (tu|su) comentario'], when },
      { find: '(gracias|agradecemos|agradezco) ~4 (informarnos|hacernoslo saber|hacernos saber|compartirlo|compartir tu|compartir su|notificarnos|reportarlo|reportarnos)', when },
      { find: 'todo comentario|comentarios nos|es ~2 bienvenido|bienvenidos', when },
    ],
    advice: 'Agradece sin decir qué. Nombra lo que te contó.',
    why: 'Unas gracias que valen para cualquiera suenan a acuse de recibo. Decir qué nos ayudó a ver toma su relato por cierto.',
    prompt: 'Gracias por contarme lo de ‹la puerta›: [qué nos hizo ver].',
    fix: withoutFormula,
    flags: ['Agradecemos sus valiosos comentarios.', 'Hola Pía, gracias por tu opinión.', 'Muchas gracias por la retroalimentación, la compartiremos.'],
    allows: ['Gracias por decirme que la rampa estaba helada, no lo sabíamos.', 'Su comentario llegó a la jefa de sala hoy a las 10.', 'Gracias por la paciencia de mandar dos veces la misma foto.'],
  },
  en: {
    find: [
      { find: 'thank|thanks|thx|appreciate|appreciates|grateful ~4 (feedback|comments|comment|thoughts|suggestion|suggestions|input|opinion|concerns)', unless: ["(your|the) (comment|review|thoughts|suggestion) (about|on|that)"], when },
      { find: 'thank|thanks|appreciate ~2 (you|for) ~1 (letting us know|making us aware|sharing this|sharing your|sharing that|bringing this)', when },
      { find: 'all|any|your feedback is ~3 (welcome|welcomed|appreciated|valued|valuable)', when },
      { find: 'constructive feedback', when },
    ],
    advice: 'It thanks them for nothing in particular. Name what they told you.',
    why: 'Thanks that fit anybody read like a receipt. Saying what it made you see takes their account as true.',
    prompt: 'Thank you for telling me about ‹the door›: [what it made us see].',
    fix: withoutFormula,
    flags: ['We appreciate your valuable feedback.', 'Thanks for sharing your thoughts with us, Dee!', 'Thank you for your comments. They have been noted.'],
    allows: ['Thank you for telling me the ramp was icy, none of us knew.', 'I read your review to the kitchen at noon today.', 'Thanks for sending the same photo twice.'],
  },
} satisfies Rule;
