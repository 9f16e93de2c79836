/** Prompts of step 3: whose fault it was decides what is said. */
import type { StepPrompts } from './idea';

const unsure = [
  {
    es: 'Siento que [lo que vivió]. Todavía no sé qué falló; lo estoy mirando con [quién].',
    en: "I'm sorry [what they went through]. I don't know yet what failed; I'm checking with [who].",
  },
  {
    es: 'Siento que {lleve|lleves|lleves} ‹waiting: tanto tiempo› así. Antes de decir de quién fue el fallo quiero ver [qué falta por ver].',
    en: "I'm sorry this has gone on for ‹waiting: so long›. Before I say where it went wrong I want to see [what is left to see].",
  },
  {
    es: 'Lamento que {su|tu|tu} ‹thing: caso› haya llegado a [dónde llegó]. [Lo que sí sé] y [lo que aún no].',
    en: "I'm sorry your ‹thing: case› got to [where it got]. [What I do know] and [what I don't yet].",
  },
];

export default {
  step: 'apology',
  any: unsure,
  fault: {
    ours: [
      { es: 'Lo siento. [Qué hicimos mal, en una frase y sin «pero»].', en: 'I\'m sorry. [What we did wrong, one sentence, no "but"].' },
      {
        es: '{Le|Te|Te} pido perdón: [lo que hicimos], y por eso {usted|tú|vos} [lo que le costó].',
        en: 'I apologise: we [what we did], and because of it you [what it cost them].',
      },
      {
        es: 'Lo siento. ‹waiting: el tiempo que lleva› sin {su|tu|tu} ‹thing: pedido›: [qué hicimos mal].',
        en: "I'm sorry. ‹waiting: how long› without your ‹thing: order›: [what we did wrong].",
      },
    ],
    unsure,
    other: [
      {
        es: 'Siento que [lo que vivió]. Aunque el retraso venga de fuera, [lo que sí depende de nosotros].',
        en: "I'm sorry [what they went through]. Even if the delay began elsewhere, [what is up to us].",
      },
      {
        es: 'Siento lo de {su|tu|tu} ‹thing: caso›. [Lo que hará usted con quien lo tiene], para que no {tenga|tengas|tengas} que [lo que le ahorra].',
        en: "I'm sorry about your ‹thing: case›. I'll [what you will do with whoever has it] so that you don't have to [what it saves them].",
      },
      {
        es: '‹waiting: el tiempo que lleva› de espera [cómo pesa], y lo siento. De mi parte, [lo que está en su mano hoy].',
        en: "‹waiting: how long› of waiting is [how it weighs], and I'm sorry. On my side, [what is in your hands today].",
      },
    ],
    alleged: [
      {
        es: 'Siento que {esté|estés|estés} pasando por [lo que cuenta]. Lo primero es [cómo le protege ahora].',
        en: "I'm sorry you are going through [what they describe]. First of all, [how you protect them now].",
      },
      {
        es: 'Siento [lo que vivió]. Voy a averiguar [qué], y {le|te|te} diré [qué y cuándo].',
        en: "I'm sorry [what they went through]. I'll find out [what], and tell you [what and when].",
      },
      {
        es: 'Me tomo en serio lo que {cuenta|cuentas|contás}. Hasta saber más, [la medida que ya está puesta].',
        en: "I take what you tell me seriously. Until we know more, [what is already in place].",
      },
    ],
  },
} satisfies StepPrompts;
