/** Prompts of step 5: who, what and when. */
import type { StepPrompts } from './idea';

export default {
  step: 'assure',
  any: [
    {
      es: 'Yo me encargo de [qué]. {Le|Te|Te} escribo [cuándo], aunque aún no haya novedades.',
      en: "I'll take care of [what]. I'll write to you [when], even if there's no news yet.",
    },
    {
      es: 'Hoy he [lo que ya está hecho]; [cuándo] {verá|verás|vas a ver} [qué notará].',
      en: "Today I [what is already done]; [when] you'll see [what they will notice].",
    },
    {
      es: 'Antes de [cuándo] {su|tu|tu} ‹thing: pedido› [qué habrá pasado]. Lo compruebo yo [cómo].',
      en: "By [when] your ‹thing: order› [what will have happened]. I'll check it myself [how].",
    },
  ],
  feeling: {
    anger: [
      {
        es: 'Desde ahora lo llevo yo: [qué] antes de [cuándo]. Si no pudiera, {le|te|te} aviso yo antes, no al revés.',
        en: "From here on it's with me: [what] by [when]. If I can't, I'll tell you first, not the other way round.",
      },
      {
        es: '‹amount: La cantidad› [qué se hace con ella] [cuándo], y ese día {le|te|te} [cómo lo confirma].',
        en: "‹amount: The money› [what happens with it] [when], and that day I'll [how you confirm it].",
      },
    ],
    worry: [
      {
        es: 'Mientras tanto [lo que queda protegido]. {Le|Te|Te} llamo [cuándo] con [qué].',
        en: "Meanwhile [what is protected]. I'll call you [when] with [what].",
      },
    ],
    confusion: [
      {
        es: 'Son dos pasos: [el suyo, si lo hay] y [el nuestro, con fecha]. [Cuándo] {le|te|te} escribo para ver si [qué].',
        en: "There are two steps: [theirs, if any] and [ours, with a date]. I'll write [when] to see if [what].",
      },
    ],
    sadness: [
      {
        es: 'No {tiene|tienes|tenés} que hacer nada más: [qué hago yo] y [cuándo] {le|te|te} pongo dos líneas.',
        en: "There's nothing more for you to do: I'll [what], and send you two lines [when].",
      },
    ],
  },
  calm: [
    { es: 'Si no {le|te|te} sirve, [lo que hará] y {le|te|te} escribo [cuándo].', en: "If it doesn't fit, [what you'll do] and I'll write to you by [when]." },
    { es: 'Lo siguiente es [qué], y ocurre [cuándo].', en: 'Next comes [what], and it happens [when].' },
    { es: '[Cuándo] {le|te|te} confirmo [qué].', en: "I'll confirm [what] [when]." },
  ],
} satisfies StepPrompts;
