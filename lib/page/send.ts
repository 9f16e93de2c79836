/** Sees that a reply was sent, and never touches the sending. */
import { onTrusted } from './shell';

/** A press of Send; kept until the page shows that the reply went. */
export type Sending = { ticket: string; agentMessages: number; at: number };

/** A press is forgotten when nothing confirms it within this time, in milliseconds. */
export const sendingLasts = 60_000;

/** Click on a send control, Ctrl/Cmd+Enter in an editor, Enter or Space on the control. `document` may be an editor's own frame. */
export function watchSend(document: Document, parts: { controls: () => readonly Element[]; inEditor: (target: Element) => boolean }, pressed: () => void, signal: AbortSignal): void {
  const onControl = (event: Event) => {
    const path = event.composedPath();
    return parts.controls().some((control) => path.includes(control));
  };
  onTrusted(document, 'click', (event) => { if (onControl(event)) pressed(); }, { capture: true, passive: true, signal });
  onTrusted(document, 'keydown', (event) => {
    const target = event.target as Element | null;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && target && parts.inEditor(target)) pressed();
  }, { capture: true, passive: true, signal });
}

/** Confirmed by one more message of the agent, or by the editor's going away or being emptied. */
export function wentOut(sending: Sending, now: { ticket: string | null; draft: string | null; agentMessages: number; at: number }): 'sent' | 'waiting' | 'forgotten' {
  if (now.at - sending.at > sendingLasts) return 'forgotten';
  if (now.ticket === sending.ticket && now.agentMessages > sending.agentMessages) return 'sent';
  return now.draft === null || now.draft.trim() === '' ? 'sent' : 'waiting';
}
