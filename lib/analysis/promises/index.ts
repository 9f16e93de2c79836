/** The commitments of a draft: who, what, by when. */
import type { DraftContext } from '../rule';
import type { Sentence } from '../sentences';
import type { PromiseFound } from '../types';
import { clausesOf } from './clauses';
import { undone, type Clause, type Commitment } from './commitment';
import { isConditional } from './conditional';
import { timeIn, type DateFound, type When } from './dates';
import { chooseDate } from './due';
import { englishCommitments } from './english';
import { spanishCommitments } from './spanish';

/** One sentence, read. */
export type Read = { sentence: Sentence; clauses: Clause[]; dates: DateFound[]; commitments: Commitment[] };

/**
 * Dated ones first, then in the order of the draft; an undated one beside a dated one in the same sentence is left out. Offsets count UTF-16 units of
 * the draft. `now` is a local date-time of `zone`; without it no promise gets a date. Throws RangeError on an unknown zone.
 */
export function findPromises(draft: DraftContext, { now, zone }: { now: string | null; zone: string }): PromiseFound[] {
  const when: When = { now: now ?? '2000-01-03T10:00:00', zone, language: draft.language };
  const read = withoutFalseEnds(draft.sentences, draft.text).map((sentence) => readSentence(sentence, when));
  const found = read.flatMap((one, index) => {
    const promises = one.commitments.flatMap((commitment) => promiseOf(commitment, one, read, index, draft));
    const dated = promises.filter(({ due }) => due !== null);
    return dated.length ? dated.filter((promise, i) => dated.findIndex(({ due }) => due === promise.due) === i) : promises.slice(-1);
  });
  const all = [...found.filter(({ due }) => due !== null), ...found.filter(({ due }) => due === null)];
  return now ? all : all.map((promise) => ({ ...promise, due: null, precision: 'none' as const }));
}

/** "at 7 a.m. Monday" is no end of a sentence. */
function withoutFalseEnds(sentences: readonly Sentence[], text: string): Sentence[] {
  const joined: Sentence[] = [];
  for (const one of sentences) {
    const last = joined.at(-1);
    if (!last || one.tokens[0]?.lineBefore !== 0 || last.tokens.at(-2)?.word !== 'm' || !startsWithDay(one.tokens[0].word)) joined.push(one);
    else {
      const all = [...last.tokens.slice(0, -1), ...one.tokens];
      joined[joined.length - 1] = { ...last, end: one.end, text: text.slice(last.start, one.end), tokens: all, question: last.question || one.question };
    }
  }
  return joined;
}
const startsWithDay = (word: string) => /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(today|tomorrow|on|est|et|pt)$/.test(word);

function readSentence(sentence: Sentence, when: When): Read {
  const { language } = when;
  const all = sentence.tokens;
  const time = timeIn(all, when);
  const clauses = clausesOf(sentence, language, time.words);
  const clauseAt = (at: number) => clauses.findIndex(({ start, end }) => start <= at && at < end);
  const found = language === 'es' ? spanishCommitments(all, clauses) : englishCommitments(all, clauses);
  const commitments = found.filter(({ act }) => {
    const clause = clauses[clauseAt(act)];
    return clause !== undefined && !asked(sentence, clauses, clause, language) && !undone(all, clauses, clause, language);
  });
  const dates = commitments.length || all.length < 14 ? time.dates((a, b) => clauseAt(a) === clauseAt(b)) : [];
  return { sentence, clauses, dates, commitments };
}

/** A question promises nothing; a statement before a short question does ("I'll call at 10, is that all right?"). */
function asked(sentence: Sentence, clauses: readonly Clause[], clause: Clause, language: string): boolean {
  if (!sentence.question) return false;
  const opening = sentence.tokens.findIndex(({ word }) => word === '¿');
  if (opening >= 0) return clause.end > opening && sentence.tokens.slice(opening).some(({ word }) => word === '?');
  const statement = language === 'en' ? /^(i'll|we'll|i|we|you'll)$/ : /^(le|te|les|os|lo|la|se|yo)$/;
  return clause === clauses.at(-1) || !statement.test(sentence.tokens[clause.start]!.word);
}

function promiseOf(commitment: Commitment, read: Read, all: readonly Read[], index: number, { text, language }: DraftContext): PromiseFound[] {
  const date = chooseDate(commitment, read, all[index - 1] ?? null, all[index + 1] ?? null);
  const { tokens } = read.sentence;
  const clause = read.clauses.find(({ start, end }) => start <= commitment.act && commitment.act < end)!;
  if (!date && (commitment.needs === 'date' || (commitment.needs === 'time' && !clause.vague))) return [];
  let last = commitment.act;
  const dated = (at: number) => read.dates.some(({ start, end }) => start <= at && at < end);
  while (last + 1 < clause.end && last - commitment.from < 9 && tokens[last + 1]!.kind !== 'mark' && !dated(last + 1)) last++;
  while (last > commitment.act && hanging.has(tokens[last]!.word)) last--;
  const [whatStart, whatEnd] = [tokens[commitment.from]!.start, tokens[last]!.end];
  const own = date?.from === read ? date.date : null;
  const start = own ? Math.min(whatStart, tokens[own.start]!.start) : whatStart;
  const end = own ? Math.max(whatEnd, tokens[own.end - 1]!.end) : whatEnd;
  const words = date && text.slice(date.from.sentence.tokens[date.date.start]!.start, date.from.sentence.tokens[date.date.end - 1]!.end);
  return [{
    text: text.slice(start, end), start, end, owner: commitment.owner, what: text.slice(whatStart, whatEnd),
    due: date?.date.due ?? null, precision: date?.date.precision ?? 'none', conditional: isConditional(tokens, language), dueWords: words,
  }];
}

/** Small words that would be left hanging at the end of what is promised. */
const hanging = new Set('el la los las a en para de del por con y at on by the in for before until with to and no later than este esta'.split(' '));
