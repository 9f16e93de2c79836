/** Tú forms and vos forms in one reply: "podés… si quieres". */
import { mixedVos } from '../mixed-address';
import type { Rule } from '../rule';

export default {
  id: 'vos-mixed',
  family: 'register-mix',
  step: 'align',
  weight: 'weakens',
  source: 'Spanish grammar of address (RAE, voseo); Villarroel Ordenes et al. 2019 (matching the customer\'s style)',
  detect: (draft) => (draft.language === 'es' ? mixedVos(draft) : []),
  es: {
    find: [],
    advice: 'Empiezas de vos y pasas a tú. Elige uno.',
    why: 'En el Río de la Plata el tú suena a texto traído de otro país. Un solo trato suena a persona.',
    prompt: '‹Nombre›, [la misma frase con el trato que ella usó].',
    flags: ['No tenés que venir; si quieres, lo mando hoy.', 'Podés usarla hasta el 30 y tienes el cambio gratis hoy.', 'Vos decidís: puedes cambiarla hoy o el lunes.'],
    allows: ['No tenés que venir; si querés, lo mando hoy.', 'Fijate si llegó el mail y te llamo hoy a las 5.', 'Tienes razón: sale hoy y tú eliges la hora.'],
  },
  en: {
    find: [],
    advice: 'You change the form of address midway. Pick one.',
    why: 'On the River Plate a "tú" sounds like a text brought from elsewhere. The rule reads Spanish drafts.',
    prompt: '‹Name›, [the same sentence in the address they used].',
    flags: [{ customer: '¿me lo mandan?', draft: 'Sí, tenés razón, sale hoy. ¿Quieres que te llame a las 5?' }, { customer: 'hola, ¿y la silla?', draft: 'Mirá, sale hoy; si puedes, dejá el timbre libre.' }, { customer: 'hola', draft: 'Sabés que sí; dime a qué hora y va hoy.' }],
    allows: ['You know it ships today; tell me the hour.', { customer: '¿me lo mandan?', draft: 'Sí, tenés razón, sale hoy a las 5.' }, { customer: '¿me lo mandan?', draft: 'Sí, tienes razón, sale hoy a las 5.' }],
  },
} satisfies Rule;
