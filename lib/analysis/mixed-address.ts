/** Where a Spanish draft changes its address: tú beside usted, tú beside vos. */
import { addressMarks, type AddressKind, type AddressMark } from './address';
import type { DraftContext } from './rule';
import type { Sentence } from './sentences';

type Side = 'near' | 'far';
type Placed = AddressMark & { sentence: Sentence };

/** The words of the side that is used less; of both sides when they weigh the same. Empty without a mix. */
export function mixedFormality({ sentences }: DraftContext): { start: number; end: number }[] {
  const placed = marksOf(sentences).filter(({ kind }) => kind !== 'plural');
  const near = placed.filter(({ kind, strong }) => sideOf(kind) === 'near' && strong);
  const sure = placed.filter(({ kind, strong }) => sideOf(kind) === 'far' && strong);
  const maybe = placed.filter(({ kind, strong, sentence }) => sideOf(kind) === 'far' && !strong && !namesOthers(sentence));
  const far = sure.length ? [...sure, ...maybe] : maybe.length > 1 ? maybe : [];
  if (!near.length || !far.length) return [];
  if (near.length === far.length) return [...near.slice(0, 1), ...far.slice(0, 1)].map(spanOf);
  return (near.length < far.length ? near : far).map(spanOf);
}

/** Tú forms and vos forms in one draft; the rarer ones. */
export function mixedVos({ sentences }: DraftContext): { start: number; end: number }[] {
  const placed = marksOf(sentences);
  const [vos, tu] = [placed.filter(({ kind }) => kind === 'vos'), placed.filter(({ kind }) => kind === 'tu')];
  if (!vos.length || !tu.length) return [];
  return (tu.length <= vos.length ? tu : vos).map(spanOf);
}

const sideOf = (kind: AddressKind): Side => (kind === 'usted' || kind === 'plural' ? 'far' : 'near');
const marksOf = (all: readonly Sentence[]): Placed[] => all.flatMap((sentence) => addressMarks(sentence.tokens).map((mark) => ({ ...mark, sentence })));
const spanOf = ({ sentence, start, end }: Placed) => ({ start: sentence.tokens[start]!.start, end: sentence.tokens[end - 1]!.end });

/** "Le" and "su" may be the courier's, Marta's or the daughter's. */
function namesOthers({ tokens }: Sentence): boolean {
  return tokens.some(({ raw, word, kind }, at) => kind === 'word' && (
    /^(al|el|la|los|las|un|una|mi|nuestra|nuestro|tu)$/.test(tokens[at - 1]?.word ?? '') && /^(tecnic|compañer|repartidor|mensajer|conductor|chofer|jef|supervisor|encargad|equipo|area|departamento|taller|banco|vecin|madre|padre|hij|espos|marid|herman|mam|pap|abuel|novi|amig|señor|chic|medic|doctor|proveedor|fabricante|vendedor|gerente|cajer|clinica|tienda|perit|cliente)/.test(word)
    || at > 0 && tokens[at - 1]!.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(raw) && /^(a|con|de|que|y|por|para)$/.test(tokens[at - 1]!.word)));
}
