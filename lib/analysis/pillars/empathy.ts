/** Empathy: the account is believed, how it lands is named, and nothing makes it small. */
import { met, missed, na, stepDone, without, type Check, type Pillar } from './pillar';

const notUndone: Check['look'] = ({ apology }) => (!apology ? na : apology.noDefence ? met(apology.said) : missed(apology.words.noDefence));

export default {
  id: 'empathy',
  es: 'Empatía', en: 'Empathy',
  checks: [
    { id: 'believes', es: 'Da por cierto lo que cuenta', en: 'Takes the account as true', look: stepDone('good-intent') },
    { id: 'lands', es: 'Nombra lo que pasó y cómo cae', en: 'Names what happened and how it lands', look: stepDone('align') },
    { id: 'not-small', es: 'No quita importancia ni se enciende', en: 'Does not make it small or heat up', look: without('minimise', 'heat', 'blame') },
    { id: 'whole-apology', es: 'La disculpa no se deshace', en: 'The apology is not undone', look: notUndone },
  ],
  examples: {
    es: [
      {
        customer: 'Llevo seis días sin agua caliente con un bebé',
        draft: 'Seis días sin agua caliente con un bebé es durísimo. Lo siento, dejamos el aviso sin abrir.',
        met: ['believes', 'lands', 'not-small', 'whole-apology'],
      },
      { customer: 'Llevo seis días sin agua caliente', draft: 'Lo siento, pero hay mucha demanda.', missed: ['believes', 'lands', 'whole-apology'] },
      { customer: 'Llevo seis días sin agua caliente', draft: 'Son solo seis días.', marked: { minimise: 'solo seis días' }, missed: ['not-small'] },
    ],
    en: [
      {
        customer: 'Six days with no hot water and a baby',
        draft: "Six days with no hot water and a baby is far too long. I'm sorry, we left the report unopened.",
        met: ['believes', 'lands', 'not-small', 'whole-apology'],
      },
      { customer: 'Six days with no hot water', draft: "I'm sorry, but we are very busy.", missed: ['believes', 'lands', 'whole-apology'] },
      { customer: 'Six days with no hot water', draft: "It's only six days.", marked: { minimise: 'only six days' }, missed: ['not-small'] },
    ],
  },
} satisfies Pillar;
