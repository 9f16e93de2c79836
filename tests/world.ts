/** A small world for the worker's tests: a clock the test moves, senders, and follow-ups ready to save. */
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FollowUp, NewFollowUp, TicketRef } from '../lib/case';
import { db } from '../lib/db';
import { instantOf } from '../lib/calendar';
import { eraseWithMirror } from '../lib/followups/mirror';
import type { Sender } from '../lib/rpc';

const notify = fakeBrowser.notifications.create;

/** An empty browser with an empty database, as on the day of the install. */
export async function freshBrowser(): Promise<void> {
  await eraseWithMirror(async () => undefined);
  fakeBrowser.reset();
  fakeBrowser.notifications.create = notify;
  if (!db.isOpen()) await db.open();
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}

/** Local time in a zone as the worker's clock. */
export const at = (local: string, zone = 'Europe/Madrid') => ({ now: instantOf(local, zone), zone });

const ours = 'chrome-extension://test-extension-id';
const tab = (id: number, url: string) => ({ id, url, index: 0, windowId: 1 }) as Sender['tab'];
export const senders = {
  content: { id: browser.runtime.id, url: 'https://acme.zendesk.com/agent/tickets/7', frameId: 0, tab: tab(1, 'https://acme.zendesk.com/agent/tickets/7') },
  panel: { id: browser.runtime.id, url: `${ours}/panel.html`, frameId: 4, tab: tab(1, 'https://acme.zendesk.com/agent/tickets/7') },
  page: { id: browser.runtime.id, url: `${ours}/popup.html` },
} satisfies Record<string, Sender>;

export const ticket = (id: string, customer: string | null = null): TicketRef => ({
  host: 'zendesk', key: `zendesk|https://acme.zendesk.com|${id}`, id, address: `https://acme.zendesk.com/agent/tickets/${id}`, label: `#${id} MI`, customer,
});

export const promise = (id: string, due: string, change: Partial<NewFollowUp> = {}): NewFollowUp => ({
  id, phase: 'fast', ticket: ticket('7'), promise: 'Confirmar el reembolso', due, zone: 'Europe/Madrid', conditional: false, twin: null, caseId: null,
  closedTicket: false, practice: false, ...change,
});

export const row = (id: string, due: string, change: Partial<FollowUp> = {}): FollowUp => ({
  ...promise(id, due), state: 'open', dueAt: instantOf(due, change.zone ?? 'Europe/Madrid'), createdAt: 0, notifiedAt: null, doneAt: null, outcome: null, moves: [], ...change,
});

/** Titles of the notifications that stand now. */
export const shownNotices = (): string[] => Object.values(fakeBrowser.notifications.getAllCreateOptions()).map((options) => String((options as { title?: string }).title));

/** What the fake browser lacks: permissions, scripting, commands, manifest, language. Returns what was registered, granted, started and pressed. */
export function grantable() {
  const registered = new Map<string, { id: string; matches?: string[]; js?: string[] }>();
  const granted = new Set<string>();
  const started: number[] = [];
  const listeners: Record<'command' | 'added' | 'removed', ((...args: never[]) => void)[]> = { command: [], added: [], removed: [] };
  const event = (name: keyof typeof listeners) => ({ addListener: (listener: (...args: never[]) => void) => void listeners[name].push(listener) });
  Object.assign(fakeBrowser, {
    i18n: { getUILanguage: () => 'es-ES' },
    commands: { onCommand: event('command') },
    permissions: {
      contains: async ({ origins = [] }: { origins?: string[] }) => origins.every((origin) => granted.has(origin)),
      remove: async ({ origins = [] }: { origins?: string[] }) => { for (const origin of origins) granted.delete(origin); return true; },
      onAdded: event('added'),
      onRemoved: event('removed'),
    },
    scripting: {
      getRegisteredContentScripts: async () => [...registered.values()],
      registerContentScripts: async (scripts: { id: string }[]) => { for (const script of scripts) registered.set(script.id, script); },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => { for (const id of ids) registered.delete(id); },
      executeScript: async ({ target }: { target: { tabId: number } }) => void started.push(target.tabId),
    },
  });
  fakeBrowser.runtime.getManifest = (() => ({ content_scripts: [{ js: ['content-scripts/desk.js'], matches: ['https://mail.google.com/*', 'https://*.zendesk.com/*'], run_at: 'document_start' }] })) as never;
  return { registered, granted, started, listeners };
}
