/** One follow-up: selected it unfolds what can be done with it. */
import { useEffect, useRef } from 'preact/hooks';
import type { FollowUp } from '../../lib/case';
import { dates, daysUntil, words } from '../../lib/words';
import type { Calendar } from '../followups/DateChoice';
import { MoveForm } from '../followups/MoveForm';
import { OutcomeForm } from '../followups/OutcomeForm';
import { Key } from '../ui/Key';
import type { DueList, Group } from './list';

type FollowUpRowProps = { list: DueList; followUp: FollowUp; group: Group['name']; calendar: Calendar };

export function FollowUpRow({ list, followUp, group, calendar }: FollowUpRowProps) {
  const button = useRef<HTMLButtonElement>(null);
  const { id, promise, ticket, phase, due, practice } = followUp;
  const selected = list.selected.value === id;
  const { popup, phases, followUps } = words.value;
  const now = calendar.now();
  const late = group === 'late';
  const when = late ? dates.value.ago(Date.parse(`${now}Z`) - Date.parse(`${due}Z`)) : group === 'today' ? dates.value.time(due) : dates.value.shortDay(due);
  useEffect(() => {
    if (selected && document.activeElement?.matches('.row-main')) button.current?.focus();
  }, [selected]);
  return (
    <li class={`follow-up ${group}${selected ? ' selected' : ''}`}>
      <button ref={button} type="button" class="row-main" aria-expanded={selected} tabIndex={selected ? 0 : -1} onClick={() => (selected ? list.open(id) : list.select(id))}>
        <span class="due-dot" aria-hidden="true" />
        <span class="grow">
          <b dir="auto">{promise}</b>
          <span class="small faint">{[ticket.label, ticket.id && `#${ticket.id}`, phases[phase], practice && popup.practice].filter(Boolean).join(' · ')}</span>
        </span>
        <time class="due figure" dateTime={due}>{when}</time>
      </button>
      {selected && (
        <div class="row-more">
          {late && phase === 'fast' && <p class="small ember-words">{-daysUntil(due, now) >= 3 ? popup.decide : followUps.told(ticket.label || followUps.person)}</p>}
          {list.doing.value === null && <RowActions list={list} followUp={followUp} decide={late && -daysUntil(due, now) >= 3} />}
          {list.doing.value === 'outcome' && <OutcomeForm followUp={followUp} late={late} onFinish={(outcome) => void list.finish(id, outcome)} onCancel={() => { list.doing.value = null; }} />}
          {list.doing.value === 'snooze' && (
            <MoveForm
              followUp={followUp} calendar={calendar} numbered onMove={(to, told) => void list.move(id, to, told)} onWrite={() => list.open(id)}
              onCancel={() => { list.doing.value = null; }}
            />
          )}
        </div>
      )}
    </li>
  );
}

function RowActions({ list, followUp, decide }: { list: DueList; followUp: FollowUp; decide: boolean }) {
  const { popup } = words.value;
  return (
    <div class="actions">
      <button type="button" class="button primary" onClick={() => list.open(followUp.id)}>{decide ? popup.doNow : popup.open}<Key>↵</Key></button>
      <button type="button" class="button" onClick={() => { list.doing.value = 'outcome'; }}>{popup.done}<Key>D</Key></button>
      <button type="button" class="button" onClick={() => { list.doing.value = 'snooze'; }}>{decide ? popup.promiseAgain : popup.snooze}<Key>S</Key></button>
    </div>
  );
}
