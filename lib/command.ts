/** The analysis as a command: JSON Lines in, one JSON line out per line, same order. */
import { analyse } from './analysis';
import type { SecondReader } from './analysis/second';
import { stepIds, type Fault, type Role } from './ticket';

/** The trained reader, for the command; the rules read without it. */
export { loadReader } from './reader/load';

type Line = {
  id?: unknown; now?: string; zone?: string; fault?: Fault; customer?: string;
  messages?: { role: Role; text: string; at?: string }[]; draft?: string; sent?: string[];
};

/** Answers one line; a bad one gives `{"id":…,"error":"…"}`. With `second`, both readers read. */
export function coachLine(line: string, second: SecondReader | null = null): string {
  let id: unknown = null;
  try {
    const input = JSON.parse(line) as Line;
    if (input === null || typeof input !== 'object' || Array.isArray(input)) throw new TypeError('a line must be a JSON object');
    id = input.id ?? null;
    const messages = input.messages ?? (input.customer ? [{ role: 'customer' as const, text: input.customer }] : []);
    for (const [name, value] of Object.entries({ customer: input.customer, draft: input.draft, now: input.now, zone: input.zone })) {
      if (value !== undefined && typeof value !== 'string') throw new TypeError(`"${name}" must be a text`);
    }
    if (!Array.isArray(messages) || messages.some((message) => typeof message?.text !== 'string')) throw new TypeError('"messages" must be a list of {role, text}');
    const { language, register, reading, steps, findings, promises } = analyse({
      messages, draft: input.draft ?? '',
      ...(input.now && { now: input.now }), ...(input.zone && { zone: input.zone }), ...(input.fault && { fault: input.fault }), ...(input.sent && { sent: input.sent }),
    }, second);
    const evidence = Object.fromEntries(stepIds.flatMap((step) => (steps[step].evidence ? [[step, steps[step].evidence.text]] : [])));
    return JSON.stringify({
      id,
      language,
      register,
      reading: {
        emotions: reading.emotions, complaint: reading.complaint, reason: reading.reason, leaving: reading.leaving, wants: reading.wants,
        points: reading.points.map(({ text, start, end, answered }) => ({ text, start, end, answered })),
        meanings: reading.meanings, allegation: reading.allegation, thanksOnly: reading.thanksOnly,
      },
      steps: { ...Object.fromEntries(stepIds.map((step) => [step, steps[step].state])), evidence },
      findings: findings.map(({ rule, family, start, end, text }) => ({ rule, family, start, end, text })),
      promises: promises.map(({ text, start, end, owner, what, due, precision, conditional }) => ({ text, start, end, owner, what, due, precision, conditional })),
    });
  } catch (error) {
    return JSON.stringify({ id, error: (error as Error).message });
  }
}
