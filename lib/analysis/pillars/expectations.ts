/** Expectations: a moment is named, and it is one that can be checked. */
import { hasMoment } from '../deeds';
import { met, missed, na, without, type Pillar } from './pillar';

export default {
  id: 'expectations',
  es: 'Expectativas', en: 'Expectations',
  checks: [
    {
      id: 'dated', es: 'Da un momento concreto', en: 'Names a moment',
      look: ({ deeds, promises, draft }) => {
        const dated = promises.find(({ due }) => due !== null) ?? deeds.find((deed) => deed.dated && deed.kind !== 'passed on');
        if (dated) return met(dated);
        return promises.length || deeds.some(({ kind }) => kind !== 'done') || !draft.sentences.some((one) => hasMoment(one, draft.language)) ? missed() : na;
      },
    },
    { id: 'no-soon', es: 'Sin «a la brevedad» ni «pronto»', en: 'No "shortly" and no "as soon as possible"', look: without('vague-promise') },
  ],
  examples: {
    es: [
      { draft: 'Te llamo el jueves antes de las 12.', met: ['dated', 'no-soon'] },
      { draft: 'Te daremos respuesta a la brevedad.', marked: { 'vague-promise': 'a la brevedad' }, missed: ['dated', 'no-soon'] },
    ],
    en: [
      { draft: "I'll call you on Thursday before noon.", met: ['dated', 'no-soon'] },
      { draft: "We'll get back to you shortly.", marked: { 'vague-promise': 'shortly' }, missed: ['dated', 'no-soon'] },
    ],
  },
} satisfies Pillar;
