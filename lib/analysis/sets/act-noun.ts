/** Every first-person form of a repair, those that are nouns too among them: only where the grammar makes it a verb. */
import act, { forms } from './act';
import type { WordSet } from '.';

export default { es: [...forms.present, ...forms.future], en: act.en } satisfies WordSet;
