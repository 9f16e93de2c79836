/** Prompts of step 1: the account is taken as true. */
import type { StepPrompts } from './idea';

export default {
  step: 'good-intent',
  any: [
    {
      es: 'Gracias por contarme [lo que ayuda de su mensaje]: con eso ya veo [qué se entiende mejor].',
      en: 'Thank you for telling me [what helps in their message]: now I can see [what it makes clear].',
    },
    { es: '{Tiene|Tienes|Tenés} razón: [en qué tiene razón, con sus palabras].', en: "You're right: [what they are right about, in their words]." },
    {
      es: 'He mirado {su|tu|tu} ‹thing: caso› y es como {dice|dices|decís}: [lo que ha comprobado].',
      en: 'I looked at your ‹thing: case› and it is as you say: [what you checked].',
    },
  ],
  feeling: {
    anger: [
      {
        es: '{Hizo|Hiciste|Hiciste} bien en insistir: [lo que sin su aviso no sabríamos].',
        en: 'You were right to keep asking: [what we would not know without it].',
      },
      {
        es: '‹waiting: el tiempo que lleva› y [cuántas veces nos lo dijo]: {tiene|tienes|tenés} razón en [qué].',
        en: '‹waiting: how long it has been› and [how often they told us]: you are right about [what].',
      },
    ],
    worry: [{ es: '{Hizo|Hiciste|Hiciste} bien en preguntar antes de [lo que le preocupa].', en: 'You did well to ask before [what worries them].' }],
    disappointment: [
      {
        es: 'Gracias por decirlo en vez de [lo fácil que era callarse]: [lo que aprendemos].',
        en: 'Thank you for saying so instead of [how easy it was to leave]: [what we learn].',
      },
    ],
    confusion: [
      {
        es: 'Lo que {pregunta|preguntas|preguntás} es razonable: [qué parte de lo nuestro no se entiende].',
        en: 'It is a fair question: [which part of ours is unclear].',
      },
    ],
    sadness: [
      {
        es: 'Gracias por escribirnos en un momento así. [Lo que ha entendido de su situación].',
        en: 'Thank you for writing at a time like this. [What you understood of their situation].',
      },
    ],
  },
  calm: [
    { es: '[La respuesta a lo que pregunta, en la primera frase].', en: '[The answer to what they asked, in the first sentence].' },
    {
      es: 'Sobre {su|tu|tu} ‹thing: consulta›: [la respuesta]. Si {lo necesita|lo necesitas|lo necesitás} para [su situación], [lo que cambia].',
      en: 'About your ‹thing: question›: [the answer]. If it is for [their situation], [what changes].',
    },
    { es: 'Sí, y además [un dato que le ahorra la siguiente pregunta].', en: 'Yes, and also [a detail that saves their next question].' },
  ],
} satisfies StepPrompts;
