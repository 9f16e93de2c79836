/** Whole replies of our own: good ones that nothing may flag, bad ones with the families that must be found. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../lib/analysis';
import { languages } from '../lib/ticket';

type Reply = { name: string; customer: string; draft: string } & ({ good: true } | { good: false; finds: string[] });

for (const language of languages) {
  describe(language, () => {
    for (const reply of readFileSync(`tests/replies/${language}.jsonl`, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Reply)) {
      it(reply.name, () => {
        const { findings } = analyse({ messages: [{ role: 'customer', text: reply.customer }], draft: reply.draft, now: '2026-11-18T10:30', zone: 'Europe/Madrid' });
        if (reply.good) expect(findings.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([]);
        else expect([...new Set(findings.map(({ family }) => family as string))]).toEqual(expect.arrayContaining(reply.finds));
      });
    }
  });
}
