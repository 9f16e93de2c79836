/** The reader, loaded when it is first wanted: its weights are a module of their own, outside everything that starts. */
import type { SecondReader } from '../analysis/second';
import { readWith } from './reader';

let loading: Promise<SecondReader> | null = null;

/** Loads once. Rejects when the module cannot be read; the rules do without it. */
export const loadReader = (): Promise<SecondReader> => (loading ??= import('./weights').then(({ weights }) => readWith(weights)));
