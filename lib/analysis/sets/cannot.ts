import type { WordSet } from '.';

export default {
  es: ['imposible', 'incapaz', 'impide', 'impiden'],
  en: ["can't", 'cannot', 'cant', "couldn't", 'couldnt', 'unable', "won't", 'wont', "doesn't", 'doesnt', "didn't", 'didnt', "don't", 'dont', 'impossible', 'refuses'],
} satisfies WordSet;
