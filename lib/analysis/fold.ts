/** Makes text comparable: lower case, accents off (ñ kept), invisible characters out; offsets lead back to the original. */

export type Folded = {
  text: string;
  /** UTF-16 offset in the original of the character at this offset of the folded text (its end for `text.length`). */
  original: (offset: number) => number;
};

const straight: Record<string, string> = { '’': "'", '‘': "'", 'ʼ': "'", '´': "'", '“': '"', '”': '"', '«': '"', '»': '"', '\u00a0': ' ', '\u202f': ' ' };
const invisible = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/;

/** Folds one string. Linear; plain ASCII takes no table. Source of the invisible set: Trojan Source (CVE-2021-42574). */
export function fold(original: string): Folded {
  let text = '';
  let moved = false;
  const offsets: number[] = [];
  for (let at = 0; at < original.length; ) {
    const code = original.charCodeAt(at);
    const size = code >= 0xd800 && code < 0xdc00 && at + 1 < original.length ? 2 : 1;
    const piece = code < 128 ? original[at]!.toLowerCase() : foldCharacter(original.slice(at, at + size), original[at + 1]);
    for (let i = 0; i < piece.length; i++) offsets.push(at + Math.min(i, size - 1));
    if (piece.length !== size) moved = true;
    text += piece;
    at += size;
  }
  offsets.push(original.length);
  return { text, original: moved ? (offset) => offsets[offset] ?? original.length : (offset) => offset };
}

function foldCharacter(character: string, next: string | undefined): string {
  const plain = straight[character];
  if (plain !== undefined) return plain;
  if (invisible.test(character) || (character >= '\u{e0000}' && character <= '\u{e007f}')) return '';
  if (character === 'ñ' || character === 'Ñ') return 'ñ';
  if (character === '\u0303') return '';
  const bare = character.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  return next === '\u0303' && bare === 'n' ? 'ñ' : bare;
}
