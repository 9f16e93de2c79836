/** "Llame al 900…": another queue, and the story told again. */
import { isPushed as when } from '../effort';
import type { DraftContext, Hit, Rule } from '../rule';

const elsewhere = ['chat|whatsapp|redes|app|correo|banco'];
const toNumber = (hit: Hit, draft: DraftContext) => /(?:\d[ ().-]{0,2}){6}/.test(hit.sentence.text) && when(hit, draft);

export default {
  id: 'call-this-number',
  family: 'pushed-effort',
  step: 'make-right',
  weight: 'weakens',
  source: 'Customer effort research (CEB): switching channel and repeating drive disloyalty',
  es: {
    find: [
      { find: '(tendria|tendrias|tendra|tendras|debera|deberas|habria|habra|convendria|conviene|le sugiero|te sugiero|le recomiendo|te recomiendo|le aconsejo|te aconsejo|toca|podria|podrias) (que)? ~5 (marcar|marcarle|marcarles|llamar|llamarle|llamarles|telefonear|llame|llames|marque|marques) ~2', unless: elsewhere, when },
      { find: 'llame|llama|llamar|llames|llamanos|llamenos|marque|marca|marcanos|marquenos|marcar|marcando|llamando|comunicate|comuniquese|comunicarse|comunicarte|comuniques|contacte|contacta|contactar|telefonear|telefonee ~8 #', needs: ['al|numero|linea|telefono|telefonos|tel'], when: toNumber },
      { find: '(debe|debes|deberia|deberias|tiene que|tienes que|tenes que|hay que|necesita|necesitas|puede|puedes|podes|favor de|favor|le pedimos|te pedimos|le sugerimos|te sugerimos|te invitamos a|le invitamos a|recomendamos|es necesario|sera necesario) ,? (llamar|llamarnos|llame|llama|comunicarse|comunicarte|comuniquese|comunicate|telefonear|marcar) ~3', unless: elsewhere, when },
      { find: '^ ~2 (llame|llama|llamanos|llamenos|comunicate|comuniquese|marque) (a|al|con|por) ~3', unless: elsewhere, when },
    ],
    advice: 'Le pasa otra cola y volver a contarlo. ¿Puedes llamar tú?',
    why: 'Cada cambio de canal obliga a empezar de cero. Si la llamada la hacemos nosotros, la persona descansa.',
    prompt: 'Llamo yo a [quién] por ‹el equipaje› y le escribo [cuándo] con lo que digan.',
    flags: ['Tendría que marcar a la tienda para confirmar.', 'Para eso tiene que llamar al 900 555 010.', 'Comuníquese al 01 800 555 0133 en horario de oficina.', 'Te pedimos llamar a nuestro call center.', 'Debes marcar al 55 5555 0101 y pedir el folio.'],
    allows: ['No tendría que marcar a la tienda: ya pregunté yo y hay tres.', 'Le llamo yo hoy a las 5 al 600 555 120.', 'No tiene que llamar a ningún número: ya está anulado.', 'Si huele a gas, salga y llame al 112.', 'Mi directo es el 91 555 02 14, llámeme hoy sin problema.'],
  },
  en: {
    find: [
      { find: 'call|ring|phone|dial|contact|telephone|calling|ringing|phoning ~8 #', unless: ["(i'll|we'll|will|i|we|she'll|he'll) ~1 (call|ring|phone|contact)"], when: toNumber },
      { find: "(you'll need to|you will need to|you need to|you must|you have to|you should|you'll have to|you can|you may|please|kindly|you may wish to|you might want to|best to|advise you to|suggest you|recommend you|recommend) (call|ring|phone|telephone|dial|give) ~4", unless: ['call back|me'], when },
      { find: '^ (call|ring|phone) (us|our|the|your|customer|this) ~4', unless: ['(the|your) (school|doctor|police|hospital|neighbour|neighbor|vet|pharmacy|nurse|gp)'], when }, { find: '(give us|give them|giving us) a (call|ring)', when },
      { find: 'give ~3 (a|an)? (ring|call|bell|buzz) ~3 #', when: toNumber },
      { find: '(on|at) # ~6 (and|who|they) ~2 (will|can) (help|sort|assist)', when: toNumber },
    ],
    advice: 'It gives them another queue. Could you make the call?',
    why: 'Each change of channel makes them start from nothing. When we make the call, they can rest.',
    prompt: "I'll call [who] about ‹the luggage› and write to you [when] with what they say.",
    flags: ["You'll need to call 0800 555 0144 for that.", 'Please ring our billing line on 555-0190.', 'Call the claims desk at 1-800-555-0111 and quote the reference.', 'You can call our support team during office hours.'],
    allows: ["I'll ring you today at 5 on 0161 555 0120.", "You don't need to call anybody: it is cancelled.", 'If you smell gas, get out and call 999.', 'My direct line is 555-0139, call me today if it drops.'],
  },
} satisfies Rule;
