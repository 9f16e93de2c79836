/** Facts of the reading as chips: waiting time, which contact, what they want, signs of leaving. */
import type { ComponentChildren } from 'preact';
import type { PanelState } from '../../lib/coach/panel';
import { words } from '../../lib/words';
import { Icon } from '../ui/Icon';

export function MoodChips({ reading, full, children }: { reading: NonNullable<PanelState['reading']>; full: boolean; children?: ComponentChildren }) {
  const { panel, wants, leaving } = words.value;
  const wanted = reading.wants.filter((want) => want !== 'nothing');
  const signs = reading.leaving;
  if (!reading.waiting && reading.contacts < 2 && !wanted.length && !signs.length && !reading.allegation && !children) return null;
  return (
    <div class="chips">
      {reading.waiting && <span class="chip" dir="auto">{reading.waiting.text}</span>}
      {reading.contacts > 1 && <span class="chip">{panel.contact(reading.contacts)}</span>}
      {wanted.length > 0 && <span class="chip">{panel.wants(wanted.slice(0, full ? 3 : 1).map((want) => wants[want]).join(', '))}</span>}
      {signs.length > 0 && !full && <span class="chip leaving"><Icon name="leave" size={13} />{panel.mayLeave}</span>}
      {full && signs.map((sign) => <span key={sign} class="chip leaving"><Icon name="leave" size={13} />{leaving[sign]}</span>)}
      {reading.allegation && <span class="chip gold">{panel.allegation}</span>}
      {children}
    </div>
  );
}
