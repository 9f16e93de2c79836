/** "100 % sure": a figure no one can keep. */
import type { Rule } from '../rule';
import { leaveOut } from '../suggestion';

export default {
  id: 'hundred-percent',
  family: 'overpromise',
  step: 'assure',
  weight: 'weakens',
  source: 'Method, step 5: assure that you will act, then act; integrity pillar (say only what can be kept)',
  es: {
    find: [
      { find: '(al)? 100 % (segur*|garantizad*|fiable|solucionad*|resuelt*|confirmad*|perfect*|operativ*|arreglad*|que)', negated: 'lets-go' },
      { find: '(segur*|garantizad*|aseguro|solucionad*|resuelt*|funciona*|funcionando|arreglad*|confirmad*|quedara|estara|esta|queda) (a|al|un|en)? (100 %|100 por 100|100 por ciento|cien por cien|cien por ciento|mil por mil|1000 %)', negated: 'lets-go', unless: ['(algodon|lana|reembols*|devolu*|cubre|cubierto|importe)'] },
      '(al|a un)? (cien por (cien|ciento)|mil por mil|ciento por ciento) (segur*|garantizad*|que|solucion*|resuelt*)?', '(cero|0) (riesgo|riesgos|posibilidad|posibilidades|probabilidad|margen de error) (de|que|,|.|$)',
    ],
    advice: 'Un cien por cien no admite fallos. ¿Lo puedes cumplir?',
    why: 'La cifra promete más de lo que nadie controla. Di lo que sabes y cuándo vuelves a mirarlo.',
    prompt: 'Lo que sé es [dato]. Lo compruebo el [fecha y hora] y le escribo.',
    fix: (hit, draft) => (/^(al )?100 ?%$/i.test(hit.text) ? leaveOut(hit, draft) : null),
    flags: ['Estamos 100 % seguros de que llega.', 'Mañana queda al cien por cien.', 'Hay cero riesgo de que falle.'],
    allows: ['Cubre el 100 % de la pieza y la mano de obra.', 'Es 100 % lana merina.', 'Le devolvemos el 100 % del importe hoy.'],
  },
  en: {
    find: [
      { find: "(100 %|100 percent|100 per cent|a hundred percent|a hundred per cent|one hundred percent|1000 %|110 %|hundred percent) (sure|certain|guarantee*|safe|secure|confident|positive|fixed|resolved|sorted|perfect|working|reliable|be|going|have|get|happen|arrive|by|on|there|yours|correct|back|fine|ready|promise)", negated: 'lets-go' },
      { find: "(you'll|will|it'll|i'll|we'll|you will|is|are|be|that's) (100 %|100 percent|100 per cent|a hundred percent|one hundred percent)", negated: 'lets-go', unless: ['100 % (cotton|wool|lambswool|linen|silk|leather|recycled|organic|natural|of|refund*|recyclable|vegan|polyester|free|our|on us)', '(refund|refunded|covered|cover)'] },
      '(zero|no|0 %) (chance|risk|possibility|probability) (of|that|it|this|anything|you|at all)', '(zero|no) way (that)? (it|this|anything|they|that) (will|can|could|is|would|gets|goes)', 'in no (conceivable)? way (will|can)',
    ],
    advice: 'A hundred percent allows no slip. Can you keep it?',
    why: 'The figure promises more than anyone controls. Say what you know and when you will look again.',
    prompt: 'What I know is [fact]. I will check on [date and time] and write to you.',
    flags: ['We are 100% certain it arrives.', "It'll be fixed tonight, one hundred percent sure.", "There's zero chance of it failing."],
    allows: ['It is 100% cotton.', "I've refunded 100% of the fare.", "I'm not 100% sure yet; I'll know by four."],
  },
} satisfies Rule;
