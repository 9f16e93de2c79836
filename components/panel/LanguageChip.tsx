/** "ES · usted": the language of the ticket and how the customer is addressed, with a menu to change the address. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Register } from '../../lib/ticket';
import { words } from '../../lib/words';
import { Icon } from '../ui/Icon';
import { rove } from '../ui/rove';
import type { CardProps } from './kit';

const choices: readonly ('auto' | Register)[] = ['auto', 'tu', 'usted', 'vos'];

export function LanguageChip({ kit }: CardProps) {
  const open = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const { language, register, registerChoice } = kit.state.value;
  const spoken = language.draft === 'es' || language.draft === 'en' ? language.draft : language.customer;
  if (spoken !== 'es' && spoken !== 'en') return null;
  if (spoken === 'en') return <span class="language">{spoken.toUpperCase()}</span>;
  const { panel, registers } = words.value;
  const close = () => { open.value = false; button.current?.focus(); };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open.value) { event.stopPropagation(); close(); } else rove(event);
  };
  return (
    <div class="menu-place" onFocusOut={(event) => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) open.value = false; }}>
      <button ref={button} type="button" class="language" aria-haspopup="menu" aria-expanded={open.value} aria-label={`${spoken.toUpperCase()} · ${registers[register]}, ${panel.register}`} onClick={() => { open.value = !open.value; }}>
        {spoken.toUpperCase()}{registers[register] && ` · ${registers[register]}`}<Icon name="down" size={12} />
      </button>
      {open.value && (
        <div class="menu appears" role="menu" aria-label={panel.register} onKeyDown={onKeyDown}>
          {choices.map((choice) => (
            <button
              key={choice} type="button" role="menuitemradio" aria-checked={choice === registerChoice} ref={(item) => { if (choice === registerChoice && item && !item.closest('.menu')?.contains(document.activeElement)) item.focus(); }}
              onClick={() => { kit.act({ type: 'register', register: choice }); close(); }}
            >
              <Icon name="tick" size={14} />{choice === 'auto' ? panel.auto(registerChoice === 'auto' ? registers[register] : '') : registers[choice]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
