/** The panel when nothing is coached: it says why, in a line, and what can be done. */
import type { PanelMode } from '../../lib/coach/panel';
import { words } from '../../lib/words';
import type { CardProps } from './kit';
import { PageCheck } from './PageCheck';

export function PanelModes({ kit, mode }: CardProps & { mode: Exclude<PanelMode, 'coaching'> }) {
  const { panel } = words.value;
  const [title, more] = {
    'not-accepted': [panel.notAccepted, panel.notAcceptedMore], 'no-ticket': [panel.noTicket, panel.noTicketMore], unreadable: [panel.unreadable, panel.unreadableMore],
    note: [panel.noteMode, ''], 'other-language': [panel.otherLanguage, panel.otherLanguageMore],
  }[mode];
  return (
    <div class="mode">
      <h2>{title}</h2>
      {more && <p class="quiet">{more}</p>}
      {mode === 'not-accepted' && <button type="button" class="button primary" data-first onClick={() => kit.worker.openPage('practice')}>{panel.start}</button>}
      {mode === 'unreadable' && <button type="button" class="button primary" data-first onClick={() => kit.act({ type: 'use-selection' })}>{panel.useSelection}</button>}
      {mode === 'unreadable' && <PageCheck kit={kit} open />}
    </div>
  );
}
