/** The trained reader: an honest corpus, weights that belong to it and are made the same each time, silence where nothing was proved. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { analyse } from '../lib/analysis';
import type { SecondReader } from '../lib/analysis/second';
import { sentences } from '../lib/analysis/sentences';
import { tokens } from '../lib/analysis/tokens';
import { shownFindings } from '../lib/coach/shown';
import { parsed, type CorpusItem } from '../lib/reader/corpus';
import { buckets, features } from '../lib/reader/features';
import { pack, unpack, type Weights } from '../lib/reader/packed';
import { prove, wilson, type HeldBack } from '../lib/reader/proof';
import { readWith } from '../lib/reader/reader';
import { foldsOf, trainAll } from '../lib/reader/train';
import { weights } from '../lib/reader/weights';
import { defaultSettings } from '../lib/settings';
import { emotionIds, families, languages, leavingIds, reasonIds, wantIds, type Family } from '../lib/ticket';

const files = Object.entries(import.meta.glob<string>('../lib/reader/corpus/*.jsonl', { query: '?raw', import: 'default', eager: true })).sort(([a], [b]) => (a < b ? -1 : 1));
const corpus = files.flatMap(([, text]) => parsed(text));

describe('the corpus', () => {
  const writerOf = (path: string) => path.split('/').at(-1)!.replace('.jsonl', '');
  const wrong = (complaint: (item: CorpusItem) => unknown) => corpus.filter(complaint).map(({ id }) => id);
  const within = (list: readonly string[], known: readonly string[]) => list.every((one) => known.includes(one));

  it('has both languages, and replies with nothing to flag beside those with something', () => {
    for (const language of languages) {
      const replies = corpus.filter((item) => item.kind === 'reply' && item.lang === language);
      expect(replies.length).toBeGreaterThan(100);
      const clean = replies.filter((item) => item.kind === 'reply' && !item.families.length).length / replies.length;
      expect(clean).toBeGreaterThan(0.35);
      expect(clean).toBeLessThan(0.7);
    }
  });
  it('each file has one writer, each item its own id', () => {
    for (const [path, text] of files) expect([...new Set(parsed(text).map(({ writer }) => writer))]).toEqual([writerOf(path)]);
    expect(new Set(corpus.map(({ id }) => id)).size).toBe(corpus.length);
  });
  it('is composed Unicode, in a language that is coached', () => expect(wrong(({ text, lang }) => text !== text.normalize('NFC') || !text.trim() || !languages.includes(lang))).toEqual([]));
  it('knows only the labels of the product', () => {
    expect(wrong((item) => item.kind === 'reply' && !within(item.families, families))).toEqual([]);
    expect(wrong((item) => item.kind === 'customer' && !(within(Object.keys(item.emotions), emotionIds) && within([item.reason], reasonIds) && within(item.leaving, leavingIds) && within(item.wants, wantIds)))).toEqual([]);
    expect(wrong((item) => item.kind === 'promise' && typeof item.promise !== 'boolean')).toEqual([]);
  });
  it('marks the exact words of each family, and only those', () => {
    expect(wrong((item) => item.kind === 'reply' && !(within(item.families, Object.keys(item.spans)) && within(Object.keys(item.spans), item.families)))).toEqual([]);
    expect(wrong((item) => item.kind === 'reply' && Object.values(item.spans).some((spans) => !spans.length || spans.some((span) => !span || !item.text.includes(span))))).toEqual([]);
  });
  it('has no two items that share half of their word 5-grams', () => expect(nearCopies(corpus)).toEqual([]));
});

/** Pairs that share at least half of the 5-grams of the shorter one. */
function nearCopies(items: readonly CorpusItem[]): string[] {
  const grams = items.map(({ text }) => {
    const words = tokens(text).filter(({ kind }) => kind !== 'mark').map(({ word }) => word);
    return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')));
  });
  const holders = new Map<string, number[]>();
  grams.forEach((own, at) => own.forEach((gram) => holders.set(gram, [...(holders.get(gram) ?? []), at])));
  const shared = new Map<string, number>();
  for (const list of holders.values()) for (const one of list) for (const other of list) if (one < other) shared.set(`${one} ${other}`, (shared.get(`${one} ${other}`) ?? 0) + 1);
  return [...shared].flatMap(([pair, count]) => {
    const [one, other] = pair.split(' ').map(Number) as [number, number];
    return count >= Math.min(grams[one]!.size, grams[other]!.size) / 2 ? [`${items[one]!.id} ~ ${items[other]!.id}`] : [];
  });
}

describe('the weights', () => {
  it('belong to the corpus that lies beside them (else: npm run train)', () => {
    expect(weights.corpus).toBe(createHash('sha256').update(files.map(([, text]) => text.replaceAll('\r\n', '\n')).join('\n')).digest('hex'));
  });
  it('are as many as the table has places, and every number is one', () => {
    for (const { digits, bias, unit, from } of weights.models) {
      expect(unpack(digits)).toHaveLength(buckets);
      expect([bias, unit, ...Object.values(from)].every(Number.isFinite)).toBe(true);
      expect(Object.keys(from).length).toBeGreaterThan(0);
    }
  });
  it('are trained from the same items to the same bytes', () => {
    const few = files.filter((_, at) => at % 4 === 0).flatMap(([, text]) => parsed(text).slice(0, 40));
    expect(JSON.stringify(trainAll(few, 'few'))).toBe(JSON.stringify(trainAll(few, 'few')));
  }, 60_000);
  it('survive packing within half a step', () => {
    const model = { bias: -1, weights: Float32Array.from({ length: 64 }, (_, at) => Math.sin(at)) };
    const { digits, unit } = pack(model);
    unpack(digits).forEach((steps, at) => expect(Math.abs(steps * unit - model.weights[at]!)).toBeLessThanOrEqual(unit / 2 + 1e-6));
  });
});

describe('the proof', () => {
  const texts = (rights: number, wrongs: number, ruled: boolean): HeldBack[] => Array.from({ length: 600 }, (_, at) => (
    { fold: at % 6, language: 'es', score: at < rights ? 2 - at / 1000 : at < rights + wrongs ? 3 : -1 - at / 1000, positive: at < rights, ruled: ruled && at < rights }));

  it('no group of writers is in two folds, and both languages are in each', () => {
    const folds = foldsOf(corpus);
    expect(folds.size).toBe(new Set(corpus.map(({ writer }) => writer)).size);
    for (const fold of new Set(folds.values())) expect(new Set(corpus.filter(({ writer }) => folds.get(writer) === fold).map(({ lang }) => lang)).size).toBe(2);
  });
  it('speaks where the held-back hits are right', () => expect(prove('es', texts(60, 0, false), 0.002).threshold).not.toBeNull());
  it('is silent where one in ten is wrong, where hits are few, and where the rules know it all', () => {
    expect(prove('es', texts(60, 12, false), 0.002).threshold).toBeNull();
    expect(prove('es', texts(10, 0, false), 0.002).threshold).toBeNull();
    expect(prove('es', texts(60, 0, true), 0.002).threshold).toBeNull();
  });
  it('few hits prove little', () => {
    expect(wilson(15, 15)).toBeCloseTo(0.796, 3);
    expect(wilson(0, 0)).toBe(0);
  });
});

/** A reader that knows one phrase: enough to see what it does with a sentence. */
const knows = (phrase: string, family: Family): Weights => {
  const known = features(tokens(phrase));
  const model = { bias: 0, weights: Float32Array.from({ length: buckets }, (_, place) => (known.includes(place) ? 1 : 0)) };
  return { corpus: '', models: [{ subject: 'draft', label: family, from: { en: 1.2 }, ...pack(model) }] };
};

describe('at work', () => {
  it('marks the clause that drove it, in the language it was proved in', () => {
    const second = readWith(knows('your flabbergasting message arrived', 'heat'));
    const [sentence] = sentences('We checked the box twice, your flabbergasting message arrived, and the new one leaves today.');
    const [found] = second.sentence(sentence!, 'en');
    expect(sentence!.text.slice(found!.start, found!.end)).toBe('your flabbergasting message arrived');
    expect(second.sentence(sentence!, 'es')).toEqual([]);
    expect(second.sentence(sentences('Your message arrived.')[0]!, 'en')).toEqual([]);
  });
  it('without models it says nothing', () => {
    const silent = readWith({ corpus: '', models: [] });
    expect(analyse({ messages: [{ role: 'customer', text: 'My parcel has not arrived and I am angry.' }], draft: 'It will get there when it gets there, dear.' }, silent))
      .toEqual(analyse({ messages: [{ role: 'customer', text: 'My parcel has not arrived and I am angry.' }], draft: 'It will get there when it gets there, dear.' }));
  });

  const everywhere = (family: Family): SecondReader => ({
    sentence: ({ start, end }) => [{ family, start, end }],
    message: () => ({ complaint: false, emotions: [], reason: null, leaving: [], wants: [] }),
  });
  it('never says again what a rule said in the same sentence', () => {
    const draft = 'You should have read the terms. The parcel leaves at ten.';
    const ruled = analyse({ messages: [], draft }).findings.filter(({ family }) => family === 'blame');
    expect(ruled.length).toBeGreaterThan(0);
    const both = analyse({ messages: [], draft }, everywhere('blame')).findings.filter(({ family }) => family === 'blame');
    expect(both.map(({ rule, text }) => (rule === 'reader' ? text : rule))).toEqual([...ruled.map(({ rule }) => rule), 'The parcel leaves at ten.']);
  });
  it('leaves the customer’s own words in quotation marks alone', () => {
    expect(analyse({ messages: [], draft: 'You wrote "it is all a joke to you". I read it twice.' }, everywhere('heat')).findings.map(({ text }) => text)).toEqual(['I read it twice.']);
  });
  it('adds to the reading of a customer and denies nothing', () => {
    const second: SecondReader = { ...everywhere('heat'), sentence: () => [], message: () => ({ complaint: true, emotions: ['worry'], reason: 'billing', leaving: ['cancel'], wants: ['refund'] }) };
    const messages = [{ role: 'customer' as const, text: 'Hello, this is about the amount on the paper you sent to my house.' }];
    const { reading } = analyse({ messages, draft: '' }, second);
    expect(reading).toMatchObject({ complaint: true, reason: 'billing', emotions: { worry: 'mid' } });
    expect(reading.leaving).toContain('cancel');
    expect(reading.wants).toContain('refund');
    expect(reading.wants).not.toContain('nothing');
  });
  it('is told as a likeness in both languages, and muted like a rule', () => {
    const findings = analyse({ messages: [], draft: 'The parcel leaves at ten. The box is blue.' }, everywhere('minimise')).findings;
    const from = { findings, settings: defaultSettings, ticket: 't', quietHere: new Set<string>(), writing: null, draft: 'en' as const };
    expect(shownFindings({ ...from, words: 'en' }).map(({ advice, rule }) => [rule, advice.slice(0, 10)])).toEqual([['reader', 'Reads like']]);
    expect(shownFindings({ ...from, words: 'es' })[0]!.advice).toMatch(/^Suena a /);
    expect(shownFindings({ ...from, words: 'es', settings: { ...defaultSettings, mutedRules: ['reader'] } })).toEqual([]);
    expect(shownFindings({ ...from, words: 'es', settings: { ...defaultSettings, quietFamilies: ['minimise'] } })).toEqual([]);
  });
  it('reads a sentence in a millisecond, and text without words too', () => {
    const second = readWith(weights);
    const all = corpus.slice(0, 400).flatMap(({ text, lang }) => sentences(text).map((sentence) => ({ sentence, lang })));
    const from = performance.now();
    for (const { sentence, lang } of all) second.sentence(sentence, lang);
    expect((performance.now() - from) / all.length).toBeLessThan(1);
    for (const text of ['', '…', '😀', '12', ' \n ']) for (const language of languages) expect(second.message(text, language).emotions.every((emotion) => emotionIds.includes(emotion))).toBe(true);
  });
});
