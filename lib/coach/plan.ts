/** The two follow-ups a draft asks for: the promise itself, and coming back to see whether it held. */
import type { PromiseFound } from '../analysis/types';
import { slowDefault, tomorrowAt } from '../followups/presets';
import type { Settings } from '../settings';
import type { Language } from '../ticket';
import type { Plan } from './panel';

type PlanInput = { now: string; zone: string; settings: Settings; complaint: boolean; language: Language };

const comeBack = { es: 'Volver a escribir: ¿quedó bien?', en: 'Write again: did it work out?' };

/** The soonest dated promise is the fast one; without a date tomorrow at 10:00 is proposed, not certain. The slow one only on complaints. */
export function planOf(promises: readonly PromiseFound[], { now, zone, settings, complaint, language }: PlanInput): Plan[] {
  const dated = promises.filter(({ due }) => due).sort((a, b) => (a.due! < b.due! ? -1 : 1));
  const soonest = dated[0] ?? promises[0];
  const plan: Plan[] = [];
  if (soonest) {
    const due = soonest.due ? wholeHour(soonest.due) : tomorrowAt('10:00', now);
    plan.push({ phase: 'fast', promise: soonest.text, due, zone, conditional: soonest.conditional, certain: soonest.due !== null });
  }
  if (complaint) plan.push({ phase: 'slow', promise: comeBack[language], due: slowDefault(now, settings), zone, conditional: false, certain: true });
  return plan;
}

/** A date alone is meant for the morning of that day. */
const wholeHour = (due: string) => (due.length === 10 ? `${due}T09:00` : due.slice(0, 16));
