/** Sentences the agent has sent before, word for word. */
import { fingerprint, likeSentences } from '../likeness';
import type { Rule } from '../rule';

export default {
  id: 'sent-before',
  family: 'canned',
  step: 'align',
  weight: 'canned',
  source: 'Broder 1997 (resemblance of documents); measured on MAIA-DQE: two like sentences are asked for before anything is said',
  detect: ({ text, sent, prints = [] }) => likeSentences(text, [...sent.map(fingerprint), ...prints]),
  es: {
    find: [],
    advice: 'Ya enviaste estas frases. ¿Qué tiene este caso de distinto?',
    why: 'Un párrafo repetido resuelve deprisa y suena a todos. Cambiar una frase por lo suyo basta para que suene a esta persona.',
    prompt: 'En ‹su caso› lo distinto es [qué detalle], y por eso [qué hago].',
    flags: [
      { draft: 'La bici sale hoy del almacén con el tornillo nuevo ya puesto. El mecánico la revisó dos veces antes de cerrar la caja.', customer: '', sent: ['Hola, Ana: la bici sale hoy del almacén con el tornillo nuevo ya puesto. El mecánico la revisó dos veces antes de cerrar la caja.'] },
      { draft: 'El banco tarda tres días en mostrar el abono que hicimos hoy por la tarde desde nuestra oficina central.', customer: '', sent: ['El banco tarda tres días en mostrar el abono que hicimos hoy por la tarde desde nuestra oficina central.'] },
      { draft: 'El pedido 88 sale hoy con la tapa azul puesta. El chofer llama al timbre antes de subir.', customer: '', sent: ['El pedido 41 sale hoy con la tapa azul puesta. El chofer llama al timbre antes de subir.'] },
    ],
    allows: [
      { draft: 'La bici sale hoy del almacén.', customer: '', sent: ['La bici sale hoy del almacén.'] },
      { draft: 'Hola, Ana: tu freno llega hoy a las 5 con Luis.', customer: '', sent: ['Hola, Ana: la bici sale hoy del almacén con el tornillo nuevo ya puesto.'] },
      { draft: 'La rueda trasera estaba floja y hoy la cambio.', customer: '', sent: ['El mecánico la revisó dos veces antes de cerrar la caja.'] },
    ],
  },
  en: {
    find: [],
    advice: 'You have sent these lines before. What is different here?',
    why: 'A repeated paragraph is quick and sounds like anybody. Changing one sentence for their own case is enough to sound like theirs.',
    prompt: 'What is different in ‹your case› is [which detail], so [what I do].',
    flags: [
      { draft: 'The bike leaves the depot today with the new bolt already fitted. The mechanic checked it twice before closing the box.', customer: '', sent: ['Hi Ana, the bike leaves the depot today with the new bolt already fitted. The mechanic checked it twice before closing the box.'] },
      { draft: 'The bank takes three days to show the credit that we made this afternoon from our head office.', customer: '', sent: ['The bank takes three days to show the credit that we made this afternoon from our head office.'] },
      { draft: 'Order 88 ships today with the blue lid fitted. The driver rings the bell before coming up.', customer: '', sent: ['Order 41 ships today with the blue lid fitted. The driver rings the bell before coming up.'] },
    ],
    allows: [
      { draft: 'The bike leaves the depot today.', customer: '', sent: ['The bike leaves the depot today.'] },
      { draft: 'Hi Ana, your brake arrives at 5 today with Luis.', customer: '', sent: ['Hi Ana, the bike leaves the depot today with the new bolt already fitted.'] },
      { draft: 'The back wheel was loose and I replace it today.', customer: '', sent: ['The mechanic checked it twice before closing the box.'] },
    ],
  },
} satisfies Rule;
