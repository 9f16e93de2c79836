/** The customer's explicit questions and demands, in their own words. */
import type { Language, Span } from '../../ticket';
import { matcher, scanner } from '../scanner';
import type { Sentence } from '../sentences';
import { sets } from '../sets';
import type { Token } from '../tokens';
import request from './cues/request';
import type { Facts } from './facts';
import type { OwnWords } from './own-words';

/** `asks`: a question, not a demand. */
export type PointFound = Span & { asks: boolean };

const compile = (patterns: Record<Language, readonly string[]>) => ({ es: matcher(patterns.es, sets.es), en: matcher(patterns.en, sets.en) });
/** "I want to thank…", "I want to complain": announced, not demanded. */
const announces = compile({
  es: ['(quiero|queria|quisiera|deseo|queremos|gustaria|nos gustaria|espero|esperamos) ~2 (agradec*|felicitar*|dar las gracias|reconocer|quejarme|quejarnos|poner una|presentar|reportar|expresar|manifestar|dejar constancia|contarles|comentar*|estar segur*|que ~1 (tengan|tenga|tengas|tengais|pasen|pases|pase|paseis|esten|este|disfruten|vaya|vayan|sigan)|comprar|contratar|volver|no|denunciar|hacer (un|una) (reclamo|queja|reclamacion))',
    'no (se|te|os) (preocup*|molest*)', '(ignoren|olviden|olvidad|ignorad|no hagan caso)',
    '(espero|esperamos) (no|seguir|volver|mi|el|la|los|las) ~1 (pedido|paquete|tecnico|reembolso)? $'],
  en: ["(want|wanted|like|love|need|wish|hope|hoping) ~2 (to)? ~1 (thank|thanks|say thanks|say thank|commend|complain|file|report|express|share|praise|compliment|congratulate|shout|tell everyone|let you know|point out|raise|place on|buy|stay|believe)",
    "(i'd|i would|would) (rather|hate|never|have|honestly)", '(hope|hoping|hopefully) (you|this|it|that) (are|have|had|is|finds|well)',
    '^ (please|pls)? help ~1 $', "don't (worry|bother|get me wrong|think)", '(ignore|disregard|forget) (my|the|that|about)', '^ take your time',
    'want to (cry|scream|die|leave|be angry)', 'stay a customer', 'just wanted you to know', 'i hope not'],
});
const breaksBefore: Record<Language, ReadonlySet<string>> = {
  es: new Set(['pero', 'porque', 'pues', 'ya', 'aunque', 'sino', 'mientras']),
  en: new Set(['but', 'because', 'since', 'as', 'although', 'otherwise', 'instead', 'which', 'after', 'before']),
};
const joins: Record<Language, ReadonlySet<string>> = { es: new Set(['y', 'e', ',', ';', 'o']), en: new Set(['and', ',', ';', 'or', '&']) };
const opens: Record<Language, ReadonlySet<string>> = {
  es: new Set(['y', 'e', 'o', 'pero', 'asi', 'entonces', 'pues', 'favor', 'porfavor', 'porfa', '"']),
  en: new Set(['and', 'or', 'but', 'so', 'then', 'please', 'pls', 'just', '"']),
};
const patterns = (find: readonly unknown[]) => find.filter((one): one is string => typeof one === 'string').map((one) => [one, one] as const);
const requests = { es: scanner(patterns(request.es.find), sets.es), en: scanner(patterns(request.en.find), sets.en) };
/** A request is known by its first words. */
const longestRequest = 16;
const interrogatives: Record<Language, ReadonlySet<string>> = {
  es: new Set(['que', 'como', 'cuando', 'cuanto', 'cuanta', 'cuantos', 'donde', 'quien', 'cual', 'puedo', 'pueden', 'podrian', 'puede', 'hay',
    'tienen', 'tengo', 'es', 'se', 'me', 'va']),
  en: new Set(['what', 'how', 'when', 'where', 'who', 'which', 'why', 'do', 'does', 'is', 'are', 'can', 'could', 'will', 'would', 'did', 'has',
    'have', 'should', 'am']),
};

/** In order of the message; rhetorical and sarcastic questions are none. */
export function pointsOf(facts: Facts): PointFound[] {
  const { message } = facts;
  const found = message.sentences.flatMap((sentence) => {
    const here = (id: string) => facts.of(id).filter((hit) => hit.sentence === sentence);
    if (sentence.question) return here('cues/rhetorical').length > 0 ? [] : questions(sentence, message.language);
    if (announces[message.language](sentence.tokens)) return [];
    const asked = here('cues/asks')[0];
    return demands(sentence, message, asked ? [{ sentence, from: asked.first, to: sentence.tokens.length - 1, asks: true }] : []);
  });
  return found.map(({ sentence, from, to: last, asks }) => {
    let to = last;
    while (to > from && /^[,;:]$/.test(sentence.tokens[to]!.word)) to--;
    const [start, end] = [sentence.tokens[from]!.start, sentence.tokens[to]!.end];
    return { text: message.text.slice(start, end), start, end, asks };
  }).filter(({ text }) => /\p{L}{2}/u.test(text));
}

type Piece = { sentence: Sentence; from: number; to: number; asks: boolean };

/** "Si cambio de plan, ¿pierdo…?", "La maleta, ¿va…?": what is asked about comes before the mark. */
const leads: Record<Language, ReadonlySet<string>> = { es: new Set(['si', 'la', 'el', 'lo', 'los', 'las', 'mi', 'en', 'para', 'con', 'cuando']),
  en: new Set() };

/** From "¿" or the start to the mark; "how much… and how long…?" are two. */
function questions(sentence: Sentence, language: Language): Piece[] {
  const all = sentence.tokens;
  const opening = all.findIndex(({ word }) => word === '¿');
  const closing = all.findLastIndex(({ word }) => word === '?');
  const from = opening > 0 && leads[language].has(all[0]!.word) ? 0 : Math.max(0, opening);
  const words = all.slice(from, closing).filter(({ kind }) => kind !== 'mark');
  if (words.length === 0 || (words.length === 1 && !interrogatives[language].has(words[0]!.word))) return [];
  const cuts = [from];
  for (let at = from + 3; at < closing - 1; at++) {
    if (joins[language].has(all[at - 1]!.word) && !/^(,|o|or)$/.test(all[at - 1]!.word) && interrogatives[language].has(all[at]!.word)) cuts.push(at);
  }
  return cuts.map((cut, index) => ({ sentence, from: cut, to: index + 1 < cuts.length ? cuts[index + 1]! - 2 : closing, asks: true }));
}

/** Clauses, so that an imperative is seen where it stands: after a comma, a list number, "and", "so", "por favor". */
function clauses(all: readonly Token[], language: Language): [from: number, to: number][] {
  const starts = [0];
  for (let at = 1; at < all.length; at++) {
    const before = all[at - 1]!;
    if (/^[,;:()!—–-]$/.test(before.word) || opens[language].has(before.word) || before.word === '¡') starts.push(at);
  }
  return starts.map((from) => [from, all.length]);
}

/** Each request up to the next one, to a strong mark, or to the reason given for it. */
function demands(sentence: Sentence, message: OwnWords, asked: readonly Piece[]): Piece[] {
  const all = sentence.tokens;
  const { language } = message;
  const first = new Map<number, number>();
  for (const [from] of clauses(all, language)) {
    for (const { match } of requests[language].scan(all.slice(from, from + longestRequest))) {
      const at = from + match.start;
      if (!message.quoted(all[at]!.start) && !sets[language].negation!.includes(all[at - 1]?.word ?? '')) first.set(at, Math.max(first.get(at) ?? 0,
        from + match.end - 1));
    }
  }
  const found: Piece[] = [...asked];
  for (const [from, last] of [...first].sort(([a], [b]) => a - b)) {
    const before = found.at(-1);
    if (before && from <= before.to) {
      if (!joins[language].has(all[from - 1]?.word ?? '') || from - before.from < 3) continue;
      before.to = from - 2;
    }
    found.push({ sentence, from, to: endOf(all, last, language), asks: false });
  }
  return found;
}

function endOf(all: readonly Token[], last: number, language: Language): number {
  let to = last;
  while (to + 1 < all.length) {
    const next = all[to + 1]!;
    if (/^[;:.()!—–…]$/.test(next.word) || (all[to]!.word === ',' && breaksBefore[language].has(next.word))) break;
    to++;
  }
  while (to > last && /^[,;]$/.test(all[to]!.word)) to--;
  return to;
}
