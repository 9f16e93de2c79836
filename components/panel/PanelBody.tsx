/** The middle of the panel: which cards, in which order. */
import { useSignal } from '@preact/signals';
import type { PanelState } from '../../lib/coach/panel';
import { dates, words } from '../../lib/words';
import { Icon } from '../ui/Icon';
import { CalmList } from './CalmList';
import { CustomerCard } from './CustomerCard';
import { FlagCard } from './FlagCard';
import { FlagSummary } from './FlagSummary';
import { FollowUpVisit } from './FollowUpVisit';
import type { CardProps } from './kit';
import { MoodCard, type MoodSize } from './MoodCard';
import { PageCheck } from './PageCheck';
import { PlanCard } from './PlanCard';
import { SavedList } from './SavedList';
import { StepList } from './StepList';
import { WrapUpCard } from './WrapUpCard';

export function PanelBody({ kit }: CardProps) {
  const state = kit.state.value;
  const { calm, openStep, findings, current, ready, sent, wrapUp, followUps, saved, asked, copied } = state;
  const due = followUps.find(({ id }) => asked.ask.includes(id))
    ?? followUps.find((followUp) => followUp.due.slice(0, 10) <= kit.worker.now().slice(0, 10) && !saved.some(({ id }) => id === followUp.id));
  const finding = findings[current];
  return (
    <div class="body">
      {wrapUp && <WrapUpCard key={state.ticket?.key} kit={kit} />}
      {due && <FollowUpVisit key={due.id} kit={kit} followUp={due} />}
      <MoodCard key={`mood ${state.ticket?.key}`} kit={kit} size={moodSize(state)} />
      {state.draftLength < 20 && !wrapUp && <CustomerCard key={`card ${state.ticket?.key}`} kit={kit} />}
      <WayForward key={`way ${state.ticket?.key}`} kit={kit} />
      <QuietLines kit={kit} due={due !== undefined} />
      {copied && <p class="note" role="status"><Icon name="clip" />{words.value.panel.copied}</p>}
      {openStep ? <FlagSummary kit={kit} /> : finding && !wrapUp && <FlagCard key={finding.id} kit={kit} finding={finding} place={current} count={findings.length} />}
      {!wrapUp && (calm ? <CalmList key={`calm ${state.ticket?.key}`} kit={kit} /> : <StepList key={`path ${state.ticket?.key}`} kit={kit} />)}
      {sent && kit.planner.rows.value.some(({ phase }) => phase === 'fast') && <p class="note">{words.value.panel.unsavedAfterSending}</p>}
      {(ready || sent) && <PlanCard kit={kit} />}
      <SavedList kit={kit} />
      <PageCheck kit={kit} />
    </div>
  );
}

/** Whole while reading, its title and facts while writing, one line once a step or the end has the attention. */
function moodSize({ draftLength, openStep, ready, sent, calm }: PanelState): MoodSize {
  if (ready || openStep || sent) return 'line';
  return draftLength < 20 || calm ? 'full' : 'chips';
}

/** A reply in another language than theirs, and what is still to come on this ticket. */
function QuietLines({ kit, due }: CardProps & { due: boolean }) {
  const { language: { customer, draft }, followUps, saved } = kit.state.value;
  const { panel, languages } = words.value;
  const ahead = due ? undefined : followUps.find(({ id }) => !saved.some((one) => one.id === id));
  return (
    <>
      {(customer === 'es' || customer === 'en') && (draft === 'es' || draft === 'en') && customer !== draft && <p class="note">{panel.draftLanguage(languages[customer])}</p>}
      {ahead && <p class="note"><Icon name="bell" /><span class="grow">{panel.ahead(dates.value.dayAndTime(ahead.due, kit.worker.now()))} · {ahead.promise}</span></p>}
    </>
  );
}

function WayForward({ kit }: CardProps) {
  const refused = useSignal(false);
  const { wayForward, draftLength } = kit.state.value;
  if (!wayForward || refused.value || draftLength >= 20) return null;
  const { panel } = words.value;
  return (
    <section class="way" aria-label={panel.wayForward}>
      <Icon name="path" size={18} /><p class="grow">{wayForward}</p>
      <button type="button" class="icon-button tight" aria-label={panel.dismiss} onClick={() => { refused.value = true; }}>
        <Icon name="cross" size={13} />
      </button>
    </section>
  );
}
