/**
 * Phrase patterns over tokens: bounded by construction, so no text can make them slow.
 *
 *   lamentamos ~2 molestias        words in order, at most two tokens between
 *   our|company policy             one of them, words or groups
 *   (as i said|per my last) email? groups of phrases; `?` makes the item before it optional
 *   lament*  *aremos               beginnings and ends of words
 *   {negation}                     a named set of `sets/`
 *   #  _                           any number; any one word
 *   ^  $                           start and end of the sentence
 *   , ? ! : ; …                    marks stand for themselves (write \? \( \$ for those above; `fees?` is an optional word, `fees \?` a question)
 */
import type { Token } from './tokens';

type Word = { kind: 'word'; words: Set<string>; starts: string[]; ends: string[]; number: boolean };
type Node =
  | Word
  | { kind: 'any' } | { kind: 'start' } | { kind: 'end' }
  | { kind: 'gap'; most: number }
  | { kind: 'group'; choices: Node[][] }
  | { kind: 'optional'; node: Node };

export type Pattern = { source: string; nodes: Node[] };
/** Token indices, end exclusive. */
export type Match = { start: number; end: number };
export type SetTable = Record<string, readonly string[]>;

/** Compiles one pattern; throws with the pattern's text when it is malformed. */
export function compile(source: string, sets: SetTable): Pattern {
  const parts = source.match(/\\[?()|^$]|~\d*|\{[^}]+\}|[()|?^$]|[^\s\\()|?{}~^$]+/g) ?? [];
  let at = 0;
  const fail = (why: string): never => { throw new Error(`pattern "${source}": ${why}`); };

  const sequence = (inGroup: boolean): Node[] => {
    const nodes: Node[] = [];
    while (at < parts.length && !(inGroup && (parts[at] === ')' || parts[at] === '|'))) {
      if (parts[at] === ')') fail('closes what was not opened');
      nodes.push(item(inGroup));
    }
    return nodes;
  };
  const item = (inGroup: boolean): Node => {
    let node = single();
    while (!inGroup && parts[at] === '|') {
      at++;
      const next = single();
      if (node.kind === 'word' && next.kind === 'word') node = together([node, next]);
      else node = { kind: 'group', choices: [[node], [next]] };
    }
    if (parts[at] !== '?') return node;
    at++;
    return { kind: 'optional', node };
  };
  const single = (): Node => {
    const part = parts[at++];
    if (part === undefined || part === '|' || part === '?' || part === ')') return fail(`"${part ?? 'nothing'}" stands alone`);
    if (part === '^') return { kind: 'start' };
    if (part === '$') return { kind: 'end' };
    if (part.startsWith('~')) return { kind: 'gap', most: Number(part.slice(1) || 3) };
    if (part === '_') return { kind: 'any' };
    if (part.startsWith('{')) return fromSet(part.slice(1, -1));
    if (part !== '(') return word([part]);
    const choices = [sequence(true)];
    while (parts[at] === '|') { at++; choices.push(sequence(true)); }
    if (parts[at++] !== ')') fail('a group is not closed');
    if (choices.some((choice) => !choice.length)) fail('a choice is empty');
    const words = choices.flatMap((choice) => (choice.length === 1 && choice[0]!.kind === 'word' ? [choice[0]!] : []));
    const phrases = choices.filter((choice) => choice.length > 1 || choice[0]!.kind !== 'word');
    if (!phrases.length) return together(words);
    return { kind: 'group', choices: words.length ? [[together(words)], ...phrases] : phrases };
  };
  const word = (names: string[], into: Word = { kind: 'word', words: new Set(), starts: [], ends: [], number: false }) => {
    for (const name of names) {
      if (name === '#') into.number = true;
      else if (name.startsWith('\\')) into.words.add(name.slice(1));
      else if (name.length > 2 && name.endsWith('*')) into.starts.push(name.slice(0, -1));
      else if (name.length > 2 && name.startsWith('*')) into.ends.push(name.slice(1));
      else into.words.add(name);
    }
    return into;
  };

  const fromSet = (name: string): Node => {
    const entries = sets[name] ?? fail(`no set {${name}}`);
    const phrases = entries.filter((entry) => entry.includes(' ')).map((entry) => entry.split(' ').map((one) => word([one])));
    const single = word(entries.filter((entry) => !entry.includes(' ')));
    return phrases.length ? { kind: 'group', choices: [[single], ...phrases] } : single;
  };

  const nodes = sequence(false);
  if (!nodes.length) fail('is empty');
  return { source, nodes };
}

/** Words that stand for each other are looked up at once. */
const together = (nodes: readonly Word[]): Word => ({
  kind: 'word', words: new Set(nodes.flatMap(({ words }) => [...words])), starts: nodes.flatMap(({ starts }) => starts),
  ends: nodes.flatMap(({ ends }) => ends), number: nodes.some(({ number }) => number),
});

/** The longest match that begins at this token, or null. Gaps never cross a full stop or a semicolon. */
export function matchAt(pattern: Pattern, all: readonly Token[], at: number): Match | null {
  const ends = run(pattern.nodes, all, at);
  if (!ends.length) return null;
  let end = ends[0]!;
  for (const one of ends) if (one > end) end = one;
  return { start: at, end };
}

const nowhere: readonly number[] = [];

/** Every place where these nodes can end. Words in a row are followed without making lists: most patterns fail there. */
function run(nodes: readonly Node[], all: readonly Token[], from: number): readonly number[] {
  let at = from;
  let i = 0;
  for (; i < nodes.length; i++) {
    const node = nodes[i]!;
    if (node.kind !== 'word') break;
    const token = all[at++];
    if (!token || !isWord(node, token)) return nowhere;
  }
  let places: readonly number[] = [at];
  for (; i < nodes.length && places.length; i++) places = step(nodes[i]!, all, places);
  return places;
}

function step(node: Node, all: readonly Token[], from: readonly number[]): number[] {
  const found: number[] = [];
  for (const at of from) {
    const token = all[at];
    switch (node.kind) {
      case 'word': if (token && isWord(node, token)) add(found, at + 1); break;
      case 'any': if (token && token.kind !== 'mark') add(found, at + 1); break;
      case 'start': if (opensSentence(all, at)) add(found, at); break;
      case 'end': if (closesSentence(all, at)) add(found, at); break;
      case 'gap':
        for (let i = 0; i <= node.most && at + i <= all.length; i++) {
          add(found, at + i);
          const word = all[at + i]?.word;
          if (word === ';' || word === '.') break;
        }
        break;
      case 'optional':
        add(found, at);
        for (const end of run([node.node], all, at)) add(found, end);
        break;
      case 'group':
        for (const choice of node.choices) for (const end of run(choice, all, at)) add(found, end);
    }
  }
  return found;
}

const add = (list: number[], end: number) => { if (!list.includes(end)) list.push(end); };

/** Whether the token can stand for this word of a pattern. */
function isWord(node: Word, { word, kind }: Token): boolean {
  if (node.words.has(word) || (node.number && kind === 'number')) return true;
  for (const start of node.starts) if (word.startsWith(start)) return true;
  for (const end of node.ends) if (word.endsWith(end)) return true;
  return false;
}

function opensSentence(all: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) if (all[i]!.kind !== 'mark') return false;
  return true;
}

function closesSentence(all: readonly Token[], at: number): boolean {
  for (let i = at; i < all.length; i++) if (all[i]!.kind !== 'mark') return false;
  return true;
}

/** What a match can begin with: exact words, beginnings, endings, a number, or anything; and whether only at the start of a sentence. */
export function firsts(pattern: Pattern): { words: string[]; starts: string[]; ends: string[]; number: boolean; any: boolean; sentenceStart: boolean } {
  const found = { words: [] as string[], starts: [] as string[], ends: [] as string[], number: false, any: false, sentenceStart: pattern.nodes[0]?.kind === 'start' };
  const visit = (nodes: readonly Node[]): boolean => {
    for (const node of nodes) {
      if (node.kind === 'word') {
        found.words.push(...node.words);
        found.starts.push(...node.starts);
        found.ends.push(...node.ends);
        if (node.number) found.number = true;
        return true;
      }
      if (node.kind === 'start' || node.kind === 'end') continue;
      if (node.kind === 'optional') { visit([node.node]); continue; }
      if (node.kind === 'group') {
        if (node.choices.map((choice) => visit(choice)).every(Boolean)) return true;
        continue;
      }
      found.any = true;
      return true;
    }
    return false;
  };
  if (!visit(pattern.nodes)) found.any = true;
  return found;
}
