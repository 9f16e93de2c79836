/** Shares with what they are worth: n, and the interval in which the truth lies 95 times of 100. Pure. */
import type { Language } from '../ticket';

/** From here on a share is read as more than an anecdote. */
export const enough = 10;

/** A part of a whole, 0 to 1; null of nothing. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export const mean = (values: readonly number[]): number | null => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length);

/** Wilson's 95 % interval of a share (E. B. Wilson 1927), honest for small n and near 0 and 1. */
export function interval(part: number, whole: number): [number, number] {
  if (whole === 0) return [0, 1];
  const z = 1.959964;
  const rate = part / whole;
  const centre = rate + (z * z) / (2 * whole);
  const width = z * Math.sqrt((rate * (1 - rate)) / whole + (z * z) / (4 * whole * whole));
  const scale = 1 + (z * z) / whole;
  return [Math.max(0, (centre - width) / scale), Math.min(1, (centre + width) / scale)];
}

export function percent(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(value).replace(/\u00a0|\u202f/g, ' ');
}

export function decimal(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

/** With the currency's code, so that no two dollars look alike. */
export function money(value: number, currency: string, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'code' }).format(value).replace(/\u00a0|\u202f/g, ' ');
}

/** "5 of 12 (42 %; likely 19 % to 68 %)"; below ten it says that it is too few to tell. */
export function ofWhole(part: number, whole: number, language: Language): string {
  const [low, high] = interval(part, whole).map((edge) => percent(edge, language)) as [string, string];
  const rate = percent(part / whole, language);
  const spanish = language === 'es';
  if (whole < enough) return spanish ? `${part} de ${whole} (aún son pocos para sacar conclusiones)` : `${part} of ${whole} (still too few to tell)`;
  return spanish ? `${part} de ${whole} (${rate}; probablemente entre ${low} y ${high})` : `${part} of ${whole} (${rate}; likely ${low} to ${high})`;
}

/** Nothing to count yet. */
export const nothingYet: Record<Language, string> = { es: 'Aún no hay nada que contar.', en: 'Nothing to count yet.' };
