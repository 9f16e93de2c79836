/** The front door is true: its tables are those of the folders, its dependencies those of package.json, its pictures there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tables } from '../lib/tables';

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string>; scripts: Record<string, string> };

for (const [name, table] of Object.entries(tables())) it(`the table of ${name} (npm run readme writes it)`, () => expect(readme).toContain(`<!-- ${name} -->\n${table}\n<!-- /${name} -->`));

it('every run-time dependency has its reason, and there are at most six', () => {
  const rows = [...readme.matchAll(/^\| (@?[\w/-]+) \| (.{20,}) \|$/gm)].map(([, name]) => name);
  for (const name of Object.keys(manifest.dependencies)) expect(rows).toContain(name);
  expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(6);
});

it('every command it names exists', () => {
  for (const [, name] of readme.matchAll(/`npm run (?:--silent )?([\w:]+)`/g)) expect(Object.keys(manifest.scripts)).toContain(name);
});

it('every picture is there', () => {
  for (const [, path] of readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)) expect(existsSync(path!), path).toBe(true);
});
