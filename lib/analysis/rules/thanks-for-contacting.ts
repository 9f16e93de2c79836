/** "Thank you for contacting us": the door of every template. */
import { namesDetail } from '../detail';
import { withoutFormula } from '../fix';
import type { Hit, DraftContext, Rule } from '../rule';

const when = (hit: Hit, draft: DraftContext) => !namesDetail(hit, draft);

export default {
  id: 'thanks-for-contacting',
  family: 'canned',
  step: 'good-intent',
  weight: 'canned',
  source: 'Packard & Berger 2021: concrete words make customers feel heard; Decock et al. 2020: routine wording raises suspicion',
  es: {
    find: [
      { find: 'gracias|agradecemos|agradezco|agradeciendo|agradecerle|agradecerte|agradeceros ~1 (por|el|tu|su|que) ~2 contactar*|escribirnos|escribiros|comunicarse|comunicarte|comunicarnos|contactado|contactarnos', when },
      { find: 'gracias|agradecemos|agradezco|agradecerle|agradecerte ~2 (ponerse|ponerte|haberse puesto|haberte puesto|entrar) en contacto', when },
      { find: 'gracias|agradecemos|agradezco ~2 (dirigirse|dirigirte|acercarse|acercarte|acudir) ~1 a', when },
      { find: '(gracias por|agradecemos|agradezco) (tu|su|vuestro|el) (mensaje|contacto|correo|email|mail|comunicacion|escrito|consulta|llamada|interes)', unless: ['mensaje|correo|email|mail|llamada del|de|tan|anoche|ayer'], when },
      { find: '(gracias por|agradecemos|agradezco) haber|habernos|habersenos|haberse escrito|contactado|comunicado', when },
      { find: '(gracias por|agradecemos|agradezco) (tu|su|vuestro) tiempo', when },
      { find: '(agradecemos|agradezco) que (nos|me|lo|se|te|haya|hayas) ~3', when },
      { find: '(gracias por|agradecemos|agradezco) ~1 (hacernos llegar|dejarnos|darnos a conocer|tomarte el|tomarse el|haberte tomado|haberse tomado|ponernos al|mantenerte en|mantenerse en|acudir a|informarnos|notificarnos|reportarnos)', when },
    ],
    advice: 'Lo ha leído muchas veces. Empieza por lo que le pasó.',
    why: 'Quien se queja reconoce la plantilla en la primera línea y deja de leer. Una frase con su caso le dice que alguien leyó.',
    prompt: 'Leí lo de ‹su pedido›: [qué es lo que más pesa de lo ocurrido].',
    fix: withoutFormula,
    flags: ['Gracias por comunicarse con nosotros. La nevera sale el jueves.', 'Buenas tardes: agradecemos su mensaje. Mañana le llamo.', 'Gracias por haberse puesto en contacto con nuestro equipo.', 'Muchas gracias por contactarnos!! Hoy reviso el cobro'],
    allows: ['Gracias por avisar del escalón roto; mañana a las 9 lo cambiamos.', 'Gracias por mandar las tres fotos, se ve la grieta.', 'Hizo bien en escribirnos por la mañana: aún llegué a parar el envío.'],
  },
  en: {
    find: [
      { find: 'thank|thanks|thx|thankyou ~4 for ~2 (contacting|reaching out|reaching us|getting in touch|being in touch|writing in|writing to us|emailing us|messaging us|calling us|connecting with|submitting your|choosing to contact|bringing this to our attention|raising this with us)', when },
      { find: 'thank|thanks|thx ~3 for ~1 your ~1 (message|email|e - mail|enquiry|inquiry|query|contact|note|call|tweet|interest|ticket|letter|correspondence)', unless: ['(message|email|note|call|letter|tweet) (of|from|on|last|this|yesterday)'], when },
      { find: '(we|i) appreciate (you|your) ~1 (contacting|reaching out|getting in touch|writing in|taking the time|bringing this)', when },
      { find: 'thank|thanks ~3 for taking the time to', when },
      { find: '(we|i)? ~1 appreciate (you|your) ~1 (flagging|raising|reporting|highlighting|sharing|message|email|note|interest|reaching|call|contact)', when },
      { find: '(thank|thanks) ~2 for (dropping us|giving us|getting back|speaking with|chatting with|notifying us|informing us|alerting us)', when },
    ],
    advice: "They've read this before. Start with what happened.",
    why: 'A reader knows the template from its first line and stops reading. One line about their case shows that somebody read it.',
    prompt: 'I read about ‹your order›: [what weighs most in what happened].',
    fix: withoutFormula,
    flags: ['Thanks so much for reaching out! The fridge ships on Thursday.', 'Thank you for your enquiry. I have moved the booking to 4.', 'Hi Tom, thank you for getting in touch with our team.', 'We appreciate you contacting us.'],
    allows: ['Thanks for the three photos, the crack is clear.', 'Thank you for telling us about the step; we fix it tomorrow at 9.', { customer: 'My kettle leaks on the worktop and it is a week old', draft: 'Thanks for getting in touch about the kettle. A new one ships today.' }],
  },
} satisfies Rule;
