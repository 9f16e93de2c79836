/** Every state of the panel side by side: `?lang=es|en&theme=light|dark`. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { Panel } from '../../components/panel/Panel';
import { language } from '../../lib/words';
import { states } from './states';
import { memoryWorker } from './worker';
import './gallery.css';

const asked = new URLSearchParams(location.search);
language.value = asked.get('lang') === 'en' ? 'en' : 'es';
document.documentElement.lang = language.value;
document.documentElement.dataset.theme = asked.get('theme') ?? 'light';
const only = asked.get('only')?.split(',');

render(
  <div class="shelf">
    {Object.entries(states).filter(([name]) => !only || only.includes(name)).map(([name, state]) => (
      <div key={name} class="specimen" id={name}>
        <p>{name}</p>
        <div class="frame"><Panel state={signal(state)} act={(action) => console.info(action)} worker={memoryWorker(state.followUps)} /></div>
      </div>
    ))}
  </div>,
  document.body,
);
