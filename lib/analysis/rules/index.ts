/** All rules of this folder, by file name. */
import type { Rule } from '../rule';

const files = import.meta.glob<{ default: Rule }>(['./*.ts', '!./index.ts'], { eager: true });

export const rules: readonly Rule[] = Object.values(files).map((file) => file.default);
