/** The worker, as a table of contents: what wakes it, and who answers what. Listeners first and all at once, since any of them may have woken it. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { allow } from '../lib/allow';
import { listCases, readCase, saveCase } from '../lib/cases';
import { lookIntoBackup, makeBackup, remindOfBackup, restoreBackup } from '../lib/backup';
import { customerKey, findCustomers, hashKey, mergeCustomers, noteCustomer, readCard } from '../lib/customers';
import { addDesk, keepDesksInStep, listDesks, removeDesk, startInOpenTabs } from '../lib/desks';
import { eraseCustomer, eraseEverything, eraseOld, erasePractice } from '../lib/erase';
import * as followUps from '../lib/followups';
import type { Here } from '../lib/followups/events';
import { openFromNotice } from '../lib/followups/notice';
import { keepMemory, recallMemory } from '../lib/memory';
import { dismissNotices, listNotices } from '../lib/notices';
import { databaseReady } from '../lib/opening';
import { keepReply, recallReplies } from '../lib/replies';
import { answer, type Handlers } from '../lib/rpc';
import { checkSession, closeSession, openSession } from '../lib/sessions';
import { changeSettings, readSettings } from '../lib/settings-store';

export default defineBackground({
  type: 'module',
  main() {
    void databaseReady(Date.now()).catch(() => undefined);
    answer(afterOpening(handlers), allow);
    browser.runtime.onInstalled.addListener(({ reason }) => void installed(reason));
    browser.runtime.onStartup.addListener(() => void start());
    browser.alarms.onAlarm.addListener(({ name }) => void (name === followUps.heartbeat ? start() : remind()));
    browser.commands?.onCommand.addListener((name, tab) => void command(name, tab));
    browser.permissions?.onAdded?.addListener(() => void allowed());
    browser.permissions?.onRemoved?.addListener(() => void keepDesksInStep());
    browser.tabs.onRemoved.addListener((tab) => void closeSession(tab));
    browser.notifications?.onClicked.addListener(openFromNotice);
    void start();
  },
});

const here = (): Here => ({ now: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone });

const handlers: Handlers = {
  'session/open': (sender) => openSession(sender),
  'session/check': (sender, nonce) => checkSession(sender, nonce),
  'settings/read': () => readSettings(),
  'settings/change': (_, change) => changeSettings(change).finally(remind),
  'followups/save': (_, rows) => followUps.save(rows, here()).finally(remind),
  'followups/list': (_, filter) => followUps.list(filter).finally(() => void remind()),
  'followups/finish': (_, id, outcome) => followUps.finish(id, outcome, here()).finally(remind),
  'followups/move': (_, id, due, told) => followUps.move(id, due, told, here()).finally(remind),
  'followups/undo': (_, id) => followUps.undo(id).finally(remind),
  'followups/remove': (_, id) => followUps.remove(id, here()).finally(remind),
  'followups/open': (_, id) => followUps.open(id),
  'followups/happened': async (_, ticket, event) => followUps.happened(ticket, event, here(), await readSettings()).finally(remind),
  'cases/read': (_, ticket) => readCase(ticket),
  'cases/save': (_, change) => saveCase(change, here()),
  'cases/list': (_, filter) => listCases(filter),
  'customers/key': (_, address) => customerKey(address),
  'customers/card': (_, customer) => readCard(customer),
  'customers/note': (_, customer, change) => noteCustomer(customer, change, Date.now()),
  'customers/find': (_, ticket) => findCustomers(ticket),
  'customers/merge': (_, first, second) => mergeCustomers(first, second, Date.now()).finally(remind),
  'memory/keep': (sender, key, value) => keepMemory(sender, key, value, Date.now()),
  'memory/recall': (sender, key) => recallMemory(sender, key),
  'replies/keep': (_, fingerprints, at) => keepReply(fingerprints, at),
  'replies/recall': () => recallReplies(),
  'desks/list': () => listDesks(),
  'desks/add': (_, origin) => addDesk(origin),
  'desks/remove': (_, origin) => removeDesk(origin),
  'notices/list': () => listNotices(),
  'notices/dismiss': () => dismissNotices(),
  'backup/make': (_, passphrase) => makeBackup(passphrase, Date.now()),
  'backup/look': (_, file, passphrase) => lookIntoBackup(file, passphrase),
  'backup/restore': (_, file, passphrase, how) => restoreBackup(file, passphrase, how).finally(remind),
  'erase/customer': (_, customer) => eraseCustomer(customer).finally(remind),
  'erase/everything': () => eraseEverything(),
  'erase/practice': () => erasePractice().finally(remind),
};

/** The follow-ups and all that shows them. A failure here never turns a saved row into an error: the next run mends it. */
const remind = () => databaseReady(Date.now()).then(() => followUps.reconcile(here())).catch(() => undefined);

/** No answer before the database is open and whole. What does not need it is answered without. */
function afterOpening(all: Handlers): Handlers {
  const wait = (handle: (...args: never[]) => Promise<unknown>) => async (...args: never[]) => databaseReady(Date.now()).catch(() => undefined).then(() => handle(...args));
  return Object.fromEntries(Object.entries(all).map(([name, handle]) => [name, wait(handle)])) as unknown as Handlers;
}

/** At every wake and with every heartbeat. */
async function start(): Promise<void> {
  await remind();
  await Promise.allSettled([keepDesksInStep(), readSettings().then(({ retentionDays }) => eraseOld(Date.now(), retentionDays)), remindOfBackup(Date.now())]);
}

async function installed(reason: string): Promise<void> {
  await Promise.allSettled([hashKey(), start()]);
  const { acceptedAt } = await readSettings();
  if (reason === 'install' && acceptedAt === null) await browser.tabs.create({ url: browser.runtime.getURL('/practice.html' as never) });
  // Firefox starts scripts in open tabs by itself.
  if (!import.meta.env.FIREFOX) await startInOpenTabs();
}

/** New origins need their script; newly allowed notifications have a listener only now. */
async function allowed(): Promise<void> {
  if (browser.notifications && !browser.notifications.onClicked.hasListener(openFromNotice)) browser.notifications.onClicked.addListener(openFromNotice);
  await keepDesksInStep();
  await remind();
}

/** Shortcuts go to the script of the page in front; where there is none, nothing happens. Older browsers do not say which tab. */
async function command(name: string, inFront?: { id?: number }): Promise<void> {
  const tab = inFront ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, { type: 'command', name }, { frameId: 0 }).catch(() => undefined);
}
