// Finds or installs what the commands need: dependencies and a Chromium. Says in one sentence what it could not find.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

export class Missing extends Error {}

/** Runs a command and throws when it fails. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (done.error || done.status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${done.error?.message ?? done.status}`);
}

/** `npm ci`, once for each lockfile. */
export function needDependencies() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Missing(`Node ${process.versions.node} is too old: Amends needs Node 20.19 or newer.`);
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  const stamp = join(root, 'node_modules', '.amends-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing the dependencies …');
  run('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}

/** Path of a Chromium: $CHROMIUM, an installed one, Playwright's own, or Debian's package when root. */
export async function needChromium() {
  const given = process.env.CHROMIUM;
  if (given) {
    if (existsSync(given)) return given;
    throw new Missing(`There is no Chromium at $CHROMIUM (${given}).`);
  }
  const found = installed.find((path) => existsSync(path));
  if (found) return found;
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium from the system’s packages …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
    run('apt-get', ['-qq', 'update'], quiet);
    run('apt-get', ['-qq', 'install', '-y', 'chromium', 'fonts-liberation'], quiet);
    if (existsSync(installed[0])) return installed[0];
  }
  console.log('Fetching Playwright’s Chromium …');
  const fetched = spawnSync('npx', ['playwright', 'install', 'chromium'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (fetched.status === 0 && existsSync(chromium.executablePath())) return chromium.executablePath();
  throw new Missing('No Chromium was found: install one (Debian: apt-get install chromium) or set CHROMIUM to its path.');
}

/** Arguments with which the extension of a folder is loaded into a Chromium of its own. */
export function chromiumArguments(extension, language = 'en') {
  return [
    `--disable-extensions-except=${extension}`, `--load-extension=${extension}`, `--lang=${language}`,
    '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--disable-gpu',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
