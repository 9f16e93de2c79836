/** How they arrive: a word, a wave, the sentence it came from, the facts the agent will need; and a way to say "not so". */
import { useSignal } from '@preact/signals';
import type { PanelState } from '../../lib/coach/panel';
import type { EmotionId, Intensity } from '../../lib/ticket';
import { words } from '../../lib/words';
import { Icon } from '../ui/Icon';
import { hueOf, Wave } from '../ui/Wave';
import { EmotionChoice } from './EmotionChoice';
import { langOf, type CardProps } from './kit';
import { MoodChips } from './MoodChips';

export type MoodSize = 'full' | 'chips' | 'line';
const rank: Record<Intensity, number> = { low: 0, mid: 1, high: 2 };

export function MoodCard({ kit, size }: CardProps & { size: MoodSize }) {
  const unfolded = useSignal(false);
  const correcting = useSignal(false);
  const { reading, correctedEmotion, language } = kit.state.value;
  if (!reading) return null;
  const { panel, mood } = words.value;
  const [emotion, intensity, second] = strongest(reading.emotions, correctedEmotion);
  const full = size === 'full' || unfolded.value;
  return (
    <section class={`mood ${hueOf[emotion]}`} data-size={full ? 'full' : size} aria-label={mood(emotion, intensity, second)}>
      <div class="mood-head">
        <Wave emotion={emotion} intensity={intensity} width={full || size === 'chips' ? 56 : 46} />
        <div class="grow">
          <h2>{mood(emotion, intensity, second)}{!reading.confident && <span class="faint">, {panel.maybe}</span>}</h2>
          {full && <p class="small quiet">{subline(reading, correctedEmotion !== null)}</p>}
        </div>
        {size !== 'full' && (
          <button type="button" class="icon-button tight" aria-expanded={full} aria-label={full ? panel.lessMood : panel.moodDetails} onClick={() => { unfolded.value = !full; correcting.value = false; }}>
            <Icon name={full ? 'up' : 'down'} size={15} />
          </button>
        )}
      </div>
      {full && reading.quote && <blockquote lang={langOf(language.customer)} dir="auto">{words.value.quote(reading.quote)}</blockquote>}
      {(full || size === 'chips') && (
        <MoodChips reading={reading} full={full}>
          {full && !correcting.value && <button type="button" class="link underlined not-so" onClick={() => { correcting.value = true; }}>{panel.notSo}</button>}
        </MoodChips>
      )}
      {correcting.value && <EmotionChoice kit={kit} now={emotion} done={() => { correcting.value = false; }} />}
    </section>
  );
}

function subline(reading: NonNullable<PanelState['reading']>, corrected: boolean): string {
  const { panel, reasons, meanings } = words.value;
  if (reading.thanksOnly) return panel.thanks;
  const kind = reading.complaint ? (reading.reason === 'none' ? panel.complaint : reasons[reading.reason]) : panel.plainQuestion;
  const meaning = reading.complaint && reading.meanings[0] ? meanings[reading.meanings[0]].toLowerCase() : null;
  const first = reading.contacts <= 1 && !reading.complaint ? panel.firstContact : null;
  return [corrected ? panel.corrected : null, kind, meaning, first].filter(Boolean).join(' · ');
}

/** The emotion that leads, how strongly, and the second one; a correction always leads. */
export function strongest(emotions: Partial<Record<EmotionId, Intensity>>, corrected: EmotionId | null): [EmotionId, Intensity, EmotionId | null] {
  const sorted = (Object.entries(emotions) as [EmotionId, Intensity][]).sort((a, b) => rank[b[1]] - rank[a[1]]);
  if (corrected) return [corrected, emotions[corrected] ?? 'mid', null];
  const [first, second] = sorted;
  return first ? [first[0], first[1], second && second[0] !== 'neutral' ? second[0] : null] : ['neutral', 'low', null];
}
