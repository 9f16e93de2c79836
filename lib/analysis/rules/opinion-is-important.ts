/** "Your opinion is important to us": said to all, it is about us. */
import { withoutFormula } from '../fix';
import type { Rule } from '../rule';

export default {
  id: 'opinion-is-important',
  family: 'canned',
  step: 'good-intent',
  weight: 'canned',
  source: 'Method, step 1: good intent is shown, not declared; Decock et al. 2020 (personalisation)',
  es: {
    find: [
      '(su|tu|vuestra|la|cada|sus|tus) (opinion|comentario|comentarios|opiniones|satisfaccion|consulta|mensaje|experiencia|bienestar|tranquilidad|llamada|confianza|seguridad|comodidad|preferencia|tiempo|inquietud|confort) ~2 (es|son|resulta|sera|siempre es) ~4 (importante|importantes|prioridad|fundamental|primero|primordial|valiosa|valioso|valiosos|lo primero|lo principal|esencial|clave|razon de ser)',
      'para nosotros ~1 (su|tu|vuestra|cada|es|lo) ~3 (opinion|satisfaccion|comentario|cliente|experiencia|tranquilidad|bienestar|consulta)',
      '(nos importa|nos interesa|nos preocupa|valoramos|apreciamos) ~2 (su|tu|vuestra|sus|tus) (opinion|satisfaccion|bienestar|preferencia|confianza|fidelidad|comentarios|experiencia|tiempo|lealtad)',
      'usted|tu|ustedes es|eres|son ~1 (importante|lo mas importante|nuestra prioridad|lo primero) ~1 para? nosotros?',
      'cada|nuestros cliente|clientes ~1 (es|son|cuenta|cuentan|importa|importan) ~3',
      '(su|tu|vuestra|cada|sus|tus) (opinion|comentario|comentarios|satisfaccion|consulta|mensaje|experiencia|caso|llamada|confianza|queja|reclamo) ~2 (es|son) ~2 de ~1 (importancia|valor|interes)',
      '(importa|importan|interesa|preocupa) mucho? (lo que|su|tu) ~2 (opinas|opina|piensas|piensa|opinion|bienestar|satisfaccion)',
    ],
    advice: 'Dicho a todos, habla de nosotros. Que se note en qué haces.',
    why: 'Declarar que alguien importa no lo demuestra y suena a grabación. Lo demuestra un gesto sobre su caso.',
    prompt: 'Por ‹lo que me contó› hice ya esto: [qué cambié hoy].',
    fix: withoutFormula,
    flags: ['Su satisfacción es nuestra prioridad.', 'Para nosotros tu opinión cuenta mucho.', 'Valoramos mucho su confianza.'],
    allows: ['Lo importante ahora es que su mamá tenga la silla hoy a las 5.', 'Me importa que llegue antes de la boda: sale hoy.', 'Su pedido lleva prioridad y lo entrega Luis mañana a las 9.'],
  },
  en: {
    find: [
      "(your|customer|guest|client|member|passenger) (feedback|opinion|opinions|query|enquiry|inquiry|satisfaction|business|call|message|custom|comments|experience|happiness|comfort|safety|concern|concerns|time|patience|loyalty|privacy) ~2 (is|are|remains|will always be) ~3 (important|valuable|valued|priority|paramount|everything|first|appreciated|# 1)",
      "(your|customer|guest|client|member) (feedback|opinion|satisfaction|business|custom|experience|happiness|loyalty) (matters|means a lot|means so much|comes first)",
      "(we|and)? (truly|really|do|greatly|always|deeply)? (value|cherish|treasure) (your|all our|every|each|our) ~1 (custom|feedback|business|opinion|loyalty|patience|customers|customer|time|trust|input|relationship|patronage|support|membership)",
      "(you|you're|customers|our customers) ~1 (are|is)? (important to us|at the heart of|valued|our top priority|our number one)",
      "(you're|you are) (a|one of our) ~1 valued|important|loyal",
      '(your|customer|guest|every|each) (feedback|opinion|query|enquiry|inquiry|message|satisfaction|business|custom|experience|trust|comfort|loyalty|support|patronage|complaint|concern|review) ~2 (means|is of) ~3 (lot|world|much|deal|importance|everything)',
    ],
    advice: 'Said to everyone, it is about us. Let a deed show it.',
    why: 'Telling people they matter proves nothing and sounds like a recording. One thing done for their case proves it.',
    prompt: 'Because of ‹what you told me› I have already [what I changed today].',
    fix: withoutFormula,
    flags: ['Your comfort is our number one priority.', 'We truly value your business.', 'Customer happiness matters to us.'],
    allows: ['What matters now is that your mum has the chair by 5 today.', 'I put your parcel in the priority van; it lands tomorrow at 9.', 'The important part: nothing was charged.'],
  },
} satisfies Rule;
