/** Weights as text: one printable character each, so that they travel as a module and compress well. */
import type { Language } from '../ticket';
import type { Subject } from './corpus';
import type { Model } from './logistic';

/** 91 printable characters; those that a string of source would have to escape are left out. */
const digits = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter((one) => !"'\\`$".includes(one)).join('');
const middle = digits.length >> 1;

export type PackedModel = {
  subject: Subject;
  label: string;
  /** Where it is sure: score from which on it speaks, for the languages in which that was proved. */
  from: Partial<Record<Language, number>>;
  bias: number;
  /** What one step of a digit is worth. */
  unit: number;
  digits: string;
};
/** `corpus`: SHA-256 of what it was trained on. */
export type Weights = { corpus: string; models: readonly PackedModel[] };

/** The largest weight is the last digit. Measured: it is about five standard deviations, so the others keep their steps. */
export function pack(model: Model): Pick<PackedModel, 'bias' | 'unit' | 'digits'> {
  const unit = rounded(Math.max(1e-9, model.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / middle));
  const digit = (weight: number) => digits[Math.max(-middle, Math.min(middle, Math.round(weight / unit))) + middle]!;
  return { bias: rounded(model.bias), unit, digits: Array.from(model.weights, digit).join('') };
}

/** Steps of each place, −45 to 45. */
export function unpack(text: string): Int8Array {
  const value = new Map(Array.from(digits, (digit, at) => [digit.charCodeAt(0), at - middle]));
  return Int8Array.from({ length: text.length }, (_, at) => value.get(text.charCodeAt(at)) ?? 0);
}

/** Six digits: enough, and the same everywhere. */
export const rounded = (number: number) => Number(number.toPrecision(6));
