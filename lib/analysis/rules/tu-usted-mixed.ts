/** Tú and usted in one reply. */
import { mixedFormality } from '../mixed-address';
import type { Rule } from '../rule';

export default {
  id: 'tu-usted-mixed',
  family: 'register-mix',
  step: 'align',
  weight: 'weakens',
  source: 'Villarroel Ordenes et al. 2019: matching the customer\'s style helps; Spanish grammar of address (RAE)',
  detect: (draft) => (draft.language === 'es' ? mixedFormality(draft) : []),
  es: {
    find: [],
    advice: 'Empiezas de un modo y acabas de otro. Elige uno.',
    why: 'El cambio de tú a usted delata un texto pegado o escrito con prisa. Seguir el trato que usó la persona da seguridad.',
    prompt: '‹Nombre›, [la misma frase con el trato que ella usó].',
    flags: ['Su pedido sale hoy, señor Vera. Te aviso a las 5 y usted me confirma.', '¿Me puede decir el número de serie? Así te mando la pieza hoy.', 'Disculpe la espera. Ya revisé tu factura y está anulada desde hoy.', 'No se preocupe, que te lo cambio hoy mismo.'],
    allows: ['Te lo llevo hoy; si tu madre prefiere, le dejo la caja en su portal.', 'Ustedes me pidieron tres mesas y te mando hoy las tres.', 'Ya hablé con Toño y le pedí que te llame hoy a las 5.'],
  },
  en: {
    find: [],
    advice: 'You start formal and end casual. Pick one.',
    why: 'English has one form of address, so nothing is looked for here. The rule reads Spanish drafts.',
    prompt: '‹Name›, [the same sentence in the address they used].',
    flags: [
      { customer: 'Hola, ¿dónde está mi sillón?', draft: 'Su sillón llega hoy, señora. ¿Me puede decir el piso? Así te lo suben.' },
      { customer: 'Hola, ¿y mi sillón?', draft: 'Le confirmo que sale hoy. Te llamo a las 5.' },
      { customer: 'hola, se rompió la silla', draft: 'Usted tiene razón, se ve en tu foto. Sale otra hoy.' },
    ],
    allows: ['You can tell your mother that her chair ships today.', 'I put both of you on the 9:40 today.', 'You, sir, were right about the bill; I cancelled it at noon.'],
  },
} satisfies Rule;
