/** The built files: what they may ask for, how large the page's part is, and that nothing in them can reach the network or draw HTML. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from '@playwright/test';
import { expect, extension } from './browser';

const files = readdirSync(extension, { recursive: true, encoding: 'utf8' });
const read = (path: string) => readFileSync(join(extension, path), 'utf8');
const scripts = files.filter((path) => path.endsWith('.js'));

test('asks for these permissions and no others', () => {
  const { permissions, optional_permissions, host_permissions, optional_host_permissions, content_scripts, incognito, content_security_policy, externally_connectable } = JSON.parse(read('manifest.json'));
  expect({ permissions, optional_permissions, host_permissions, optional_host_permissions, incognito, externally_connectable, matches: content_scripts.flatMap(({ matches }: { matches: string[] }) => matches).sort() }).toEqual({
    permissions: ['storage', 'alarms', 'unlimitedStorage', 'scripting', 'activeTab'],
    optional_permissions: ['notifications'],
    host_permissions: ['https://mail.google.com/*', 'https://*.zendesk.com/*'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    incognito: 'not_allowed',
    externally_connectable: { ids: [] },
    matches: ['https://*.zendesk.com/agent/*', 'https://mail.google.com/*'],
  });
  expect(content_security_policy.extension_pages).toContain("connect-src 'none'");
  expect(content_security_policy.extension_pages).toContain("default-src 'none'");
});

test('the content script is at most 60 kB compressed, and holds no database, no screen and no rule', () => {
  const script = read('content-scripts/desk.js');
  expect(gzipSync(script).length).toBeLessThanOrEqual(60_000);
  for (const word of ['Dexie', 'IndexedDB', 'as-already-told', '\uffff']) expect(script).not.toContain(word);
});

test('no script can ask the network, run text or draw HTML', () => {
  const banned = /\bfetch\(|XMLHttpRequest|new WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts|\beval\(|new Function|insertAdjacentHTML|outerHTML\s*=|document\.write|createContextualFragment/;
  expect(scripts.filter((path) => banned.test(read(path)))).toEqual([]);
  // Preact's own handling of a property that no component of ours uses.
  expect(scripts.filter((path) => /innerHTML/.test(read(path))).every((path) => read(path).includes('dangerouslySetInnerHTML'))).toBe(true);
});

test('pages load only their own files', () => {
  for (const page of files.filter((path) => path.endsWith('.html'))) {
    for (const [, address] of read(page).matchAll(/(?:src|href)="([^"]+)"/g)) expect(address).toMatch(/^\/(?!\/)/);
    expect(read(page)).not.toMatch(/<style|style=|\son\w+=/);
  }
});
