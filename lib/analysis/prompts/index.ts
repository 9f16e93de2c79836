/** Prompts that cannot be pasted: the facts of this ticket filled in, at least one blank left for the agent. */
import type { Fault, Language, Register, StepId } from '../../ticket';
import type { Reading } from '../types';
import align from './align';
import apology from './apology';
import assure from './assure';
import goodIntent from './good-intent';
import { factNames, feelings, type FactName, type Facts, type Feeling, type Idea, type StepPrompts } from './idea';
import makeRight from './make-right';

export type { Facts } from './idea';

const files: readonly StepPrompts[] = [goodIntent, align, apology, makeRight, assure];
const most = 3;

export type PromptRequest = {
  step: StepId;
  reading: Pick<Reading, 'emotions' | 'complaint' | 'allegation'>;
  /** English takes none; Spanish without one is usted. */
  register: Register;
  language: Language;
  fault: Fault;
  facts: Facts;
};

/** Up to three sentences; `‹…›` is a fact of this ticket, `[…]` a blank. Those that found their facts come first. */
export function promptsFor({ step, reading, register, language, fault, facts }: PromptRequest): string[] {
  const prompts = files.find((file) => file.step === step)!;
  const ideas = ideasOf(prompts, reading, fault).slice(0, most);
  const named = (idea: Idea) => factNames.filter((name) => idea[language].includes(`‹${name}:`));
  const worth = (idea: Idea) => named(idea).reduce((sum, name) => sum + (facts[name] === null ? -1 : 4), 0);
  return ideas.toSorted((a, b) => worth(b) - worth(a)).map((idea) => filled(inRegister(idea[language], register), facts));
}

function ideasOf(prompts: StepPrompts, reading: PromptRequest['reading'], fault: Fault): readonly Idea[] {
  if (!reading.complaint && prompts.calm) return prompts.calm;
  if (prompts.fault) return prompts.fault[reading.allegation ? 'alleged' : fault];
  const feeling = feelingOf(reading.emotions);
  return [...((feeling && prompts.feeling?.[feeling]) ?? []), ...prompts.any];
}

/** The strongest feeling; of two alike the one that asks more care. */
function feelingOf(emotions: Reading['emotions']): Feeling | null {
  const weight = { low: 1, mid: 2, high: 3 };
  const strength = (feeling: Feeling) => (emotions[feeling] ? weight[emotions[feeling]] : 0);
  const strongest = feelings.reduce((best, feeling) => (strength(feeling) > strength(best) ? feeling : best));
  return strength(strongest) ? strongest : null;
}

const places: Record<Register, number> = { usted: 0, none: 0, tu: 1, vos: 2 };
const inRegister = (text: string, register: Register) => text.replace(/\{([^{}]*)\}/g, (_, forms: string) => forms.split('|')[places[register]]!);

function filled(text: string, facts: Facts): string {
  return text.replace(/‹(\w+): ([^›]*)›/g, (_, name: FactName, lacking: string, at: number) => {
    const fact = facts[name];
    if (fact === null) return `[${lacking}]`;
    return `‹${at === 0 || /[.?!] $/.test(text.slice(0, at)) ? capital(fact) : fact}›`;
  });
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
