/** How the draft addresses the customer: tú, usted or vos; from the customer's own words while the draft says nothing. */
import type { ReadLanguage, Register } from '../ticket';
import { addressMarks, type AddressMark } from './address';
import { tokens } from './tokens';

/** Vosotros counts as tú and ustedes as usted. `none` for every language but Spanish, and where nothing tells. */
export function registerOf(draft: string, language: ReadLanguage, customer: string, customerLanguage: ReadLanguage): Register {
  const own = language === 'es' || (language === 'unknown' && customerLanguage === 'es') ? weigh(addressMarks(tokens(draft)), 0.5) : 'none';
  if (own !== 'none' || language === 'en' || language === 'other' || customerLanguage !== 'es') return own;
  // The customer writes about others too: only words that can mean nobody else tell.
  return weigh(addressMarks(tokens(customer)), 1.5);
}

/** The register that has most marks; `fewest` points are asked before anything is said. */
export function weigh(marks: readonly AddressMark[], fewest: number): Register {
  const points = { tu: 0, vos: 0, informal: 0, usted: 0, plural: 0 };
  for (const { kind, strong } of marks) points[kind] += strong ? 2 : 0.7;
  const near = points.tu + points.vos + points.informal;
  const far = points.usted + points.plural;
  if (Math.max(near, far) < fewest) return 'none';
  if (far > near) return 'usted';
  return points.vos > 0 && points.vos >= points.tu ? 'vos' : 'tu';
}
