/** What the coach takes from a draft and a message before it derives anything: mode, the sentence being written, the sentence to quote. */
import { sentences } from '../analysis/sentences';
import type { Analysis } from '../analysis/types';
import type { PanelMode } from './panel';
import type { DraftSeen } from './port';

/** A note is not coached, and neither is a language that is not known. */
export function effectiveMode(mode: PanelMode, draft: DraftSeen, analysis: Analysis): PanelMode {
  if (mode !== 'coaching') return mode;
  if (!draft.public) return 'note';
  const { customer, draft: own } = analysis.language;
  return own === 'other' || (own === 'unknown' && customer === 'other') ? 'other-language' : 'coaching';
}

/** The unfinished sentence at the caret, or null when there is none to leave alone. */
export function writing({ text, caret, settled }: DraftSeen): { start: number; end: number } | null {
  if (settled || caret === null) return null;
  const own = sentences(text).find(({ start, end }) => caret >= start && caret <= end);
  return own && !/[.?!…\n]\s*$/.test(text.slice(own.start, Math.max(own.end, caret))) ? { start: own.start, end: own.end } : null;
}

/** The whole sentence a word stands in, short enough for a card. */
export function sentenceOf(text: string, at: number): string {
  const own = sentences(text).find(({ end }) => at < end)?.text ?? '';
  return own.length > 160 ? `${own.slice(0, own.lastIndexOf(' ', 159))} …` : own;
}
