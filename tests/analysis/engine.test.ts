/** The engine of the rules: folding, tokens, sentences, patterns, and whose words a quotation holds. */
import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/analysis';
import { fold } from '@/lib/analysis/fold';
import { closed, unowned } from '@/lib/analysis/ownership';
import { compile, matchAt } from '@/lib/analysis/pattern';
import { matcher, scanner } from '@/lib/analysis/scanner';
import { sentences } from '@/lib/analysis/sentences';
import { sets } from '@/lib/analysis/sets';
import { leaveOut, leaveOutSentence, swapFor } from '@/lib/analysis/suggestion';
import { tokens } from '@/lib/analysis/tokens';
import type { DraftContext, Hit } from '@/lib/analysis/rule';

const noSets = { harm: ['molestia', 'molestias', 'inconven*'] };
const finds = (pattern: string, text: string) => {
  const all = tokens(text);
  return scanner([[pattern, 0]], noSets).scan(all).map(({ match }) => text.slice(all[match.start]!.start, all[match.end - 1]!.end));
};
const found = (draft: string, customer = '') => analyse({ draft, messages: customer ? [{ role: 'customer', text: customer }] : [] }).findings;

describe('folding leads back to what was written', () => {
  const written = (text: string, word: string) => {
    const token = tokens(text).find((one) => one.word === word);
    return token && text.slice(token.start, token.end);
  };
  it.each([
    ['emoji before', '🙏🏽👨‍👩‍👧 Lamentamos esto', 'lamentamos', 'Lamentamos'],
    ['accents as marks of their own', 'El camio\u0301n salio\u0301 tarde', 'salio', 'salio\u0301'],
    ['a hand-made ñ', 'Un an\u0303o entero', 'año', 'an\u0303o'],
    ['a zero-width joiner inside', 'sor\u200bry if it hurt', 'sorry', 'sor\u200bry'],
    ['full-width letters', 'ｓｏｒｒｙ again', 'sorry', 'ｓｏｒｒｙ'],
    ['a ligature', 'un ﬁlm perdido', 'film', 'ﬁlm'],
    ['curly apostrophe', 'You’re right', "you're", 'You’re'],
    ['a capital with accent', 'ÁNIMO, señora', 'animo', 'ÁNIMO'],
  ])('%s', (_, text, word, raw) => expect(written(text, word)).toBe(raw));

  it('keeps the ñ apart from the n', () => expect(tokens('año ano').map(({ word }) => word)).toEqual(['año', 'ano']));
  it('leaves plain text as long as it was', () => expect(fold('Just plain.').original(11)).toBe(11));
  it('keeps hyphenated words whole and dashes apart', () => {
    expect(tokens('self-employed - done').map(({ word }) => word)).toEqual(['self-employed', '-', 'done']);
  });
  it('every token is where it says', () => {
    const text = 'Hola 👋🏼, Ñandú: «camión» n\u0303 ｆｕｌｌ 100 % — ok…';
    for (const token of tokens(text)) expect(text.slice(token.start, token.end)).toBe(token.raw);
  });
});

describe('sentences', () => {
  const cut = (text: string) => sentences(text).map((one) => one.text);
  it.each([
    ['titles do not end one', 'Le llama el Sr. Gil. Hoy mismo.', ['Le llama el Sr. Gil.', 'Hoy mismo.']],
    ['"no." ends one unless a number follows', 'We had to say no. I can hold it, order no. 7.', ['We had to say no.', 'I can hold it, order no. 7.']],
    ['hours with points', 'Llego a las 6 p. m. en punto. Gracias.', ['Llego a las 6 p. m. en punto.', 'Gracias.']],
    ['amounts and addresses', 'Pay $3.50 at shop.example.com today. Thanks.', ['Pay $3.50 at shop.example.com today.', 'Thanks.']],
    ['marks in a row stay together', '¿De verdad?! Sí...', ['¿De verdad?!', 'Sí...']],
    ['a greeting line', 'Hola, Ana:\nYa salió tu caja.', ['Hola, Ana:', 'Ya salió tu caja.']],
    ['a soft-wrapped line goes on', 'The box left this\nmorning by van.', ['The box left this\nmorning by van.']],
    ['paragraphs', 'Hello Jo\n\nyour box left.', ['Hello Jo', 'your box left.']],
  ])('%s', (_, text, expected) => expect(cut(text)).toEqual(expected));
  it('knows a question and its paragraph', () => {
    const [first, second] = sentences('Done.\n\n¿Le va bien el martes?');
    expect([first!.question, first!.paragraph, second!.question, second!.paragraph]).toEqual([false, 0, true, 1]);
  });
});

describe('patterns', () => {
  it.each([
    ['words in order', 'lamentamos las molestias', 'Lamentamos las molestias.', ['Lamentamos las molestias']],
    ['a bounded gap', 'lamentamos ~2 molestias', 'Lamentamos mucho las molestias.', ['Lamentamos mucho las molestias']],
    ['a gap too long', 'lamentamos ~1 molestias', 'Lamentamos de veras todas las molestias.', []],
    ['a gap does not cross a full stop', 'lamentamos ~3 molestias', 'Lamentamos. Las molestias', []],
    ['one of the words', 'our|company policy', 'It is company policy.', ['company policy']],
    ['words and groups as choices', 'soon|(as soon as) possible', 'We reply as soon as possible.', ['as soon as possible']],
    ['an optional item', 'per my last? email', 'Per my email', ['Per my email']],
    ['beginnings and ends', 'lament* *emos', 'Lamentaremos veremos', ['Lamentaremos veremos']],
    ['a set', 'las {harm}', 'por las inconveniencias', ['las inconveniencias']],
    ['a number', '# dias', 'Son 3 días.', ['3 días']],
    ['start and end', '^ sorry $', 'Sorry!', ['Sorry']],
    ['an escaped mark', 'ayuda \\?', '¿Necesita ayuda?', ['ayuda?']],
    ['the longest wins', 'sorry (for it)?', 'sorry for it', ['sorry for it']],
  ])('%s', (_, pattern, text, expected) => expect(finds(pattern, text)).toEqual(expected));

  it.each(['', '(a|b', 'a)', '|a', 'a|', '? a', '{nothing}', '(a|)'])('malformed: "%s" throws and says where', (pattern) => {
    expect(() => compile(pattern, noSets)).toThrow(/pattern "/);
  });
  it('no match is null', () => expect(matchAt(compile('a b', {}), tokens('b a'), 0)).toBeNull());
  it('a matcher is true or false', () => {
    const any = matcher(['sorry if', 'any {harm}'], { harm: ['trouble'] });
    expect([any(tokens('for any trouble')), any(tokens('sorry that we were late'))]).toEqual([true, false]);
  });
});

describe('whose words they are', () => {
  it.each([
    'You wrote "calm down" to my colleague, and he should not have said it.', 'Ese «cálmese» de ayer fue una falta de respeto.', "The email said 'any inconvenience' and that was shameful.",
    'Nobody should hear “it is not the end of the world” from us.',
  ])('a quotation is not the agent speaking: %s', (draft) => expect(found(draft)).toEqual([]));
  it('an unclosed quotation mark hides nothing', () => expect(found('He said "no. Calm down, madam.').map(({ rule }) => rule)).toContain('calm-down'));
});

describe('findings', () => {
  it('gives offsets of the draft as written', () => {
    const draft = '👋🏽 Hola, Ana. Tranquilícese, por favor.';
    const [finding] = found(draft);
    expect(draft.slice(finding!.start, finding!.end)).toBe(finding!.text);
    expect(finding!.text).toContain('Tranquilícese');
  });
  it('of two hits of one family on the same words the longer stays', () => {
    const own = found('We regret any trouble this may have caused you today.').filter(({ family }) => family === 'hollow-apology');
    expect(own).toHaveLength(1);
  });
  it('every suggestion that replaces stays inside the draft', () => {
    const draft = 'Calm down, please. As I said on Monday, the tab moved. It will be there on Friday, without a doubt.';
    const replaced = found(draft).flatMap(({ suggestion }) => (suggestion?.kind === 'replace' ? [suggestion] : []));
    expect(replaced.length).toBeGreaterThan(0);
    for (const { start, end } of replaced) expect(start >= 0 && end <= draft.length && start < end).toBe(true);
  });
});

describe('a safe change keeps the sentence whole', () => {
  const around = (text: string, words: string): [Hit, DraftContext] => {
    const all = sentences(text);
    const start = text.indexOf(words);
    const sentence = all.find((one) => one.start <= start && start < one.end)!;
    const inside = sentence.tokens.map((token, at) => ({ token, at })).filter(({ token }) => token.start >= start && token.end <= start + words.length);
    const hit = { sentence, tokens: inside.map(({ token }) => token), first: inside[0]!.at, last: inside.at(-1)!.at, start, end: start + words.length, text: words };
    return [hit, { text, sentences: all, language: 'en' } as DraftContext];
  };
  const changed = (fix: typeof leaveOut, text: string, words: string) => {
    const [hit, draft] = around(text, words);
    const suggestion = fix(hit, draft);
    return suggestion?.kind === 'replace' ? text.slice(0, suggestion.start) + suggestion.text + text.slice(suggestion.end) : null;
  };
  it.each([
    ['opening words', leaveOut, 'As I said, the tab moved.', 'As I said', 'The tab moved.'],
    ['words in the middle', leaveOut, 'Please simply restart it.', 'simply', 'Please restart it.'],
    ['a tail after a comma', leaveOut, 'It lands on Friday, guaranteed.', ', guaranteed', 'It lands on Friday.'],
    ['between commas', leaveOut, 'It is, without a doubt, late.', 'without a doubt', 'It is late.'],
    ['a whole sentence', leaveOutSentence, 'Calm down. I have it here.', 'Calm down', 'I have it here.'],
    ['a sentence at the end', leaveOutSentence, 'I have it here. Calm down.', 'Calm down', 'I have it here.'],
    ['other words with the capital', swapFor('the trouble we caused'), 'Any inconvenience hurts.', 'Any inconvenience', 'The trouble we caused hurts.'],
  ])('%s', (_, fix, text, words, expected) => expect(changed(fix, text, words)).toBe(expected));
  it('never empties the draft', () => expect(changed(leaveOutSentence, 'Calm down.', 'Calm down')).toBeNull());
});

describe('owned, or open', () => {
  const context = (text: string): [Hit, DraftContext] => {
    const all = sentences(text);
    return [{ sentence: all[0]! } as Hit, { text, sentences: all, language: 'en' } as DraftContext];
  };
  it('an owner next door counts, a denied one does not', () => {
    expect(unowned(...context('The courier lost it. That was our mistake.'))).toBe(false);
    expect(unowned(...context('The courier lost it. It was not our mistake.'))).toBe(true);
  });
  it('a way out opens the door', () => {
    expect(closed(...context('Our policy says no. I can hold the credit for a year.'))).toBe(false);
    expect(closed(...context('Our policy says no. Goodbye.'))).toBe(true);
  });
  it('the sets of both languages have the same names', () => expect(Object.keys(sets.es).sort()).toEqual(Object.keys(sets.en).sort()));
});
