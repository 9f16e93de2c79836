/** Prompts of step 4: a real question about the repair. */
import type { StepPrompts } from './idea';

export default {
  step: 'make-right',
  any: [
    { es: '¿Qué {le|te|te} ayudaría más: [opción A] o [opción B]?', en: 'What would help most: [option A] or [option B]?' },
    { es: '¿Qué {necesitaría|necesitarías|necesitarías} para [sentir que queda resuelto]?', en: 'What would you need to [feel that this is settled]?' },
    {
      es: 'Con {su|tu|tu} ‹thing: pedido› puedo [opción A] o [opción B]. ¿Cuál {prefiere|prefieres|preferís}?',
      en: 'For your ‹thing: order› I can [option A] or [option B]. Which do you prefer?',
    },
  ],
  feeling: {
    anger: [
      {
        es: '¿Qué {le|te|te} ayudaría más: [opción A] o [opción B]? Si es otra cosa, {dígamela|dímela|decímela}.',
        en: "What would help most: [option A] or [option B]? If it's something else, tell me.",
      },
      {
        es: 'No quiero decidirlo yo: ¿[opción A], [opción B] o [lo que usted no ve]?',
        en: "I don't want to decide it for you: [option A], [option B] or [what you may not see]?",
      },
    ],
    worry: [
      {
        es: 'Para {su|tu|tu} tranquilidad, ¿{prefiere|prefieres|preferís} que [opción] o que [opción]?',
        en: 'For your peace of mind, would you rather I [option] or [option]?',
      },
      { es: '¿{Quiere|Quieres|Querés} que antes de nada [lo que evita el daño]?', en: 'Would you like me to [what prevents the harm] before anything else?' },
    ],
    disappointment: [
      {
        es: 'Lo que se perdió no vuelve. ¿{Le|Te|Te} serviría [algo que cuide ese momento] o {prefiere|prefieres|preferís} [otra cosa]?',
        en: "What was lost won't come back. Would [something that honours it] help, or would you prefer [something else]?",
      },
      {
        es: '¿Cómo {le|te|te} gustaría que quedara {su|tu|tu} ‹thing: pedido›: [opción A] o [opción B]?',
        en: 'How would you like your ‹thing: order› to end up: [option A] or [option B]?',
      },
    ],
    confusion: [
      {
        es: '¿{Prefiere|Prefieres|Preferís} que [lo haga yo por usted] o que [lo veamos por teléfono, paso a paso]?',
        en: 'Would you rather I [do it for you] or that we [go through it by phone, step by step]?',
      },
    ],
    sadness: [
      {
        es: 'Sin prisa: ¿{le|te|te} quitaría peso que [lo que usted puede hacer en su lugar]?',
        en: 'In your own time: would it help if I [what you can do in their place]?',
      },
      {
        es: '¿{Prefiere|Prefieres|Preferís} que [lo cierre todo yo] o que [lo hablemos antes]?',
        en: 'Would you rather I [close it all] or that we [talk first]?',
      },
    ],
  },
  calm: [{ es: '¿{Le|Te|Te} viene mejor [opción A] o [opción B]?', en: 'Which suits you better, [option A] or [option B]?' }],
} satisfies StepPrompts;
