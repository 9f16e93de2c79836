/** Every rule against its own examples: what it must flag, and what nobody may. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../lib/analysis';
import { rules } from '../lib/analysis/rules';
import type { Example } from '../lib/analysis/rule';
import { families, languages } from '../lib/ticket';

const hits = (example: Example) => {
  const { customer, draft, sent } = typeof example === 'string' ? { customer: '', draft: example, sent: undefined } : { sent: undefined, ...example };
  return analyse({ draft, ...(sent && { sent }), messages: customer ? [{ role: 'customer', text: customer }] : [] }).findings;
};
const draftOf = (example: Example) => (typeof example === 'string' ? example : example.draft);
const files = Object.keys(import.meta.glob('../lib/analysis/rules/*.ts')).map((path) => path.split('/').at(-1)!.slice(0, -3)).filter((name) => name !== 'index');

it('a rule is named like its file, and every family has one', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
  expect(families.filter((family) => !rules.some((rule) => rule.family === family))).toEqual([]);
});

for (const rule of rules) {
  describe(rule.id, () => {
    for (const language of languages) {
      const words = rule[language];
      it(`${language}: has examples, a reason, a source, and a prompt with a blank`, () => {
        expect(words.flags.length).toBeGreaterThan(0);
        expect(words.allows.length).toBeGreaterThan(0);
        expect(words.advice.split(/\s+/).length).toBeLessThanOrEqual(14);
        expect(words.why.length).toBeGreaterThan(20);
        expect(words.prompt).toMatch(/\[[^\]]+\]/);
        expect(rule.source.length).toBeGreaterThan(10);
      });
      for (const example of words.flags) it(`${language} flags: ${draftOf(example)}`, () => expect(hits(example).map((finding) => finding.rule)).toContain(rule.id));
      for (const example of words.allows) it(`${language} leaves alone: ${draftOf(example)}`, () => expect(hits(example).map(({ rule: id, text }) => `${id}: ${text}`)).toEqual([]));
      for (const example of words.misses ?? []) it(`${language} misses (known): ${draftOf(example)}`, () => expect(hits(example).map((finding) => finding.rule)).not.toContain(rule.id));
    }
  });
}
