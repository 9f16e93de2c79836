/** The notification: how many and where to click, never who, unless the agent asked for it (decision 8). */
import { browser } from 'wxt/browser';
import type { FollowUp } from '../case';
import type { Settings } from '../settings';
import type { Language } from '../ticket';
import { open } from './open';

export const noticePrefix = 'due:';
const texts = {
  es: { one: 'Un seguimiento para ahora', more: (count: number) => `${count} seguimientos para ahora`, press: 'Pulsa para abrirlo.', list: 'Pulsa para ver la lista.' },
  en: { one: 'One follow-up is due now', more: (count: number) => `${count} follow-ups are due now`, press: 'Click to open it.', list: 'Click to see the list.' },
} satisfies Record<Language, object>;

/** Title and text of one notification for all that is due. */
export function noticeOf(due: readonly FollowUp[], language: Language, details: boolean): { title: string; message: string } {
  const words = texts[language];
  const [first] = due;
  if (due.length !== 1 || !first) return { title: words.more(due.length), message: words.list };
  return details ? { title: first.promise, message: `${first.ticket.label} · ${first.due.slice(11, 16)}` } : { title: words.one, message: words.press };
}

/** Shows it, if the agent wants notifications and the browser was allowed to. Says whether it did. */
export async function showNotice(due: readonly FollowUp[], settings: Settings): Promise<boolean> {
  if (due.length === 0 || !settings.notifications || !browser.notifications?.create) return false;
  const language = settings.language === 'auto' ? browserLanguage() : settings.language;
  const id = `${noticePrefix}${due.length === 1 ? due[0]!.id : ''}`;
  await browser.notifications.create(id, {
    type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png' as never), ...noticeOf(due, language, settings.notificationDetails),
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
