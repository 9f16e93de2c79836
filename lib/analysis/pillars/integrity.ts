/** Integrity: what is said can be kept, and the desk stands by its part. */
import { admissionIn } from '../admission';
import { met, missed, na, without, type Pillar } from './pillar';

export default {
  id: 'integrity',
  es: 'Integridad', en: 'Integrity',
  checks: [
    { id: 'certain', es: 'No asegura lo que nadie puede asegurar', en: 'Claims no certainty nobody has', look: without('overpromise') },
    { id: 'stands-by', es: 'No se aparta de su parte', en: 'Does not step away from its part', look: without('excuse', 'never') },
    {
      id: 'owns', es: 'Dice en primera persona qué falló', en: 'Says in first person what failed',
      look: ({ draft }) => {
        if (draft.fault !== 'ours') return na;
        const one = draft.sentences.find(({ tokens }) => admissionIn(tokens, draft.language));
        return one ? met(one) : missed();
      },
    },
  ],
  examples: {
    es: [
      { draft: 'El lunes te escribo con lo que diga el taller, haya pieza o no.', met: ['certain', 'stands-by'] },
      { draft: 'El martes lo tiene sin ninguna duda.', marked: { overpromise: 'sin ninguna duda' }, missed: ['certain'] },
      { draft: 'Eso es cosa de la mensajería.', marked: { excuse: 'es cosa de la mensajería' }, missed: ['stands-by'] },
    ],
    en: [
      { draft: "I'll write on Monday with what the garage says, part or no part.", met: ['certain', 'stands-by'] },
      { draft: 'You will have it on Tuesday without a doubt.', marked: { overpromise: 'without a doubt' }, missed: ['certain'] },
      { draft: "That's between you and the courier.", marked: { excuse: 'between you and the courier' }, missed: ['stands-by'] },
    ],
  },
} satisfies Pillar;
