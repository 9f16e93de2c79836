/** What was found in one message, before anything is concluded from it. */
import { cueFiles } from './cues';
import { emotionFiles } from '../emotions/files';
import { leavingFiles } from './leaving';
import type { OwnWords } from './own-words';
import { reasonFiles } from './reasons';
import { signScanner, type SignHit } from './signs';
import { wantFiles } from './wants';

const scan = signScanner({ reasons: reasonFiles, leaving: leavingFiles, wants: wantFiles, cues: cueFiles, emotions: emotionFiles });

export type Facts = {
  message: OwnWords;
  hits: readonly SignHit[];
  /** Hits of one file, `cues/stakes`. */
  of: (id: string) => readonly SignHit[];
  /** Sum of their weights, each sentence counted once. */
  weight: (id: string) => number;
};

export function factsOf(message: OwnWords): Facts {
  const all = scan(message);
  const troubled = new Set(all.filter(({ id,
    weight }) => id === 'cues/trouble' || (id.startsWith('reasons/') && weight >= 2)).map(({ sentence }) => sentence.index));
  const near = ({ sentence: { index } }: SignHit) => [index - 1, index, index + 1].some((one) => troubled.has(one));
  // What is only asked about is no reproach yet.
  const outcry = new Set(all.filter(({ id }) => id === 'cues/trouble' || id === 'cues/why' || id === 'cues/insult' || id === 'emotions/anger').map(({ sentence }) => sentence.index));
  const calm = (hit: SignHit) => hit.id.startsWith('reasons/') && hit.sentence.question && !outcry.has(hit.sentence.index);
  const hits = all.filter((hit) => hit.id !== 'cues/sarcasm' || hit.weight > 1 || near(hit)).map((hit) => (calm(hit) ? { ...hit,
    weight: hit.weight / 2 } : hit));
  const byId = new Map<string, SignHit[]>();
  for (const hit of hits) byId.set(hit.id, [...(byId.get(hit.id) ?? []), hit]);
  const of = (id: string) => byId.get(id) ?? [];
  const weight = (id: string) => {
    const perSentence = new Map<number, number>();
    for (const hit of of(id)) perSentence.set(hit.sentence.index, Math.max(perSentence.get(hit.sentence.index) ?? 0, hit.weight));
    return [...perSentence.values()].reduce((sum, one) => sum + one, 0);
  };
  return { message, hits, of, weight };
}
