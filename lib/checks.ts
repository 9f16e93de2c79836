/** Small checkers of what comes from outside: each gives back a clean copy, or throws `invalid`. Unknown fields are refused. */
import { Problem } from './problem';

export type Check<T> = (value: unknown) => T;

const invalid = (wanted: string): never => {
  throw new Problem('invalid', wanted);
};
const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype']);

export const text = (longest: number, shortest = 0): Check<string> => (value) =>
  typeof value === 'string' && value.length >= shortest && value.length <= longest ? value : invalid(`text of ${shortest} to ${longest}`);

/** Text that says something: spaces alone are refused. */
export const words = (longest: number): Check<string> => (value) => {
  const said = text(longest)(value);
  return said.trim() === '' ? invalid('words') : said;
};

export const matching = (pattern: RegExp, longest = 200): Check<string> => (value) => {
  const given = text(longest)(value);
  return pattern.test(given) ? given : invalid(String(pattern));
};

export const amount = (least: number, most: number): Check<number> => (value) =>
  typeof value === 'number' && value >= least && value <= most ? value : invalid(`number of ${least} to ${most}`);

export const whole = (least: number, most: number): Check<number> => (value) =>
  Number.isInteger(value) ? amount(least, most)(value) : invalid('whole number');

export const flag: Check<boolean> = (value) => (typeof value === 'boolean' ? value : invalid('yes or no'));

export const oneOf = <T extends string>(allowed: readonly T[]): Check<T> => (value) =>
  allowed.includes(value as T) ? (value as T) : invalid(allowed.join(' | '));

export const orNull = <T>(check: Check<T>): Check<T | null> => (value) => (value === null ? null : check(value));

export const listOf = <T>(check: Check<T>, longest: number): Check<T[]> => (value) =>
  Array.isArray(value) && value.length <= longest ? value.map((item) => check(item)) : invalid(`list of up to ${longest}`);

/** An object with all of `needed`, some of `maybe`, and nothing else. */
export const fields = <Needed extends object, Maybe extends object = object>(
  needed: { [Key in keyof Needed]: Check<Needed[Key]> },
  maybe: { [Key in keyof Maybe]: Check<Maybe[Key]> } = {} as { [Key in keyof Maybe]: Check<Maybe[Key]> },
): Check<Needed & Partial<Maybe>> => {
  const checks = new Map<PropertyKey, Check<unknown>>([...Object.entries<Check<unknown>>(needed), ...Object.entries<Check<unknown>>(maybe)]);
  const mustHave = Object.keys(needed);
  return (value) => {
    const given = plainObject(value);
    if (Reflect.ownKeys(given).some((key) => !checks.has(key)) || mustHave.some((key) => !Object.hasOwn(given, key))) return invalid('known fields');
    return Object.fromEntries(Object.entries(given).map(([key, item]) => [key, checks.get(key)!(item)])) as Needed & Partial<Maybe>;
  };
};

/** An object used as a dictionary. */
export const dictionary = <T>(key: Check<string>, check: Check<T>, most: number): Check<Record<string, T>> => (value) => {
  const entries = Object.entries(plainObject(value));
  if (entries.length > most || entries.some(([name]) => unsafeKeys.has(name))) return invalid(`up to ${most} entries`);
  return Object.fromEntries(entries.map(([name, item]) => [key(name), check(item)]));
};

/** Picks the checker by the field `kind`. */
export const byKind = <T extends { kind: string }>(checks: { [Kind in T['kind']]: Check<Extract<T, { kind: Kind }>> }): Check<T> => (value) => {
  const { kind } = plainObject(value) as { kind?: unknown };
  if (typeof kind !== 'string' || !Object.hasOwn(checks, kind)) return invalid('known kind');
  return checks[kind as T['kind']](value);
};

function plainObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return invalid('object');
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? (value as Record<string, unknown>) : invalid('plain object');
}
