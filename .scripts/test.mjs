#!/usr/bin/env node
// `npm test`: what is missing is installed, then types, lint, unit tests, build, browser tests; the last line counts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Missing, needChromium, needDependencies, root, run } from './needs.mjs';

const reports = join(root, '.output', 'reports');
const bin = (name) => join(root, 'node_modules', '.bin', name);
let [passed, failed] = [0, 0];

/** A step that is one test by itself. */
function step(name, command, args) {
  console.log(`\n— ${name}`);
  const ok = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
  if (ok) passed++;
  else failed++;
  return ok;
}

/** A step with many tests and a JSON report. */
function counted(name, command, args, env, count) {
  console.log(`\n— ${name}`);
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
  const [good, bad] = count();
  passed += good;
  failed += bad || (done.status === 0 && good > 0 ? 0 : 1);
}

const report = (file, read) => () => {
  try {
    return read(JSON.parse(readFileSync(join(reports, file), 'utf8')));
  } catch {
    return [0, 1];
  }
};

try {
  needDependencies();
  const chromium = await needChromium();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  run(bin('wxt'), ['prepare'], { stdio: 'ignore' });
  step('types', bin('tsc'), ['--noEmit']);
  step('lint', bin('oxlint'), ['--config', '.oxlintrc.json', '--deny-warnings', 'lib', 'components', 'entrypoints', 'tests']);
  counted('unit tests', bin('vitest'), ['run', '-c', 'tests/vitest.config.ts', '--reporter=dot', '--reporter=json', `--outputFile.json=${join(reports, 'unit.json')}`], {}, report('unit.json', (it) => [it.numPassedTests, it.numFailedTests]));
  if (step('build', bin('wxt'), ['build'])) {
    counted('browser tests', bin('playwright'), ['test', '-c', 'tests/browser/playwright.config.ts'], { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'browser.json') }, report('browser.json', (it) => [it.stats.expected, it.stats.unexpected + it.stats.flaky]));
  }
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.error(error.message);
  failed++;
}
console.log(`\namends: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
