// @vitest-environment happy-dom
process.env['TZ'] = 'Europe/Madrid';
import { describe, expect, test } from 'vitest';
import { baselineOf, readDraft } from '@/lib/hosts/draft';
import { hostFor, hosts, matchesPattern, readTicket, ticketId } from '@/lib/hosts';
import type { EditorFound, Reading } from '@/lib/hosts';
import { open, pages, type Expected } from './pages/pages';

describe.each(pages)('$host: $name', ({ host, html, expected }) => {
  test('the page is given to its host', async () => {
    const { document, url } = await open(html, expected.address);
    expect(hostFor(url, document).id).toBe(host);
  });

  test('everything that is expected is read', async () => {
    const { document, url } = await open(html, expected.address);
    expect(told(readTicket(hostFor(url, document), document, url), expected)).toEqual(wanted(expected));
  });
});

/** What a redesign, another language, a second copy or a hostile page may do. `same`: nothing that the host relies on is gone. */
const mutations: { what: string; same: boolean; change: () => void }[] = [
  { what: 'other generated classes', same: true, change: () => every('*', (element, i) => {
    const kept = [...element.classList].filter((name) => !/^(?:sc|css)-|^[a-z]{2}[A-Z]{2}/.test(name));
    element.setAttribute('class', [`css-${(i * 7919).toString(36)}`, ...kept].join(' '));
  }) },
  { what: 'a hidden copy in front', same: true, change: () => {
    const copy = document.createElement('div');
    copy.style.display = 'none';
    for (const part of document.body.children) copy.append(part.cloneNode(true));
    document.body.prepend(copy);
  } },
  { what: 'a form that hides its properties', same: true, change: () => {
    const form = document.createElement('form');
    for (const name of ['textContent', 'childNodes', 'firstChild', 'parentElement', 'children', 'querySelectorAll', 'getAttribute', 'matches', 'closest', 'contains', 'ownerDocument', 'localName']) {
      const input = document.createElement('input');
      input.type = 'hidden';
      input.name = name;
      form.append(input);
    }
    form.append(...document.body.childNodes);
    document.body.append(form);
  } },
  { what: 'no test ids', same: false, change: () => every('*', (element) => {
    for (const name of element.getAttributeNames()) if (/^data-(?:test|cy|selenium|qa)/.test(name)) element.removeAttribute(name);
  }) },
  { what: 'labels in German', same: false, change: () => {
    every('[aria-label]:not([aria-label*="@"])', (element) => element.setAttribute('aria-label', 'Beschriftung'));
    every('button, label, legend, [role="tab"], h3.label, .label', (element) => { if (element.children.length === 0) element.textContent = 'Beschriftung'; });
  } },
  { what: 'no classes at all', same: false, change: () => every('*', (element) => element.removeAttribute('class')) },
  { what: 'no data attributes at all', same: false, change: () => every('*', (element) => {
    for (const name of element.getAttributeNames()) if (name.startsWith('data-')) element.removeAttribute(name);
  }) },
  { what: 'two copies, both visible', same: false, change: () => document.body.append(...[...document.body.children].map((part) => part.cloneNode(true))) },
];

const every = (selector: string, change: (element: Element, i: number) => void): void => [...document.body.querySelectorAll(selector)].forEach(change);

describe.each(mutations)('$what', ({ same, change }) => {
  test.each(pages)('$host: $name', async ({ html, expected }) => {
    const { document, url } = await open(html, expected.address, change);
    const reading = readTicket(hostFor(url, document), document, url);
    if (same) expect(told(reading, expected)).toEqual(wanted(expected));
    expect(sureAndWrong(reading, expected)).toEqual([]);
    expect(notesTakenForReplies(reading, expected)).toEqual([]);
  });
});

/** Messages whose role is said to be certain and is another one than the page's. */
function sureAndWrong({ ticket, certainty }: Reading, expected: Expected): string[] {
  return (ticket?.messages ?? []).filter((message, i) => {
    const shown = expected.ticket?.messages.find(({ text }) => text === message.text);
    return certainty[i] === 'high' && shown !== undefined && shown.role !== message.role;
  }).map(({ role, text }) => `${role}: ${text}`);
}

/** Editors of a reply that are said to be for notes: the agent would go without the coach. */
function notesTakenForReplies({ editors }: Reading, expected: Expected): string[] {
  return editors.filter((editor) => editor.public === false && expected.editors.every((other) => other.public !== false)).map(typedIn);
}

describe('where no panel may stand', () => {
  test.each([
    ['gmail', 'es-reply-in-progress', ['.M9', '.T-I-atl', '[role="listitem"]:last-of-type .a3s']],
    ['zendesk', 'es-public-reply', ['[data-test-id^="omnicomposer"]', '[data-test-id="submit_button-button"]', 'article:last-of-type .zd-comment', '[data-channel]']],
    ['request-tracker', 'es-reply-page', ['form', 'input[name="SubmitTicket"]']],
  ])('%s: %s', async (host, name, kept) => {
    const page = pages.find((other) => other.host === host && other.name === name)!;
    const { document, url } = await open(page.html, page.expected.address);
    const { keepClear } = readTicket(hostFor(url, document), document, url);
    for (const selector of kept) expect(keepClear).toContain(document.querySelector(selector));
  });
});

describe('a page that resists', () => {
  const zendesk = pages.find(({ host, name }) => host === 'zendesk' && name === 'es-public-reply')!;

  test('a field that throws leaves the others as they are', async () => {
    const { document, url } = await open(zendesk.html, zendesk.expected.address);
    const host = hostFor(url, document);
    const broken = { ...host, fields: { ...host.fields, subject: [{ chain: 'input', read: (): string => { throw new Error('broken'); }, confidence: 'low' as const }], more: [{ chain: ':::', confidence: 'low' as const }] } };
    const reading = readTicket(broken, document, url);
    expect(reading.ticket?.messages).toEqual(zendesk.expected.ticket?.messages);
    expect([reading.ticket?.subject, reading.fields.subject.state]).toEqual(['', 'red']);
  });

  test('of 500 messages the latest are read, and the reading says that it is not all', async () => {
    const { url } = await open(zendesk.html, zendesk.expected.address, () => {
      const first = document.querySelector('article')!;
      for (let i = 0; i < 500; i++) first.before(first.cloneNode(true));
    });
    const reading = readTicket(hostFor(url, document), document, url);
    expect([reading.ticket?.messages.at(-1)?.text, reading.complete, reading.fields.messages.state]).toEqual([zendesk.expected.ticket?.messages.at(-1)?.text, false, 'amber']);
    expect(reading.ticket!.messages.length).toBeLessThanOrEqual(200);
  });

  test('after the agent goes to another ticket without a load, nothing of the first is left', async () => {
    const two = pages.find(({ host, name }) => host === 'zendesk' && name === 'es-two-tickets')!;
    await open(two.html, two.expected.address, () => {
      for (const pane of document.querySelectorAll<HTMLElement>('.pane')) pane.style.display = pane.dataset['ticketId'] === '42' ? '' : 'none';
    });
    const url = new URL('https://norte.zendesk.com/agent/tickets/42');
    const { ticket, editors } = readTicket(hostFor(url, document), document, url);
    expect([ticket?.id, ticket?.subject, ticket?.messages.map(({ author }) => author), editors.length]).toEqual(['42', 'Refund still missing', ['Neil Ford'], 1]);
  });
});

describe('the list of hosts', () => {
  test('names are unique and the generic one is last', () => {
    expect(new Set(hosts.map(({ id }) => id)).size).toBe(hosts.length);
    expect(hosts.at(-1)!.id).toBe('generic');
  });

  test.each(hosts.filter(({ id }) => id !== 'generic'))('$id has at least three pages', ({ id }) => {
    expect(pages.filter(({ host }) => host === id).length).toBeGreaterThanOrEqual(3);
  });

  test.each(hosts.flatMap((host) => host.examples.map((example) => ({ id: host.id, host, example }))))('$id knows $example and no other host does', ({ host, example }) => {
    const url = new URL(example);
    const claimants = hosts.filter(({ matches }) => matches.some((pattern) => matchesPattern(pattern, url)));
    expect(claimants.filter((claimant) => claimant !== host)).toEqual([]);
    if (host.routes.some(({ page }) => page === 'ticket')) expect(ticketId(host, url)).toBeTruthy();
  });
});

/** The reading in the words of `expected.json`, with only what the page's story speaks of. */
function told(reading: Reading, expected: Expected): Expected {
  const { ticket } = reading;
  return {
    ...expected,
    ticket: ticket && { id: ticket.id, subject: ticket.subject, customer: ticket.customer, messages: ticket.messages },
    refusal: reading.refusal,
    ...(expected.certainty && { certainty: reading.certainty }),
    ...(expected.complete !== undefined && { complete: reading.complete }),
    ...(expected.keys && { keys: reading.keys }),
    editors: reading.editors.map((editor) => ({ kind: editor.kind, public: editor.public, apart: editor.apart, text: typedIn(editor), ...(editor.frame && { frame: true }) })),
    send: reading.send.length,
  };
}

const wanted = (expected: Expected): Expected => ({
  ...expected,
  refusal: expected.refusal ?? null,
  editors: expected.editors.map((editor) => ({ ...editor, apart: editor.apart ?? false })),
});

/** What the agent had written before the page was kept: all but what the mark-up shows to be quoted or signed. */
function typedIn(editor: EditorFound): string {
  return readDraft(editor, { ...baselineOf(editor), lines: [], touched: true }).text;
}
