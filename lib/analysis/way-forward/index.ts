/** How they arrive, in; one way to go on, out. One line, refusable. */
import type { Intensity, Language } from '../../ticket';
import type { Reading } from '../types';
import { ways, wayTable, type WayId, type WayRow } from './table';

export type WayReading = Pick<Reading, 'emotions' | 'reason' | 'leaving' | 'wants' | 'meanings' | 'allegation'>;

/** The words of the way that suits this reading, in the language asked for; null when the table has no row for it. */
export function wayForward(reading: WayReading, language: Language, table: readonly WayRow[] = wayTable): string | null {
  const way = wayOf(reading, table);
  return way && ways[way][language];
}

/** The first row whose conditions all hold. */
export function wayOf(reading: WayReading, table: readonly WayRow[] = wayTable): WayId | null {
  return table.find((row) => holds(row, reading))?.way ?? null;
}

function holds({ emotions, from, reasons, leaving, wants, meanings, allegation }: WayRow, reading: WayReading): boolean {
  const felt = Object.entries(reading.emotions).filter(([emotion]) => !emotions || emotions.some((one) => one === emotion));
  if (emotions && !felt.length) return false;
  if (from && !felt.some(([, intensity]) => strength[intensity] >= strength[from])) return false;
  if (reasons && !reasons.includes(reading.reason)) return false;
  if (leaving && !reading.leaving.some((sign) => leaving.includes(sign))) return false;
  if (wants && !reading.wants.some((want) => wants.includes(want))) return false;
  if (meanings && !reading.meanings.some((meaning) => meanings.includes(meaning))) return false;
  return allegation === undefined || allegation === reading.allegation;
}

const strength: Record<Intensity, number> = { low: 1, mid: 2, high: 3 };
