#!/usr/bin/env node
// `npm run test:real`: Roundcube and Request Tracker from Debian's packages, seeded, driven in Chromium, and ended again.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Missing, needChromium, needDependencies, root, run } from './needs.mjs';

const desks = process.argv.slice(2).length ? process.argv.slice(2) : ['roundcube', 'rt'];
const state = process.env.REAL_HOSTS_STATE ?? mkdtempSync(join(tmpdir(), 'amends-desks-'));
const reports = join(root, '.output', 'reports');
const script = (desk, verb) => spawnSync('bash', [join(root, 'tests/real', `${desk}.sh`), verb], { encoding: 'utf8', env: { ...process.env, REAL_HOSTS_STATE: state }, stdio: ['ignore', 'pipe', 'inherit'] });

let [passed, failed] = [0, 0];
const started = [];
try {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get') || process.getuid() !== 0) {
    throw new Missing('The real desks need root on Debian or Ubuntu: they install roundcube, dovecot, exim and request-tracker5 and start them on this machine.');
  }
  needDependencies();
  const chromium = await needChromium();
  if (!existsSync(join(root, '.output/chrome-mv3/manifest.json'))) run(join(root, 'node_modules', '.bin', 'wxt'), ['build']);
  mkdirSync(reports, { recursive: true });
  const descriptions = {};
  for (const desk of desks) {
    console.log(`\n— ${desk}: installing, starting, seeding`);
    started.push(desk);
    const up = script(desk, 'up');
    if (up.status !== 0) throw new Error(`${desk} did not start`);
    descriptions[desk] = JSON.parse(up.stdout.trim().split('\n').at(-1));
  }
  const file = join(reports, 'real.json');
  rmSync(file, { force: true });
  spawnSync(join(root, 'node_modules', '.bin', 'playwright'), ['test', '-c', 'tests/real/playwright.config.ts'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: chromium, REAL_HOSTS_STATE: state, REAL_DESKS: JSON.stringify(descriptions), PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  [passed, failed] = [stats.expected, stats.unexpected + stats.flaky];
} catch (error) {
  console.error(error.message);
  failed++;
} finally {
  for (const desk of started) script(desk, 'down');
  if (!process.env.REAL_HOSTS_STATE) rmSync(state, { recursive: true, force: true });
}
console.log(`\namends: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
