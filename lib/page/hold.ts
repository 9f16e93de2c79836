/**
 * The one question before Send (decision 18): an unfilled blank, on a desk whose Send is known for certain.
 * A second press always sends, and so does any failure of ours.
 */

export type HoldWorld = {
  /** Controls that certainly send; empty where that is not certain. */
  controls: () => readonly Element[];
  inEditor: (target: Element) => boolean;
  /** Id of the finding to ask about, or null. */
  blank: () => string | null;
  /** Names the reply being written: each is asked about once. */
  reply: () => string;
  ask: (finding: string) => void;
};

/** `signal` ends it. Only a person's press is ever held. */
export function holdSend(document: Document, { controls, inEditor, blank, reply, ask }: HoldWorld, signal: AbortSignal): void {
  let asked: string | null = null;
  const hold = (event: Event) => {
    try {
      if (!event.isTrusted || !sends(event) || reply() === asked) return;
      const finding = blank();
      if (finding === null) return;
      asked = reply();
      event.preventDefault();
      event.stopImmediatePropagation();
      ask(finding);
    } catch {
      // Whatever went wrong here, the reply goes.
    }
  };
  const sends = (event: Event) => {
    if (event instanceof KeyboardEvent) return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && controls().length > 0 && inEditor(event.target as Element);
    const path = event.composedPath();
    return controls().some((control) => path.includes(control));
  };
  document.addEventListener('click', hold, { capture: true, signal });
  document.addEventListener('keydown', hold, { capture: true, signal });
}
