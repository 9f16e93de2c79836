/** Where words stand in a draft that may have changed since they were seen, and where a replacement can be taken back. Offsets: UTF-16 units. */

/** One replacement: the draft before it up to its place, the words that stood there, the new ones, and the whole draft after it. */
export type Replaced = { before: string; was: string; text: string; after: string };

/** Where `was` stands nearest to where it was seen, or null when it is gone. */
export function wordsAt(draft: string, was: string, seen: number): number | null {
  if (draft.startsWith(was, seen)) return seen;
  const behind = draft.indexOf(was, seen);
  const ahead = draft.lastIndexOf(was, seen);
  if (behind < 0 || ahead < 0) return Math.max(behind, ahead) < 0 ? null : Math.max(behind, ahead);
  return behind - seen < seen - ahead ? behind : ahead;
}

/** Where the new words stand now, when the agent wrote on behind or before them; null when they are gone or already taken back. */
export function backAt(draft: string, { before, was, text, after }: Replaced): number | null {
  const rest = after.slice(before.length + text.length);
  const undone = draft === before + was + rest || (draft.startsWith(before + was) && !(text.startsWith(was) && draft.startsWith(before + text)));
  if (undone) return null;
  if (draft.startsWith(before + text)) return before.length;
  return rest && draft.endsWith(text + rest) ? draft.length - rest.length - text.length : null;
}
