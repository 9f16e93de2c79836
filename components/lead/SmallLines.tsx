/** One small line for each habit over the weeks, with its first and last value. */
import type { Cell, Figure } from '../../lib/stats';
import { language } from '../../lib/words';
import { cellText } from './cells';

export function SmallLines({ figure: { columns }, rows }: { figure: Figure; rows: readonly Cell[][] }) {
  const lines = columns.flatMap((column, at) => {
    const values = rows.map((row) => row[at]).filter((value): value is number => typeof value === 'number');
    return column.kind === 'number' && values.some((value) => value > 0) ? [{ column, values, last: values.at(-1)! }] : [];
  });
  return (
    <ul class="lines-list">
      {lines.sort((a, b) => Math.max(...b.values) - Math.max(...a.values)).map(({ column, values, last }) => (
        <li key={column.id}>
          <span class="grow">{column.name[language.value]}</span>
          <svg class="line-chart" viewBox="0 0 80 26">
            <path d={lineOf(values)} fill="none" />
            <circle cx={values.length > 1 ? 76 : 4} cy={heightOf(last, values)} r="2.6" />
          </svg>
          <b class="figure">{cellText(values[0]!, column)} <span class="faint">→</span> {cellText(last, column)}</b>
        </li>
      ))}
    </ul>
  );
}

const heightOf = (value: number, all: readonly number[]) => 23 - (20 * value) / Math.max(1, ...all);
const lineOf = (values: readonly number[]) => values.map((value, place) => `${place ? 'L' : 'M'}${(4 + (72 * place) / Math.max(1, values.length - 1)).toFixed(1)} ${heightOf(value, values).toFixed(1)}`).join('');
