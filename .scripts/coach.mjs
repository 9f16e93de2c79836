#!/usr/bin/env node
// The analysis as a command (README, "The command"): bundles lib/command.ts when it is older than its sources, then answers standard input line by line.
// AMENDS_READER=off leaves the trained reader out.
import { createInterface } from 'node:readline';
import { bundled } from './bundled.mjs';

const { coachLine, loadReader } = await bundled('lib/command.ts');
const reader = process.env.AMENDS_READER === 'off' ? null : await loadReader();
const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
let out = '';
for await (const line of lines) {
  if (!line.trim()) continue;
  out += `${coachLine(line, reader)}\n`;
  if (out.length > 65_536) {
    if (!process.stdout.write(out)) await new Promise((go) => process.stdout.once('drain', go));
    out = '';
  }
}
process.stdout.write(out);
