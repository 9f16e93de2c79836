// The Amends corpus as it lies in its folder: all items in the order of the files' names, and the hash of it all.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './needs.mjs';

const folder = join(root, 'lib/reader/corpus');

export function readCorpus() {
  const texts = readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort().map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n'));
  const hash = createHash('sha256').update(texts.join('\n')).digest('hex');
  return { hash, items: texts.flatMap((text) => text.split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line))) };
}
