/** Personalisation: it could go to nobody else. */
import { echoOf } from '../echo';
import { met, missed, na, without, type Pillar } from './pillar';

/** Facts of the customer that a reply names when it was written for them. */
const few = 2;

export default {
  id: 'personalisation',
  es: 'Personalización', en: 'Personalisation',
  checks: [
    {
      id: 'their-facts', es: 'Nombra dos datos suyos o más', en: 'Names two of their facts or more',
      look: ({ draft }) => {
        if (!draft.customer.text) return na;
        const echo = echoOf(draft.customer.text, draft.language);
        const named = draft.sentences.map(({ tokens }) => echo(tokens).length);
        return named.reduce((sum, count) => sum + count, 0) >= few ? met(draft.sentences[named.indexOf(Math.max(...named))]) : missed();
      },
    },
    { id: 'not-anybody', es: 'Sin frases que valen para cualquiera', en: 'No phrase that could go to anybody', look: without('canned', 'fake-follow-up') },
    { id: 'one-register', es: 'Un solo trato, y en su idioma', en: 'In their language, one form of address', look: without('register-mix') },
  ],
  examples: {
    es: [
      {
        customer: 'La mochila roja llegó con la cremallera rota',
        draft: 'La cremallera de tu mochila la cambiamos hoy.', met: ['their-facts', 'not-anybody', 'one-register'],
      },
      {
        customer: 'La mochila roja llegó con la cremallera rota',
        draft: 'Su opinión es muy importante.', marked: { canned: 'Su opinión es muy importante' }, missed: ['their-facts', 'not-anybody'],
      },
    ],
    en: [
      {
        customer: 'The red rucksack came with a broken zip',
        draft: "The zip on your rucksack gets replaced today.", met: ['their-facts', 'not-anybody', 'one-register'],
      },
      {
        customer: 'The red rucksack came with a broken zip',
        draft: 'Your opinion is very important.', marked: { canned: 'Your opinion is very important' }, missed: ['their-facts', 'not-anybody'],
      },
    ],
  },
} satisfies Pillar;
