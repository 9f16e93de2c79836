/** Calm tickets get two checks, not five: what was asked is answered; what is next, and when, is said. */
import type { Language, Span, StepState } from '../ticket';
import { deedsOf } from './deeds';
import { echoOf } from './echo';
import type { DraftContext } from './rule';
import { says } from './says';
import type { PromiseFound, Reading } from './types';

export type CalmCheckId = 'answer' | 'next';
export type CalmCheck = { check: CalmCheckId; state: StepState; evidence: Span | null };

/** How an answer begins, and what says what follows without a date of its own. */
const words: Record<Language, { answers: readonly string[]; follows: readonly string[] }> = {
  es: {
    answers: [
      '^ ~3 (si|no|claro|por supuesto|asi es|desde luego|exacto|correcto|todavia|aun)',
      '(se puede|puede|puedes|podes|pueden|hay|tenemos|quedan|cuesta|abrimos|cerramos|llega|tarda|incluye|cubre|sirve) ~2',
    ],
    follows: [
      'si (no|despues|luego|prefiere*|falla|algo|te|le|la|el) ~12 {act-noun}|{will}', '(entre|de) # (y|a) # (dias|horas|minutos|semanas)',
      '(en|dentro de) (#|{count}) {span}', 'no (hace falta|tiene que|tienes que|tenes que|necesita) ~3',
    ],
  },
  en: {
    answers: [
      "^ ~3 (yes|no|yep|sure|we do|it is|it does|it will|you can|certainly|absolutely|correct|not yet|of course)",
      '(you can|it takes|it costs|we have|there is|there are|we open|it comes|it fits|it works|it includes|we ship) ~2',
    ],
    follows: [
      "if ~10 (i'll|we'll|i can|we can|i will|we will|let me|reply|bring it|send it)", '(#|{count}) to (#|{count}) (working)? {span}',
      '(in|within) (#|{count}) {span}', "(nothing else|no need|you don't need|you needn't) ~4",
    ],
  },
};

const [answers, follows] = [says({ es: words.es.answers, en: words.en.answers }), says({ es: words.es.follows, en: words.en.follows })];

export type CalmInput = { draft: DraftContext; reading: Pick<Reading, 'points' | 'thanksOnly'>; promises: readonly PromiseFound[] };

/** Both checks in order; evidence offsets count UTF-16 units of the draft. Nothing is asked of a reply to bare thanks. */
export function calmChecks({ draft, reading, promises }: CalmInput): CalmCheck[] {
  if (reading.thanksOnly) return [{ check: 'answer', state: 'na', evidence: null }, { check: 'next', state: 'na', evidence: null }];
  return [{ check: 'answer', ...answered(draft, reading.points) }, { check: 'next', ...followed(draft, promises) }];
}

/** By the customer's points where they were found; else by an answer that takes up their words. */
function answered(draft: DraftContext, points: Reading['points']): Omit<CalmCheck, 'check'> {
  const met = points.filter((point) => point.answered);
  if (met.length) return { state: met.length === points.length ? 'done' : 'half', evidence: met[0]!.by };
  if (points.length) return { state: 'todo', evidence: null };
  const echo = echoOf(draft.customer.text, draft.language);
  const statements = draft.sentences.filter(({ question }) => !question);
  const answer = statements.find(({ tokens }) => answers(tokens, draft.language)) ?? statements.find(({ tokens }) => echo(tokens).length > 0);
  if (answer) return { state: 'done', evidence: { text: answer.text, start: answer.start, end: answer.end } };
  const back = draft.sentences.find(({ question }) => question);
  return back ? { state: 'half', evidence: { text: back.text, start: back.start, end: back.end } } : { state: 'todo', evidence: null };
}

function followed(draft: DraftContext, promises: readonly PromiseFound[]): Omit<CalmCheck, 'check'> {
  const deeds = deedsOf(draft);
  const sure: Span | undefined = promises.find(({ due }) => due !== null)
    ?? deeds.find(({ kind, dated }) => kind === 'done' || (dated && kind !== 'passed on'))
    ?? draft.sentences.find(({ tokens, question }) => !question && follows(tokens, draft.language));
  if (sure) return { state: 'done', evidence: { text: sure.text, start: sure.start, end: sure.end } };
  const begun: Span | undefined = promises[0] ?? deeds.find(({ kind }) => kind !== 'moving');
  return begun ? { state: 'half', evidence: { text: begun.text, start: begun.start, end: begun.end } } : { state: 'todo', evidence: null };
}
