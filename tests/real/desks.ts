/** What the start scripts say of a running desk, and a Chromium whose agent has already allowed its address. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Amends } from '../browser/browser';

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

/**
 * A browser that may read this desk. A permission question cannot be answered without a window, so the answer is put
 * into the profile as the browser would; the press in the popup that asks for it is the same.
 */
export async function launchFor(desk: RunningDesk, language: 'es' | 'en' = 'en'): Promise<Amends & { close: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'amends-real-'));
  const first = await launch(language, profile);
  const id = new URL(first.address('')).host;
  await first.close();
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as { extensions: { settings: Record<string, Record<string, { explicit_host?: string[]; scriptable_host?: string[] }>> } };
  const own = preferences.extensions.settings[id]!;
  const origin = `http://${new URL(desk.base).hostname}/*`;
  for (const kind of ['granted_permissions', 'runtime_granted_permissions']) {
    const granted = (own[kind] ??= {});
    granted.explicit_host = [...(granted.explicit_host ?? []), origin];
    granted.scriptable_host = [...(granted.scriptable_host ?? []), origin];
  }
  writeFileSync(file, JSON.stringify(preferences));
  const amends = await launch(language, profile);
  await requestOrigin(amends, origin);
  await amends.context.unroute(/^https?:\/\//);
  await amends.context.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort());
  return amends;
}

/** The popup's question, with the press it needs. */
async function requestOrigin({ context, address }: Amends, origin: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(address('popup.html'));
  const protocol = await context.newCDPSession(page);
  const { result } = await protocol.send('Runtime.evaluate', { expression: `chrome.permissions.request({ origins: [${JSON.stringify(origin)}] })`, userGesture: true, awaitPromise: true });
  if (result.value !== true) throw new Error(`the permission for ${origin} was not granted`);
  await page.close();
}
