/**
 * Which sentence of the draft answers which point. Each sentence is judged alone, so deleting one can only take answers away
 * and adding one can only bring them.
 */
import type { Span } from '../../ticket';
import { fold } from '../fold';
import { sentences, type Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { Point } from '../types';
import { deeds, empty } from './deeds';

/** Links each point to the sentence that answers it best; questions of the draft answer nothing unless they offer a choice. */
export function answered(points: readonly Span[], draft: readonly Sentence[]): Point[] {
  const replies = draft.filter((sentence) => !sentence.question || offers(sentence)).map((sentence) => ({ sentence, ...gist(sentence.tokens) }));
  return points.map(({ text, start, end }) => {
    const point = { ...gist(sentences(text).flatMap(({ tokens }) => tokens)), kind: kindOf(text) };
    const by = replies.filter((reply) => answers(point, reply)).sort((a, b) => near(point, b) - near(point, a))[0]?.sentence;
    return { text, start, end, answered: by !== undefined, by: by ? { text: by.text, start: by.start, end: by.end } : null };
  });
}

type Gist = { stems: Set<string>; deeds: Set<string>; tokens: readonly Token[] };
type Kind = 'when' | 'how-much' | 'why' | 'other';

/** Content words by their stems, and the deeds they name (refund, send, call…), which are the same in both languages. */
function gist(tokens: readonly Token[]): Gist {
  const found: Gist = { stems: new Set(), deeds: new Set(), tokens };
  for (const { word, kind } of tokens) {
    const named = Object.keys(deeds).filter((deed) => deeds[deed]!.some((start) => word.startsWith(start)));
    for (const deed of named) found.deeds.add(deed);
    if (kind === 'number') found.stems.add(word);
    else if (kind === 'word' && word.length > 2 && named.length === 0 && !empty.has(word)) found.stems.add(stem(word));
  }
  return found;
}

/** Long words share their meaning in their first letters, in both languages. */
const stem = (word: string) => word.slice(0, word.length > 7 ? 5 : 4);
const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].filter((item) => other.has(item)).length;
const near = (point: Gist, reply: Gist) => shared(point.stems, reply.stems) + shared(point.deeds, reply.deeds);

function answers(point: Gist & { kind: Kind }, reply: Gist): boolean {
  const size = point.stems.size + point.deeds.size;
  if (point.kind === 'when') return says(reply, when) && (near(point, reply) > 0 || size < 2);
  if (point.kind === 'how-much') return reply.tokens.some(({ kind }) => kind === 'number') && near(point, reply) > 0;
  if (point.kind === 'why') return near(point, reply) > (says(reply, cause) ? 0 : 1);
  if (size === 0) return says(reply, cause) || says(reply, when);
  if (near(point, reply) >= Math.min(2, size)) return true;
  return shared(point.deeds, reply.deeds) > 0 && (point.stems.size === 0 || reply.stems.size < 2 || says(reply, standsFor));
}

/** Words that stand for what was named before: "I've cancelled it", "ya lo anulé". */
const standsFor = /^(it|them|this|that|lo|la|los|las|.{2,}(selo|sela|arlo|arla|erlo|erla|irlo))$/;
const when = /^(hoy|mañana|pasado|lunes|martes|miercoles|jueves|viernes|sabado|domingo|hora|horas|dia|dias|semana|semanas|minutos|mes|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hour|hours|day|days|week|weeks|minutes|month|january|february|march|april|june|july|august|september|october|november|december|am|pm|noon|mediodia)$/;
const cause = /^(porque|debido|causa|motivo|razon|culpa|fallo|error|porqu|because|due|caused|cause|reason|mistake|happened|paso|ocurrio|equivocamos|fallamos|failed)$/;
const says = (reply: Gist, words: RegExp) => reply.tokens.some(({ word }) => words.test(word));

function kindOf(text: string): Kind {
  const plain = fold(text).text;
  if (/\b(when|how long|cuando|a que hora|que dia|que fecha|en que fecha|cuanto (demora|tarda|falta|tiempo)|eta|hasta cuando|what time|what day|what date|how soon)\b/.test(plain)) return 'when';
  if (/\b(how much|how many|cuanto (cuesta|vale|sale|es|pago|debo)|cuantos|cuantas|que precio|what does .{0,20} cost|price)\b/.test(plain)) return 'how-much';
  if (/\b(why|por que|porque|porqe|how come|a que se debe|what happened|que paso)\b/.test(plain)) return 'why';
  return 'other';
}

/** "Would you rather have it replaced or refunded?" answers; "What is your order number?" does not. */
const offers = (sentence: Sentence) => sentence.tokens.some(({ word }) => word === 'o' || word === 'or') && sentence.tokens.some(({ word }) => /^(prefer|rather|like|gust|mejor|conv)/.test(word));
