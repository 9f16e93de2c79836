/** Whether a press of Send became a sent reply, told from what the page shows afterwards; and where the agent was writing. */
import { describe, expect, it } from 'vitest';
import { caretAfter } from '../../lib/page/caret';
import { sendingLasts, wentOut } from '../../lib/page/send';

const pressed = { ticket: 'rt|7', agentMessages: 1, at: 1000 };

describe('a press of Send', () => {
  it('is sent when one more message of the agent stands there', () => expect(wentOut(pressed, { ticket: 'rt|7', draft: 'still there', agentMessages: 2, at: 2000 })).toBe('sent'));
  it('is sent when the editor went away or was emptied', () => {
    expect(wentOut(pressed, { ticket: null, draft: null, agentMessages: 0, at: 2000 })).toBe('sent');
    expect(wentOut(pressed, { ticket: 'rt|7', draft: ' ', agentMessages: 1, at: 2000 })).toBe('sent');
  });
  it('waits while the draft is still there', () => expect(wentOut(pressed, { ticket: 'rt|7', draft: 'Dear', agentMessages: 1, at: 2000 })).toBe('waiting'));
  it('of another ticket proves nothing by its messages', () => expect(wentOut(pressed, { ticket: 'rt|8', draft: 'Dear', agentMessages: 5, at: 2000 })).toBe('waiting'));
  it('is forgotten after a minute', () => expect(wentOut(pressed, { ticket: 'rt|7', draft: 'Dear', agentMessages: 1, at: 1001 + sendingLasts })).toBe('forgotten'));
});

describe('the place of the last change', () => {
  it('is its end', () => {
    expect(caretAfter('Hola Marta', 'Hola querida Marta', null)).toBe(13);
    expect(caretAfter('', 'Hola', null)).toBe(4);
    expect(caretAfter('Hola Marta', 'Hola', 3)).toBe(4);
  });
  it('stays where it was when nothing changed', () => expect(caretAfter('Hola', 'Hola', 2)).toBe(2));
});
