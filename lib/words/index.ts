/** The interface's texts. One signal switches every page that is open; nothing is loaded at run time. */
import { computed, signal } from '@preact/signals-core';
import type { Language } from '../ticket';
import { datesIn } from './dates';
import { en } from './en';
import { es } from './es';

export type Words = typeof en;

const dictionaries: Record<Language, Words> = { en, es };

/** Language of the interface, already resolved. */
export const language = signal<Language>('en');
export const words = computed(() => wordsIn(language.value));
export const dates = computed(() => datesIn(language.value));
export const numbers = computed(() => new Intl.NumberFormat(language.value));

export const wordsIn = (language: Language): Words => dictionaries[language];

/** What `auto` means in a browser whose own language is `tag`: es-MX and es-419 are Spanish, all others English. */
export const resolveLanguage = (choice: 'auto' | Language, tag: string): Language => (choice === 'auto' ? (/^es\b/i.test(tag) ? 'es' : 'en') : choice);

/** An amount as people write it, without decimals it does not have. */
export const money = (amount: number, currency: string) =>
  new Intl.NumberFormat(language.value, { style: 'currency', currency, minimumFractionDigits: Number.isInteger(amount) ? 0 : 2 }).format(amount);

export { daysUntil, localMinute, localZone } from './dates';
