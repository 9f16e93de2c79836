/** "Write to us by WhatsApp": they already wrote. */
import { isPushed as when } from '../effort';
import type { Rule } from '../rule';

export default {
  id: 'use-another-channel',
  family: 'pushed-effort',
  step: 'make-right',
  weight: 'weakens',
  source: 'Customer effort research (CEB): switching channel',
  es: {
    find: [
      { find: '(seria|es) (cosa|cuestion) de que (lo|la|los|las|se|te|usted)? (vuelva|vuelvas|llame|llames|marque|marques|acerque|acerques|levante|levantes|presente|presentes|vaya|vayas|pase|pases|suba|subas|mande|mandes) ~5', when },
      { find: '(lo que sigue|lo que toca|lo mejor|lo ideal|basta|bastaria|solo hace falta|necesitamos|es necesario|hace falta|hay que) (es|con|seria)? que (usted|tu|se|te|nos|lo)? (se|te|lo|la)? (acerque|acerques|de una vuelta|des una vuelta|vaya|vayas|pase|pases|acuda|acudas|llame|llames|marque|marques|presente|presentes|llene|llenes|registre|registres|suba|subas|comunique|comuniques|dirija|dirijas) ~5', when },
      { find: '(le|te) (sugiero|sugerimos|recomiendo|recomendamos|aconsejo|invito a|invitamos a|pido|pedimos) ~5 (ingresar|escribir a|comunicar*|volver a|dirigir*)', unless: ['(este|mismo) (correo|chat|canal|hilo)'], when },
      { find: '(lo|la|los|las) (encuentra|encuentras|encontrara|encontraras|consigue|consigues|puede ver|puedes ver) ~6 (ingresando|entrando|accediendo|en) (a|al|en|la|el|nuestro|nuestra) ~1 (portal|web|pagina|app|sitio|plataforma)', when },
      { find: '(escribenos|escribanos|escribirnos|escribir|contactanos|contactenos|contactarnos|contactar|comunicate|comuniquese|comunicarte|comunicarse|envianos|envienos|enviar|mandanos|mandenos|ingresa|reportalo|reportelo|solicitalo|solicitelo|canaliza|chatea|chatear|hablanos) ~9 (redes|whatsapp|wasap|facebook|twitter|instagram|telegram|chat|app|correo|email|@ _|linea|canal|canales|chatea|claubot|bot|asistente)', unless: ['(mensaje|mensajes) (directo|directos|privado|privados)', 'dm|md|inbox', 'recuerd* que (puede|puedes)', 'este|mismo correo|chat|canal|hilo|email|whatsapp'], when },
      { find: '(opcion|boton|apartado|seccion) ~1 (de|del)? " ~4 " ~2 (puedes|puede|podras|podra)', when },
      { find: '(a traves de|por|mediante|via) nuestr* (redes|canales|canal|linea|chat|whatsapp|otros canales|medios)', needs: ['escrib*|contact*|comunic*|envi*|solicit*|puede*|podra*|report*|gestion*|*e'], unless: ['mensaje directo|privado', 'dm|md', 'recuerd* que (puede|puedes)'], when },
    ],
    advice: 'Ya escribió aquí. Otro canal es empezar de nuevo.',
    why: 'Cada puerta nueva obliga a contar todo otra vez. Si hace falta otro canal, mejor pasar nosotros el caso.',
    prompt: 'Lo paso yo a [quién] con ‹lo que me escribió›, y contesta [por dónde y cuándo].',
    flags: ['Lo que sigue es que se dé una vuelta por el centro de atención.', 'Le sugiero comunicarse por la app.', 'Escríbenos por WhatsApp y con gusto lo vemos.', 'Contáctanos a través de nuestras redes sociales.', 'Por favor comunícate por el chat de la app.', 'Envíenos un correo a soporte@solmar.example con los datos.'],
    allows: ['Mándanos un mensaje directo con el folio y lo cambio hoy.', 'Contésteme a este correo y lo cambio hoy.', 'Ya lo pasé a Berta por chat; le llama hoy a las 4.'],
  },
  en: {
    find: [
      { find: "(you would|you'd|you will|you'll|you) (need|have|be best|be better|do well|want) (to|off)? ~1 (email|emailing|contacting|write to|go back to|speak to) ~2", unless: ['(this|same) (email|thread|chat|number|message)', 'reply'], when },
      { find: "(claims|requests|returns|refunds|complaints|applications|changes|cancellations|queries|enquiries|reports|disputes|this|that|it|these|all ~2) (need|needs|must|have|has|should|can only|are to) (to)? be (registered|submitted|made|raised|lodged|sent|logged|requested|filed|completed|reported|done|directed|handled|addressed) ~3 (through|via|on|online|in|by|at|to|using|with)", unless: ['(by|before) (monday|friday|#|the)', "(i'll|i've|we'll|we've|i can|we can)"], when },
      { find: "((perhaps|maybe|would|could|can|might) you|why not|perhaps|maybe) ~1 (might|could)? ~1 (ring|call|phone|email|write to|pop (down|over|into|round)|knock on|download|print|try (ringing|calling|emailing)) ~1 (reservations|the|them|our|your|a|it|us|customer|support|head|down|at|on)", when },
      { find: '(best thing|best bet|your best|easiest|quickest|simplest) (bet|thing|way|option|would be)? ~3 (is|to|would be)? (to)? (pop|ring|call|email|go|contact|raise|write|head|ask|phone|fill|drop) ~3', when },
      { find: '(contact|reach|message|email|write to|write|chat with|get in touch with|reach out to|connect with|speak with|speak to|tweet) (us|our team|our support|our|customer|the team|support) ~3 (via|through|on|at|by|using|over|here) ~4', unless: ['dm|pm|direct|private', "this|same (email|thread|chat|number|message|page)", 'direct message'], when },
      { find: '(send|drop|shoot|pop) (us|our team|them|it) ~2 (an|a)? (email|e - mail|mail|letter|fax|whatsapp) ~4', when },
      { find: '(email|e - mail|mail|write to) (us|them|it|support|our|the) ~3 @ _', when }, { find: '(use|using|try|via|through) (our|the) (live chat|chatbot|virtual assistant|online chat|web chat|contact form|phone line)', when },
    ],
    advice: 'They wrote here already. Another channel is starting over.',
    why: 'Each new door makes them tell it all again. If another channel is needed, we can carry the case there.',
    prompt: "I'll pass ‹what you wrote› to [who], who answers [where and when].",
    flags: ['You would need to email the online department separately.', "Claims must be registered through the maker's portal.", 'Perhaps you could ring reservations.', 'Please contact us via phone or chat.', 'Reach out to our support team through WhatsApp.', 'Please send us an email with the details.', 'Try our live chat for this.'],
    allows: ["Claims have to be registered through the portal, so I've done it for you.", 'Send us a DM with the reference and I change it today.', 'Reply to this email and I change it today.', 'I passed it to Berta by chat; she rings you today at 4.'],
  },
} satisfies Rule;
