/** What a desk does wrong, in the past. */
import type { WordSet } from '.';

export default {
  es: [
    'perdimos', 'extraviamos', 'olvidamos', 'fallamos', 'confundimos', 'rompimos', 'dañamos', 'borramos', 'duplicamos', 'tardamos', 'demoramos',
    'retrasamos', 'cruzamos', 'mezclamos', 'equivocamos', 'incumplimos', 'traspapelamos',
  ],
  en: [
    'lost', 'forgot', 'missed', 'failed', 'broke', 'mixed', 'overcharged', 'delayed', 'dropped', 'wiped', 'messed', 'botched', 'oversold', 'overbooked',
    'mislaid', 'misread', 'misjudged', 'mishandled', 'miscounted', 'misled', 'ignored', 'damaged', 'scratched', 'left', 'kept', 'ran', 'cancelled',
    'canceled', 'split', 'swapped', 'bumped', 'billed', 'charged', 'made', 'told', 'promised', 'accused', 'treated', 'got', 'let', 'underestimated',
    'overlooked', 'sold', 'double', 'shipped', 'packed', 'sealed', 'duplicated', 'screwed', 'fell', 'slipped', 'took', 'sat',
  ],
} satisfies WordSet;
