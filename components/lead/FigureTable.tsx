/** A figure as a table: the same rows the chart is drawn from. */
import type { Cell, Figure } from '../../lib/stats';
import { language } from '../../lib/words';
import { cellText } from './cells';

export const FigureTable = ({ figure: { columns, title }, rows }: { figure: Figure; rows: readonly Cell[][] }) => (
  <div class="scroll" tabIndex={0} role="region" aria-label={title[language.value]}>
    <table>
      <thead>
        <tr>
          {columns.map(({ id, name, kind }) => <th key={id} scope="col" class={kind === 'id' || kind === 'week' ? '' : 'figure end'}>{name[language.value]}</th>)}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={place}>
            {row.map((cell, at) => {
              const column = columns[at]!;
              return at === 0 && column.kind !== 'count' ? <th key={column.id} scope="row">{cellText(cell, column)}</th> : <td key={column.id} class={column.kind === 'id' ? '' : 'figure end'}>{cellText(cell, column)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
