/** What is said aloud: politely, one message in three seconds, the newest of what waited. */
import { signal, type ReadonlySignal } from '@preact/signals';

export type Voice = { said: ReadonlySignal<string>; say: (text: string) => void; stop: () => void };

const pause = 3000;

export function createVoice(): Voice {
  const said = signal('');
  let waiting: string[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  const speak = () => {
    said.value = waiting.join('. ');
    waiting = [];
    timer = setTimeout(() => { timer = null; if (waiting.length) speak(); }, pause);
  };
  return {
    said,
    say: (text) => { waiting.push(text); if (timer === null) speak(); },
    stop: () => { if (timer !== null) clearTimeout(timer); timer = null; waiting = []; },
  };
}

export const Announcer = ({ voice }: { voice: Voice }) => <div class="unseen" aria-live="polite" aria-atomic="true">{voice.said}</div>;
