/** The draft once more, invisible, with its marks: solid, dashed or dotted lines under the exact words. */
import type { ShownFinding } from '../../lib/coach/panel';

type Mark = Pick<ShownFinding, 'id' | 'start' | 'end' | 'weight'>;

export function MarkedText({ text, marks, current, lit }: { text: string; marks: readonly Mark[]; current: string | null; lit: { start: number; end: number } | null }) {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end]), ...(lit ? [lit.start, lit.end] : [])])].filter((at) => at <= text.length).sort((a, b) => a - b);
  return (
    <div class="mirror" aria-hidden="true">
      {edges.slice(0, -1).map((start, place) => {
        const end = edges[place + 1]!;
        const mark = marks.find((one) => one.start <= start && end <= one.end);
        const isLit = lit && lit.start <= start && end <= lit.end;
        const words = text.slice(start, end);
        if (!mark && !isLit) return words;
        return <span key={start} class={`${mark ? `phrase ${mark.weight}` : ''}${mark?.id === current ? ' current' : ''}${isLit ? ' lit' : ''}`}>{words}</span>;
      })}
      {'\n'}
    </div>
  );
}
