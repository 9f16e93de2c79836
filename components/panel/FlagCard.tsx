/** One phrase to look at: itself as the title with its own mark, one line of consequence, four answers of one key each. */
import { useSignal } from '@preact/signals';
import type { ShownFinding } from '../../lib/coach/panel';
import { words } from '../../lib/words';
import { Icon } from '../ui/Icon';
import { Key } from '../ui/Key';
import { typing } from '../ui/rove';
import { langOf, type CardProps, type Kit } from './kit';
import { promptText } from './prompt-parts';
import { PromptText } from './PromptText';
import { WhyPanel } from './WhyPanel';

export function FlagCard({ kit, finding, place, count }: CardProps & { finding: ShownFinding; place: number; count: number }) {
  const why = useSignal(false);
  const { panel } = words.value;
  const { suggestion } = finding;
  const answers = answersFor(kit, finding);
  const show = (step: number) => {
    const next = kit.state.value.findings[(place + step + count) % count];
    if (next) kit.act({ type: 'show', finding: next.id });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (typing(event.target) || event.altKey || event.ctrlKey || event.metaKey) return;
    const command = { Backspace: answers.leave, m: answers.mute, M: answers.mute, '?': () => { why.value = !why.value; }, ArrowLeft: () => show(-1), ArrowRight: () => show(1) }[event.key];
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    command();
  };
  return (
    <section class="flag appears" role="group" aria-label={panel.phrase(place + 1, count)} data-part="flag" onKeyDown={onKeyDown}>
      <div class="flag-head">
        <h2 class={`phrase ${finding.weight}`} lang={langOf(kit.state.value.language.draft)} dir="auto">{finding.text}</h2>
        {count > 1 && (
          <div class="flag-turn figure">
            <button type="button" class="icon-button tight" aria-label={panel.previous} onClick={() => show(-1)}><Icon name="previous" size={14} /></button>
            <span aria-hidden="true">{panel.position(place + 1, count)}</span>
            <button type="button" class="icon-button tight" aria-label={panel.next} onClick={() => show(1)}><Icon name="next" size={14} /></button>
          </div>
        )}
      </div>
      <p class="quiet">{finding.advice}</p>
      {suggestion?.kind === 'prompt' && <PromptText text={suggestion.text} language={kit.state.value.language.draft === 'en' ? 'en' : 'es'} />}
      <div class="actions">
        {suggestion && (
          <button type="button" class="button primary" data-first onClick={answers.apply}>
            {suggestion.kind === 'prompt' ? panel.insertPrompt : suggestion.text.trim() ? panel.swap(suggestion.text.trim()) : panel.remove}<Key>↵</Key>
          </button>
        )}
        <button type="button" class="button" onClick={answers.leave}>{panel.leave}</button>
      </div>
      <div class="flag-foot">
        <button type="button" class="link" aria-expanded={why.value} onClick={() => { why.value = !why.value; }}>
          <Icon name="question" size={14} />
          {panel.why}
        </button>
        <button type="button" class="link" onClick={answers.mute}>{panel.mute}</button>
      </div>
      {why.value && <WhyPanel kit={kit} finding={finding} quietHere={answers.quietHere} />}
    </section>
  );
}

/** Each answer says what it did and can be taken back. */
function answersFor({ act, toaster }: Kit, { id: finding, suggestion }: ShownFinding) {
  const { panel } = words.value;
  const answer = (type: 'apply' | 'leave' | 'mute' | 'leave-ticket', said: string) => () => {
    act({ type, finding });
    toaster.show(said, () => act({ type: 'undo' }));
  };
  return {
    apply: suggestion?.kind === 'prompt' ? () => act({ type: 'insert', text: promptText(suggestion.text) }) : answer('apply', panel.applied),
    leave: answer('leave', panel.left), mute: answer('mute', panel.muted), quietHere: answer('leave-ticket', panel.quietHere),
  };
}
