/** The Amends corpus: what an item is, and what of it the reader is taught. */
import { sentences } from '../analysis/sentences';
import { tokens } from '../analysis/tokens';
import { emotionIds, families, leavingIds, reasonIds, wantIds, type EmotionId, type Family, type Intensity, type Language, type LeavingId, type ReasonId, type WantId } from '../ticket';
import { features } from './features';

type Written = { id: string; lang: Language; writer: string; text: string; hard?: boolean };
export type ReplyItem = Written & { kind: 'reply'; channel: string; customer?: string; families: Family[]; spans: Partial<Record<Family, string[]>> };
export type CustomerItem = Written & {
  kind: 'customer'; channel: string; emotions: Partial<Record<EmotionId, Intensity>>; complaint: boolean; reason: ReasonId; leaving: LeavingId[]; wants: WantId[];
};
export type PromiseItem = Written & { kind: 'promise'; promise: boolean };
export type CorpusItem = ReplyItem | CustomerItem | PromiseItem;

/** Of a draft each sentence is read, of a customer the whole message. "neutral", "none" and "nothing" are what is left when nothing else is there: not read for. */
export const subjects = ['draft', 'customer'] as const;
export type Subject = (typeof subjects)[number];

/** A sentence does not show what the customer gave before, nor how the others address: these two are left to the rules. */
const beyondSentence: readonly Family[] = ['asks-again', 'register-mix'];

export const labels: Record<Subject, readonly string[]> = {
  draft: families.filter((family) => !beyondSentence.includes(family)),
  customer: ['complaint', ...emotionIds.filter((id) => id !== 'neutral').map((id) => `emotion ${id}`), ...reasonIds.filter((id) => id !== 'none').map((id) => `reason ${id}`), ...leavingIds.map((id) => `leaving ${id}`), ...wantIds.filter((id) => id !== 'nothing').map((id) => `wants ${id}`)],
};

/** A text with its true labels; `item` joins the sentences of one item. Doubtful ones, and marked words by themselves, teach but are not `counted`. */
export type Lesson = { item: string; writer: string; language: Language; places: Uint16Array; labels: ReadonlySet<string>; counted: boolean };

/** One item per line; empty lines are skipped. Throws on a line that is not JSON. */
export const parsed = (text: string): CorpusItem[] => text.split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line) as CorpusItem);

/** What is taught about drafts or about customers. */
export function lessons(items: readonly CorpusItem[], subject: Subject): Lesson[] {
  return items.flatMap((item): Lesson[] => {
    const about = { item: item.id, writer: item.writer, language: item.lang, counted: !item.hard };
    if (item.kind === 'customer' && subject === 'customer') return [{ ...about, places: features(sentences(item.text).flatMap(({ tokens }) => tokens)), labels: new Set(truths(item)) }];
    if (item.kind !== 'reply' || subject !== 'draft') return [];
    const marked = Object.entries(item.spans).flatMap(([family, texts]) => texts.map((text) => ({ family, start: item.text.indexOf(text), end: item.text.indexOf(text) + text.length })));
    const alone = marked.map(({ family, start, end }) => ({ ...about, places: features(tokens(item.text.slice(start, end))), labels: new Set([family]), counted: false }));
    const whole = sentences(item.text).map((sentence) => ({
      ...about,
      places: features(sentence.tokens),
      labels: new Set(marked.filter(({ start, end }) => Math.min(end, sentence.end) - Math.max(start, sentence.start) > 3).map(({ family }) => family)),
    }));
    return [...alone, ...whole];
  });
}

const truths = ({ complaint, emotions, reason, leaving, wants }: CustomerItem): string[] => [
  ...(complaint ? ['complaint'] : []),
  ...Object.keys(emotions).map((id) => `emotion ${id}`),
  `reason ${reason}`,
  ...leaving.map((id) => `leaving ${id}`),
  ...wants.map((id) => `wants ${id}`),
];
