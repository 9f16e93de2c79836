/** Every pillar against its own examples: which checks are met, which are missed, and on which words. */
import { describe, expect, it } from 'vitest';
import { readApology } from '../lib/analysis/apology';
import { draftOf } from '../lib/analysis/draft';
import { pillars, pillarsOf } from '../lib/analysis/pillars';
import { pillarIds, type PillarExample } from '../lib/analysis/pillars/pillar';
import { findPromises } from '../lib/analysis/promises';
import { judgeSteps } from '../lib/analysis/steps';
import type { Finding, Reading } from '../lib/analysis/types';
import { families, languages, type Fault, type Language } from '../lib/ticket';

const reading: Reading = {
  emotions: { anger: 'mid' }, evidence: {}, complaint: true, reason: 'other', leaving: [], wants: [], meanings: [],
  allegation: false, thanksOnly: false, points: [], waiting: null, contacts: 1,
};

function seen({ draft: text, customer = '', marked = {} }: PillarExample, language: Language, fault: Fault = 'unsure') {
  const draft = draftOf({ draft: text, fault, messages: customer ? [{ role: 'customer', text: customer }] : [] }, language, 'none', language);
  draft.complaint = true;
  const findings = families.flatMap<Finding>((family) => {
    const words = marked[family];
    if (!words) return [];
    const start = text.indexOf(words);
    return [{ rule: family, family, text: words, start, end: start + words.length, suggestion: null }];
  });
  const promises = findPromises(draft, { now: '2026-11-18T10:30:00', zone: 'Europe/Madrid' });
  const apology = readApology(draft);
  return pillarsOf({ draft, findings, promises, apology, steps: judgeSteps({ draft, reading, findings, promises, apology }) });
}

it('six pillars, each with two checks or more', () => {
  expect(pillars.map(({ id }) => id)).toEqual([...pillarIds]);
  for (const { checks } of pillars) expect(checks.length).toBeGreaterThanOrEqual(2);
});

for (const pillar of pillars) {
  describe(pillar.id, () => {
    for (const language of languages) {
      for (const example of pillar.examples[language]) {
        it(`${language}: ${example.draft}`, () => {
          const { checks } = seen(example, language).find((one) => one.pillar === pillar.id)!;
          const named = (state: string) => checks.filter((check) => check.state === state).map(({ id }) => id);
          expect(named('met')).toEqual(expect.arrayContaining([...(example.met ?? [])]));
          expect(named('missed')).toEqual(expect.arrayContaining([...(example.missed ?? [])]));
          for (const { evidence } of checks) if (evidence) expect(example.draft.slice(evidence.start, evidence.end)).toBe(evidence.text);
        });
      }
    }
  });
}

describe('what cannot be asked', () => {
  it('owning and preventing are asked only when it was our fault', () => {
    const example = { customer: 'The lamp came broken', draft: "I'm sorry the lamp came broken: we packed it badly. From today every lamp leaves in a double box." };
    const state = (fault: Fault, id: string) => seen(example, 'en', fault).flatMap(({ checks }) => checks).find((check) => check.id === id)!.state;
    expect(state('unsure', 'owns')).toBe('na');
    expect(state('ours', 'owns')).toBe('met');
    expect(state('ours', 'prevents')).toBe('met');
    expect(state('other', 'prevents')).toBe('na');
  });

  it('checks that cannot be asked count in neither number', () => {
    const [integrity] = seen({ draft: 'El lunes te escribo.' }, 'es');
    expect(integrity).toMatchObject({ pillar: 'integrity', met: 2, asked: 2 });
  });
});
