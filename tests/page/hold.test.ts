// @vitest-environment happy-dom
/** The one question before Send: once for each reply, only about a blank that is there, and a second press always sends. */
import { describe, expect, it } from 'vitest';
import { holdSend } from '../../lib/page/hold';

/** A page with a Send of its own; `press` gives whether the reply went. Only the browser makes trusted events: here they are called so. */
function desk() {
  const send = document.body.appendChild(document.createElement('button'));
  const state = { reply: 'ticket 7', blank: null as string | null, asked: [] as string[], trusted: true };
  let went = 0;
  send.addEventListener('click', () => went++);
  const ended = new AbortController();
  holdSend(document, {
    controls: () => [send], inEditor: () => true, blank: () => state.blank, reply: () => state.reply, ask: (finding) => state.asked.push(finding),
  }, ended.signal);
  const press = () => {
    const before = went;
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: state.trusted });
    send.dispatchEvent(event);
    return went > before;
  };
  return { state, press, end: () => ended.abort() };
}

describe('a press of Send with a blank left', () => {
  it('is held once; the second sends, also when the blank moved meanwhile', () => {
    const { state, press, end } = desk();
    state.blank = 'placeholder@5';
    expect(press()).toBe(false);
    state.blank = 'placeholder@9';
    expect(press()).toBe(true);
    expect(state.asked).toEqual(['placeholder@5']);
    end();
  });
  it('is held in the next ticket too, where the same template has the same blank at the same place', () => {
    const { state, press, end } = desk();
    state.blank = 'placeholder@5';
    expect(press()).toBe(false);
    expect(press()).toBe(true);
    state.reply = 'ticket 8';
    expect(press()).toBe(false);
    end();
  });
  it('is not held when the blank was filled', () => {
    const { press, end } = desk();
    expect(press()).toBe(true);
    end();
  });
});
