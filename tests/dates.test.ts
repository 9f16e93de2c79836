/** Every kind of date words against its own examples, and the dates that whole phrases give. */
import { describe, expect, it } from 'vitest';
import { expressions, resolveDate } from '../lib/analysis/promises/dates';
import { tokens } from '../lib/analysis/tokens';
import { languages } from '../lib/ticket';

for (const { id, examples } of expressions) {
  describe(id, () => {
    for (const language of languages) {
      for (const [words, due, moment] of examples[language]) {
        it(`${language}: ${words} → ${due}${moment ? ` (${Object.values(moment).join(' ')})` : ''}`, () => {
          const when = { now: '2026-11-18T10:30:00', zone: 'Europe/Madrid', language, ...moment };
          expect(resolveDate(tokens(words), when)?.due ?? null).toBe(due);
        });
      }
    }
  });
}
