/** One question: its answer in a sentence, the chart, and the same as a table. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Figure, StatsData } from '../../lib/stats';
import { language, words } from '../../lib/words';
import { Bars } from './Bars';
import { FigureTable } from './FigureTable';
import { Heat } from './Heat';
import { SmallLines } from './SmallLines';

export function FigureCard({ figure, data }: { figure: Figure; data: StatsData }) {
  const table = useSignal(false);
  const rows = figure.rows(data);
  const sentence = figure.sentence(data, language.value);
  const Chart = chartOf(figure);
  const empty = !rows.some((row) => row.some((cell, at) => figure.columns[at]!.kind !== 'id' && figure.columns[at]!.kind !== 'week' && Number(cell) > 0));
  return (
    <section class={`tile card ${figure.id}`} aria-labelledby={`figure-${figure.id}`}>
      <div class="tile-head">
        <div class="grow"><h2 id={`figure-${figure.id}`}>{figure.title[language.value]}</h2><p class="small quiet">{figure.question[language.value]}</p></div>
        {!empty && Chart && <button type="button" class="link underlined" aria-pressed={table.value} onClick={() => { table.value = !table.value; }}>{table.value ? words.value.lead.chart : words.value.lead.table}</button>}
      </div>
      <p class="sentence">{sentence}</p>
      {!empty && (Chart && !table.value ? <Drawn chart={Chart} sentence={sentence}><Chart figure={figure} rows={rows} /></Drawn> : <FigureTable figure={figure} rows={rows} />)}
    </section>
  );
}

type Chart = typeof Bars;

/** A chart is one picture with its sentence; the heat map already is a table. */
const Drawn = ({ chart, sentence, children }: { chart: Chart; sentence: string; children: ComponentChildren }) =>
  (chart === Heat ? <>{children}</> : <div role="img" aria-label={sentence}>{children}</div>);

function chartOf({ columns }: Figure): Chart | null {
  const kinds = columns.map(({ kind }) => kind);
  if (kinds[0] === 'week') return kinds.includes('share') ? Heat : SmallLines;
  return kinds[0] === 'id' && kinds[1] === 'count' ? Bars : null;
}
