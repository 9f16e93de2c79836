/** A prompt taken apart: what comes from the ticket, what the agent fills in, and the words between. */
export type PromptPart = { kind: 'text' | 'fact' | 'blank'; text: string };

export const promptParts = (prompt: string): PromptPart[] =>
  prompt.split(/(‹[^›]*›|\[[^\]]*\])/).filter(Boolean).map((text) => {
    if (text.startsWith('‹')) return { kind: 'fact', text: text.slice(1, -1) };
    return text.startsWith('[') ? { kind: 'blank', text: text.slice(1, -1) } : { kind: 'text', text };
  });

/** As it goes into the draft: facts as plain words, blanks still in their brackets. */
export const promptText = (prompt: string) => prompt.replaceAll(/[‹›]/g, '');
