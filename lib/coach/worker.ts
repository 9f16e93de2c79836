/** What the panel asks of the worker, apart from how it is asked: the practice page and the frame use the same. */
import type { Case, FollowUp, NewFollowUp, Outcome, TicketRef } from '../case';
import type { CustomerCard, CustomerNote } from '../customers/card';
import type { Preset } from '../followups/presets';
import type { ask as askWorker } from '../rpc';

export type PanelWorker = {
  /** Resolves only after the worker acknowledged the commit. */
  save: (followUps: NewFollowUp[]) => Promise<FollowUp[]>;
  /** The open ones of a ticket. */
  list: (ticket: string) => Promise<FollowUp[]>;
  finish: (id: string, outcome: Outcome) => Promise<FollowUp>;
  move: (id: string, due: string, told: boolean) => Promise<FollowUp>;
  takeBack: (id: string) => Promise<FollowUp>;
  remove: (id: string) => Promise<void>;
  readCase: (ticket: string) => Promise<Case | null>;
  saveCase: (change: Partial<Case> & { id: string; ticket: TicketRef }) => Promise<Case>;
  /** The gestures of this month against the agent's margin. */
  margin: (month: string) => Promise<Margin>;
  /** One card per person; people by keyed hash. */
  customers: {
    card: (customer: string) => Promise<CustomerCard>;
    note: (customer: string, change: Partial<CustomerNote>) => Promise<CustomerCard>;
    find: (ticket: string) => Promise<{ customer: string; label: string }[]>;
    merge: (first: string, second: string) => Promise<CustomerCard>;
    forget: (customer: string) => Promise<void>;
  };
  openPage: (page: 'practice' | 'options') => void;
  /** The date in typed words as local `YYYY-MM-DDTHH:MM`, or null. */
  dateIn: (words: string, now: string) => string | null | Promise<string | null>;
  /** The moments offered now, soonest first. */
  presets: () => Preset[];
  /** Local `YYYY-MM-DDTHH:MM`. */
  now: () => string;
};
export type Margin = { spent: number; limit: number; currency: string };

type Surroundings = Pick<PanelWorker, 'openPage' | 'dateIn' | 'presets' | 'now'>;

export function panelWorker(ask: typeof askWorker, surroundings: Surroundings): PanelWorker {
  return {
    ...surroundings,
    save: (followUps) => ask('followups/save', followUps),
    list: async (ticket) => (await ask('followups/list', { ticket })).filter(({ state }) => state === 'open'),
    finish: (id, outcome) => ask('followups/finish', id, outcome),
    move: (id, due, told) => ask('followups/move', id, due, told),
    takeBack: (id) => ask('followups/undo', id),
    remove: (id) => ask('followups/remove', id),
    readCase: (ticket) => ask('cases/read', ticket),
    saveCase: (change) => ask('cases/save', change),
    customers: {
      card: (customer) => ask('customers/card', customer),
      note: (customer, change) => ask('customers/note', customer, change),
      find: (ticket) => ask('customers/find', ticket),
      merge: (first, second) => ask('customers/merge', first, second),
      forget: (customer) => ask('erase/customer', customer),
    },
    margin: async (month) => {
      const [settings, cases] = await Promise.all([ask('settings/read'), ask('cases/list', { practice: false })]);
      const given = cases.filter(({ openedOn, gesture }) => openedOn.startsWith(month) && gesture?.currency === settings.currency);
      return { spent: given.reduce((sum, { gesture }) => sum + (gesture?.amount ?? 0), 0), limit: settings.monthlyGestures, currency: settings.currency };
    },
  };
}
