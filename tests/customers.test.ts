/** Customers: one card per person over tickets and desks, two that are one, and one who is to be forgotten. */
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { makeBackup, restoreBackup } from '../lib/backup';
import { saveCase } from '../lib/cases';
import { customerKey, findCustomers, mergeCustomers, noteCustomer, readCard } from '../lib/customers';
import { currentCase, currentFollowUp, db } from '../lib/db';
import { eraseCustomer, eraseOld } from '../lib/erase';
import * as followUps from '../lib/followups';
import { keepMemory, recallMemory } from '../lib/memory';
import { changeSettings, readSettings } from '../lib/settings-store';
import { at, freshBrowser, grantable, promise, row, senders, ticket } from './world';

const monday = at('2026-11-23T09:00');
const day = 86_400_000;
const onGmail = (id: string, customer: string | null) => ({ ...ticket(id, customer), host: 'gmail', key: `gmail|https://mail.google.com|${id}` });

beforeEach(async () => {
  await freshBrowser();
  grantable();
});

describe('the card', () => {
  it('gathers what passed on every desk: contacts, promises and how they ended, scores, gestures, notes', async () => {
    const marta = (await customerKey('marta@example.org'))!;
    await saveCase({ id: 'c1', ticket: ticket('7', marta), openedAt: at('2026-03-02T10:00').now, reason: 'refund', outcome: 'solved', before: { value: 2, scale: '0-10', source: 'estimated' }, gesture: { what: 'Vale', amount: 10, currency: 'EUR' } }, monday);
    await saveCase({ id: 'c2', ticket: onGmail('m9', marta), openedAt: at('2026-06-02T10:00').now, reason: 'late-delivery' }, monday);
    await followUps.save([
      promise('kept', '2026-11-24T10:00', { ticket: ticket('7', marta) }), promise('open', '2026-11-26T10:00', { ticket: onGmail('m9', marta) }),
      promise('alone', '2026-11-25T10:00', { ticket: ticket('8', marta), phase: 'slow' }), promise('other', '2026-11-25T10:00', { ticket: ticket('9', 'x'.repeat(22)) }),
      promise('game', '2026-11-25T10:00', { ticket: ticket('10', marta), practice: true }),
    ], monday);
    await followUps.finish('kept', { kind: 'late' }, monday);
    await followUps.finish('alone', { kind: 'customer-said', note: 'Todo bien', score: { value: 9, scale: '0-10', source: 'said' } }, monday);
    await noteCustomer(marta, { note: 'Prefiere el teléfono' }, 1);
    await noteCustomer(marta, { movedBy: 'relationship' }, 2);
    const card = await readCard(marta);
    expect(card.contacts.map(({ ticket: { key }, on, reason, outcome }) => [key.split('|')[0], on, reason, outcome])).toEqual([
      ['zendesk', '2026-11-25', 'none', null], ['gmail', '2026-06-02', 'late-delivery', null], ['zendesk', '2026-03-02', 'refund', 'solved'],
    ]);
    expect(card.promises.map(({ due, ended }) => [due.slice(0, 10), ended])).toEqual([['2026-11-26', null], ['2026-11-25', 'customer-said'], ['2026-11-24', 'late']]);
    expect(card.scores).toEqual([
      { on: '2026-11-25', before: null, after: { value: 9, scale: '0-10', source: 'said' } }, { on: '2026-03-02', before: { value: 2, scale: '0-10', source: 'estimated' }, after: null },
    ]);
    expect(card.gestures).toEqual([{ on: '2026-03-02', what: 'Vale', amount: 10, currency: 'EUR' }]);
    expect([card.note, card.movedBy]).toEqual(['Prefiere el teléfono', 'relationship']);
  });

  it('of someone new is empty, and nothing is kept by looking', async () => {
    expect(await readCard('abcdefghijklmnopqrstuv')).toEqual({ customer: 'abcdefghijklmnopqrstuv', note: '', movedBy: null, contacts: [], promises: [], scores: [], gestures: [] });
    expect(await db.customers.count()).toBe(0);
  });
});

describe('two that are one', () => {
  it('become one card; who is met later under the first address is the same person, also through a third', async () => {
    const [work, home, old] = await Promise.all(['marta@work.example', 'marta@home.example', 'marta@old.example'].map((address) => customerKey(address))) as [string, string, string];
    await followUps.save([promise('w', '2026-11-24T10:00', { ticket: ticket('1', work) }), promise('h', '2026-11-24T10:00', { ticket: ticket('2', home) })], monday);
    await followUps.move('w', '2026-11-26T10:00', false, monday);
    await saveCase({ id: 'c', ticket: ticket('1', work) }, monday);
    await noteCustomer(work, { note: 'Llamar', movedBy: 'facts' }, 1);
    await noteCustomer(home, { note: 'Con calma' }, 1);
    await mergeCustomers(old, work, 2);
    const card = await mergeCustomers(work, home, 3);
    expect(card).toMatchObject({ customer: home, note: 'Con calma\nLlamar', movedBy: 'facts' });
    expect(card.promises).toHaveLength(2);
    expect(await Promise.all(['marta@work.example', 'marta@old.example', 'marta@home.example'].map((address) => customerKey(address)))).toEqual([home, home, home]);
    expect((await readCard(work)).customer).toBe(home);
    await followUps.undo('w');
    expect((await db.followUps.get('w'))?.ticket.customer).toBe(home);
    await expect(mergeCustomers(old, home, 4)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('are found by the number of a ticket', async () => {
    await followUps.save([promise('w', '2026-11-24T10:00', { ticket: ticket('4821', 'w'.repeat(22)) }), promise('g', '2026-11-24T10:00', { ticket: ticket('4822') })], monday);
    expect(await findCustomers('4821')).toEqual([{ customer: 'w'.repeat(22), label: '#4821 MI' }]);
    expect([await findCustomers('4822'), await findCustomers('9')]).toEqual([[], []]);
  });

  it('erased: the other addresses are forgotten too', async () => {
    const [work, home] = await Promise.all(['marta@work.example', 'marta@home.example'].map((address) => customerKey(address))) as [string, string];
    await followUps.save([promise('w', '2026-11-24T10:00', { ticket: ticket('1', work) })], monday);
    await mergeCustomers(work, home, 3);
    await eraseCustomer(work);
    expect(await db.customers.count()).toBe(0);
    expect(await db.followUps.count()).toBe(0);
  });
});

describe('one of a thousand is forgotten', () => {
  it('none of what was seeded about them is found in the database, in the storage or in a backup; the others are whole', async () => {
    const seeds = Array.from({ length: 1000 }, (_, n) => ({ customer: `customer-hash-${String(n).padStart(8, '0')}`, id: `T${100_000 + n}`, word: `palabra${100_000 + n}z` }));
    const refs = seeds.map(({ customer, id, word }) => ({ ...ticket(id, customer), label: `${id} ${word}` }));
    await db.followUps.bulkAdd(seeds.flatMap(({ id, word }, n) => [
      currentFollowUp(row(`f-${id}`, '2026-11-24T10:00', { ticket: refs[n]!, promise: `Llamar por ${word}` })),
      currentFollowUp(row(`early-${id}`, '2026-11-25T10:00', { ticket: { ...refs[n]!, customer: null }, promise: `Antes ${word}` })),
    ]));
    await db.cases.bulkAdd(seeds.map(({ id, word }, n) => currentCase({ id: `c-${id}`, ticket: refs[n]!, rootCause: word, openedOn: '2026-11-23', openedAt: 1 })));
    await db.customers.bulkAdd(seeds.map(({ customer, word }) => ({ customer, is: null, note: word, movedBy: null, changedAt: 1 })));
    await db.threads.bulkAdd(refs.map(({ key }) => ({ ticket: key, customer: 'm', agent: null, answered: [], wrote: [], seenAt: 1 })));
    await changeSettings({ left: seeds.slice(495, 505).map(({ word }, n) => `policy-wall|${refs[495 + n]!.key}|${word}`) });
    const gone = seeds[500]!;
    await followUps.move(`f-${gone.id}`, '2026-12-01T10:00', false, monday);
    await keepMemory(senders.content, `zendesk id ${gone.id}`, gone.word, 1);
    await followUps.reconcile(monday);
    await eraseCustomer(gone.customer);
    await followUps.reconcile(monday);
    const everywhere = async () => JSON.stringify([
      await Promise.all(db.tables.map((table) => table.toArray())), await browser.storage.local.get(null), await browser.storage.session.get(null), await makeBackup(null, 1),
    ]);
    const left = await everywhere();
    for (const trace of Object.values(gone)) expect(left).not.toContain(trace);
    for (const other of [...seeds.slice(0, 500), ...seeds.slice(501)]) if (!left.includes(other.customer) || !left.includes(other.word)) throw new Error(`lost ${other.id}`);
    expect([await db.followUps.count(), await db.cases.count(), await db.threads.count()]).toEqual([1998, 999, 999]);
    expect((await readSettings()).left).toHaveLength(9);
    expect(await recallMemory(senders.content, `zendesk id ${gone.id}`)).toBeNull();
    await restoreBackup(await makeBackup(null, 2), null, 'merge');
    const again = await everywhere();
    for (const trace of Object.values(gone)) expect(again).not.toContain(trace);
  }, 60_000);
});

describe('what has grown old', () => {
  const limit = monday.now + 200 * day;
  it('goes, but never a case with an open follow-up or a prevention that is not done', async () => {
    const prevention = { what: 'Avisar', owner: 'Ana', due: null, doneAt: null };
    await saveCase({ id: 'plain', ticket: ticket('1') }, monday);
    await saveCase({ id: 'followed', ticket: ticket('2') }, monday);
    await saveCase({ id: 'unfinished', ticket: ticket('3'), prevention }, monday);
    await saveCase({ id: 'prevented', ticket: ticket('4'), prevention: { ...prevention, doneAt: 5 }, state: 'prevented' }, monday);
    await followUps.save([promise('open', '2026-11-24T10:00', { ticket: ticket('2') }), promise('closed', '2026-11-24T10:00', { ticket: ticket('5') })], monday);
    await followUps.finish('closed', { kind: 'kept' }, monday);
    await db.threads.bulkAdd(['2', '5'].map((id) => ({ ticket: ticket(id).key, customer: null, agent: null, answered: [], wrote: [], seenAt: monday.now })));
    await noteCustomer('a'.repeat(22), { note: 'Nadie' }, monday.now);
    await eraseOld(limit, 180);
    expect((await db.cases.toCollection().primaryKeys()).sort()).toEqual(['followed', 'unfinished']);
    expect(await db.followUps.toCollection().primaryKeys()).toEqual(['open']);
    expect(await db.threads.toCollection().primaryKeys()).toEqual([ticket('2').key]);
    expect(await db.customers.count()).toBe(0);
  });

  it('stays until its day', async () => {
    await saveCase({ id: 'plain', ticket: ticket('1') }, monday);
    await eraseOld(monday.now + 180 * day, 180);
    expect(await db.cases.count()).toBe(1);
    await eraseOld(monday.now + 180 * day + 1, 180);
    expect(await db.cases.count()).toBe(0);
  });
});
