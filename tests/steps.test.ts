/** Every step against its own examples: its state, and the exact words that earned it. */
import { describe, expect, it } from 'vitest';
import { readApology } from '../lib/analysis/apology';
import { draftOf } from '../lib/analysis/draft';
import { findings } from '../lib/analysis/findings';
import { findPromises } from '../lib/analysis/promises';
import { judgeSteps, steps } from '../lib/analysis/steps';
import type { StepExample } from '../lib/analysis/steps/step';
import type { Reading } from '../lib/analysis/types';
import { languages, stepIds, type Language } from '../lib/ticket';

const calmReading: Reading = {
  emotions: { neutral: 'low' }, evidence: {}, complaint: false, reason: 'none', leaving: [], wants: [], meanings: [],
  allegation: false, thanksOnly: false, points: [], waiting: null, contacts: 1,
};

function judged({ draft: text, customer = '', fault = 'unsure', allegation = false, calm = false }: Omit<StepExample, 'is'>, language: Language) {
  const draft = draftOf({ draft: text, fault, messages: customer ? [{ role: 'customer', text: customer }] : [] }, language, 'none', language);
  draft.complaint = !calm;
  const reading = { ...calmReading, complaint: !calm, allegation };
  const promises = findPromises(draft, { now: '2026-11-18T10:30:00', zone: 'Europe/Madrid' });
  return judgeSteps({ draft, reading, promises, findings: findings(draft), apology: readApology(draft) });
}

it('there is one file for each step, in the order of the path', () => expect(steps.map(({ id }) => id)).toEqual([...stepIds]));

for (const step of steps) {
  describe(step.id, () => {
    for (const language of languages) {
      it(`${language}: has six examples or more, of every state`, () => {
        expect(step.examples[language].length).toBeGreaterThanOrEqual(6);
        expect([...new Set(step.examples[language].map(({ is }) => is))]).toEqual(expect.arrayContaining(['done', 'half', 'todo']));
      });
      for (const example of step.examples[language]) {
        it(`${language} ${example.fault ?? ''} ${example.is}: ${example.draft}`, () => {
          const { state, evidence } = judged(example, language)[step.id];
          expect(state).toBe(example.is);
          if (evidence) expect(example.draft.slice(evidence.start, evidence.end)).toBe(evidence.text);
          if (state === 'done') expect(evidence).not.toBeNull();
          if (example.words) expect(evidence?.text).toContain(example.words);
        });
      }
    }
  });
}
