/** Why a phrase is marked: the step it serves, the reason, one pair, the source. */
import type { ShownFinding } from '../../lib/coach/panel';
import { words } from '../../lib/words';
import { langOf, type CardProps } from './kit';

export function WhyPanel({ kit, finding, quietHere }: CardProps & { finding: ShownFinding; quietHere: () => void }) {
  const { panel, weights, families } = words.value;
  const lang = langOf(kit.state.value.language.draft);
  return (
    <div class="why appears" role="region" aria-label={panel.why}>
      <p class="small faint">{weights[finding.weight]} · {families[finding.family]}</p>
      <p>{finding.why}</p>
      {finding.pair && (
        <dl class="pair">
          <dt>{panel.before}</dt><dd lang={lang} dir="auto"><s>{finding.pair.before}</s></dd>
          <dt>{panel.after}</dt><dd lang={lang} dir="auto">{finding.pair.after}</dd>
        </dl>
      )}
      <p class="small faint">{panel.source}: {finding.source}</p>
      <button type="button" class="link underlined" onClick={quietHere}>{panel.leaveTicket}</button>
    </div>
  );
}
