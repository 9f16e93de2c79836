/** What the start scripts say of a running desk, and a Chromium whose agent has already allowed its address. */
import type { Amends } from '../browser/browser';
import { launchGranted } from '../browser/profile';

export type SeededTicket = { thread: string; lang: 'es' | 'en'; mood: string; subject: string; from: { name: string; email: string }; url: string; replyUrl: string; id?: number | string };
export type RunningDesk = { app: string; base: string; user: string; plainUser?: string; password: string; loginUrl: string; listUrl: string; tickets: SeededTicket[] };

const running = JSON.parse(process.env.REAL_DESKS ?? '{}') as Record<string, RunningDesk>;

/** Throws when the desk was not started by `npm run test:real`. */
export function runningDesk(name: string): RunningDesk {
  const desk = running[name];
  if (!desk) throw new Error(`${name} is not running: use npm run test:real`);
  return desk;
}

export const ticketOf = (desk: RunningDesk, thread: string) => desk.tickets.find((ticket) => ticket.thread === thread)!;

/** A browser that may read this desk, and reaches nothing but this machine. */
export async function launchFor(desk: RunningDesk, language: 'es' | 'en' = 'en'): Promise<Amends & { close: () => Promise<void> }> {
  const amends = await launchGranted({ origins: [`http://${new URL(desk.base).hostname}/*`] }, language);
  await amends.context.unroute(/^https?:\/\//);
  await amends.context.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort());
  return amends;
}
