/** The analysis: a ticket and a draft in, everything the coach knows out. No browser, no clock. */
import type { Language, ReadLanguage } from '../ticket';
import { readApology } from './apology';
import { draftOf } from './draft';
import { findings } from './findings';
import { languageOf } from './language';
import { findPromises } from './promises';
import { readCustomer } from './reading';
import { registerOf } from './register';
import { withSecondFindings, withSecondReading, type SecondReader } from './second';
import { judgeSteps } from './steps';
import type { Analysis, AnalysisInput } from './types';

/** Of a message of megabytes the beginning is read: UTF-16 units (security B2). */
const mostRead = 20_000;

/** Analyses one draft against its ticket. Offsets of the result count UTF-16 units of `input.draft` or of the last customer message. Never throws on text. Without `second` the rules read alone. */
export function analyse(whole: AnalysisInput, second: SecondReader | null = null): Analysis {
  const input = { ...whole, messages: whole.messages.map((message) => (message.text.length > mostRead ? { ...message, text: message.text.slice(0, mostRead) } : message)) };
  const customerText = lastOf(input, 'customer');
  const customerLanguage = languageOf(customerText);
  const draftLanguage = languageOf(input.draft, customerLanguage);
  const language = coached(draftLanguage) ?? coached(customerLanguage);
  const register = registerOf(input.draft, draftLanguage, customerText, customerLanguage);
  const draft = language ? draftOf(input, language, register, customerLanguage) : null;
  const read = readCustomer(input, customerLanguage, draft);
  const customerRead = coached(customerLanguage);
  const reading = second && customerRead ? withSecondReading(read, second.message(customerText, customerRead)) : read;
  if (draft) draft.complaint = reading.complaint;
  const promises = draft ? findPromises(draft, { now: input.now ?? null, zone: input.zone ?? 'UTC' }) : [];
  const ruled = draft ? findings(draft) : [];
  const found = second && draft ? withSecondFindings(ruled, draft, second) : ruled;
  const apology = draft ? readApology(draft) : null;
  return {
    language: { customer: customerLanguage, draft: draftLanguage },
    register,
    reading,
    steps: judgeSteps({ draft, reading, promises, findings: found, apology }),
    findings: found,
    promises,
    apology,
  };
}

/** The last message of a role, or the empty text. */
export function lastOf(input: Pick<AnalysisInput, 'messages'>, role: 'customer' | 'agent'): string {
  return input.messages.findLast((message) => message.role === role)?.text ?? '';
}

const coached = (language: ReadLanguage): Language | null => (language === 'es' || language === 'en' ? language : null);
