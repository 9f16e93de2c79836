/** Who may import whom, also through detours; and that the pure parts know no browser and no clock. */
import { describe, expect, it } from 'vitest';

const sources = import.meta.glob<string>(['../lib/**/*.{ts,tsx}', '../components/**/*.{ts,tsx}', '../entrypoints/**/*.{ts,tsx}'], { query: '?raw', import: 'default', eager: true });
const files = new Map(Object.entries(sources).map(([path, text]) => [path.slice(3), text]));

/** A part imports itself and what stands here; the longest matching name is the part of a file. */
const allowed: Record<string, string[]> = {
  'lib/ticket': [],
  'lib/case': ['lib/ticket'],
  'lib/problem': [],
  'lib/checks': ['lib/problem'],
  'lib/calendar': ['lib/analysis'],
  'lib/settings': ['lib/ticket'],
  'lib/messages': ['lib/ticket', 'lib/case', 'lib/settings', 'lib/followups/events', 'lib/followups/thread', 'lib/customers/card', 'lib/backup', 'lib/notices'],
  'lib/hosts': ['lib/ticket'],
  'lib/analysis': ['lib/ticket', 'lib/calendar', 'chrono-node'],
  'lib/reader': ['lib/ticket', 'lib/analysis'],
  'lib/command': ['lib/ticket', 'lib/analysis', 'lib/reader'],
  'lib/stats': ['lib/ticket', 'lib/case', 'lib/calendar'],
  'lib/words': ['lib/ticket', 'lib/case', 'lib/analysis', 'lib/settings', 'lib/coach', '@preact/signals', '@preact/signals-core'],
  'lib/coach': ['lib/ticket', 'lib/case', 'lib/analysis', 'lib/reader', 'lib/settings', 'lib/calendar', 'lib/messages', 'lib/rpc', 'lib/followups/presets', 'lib/followups/events', 'lib/followups/thread', 'lib/customers/card', 'lib/words/dates', '@preact/signals-core'],
  'lib/page': ['lib/ticket', 'lib/case', 'lib/calendar', 'lib/analysis', 'lib/coach', 'lib/hosts', 'lib/rpc', 'lib/settings', 'lib/words/rail', 'lib/followups/events', '@preact/signals-core', 'wxt/browser'],
};

const imports = (path: string): { to: string; type: boolean }[] =>
  [...files.get(path)!.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)].map(([, type, to]) => ({ to: resolve(path, to!), type: Boolean(type) }));

/** Project path of an import, or the package's name. */
function resolve(from: string, to: string): string {
  const bare = to.split('?')[0]!;
  const base = bare.startsWith('@/') ? bare.slice(2) : bare.startsWith('.') ? join(from, bare) : bare;
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => files.has(path)) ?? base;
}

function join(from: string, to: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of to.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

const inPart = (path: string, part: string) => path === part || path === `${part}.ts` || path.startsWith(`${part}/`);
const partOf = (path: string) => Object.keys(allowed).filter((part) => inPart(path, part)).sort((a, b) => b.length - a.length)[0];

/** Everything a file reaches; types leave no trace in the built file. */
function reached(entry: string): Set<string> {
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    if (files.has(path)) for (const { to, type } of imports(path)) if (!type) visit(to);
  };
  visit(entry);
  return seen;
}

it('reads the sources', () => expect(files.size).toBeGreaterThan(60));

describe('a part imports itself and what it is allowed', () => {
  for (const path of files.keys()) {
    const part = partOf(path);
    if (!part) continue;
    const foreign = imports(path).map(({ to }) => to).filter((to) => !inPart(to, part) && ![...allowed[part]!].some((name) => inPart(to, name) || to.startsWith(`${name}/`)) && !to.endsWith('.css'));
    if (foreign.length) it(path, () => expect(foreign).toEqual([]));
  }
  it('all others', () => expect([...files.keys()].filter((path) => partOf(path)).length).toBeGreaterThan(40));
});

describe('what stands in a desk’s page', () => {
  const page = reached('entrypoints/desk.content/index.ts');
  it('never reaches the database, nor the screens', () => {
    expect(page.has('lib/rpc.ts')).toBe(true);
    expect([...page].filter((path) => /^(dexie|preact|@preact\/signals)$|^lib\/db|^components\//.test(path))).toEqual([]);
  });
});

it('entrypoints are imported by nobody', () => {
  const importers = [...files.keys()].filter((path) => imports(path).some(({ to }) => to.startsWith('entrypoints/') && !to.startsWith(path.split('/').slice(0, 2).join('/'))));
  expect(importers).toEqual([]);
});

it('only the worker and extension pages reach the database', () => {
  const entries = [...files.keys()].filter((path) => /^entrypoints\/[^/]+(\/(index|main)\.tsx?|\.ts)$/.test(path));
  expect(entries.filter((path) => reached(path).has('lib/db.ts')).map((path) => path.split('/')[1]).filter((name) => name !== 'background.ts' && name !== 'lead')).toEqual([]);
});

describe('the analysis and the statistics are pure', () => {
  const impure = /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|setTimeout\(|setInterval\(|document\.|window\.|localStorage|fetch\()/;
  for (const [path, text] of files) {
    if (!/^lib\/(analysis|reader|stats)\//.test(path)) continue;
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/[^\n]*/g, '').replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");
    if (impure.test(code)) it(path, () => expect(impure.exec(code)?.[0]).toBeUndefined());
  }
  it('all others', () => expect([...files.keys()].some((path) => path.startsWith('lib/stats/') || path.startsWith('lib/analysis/'))).toBe(true));
});

it('no HTML is ever rendered from text, and nothing asks the network', () => {
  const banned = /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|DOMParser|document\.write|eval\(|new Function|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\b|\bfetch\(/;
  expect([...files].filter(([, text]) => banned.test(text)).map(([path]) => path)).toEqual([]);
});
