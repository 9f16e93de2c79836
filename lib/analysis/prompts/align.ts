/** Prompts of step 2: what happened, and how it lands. */
import type { StepPrompts } from './idea';

export default {
  step: 'align',
  any: [
    { es: '‹waiting: el tiempo que lleva› con esto: [lo que eso le supone].', en: '‹waiting: how long› of this: [what that means for them].' },
    {
      es: '{Contaba|Contabas|Contabas} con {su|tu|tu} ‹thing: pedido› para [qué], y [cómo se quedó].',
      en: 'You were counting on your ‹thing: order› for [what], and [how it left them].',
    },
    {
      es: 'En {su|tu|tu} lugar yo también [lo que sentiría], porque [el hecho que más pesa].',
      en: "In your place I'd [what you would feel] too, because [the fact that weighs most].",
    },
  ],
  feeling: {
    anger: [
      {
        es: '‹waiting: el tiempo que lleva› esperando {su|tu|tu} ‹thing: pedido› y sin respuesta: [cómo crees que se siente].',
        en: '‹waiting: how long› waiting for your ‹thing: order› with no answer: [how you think that feels].',
      },
      {
        es: 'Que [lo que le hicimos pasar] harta a cualquiera, y más con [lo que tenía en juego].',
        en: '[What we put them through] would wear anyone out, and more so with [what was at stake].',
      },
      {
        es: '‹amount: la cantidad› y [lo que tuvo que hacer para reclamarlo]: con razón [cómo lo cuenta].',
        en: '‹amount: the money› and [what they had to do to claim it]: no wonder [how they put it].',
      },
    ],
    worry: [
      {
        es: 'Con ‹amount: lo que vio› a la vista, es natural querer saber [qué {le|te|te} preocupa más].',
        en: 'Seeing ‹amount: what they saw›, of course you want to know [what worries you most].',
      },
      {
        es: 'No saber [lo que falta por saber] mientras [lo que depende de ello] quita el sueño.',
        en: 'Not knowing [what is missing] while [what depends on it] is hard to sit with.',
      },
      {
        es: '{Su|Tu|Tu} ‹thing: caso› y [lo que puede pasar]: se entiende [el miedo concreto].',
        en: 'Your ‹thing: case› and [what might happen]: it makes sense to fear [what exactly].',
      },
    ],
    disappointment: [
      {
        es: '{Esperaba|Esperabas|Esperabas} [lo que esperaba] y {recibió|recibiste|recibiste} [lo que llegó]. [Lo que eso le quita].',
        en: 'You were hoping for [what they hoped] and got [what came]. [What that spoils].',
      },
      { es: 'Era para [el momento para el que era], y [cómo quedó ese momento].', en: 'It was meant for [the occasion], and [how that turned out].' },
      {
        es: 'Que falle alguien en quien se confía duele más: [la relación que tenemos y lo que esperaba].',
        en: 'It stings more from somebody you trusted: [how long you have been together and what they expected].',
      },
    ],
    confusion: [
      {
        es: 'Nuestro mensaje decía ‹quote: lo que decía› y {usted ve|tú ves|vos ves} [lo que ve]: [qué se entiende mal].',
        en: "Our note said ‹quote: what it said› and you see [what they see]: [what's unclear].",
      },
      {
        es: 'Recibir [un dato] y luego [el dato contrario] deja a cualquiera sin saber [qué].',
        en: 'Getting [one thing] and then [the opposite] leaves anyone wondering [what].',
      },
      {
        es: 'Entiendo que con {su|tu|tu} ‹thing: aviso› no se vea [lo que no se ve].',
        en: 'I understand that your ‹thing: notice› does not show [what cannot be seen].',
      },
    ],
    sadness: [
      {
        es: 'Con [lo que está viviendo], tener que ocuparse además de {su|tu|tu} ‹thing: trámite› es [cómo pesa].',
        en: 'With [what they are living through], having to deal with your ‹thing: paperwork› as well is [how it weighs].',
      },
      {
        es: 'Que en un momento así [lo que ocurrió] es [cómo crees que cae].',
        en: 'For [what happened] to reach you at a time like this is [how you think it lands].',
      },
      {
        es: 'Leo lo que {cuenta|cuentas|contás} de [quién o qué], y [lo que eso cambia para nosotros].',
        en: 'I read what you wrote about [whom or what], and [what that changes for us].',
      },
    ],
  },
  calm: [{ es: '[Lo que quiere hacer] es posible: [la respuesta].', en: '[What they want to do] is possible: [the answer].' }],
} satisfies StepPrompts;
