/** Five segments; when all are there the joints turn gold, as in a bowl that was mended. */
import type { StepResult } from '../../lib/analysis/types';
import { words } from '../../lib/words';

const gap = 13;

export function StepRing({ steps, size = 44 }: { steps: readonly StepResult[]; size?: number }) {
  const settled = steps.filter(({ state }) => state === 'done' || state === 'na').length;
  const complete = steps.length > 0 && settled === steps.length;
  const turn = 360 / Math.max(1, steps.length);
  return (
    <svg class={complete ? 'ring complete' : 'ring'} width={size} height={size} viewBox="0 0 44 44" role="img" aria-label={words.value.panel.ringName(settled, steps.length)}>
      {steps.map(({ step, state }, place) => <path key={step} class={`segment ${state}`} d={arc(place * turn + gap / 2, (place + 1) * turn - gap / 2)} fill="none" />)}
      {complete && steps.map(({ step }, place) => <path key={step} class="joint" d={arc(place * turn - gap / 2 - 1, place * turn + gap / 2 + 1)} fill="none" />)}
      {complete
        ? <path class="ring-tick" d="M16.5 22.4l3.8 3.8 7.4-8" fill="none" />
        : <text x="22" y="26.5" text-anchor="middle"><tspan>{settled}</tspan><tspan class="of">{`/${steps.length}`}</tspan></text>}
    </svg>
  );
}

/** From and to in degrees, clockwise from the top. */
function arc(from: number, to: number): string {
  const at = (degrees: number) => {
    const radians = ((degrees - 90) * Math.PI) / 180;
    return `${(22 + 19 * Math.cos(radians)).toFixed(2)} ${(22 + 19 * Math.sin(radians)).toFixed(2)}`;
  };
  return `M${at(from)}A19 19 0 0 1 ${at(to)}`;
}
