/** The mark, how the customer is addressed, settings, and folding back to the rail. */
import { words } from '../../lib/words';
import { Brand } from '../ui/Brand';
import { Icon } from '../ui/Icon';
import type { CardProps } from './kit';
import { LanguageChip } from './LanguageChip';

export const PanelHeader = ({ kit }: CardProps) => (
  <header class="head">
    <h1 class="brand"><Brand />{words.value.name}</h1>
    <span class="grow" />
    {kit.state.value.mode === 'coaching' && <LanguageChip kit={kit} />}
    <button type="button" class="icon-button" aria-label={words.value.panel.settings} onClick={() => kit.worker.openPage('options')}>
      <Icon name="settings" size={18} />
    </button>
    <button type="button" class="icon-button" aria-label={words.value.panel.fold} onClick={() => kit.act({ type: 'fold' })}>
      <Icon name="fold" size={18} />
    </button>
  </header>
);
