/** Sorted bars; the few that make most of the whole are dark, a dot shows the running share. */
import type { Cell, Figure } from '../../lib/stats';
import { cellText } from './cells';

const most = 0.8;

export function Bars({ figure: { columns }, rows }: { figure: Figure; rows: readonly Cell[][] }) {
  const at = (kind: string) => columns.findIndex((column) => column.kind === kind);
  const [count, share, running] = [at('count'), at('share'), columns.findIndex(({ id }) => id === 'running')];
  const top = Math.max(1, ...rows.map((row) => Number(row[count])));
  return (
    <div class={running > 0 ? 'bars with-running' : 'bars'}>
      {rows.map((row, place) => {
        const before = place === 0 || running < 0 ? 0 : Number(rows[place - 1]![running]);
        return (
          <div key={place} class={(running > 0 ? before < most : Number(row[count]) === top) ? 'bar vital' : 'bar'}>
            <span class="bar-name">{cellText(row[0]!, columns[0]!)}</span>
            <svg class="bar-line" viewBox="0 0 100 18" preserveAspectRatio="none"><rect width={(100 * Number(row[count])) / top} height="18" rx="1" /></svg>
            <b class="figure">{cellText(row[count]!, columns[count]!)}</b>
            {running > 0 && <svg class="running" viewBox="0 0 100 18"><path d="M0 0V18M100 0V18M0 9H100" /><circle cx={100 * Number(row[running])} cy="9" r="4.5" /></svg>}
            <span class="small faint figure">{share >= 0 ? cellText(row[running > 0 ? running : share]!, columns[running > 0 ? running : share]!) : ''}</span>
          </div>
        );
      })}
    </div>
  );
}
