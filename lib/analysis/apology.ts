/** The apology taken apart: names the harm, owns it, makes no defence, repairs, prevents. */
import type { Language, Span } from '../ticket';
import { admissionIn } from './admission';
import { apologyWords } from './apology-words';
import { deedsOf } from './deeds';
import { contentOf, echoOf } from './echo';
import { quotedTokens } from './findings';
import type { DraftContext } from './rule';
import { matcher, scanner } from './scanner';
import type { Sentence } from './sentences';
import { sets } from './sets';
import type { Token } from './tokens';
import type { Apology, ApologyPart } from './types';

const compiled: Partial<Record<Language, ReturnType<typeof compileAll>>> = {};

function compileAll(language: Language) {
  const own = apologyWords[language];
  const list = (patterns: readonly string[]) => scanner(patterns.map((pattern) => [pattern, pattern] as const), sets[language]);
  const is = (patterns: readonly string[]) => matcher(patterns, sets[language]);
  return {
    said: list(own.said), otherwise: list(own.otherwise), hollow: list(own.hollow), but: list(own.but), prevents: list(own.prevents),
    stock: is(own.stock), remedy: is(own.remedy),
  };
}

/** Null when the draft does not apologise at all; "sorry to bother you" and "siento curiosidad" are no apologies. Offsets count UTF-16 units of the draft. */
export function readApology(draft: DraftContext): Apology | null {
  const said = draft.sentences.flatMap((sentence) => {
    const at = apologyIn(sentence, draft.language);
    return at === null ? [] : [{ sentence, at }];
  });
  if (!said.length) return null;
  const around = { draft, echo: echoOf(draft.customer.text, draft.language), owned: draft.sentences.map(({ tokens }) => admissionIn(tokens, draft.language)) };
  const best = said.map(({ sentence, at }) => takenApart(around, sentence, at)).sort((a, b) => worth(b) - worth(a))[0]!;
  const words = { ...best.words, ...repairIn(draft), ...preventionIn(draft) };
  const parts = { names: !!words.names, owns: !!words.owns, noDefence: !words.noDefence, repairs: !!words.repairs, prevents: !!words.prevents };
  return { ...parts, said: best.said, words, missing: (Object.keys(parts) as ApologyPart[]).filter((part) => !parts[part]) };
}

type Around = { draft: DraftContext; echo: (all: readonly Token[]) => number[]; owned: readonly ({ start: number; end: number } | null)[] };
type Taken = Pick<Apology, 'said' | 'words'>;

const worth = ({ words }: Taken) => Number(!words.noDefence) * 4 + Number(!!words.names) * 2 + Number(!!words.owns);

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

function takenApart({ draft, echo, owned }: Around, sentence: Sentence, at: number): Taken {
  const { language, sentences } = draft;
  const scan = (compiled[language] ??= compileAll(language));
  const words: Apology['words'] = {};
  const after = sentence.tokens.slice(at);
  const stock = scan.stock(after);
  const link = after.findIndex(({ word }, place) => place > 0 && linking[language].has(word));
  const object = link > 0 && contentsIn(after.slice(link), language) > 1 ? link : null;
  const beside = [sentence, sentences[sentence.index - 1], sentences[sentence.index + 1]].filter((one) => one !== undefined);
  for (const one of stock ? [sentence] : beside) {
    const facts = echo(one.tokens).filter((place) => !scan.stock(one.tokens.slice(place, place + 1)));
    if (facts.length >= (one === sentence || object === null ? 1 : 2) && !one.question) words.names ??= spanIn(draft, one, facts[0]!, facts.at(-1)!);
  }
  // A bare "I'm sorry" may stand anywhere: what it owns is looked for in the whole reply.
  for (const one of stock ? [sentence] : object === null ? [...beside, ...sentences] : beside) {
    const admitted = owned[one.index];
    if (admitted) words.owns ??= spanIn(draft, one, admitted.start, admitted.end - 1);
  }
  const own = object === null || stock ? undefined : spanIn(draft, sentence, at + object, sentence.tokens.length - 1);
  words.names ??= words.owns ?? own;
  const defence = defenceIn(sentence, sentences[sentence.index + 1], at, language);
  if (defence) words.noDefence = spanIn(draft, defence.sentence, defence.first, defence.last);
  return { said: spanIn(draft, sentence, clauseStart(sentence.tokens, at), sentence.tokens.length - 1), words };
}

/** What may lead over to the thing apologised for: "for the three evenings…", "que el paquete…". */
const linking: Record<Language, ReadonlySet<string>> = {
  es: new Set(['por', 'que', 'de', 'haber', 'haberle', 'haberte', 'haberles', 'haberos']),
  en: new Set(['for', 'that', 'about', 'we', 'i', 'you', 'your', 'the']),
};
const contentsIn = (all: readonly Token[], language: Language) => all.filter((token) => contentOf(token, language) !== null).length;

function repairIn(draft: DraftContext): Pick<Apology['words'], 'repairs'> {
  const deed = deedsOf(draft)[0];
  return deed ? { repairs: { text: deed.text, start: deed.start, end: deed.end } } : {};
}

function preventionIn(draft: DraftContext): Pick<Apology['words'], 'prevents'> {
  const scan = (compiled[draft.language] ??= compileAll(draft.language));
  for (const one of draft.sentences) {
    const [never] = scan.prevents.scan(one.tokens);
    if (never) return { prevents: spanIn(draft, one, never.match.start, never.match.end - 1) };
  }
  return {};
}

function spanIn(draft: DraftContext, { tokens }: Sentence, first: number, last: number): Span {
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  return { text: draft.text.slice(start, end), start, end };
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
