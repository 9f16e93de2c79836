/** Given a draft that changed since its words were seen, this is where they are replaced, and where that is taken back. */
import { describe, expect, it } from 'vitest';
import { backAt, wordsAt, type Replaced } from '../../lib/page/replaced';

describe('words seen in an older draft', () => {
  it('stand where they were', () => expect(wordsAt('Sorry, but no.', 'but no', 7)).toBe(7));
  it('are found where they moved', () => {
    expect(wordsAt('Dear Ann, sorry, but no.', 'but no', 7)).toBe(17);
    expect(wordsAt('But no.', 'But', 7)).toBe(0);
  });
  it('are the nearest of two', () => expect(wordsAt('sorry … sorry, so sorry', 'sorry', 17)).toBe(18));
  it('are gone when they were changed', () => expect(wordsAt('Sorry, and yes.', 'but no', 7)).toBeNull());
});

describe('a replacement is taken back', () => {
  const removed: Replaced = { before: 'I am sorry', was: ' for any inconvenience', text: '', after: 'I am sorry.' };
  const swapped: Replaced = { before: 'We will write ', was: 'shortly', text: 'tomorrow', after: 'We will write tomorrow. Bye' };
  it('where the agent wrote on behind it', () => {
    expect(backAt('I am sorry. Tell me more.', removed)).toBe(10);
    expect(backAt('We will write tomorrow. Bye now', swapped)).toBe(14);
  });
  it('where the agent wrote before it', () => expect(backAt('Dear Ann, we know. We will write tomorrow. Bye', swapped)).toBe(33));
  it('only once', () => {
    expect(backAt('I am sorry for any inconvenience.', removed)).toBeNull();
    expect(backAt('We will write shortly. Bye', swapped)).toBeNull();
  });
  it('never where its words are gone', () => expect(backAt('Something else', swapped)).toBeNull());
});
