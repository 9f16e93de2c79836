/** Both dictionaries: complete, in our voice, and the only place where the interface's texts are. */
import { describe, expect, it } from 'vitest';
import { parseSync } from 'vite';
import { datesIn, daysUntil } from '../lib/words/dates';
import { en } from '../lib/words/en';
import { es } from '../lib/words/es';
import { resolveLanguage } from '../lib/words';

const sources = import.meta.glob<string>('../components/**/*.tsx', { query: '?raw', import: 'default', eager: true });
type Node = { type: string; [key: string]: unknown };

/** Words written into the markup: text between tags, and the attributes that people read or hear. */
function literals(source: string): string[] {
  const found: string[] = [];
  const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];
  const letters = /\p{L}{2,}/u;
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!node || typeof node !== 'object' || Array.isArray(node)) return;
    const { type, value, name } = node as Node & { value?: unknown; name?: { name?: string } };
    if (type === 'JSXText' && letters.test(String(value))) found.push(String(value).trim());
    if (type === 'JSXAttribute' && spoken.includes(String(name?.name)) && (value as Node | null)?.type === 'Literal' && letters.test(String((value as Node).value))) found.push(String((value as Node).value));
    Object.values(node).forEach(visit);
  };
  visit(parseSync('component.tsx', source).program);
  return found;
}

it('a literal text would be found', () => expect(literals('export const A = () => <p title="Nope">Hello there {1}</p>;')).toEqual(['Nope', 'Hello there']));
it.each(Object.entries(sources))('%s holds no text of its own', (_, source) => expect(literals(source)).toEqual([]));

/** Every text of a dictionary; functions are called with small numbers and plain words. */
function texts(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return path.endsWith('mood') ? [[path, String(words('anger', 'high', 'worry'))]] : [[path, String(words(...(/count|contact|more|position|phrase|ringName|step|pointsLeft|weeks|rows|sub|found|showAll|inDays|restored|Promise|andMore/i.test(path) ? [2, 3, 4] : ['x', 'y', 'z'])))]];
  return words && typeof words === 'object' ? Object.entries(words).flatMap(([key, value]) => texts(value, `${path}/${key}`)) : [];
}

describe.each([['es', es], ['en', en]] as const)('%s', (_, words) => {
  it('has no exclamation, no blame, nothing undefined', () => {
    const bad = texts(words).filter(([, text]) => /[!¡]|undefined|\bNaN\b|\bdebes\b|incorrect|\berror\b|\boops\b|genial/i.test(text));
    expect(bad).toEqual([]);
  });
});

it('the same number of things is said in both', () => expect(texts(es).map(([path]) => path)).toEqual(texts(en).map(([path]) => path)));
it('counts in words', () => {
  expect([es.panel.more(1), es.panel.more(3)]).toEqual(['1 frase para revisar', '3 frases para revisar']);
  expect([en.panel.contact(2), en.panel.contact(3), en.panel.contact(11), en.panel.contact(22)]).toEqual(['2nd contact', '3rd contact', '11th contact', '22nd contact']);
});
it('guesses no gender: the feeling is a noun', () => {
  expect([es.mood('anger', 'high', 'sadness'), es.mood('worry', 'high', null), es.mood('neutral', 'low', null)]).toEqual(['Enojo alto, con tristeza', 'Preocupación alta', 'Calma']);
  expect(en.mood('anger', 'high', 'worry')).toBe('High anger, with worry');
});
it('any Spanish of the browser is Spanish, any other language English', () => {
  expect(['es', 'es-419', 'es-MX', 'en-GB', 'pt-BR'].map((tag) => resolveLanguage('auto', tag))).toEqual(['es', 'es', 'es', 'en', 'en']);
  expect(resolveLanguage('en', 'es')).toBe('en');
});

describe('dates', () => {
  const now = '2026-11-21T14:20';
  it('names the near days and dates the others', () => {
    expect(datesIn('es').dayAndTime('2026-11-22T10:00', now)).toBe('mañana 10:00');
    expect(datesIn('es').tile('2026-12-05T10:00', now)).toEqual(['5 dic', 'sábado']);
    expect(datesIn('en').tile('2026-11-21T17:00', now)).toEqual(['Today', '5:00 PM']);
  });
  it('counts calendar days over a change of the clock', () => expect(daysUntil('2026-10-26T09:00', '2026-10-24T23:00')).toBe(2));
  it('says how long ago', () => expect([datesIn('es').ago(2 * 3_600_000), datesIn('en').ago(2 * 3_600_000)]).toEqual(['hace 2 h', '2h ago']));
});
