/** Questions to the worker and their answers. `sendResponse` and `return true`, as a returned promise does not work in every browser. */
import { browser, type Browser } from 'wxt/browser';
import type { Check } from './checks';
import type { MessageName, Messages } from './messages';
import { Problem, codeOf, problemCodes, type ProblemCode } from './problem';

const tag = 'amends/1';
export type Question = { tag: typeof tag; name: MessageName; args: unknown[] };
export type Answer = { ok: true; value?: unknown } | { ok: false; code: ProblemCode; message: string };

export type Sender = Browser.runtime.MessageSender;
/** Our script in the top frame of a page; the panel; any other page of ours. */
export type SenderKind = 'content' | 'panel' | 'page';

type Arguments<Name extends MessageName> = Parameters<Messages[Name]>;
type Checks<Args extends unknown[]> = { [Index in keyof Args]-?: Check<Args[Index]> };
/** Every message has its answer, or this does not compile. */
export type Handlers = { [Name in MessageName]: (sender: Sender, ...args: Arguments<Name>) => Promise<ReturnType<Messages[Name]>> };
/** Every message says who may send it and what it takes. `unless` refuses a sender that may ask the message, but not with these arguments. */
export type Allow = {
  [Name in MessageName]: {
    from: readonly SenderKind[];
    takes: Checks<Arguments<Name>>;
    unless?: (kind: SenderKind, ...args: Arguments<Name>) => boolean;
  };
};

type Allowed = { from: readonly SenderKind[]; takes: readonly Check<unknown>[]; unless?: (kind: SenderKind, ...args: unknown[]) => boolean };

/** Answers every question to this worker. Messages of others are left to others. */
export function answer(handlers: Handlers, allow: Allow): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    if (!isQuestion(message)) return undefined;
    void answerTo(message, sender, handlers, allow).then(reply);
    return true;
  });
}

/** The answer to one question; never throws. */
export async function answerTo(question: Question, sender: Sender, handlers: Handlers, allow: Allow): Promise<Answer> {
  try {
    if (!Object.hasOwn(allow, question.name)) throw new Problem('invalid', 'unknown message');
    const { from, takes, unless } = allow[question.name] as unknown as Allowed;
    const kind = kindOf(sender);
    if (!kind || !from.includes(kind)) throw new Problem('refused');
    if (!Array.isArray(question.args) || question.args.length > takes.length) throw new Problem('invalid', 'number of arguments');
    const args = takes.map((check, index) => check(question.args[index]));
    if (unless?.(kind, ...args)) throw new Problem('refused');
    const handle = handlers[question.name] as unknown as (sender: Sender, ...args: unknown[]) => Promise<unknown>;
    return { ok: true, value: await handle(sender, ...args) };
  } catch (error) {
    return { ok: false, code: codeOf(error), message: error instanceof Problem ? error.message : 'unexpected' };
  }
}

/** Who asks, as the browser says; null for anyone who may ask nothing. Scheme, not address: a page of ours may have a changing one. */
export function kindOf(sender: Sender): SenderKind | null {
  if (sender.id !== browser.runtime.id || !sender.url || !URL.canParse(sender.url)) return null;
  const { protocol, pathname } = new URL(sender.url);
  if (protocol === new URL(browser.runtime.getURL('/' as never)).protocol) return pathname === '/panel.html' ? 'panel' : sender.frameId ? null : 'page';
  return sender.tab && sender.frameId === 0 && /^(?:https?|file):$/.test(protocol) ? 'content' : null;
}

/** Asked again when the worker died over them; saying them twice is saying them once. */
const repeatable: ReadonlySet<MessageName> = new Set<MessageName>([
  'settings/read', 'settings/change', 'followups/save', 'followups/list', 'followups/finish', 'followups/move', 'followups/undo', 'followups/remove',
  'followups/happened', 'cases/read', 'cases/save', 'cases/list', 'customers/key', 'customers/card', 'customers/note', 'customers/find', 'memory/keep', 'memory/recall', 'replies/keep', 'replies/recall',
  'desks/list', 'desks/add', 'desks/remove', 'notices/list', 'notices/dismiss', 'backup/make', 'backup/look', 'backup/restore', 'erase/everything', 'erase/practice', 'erase/customer',
]);
const retries = 8;

/** Makes an `ask` out of a way to send and a way to wait. */
export function asking(send: (question: Question) => Promise<unknown>, pause: (milliseconds: number) => Promise<void>) {
  /** Asks the worker. Throws `Problem`, with `orphaned` after an update and `no-reply` when nobody answered. */
  return async function ask<Name extends MessageName>(name: Name, ...args: Arguments<Name>): Promise<ReturnType<Messages[Name]>> {
    for (let attempt = 0; ; attempt++) {
      const reply = await reach(send, { tag, name, args });
      if (reply.ok) return reply.value as ReturnType<Messages[Name]>;
      if (reply.code !== 'no-reply' || attempt === retries || !repeatable.has(name)) throw new Problem(reply.code, reply.message);
      await pause(Math.min(50 * 2 ** attempt, 2000));
    }
  };
}

export const ask = asking(
  async (question) => browser.runtime.sendMessage(question),
  (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
);

async function reach(send: (question: Question) => Promise<unknown>, question: Question): Promise<Answer> {
  try {
    const reply = await send(question);
    return isAnswer(reply) ? reply : { ok: false, code: 'no-reply', message: 'nobody answered' };
  } catch (error) {
    const orphaned = !browser.runtime?.id || /invalidated/i.test(String(error));
    return { ok: false, code: orphaned ? 'orphaned' : 'no-reply', message: String(error) };
  }
}

function isQuestion(message: unknown): message is Question {
  return typeof message === 'object' && message !== null && (message as Partial<Question>).tag === tag;
}

function isAnswer(reply: unknown): reply is Answer {
  if (typeof reply !== 'object' || reply === null) return false;
  const { ok, code } = reply as { ok?: unknown; code?: unknown };
  return ok === true || (ok === false && problemCodes.includes(code as ProblemCode));
}
