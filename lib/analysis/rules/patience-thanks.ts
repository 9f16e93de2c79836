/** "Thank you for your patience": thanks for something nobody offered. */
import { namesDetail } from '../detail';
import { withoutFormula } from '../fix';
import type { DraftContext, Hit, Rule } from '../rule';

const when = (hit: Hit, draft: DraftContext) => !namesDetail(hit, draft);

export default {
  id: 'patience-thanks',
  family: 'canned',
  step: 'align',
  weight: 'canned',
  source: 'Method, step 2: name how it lands; Packard & Berger 2021 (concrete language)',
  es: {
    find: [
      { find: '(gracias|agradecemos|agradezco|agradeciendo|apreciamos|agradecerle|agradecerte) ~4 (paciencia|comprension|entendimiento)', unless: ['(paciencia|comprension) (de|con|mientras|al|en|estas|estos|durante)'], when },
      { find: '(solicitamos|pedimos|rogamos|apelamos a|esperamos) ~2 (paciencia|comprension)', unless: ['(paciencia|comprension) (de|con|mientras)'], when },
    ],
    advice: 'Agradece una paciencia que no ofreció. Nombra la espera.',
    why: 'Quien está harto oye que se le da por paciente. Decir cuánto esperó y qué le costó toma su lado.',
    prompt: '‹Nueve días› esperando, y [qué le costó esa espera].',
    fix: withoutFormula,
    flags: ['Gracias por su paciencia y comprensión.', 'Agradecemos de antemano su comprensión.', 'Te agradezco la paciencia.'],
    allows: ['Nueve días esperando es mucho; el viernes a las 10 le llamo.', 'Ya no tiene por qué tener paciencia: sale hoy.', 'Gracias por la paciencia de repetir tres veces el número de serie.'],
  },
  en: {
    find: [
      { find: 'thank|thanks|appreciate|grateful ~5 (patience|understanding|cooperation)', unless: ['(patience|understanding) (while|with|these|this|over|during|through|as)'], when },
      { find: '(ask|asking|request|bear) ~2 (for your patience|for your understanding|with us while)', when },
    ],
    advice: 'It thanks them for patience they never offered. Name the wait.',
    why: 'Somebody at the end of their rope hears that they are taken as patient. Saying how long they waited takes their side.',
    prompt: '‹Nine days› of waiting, and [what that wait cost you].',
    fix: withoutFormula,
    flags: ['Thank you for your patience and understanding.', 'We appreciate your patience.', 'Thanks in advance for your understanding.'],
    allows: ['Nine days is a long wait; I ring you on Friday at 10.', 'You have waited long enough: it ships today.', 'Thank you for your patience while I read all 14 pages.'],
  },
} satisfies Rule;
