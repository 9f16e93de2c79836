/** "Quedamos a su disposición", "we are always here to help": a close that offers nothing. */
import { dated } from '../dated';
import { withoutFormula } from '../fix';
import type { DraftContext, Hit, Rule } from '../rule';

const when = ({ sentence }: Hit, draft: DraftContext) => !dated(sentence, draft.language) && !sentence.tokens.some(({ kind, word }) => kind === 'number' && word.length > 2);

export default {
  id: 'at-your-disposal',
  family: 'canned',
  step: 'assure',
  weight: 'canned',
  source: 'Measured in the method\'s own reading of bank replies: one in five closes with this formula',
  es: {
    find: [
      { find: '(quedamos|quedo|quedando|estamos|estoy|seguimos|sigo|nos mantenemos|permanecemos|permanezco|nos ponemos|me pongo|estaremos) ~3 (disposicion|ordenes|orden|servicio de|a su servicio|a tu servicio)', unless: ['fuera de servicio', 'orden de'], when },
      { find: '(quedamos|quedo|quedando|seguimos|sigo|estaremos) ~2 (atento|atenta|atentos|atentas|pendiente|pendientes|al pendiente)', unless: ['pendiente|pendientes|atento|atenta del|de que|de lo'], when },
      { find: 'estamos ~2 para (servirle|servirte|servirles|serviros|ayudarle|ayudarte|ayudarles|ayudaros|atenderle|atenderte|apoyarte|apoyarle|asistirte|lo que necesite|lo que necesites|lo que haga falta|lo que gustes)', when },
      { find: '(cuenta|cuente|cuentas|puede contar|puedes contar) ~1 con nosotros', when },
      { find: '(a su|a tu|a vuestra) (entera|completa|total)? (disposicion|orden|servicio)', unless: ['(esta|estan|tiene|tienes|queda|quedan) a (su|tu) disposicion (en|desde|hasta|a partir)'], when },
      { find: '(a sus|a tus) ordenes', when },
      { find: '(siempre|aqui) ~2 para (ayudarte|ayudarle|servirte|servirle|lo que necesites|lo que necesite)', when },
      { find: '(quedo|quedamos|estamos|estoy|quedando) (a la|en) espera ~1 (de)? (su|sus|tu|tus|sus) ~1 (comentarios|respuesta|noticias|confirmacion)', when },
      { find: '(aqui|aca) (nos tienes|nos tiene|estamos|seguimos|nos encuentras) ~2 (siempre|para|$)', when },
      { find: '(siempre|estamos) (contigo|con usted|con ustedes|a tu lado|a su lado)', when },
      { find: '(quedo|quedamos|quedando) ~3 (ordenes|disposicion)', when },
    ],
    advice: 'Cierra sin ofrecer nada. ¿Qué pasará y cuándo?',
    why: 'La fórmula deja al lector la tarea de volver a pedir. Un hecho con hora cierra mejor y no cuesta más palabras.',
    prompt: 'Le escribo [qué día y a qué hora] con [qué novedad].',
    fix: withoutFormula,
    flags: ['Quedamos a su entera disposición.', 'Quedo atenta. Saludos', 'Estamos para servirte 😊', 'Seguimos a tus órdenes.'],
    allows: ['Estoy en este correo hasta las 6.', 'Quedo pendiente de que el taller me llame hoy a las 4.', 'La moto sigue fuera de servicio hasta el lunes.'],
  },
  en: {
    find: [
      { find: "(remain|are|am|we're|i'm|stay|be) ~2 (at your|at the) (disposal|service)", when },
      { find: "(we are|we're|i am|i'm|our team is|we will be) (always|here|only)? (here|available|on hand|around) ~2 (to help|to assist|to support|for you|for all|24|whenever|should you|if you|any time|anytime)", unless: ['until|till|from'], when },
      { find: "(always|more than) (happy|glad) to (help|assist)", when },
      { find: '(at your disposal|at your service)', when },
      { find: '(look forward to|looking forward to|await|awaiting) (hearing from you|your (reply|response|comments|reply))', when },
      { find: "(we're|we are|i'm|i am) (always)? here if you (need|want|ever|have)", when },
      { find: "always (here|there|around|available|on hand) (for|to|if|when) ~1", when },
      { find: "(we've|we have) (always)? got (you|your back) ~1", when },
      { find: '(remain|am|are) (yours|at your) ~1 (to serve|serve|service|disposal|beck)', when },
    ],
    advice: 'It closes without offering anything. What happens next, and when?',
    why: 'The formula leaves it to the reader to ask again. One fact with an hour closes better and is no longer.',
    prompt: "I'll write to you [day and hour] with [what news].",
    fix: withoutFormula,
    flags: ["We're always here to help!", 'We remain at your disposal.', "As ever, we are always happy to help."],
    allows: ["I'm on this chat until six.", 'I am here from 9 to 5 on Thursday if the engineer is late.', 'Nora is at the desk to help you in with the chair today.'],
  },
} satisfies Rule;
