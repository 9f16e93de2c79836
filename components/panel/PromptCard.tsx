/** A sentence with the facts of this ticket and at least one blank, to insert and finish. */
import { words } from '../../lib/words';
import type { StepId } from '../../lib/ticket';
import { Icon } from '../ui/Icon';
import type { CardProps } from './kit';
import { promptText } from './prompt-parts';
import { PromptText } from './PromptText';

export function PromptCard({ kit, step, primary = true }: CardProps & { step: StepId; primary?: boolean }) {
  const { panel } = words.value;
  const ideas = kit.state.value.prompts.filter((prompt) => prompt.step === step);
  const first = ideas[0];
  if (!first) return null;
  return (
    <div class="idea" role="group" aria-label={panel.prompt}>
      <PromptText text={first.text} language={first.language} />
      <div class="actions close">
        <button
          type="button" class={primary ? 'button primary small-button' : 'button small-button'}
          onClick={() => kit.act({ type: 'insert', text: promptText(first.text) })}
        >
          {panel.insert}
        </button>
        {ideas.length > 1 && (
          <button type="button" class="button plain small-button" onClick={() => kit.act({ type: 'another-prompt', step })}>
            <Icon name="again" size={15} />{panel.another}
          </button>
        )}
      </div>
    </div>
  );
}
