import { describe, expect, test } from 'vitest';
import { foldSubject, keysOf, recall, remember, type TicketMemory } from '@/lib/hosts/memory';
import type { Ticket } from '@/lib/ticket';

const hour = 3_600_000;
const ticket = (id: string | null, subject: string): Ticket => ({ host: 'roundcube', id, address: 'https://mail.example/', subject, customer: null, messages: [] });
const page = { host: 'roundcube', origin: 'https://mail.example', id: null, subject: 'El técnico no vino', address: 'Julia@correo.example' };

describe('from the reply page back to the ticket', () => {
  test('the reply page of a webmail has lost the number, but not subject and recipient', () => {
    const memory = remember(new Map(), keysOf({ ...page, id: '14' }), ticket('14', page.subject), 0);
    expect(recall(memory, keysOf({ ...page, subject: 'RE: El técnico no vino', address: 'julia@correo.example' }), hour)?.id).toBe('14');
  });

  test('two customers with the same subject are not taken for each other', () => {
    const first = remember(new Map(), keysOf({ ...page, id: '1', address: 'a@x.example' }), ticket('1', page.subject), 0);
    const both = remember(first, keysOf({ ...page, id: '2', address: 'b@x.example' }), ticket('2', page.subject), 1);
    expect(recall(both, keysOf({ ...page, address: 'a@x.example' }), hour)?.id).toBe('1');
    expect(recall(both, keysOf({ ...page, address: 'b@x.example' }), hour)?.id).toBe('2');
    expect(recall(both, keysOf({ ...page, address: 'c@x.example' }), hour)).toBeNull();
  });

  test('a reply page that names another number gets nothing, however alike the subjects are', () => {
    const memory = remember(new Map(), keysOf({ ...page, id: '14' }), ticket('14', page.subject), 0);
    expect(recall(memory, keysOf({ ...page, id: '15' }), hour)).toBeNull();
  });

  test('the same number on another server is another ticket', () => {
    const memory = remember(new Map(), keysOf({ ...page, id: '14' }), ticket('14', page.subject), 0);
    expect(recall(memory, keysOf({ ...page, id: '14', origin: 'https://other.example' }), hour)).toBeNull();
  });

  test('yesterday is forgotten', () => {
    const memory = remember(new Map(), keysOf({ ...page, id: '14' }), ticket('14', page.subject), 0);
    expect(recall(memory, keysOf({ ...page, id: '14' }), 9 * hour)).toBeNull();
  });

  test('only the latest tickets are kept, each with all its keys', () => {
    let memory: TicketMemory = new Map();
    for (let i = 0; i < 100; i++) memory = remember(memory, keysOf({ ...page, id: String(i), subject: `Asunto número ${i}` }), ticket(String(i), ''), i, 10);
    expect(new Set([...memory.values()].map((kept) => kept.ticket.id))).toEqual(new Set(Array.from({ length: 10 }, (_, i) => String(i + 90))));
    expect(recall(memory, keysOf({ ...page, subject: 'Re: Asunto número 95' }), 200)?.id).toBe('95');
  });
});

test.each([
  ['Re: RE: RV: Pedido 7', 'pedido 7'],
  ['Re[2]: Pedido 7', 'pedido 7'],
  ['[Ticket#2026] Fwd: Order', 'order'],
  ['#12: Order', 'order'],
  ['Reembolso: pendiente', 'reembolso: pendiente'],
])('"%s" is about "%s"', (subject, about) => {
  expect(foldSubject(subject)).toBe(about);
});
