/** Who may ask what. A desk's page could be hostile, so its script gets the least; what crosses tickets, and what destroys, is for our own pages. */
import { fields, flag, listOf, oneOf, orNull, text, whole, type Check } from './checks';
import type { Allow } from './rpc';
import type { Settings } from './settings';
import * as shapes from './shapes';

const anyone = ['content', 'panel', 'page'] as const;
const ours = ['panel', 'page'] as const;
const pages = ['page'] as const;
/** The practice page plays the desk, so it may ask what a desk's script asks. */
const desk = ['content', 'page'] as const;

const perhaps = <T>(check: Check<T>): Check<T | undefined> => (value) => (value === undefined || value === null ? undefined : check(value));
const passphrase = orNull(text(1000, 1));
const fingerprint = whole(-0x80000000, 0xffffffff);
const fromTheDesk: ReadonlySet<string> = new Set<keyof Settings>(['hosts', 'left', 'mutedRules']);

export const allow: Allow = {
  'session/open': { from: desk, takes: [] },
  'session/check': { from: ['panel'], takes: [text(80)] },
  'settings/read': { from: anyone, takes: [] },
  'settings/change': {
    from: anyone,
    takes: [shapes.settingsChange],
    unless: (kind, change) => Object.keys(change).some((name) => (kind === 'content' ? !fromTheDesk.has(name) : kind === 'panel' && name === 'acceptedAt')),
  },
  'followups/save': { from: ours, takes: [listOf(shapes.newFollowUp, 10)] },
  'followups/list': {
    from: anyone,
    takes: [perhaps(fields<object, { ticket: string; done: number }>({}, { ticket: shapes.ticketKey, done: whole(0, 1000) }))],
    unless: (kind, filter) => kind === 'content' && filter?.ticket === undefined,
  },
  'followups/finish': { from: ours, takes: [shapes.id, shapes.outcome] },
  'followups/move': { from: ours, takes: [shapes.id, shapes.localDateTime, flag] },
  'followups/undo': { from: ours, takes: [shapes.id] },
  'followups/remove': { from: ours, takes: [shapes.id] },
  'followups/open': { from: ours, takes: [shapes.id] },
  'followups/happened': { from: anyone, takes: [shapes.ticketKey, shapes.ticketEvent] },
  'cases/read': { from: anyone, takes: [shapes.ticketKey] },
  'cases/save': { from: anyone, takes: [shapes.caseChange] },
  'cases/list': { from: ours, takes: [perhaps(fields<object, { practice: boolean }>({}, { practice: flag }))] },
  'customers/key': { from: anyone, takes: [text(400)] },
  'customers/card': { from: ours, takes: [shapes.customer] },
  'customers/note': { from: ours, takes: [shapes.customer, shapes.customerNote] },
  'customers/find': { from: ours, takes: [text(200, 1)] },
  'customers/merge': { from: ours, takes: [shapes.customer, shapes.customer] },
  'memory/keep': { from: desk, takes: [text(2000, 1), text(400_000)] },
  'memory/recall': { from: desk, takes: [text(2000, 1)] },
  'replies/keep': { from: desk, takes: [listOf(fingerprint, 5000), shapes.epoch] },
  'replies/recall': { from: anyone, takes: [] },
  'desks/list': { from: pages, takes: [] },
  'desks/add': { from: pages, takes: [shapes.origin] },
  'desks/remove': { from: pages, takes: [shapes.origin] },
  'notices/list': { from: ours, takes: [] },
  'notices/dismiss': { from: ours, takes: [] },
  'backup/make': { from: pages, takes: [passphrase] },
  'backup/look': { from: pages, takes: [text(60_000_000), passphrase] },
  'backup/restore': { from: pages, takes: [text(60_000_000), passphrase, oneOf(['merge', 'replace'])] },
  'erase/customer': { from: ours, takes: [shapes.customer] },
  'erase/everything': { from: pages, takes: [] },
  'erase/practice': { from: pages, takes: [] },
};
