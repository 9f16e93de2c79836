/** "Shortly", "en breve": soon for whom? */
import { undatedCommitment } from '../commitment';
import type { DraftContext, Hit, Rule } from '../rule';

const when = (hit: Hit, draft: DraftContext) => undatedCommitment(hit, draft);

export default {
  id: 'shortly',
  family: 'vague-promise',
  step: 'assure',
  weight: 'weakens',
  source: 'Method, step 5: who, what and by when',
  es: {
    find: [
      { find: '(en|muy en) (breve|breves|brevisimo|un breve|poco tiempo|un momento|unos momentos|un ratito|un rato|cualquier momento)', unless: ['en breve palabras'], when }, { find: 'dentro de poco|nada', when }, { find: 'brevemente', needs: ['*ran|*ra|*remos|*re'], when },
      { find: '(muy)? pronto', unless: ['de pronto', 'tan pronto', 'hasta pronto', 'ojala|espero|esperamos|deseo ~5 pronto', 'lo mas pronto', 'mas pronto', 'por lo pronto', '(nos vemos|mejorese|mejorate|recupere*|recuperate|vuelva|verte|verle|verla) ~2 pronto', 'pronto (se mejore|te mejores|restablecimiento)', 'pronto pago'], when },
      { find: 'proximamente|prontamente|enseguida', unless: ['enseguida (que|de)'], when },
    ],
    advice: '«Pronto» para quién. Pon el día y la hora.',
    why: 'Cada cual mide «en breve» con su prisa, y quien espera lo mide con la suya. Un plazo corto y cierto evita el siguiente mensaje.',
    prompt: 'Tendrá ‹la respuesta› [qué día y a qué hora] y se la mando [quién].',
    flags: ['En breve le contactaremos.', 'Pronto tendrás noticias nuestras.', 'Nuestro técnico lo verá muy pronto.', 'Enseguida te atiende un asesor'],
    allows: ['Dijimos «en breve» y fueron nueve días.', 'De pronto se cortó la llamada; le marco hoy a las 4.', 'Te escribo en breve, antes de las 6 de hoy.'],
  },
  en: {
    find: [
      { find: 'shortly', unless: ['shortly (after|before|afterwards)'], when },
      { find: '(very|real|quite)? soon', unless: ['as soon as', 'soon as', 'how soon', 'too soon', 'see you ~2 soon', '(get|feel) ~2 soon', 'no sooner', 'soon after', '(hear from you|visit|back) ~1 soon', 'so soon', 'soon (becomes|became)'], needs: ["will|we'll|i'll|you'll|they'll|he'll|she'll|it'll|shall|going|should|be|hope|expect|are|is|team|update|updates|coming|news"], when },
      { find: '(momentarily|presently|imminently|before long|in no time|any (day|time|minute|moment) now|in a (bit|jiffy|little while|short while|moment)|in the (near|not too distant) future|promptly)', needs: ["will|we'll|i'll|you'll|they'll|he'll|she'll|it'll|shall|going|be|is|are"], when },
    ],
    advice: '"Soon" for whom? Put the day and the hour.',
    why: 'Everyone measures "shortly" by their own hurry, and the one who waits by theirs. A short, certain time saves the next message.',
    prompt: "You'll have ‹the answer› [day and hour] and [who] will send it.",
    flags: ['An advisor will be with you shortly.', 'You will hear from us very soon.', "We'll have news in the near future.", 'Your refund should be with you soon.'],
    allows: ['We said "shortly" and it was nine days.', "He rang shortly after 3 and I'll ring you today at 5.", 'How soon do you need it? I can send it today.'],
  },
} satisfies Rule;
