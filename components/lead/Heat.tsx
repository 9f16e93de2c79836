/** Shares by week, one line for each: a number in every cell, its tint beside it, never instead of it. */
import type { Cell, Figure } from '../../lib/stats';
import { language } from '../../lib/words';
import { cellText } from './cells';

export function Heat({ figure: { columns, title }, rows }: { figure: Figure; rows: readonly Cell[][] }) {
  const recent = rows.slice(-8);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={title[language.value]}>
      <table class="heat">
        <thead>
          <tr>
            <th scope="col"><span class="unseen">{title[language.value]}</span></th>
            {recent.map(([week]) => <th key={String(week)} scope="col">{cellText(week!, columns[0]!)}</th>)}
          </tr>
        </thead>
        <tbody>
          {columns.map((column, at) => column.kind === 'share' && (
            <tr key={column.id}>
              <th scope="row">{column.name[language.value]}</th>
              {recent.map((row) => <td key={String(row[0])} class={`figure ${levelOf(row[at]!)}`}>{cellText(row[at]!, column)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const levelOf = (share: Cell) => (share === null ? 'heat-0' : `heat-${Math.min(5, 1 + Math.floor(Number(share) * 5))}`);
