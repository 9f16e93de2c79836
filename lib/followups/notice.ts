/** The notification: how many and where to click, never who, unless the agent asked for it (decision 8). */
import { browser } from 'wxt/browser';
import type { FollowUp } from '../case';
import type { Settings } from '../settings';
import type { Language } from '../ticket';
import { open } from './open';
import { ringing, type Ringing } from './ringing';

export const noticePrefix = 'due:';
const texts = {
  es: {
    now: ['Un seguimiento para ahora', (count) => `${count} seguimientos para ahora`], late: ['Un seguimiento se pasó de hora', (count) => `${count} seguimientos se pasaron de hora`],
    decide: ['Un seguimiento pide que lo decidas', (count) => `${count} seguimientos piden que los decidas`], press: 'Pulsa para abrirlo.', list: 'Pulsa para ver la lista.',
  },
  en: {
    now: ['One follow-up is due now', (count) => `${count} follow-ups are due now`], late: ['One follow-up is past its time', (count) => `${count} follow-ups are past their time`],
    decide: ['One follow-up asks you to decide', (count) => `${count} follow-ups ask you to decide`], press: 'Click to open it.', list: 'Click to see the list.',
  },
} satisfies Record<Language, Record<Ringing, [one: string, more: (count: number) => string]> & { press: string; list: string }>;

/** Title and text of one notification for all that rings at `now`, epoch milliseconds. */
export function noticeOf(due: readonly FollowUp[], language: Language, details: boolean, now = 0): { title: string; message: string } {
  const kinds = due.map((row) => ringing(row, now));
  const kind = kinds.includes('now') ? 'now' : kinds.includes('late') ? 'late' : 'decide';
  const { [kind]: [one, more], press, list } = texts[language];
  const [first] = due;
  if (due.length !== 1 || !first) return { title: more(due.length), message: list };
  return details ? { title: first.promise, message: `${first.ticket.label} · ${first.due.slice(11, 16)}` } : { title: one, message: press };
}

/** Shows it, if the agent wants notifications and the browser was allowed to. Says whether it did. */
export async function showNotice(due: readonly FollowUp[], settings: Settings, now: number): Promise<boolean> {
  if (due.length === 0 || !settings.notifications || !browser.notifications?.create) return false;
  const language = settings.language === 'auto' ? browserLanguage() : settings.language;
  const id = `${noticePrefix}${due.length === 1 ? due[0]!.id : ''}`;
  await browser.notifications.create(id, {
    type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png' as never), ...noticeOf(due, language, settings.notificationDetails, now),
  });
  return true;
}

function browserLanguage(): Language {
  return /^es\b/i.test(browser.i18n.getUILanguage()) ? 'es' : 'en';
}

/** A click on the notification: the ticket when it is about one, else the list. */
export function openFromNotice(id: string): void {
  if (!id.startsWith(noticePrefix)) return;
  const followUp = id.slice(noticePrefix.length);
  const list = () => browser.tabs.create({ url: browser.runtime.getURL('/popup.html' as never), active: true });
  void browser.notifications.clear(id);
  void (followUp ? open(followUp).catch(list) : list());
}
