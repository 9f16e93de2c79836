/** "Not so?": six words to choose from; the choice changes the prompts at once. */
import type { EmotionId } from '../../lib/ticket';
import { words } from '../../lib/words';
import { rove } from '../ui/rove';
import type { CardProps } from './kit';

const choices: readonly EmotionId[] = ['anger', 'disappointment', 'worry', 'confusion', 'sadness', 'neutral'];

export function EmotionChoice({ kit, now, done }: CardProps & { now: EmotionId; done: () => void }) {
  const { panel, emotions } = words.value;
  const choose = (emotion: EmotionId | null) => { kit.act({ type: 'emotion', emotion }); done(); };
  return (
    <div class="emotion-choice appears" role="group" aria-label={panel.pickEmotion} onKeyDown={(event) => rove(event, { all: true })}>
      <p class="label">{panel.pickEmotion}</p>
      <div class="chips">
        {choices.map((emotion) => <button key={emotion} type="button" class="chip pick" aria-pressed={emotion === now} onClick={() => choose(emotion)}>{emotions[emotion]}</button>)}
      </div>
      {kit.state.value.correctedEmotion && <button type="button" class="link" onClick={() => choose(null)}>{panel.asRead}</button>}
    </div>
  );
}
