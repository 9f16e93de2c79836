/** Finds where a draft asks for something that the customer's message already gives. */
import type { Language } from '../ticket';
import type { DraftContext } from './rule';
import type { Match } from './pattern';
import { matcher, scanner } from './scanner';
import type { Sentence } from './sentences';
import { sets } from './sets';

export type Datum = {
  /** How a draft names it: patterns of `pattern.ts`. */
  asked: Record<Language, readonly string[]>;
  /** Whole questions that ask for it without a request verb ("which card is it?"). */
  questions?: Record<Language, readonly string[]>;
  /** Patterns that show it in the customer's message. */
  given: Record<Language, readonly string[]>;
  /** A format that shows it in any language; linear. */
  format?: RegExp;
  /** A sentence with one of these asks for something else. */
  unless?: Record<Language, readonly string[]>;
};

const requests = {
  es: [
    'envi*|mand*|hagan*|haganos|haznos|hacernos|indi*|proporcion*|facilit*|compart*|confirm*|adjunt*|remit*|pas|pasa|pase|pasas|pasame|paseme|pasanos|pasenos|pasarme|pasarnos|dame|deme|denos|danos|darme|darnos|dime|digame|diganos|dinos|decime|decinos|diga|decirme|decirnos|reenvi*|brind*|suminist*|contanos|contame|cuentame|cuenteme|cuentanos|cuentenos|regal*|aport*|detall*|especifi*|inform*|recuerda|recuerde|recuerdas|recordarme|recordarnos|apunt*|diras|deja|deje|dejame|dejeme|pone|ponga|sube|suba|mostrar*|muestr*|tendra|tendras|tiene|tienes|tenes|anote|anota|verifi*|valid*',
    '(necesito|necesitamos|necesitaria|necesitariamos|requerimos|requiero|preciso|precisamos|solicitamos|pedimos|falta|faltan|faltaria|ocupo|ocupamos|quisiera|quisieramos|debe|debes|deben|haria|me da|nos da|me das|nos das|me ayuda|me ayudas|me apoyas|me apoya|ayudame con|ayudeme con|ayudanos con|ayudenos con|apoyame con|apoyeme con|apoyanos con|colaborame con|colaboreme con|me puede|me puedes|podria|podrias)',
  ],
  en: [
    'send|sending|provide|providing|share|sharing|confirm|give|tell|let|supply|attach|forward|submit|upload|paste|remind|quote|state|specify|advise|include|drop|pop|email|dm|text|verify|clarify|post|show|note|reply|enter|list|bring|complete',
    "(we|i|we'll|i'll|we'd|i'd) ~1 (need|require|want|like|must|ask|take)", '(may|can|could|might) (i|we|you) ~1 (have|get|ask|see|take|grab|know|please|just)?', 'please|kindly', '(help|assist) (me|us) with', "do you have|know|remember",
  ],
};
/** "No need to send", "I already have your order": no request. */
const spared = {
  es: ['(ya|aqui) ~1 (tengo|tenemos|veo|vi|vimos)', '(le|te|les|se|os) (lo|la|los|las)? (envio|mando|paso|adjunto|confirmo|comparto|indico|reenvio|he|hemos|envie|mande|pase|confirme|llega|llego|digo|dejo)', 'lo que (me|nos)', 'gracias por ~4 $', '(adjunto|adjuntamos|confirmo|confirmamos|envio|enviamos|mando|mandamos|comparto|compartimos|enviare|mandare|confirmare|informo|informamos|indique|adjunte|mande|envie|pase) (la|el|los|las|su|tu|tus|sus|en|a|con) $'],
  en: ["(i|we|i've|we've|already|i'll|we'll|i'm|we're) ~1 (have|got|sent|sending|see|saw|found|confirmed|emailed|confirm|send|email|attached|attach|text|dm|share|forward|show|give|changed|updated|checked|moved) ~4 $", '(thank|thanks) ~5 $', 'you (sent|gave|provided|told|shared|attached|posted|wrote)'],
};
/** "No need to send": withheld in any form. */
const notAsked = {
  es: ['no ~3 (hace falta|necesito|necesitamos|tiene que|tienes que|tenes que|hay que|vuelva|mande|mandes|pid*|falta)', 'nunca|jamas'],
  en: ['{negation} ~3 (need|have to|send|ask|provide|required|necessary|give|repeat)', 'never'],
};
/** In a question these ask by themselves. */
const openers = { es: ['cual|cuales|que|cuando|donde|cuanto|quien'], en: ["what's|what|which|when|where|who|how|whose"] };
const handedOver = {
  es: '(ya|les|os|te|le|lo|la|los) ~2 (di|dimos|mande|mandamos|envie|enviamos|pase|pasamos|dije|dijimos|facilite|proporcione|indique|subi|subimos|adjunte|comparti|he dado|he enviado|he mandado|hemos enviado|he pasado|he dicho)',
  en: "(already|i've|i|have|we've|we) ~2 (gave|given|sent|provided|told|shared|attached|uploaded|submitted|supplied|emailed|quoted)",
};

const wonders = { es: matcher(openers.es, sets.es), en: matcher(openers.en, sets.en) };
const orders = { es: matcher(requests.es, sets.es), en: matcher(requests.en, sets.en) };
const lets = { es: matcher(spared.es, sets.es), en: matcher(spared.en, sets.en) };
const withheld = { es: matcher(notAsked.es, sets.es), en: matcher(notAsked.en, sets.en) };
const gave = { es: matcher([handedOver.es], sets.es), en: matcher([handedOver.en], sets.en) };

/** The detector of one or several data of one kind; it marks from the request to the datum. */
export function asksAgainFor(...data: Datum[]): (draft: DraftContext) => { start: number; end: number }[] {
  const readers = data.map(readerOf);
  return (draft) => {
    const requesting = draft.customer.text ? requestsOf(draft) : [];
    return requesting.length ? readers.flatMap((read) => read(draft, requesting)) : [];
  };
}

function readerOf({ asked, questions = { es: [], en: [] }, given, format, unless = { es: [], en: [] } }: Datum) {
  const compile = (list: Record<Language, readonly string[]>) => ({ es: scanner(list.es.map((find) => [find, 0] as const), sets.es), en: scanner(list.en.map((find) => [find, 0] as const), sets.en) });
  const [names, whole, shown, other] = [compile(asked), compile(questions), compile(given), compile(unless)];
  const isGiven = (text: string, own: readonly Sentence[]) => Boolean(format?.test(text)) || (['es', 'en'] as const).some((language) =>
    own.some(({ tokens }) => shown[language].scan(tokens).length || (gave[language](tokens) && names[language].scan(tokens).length)));
  return ({ customer, language }: DraftContext, requesting: readonly Sentence[]): { start: number; end: number }[] => {
    const hits = requesting.flatMap((sentence) => {
      const question = sentence.question ? whole[language].scan(sentence.tokens)[0] : undefined;
      const hit = question ?? names[language].scan(sentence.tokens).find(({ match }) => asks(sentence, match, language));
      return hit && !other[language].scan(sentence.tokens).length ? [clauseOf(sentence, hit.match.start, hit.match.end)] : [];
    });
    return hits.length && isGiven(customer.text, customer.sentences) ? hits : [];
  };
}

/** The sentences of a draft that ask at all; cut once for all data. */
function requestsOf(draft: DraftContext): readonly Sentence[] {
  const known = requesting.get(draft);
  if (known) return known;
  const found = draft.sentences.filter((sentence) => sentence.question || orders[draft.language](sentence.tokens) || opensAsking(sentence));
  requesting.set(draft, found);
  return found;
}

const requesting = new WeakMap<DraftContext, readonly Sentence[]>();
const opensAsking = ({ tokens }: Sentence) => /^(what's|what|which|cual|cuales)$/.test(tokens[0]!.word);

/** A request verb stands in the clause before the datum, or a question word in a question, and nothing takes it back. */
function asks(sentence: Sentence, { start, end }: Match, language: Language): boolean {
  const all = sentence.tokens;
  let from = start;
  while (from > 0 && !/^[;:.]$/.test(all[from - 1]!.word)) from--;
  const before = all.slice(Math.max(from, start - 14), start);
  if ((sentence.question || opensAsking(sentence)) && (wonders[language](all.slice(Math.max(from, start - 14), end)) || orders[language](before))) return !withheld[language](before);
  return orders[language](before) && !lets[language](before) && !withheld[language](before);
}

function clauseOf({ tokens: all }: Sentence, first: number, end: number): { start: number; end: number } {
  let from = first;
  while (from > 0 && !/^[,;:.()—–]$/.test(all[from - 1]!.word)) from--;
  return { start: all[from]!.start, end: all[Math.min(end, all.length) - 1]!.end };
}
