/** What happens on the page reaches the follow-ups: who wrote since the promise, once, however often the page is read. */
import { beforeEach, describe, expect, it } from 'vitest';
import { threadRead } from '../../lib/coach/thread';
import { db } from '../../lib/db';
import * as followUps from '../../lib/followups';
import type { Message } from '../../lib/ticket';
import { at, freshBrowser, promise, ticket } from '../world';

const rule = { slowDays: 14, hours: { from: '09:00', to: '18:00', days: [1, 2, 3, 4, 5] } };
const key = ticket('7').key;
const said = (role: Message['role'], text: string, when: string | null = null): Message => ({ role, text, at: when, author: null });
const complaint = said('customer', 'Llevo tres semanas esperando la cafetera.', '2026-11-23T08:30');
const reply = said('agent', 'Siento la espera, Marta. Mañana a las 10 le confirmo el reembolso.', '2026-11-23T09:10');
const given = promise('fast', '2026-11-24T10:00', { promise: 'Mañana a las 10 le confirmo el reembolso.', twin: 'slow' });
const comeBack = promise('slow', '2026-12-07T10:00', { phase: 'slow', promise: 'Volver a escribir', twin: 'fast' });
const saved = at('2026-11-23T09:00');

/** The page as it stands at this time, read as the frame reads it. */
const shows = (when: string, messages: Message[], thanksOnly = false) => followUps.happened(key, threadRead(messages, thanksOnly, [given, comeBack]), at(when), rule);

beforeEach(async () => {
  await freshBrowser();
  await followUps.save([given, comeBack], saved);
  await shows('2026-11-23T09:01', [complaint]);
});

describe('the customer answers after a promise', () => {
  const answer = said('customer', '¿Y el reembolso? Sigo sin verlo.', '2026-11-24T12:00');

  it('the promise is asked about, the second visit is not', async () => {
    expect(await shows('2026-11-23T09:12', [complaint, reply])).toMatchObject({ ask: [], read: {} });
    expect(await shows('2026-11-24T12:01', [complaint, reply, answer])).toMatchObject({ ask: ['fast'], read: {} });
    expect((await followUps.list({ ticket: key })).map(({ id, state }) => [id, state])).toEqual([['fast', 'open'], ['slow', 'open']]);
  });

  it('the page read again, and in a second window, is the same answer', async () => {
    await shows('2026-11-24T12:01', [complaint, reply, answer]);
    const once = await db.threads.get(key);
    await Promise.all(Array.from({ length: 8 }, () => shows('2026-11-24T12:05', [complaint, reply, answer])));
    expect(await db.threads.get(key)).toEqual(once);
    expect(once?.answered).toEqual([at('2026-11-24T12:00').now]);
  });

  it('is asked again until it is said how it ended, or the promise was moved', async () => {
    expect((await shows('2026-11-24T12:01', [complaint, reply, answer])).ask).toEqual(['fast']);
    expect((await shows('2026-11-25T09:00', [complaint, reply, answer])).ask).toEqual(['fast']);
    await followUps.move('fast', '2026-11-26T10:00', true, at('2026-11-25T09:05'));
    expect((await shows('2026-11-25T09:06', [complaint, reply, answer])).ask).toEqual([]);
    const again = said('customer', 'Gracias, pero sigue sin llegar.', '2026-11-25T18:00');
    expect((await shows('2026-11-25T18:01', [complaint, reply, answer, again])).ask).toEqual(['fast']);
    await followUps.finish('fast', { kind: 'late' }, at('2026-11-25T18:05'));
    expect((await shows('2026-11-25T18:06', [complaint, reply, answer, again])).ask).toEqual([]);
  });

  it('with nothing but thanks: nothing is asked, and nothing is ever closed by it', async () => {
    const thanks = said('customer', 'Muchas gracias.', '2026-11-23T10:00');
    expect(await shows('2026-11-23T10:01', [complaint, reply, thanks], true)).toMatchObject({ ask: [], read: {} });
    expect(await shows('2026-11-23T10:02', [complaint, reply, thanks], true)).toMatchObject({ ask: [] });
    expect(await followUps.list({ ticket: key })).toHaveLength(2);
  });

  it('with the same words twice: two answers', async () => {
    const hurry = said('customer', '¿Alguna novedad?', null);
    await shows('2026-11-24T12:00', [complaint, reply, hurry]);
    await shows('2026-11-24T13:00', [complaint, reply, hurry, hurry]);
    expect((await db.threads.get(key))?.answered).toHaveLength(2);
  });

  it('while no page showed it, and this browser never saw the ticket before', async () => {
    await db.threads.clear();
    expect((await shows('2026-11-27T09:00', [complaint, reply, answer])).ask).toEqual(['fast']);
    await db.threads.clear();
    expect((await shows('2026-11-27T09:00', [complaint])).ask).toEqual([]);
  });
});

describe('what the agent sent later', () => {
  it('the reply that holds the promise is not its keeping', async () => {
    expect(await shows('2026-11-23T09:40', [complaint, reply])).toMatchObject({ ask: [], read: {} });
  });

  it('is read as kept when it went before the hour, and as late after it', async () => {
    await shows('2026-11-23T09:12', [complaint, reply]);
    const done = said('agent', 'El reembolso de 89 € salió hace un rato.', '2026-11-24T09:55');
    expect(await shows('2026-11-24T11:00', [complaint, reply, done])).toMatchObject({ ask: ['fast'], read: { fast: 'kept' } });
    await db.threads.clear();
    await shows('2026-11-23T09:12', [complaint, reply]);
    expect(await shows('2026-11-24T11:00', [complaint, reply, { ...done, at: '2026-11-24T10:30' }])).toMatchObject({ ask: ['fast'], read: { fast: 'late' } });
  });

  it('the first message decides: a later one does not make it late', async () => {
    await shows('2026-11-23T09:12', [complaint, reply]);
    const done = said('agent', 'El reembolso salió.', '2026-11-24T09:55');
    await shows('2026-11-24T09:56', [complaint, reply, done]);
    expect(await shows('2026-11-26T09:00', [complaint, reply, done, said('agent', '¿Todo bien?', '2026-11-26T08:59')])).toMatchObject({ read: { fast: 'kept' } });
  });
});

it('of a ticket without follow-ups nothing is kept, and of one with them no word', async () => {
  await followUps.happened(ticket('99').key, threadRead([complaint], false, []), saved, rule);
  expect(await db.threads.toCollection().primaryKeys()).toEqual([key]);
  await shows('2026-11-23T09:12', [complaint, reply]);
  for (const word of ['cafetera', 'Siento', 'reembolso']) expect(JSON.stringify(await db.threads.toArray())).not.toContain(word);
});
