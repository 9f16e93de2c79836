#!/usr/bin/env node
// `npm run train`: makes lib/reader/weights.ts and the figures of the model card from lib/reader/corpus, byte for byte the same each time.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundled } from './bundled.mjs';
import { readCorpus } from './corpus.mjs';
import { root } from './needs.mjs';

const from = performance.now();
const { trainAll } = await bundled('lib/reader/train.ts');
const { hash, items } = readCorpus();
const { proved, weights } = trainAll(items, hash);

const module = `/** Made by \`npm run train\` from the corpus beside it; never written by hand. */
import type { Weights } from './packed';

export const weights: Weights = {
  corpus: '${weights.corpus}',
  models: [
${weights.models.map(({ subject, label, from: speaks, bias, unit, digits }) => `    { subject: '${subject}', label: '${label}', from: ${JSON.stringify(speaks).replaceAll('"', '')}, bias: ${bias}, unit: ${unit}, digits: '${digits}' },\n`).join('')}  ],
};
`;
writeFileSync(join(root, 'lib/reader/weights.ts'), module);

const card = join(root, '.github/MODEL_CARD.md');
const between = /(<!-- figures -->\n)[^]*(<!-- end of figures -->)/;
const figures = `${counts(items)}\n\n${table(proved)}\n`;
writeFileSync(card, readFileSync(card, 'utf8').replace(between, (_, start, end) => `${start}${figures}${end}`));
console.log(figures);
console.log(`lib/reader/weights.ts: ${weights.models.length} models, ${(gzipSync(module).length / 1000).toFixed(1)} kB gzip (at most 400), ${((performance.now() - from) / 1000).toFixed(0)} s`);

function counts(all) {
  const of = (kind, lang) => all.filter((item) => item.kind === kind && item.lang === lang);
  const writers = (lang) => new Set(all.filter((item) => item.lang === lang).map(({ writer }) => writer)).size;
  const row = (name, count) => `| ${name} | ${count('es')} | ${count('en')} |`;
  return [
    '| in the corpus | es | en |', '|---|---|---|',
    row('writers', writers),
    row('passages of replies', (lang) => of('reply', lang).length),
    row('of them with nothing to flag', (lang) => of('reply', lang).filter(({ families }) => !families.length).length),
    row('messages of customers', (lang) => of('customer', lang).length),
    row('of them complaints', (lang) => of('customer', lang).filter(({ complaint }) => complaint).length),
    row('promises and not-promises', (lang) => of('promise', lang).length),
  ].join('\n');
}

function table(all) {
  const figure = (number) => number.toFixed(2);
  const rows = all.flatMap(({ label, proofs }) => proofs.map(({ language, positives, hits, right, precision, lower, recall, added, addedRight, threshold }) =>
    `| ${label} | ${language} | ${positives} | ${hits} | ${right} | ${hits ? figure(precision) : '–'} | ${hits ? figure(lower) : '–'} | ${figure(recall)} | ${addedRight} of ${added} | ${threshold === null ? 'silent' : '**speaks**'} |`));
  return ['| label | | with it | named | rightly | precision | at least (95 %) | recall | right beyond the rules | |', '|---|---|---|---|---|---|---|---|---|---|', ...rows].join('\n');
}
