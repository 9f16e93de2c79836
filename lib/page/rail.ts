/** The rail: a pill at the edge that shows mood, steps and follow-ups without a word. */
import type { RailState } from '../coach/port';
import type { RailWords } from '../words/rail';
import { onTrusted } from './shell';

export type Rail = { draw: (state: RailState, labels: RailWords) => void };

const waves: Record<'calm' | 'stir' | 'storm', string> = {
  calm: 'M2 10q4-3 8 0t8 0',
  stir: 'M2 10q2-6 5 0t5 0 5 0',
  storm: 'M2 12l3-8 4 12 4-12 3 10 2-4',
};

/** Draws into the element; every press goes to `press`. */
export function createRail(rail: HTMLElement, press: (button: 'open' | 'bell') => void): Rail {
  const button = (name: string, on: 'open' | 'bell') => {
    const element = rail.ownerDocument.createElement('button');
    element.className = name;
    element.type = 'button';
    onTrusted(element, 'click', () => press(on));
    rail.append(element);
    return element;
  };
  const mood = button('mood', 'open');
  const moodWave = drawing(mood, 'path', 20);
  const ring = button('ring', 'open');
  const arcs = Array.from({ length: 5 }, (_, place) => {
    const arc = drawing(ring, 'circle', 32, place > 0);
    for (const [name, value] of Object.entries({ cx: 16, cy: 16, r: 13, 'stroke-dasharray': '12.3 69.4', transform: `rotate(${place * 72 - 86} 16 16)` })) arc.setAttribute(name, String(value));
    return arc;
  });
  rail.append(rail.ownerDocument.createElement('i'));
  const bell = button('bell', 'bell');
  drawing(bell, 'path', 20).setAttribute('d', 'M5 8a5 5 0 0 1 10 0c0 4 1.500 5 1.500 5h-13S5 12 5 8M8.500 16a1.700 1.700 0 0 0 3 0');
  const open = button('open', 'open');
  drawing(open, 'path', 20).setAttribute('d', 'M12 5l-5 5 5 5');

  return {
    draw(state, labels) {
      const { emotion, intensity } = state;
      rail.toggleAttribute('data-ready', state.ready);
      mood.dataset.emotion = emotion;
      mood.setAttribute('aria-label', labels.mood(emotion));
      moodWave.setAttribute('d', waves[emotion === 'neutral' || emotion === 'joy' || emotion === 'gratitude' ? 'calm' : intensity === 'high' ? 'storm' : 'stir']);
      arcs.forEach((arc, place) => {
        const step = state.steps[place];
        arc.setAttribute('class', step === 'done' || step === 'na' ? 'done' : step === 'half' ? 'half' : 'todo');
      });
      ring.hidden = !state.drafting;
      ring.setAttribute('aria-label', labels.ring(state.steps.filter((step) => step === 'done' || step === 'na').length));
      ring.dataset.count = state.findings ? String(state.findings) : '';
      bell.dataset.count = state.followUps ? String(Math.min(9, state.followUps)) : '';
      bell.setAttribute('aria-label', labels.bell(state.followUps));
      open.setAttribute('aria-label', labels.open);
    },
  };
}

/** An SVG shape in the button; with `again` in the SVG that is already there. */
function drawing(button: HTMLElement, shape: 'path' | 'circle', size: number, again = false): SVGElement {
  const names = 'http://www.w3.org/2000/svg';
  const element = button.ownerDocument.createElementNS(names, shape) as SVGElement;
  const drawn = (again && button.querySelector('svg')) || button.appendChild(button.ownerDocument.createElementNS(names, 'svg'));
  drawn.setAttribute('viewBox', `0 0 ${size} ${size}`);
  drawn.setAttribute('width', String(size));
  drawn.setAttribute('height', String(size));
  drawn.setAttribute('aria-hidden', 'true');
  drawn.append(element);
  return element;
}
