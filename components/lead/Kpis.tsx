/** Four figures at a glance, each with what it is worth; the whole of each stands below. */
import type { Cell, Figure, StatsData } from '../../lib/stats';
import { language } from '../../lib/words';
import { cellText } from './cells';

type Picked = { value: string; figure: Figure };

export function Kpis({ figures, data }: { figures: readonly Figure[]; data: StatsData }) {
  const picked = figures.flatMap((figure): Picked[] => {
    const pick = picks[figure.id];
    if (!pick) return [];
    const value = pick(figure.rows(data), figure);
    return value === null ? [] : [{ value, figure }];
  });
  if (!picked.length) return null;
  return (
    <ul class="kpis card">
      {picked.map(({ value, figure }) => (
        <li key={figure.id}>
          <p class="quiet">{figure.title[language.value]}</p>
          <p class="kpi figure">{value}</p>
          <p class="small faint">{figure.sentence(data, language.value)}</p>
        </li>
      ))}
    </ul>
  );
}

const cellOf = (figure: Figure, row: Cell[] | undefined, id: string): string | null => {
  const at = figure.columns.findIndex((column) => column.id === id);
  return row && row[at] !== null && row[at] !== undefined ? cellText(row[at], figure.columns[at]!) : null;
};
const picks: Record<string, (rows: Cell[][], figure: Figure) => string | null> = {
  recovered: (rows, figure) => cellOf(figure, rows[0], 'share'),
  'promises-kept': (rows, figure) => cellOf(figure, rows.find(([keeping]) => keeping === 'kept'), 'share'),
  'score-before-after': (rows, figure) => {
    const row = rows.find(([source]) => source === 'said') ?? rows[0];
    const [before, after] = [cellOf(figure, row, 'before'), cellOf(figure, row, 'after')];
    return before && after ? `${before} → ${after}` : null;
  },
};
