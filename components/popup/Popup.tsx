/** The follow-ups from the toolbar: what slipped, what is due today, what comes later. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../lib/words';
import type { Notice } from '../../lib/notices';
import { Brand } from '../ui/Brand';
import { Toast, type Toaster } from '../ui/Toast';
import type { Calendar } from '../followups/DateChoice';
import { FollowUpRow } from './FollowUpRow';
import { popupKeys } from './keys';
import type { DueList } from './list';
import { SiteRow, type Site } from './SiteRow';
import './popup.css';

export type Links = { practice: string; lead: string; options: string };
type PopupProps = { list: DueList; toaster: Toaster; calendar: Calendar; site: Site; links: Links; notices: readonly Notice[]; dismissNotices: () => void };

const firstLook = 24;

export function Popup({ list, toaster, calendar, site, links, notices, dismissNotices }: PopupProps) {
  const root = useRef<HTMLDivElement>(null);
  const room = useSignal(firstLook);
  const { popup, name } = words.value;
  const { today, late, all } = list.counts.value;
  useEffect(() => {
    const timer = all > room.value ? setTimeout(() => { room.value = Number.POSITIVE_INFINITY; }) : undefined;
    return () => clearTimeout(timer);
  }, [all]);
  useEffect(() => {
    if (document.activeElement === document.body) root.current?.querySelector<HTMLElement>('.selected .row-main')?.focus();
  });
  let left = room.value;
  return (
    <div ref={root} class="popup" onKeyDown={(event) => popupKeys(event, list, toaster)}>
      <header><Brand size={24} /><div><h1>{popup.title}</h1>{all > 0 && <p class="small quiet">{popup.count(today, late)}</p>}</div></header>
      {notices.map((notice) => <p key={notice.kind} class="notice small" role="status">{popup.notices[notice.kind](notice.count)} <button type="button" class="link underlined" onClick={dismissNotices}>{words.value.close}</button></p>)}
      {all > 8 && <input class="input filter" type="search" placeholder={popup.filter} aria-label={popup.filter} value={list.filter.value} onInput={(event) => { list.filter.value = event.currentTarget.value; }} />}
      <main aria-label={popup.title}>
        {list.status.value === 'failed' && <p class="empty" role="alert">{popup.offline}</p>}
        {list.status.value === 'ready' && !all && <div class="empty"><p><b>{popup.empty}</b></p><p class="quiet">{popup.emptyMore}</p></div>}
        {all > 0 && !list.groups.value.length && <p class="empty quiet">{popup.noMatch}</p>}
        {list.groups.value.map((group) => {
          const items = group.items.slice(0, Math.max(0, left));
          left -= items.length;
          return items.length > 0 && (
            <section key={group.name} aria-labelledby={`group-${group.name}`}>
              <h2 id={`group-${group.name}`}>{popup[group.name]}</h2>
              <ul>{items.map((followUp) => <FollowUpRow key={followUp.id} list={list} followUp={followUp} group={group.name} calendar={calendar} />)}</ul>
            </section>
          );
        })}
      </main>
      <Toast toaster={toaster} />
      {all > 0 && <p class="keys small faint" aria-hidden="true">{popup.keys}</p>}
      <footer>
        <SiteRow site={site} />
        <nav aria-label={name}>
          <a href={links.practice} target="_blank">{popup.practise}</a>
          <a href={links.lead} target="_blank">{popup.lead}</a>
          <a href={links.options} target="_blank">{popup.settings}</a>
        </nav>
      </footer>
    </div>
  );
}
