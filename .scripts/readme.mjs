#!/usr/bin/env node
// `npm run readme`: writes the tables of desks and rules into README.md from the folders.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './bundled.mjs';
import { root } from './needs.mjs';

const { tables } = await bundled('lib/tables.ts');
const file = join(root, 'README.md');
let text = readFileSync(file, 'utf8');
for (const [name, table] of Object.entries(tables())) text = text.replace(new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`), () => `<!-- ${name} -->\n${table}\n<!-- /${name} -->`);
writeFileSync(file, text);
