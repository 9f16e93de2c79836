#!/usr/bin/env node
// The analysis as a command (README, "The command"): bundles lib/command.ts when it is older than its sources, then answers standard input line by line.
import { createInterface } from 'node:readline';
import { bundled } from './bundled.mjs';

const { coachLine } = await bundled('lib/command.ts');
const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
let out = '';
for await (const line of lines) {
  if (!line.trim()) continue;
  out += `${coachLine(line)}\n`;
  if (out.length > 65_536) {
    if (!process.stdout.write(out)) await new Promise((go) => process.stdout.once('drain', go));
    out = '';
  }
}
process.stdout.write(out);
