/** Which language a text is in, by its function words. */
import type { ReadLanguage } from '../ticket';

/** Below four words the thread's language is kept. Never guesses a third language as Spanish or English. */
export function languageOf(text: string, thread: ReadLanguage = 'unknown'): ReadLanguage {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  if (words.length < 4) return thread;
  const spanish = words.filter((word) => /^(el|la|los|las|de|que|y|en|un|una|por|con|no|se|su|lo|le|me|mi|es|para)$/.test(word)).length;
  const english = words.filter((word) => /^(the|of|and|to|in|a|is|it|you|i|we|for|that|this|my|your|have|on|not)$/.test(word)).length;
  return spanish === english ? thread : spanish > english ? 'es' : 'en';
}
