import type { WordSet } from '.';

export default {
  es: ['no', 'ni', 'nunca', 'jamas', 'tampoco', 'sin'],
  en: ['not', 'never', 'no', 'neither', 'nor', 'without', "don't", "doesn't", "didn't", "won't", "can't", 'cannot', "couldn't", "wouldn't", "isn't", "aren't", "wasn't", "weren't", "haven't", "hasn't", "shouldn't", 'dont', 'didnt', 'wont', 'cant', 'isnt'],
} satisfies WordSet;
