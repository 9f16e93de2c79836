/** The reply is in another language than the message. */
import { languageOf } from '../language';
import type { DraftContext, Rule } from '../rule';
import { matcher } from '../scanner';
import { sets } from '../sets';

/** "Contésteme en inglés", "Spanish is fine": they chose the language. */
const asksFor = {
  en: matcher(['en ingles'], sets.es),
  es: matcher(['in spanish', '(my|speak|spanish) ~3 (spanish|fine|better|please)'], sets.en),
};

/** "I am answering in English because…": the agent has seen it. */
const namesLanguage = {
  es: matcher(['español|castellano|ingles|idioma|lengua|traduc*|frances|portugues|aleman|catalan|italiano|gallego'], sets.es),
  en: matcher(['english|language|translat*|french|german|portuguese|italian|welsh|spanish|catalan|dutch|polish'], sets.en),
};

/** Marks the first sentence that has words enough to tell. */
function detect({ sentences, language, customer, text }: DraftContext): { start: number; end: number }[] {
  if (customer.language === 'unknown' || customer.language === language || languageOf(text) !== language) return [];
  if (customer.language === 'other' && namesLanguage[language](sentences.flatMap(({ tokens }) => tokens))) return [];
  if (asksFor[language](customer.sentences.flatMap(({ tokens }) => tokens))) return [];
  // "Ok thanks" comes in every language, and few words do not tell a third one.
  if (customer.sentences.flatMap(({ tokens }) => tokens).filter(({ kind }) => kind === 'word').length < (customer.language !== 'other' ? 4 : language === 'es' ? 14 : 8)) return [];
  const first = sentences.find(({ tokens }) => tokens.filter(({ kind }) => kind === 'word').length > 2) ?? sentences[0];
  return first ? [{ start: first.start, end: first.end }] : [];
}

export default {
  id: 'other-language',
  family: 'register-mix',
  step: 'align',
  weight: 'hurt',
  source: 'Method, "know the customer"; UX design 3.5: the ticket\'s language is that of the last message',
  detect,
  es: {
    find: [],
    advice: 'Escribió en otro idioma. Puede que no pueda leerte.',
    why: 'Quien escribe en su idioma cuenta con que se le lea en él. Contestar en otro le pasa el trabajo de traducir.',
    prompt: '‹Name›, [your answer in the language they wrote in].',
    flags: [{ customer: 'Hi, the lamp you sent me is broken and I would like a new one', draft: 'Buenas tardes: la lámpara nueva sale hoy y llega el jueves.' }, { customer: 'Where is my parcel? It was due on Monday.', draft: 'Su paquete llega hoy antes de las 8.' }, { customer: 'My flat has had no water since this morning', draft: 'El agua vuelve hoy a las 6 de la tarde.' }],
    allows: [{ customer: 'Hola, la lámpara llegó rota', draft: 'La lámpara nueva sale hoy y llega el jueves.' }, { customer: 'ok thanks', draft: 'De nada, Pía; el lunes sale la mesa.' }, { customer: 'Hi, my boiler is off again. You can answer in Spanish, my wife reads it better.', draft: 'La caldera la mira Iván hoy a las 5.' }, 'La lámpara nueva sale hoy y llega el jueves.'],
  },
  en: {
    find: [],
    advice: 'They wrote in another language. They may not read yours.',
    why: 'People who write in their language count on being read in it. An answer in another hands them the translating.',
    prompt: '‹Nombre›, [tu respuesta en el idioma en que escribió].',
    flags: [{ customer: 'Bonjour, ma lampe est arrivée cassée et je voudrais savoir comment la renvoyer', draft: 'The new lamp ships today and lands on Thursday.' }, { customer: 'Hola, la lámpara que me mandaron llegó rota y quiero otra', draft: 'Good afternoon, the new lamp ships today and lands on Thursday.' }, { customer: '¿Dónde está mi paquete? Era para el lunes', draft: 'Your parcel arrives today by 8.' }, { customer: 'En mi piso no hay agua desde esta mañana', draft: 'The water is back at 6 today.' }],
    allows: [{ customer: 'The lamp came broken and I want another', draft: 'The new lamp ships today and lands on Thursday.' }, { customer: 'gracias', draft: 'My pleasure, Pía; the table ships on Monday.' }, 'The new lamp ships today and lands on Thursday.'],
  },
} satisfies Rule;
