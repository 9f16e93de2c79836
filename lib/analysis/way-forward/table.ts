/** Which way forward suits which arrival. Rows are tried from the top; the lead may edit them in the policy file. */
import type { EmotionId, Intensity, Language, LeavingId, MeaningId, ReasonId, WantId } from '../../ticket';

export const ways = {
  listen: {
    es: 'Escucha y no rebatas: deja que acabe, y pregunta qué pesó más.',
    en: 'Listen and do not rebut: let them finish, and ask what weighed most.',
  },
  protect: {
    es: 'Protege primero (bloquea, detén), explica después.',
    en: 'Protect first (block, stop), explain afterwards.',
  },
  call: {
    es: 'Llama antes de escribir; luego confirma por escrito lo hablado.',
    en: 'Call before you write; then confirm in writing what you agreed.',
  },
  'keep-promise': {
    es: 'Cumple hoy lo que se prometió y no prometas nada más todavía.',
    en: 'Keep today what was promised, and promise nothing new yet.',
  },
  'one-person': {
    es: 'Un solo nombre desde ahora: quédate tú el caso y dilo.',
    en: 'One name from here on: keep the case yourself and say so.',
  },
  'face-to-face': {
    es: 'Que pida disculpas quien manda allí, con nombre, por teléfono o en persona.',
    en: 'Let whoever is in charge there apologise, by name, by phone or in person.',
  },
  replacement: {
    es: 'Ofrece el cambio ya, sin esperar a que devuelva lo que llegó mal.',
    en: 'Offer the replacement now, without waiting for the bad one to come back.',
  },
  refund: {
    es: 'Devuelve primero el dinero y di el día en que lo verá.',
    en: 'Give the money back first, and say the day they will see it.',
  },
  gesture: {
    es: 'Ya no se puede rehacer: un gesto de tu margen, elegido para esta persona.',
    en: 'It cannot be redone: a gesture within your limit, chosen for this person.',
  },
  explain: {
    es: 'Una explicación corta, en el orden en que pasó, y un solo paso siguiente.',
    en: 'A short explanation, in the order it happened, and one single next step.',
  },
  'next-news': {
    es: 'Di a qué hora tendrá noticias, aunque no las haya.',
    en: 'Say at what time they will hear from you, even if there is no news.',
  },
  accompany: {
    es: 'Quítale trámites: haz tú lo que puedas hacer en su lugar.',
    en: 'Take the paperwork off them: do in their place whatever you can.',
  },
  ask: {
    es: 'Pregunta qué le ayudaría más, con dos opciones reales.',
    en: 'Ask what would help most, with two real options.',
  },
} as const satisfies Record<string, Record<Language, string>>;
export type WayId = keyof typeof ways;

/** Every condition given must hold; a list means any of it. */
export type WayRow = {
  way: WayId;
  emotions?: readonly EmotionId[];
  /** The least intensity of those emotions, or of the strongest. */
  from?: Intensity;
  reasons?: readonly ReasonId[];
  leaving?: readonly LeavingId[];
  wants?: readonly WantId[];
  meanings?: readonly MeaningId[];
  allegation?: boolean;
};

export const wayTable: readonly WayRow[] = [
  { way: 'protect', allegation: true },
  { way: 'protect', emotions: ['worry'], from: 'mid', reasons: ['account-access', 'billing'] },
  { way: 'accompany', emotions: ['sadness'], from: 'mid' },
  { way: 'call', wants: ['call'] },
  { way: 'keep-promise', leaving: ['broken-promise-by-us'] },
  { way: 'listen', leaving: ['cancel', 'competitor', 'last-time', 'refund-and-leave'] },
  { way: 'face-to-face', reasons: ['staff-treatment'] },
  { way: 'call', emotions: ['anger'], from: 'high', leaving: ['legal-or-authority', 'public-shaming', 'repeated-contact'] },
  { way: 'one-person', leaving: ['repeated-contact'] },
  { way: 'listen', meanings: ['catharsis'] },
  { way: 'replacement', wants: ['replacement'] },
  { way: 'refund', wants: ['refund'] },
  { way: 'replacement', reasons: ['damaged-or-defective', 'wrong-or-missing-item'] },
  { way: 'call', emotions: ['anger'], from: 'high' },
  { way: 'refund', reasons: ['billing', 'refund'] },
  { way: 'next-news', reasons: ['late-delivery', 'no-response', 'service-outage', 'wait-time'] },
  { way: 'next-news', emotions: ['worry'] },
  { way: 'explain', emotions: ['confusion'] },
  { way: 'explain', reasons: ['wrong-information', 'website-or-app', 'account-access', 'policy'] },
  { way: 'gesture', emotions: ['disappointment'], from: 'mid' },
  { way: 'ask' },
];
