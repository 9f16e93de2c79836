/** Commitments in English: who the subject is, and what kind of act follows. */
import { scanner } from '../scanner';
import { sets } from '../sets';
import type { Token } from '../tokens';
import { outsider, type Clause, type Commitment, type Idiom } from './commitment';
import words from './english-idioms';
import {
  acts, adverbs, arriving, articles, badPassives, beforeNoun, binding, feelings, goodPassives, negations, noDeed, noSubject, notActs, notAdverbs,
  notOurs, opening, people, readyTo, received,
} from './english-words';

const promiseWords = /^(promise|guarantee|swear|commit|pledge|undertake|do|have)$/;
const idioms = scanner<Idiom>(words.map((entry) => [entry[0], entry] as const), sets.en);

/** All commitments of one sentence, in order; not yet dated. */
export function englishCommitments(all: readonly Token[], clauses: readonly Clause[]): Commitment[] {
  const found: Commitment[] = idioms.scan(all).flatMap(({ key: [, owner, needs], match }) =>
    negated(all, match.start) ? [] : { owner: /^we/.test(all[match.start]!.word) ? ('us' as const) : owner, from: match.start, act: match.start, needs: needs ?? 'nothing' });
  for (const clause of clauses) {
    for (let at = clause.start; at < clause.end; at++) {
      const one = firstPerson(all, clause, at) ?? willDo(all, clause, at) ?? presentDo(all, clause, at);
      if (!one) continue;
      const sworn = found.find(({ from }) => clause.start <= from && from < one.from && one.from - from < 8 && promiseWords.test(all[from + 1]!.word));
      if (sworn) Object.assign(sworn, one, { owner: sworn.owner });
      else found.push(one);
      break;
    }
  }
  return found.sort((a, b) => a.act - b.act);
}

/** "I'll", "we are going to", "I'm calling", "we ship". */
function firstPerson(all: readonly Token[], clause: Clause, at: number): Commitment | null {
  const word = all[at]!.word;
  const owner = /^(i|i'll|ill|i'm|im)$/.test(word) ? ('me' as const) : /^(we|we'll|we're|our)$/.test(word) ? ('us' as const) : null;
  if (!owner || subordinate(all, clause, at)) return null;
  const one: Commitment = { owner, from: at, act: at, needs: 'nothing' };
  const second = all[at + 1]?.word ?? '';
  const typed = word === 'ill' && (acts.has(second) || /^(have|be|let|keep|look|do|make|take|see|find|personally|chase)$/.test(second));
  if (typed || /^(i'll|we'll)$/.test(word)) return act(all, at + 1, one);
  if (/^(will|shall)$/.test(second)) return act(all, at + 2, one);
  const being = /^(i'm|im|we're)$/.test(word) ? at + 1 : /^(am|are)$/.test(second) ? at + 2 : -1;
  if (being > 0) {
    const then = skipAdverbs(all, being);
    if ((all[then]?.word === 'going' && all[then + 1]?.word === 'to') || all[then]?.word === 'gonna') {
      const task = all[then]!.word === 'gonna' ? then + 1 : then + 2;
      return /^(the|your|a|my|our|this|that)$/.test(all[task]?.word ?? '') ? { ...one, needs: 'time' } : act(all, task, one);
    }
    const doing = all[then]?.word ?? '';
    const there = /^(back|with|at|on|in|round|outside)$/.test(doing) && !all.slice(then, clause.end).some(({ word: until }) => /^(until|till|til)$/.test(until));
    return there || (/ing$/.test(doing) && !feelings.has(doing)) ? { ...one, act: then, needs: 'time' } : null;
  }
  const then = skipAdverbs(all, at + 1);
  const verb = all[then]?.word ?? '';
  if (word !== 'i' && word !== 'we') return null;
  if (acts.has(verb)) return { ...one, act: then, needs: 'time' };
  return all[then]?.kind === 'word' && !noDeed.has(verb) && !/(ed|n't)$/.test(verb) ? { ...one, act: then, needs: 'date' } : null;
}

/** The verb after "will": what kind of promise it makes, or none. */
function act(all: readonly Token[], from: number, one: Commitment): Commitment | null {
  const at = skipAdverbs(all, from);
  const verb = all[at]?.word ?? '';
  const rest = all.slice(at + 1, at + 6).map(({ word }) => word).join(' ');
  if (!verb || all[at]!.kind !== 'word' || notActs.has(verb)) return null;
  if (all[from]?.word === 'be' || verb === 'be') {
    const what = verb === 'be' ? rest : all.slice(at, at + 5).map(({ word }) => word).join(' ');
    const present = /^(in touch|the one|back|there|with you|at your|round|over|on (site|it|the)|sure|right|here|able to|\w+ing\b)/.test(what);
    if (!present || /^back in the office|^waiting|^looking forward|^closing|^hoping/.test(what)) return null;
  }
  if (verb === 'do' && /best|everything|whatever|all (we|i)|what (i|we)|utmost/.test(rest)) return null;
  if (verb === 'see' && /^(what|if|how|whether)/.test(rest)) return null;
  if (verb === 'have' && /^to /.test(rest)) return null;
  if (verb === 'ask' && /^(you|for your|that you)/.test(rest)) return null;
  if (verb === 'leave' && /^(it|that|this) (there|with you|to you|up|at)/.test(rest)) return null;
  if (verb === 'keep' && /^(this|that|it|your \w+) in mind/.test(rest)) return null;
  if (verb === 'make' && /^(a|no) (note|excuses)/.test(rest)) return null;
  if (verb === 'know' || verb === 'find') return { ...one, act: at, needs: 'time' };
  return { ...one, act: at };
}

/** "Your refund will be with you", "Rosa will call", "you'll hear from me", "it'll be there". */
function willDo(all: readonly Token[], clause: Clause, at: number): Commitment | null {
  const word = all[at]!.word;
  const short = /^(you|it|that|they|he|she|this|there|everything|everyone|someone)'ll$/.exec(word)?.[1];
  const going = /^(is|are|'s)$/.test(word) && all[at + 1]?.word === 'going' && all[at + 2]?.word === 'to';
  if (!short && word !== 'will' && !going) return null;
  if (word === 'will' && at === clause.start && clause.start > 0) return goesOn(all, at);
  const begin = subjectStart(all, clause, at);
  const subject = short ? [all[at]!] : all.slice(begin, at);
  if (!subject.length || subordinate(all, clause, short ? at : begin)) return null;
  const verbAt = skipAdverbs(all, going ? at + 3 : at + 1);
  const [verb, next] = [all[verbAt]?.word ?? '', all[verbAt + 1]?.word ?? ''];
  const one: Commitment = { owner: 'us', from: short ? at : begin, act: verbAt, needs: 'time' };
  if (subject.at(-1)!.word === 'you' || short === 'you') {
    if (!received.has(verb) && all[verbAt - 1]?.word !== 'be') return null;
    if (verb === 'have') return next === 'to' ? null : { ...one, needs: 'nothing' };
    if (verb === 'be' || all[verbAt - 1]?.word === 'be') {
      const state = verb === 'be' ? next : verb;
      return badPassives.has(state) ? (state === 'able' ? { ...one, needs: 'date' } : null) : { ...one, needs: goodPassives.has(state) ? 'nothing' : 'time' };
    }
    return { ...one, needs: verb === 'know' || verb === 'find' || verb === 'see' ? 'time' : 'nothing' };
  }
  if (outsider(subject, 'en') || notOurs.has(verb) || all[verbAt]?.kind !== 'word') return null;
  const passive = all[verbAt - 1]?.word === 'be' ? verb : verb === 'be' ? next : '';
  if (badPassives.has(passive)) return null;
  const done = /(ed|en|paid|sent|made|done|put|given|dealt|sorted|brought|built)$/.test(passive) && passive !== '';
  const person = subject.some((token, i) => people.has(token.word) || (i === 0 && isName(token, subject[1] ?? all[at]))) || /^(he|she|they)$/.test(short ?? '');
  return { ...one, needs: done || person ? 'nothing' : 'time' };
}

/** "I refunded the first and will refund the second": the subject was said before. */
function goesOn(all: readonly Token[], at: number): Commitment | null {
  const before = all.slice(0, at);
  const first = before.findLast(({ word }) => /^(i|we|i'm|i've|we've|we're|i'll|we'll|my|our)$/.test(word));
  if (!first && (outsider(before, 'en') || before.some(({ word }) => word === 'you'))) return null;
  const owner = first && first.word[0] === 'i' ? 'me' : 'us';
  return act(all, at + 1, { owner, from: at, act: at, needs: first ? 'nothing' : 'time' });
}

/** "The missing two go out today", "the file is yours in two hours": only with a date. */
function presentDo(all: readonly Token[], clause: Clause, at: number): Commitment | null {
  const word = all[at]!.word;
  if (word === 'you') return youGet(all, clause, at);
  if (people.has(all[at - 1]?.word ?? '') && at - 1 >= clause.start && all[at - 1]!.word !== 'who' && /[a-z]{2}s$/.test(word) && !people.has(word.slice(0, -1))) return teamDoes(all, clause, at);
  const state = /^(is|are)$|'(s|re)$/.test(word) && !/^(who|what|how|where|when|let|why|he|she)'s$|^(i'm|we're|you're)$/.test(word);
  if (!state && !arriving.has(word)) return null;
  const contracted = word.includes("'");
  const begin = subjectStart(all, clause, at);
  if (word.endsWith("'s") && !/^(being|going|coming|on|back|ready|booked|scheduled|set|due|leaving|shipping|getting)$/.test(all[at + 1]?.word ?? '')) return null;
  if ((!contracted && begin >= at) || subordinate(all, clause, begin)) return null;
  const subject = all.slice(begin, at);
  if (outsider(subject, 'en') || subject.some(({ word: one }) => noSubject.has(one)) || (!contracted && beforeNoun.has(all[at - 1]?.word ?? ''))) return null;
  if (state) {
    const then = skipAdverbs(all, at + 1);
    const toBe = all[then]?.word === 'to' && all[then + 1]?.word === 'be';
    if (!toBe && !readyTo.has(all[then]?.word ?? '') && !/ing$/.test(all[then]?.word ?? '')) return null;
    if (all[then]!.word === 'at' && all[then + 1]?.kind === 'number') return null;
    if (/^(being|on|in|out)$/.test(all[then]!.word) && all[then + 1]?.word === 'charged') return null;
  }
  return { owner: 'us', from: begin, act: at, needs: 'time' };
}

/** "You get an answer by noon": what the customer will have; not "you have until" and "you have to". */
function youGet(all: readonly Token[], clause: Clause, at: number): Commitment | null {
  const [verb, next] = [all[at + 1]?.word ?? '', all[at + 2]?.word ?? ''];
  if (!/^(get|have|receive|hear)$/.test(verb) || /^(to|until|till|not|been|any|had)$/.test(next) || subordinate(all, clause, at)) return null;
  return at === clause.start || opening.has(all[at - 1]!.word) || all[at - 1]!.kind !== 'word' ? { owner: 'us', from: at, act: at + 1, needs: 'date' } : null;
}

/** "Our night crew restores the line by eleven". */
function teamDoes(all: readonly Token[], clause: Clause, at: number): Commitment | null {
  const begin = subjectStart(all, clause, at);
  return outsider(all.slice(begin, at), 'en') || subordinate(all, clause, begin) ? null : { owner: 'us', from: begin, act: at, needs: 'date' };
}

/** The subject begins after the clause's opening words of time and small words. */
function subjectStart(all: readonly Token[], clause: Clause, at: number): number {
  let start = at;
  while (start > clause.start && all[start - 1]!.kind === 'word' && at - start < 7 && !opening.has(all[start - 1]!.word)) start--;
  return start;
}

function skipAdverbs(all: readonly Token[], at: number): number {
  let i = at;
  while (i < all.length && (adverbs.has(all[i]!.word) || (/[a-z]{3}ly$/.test(all[i]!.word) && !notAdverbs.has(all[i]!.word)))) {
    if (all[i]!.word === 'be' && !/ly$|ing$|ed$/.test(all[i + 1]?.word ?? '')) break;
    i++;
  }
  return i;
}

/** "Rosa will": a capital that no article explains. */
const isName = (token: Token, next: Token | undefined) => /^\p{Lu}\p{Ll}+$/u.test(token.raw) && !articles.has(token.word) && next?.word === 'will';
const negated = (all: readonly Token[], at: number) => all.slice(Math.max(0, at - 3), at).some(({ word }) => negations.has(word));
/** "when we hear", "if I call": the verb is not the statement; "that's when", "12/01 is when" announce one. */
function subordinate(all: readonly Token[], clause: Clause, at: number): boolean {
  return all.slice(Math.max(clause.start, at - 2), at).some((token) => {
    const before = all[all.indexOf(token) - 1]?.word ?? '';
    return binding.has(token.word) && !(token.word === 'when' && /^(is|that's)$/.test(before));
  });
}
