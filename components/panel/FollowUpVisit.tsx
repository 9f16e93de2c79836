/** Back on a ticket with a promise: was it kept; or, weeks later, three short moves and one question. */
import { useSignal } from '@preact/signals';
import type { FollowUp, Outcome } from '../../lib/case';
import { dates, words, wordsIn } from '../../lib/words';
import { MoveForm } from '../followups/MoveForm';
import { OutcomeForm } from '../followups/OutcomeForm';
import type { CardProps } from './kit';
import { promptText } from './prompt-parts';
import { PromptText } from './PromptText';

const moves = ['recall', 'again', 'gesture', 'ask'] as const;

export function FollowUpVisit({ kit, followUp }: CardProps & { followUp: FollowUp }) {
  const { asked } = kit.state.value;
  const answered = asked.ask.includes(followUp.id);
  const read = asked.read[followUp.id];
  const doing = useSignal<'outcome' | 'move' | null>(answered ? 'outcome' : null);
  const { panel, followUps, popup } = words.value;
  const now = kit.worker.now();
  const late = followUp.due < now;
  const slow = followUp.phase === 'slow';
  const settle = async (work: () => Promise<unknown>, said: string) => {
    try {
      await work();
      const refresh = async () => kit.act({ type: 'follow-ups', followUps: await kit.worker.list(followUp.ticket.key) });
      await refresh();
      kit.toaster.show(said, () => void kit.worker.takeBack(followUp.id).then(refresh));
    } catch {
      kit.toaster.show(words.value.problem);
    }
  };
  return (
    <section class={`visit ${slow ? 'slow' : late ? 'late' : 'today'}`} aria-label={slow ? panel.comingBack : panel.promised(dates.value.dayAndTime(followUp.due, now))}>
      <p class="small visit-when">{slow ? panel.comingBack : panel.promised(dates.value.dayAndTime(followUp.due, now))}</p>
      <h2 dir="auto">{followUp.promise}</h2>
      {answered && <p class="small quiet">{read ? panel.wroteSince : panel.answeredSince}</p>}
      {slow && !doing.value && <SlowMoves kit={kit} />}
      {late && !slow && !doing.value && <p class="small ember-words">{followUps.told(followUp.ticket.label || followUps.person)}</p>}
      {!doing.value && (
        <div class="actions">
          <button type="button" class="button primary small-button" data-first onClick={() => { doing.value = 'outcome'; }}>{popup.done}</button>
          <button type="button" class="button small-button" onClick={() => { doing.value = 'move'; }}>{followUps.move}</button>
        </div>
      )}
      {doing.value === 'outcome' && (
        <OutcomeForm
          followUp={followUp} late={read ? read === 'late' : late && !answered} onCancel={() => { doing.value = null; }}
          onFinish={(outcome: Outcome) => void settle(() => kit.worker.finish(followUp.id, outcome), followUps.done)}
        />
      )}
      {doing.value === 'move' && (
        <MoveForm
          followUp={followUp} calendar={kit.worker} onCancel={() => { doing.value = null; }} onWrite={() => kit.act({ type: 'focus-draft' })}
          onMove={(due, told) => { doing.value = null; void settle(() => kit.worker.move(followUp.id, due, told), followUps.moved(dates.value.dayAndTime(due, now))); }}
        />
      )}
    </section>
  );
}

function SlowMoves({ kit }: CardProps) {
  const { panel } = words.value;
  const { draft, customer } = kit.state.value.language;
  const spoken = draft === 'es' || draft === 'en' ? draft : customer === 'en' ? 'en' : 'es';
  const prompts = wordsIn(spoken).slowPrompts;
  return (
    <ul class="moves">
      {moves.map((move) => (
        <li key={move}>
          <span class="small faint">{panel.moves[move]}</span>
          <PromptText text={prompts[move]} language={spoken} />
          <button
            type="button" class="link underlined" aria-label={`${panel.insert}: ${panel.moves[move]}`}
            onClick={() => kit.act({ type: 'insert', text: promptText(prompts[move]) })}
          >
            {panel.insert}
          </button>
        </li>
      ))}
    </ul>
  );
}
