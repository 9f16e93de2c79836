import type { WordSet } from '.';

/** Verbs that after "no" / "doesn't" say that a thing does not work. */
export default {
  es: ['funciona', 'funcionan', 'funciono', 'funcionaba', 'funcionando', 'sirve', 'sirven', 'anda', 'andan', 'andaba', 'enciende', 'prende', 'carga', 'cargan', 'abre', 'conecta', 'responde', 'arranca', 'jala', 'furula', 'va', 'entra', 'deja', 'permite', 'reconoce', 'enfria', 'calienta'],
  en: ['work', 'works', 'working', 'load', 'loading', 'open', 'turn', 'charge', 'connect', 'respond', 'start', 'function', 'functioning', 'fit', 'let', 'accept', 'recognise', 'recognize', 'heat', 'cool'],
} satisfies WordSet;
