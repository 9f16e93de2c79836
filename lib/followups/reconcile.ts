/** Makes everything outside agree with the database: mirror, notification, badge, alarms. Safe to run at any time and any number of times. */
import { browser } from 'wxt/browser';
import { instantOf } from '../calendar';
import { db, type KeptFollowUp } from '../db';
import { readSettings } from '../settings-store';
import { inTurn } from '../turns';
import { badgeOf } from './badge';
import type { Here } from './events';
import { compareMirror } from './mirror';
import { showNotice } from './notice';

export const nextDue = 'next-due';
export const heartbeat = 'heartbeat';
const heartbeatMinutes = 30;

let waiting: { run: Promise<void>; here: Here } | null = null;

/**
 * Alarms are hints and may be lost, so the due rows decide: each that is due and was never announced is announced, once. One run at a time, and
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
  await Promise.allSettled([announce(open, here.now), showBadge(open, here), armAlarms(open, here.now)]);
}

async function withFreshInstants(open: KeptFollowUp[]): Promise<KeptFollowUp[]> {
  const shifted = open.filter((row) => instantOf(row.due, row.zone) !== row.dueAt);
  if (shifted.length === 0) return open;
  await db.changeFollowUps(async () => {
    const rows = await db.followUps.bulkGet(shifted.map(({ id }) => id));
    await db.followUps.bulkPut(rows.flatMap((row) => (row ? [{ ...row, dueAt: instantOf(row.due, row.zone) }] : [])));
  });
  return db.openFollowUps();
}

async function announce(open: KeptFollowUp[], now: number): Promise<void> {
  const due = open.filter(({ dueAt, notifiedAt }) => dueAt <= now && notifiedAt === null);
  if (!(await showNotice(due, await readSettings()))) return;
  await db.changeFollowUps(() => db.followUps.bulkUpdate(due.map(({ id }) => ({ key: id, changes: { notifiedAt: now } }))));
  await compareMirror(now);
}

async function showBadge(open: KeptFollowUp[], here: Here): Promise<void> {
  const { text, colour } = badgeOf(open, here);
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: colour });
  await browser.action.setBadgeTextColor({ color: '#FFFFFF' });
}

async function armAlarms(open: KeptFollowUp[], now: number): Promise<void> {
  const next = open.find(({ dueAt }) => dueAt > now);
  if (next) await browser.alarms.create(nextDue, { when: next.dueAt });
  else await browser.alarms.clear(nextDue);
  if (!(await browser.alarms.get(heartbeat))) await browser.alarms.create(heartbeat, { periodInMinutes: heartbeatMinutes });
}
