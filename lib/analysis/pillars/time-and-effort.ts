/** Time and effort: nothing is asked twice, nothing is handed over that the desk could do. */
import { met, missed, na, without, type Pillar } from './pillar';

export default {
  id: 'time-and-effort',
  es: 'Tiempo y esfuerzo', en: 'Time and effort',
  checks: [
    {
      id: 'not-twice', es: 'No pide lo que ya le dieron', en: 'Does not ask for what they gave',
      look: (view) => (view.draft.customer.text ? without('asks-again')(view) : na),
    },
    { id: 'carries-it', es: 'No les pasa un trabajo que es suyo', en: 'Hands over no work of its own', look: without('pushed-effort') },
    {
      id: 'already-done', es: 'Hay algo hecho ya, no solo anunciado', en: 'Something is done already, not only announced',
      look: ({ deeds, draft }) => {
        const done = deeds.find(({ kind }) => kind === 'done');
        return done ? met(done) : draft.complaint ? missed() : na;
      },
    },
  ],
  examples: {
    es: [
      { customer: 'El contrato 88 está mal', draft: 'Ya corregí el contrato 88, no tiene que hacer nada.', met: ['not-twice', 'carries-it', 'already-done'] },
      {
        customer: 'El contrato 88 está mal',
        draft: '¿Qué número de contrato es? Llame al 900.',
        marked: { 'asks-again': '¿Qué número de contrato es?', 'pushed-effort': 'Llame al 900' }, missed: ['not-twice', 'carries-it', 'already-done'],
      },
    ],
    en: [
      {
        customer: 'Contract 88 is wrong',
        draft: "I've corrected contract 88, there's nothing for you to do.", met: ['not-twice', 'carries-it', 'already-done'],
      },
      {
        customer: 'Contract 88 is wrong',
        draft: 'What is your contract number? Please call 0800.',
        marked: { 'asks-again': 'What is your contract number?', 'pushed-effort': 'Please call 0800' }, missed: ['not-twice', 'carries-it', 'already-done'],
      },
    ],
  },
} satisfies Pillar;
