/** Money back and goodbye in one breath; wanting both in a message is joined in index.ts. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { weight: 3,
        find: ['(devuelv*|regres*|reembols*|devolv*|reintegr*) ~8 (y|,) ~2 (me voy|nos vamos|no vuelvo|ahi muere|hasta nunca|chao|adios|ya no|aqui termina|se acabo|cada uno|me marcho|asunto terminado|terminamos)',
        '(mi dinero|mi plata|reembolso|devolucion) y (adios|chao|hasta nunca|me voy|nos vemos)'] },
    ],
    shows: ['Reembólsenme y hasta nunca.', 'Dadme de baja y devolvedme la cuota de mayo, que no la debía.'],
    leaves: ['Devuélvanme el dinero y lo vuelvo a pedir en otro color.'],
  },
  en: {
    find: [
      { weight: 3,
        find: ["(refund|money back|my money|reimburse) ~8 (and|,|then) ~2 (i'm gone|i'm out|goodbye|we're done|i'm done|bye|i'll go|i'll leave|we're finished|never again|that's it|good riddance|i'll be on my way)"] },
    ],
    shows: ["Refund me and we're done.", 'Cancel my membership and give me back May, I did not owe it.'],
    leaves: ['Refund this one and I will reorder in another colour.'],
  },
} satisfies SignFile;
