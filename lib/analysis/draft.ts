/** Prepares a draft for the rules: sentences, and what is known of the customer. */
import type { Language, ReadLanguage, Register } from '../ticket';
import type { DraftContext } from './rule';
import { sentences, type Sentence } from './sentences';
import type { AnalysisInput } from './types';

/** `complaint` is filled in once the customer was read. */
export function draftOf(input: AnalysisInput, language: Language, register: Register, customerLanguage: ReadLanguage): DraftContext {
  const own = input.messages.filter(({ role }) => role === 'customer').map(({ text }) => text);
  const text = own.at(-1) ?? '';
  let cut: Sentence[] | null = null;
  return {
    text: input.draft,
    language,
    register,
    sentences: sentences(input.draft),
    fault: input.fault ?? 'unsure',
    customer: {
      text,
      all: own.join('\n\n'),
      language: customerLanguage,
      get sentences() { return (cut ??= sentences(text)); },
      name: input.customerName ?? null,
    },
    sent: input.sent ?? [],
    prints: input.prints ?? [],
    complaint: false,
  };
}
