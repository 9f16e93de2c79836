/** The shapes of everything that reaches the worker, with their limits. */
import type { Case, CaseOutcome, CaseState, FollowUp, NewFollowUp, Outcome, Score, TicketRef } from './case';
import { amount, byKind, dictionary, fields, flag, listOf, matching, oneOf, orNull, text, whole, words, type Check } from './checks';
import type { KeptCase, KeptFollowUp } from './db';
import { mostNote, movedByIds, type CustomerNote } from './customers/card';
import type { ThreadRead, TicketEvent } from './followups/events';
import { Problem } from './problem';
import type { Settings } from './settings';
import { emotionIds, families, languages, leavingIds, reasonIds, stepIds } from './ticket';

/** Made by the client; a case may be named after its ticket. */
export const id = matching(/^[^\p{Cc}]{1,500}$/u, 500);
export const ticketKey = text(400, 1);
export const epoch = whole(0, 8.64e15);

/** `YYYY-MM-DD` of a day that exists. */
export const localDate: Check<string> = (value) => {
  const date = matching(/^\d{4}-\d\d-\d\d$/)(value);
  const noon = new Date(`${date}T12:00:00Z`);
  if (Number.isNaN(noon.getTime()) || noon.toISOString().slice(0, 10) !== date) throw new Problem('invalid', 'a day that exists');
  return date;
};

/** `YYYY-MM-DDTHH:MM` on a day that exists. */
export const localDateTime: Check<string> = (value) => {
  const dateTime = matching(/^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d$/)(value);
  localDate(dateTime.slice(0, 10));
  return dateTime;
};

/** An IANA name that this browser knows. */
export const zone: Check<string> = (value) => {
  const timeZone = text(60, 1)(value);
  try {
    new Intl.DateTimeFormat('en', { timeZone }).format(0);
    return timeZone;
  } catch {
    throw new Problem('invalid', 'a known zone');
  }
};

/** Only what may be opened in a tab again: web pages and our own. */
export const address = matching(/^(?:https?|chrome-extension|moz-extension):\/\/[^\s]+$/, 4000);

/** `https://desk.example` or `http://desk.example:8080`. */
export const origin: Check<string> = (value) => {
  const given = matching(/^https?:\/\/[^\s/*?#@]+$/, 300)(value);
  if (!URL.canParse(given) || new URL(given).origin !== given) throw new Problem('invalid', 'an origin');
  return given;
};

/** Keyed hash of a customer. */
export const customer = matching(/^[\w-]{20,80}$/);
export const customerNote = fields<object, CustomerNote>({}, { note: text(mostNote), movedBy: orNull(oneOf(movedByIds)) });

export const ticketRef = fields<TicketRef>({
  host: text(60, 1), key: ticketKey, id: orNull(text(200)), address, label: text(80), customer: orNull(text(80)),
});

export const score = fields<Score>({ value: whole(0, 10), scale: oneOf(['0-10', '1-10']), source: oneOf(['said', 'estimated']) });

const note = words(500);
export const outcome = byKind<Outcome>({
  kept: fields<{ kind: 'kept' }, { note: string }>({ kind: oneOf(['kept']) }, { note }),
  late: fields<{ kind: 'late' }, { note: string }>({ kind: oneOf(['late']) }, { note }),
  'customer-said': fields<{ kind: 'customer-said'; note: string }, { score: Score }>({ kind: oneOf(['customer-said']), note }, { score }),
  'no-answer': fields<{ kind: 'no-answer' }>({ kind: oneOf(['no-answer']) }),
  skipped: fields<{ kind: 'skipped'; because: string }>({ kind: oneOf(['skipped']), because: note }),
  'let-go': fields<{ kind: 'let-go'; because: string }>({ kind: oneOf(['let-go']), because: note }),
} as Parameters<typeof byKind<Outcome>>[0]);

const planned: { [Key in keyof NewFollowUp]: Check<NewFollowUp[Key]> } = {
  id, phase: oneOf(['fast', 'slow']), ticket: ticketRef, promise: words(300), due: localDateTime, zone, conditional: flag,
  twin: orNull(id), caseId: orNull(id), closedTicket: flag, practice: flag,
};
export const newFollowUp = fields<NewFollowUp>(planned);
/** A whole row of the database, as a backup holds it. */
export const keptFollowUp = fields<KeptFollowUp>({
  ...planned, state: oneOf(['open', 'done', 'dropped']), dueAt: whole(-8.64e15, 8.64e15), createdAt: epoch, notifiedAt: orNull(epoch), doneAt: orNull(epoch), outcome: orNull(outcome),
  moves: listOf(fields<FollowUp['moves'][number]>({ at: epoch, from: localDateTime, told: flag }), 10_000), dataVersion: whole(0, 1000),
});

/** Tells one message from the next. */
export const mark = matching(/^[\w-]{1,40}$/);
export const ticketEvent = byKind<TicketEvent>({
  'customer-answered': fields<Extract<TicketEvent, { kind: 'customer-answered' }>>({ kind: oneOf(['customer-answered']), thanksOnly: flag }),
  resolved: fields<Extract<TicketEvent, { kind: 'resolved' }>>({ kind: oneOf(['resolved']), closes: flag }),
  reopened: fields<Extract<TicketEvent, { kind: 'reopened' }>>({ kind: oneOf(['reopened']) }),
  'thread-read': fields<ThreadRead>({
    kind: oneOf(['thread-read']),
    customer: orNull(fields<NonNullable<ThreadRead['customer']>>({ mark, at: orNull(localDateTime), thanksOnly: flag })),
    agent: orNull(fields<NonNullable<ThreadRead['agent']>>({ mark, at: orNull(localDateTime), promise: flag })),
  }),
});

const caseStates = ['understood', 'fixed', 'prevented'] as const satisfies readonly CaseState[];
const caseOutcomes = ['in-progress', 'solved', 'escalated', 'left'] as const satisfies readonly CaseOutcome[];

type CaseParts = Omit<Case, 'id' | 'ticket' | 'standard' | 'unmet'>;
const caseParts: { [Key in keyof CaseParts]: Check<CaseParts[Key]> } = {
  language: oneOf(languages),
  openedAt: epoch,
  openedOn: localDate,
  emotions: dictionary(oneOf(emotionIds), oneOf(['low', 'mid', 'high']), emotionIds.length),
  leaving: listOf(oneOf(leavingIds), leavingIds.length),
  reason: oneOf(reasonIds),
  fault: oneOf(['ours', 'unsure', 'other']),
  state: oneOf(caseStates),
  outcome: orNull(oneOf(caseOutcomes)),
  rootCause: orNull(text(600)),
  prevention: orNull(fields<NonNullable<Case['prevention']>>({ what: words(300), owner: text(80), due: orNull(localDate), doneAt: orNull(epoch) })),
  gesture: orNull(fields<NonNullable<Case['gesture']>>({ what: text(200), amount: amount(0, 1e7), currency: matching(/^[A-Z]{3}$/) })),
  before: orNull(score),
  after: orNull(score),
  replies: listOf(fields<Case['replies'][number]>({
    at: epoch, families: listOf(oneOf(families), families.length), steps: listOf(oneOf(stepIds), stepIds.length),
  }), 200),
  practice: flag,
};
const middleQuestions = { standard: orNull(text(600)), unmet: orNull(text(600)) };
export const caseChange = fields<{ id: string; ticket: TicketRef }, Omit<Case, 'id' | 'ticket'>>({ id, ticket: ticketRef }, { ...caseParts, ...middleQuestions });
export const keptCase = fields<KeptCase, Pick<Case, 'standard' | 'unmet'>>({ id, ticket: ticketRef, ...caseParts, changedAt: epoch, dataVersion: whole(0, 1000) } as Parameters<typeof fields<KeptCase>>[0], middleQuestions);

const hour = matching(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
type HostSettings = Settings['hosts'][string];

/** One checker per setting; also what a stored or imported setting must pass. */
export const settings: { [Key in keyof Settings]: Check<Settings[Key]> } = {
  acceptedAt: orNull(epoch),
  language: oneOf(['auto', ...languages]),
  theme: oneOf(['auto', 'light', 'dark']),
  register: oneOf(['usted', 'tu', 'vos']),
  mutedRules: listOf(text(80, 1), 500),
  left: listOf(text(1200, 1), 5000),
  quietFamilies: listOf(oneOf(families), families.length),
  secondReader: flag,
  slowDays: whole(1, 180),
  hours: fields<Settings['hours']>({ from: hour, to: hour, days: listOf(whole(0, 6), 7) }),
  notifications: flag,
  quietHours: orNull(fields<NonNullable<Settings['quietHours']>>({ from: hour, to: hour })),
  notificationDetails: flag,
  askBeforeSend: flag,
  retentionDays: whole(1, 730),
  currency: matching(/^[A-Z]{3}$/),
  monthlyGestures: amount(0, 1e7),
  hosts: dictionary(text(300, 1), fields<Omit<HostSettings, 'off'>, { off: boolean }>({
    state: oneOf(['rail', 'open']), width: amount(0, 4000), side: oneOf(['end', 'start']), railTop: amount(-10000, 10000),
  }, { off: flag }), 500),
};
export const settingsChange = fields<object, Settings>({}, settings);
