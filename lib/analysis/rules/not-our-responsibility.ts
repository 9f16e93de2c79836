/** "We are not responsible…", "nothing we can do": the door closed. */
import { stepsAway } from '../ownership';
import type { Rule } from '../rule';

export default {
  id: 'not-our-responsibility',
  family: 'excuse',
  step: 'apology',
  weight: 'hurt',
  source: 'Method, step 3: apologise with no defence; Lewicki, Polin & Lount 2016 (responsibility ranks first)',
  es: {
    find: [
      '(no|tampoco|ni) (es|fue|era|seria|sera|son|ha sido) (una|la|de|un)? (responsabilidad|culpa|cosa|problema|asunto|fallo|falla|error|competencia|tema|decision) (nuestr*|mia|mio|de la empresa|de esta|de nuestra|de la tienda|de la compañia|de la plataforma)', '(no|tampoco) (es|esta|ha sido|fue) (un)? (en|a)? (nuestro|nuestra|nuestras|mi|mis) (problema|responsabilidad|culpa|manos|alcance|competencia|asunto|decision|control|lado)', '(no|tampoco) (depende|corresponde) (de|a) (nosotros|mi|nuestra|la empresa)',
      '(la|esta|nuestra) (empresa|compañia|plataforma|tienda|entidad|comercializadora|aerolinea|aseguradora|clinica|marca|institucion) no (responde|responden|se hace|se responsabiliza|asume|puede hacerse|tiene (culpa|responsabilidad)|es responsable|cubre|tiene la culpa)', 'no (nos hacemos|me hago|nos hacen|podemos hacernos|puedo hacerme) (responsables|responsable|cargo)', 'no (nos responsabilizamos|somos responsables|soy responsable|respondemos por|respondemos de|asumimos (la|ninguna|responsabilidad)|tenemos (la)? (culpa|responsabilidad|nada que ver|control))',
      '(escapa|escapan|se escapa|sale|salen|fuera|esta fuera|queda fuera) (de|a) (nuestr*|mi|mis|lo que) (control|manos|alcance|competencia|competencias|voluntad|podemos)?', '(causas|motivos|situacion|situaciones|razones|factores|circunstancias|algo|hechos)? (ajeno|ajena|ajenos|ajenas) a (nuestra|nosotros|la empresa|nuestro|la compañia|nuestras)', '(no) (podemos|puedo|hay) (nada)? (mas)? (que)? (hacer|podamos hacer|se pueda hacer) (nada|mas|al respecto|por usted|por ti)', 'no (hay|tenemos|existe) nada (mas)? que (podamos|pueda|hacer|se pueda)', 'contra eso no podemos',
      'no nos (compete|corresponde|incumbe|concierne|atañe|toca|culpe|culpes|culpen|eche|eches)',
      '(a) mi no me (pida|pidas|diga|digas|culpe|culpes|eche|eches|reclame|reclames|mire|mires|pregunte|preguntes)',
      '(no) (es|fue|son) (algo|cosa|cosas) (que)? (podamos|pueda|hayamos podido|se pueda) (controlar|evitar|prever|cambiar|remediar|influir)',
      '(no) (podemos|puedo|pudimos) (controlar|evitar|prever) (eso|esto|lo|el|la|los|las|que)',
      '(no) (hay|se hacen|hacemos|caben|existen) excepciones',
      '(voz ni voto|ni voz)',
      '(no) (tenemos|tengo|hay) (mucho|ningun|ninguna|margen|forma|manera|modo|otra)? (margen|poder|injerencia|control|opcion|potestad|forma de|manera de|influencia)',
      '(no) hay (mucho|gran cosa|nada|mas) que (hacer|podamos|se pueda|decir)',
    ].map((find) => ({ find, when: stepsAway, question: 'never' as const, unless: ['no (es|fue) (culpa|responsabilidad) (suya|tuya)', 'si no'] })),
    advice: 'Cierra la puerta. ¿Qué parte, aunque pequeña, es nuestra?',
    why: 'Cuando nadie se hace cargo, la persona se queda sola con el problema. Asumir una parte pequeña ya cambia la conversación.',
    prompt: 'Lo que sí está en mi mano es [qué]. Lo hago [cuándo].',
    flags: ['No es responsabilidad nuestra.', 'Fue por causas ajenas a nuestra voluntad.', 'La tienda no se hace cargo de los envíos.', 'Lamentablemente no hay nada que podamos hacer.'],
    allows: ['No es culpa suya, el formulario falla y nos toca arreglarlo.', 'No depende de mí el precio, pero sí puedo devolverle el envío hoy.', 'Ese mensaje no es nuestro; hizo muy bien en preguntar.'],
  },
  en: {
    find: [
      "(not|aren't|isn't|never) (be|been|held|ourselves)? (liable|responsible|accountable|at fault|to blame) (for|if|when|to|in|,|.|$|;|once)?", "(we|i|company|platform|airline|store) (cannot|can't|can not|do not|don't|won't|will not|does not|doesn't) (accept|take|assume|bear|hold) (any|full|the)? (responsibility|liability|blame|ownership)", '(accepts|assumes|takes|bears|accept) no (responsibility|liability|blame)',
      "(not|isn't|wasn't|hardly) (really|actually|strictly|technically)? (our|my|a company|down to us|the company's) (fault|responsibility|problem|job|issue|concern|doing|mistake|error|business|call)?", "(nothing|little|much|lot|more) (more|else|further)? (that)? (we|i) (can|could|are able to|am able to) (do|offer|have done)", "(outside|beyond|out of|not in|not within|isn't in|not under) (of)? (our|my|anyone's|the company's) (control|hands|power|remit|hand)", "(we|i) (have|'ve|had) (no|zero|little|absolutely no) (control|say|influence|power|authority) (over|in|on|to)?", "(we|i) (don't|do not|can't|cannot|didn't) control (it|them|that|what|how|when|the|where|this|traffic)", '(nothing|not anything) to do with (us|me|our)', '(of|to) no fault of (ours|our own|mine)', '(them|they|head office|courier|bank|supplier|driver) , not (us|me)',
      "(can't|cannot|can not|shouldn't|won't|not) be (blamed|held (responsible|liable|accountable)|expected to)",
      "(don't|do not|please don't|no point) (blame|blaming|shoot|shooting) (us|me|the)",
      '(owe|owes|owed) (you)? nothing',
      '(,|and|so) not (with|by|from|on|down to)? (me|us|mine|ours) (.|$|!)',
      'not something (that)? (we|i) (can|could|are able to) (control|influence|change|prevent|avoid|help)',
      '(no exceptions|all sales are final|is final|are final|non-negotiable|not negotiable|not entitled to|we owe)',
      "(don't|do not|didn't|have no|haven't|had no) (really)? (have)? (any|a|much|no)? (say|voice|choice|input|discretion|leeway|influence) (in|over|on|about|.|,|$)",
      "(weren't|wasn't|aren't|not) (even)? (consulted|asked|told|informed|involved) (either|about|in|.|,|$)",
      "(isn't|not|there's not) (a lot|much|anything) (more|else)? (to do|(that)? (we|i) can|to be done)",
    ].map((find) => ({ find, when: stepsAway, question: 'never' as const, unless: ["you (are not|aren't|'re not|won't be|will not be) (liable|responsible|at fault|to blame|held)", "you're (not|in no way) (liable|responsible|to blame|at fault)", "(it's|it is|that's|was|is) not your fault"] })),
    advice: 'It closes the door. Which part, however small, is ours?',
    why: 'When nobody takes it on, the person is left alone with it. Taking even a small part changes the conversation.',
    prompt: "What is in my hands is [what]. I'll do it by [when].",
    flags: ['We are not liable for items left outside.', 'This was beyond our control.', "Unfortunately there's nothing we can do.", "That's not our problem."],
    allows: ["It isn't your fault, the form is broken and that's ours to fix.", "The price is not my call, but I can take the postage off today.", "You won't be held responsible for those charges.", "That email has nothing to do with you; nobody here sent it, and it was our mistake to let it look real."],
  },
} satisfies Rule;
