/** Puts a component on a page of its own, and asks axe about it. */
import axe from 'axe-core';
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect } from 'vitest';

let stage: HTMLElement | null = null;

export async function show(what: ComponentChild): Promise<HTMLElement> {
  document.documentElement.lang = 'es';
  document.title = 'Amends';
  stage = document.createElement('div');
  document.body.append(stage);
  await act(() => render(what, stage!));
  return stage;
}

afterEach(async () => {
  if (stage) await act(() => render(null, stage!));
  stage?.remove();
});

export const button = (root: ParentNode, name: string | RegExp) => {
  const found = [...root.querySelectorAll<HTMLElement>('button, a, summary')].find((one) => matches(one.getAttribute('aria-label') ?? one.textContent ?? '', name));
  if (!found) throw new Error(`no button ${String(name)} among: ${[...root.querySelectorAll('button')].map((one) => one.getAttribute('aria-label') ?? one.textContent).join(' | ')}`);
  return found;
};
const matches = (text: string, name: string | RegExp) => (typeof name === 'string' ? text.trim().startsWith(name) : name.test(text));

export const press = (root: ParentNode, name: string | RegExp) => act(() => button(root, name).click());
export const key = (target: Element, pressed: string) => act(() => { target.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true })); });
export const settle = () => act(() => new Promise((done) => { setImmediate(done); }));

/** Contrast needs a layout and is computed from the tokens in contrast.test.ts. */
export async function expectNoViolations(root: Element): Promise<void> {
  const { violations } = await axe.run(root, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' / ')}`)).toEqual([]);
}
