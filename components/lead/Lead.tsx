/** The lead's page: questions with their answers, from counts alone; honest when there is nothing to say. */
import { useSignal } from '@preact/signals';
import { figures, inWeeks, type StatsData } from '../../lib/stats';
import { dates, words } from '../../lib/words';
import { Brand } from '../ui/Brand';
import { Icon } from '../ui/Icon';
import { Segmented } from '../ui/Segmented';
import { ExportPanel, type Files } from './ExportPanel';
import { FigureCard } from './FigureCard';
import { Kpis } from './Kpis';
import './lead.css';

type LeadProps = { data: StatsData; files: Files; /** Monday of this week and of the week so many weeks before. */ weeksBack: (weeks: number) => string };

export function Lead({ data, files, weeksBack }: LeadProps) {
  const range = useSignal<'4' | '6' | 'all'>('all');
  const exporting = useSignal(false);
  const { lead } = words.value;
  const shown = range.value === 'all' ? data : inWeeks(data, weeksBack(Number(range.value) - 1), weeksBack(0));
  const weeks = shown.cases.map(({ week }) => week).sort();
  const empty = !data.cases.length && !data.followUps.length;
  return (
    <div class="lead">
      <header>
        <Brand size={28} />
        <div class="grow">
          <h1>{lead.title}</h1>
          <p class="quiet">
            {weeks.length > 0 && `${lead.period(dates.value.dayMonth(weeks[0]!), dates.value.dayMonth(weeks.at(-1)!))} · `}
            {lead.sub(shown.cases.length)}
          </p>
        </div>
        {!empty && (
          <>
            <Segmented
              label={lead.range} value={range.value}
              choices={[{ value: '4', label: lead.weeks(4) }, { value: '6', label: lead.weeks(6) }, { value: 'all', label: lead.all }]}
              onPick={(picked) => { range.value = picked; }}
            />
            <button type="button" class="button" aria-expanded={exporting.value} onClick={() => { exporting.value = !exporting.value; }}>
              <Icon name="save" />
              {words.value.options.export}
            </button>
            <button type="button" class="button" onClick={() => print()}>{lead.print}</button>
          </>
        )}
      </header>
      <main>
        {exporting.value && <ExportPanel files={files} cases={data.cases.length} />}
        {empty
          ? <div class="nothing card"><h2>{lead.empty}</h2><p class="quiet">{lead.emptyMore}</p></div>
          : (
            <>
              {shown.cases.length < 10 && <p class="few small">{lead.tooFew}</p>}
              <Kpis figures={figures} data={shown} />
              <div class="tiles">
                {figures.filter(({ id }) => id !== 'recovered').map((figure) => <FigureCard key={figure.id} figure={figure} data={shown} />)}
              </div>
            </>
          )}
      </main>
      <footer class="small faint"><Icon name="lock" size={14} />{lead.privacy}</footer>
    </div>
  );
}
