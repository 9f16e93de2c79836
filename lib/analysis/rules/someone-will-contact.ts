/** "Someone will be in touch": no name and no day. */
import { undatedCommitment as when } from '../commitment';
import type { Rule } from '../rule';

export default {
  id: 'someone-will-contact',
  family: 'vague-promise',
  step: 'assure',
  weight: 'weakens',
  source: 'Method, step 5: who, what and by when',
  es: {
    find: [
      { find: '(nos|se) (pondremos|pondra|pondran|estaremos poniendo|estara poniendo) (nuevamente)? en contacto', when },
      { find: '(nos|se) (comunicaremos|comunicara|comunicaran|contactaremos|contactara|contactaran)', when },
      { find: '(te|le|les|lo|la|os) (contactaremos|contactara|contactaran|llamaremos|llamara|llamaran|escribiremos|responderemos|responderan|respondera|contestaremos|contestaran|contestara|atenderemos|atendera|avisaremos|avisara|avisaran|informaremos|informara|notificaremos|notificara|haremos saber|daremos respuesta|daremos una respuesta|estaremos contactando|estaremos informando|estaremos enviando|estaremos avisando|estaremos respondiendo)', unless: ['(cuando|en cuanto|si|apenas) (salga|llegue|este|falle|el|la|entre|cambie|toque)', '^ si'], when },
      { find: 'y (te|le|les) (avisamos|aviso|decimos|comento|comentamos|cuento|contamos|digo|informo|confirmamos|confirmo)', unless: ['(cuando|en cuanto|apenas) (salga|llegue|este|el|la|entre)', '(aviso|digo|cuento|confirmo|comento) (si|que|:)'], question: 'never', when },
      { find: '(recibira|recibiras|tendra|tendras|obtendra) ~2 (respuesta|noticias|una llamada|contacto|novedades|una solucion)', when },
    ],
    advice: 'Alguien, algún día. Ponle nombre y hora.',
    why: '«Nos pondremos en contacto» deja a la persona mirando el teléfono. Un nombre y una hora la dejan seguir con su día.',
    prompt: 'Le llama [nombre] el [día] a las [hora] por ‹su fianza›.',
    flags: ['Nos pondremos en contacto con usted.', 'Un asesor se comunicará contigo.', 'Lo vemos con Cobros y te avisamos.', 'Recibirá una respuesta de nuestro equipo.'],
    allows: ['Le llama Berta hoy a las 5.', 'Te aviso cuando salga el camión de la nave, hoy antes de las 6.', 'Nadie le avisó, y fue cosa mía.'],
  },
  en: {
    find: [
      { find: "(someone|somebody|a member of|an agent|an advisor|an adviser|the team|our team|a colleague|a representative|a specialist|a manager|one of our|they|we|i|agent|team|department|representative) ~5 (will|we'll|i'll|shall|should) ~1 (be in touch|be in contact|be reaching|contact|get back|respond|reach out|call|reply|be calling|get in touch|follow up|be with you|be back)", unless: ["i'd|i've", 'if (it|the|you) ~6'], when },
      { find: "(we'll|i'll|they'll|someone'll) ~1 (be in touch|be in contact|get back|reach out|respond|follow up|let you know|come back to you|get in touch)", unless: ['let you know (if|when|as soon as) (it|the)'], when },
      { find: "(you will|you'll) (be contacted|hear from|hear back|get a response|receive a (response|reply|call))", when },
    ],
    advice: 'Someone, some day. Give it a name and an hour.',
    why: '"We will be in touch" leaves them staring at the phone. A name and an hour let them get on with the day.',
    prompt: '[Name] calls you on [day] at [hour] about ‹your deposit›.',
    flags: ["We'll be in touch.", 'A member of our team will contact you.', "I'll get back to you on this.", 'You will hear from our claims team.'],
    allows: ['Berta rings you at 5 today.', "I'll let you know when the van leaves the depot, before 6 today.", 'Nobody got in touch, and that was my job.'],
  },
} satisfies Rule;
