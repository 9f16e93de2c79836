/** Asks how such a thing can be. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [{ question: 'only', find: ['(por que|porque|porqe|xq|pq) ~8', 'como (es posible|puede ser|asi|es que) ~4',
      'a que (se debe|corresponde|se refiere) ~4', 'que (es|son|significa) (este|esto|esta|estos|ese|eso) ~4', 'estoy pagando ~6', 'desde cuando ~4',
      'pero ~6'] }],
    shows: ['¿Por qué sale más?'], leaves: ['¿Cuándo sale?'],
  },
  en: {
    find: [{ question: 'only', find: ['(why|how come) ~8', 'since when ~4', 'can ~16 but not', 'but (i|this|it|that|the|you) ~3',
      'how (can|is) (that|this|it) ~4', 'what (is|are|was) (this|that|these|the) ~4', 'what did i (buy|pay for)', 'really \\? !'] }],
    shows: ['Why is it more?'], leaves: ['When is it out?'],
  },
} satisfies SignFile;
