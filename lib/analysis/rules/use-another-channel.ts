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
      { find: '(escribenos|escribanos|escribirnos|escribir|contactanos|contactenos|contactarnos|contactar|comunicate|comuniquese|comunicarte|comunicarse|envianos|envienos|enviar|mandanos|mandenos|ingresa|reportalo|reportelo|solicitalo|solicitelo|canaliza|chatea|chatear|hablanos) ~9 (redes|whatsapp|wasap|facebook|twitter|instagram|telegram|chat|app|correo|email|@ _|linea|canal|canales|chatea|claubot|bot|asistente)', unless: ['(mensaje|mensajes) (directo|directos|privado|privados)', 'dm|md|inbox', 'recuerd* que (puede|puedes)', 'este|mismo correo|chat|canal|hilo|email|whatsapp'], when },
      { find: '(opcion|boton|apartado|seccion) ~1 (de|del)? " ~4 " ~2 (puedes|puede|podras|podra)', when },
      { find: '(a traves de|por|mediante|via) nuestr* (redes|canales|canal|linea|chat|whatsapp|otros canales|medios)', needs: ['escrib*|contact*|comunic*|envi*|solicit*|puede*|podra*|report*|gestion*|*e'], unless: ['mensaje directo|privado', 'dm|md', 'recuerd* que (puede|puedes)'], when },
    ],
    advice: 'Ya escribió aquí. Otro canal es empezar de nuevo.',
    why: 'Cada puerta nueva obliga a contar todo otra vez. Si hace falta otro canal, mejor pasar nosotros el caso.',
    prompt: 'Lo paso yo a [quién] con ‹lo que me escribió›, y contesta [por dónde y cuándo].',
    flags: ['Escríbenos por WhatsApp y con gusto lo vemos.', 'Contáctanos a través de nuestras redes sociales.', 'Por favor comunícate por el chat de la app.', 'Envíenos un correo a soporte@solmar.example con los datos.'],
    allows: ['Mándanos un mensaje directo con el folio y lo cambio hoy.', 'Contésteme a este correo y lo cambio hoy.', 'Ya lo pasé a Berta por chat; le llama hoy a las 4.'],
  },
  en: {
    find: [
      { find: '(contact|reach|message|email|write to|write|chat with|get in touch with|reach out to|connect with|speak with|speak to|tweet) (us|our team|our support|our|customer|the team|support) ~3 (via|through|on|at|by|using|over|here) ~4', unless: ['dm|pm|direct|private', "this|same (email|thread|chat|number|message|page)", 'direct message'], when },
      { find: '(send|drop|shoot|pop) (us|our team|them|it) ~2 (an|a)? (email|e - mail|mail|letter|fax|whatsapp) ~4', when },
      { find: '(email|e - mail|mail|write to) (us|them|it|support|our|the) ~3 @ _', when }, { find: '(use|using|try|via|through) (our|the) (live chat|chatbot|virtual assistant|online chat|web chat|contact form|phone line)', when },
    ],
    advice: 'They wrote here already. Another channel is starting over.',
    why: 'Each new door makes them tell it all again. If another channel is needed, we can carry the case there.',
    prompt: "I'll pass ‹what you wrote› to [who], who answers [where and when].",
    flags: ['Please contact us via phone or chat.', 'Reach out to our support team through WhatsApp.', 'Please send us an email with the details.', 'Try our live chat for this.'],
    allows: ['Send us a DM with the reference and I change it today.', 'Reply to this email and I change it today.', 'I passed it to Berta by chat; she rings you today at 4.'],
  },
} satisfies Rule;
