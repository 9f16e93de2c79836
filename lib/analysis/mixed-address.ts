/** Where a Spanish draft changes its address: tú beside usted, tú beside vos. */
import { addressMarks, type AddressKind, type AddressMark } from './address';
import type { DraftContext } from './rule';
import type { Sentence } from './sentences';

type Side = 'near' | 'far';
type Placed = AddressMark & { sentence: Sentence };

/** The words of the side that is used less; the first of both sides when they weigh about the same. Empty without a mix. */
export function mixedFormality(draft: DraftContext): { start: number; end: number }[] {
  const { sentences } = draft;
  const placed = marksOf(draft).filter(({ kind }) => kind !== 'plural');
  const near = placed.filter(({ kind, strong }) => sideOf(kind) === 'near' && strong);
  const sure = placed.filter(({ kind, strong }) => sideOf(kind) === 'far' && strong);
  const maybe = placed.filter((mark) => sideOf(mark.kind) === 'far' && !mark.strong && !namesOthers(mark.sentence, sentences[mark.sentence.index - 1]));
  const far = sure.length || maybe.length > 1 || maybe.some(ourActTo) ? [...sure, ...maybe].sort((a, b) => a.sentence.index - b.sentence.index || a.start - b.start) : [];
  if (!near.length || !far.length) return [];
  if (Math.abs(near.length - far.length) < 2) return [near[0]!, far[0]!].map(spanOf);
  return (near.length < far.length ? near : far).map(spanOf);
}

/** "Le confirmo", "le he enviado": we act, and nothing but the reader can be meant. */
function ourActTo({ sentence: { tokens }, start }: Placed): boolean {
  const rest = tokens.slice(start + 1);
  return /^les?$/.test(tokens[start]!.word) && /^(he|hemos|voy|vamos|puedo|podemos|\w{3,}(o|amos|emos|are|ere|ire|aremos|eremos|iremos))$/.test(rest[0]?.word ?? '') && !rest.slice(0, 6).some(({ word }, at) => word === 'al' || (word === 'a' && /^(la|el|los|las|tu|su|mi|ese|esa|este|esta|nuestr\w+|un|una)$/.test(rest[at + 1]?.word ?? '')));
}

/** Tú forms and vos forms in one draft; the rarer ones. */
export function mixedVos(draft: DraftContext): { start: number; end: number }[] {
  const placed = marksOf(draft);
  const [vos, tu] = [placed.filter(({ kind }) => kind === 'vos'), placed.filter(({ kind }) => kind === 'tu')];
  if (!vos.length || !tu.length) return [];
  if (tu.length === vos.length) return [tu[0]!, vos[0]!].map(spanOf);
  return (tu.length < vos.length ? tu : vos).map(spanOf);
}

const sideOf = (kind: AddressKind): Side => (kind === 'usted' || kind === 'plural' ? 'far' : 'near');
const known = new WeakMap<DraftContext, Placed[]>();

/** Read once for both rules. */
function marksOf(draft: DraftContext): Placed[] {
  const marks = known.get(draft) ?? draft.sentences.flatMap((sentence) => addressMarks(sentence.tokens).map((mark) => ({ ...mark, sentence })));
  known.set(draft, marks);
  return marks;
}

const spanOf = ({ sentence, start, end }: Placed) => ({ start: sentence.tokens[start]!.start, end: sentence.tokens[end - 1]!.end });

/** "Le" and "su" may be the courier's, Marta's or the daughter's: named in the sentence, or in the one before. */
function namesOthers(sentence: Sentence, before: Sentence | undefined): boolean {
  return hasOther(sentence) || (before !== undefined && hasOther(before));
}

function hasOther({ tokens }: Sentence): boolean {
  return tokens.some(({ raw, word, kind }, at) => {
    if (kind !== 'word' || at === 0) return false;
    const previous = tokens[at - 1]!;
    if (/^(al|el|la|los|las|un|una|mi|nuestra|nuestro|tu|su)$/.test(previous.word)) return people.test(word);
    return previous.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(raw) && !/^(don|doña|señor|señora|sr|sra|srta|hola|buenas|buenos|dias|tardes|noches|estimado|estimada|querido|querida|gracias)$/.test(previous.word);
  });
}

const people = /^(tecnic|compañer|repartidor|mensajer|conductor|chofer|jef|supervisor|encargad|equipo|area|departamento|taller|banco|vecin|madre|padre|hij|espos|marid|herman|mam|pap|abuel|novi|amig|señor|chic|medic|doctor|proveedor|fabricante|vendedor|gerente|cajer|clinica|tienda|perit|cliente|niñ|bebe|perr|gat|muchach|persona|contador|portero)/;
