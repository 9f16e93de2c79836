/** "1 phrase", "3 phrases": the form is chosen by Intl, `#` is the number. */
import type { Language } from '../ticket';

export function pluralsIn(language: Language) {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count: number, one: string, other: string) => (rules.select(count) === 'one' ? one : other).replace('#', numbers.format(count));
}
