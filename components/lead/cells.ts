/** Cells of a figure as they are read: names for ids, dates for weeks, numbers in the interface's language. */
import type { Cell, Column } from '../../lib/stats';
import { dates, language, words } from '../../lib/words';

export function cellText(cell: Cell, { kind }: Column): string {
  if (cell === null) return '–';
  if (kind === 'id') return nameOf(String(cell));
  if (kind === 'week') return dates.value.dayMonth(String(cell));
  if (kind === 'share') return new Intl.NumberFormat(language.value, { style: 'percent', maximumFractionDigits: 0 }).format(Number(cell));
  return new Intl.NumberFormat(language.value, { maximumFractionDigits: 1 }).format(Number(cell));
}

/** An id of ours by its name; the agent's own words as they are. */
export function nameOf(id: string): string {
  const { reasons, leaving, families, lead } = words.value;
  const names: Record<string, string> = { ...reasons, ...leaving, ...families, ...lead.names };
  return names[id] ?? id;
}
