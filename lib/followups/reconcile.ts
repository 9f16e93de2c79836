/** Makes everything outside agree with the database: mirror, notification, badge, alarms. Safe to run at any time and any number of times. */
import { browser } from 'wxt/browser';
import { instantOf } from '../calendar';
import { db, type KeptFollowUp } from '../db';
import type { Settings } from '../settings';
import { readSettings } from '../settings-store';
import { inTurn } from '../turns';
import { badgeOf } from './badge';
import type { Here } from './events';
import { compareMirror } from './mirror';
import { showNotice } from './notice';
import { ringsAt } from './ringing';

export const nextDue = 'next-due';
export const heartbeat = 'heartbeat';
const heartbeatMinutes = 30;

let waiting: { run: Promise<void>; here: Here } | null = null;

/**
 * Alarms are hints and may be lost, so the rows decide: all that should have rung by now ring together, once (`ringing.ts`). One run at a time, and
 * all who come while one runs share the next. Zone rules change with the browser, so instants are computed again from the local plan.
 */
export function reconcile(here: Here): Promise<void> {
  if (waiting) {
    waiting.here = here;
    return waiting.run;
  }
  const mine = { here, run: Promise.resolve() };
  waiting = mine;
  mine.run = inTurn('reconcile', () => {
    waiting = null;
    return agree(mine.here);
  });
  return mine.run;
}

async function agree(here: Here): Promise<void> {
  await compareMirror(here.now);
  const open = await withFreshInstants(await db.openFollowUps());
  const settings = await readSettings();
  await Promise.allSettled([announce(open, here, settings).then((told) => armAlarms(told, here, settings)), showBadge(open, here)]);
}

async function withFreshInstants(open: KeptFollowUp[]): Promise<KeptFollowUp[]> {
  const shifted = open.filter((row) => planned(row) !== row.dueAt);
  if (shifted.length === 0) return open;
  await db.changeFollowUps(async () => {
    const rows = await db.followUps.bulkGet(shifted.map(({ id }) => id));
    await db.followUps.bulkPut(rows.flatMap((row) => (row ? [{ ...row, dueAt: planned(row) }] : [])));
  });
  return db.openFollowUps();
}

/** Asked once for each plan in the life of a worker, since a zone's rules change only with the browser. */
const instants = new Map<string, number>();
function planned({ due, zone }: KeptFollowUp): number {
  const plan = `${due} ${zone}`;
  const instant = instants.get(plan) ?? instantOf(due, zone);
  instants.set(plan, instant);
  return instant;
}

/** One notification for all that ring now; gives back the rows as they are afterwards. */
async function announce(open: KeptFollowUp[], here: Here, settings: Settings): Promise<KeptFollowUp[]> {
  const due = open.filter((row) => (ringsAt(row, here, settings) ?? Number.POSITIVE_INFINITY) <= here.now);
  if (!(await showNotice(due, settings, here.now).catch(() => false))) return open;
  await db.changeFollowUps(() => db.followUps.bulkUpdate(due.map(({ id }) => ({ key: id, changes: { notifiedAt: here.now } }))));
  await compareMirror(here.now);
  return open.map((row) => (due.includes(row) ? { ...row, notifiedAt: here.now } : row));
}

async function showBadge(open: KeptFollowUp[], here: Here): Promise<void> {
  const { text, colour } = badgeOf(open, here);
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: colour });
  await browser.action.setBadgeTextColor({ color: '#FFFFFF' });
}

async function armAlarms(open: KeptFollowUp[], here: Here, settings: Settings): Promise<void> {
  const next = Math.min(...open.flatMap((row) => [row.dueAt, ringsAt(row, here, settings) ?? 0]).filter((at) => at > here.now));
  if (Number.isFinite(next)) await browser.alarms.create(nextDue, { when: next });
  else await browser.alarms.clear(nextDue);
  if (!(await browser.alarms.get(heartbeat))) await browser.alarms.create(heartbeat, { periodInMinutes: heartbeatMinutes });
}
