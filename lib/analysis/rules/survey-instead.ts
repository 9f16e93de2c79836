/** A survey where a question would do. */
import { leaveOutSentence } from '../suggestion';
import type { Rule } from '../rule';

export default {
  id: 'survey-instead',
  family: 'fake-follow-up',
  step: 'make-right',
  weight: 'weakens',
  source: 'Method, false follow-up: measuring is not asking',
  es: {
    find: [
      '(caritas|carita) ~1 (feliz|felices|verde|sonriente)',
      '(regaleme|regalame|pongame|ponme|deme|dame|califiqueme) (un|con un|con)? (diez|10|cinco|5|#) ~1',
      '(cuestionario|formulario) de (satisfaccion|calidad|valoracion)',
      { find: 'encuesta|encuestas|cuestionario|encuestita', needs: ['respond*|contest*|complet*|llen*|rellen*|dejo|dejamos|recibir*|llegar*|hac*|agradec*|invit*|tomar*|dedic*|ayud*|envi*|califi*|valor*|participa*|minut*|evalu*|opin*|link|enlace|clic'], unless: ['{negation} ~7 encuesta|encuestas', '(respondiste|contestaste|respondio|contesto|lleno|su respuesta) ~3 encuesta', 'encuesta ~2 (fallo|erronea|por error|molest*)'] },
      { find: '(califica|califique|calificar|calificanos|califiquenos|valora|valore|valorar|puntua|puntue|evalua|evalue|evaluar|valoranos|valorenos) ~4 (atencion|servicio|gestion|conversacion|experiencia|chat|ayuda|soporte|asesor|asesoria|llamada|visita|nos)', negated: 'lets-go', unless: ['evaluar el daño|siniestro'] },
      '(como|que) (fue|calificarias|calificaria|valoraria|valorarias|evaluas|evaluarias|te parecio|le parecio|estuvo) ~2 (atencion|experiencia|gestion|servicio)',
      'cuentanos|cuentenos|dinos|diganos como lo hicimos|hemos hecho',
    ],
    advice: 'Pide nota antes de reparar. Pregunta por su caso.',
    why: 'Una encuesta mide para nosotros y llega cuando la persona aún espera algo. Una pregunta con respuesta esperada escucha.',
    prompt: '¿Qué parte de ‹la visita› [cambiaría usted primero]?',
    fix: leaveOutSentence,
    flags: ['Regáleme un diez en la encuesta.', 'Le llegará una encuesta; agradecemos su respuesta.', '¿Nos ayudas contestando esta encuesta?', 'Por favor califica la atención recibida.', 'Le invitamos a llenar un cuestionario breve.'],
    allows: ['No hace falta que responda la encuesta: ya me lo contó usted.', 'El perito evaluó la pared hoy a las 9.', 'La encuesta que le mandaron salió por descuido nuestro, la borro hoy.'],
  },
  en: {
    find: [
      '(hit|press|tap|click|give|pick|choose|see|get) ~7 (smiley|happy) (face|faces)',
      '(fill|complete|take) ~4 (questionnaire|feedback form)',
      '(hit|press|tap|click|give) (the|us|me) ~2 (green|top|five|5|ten|10|happy|big) (one|stars|button|face)?',
      { find: 'survey|surveys|questionnaire', needs: ['complete|completing|fill|filling|take|taking|answer|respond|receive|share|leave|short|quick|brief|click|link|minute|minutes|seconds|participate|help|send|look'], unless: ["{negation} ~4 survey|questionnaire", "(you) (filled|answered|completed|took) ~4 survey", 'building|land|property|roof|damp|home|structural|site survey', 'the surveyor'] },
      { find: '(rate|rating|score) ~1 (this|our|your|us|my|the|how) ~2 (conversation|service|experience|chat|interaction|support|us|call|visit|help|performance|we)', negated: 'lets-go', unless: ['(interest|exchange|hourly|your|room) rate'] },
      '(how|tell us how|let us know how) (did|are) (we|i) (do|doing)', '(tell|let) us ~1 how (we|i) did', 'how was (your|the) (experience|chat|support|service)', 'how would you rate',
      '(rate|score|mark) (me|us|this|my|our) ~2 (from|out of|on|between) (1|one|0|a|zero|#)',
    ],
    advice: 'It asks for a mark before the repair. Ask about their case.',
    why: 'A survey measures for us, and comes while they still wait for something. A question you await the answer to listens.',
    prompt: 'Which part of ‹the visit› [would you change first]?',
    fix: leaveOutSentence,
    flags: ['Tap the happy face when I close the chat.', "You'll receive a survey shortly; please take two minutes.", 'Please rate our service today.', 'Tell us how we did!', 'Could you complete this quick questionnaire for us?'],
    allows: ["You don't need to answer the survey: you told me yourself.", 'The surveyor looked at the wall at 9 today.', 'The survey you filled in on Monday is why I am writing.'],
  },
} satisfies Rule;
