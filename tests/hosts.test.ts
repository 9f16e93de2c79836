// @vitest-environment happy-dom
process.env['TZ'] = 'Europe/Madrid';
import { describe, expect, test } from 'vitest';
import { baselineOf, readDraft } from '@/lib/hosts/draft';
import { hostFor, hosts, readTicket, ticketId } from '@/lib/hosts';
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
    const claimants = hosts.filter(({ matches }) => matches.length > 0).filter((other) => hostFor(url, new DOMParser().parseFromString('<p></p>', 'text/html')).id === other.id);
    if (host.matches.length > 0) expect(claimants).toEqual([host]);
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
