/** A prompt as it is read: facts tinted, blanks dashed. */
import type { Language } from '../../lib/ticket';
import { words } from '../../lib/words';
import { promptParts } from './prompt-parts';

export const PromptText = ({ text, language }: { text: string; language?: Language }) => (
  <p class="prompt" lang={language} dir="auto">
    {promptParts(text).map((part, place) => {
      if (part.kind === 'text') return part.text;
      return part.kind === 'fact' ? <span key={place} class="fact">{part.text}</span> : <span key={place} class="blank"><span class="unseen">{words.value.panel.blank}: </span>{part.text}</span>;
    })}
  </p>
);
