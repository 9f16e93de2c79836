/** Resolution: something is done about it, the customer has a say, and it is stopped from coming back. */
import { met, missed, na, stepDone, type Pillar } from './pillar';

export default {
  id: 'resolution',
  es: 'Resolución', en: 'Resolution',
  checks: [
    {
      id: 'acts', es: 'Dice lo que se ha hecho o se hará', en: 'Says what was or will be done',
      look: ({ deeds, promises }) => {
        const deed = promises[0] ?? deeds.find(({ kind }) => kind === 'done' || kind === 'coming') ?? deeds.find(({ kind, dated }) => kind === 'moving' && dated);
        return deed ? met(deed) : missed();
      },
    },
    { id: 'asks', es: 'Deja elegir o pregunta cómo arreglarlo', en: 'Lets them choose or asks how to put it right', look: stepDone('make-right') },
    {
      id: 'prevents', es: 'Dice qué cambia para que no se repita', en: 'Says what changes so that it does not happen again',
      look: ({ apology, draft }) => (!apology || draft.fault !== 'ours' ? na : apology.prevents ? met(apology.words.prevents) : missed()),
    },
  ],
  examples: {
    es: [
      { draft: 'Ya cambié la pieza y mañana la pruebo. ¿Prefieres recogerla o te la llevo?', met: ['acts', 'asks'] },
      { draft: 'Su comentario nos importa.', missed: ['acts', 'asks'] },
    ],
    en: [
      { draft: "I've replaced the part and I'll test it tomorrow. Would you rather collect it, or shall I bring it?", met: ['acts', 'asks'] },
      { draft: 'Your comment matters to us.', missed: ['acts', 'asks'] },
    ],
  },
} satisfies Pillar;
