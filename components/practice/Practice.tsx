/** The first minute: a ticket, a reply, the real panel. Nothing is sent; what is saved is marked as practice. */
import type { ReadonlySignal } from '@preact/signals';
import type { PanelWorker } from '../../lib/coach/worker';
import { language, words } from '../../lib/words';
import { Panel } from '../panel/Panel';
import { Brand } from '../ui/Brand';
import { Icon } from '../ui/Icon';
import { Segmented } from '../ui/Segmented';
import { Consent } from './Consent';
import { FakeComposer } from './FakeComposer';
import type { Session } from './session';
import { SetupCards, type Setup } from './SetupCards';
import { TicketList } from './TicketList';
import './practice.css';

export type PracticeProps = { session: Session; worker: PanelWorker; setup: Setup; stage: ReadonlySignal<'consent' | 'practice' | 'where' | 'way' | 'done'> };

export function Practice({ session, worker, setup, stage }: PracticeProps) {
  const { practice, name } = words.value;
  return (
    <div class="practice">
      <header class="top">
        <span class="brand"><Brand size={24} />{name}</span><h1 class="quiet">{practice.title}</h1>
        {stage.value === 'consent' ? <span class="grow" /> : <Tasks session={session} />}
        <Segmented
          label={practice.language} value={language.value} choices={[{ value: 'es', label: words.value.options.spanish }, { value: 'en', label: words.value.options.english }]} onPick={setup.changeLanguage}
        />
      </header>
      {stage.value === 'consent'
        ? <Consent accept={setup.accept} refuse={setup.refuse} />
        : (
          <div class="desk">
            <TicketList session={session} />
            <main class="conversation" aria-label={session.ticket.value.title}>
              <CustomerMessage session={session} />
              <SetupCards setup={setup} stage={stage} saved={session.tasks.value[2]} />
              <p class="tip quiet"><b>{practice.tip}</b> {practice.tipOr} <kbd>{words.value.keys.next}</kbd>. {practice.tipMore}</p>
              <FakeComposer session={session} />
            </main>
            <aside class="beside" aria-label={name}>
              <Panel key={session.ticket.value.id} state={session.coach.panel} act={session.coach.act} worker={worker} />
            </aside>
          </div>
        )}
    </div>
  );
}

function Tasks({ session }: { session: Session }) {
  const done = session.tasks.value;
  const current = done.indexOf(false);
  return (
    <ol class="tasks grow">
      {words.value.practice.tasks.map((task, place) => (
        <li key={place} class={done[place] ? 'done' : place === current ? 'current' : ''} aria-current={place === current ? 'step' : undefined}>
          <span class="dot" aria-hidden="true">{done[place] ? <Icon name="tick" size={14} /> : place + 1}</span>{task}
          {done[place] && <span class="unseen">, {words.value.stepStates.done}</span>}
        </li>
      ))}
    </ol>
  );
}

function CustomerMessage({ session }: { session: Session }) {
  const { name, text, language: spoken } = session.ticket.value;
  return (
    <article class="message" lang={spoken}>
      <span class="avatar" aria-hidden="true">{name[0]}</span>
      <div><p><b>{name}</b> <span class="small faint" lang={language.value}>{words.value.practice.example}</span></p><p dir="auto">{text}</p></div>
    </article>
  );
}
