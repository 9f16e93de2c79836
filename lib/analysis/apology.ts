/** The apology taken apart: names the harm, owns it, makes no defence, repairs, prevents. */
import type { Language, Span } from '../ticket';
import { admissionIn } from './admission';
import { deedsOf } from './deeds';
import { echoOf } from './echo';
import { quotedTokens } from './findings';
import type { DraftContext } from './rule';
import { matcher, scanner } from './scanner';
import type { Sentence } from './sentences';
import { sets } from './sets';
import type { Token } from './tokens';
import type { Apology, ApologyPart } from './types';

type Words = {
  said: readonly string[];
  /** The same words when they ask pardon for talking, bring bad news or feel something else. */
  otherwise: readonly string[];
  /** What empties it: a condition, the other's feeling, a stock noun. */
  hollow: readonly string[];
  /** Stock nouns that may still be followed by the fact. */
  stock: readonly string[];
  /** "but", and what may follow it without taking the apology back. */
  but: readonly string[];
  remedy: readonly string[];
  prevents: readonly string[];
};

const words: Record<Language, Words> = {
  es: {
    said: [
      'lo siento|sentimos', 'lo lamento|lamentamos', '(lamento|lamentamos)', '(siento|sentimos) (mucho|muchisimo|enormemente|profundamente|de verdad|de corazon|en el alma|sinceramente)? (que|no|haber*|el|la|los|las|lo|tanto|tu|su|este|esta|esa|ese|hacer*|tener*|dejar*)',
      'perdon|perdona|perdone|perdonen|perdoname|perdonanos|perdoneme|perdonenos|perdonad|perdonadnos|perdonenme', 'disculpa|disculpe|disculpen|disculpas|disculpame|disculpanos|disculpeme|disculpenos|disculpad|disculpadnos|disculpenme|excusas',
      'me|nos apena|averguenza|duele', 'que (verguenza|pena) con (usted|ustedes|vos|tigo|contigo)', 'me da (mucha|muchisima)? (pena|verguenza) (con|que|haber*)', 'mala mia', 'asumo|asumimos ~2 (culpa|error|responsabilidad)',
    ],
    otherwise: [
      'siento (curiosidad|alivio|interes|alegria|admiracion|orgullo|gusto)', 'me siento|sentimos', '(lo)? (siento|sentimos|lamento|lamentamos) (decir*|informar*|comunicar*|tener que|anunciar*|notificar*|indicar*)',
      '(perdon|perdona|perdone|disculpa|disculpe) ,? ¿? (que|me|nos|podria|podrias|puede|puedes|podes|cual|como|no (entendi|he entendido|entiendo)|quien|donde|una (duda|pregunta|consulta)|que (lo|la|le|te) (moleste|interrumpa|insista|pregunte|escriba)) ~6 \\?',
      '(perdon|perdona|perdone|disculpa|disculpe|disculpen) ,? que ~1 (moleste|interrumpa|insista|pregunte|escriba|robe)', '(perdon|perdone|disculpe) la (expresion|indiscrecion|pregunta|insistencia)', 'con perdon',
      '(no|nada) (hay|tiene|tienes|tenes|hace|se|te|me|pida|pidas|que|falta) ~3 (perdonar|disculpar*|disculpas|disculpe|disculpes|perdon)', '(gracias|acepto|aceptamos|tus|sus) ~2 disculpas', '(si|cuando) ~3 (siente|sientes)',
    ],
    hollow: [
      '(disculpa*|perdon*|siento|sentimos|lamento|lamentamos) ~4 si', 'si ~8 (molest*|ofend*|incomod*|inconven*|caus*|afect*|sinti*)', 'cualquier|cualquiera|eventual|eventuales|posibles ~2 molestia*|inconveniente*|inconvenientes|malestar|perjuicio*|contratiempo*|confusion|trastorno*',
      '(sentimos|siento|lamento|lamentamos|disculpa*) ~2 que (se|te) ~1 (sienta*|sinti*|hayas sentido|haya sentido|moleste*|disguste)', 'molestia*|inconveniente*|perjuicio*|contratiempo* ~3 (ocasionad*|causad*|generad*|que (esto|este|esta|ello|el|la|los|le|te|les|pudo|pudiera*|haya|hayan|hayamos|hubiera*) ~6)',
      'haya|hayan|hayamos|pudo|pudiera|pudimos podido ocasionar*|causar*|generar*', '(tu|su) comentario|opinion|percepcion|queja|malestar|disgusto', 'se (produjo|cometio|presento|genero|registro|ocasiono|suscito) ~1 (un|una|el|la)',
      '(lo|la) (ocurrido|sucedido|acontecido|anterior|situacion antes)', 'antes mencionada|mencionado',
    ],
    stock: ['molestia*|inconveniente*|contratiempo*|malestar|situacion|experiencia|demora|retraso|tardanza|confusion|disgusto|percance|problema|espera|afectacion*|caso'],
    but: ['pero', 'sin embargo', 'no obstante', 'ahora bien', 'eso si'],
    remedy: ['pero ~3 (puedo|podemos|ya|voy|vamos|hoy|ahora|mañana|quiero|queremos|{deed}|{act}|esta vez|al menos|por eso|se arregla|tiene solucion|tiene arreglo)', 'pero ~6 (te|le|les|os) {act}'],
    prevents: ['para que ~2 (no|nunca) ~3', 'para que ~4 (vuelva|repita|pase|ocurra|suceda)', '(no|nunca) (vuelva|vuelve|volvera|se repita) ~3', 'desde (hoy|ahora|ya|esta|este|el) ~4', 'a partir de (hoy|ahora|mañana|el|la|este|esta)', 'evitar que ~4', 'en adelante'],
  },
  en: {
    said: [
      'sorry', 'apologise|apologize|apologising|apologizing|apologies|apology', "(i|we|do|truly|deeply|sincerely|really) regret", '(please)? forgive me|us', 'my bad', "i'm|i am|we're|we are (so|truly|really|deeply)? (ashamed|mortified)", 'pardon (me|us) for',
    ],
    otherwise: [
      'sorry to (bother|say|tell|inform|trouble|interrupt|chase|ask|pester|be the|be a|have to|report|advise)', 'sorry ,? (but)? (could|can|which|what|who|when|where|how|may|do you|did you|is that|are you|i missed|i did not catch|i didn\'t catch|one more) ~8 \\?',
      'safe than sorry', "(no need|not|don't|dont|never|nothing) (have|be|to|any|for|need) ~3 sorry|apologise|apologize|apologies|apology", "(you'll|you will|you|they're|they are|he's|she's) ~1 (be)? sorry", '(feel|feeling|felt) sorry', '(a|the|this|that) sorry', '(your|accept your|for your|their|his|her) (apology|apologies)',
      'sorry for (bothering|asking|bugging|chasing|the (long|short)? (email|message|essay|text|ramble))', 'sorry state|sight|excuse|about your (dad|father|mother|mum|mom|loss|husband|wife)', 'regret to (inform|advise|say|tell|announce)', 'regret ~2 (choice|decision|purchase|buying|ordering)',
    ],
    hollow: [
      '(sorry|apologise|apologize|apologies|apology|regret) ~5 if', 'if ~8 (inconvenien*|offen*|upset|caused|confus*|affected|felt)', '(any|all) ~2 (inconvenience*|trouble|confusion|frustration*|upset|offence|offense|distress|disruption|delay|delays|issue|issues|hassle|stress)',
      '(sorry|regret|apologise|apologize) (that|for how|for the way)? (you|you\'re|you are|you were|you\'ve) ~1 (feel|felt|feeling|upset|unhappy|disappointed|dissatisfied|frustrated|think|thought|believe|perceived|were upset|been disappointed|took|not happy)',
      'sorry to (hear|see|learn|read)', 'inconvenience* ~2 (caused|this|may|might|has)', 'may|might|could have (caused|been|felt)', 'should you (have|feel)', '(disappointed|sad|saddened) to (hear|see|read)', '(mistakes were|an error) (made|occurred)', 'sorry about that ! ?',
    ],
    stock: ['inconvenience*|frustration|frustrations|trouble|delay|delays|wait|confusion|hassle|experience|situation|issue|issues|problem|problems|disruption|upset|disappointment|difficulties|matter'],
    but: ['but|however|though|although|nevertheless', '(that said|having said that)'],
    remedy: ["but ~2 (i|we|i've|we've|i'll|we'll|i'm|we're|here|here's|today|the good|there's|let|it's|yours|your|you) ~1 (can|will|have|do|'ll|{deed}|{act}|fixing|sending|sorting|making|is|what|me|us|already|now|just|one|good|back|a|won't)", "but (i've|we've|i'll|we'll|i can|we can|here's|it's fixed|it's sorted|it is fixed)"],
    prevents: ["(so|and|to make sure|to ensure|make sure) ~6 (doesn't|does not|won't|will not|never|cannot|can't|isn't|nobody|no one) ~3", "won't|never happen again", 'from (today|now|monday|tuesday|wednesday|thursday|friday|this|tomorrow) ~3', 'going|moving forward', 'in (the)? future', '(stop|stops|keep|prevent|prevents|catch|catches) ~3 (happening|again|next)', 'as of now|today|monday'],
  },
};

const compiled: Partial<Record<Language, ReturnType<typeof compileAll>>> = {};

function compileAll(language: Language) {
  const own = words[language];
  const list = (patterns: readonly string[]) => scanner(patterns.map((pattern) => [pattern, pattern] as const), sets[language]);
  const is = (patterns: readonly string[]) => matcher(patterns, sets[language]);
  return {
    said: list(own.said), otherwise: list(own.otherwise), hollow: list(own.hollow), stock: is(own.stock), but: list(own.but), remedy: is(own.remedy), prevents: list(own.prevents),
  };
}

/** Null when the draft does not apologise at all; "sorry to bother you" and "siento curiosidad" are no apologies. Offsets count UTF-16 units of the draft. */
export function readApology(draft: DraftContext): Apology | null {
  const echo = echoOf(draft.customer.text, draft.language);
  const read = draft.sentences.flatMap((sentence) => {
    const at = apologyIn(sentence, draft.language);
    return at === null ? [] : [takenApart(draft, sentence, at, echo)];
  });
  return read.sort((a, b) => worth(b) - worth(a))[0] ?? null;
}

const worth = ({ noDefence, names, owns }: Apology) => Number(noDefence) * 4 + Number(names) * 2 + Number(owns);

/** The token at which a sentence apologises, or null. */
function apologyIn({ tokens }: Sentence, language: Language): number | null {
  const scan = (compiled[language] ??= compileAll(language));
  const said = scan.said.scan(tokens);
  if (!said.length) return null;
  const quoted = quotedTokens(tokens);
  const otherwise = scan.otherwise.scan(tokens);
  const sincere = said.find(({ match }) => !quoted[match.start] && !otherwise.some((no) => no.match.start <= match.start && match.start < no.match.end));
  return sincere?.match.start ?? null;
}

function takenApart(draft: DraftContext, sentence: Sentence, at: number, echo: (all: readonly Token[]) => number[]): Apology {
  const { language, sentences } = draft;
  const scan = (compiled[language] ??= compileAll(language));
  const beside = [sentence, sentences[sentence.index - 1], sentences[sentence.index + 1]].filter((one) => one !== undefined);
  const found: Partial<Record<ApologyPart, Span>> = {};
  const from = (one: Sentence, first: number, last: number): Span => {
    const [start, end] = [one.tokens[first]!.start, one.tokens[last]!.end];
    return { text: draft.text.slice(start, end), start, end };
  };
  const defence = defenceIn(sentence, sentences[sentence.index + 1], at, language);
  const stock = scan.stock(sentence.tokens.slice(at));
  for (const one of stock ? [sentence] : beside) {
    const owned = admissionIn(one.tokens, language);
    if (owned) found.owns ??= from(one, owned.start, owned.end - 1);
    const facts = echo(one.tokens).filter((place) => !scan.stock(one.tokens.slice(place, place + 1)));
    if (facts.length >= (one === sentence ? 1 : 2) && !one.question) found.names ??= from(one, facts[0]!, facts.at(-1)!);
  }
  found.names ??= found.owns;
  if (defence) found.noDefence = from(defence.sentence, defence.first, defence.last);
  const deed = deedsOf(draft)[0];
  if (deed) found.repairs = { text: deed.text, start: deed.start, end: deed.end };
  for (const one of sentences) {
    const [never] = scan.prevents.scan(one.tokens);
    if (never) found.prevents ??= from(one, never.match.start, never.match.end - 1);
  }
  const parts = { names: !!found.names, owns: !!found.owns, noDefence: !defence, repairs: !!found.repairs, prevents: !!found.prevents };
  const missing = (Object.keys(parts) as ApologyPart[]).filter((part) => !parts[part]);
  return { ...parts, said: from(sentence, clauseStart(sentence.tokens, at), sentence.tokens.length - 1), words: found, missing };
}

/** Where the clause of a token begins. */
function clauseStart(all: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && all[first - 1]!.kind !== 'mark') first--;
  return first;
}

/** The words that take the apology back: a condition, a formula, or a "but" that brings no remedy. */
function defenceIn(sentence: Sentence, next: Sentence | undefined, at: number, language: Language): { sentence: Sentence; first: number; last: number } | null {
  const scan = (compiled[language] ??= compileAll(language));
  const after = sentence.tokens.slice(at);
  const [hollow] = scan.hollow.scan(after);
  if (hollow) return { sentence, first: at + hollow.match.start, last: at + hollow.match.end - 1 };
  const [but] = scan.but.scan(after);
  if (but && !scan.remedy(after.slice(but.match.start))) return { sentence, first: at + but.match.start, last: sentence.tokens.length - 1 };
  const turned = next && scan.but.scan(next.tokens.slice(0, 2))[0];
  if (turned && !scan.remedy(next.tokens)) return { sentence: next, first: 0, last: next.tokens.length - 1 };
  return null;
}
