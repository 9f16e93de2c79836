/** Asks which card, when the message gives its ending. */
import { asksAgainFor } from '../asked-again';
import type { Rule } from '../rule';

export default {
  id: 'asks-card-again',
  family: 'asks-again',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Customer effort research (CEB): repeating information is among the strongest drivers of disloyalty',
  detect: asksAgainFor(
    {
      asked: { es: ['(que|cual) ~1 tarjeta', '(ultimos|cuatro|4) ~1 digitos', 'terminacion ~3 tarjeta', 'tarjeta (pago|pagaste|uso|usaste|hizo|hiciste)'], en: ['which card', 'last (four|4|few) digits', 'card (ending|ends|did you|you used|number ends)'] },
      questions: { es: ['(que|cual) ~1 tarjeta'], en: ['which card', 'what card'] },
      given: { es: ['(tarjeta|visa|mastercard|amex|debito|credito) ~6 #'], en: ['(card|visa|mastercard|amex|debit|credit) ~5 #'] },
    },
  ),
  es: {
    find: [],
    advice: 'Ya dijo cuál. Búscala por su terminación.',
    why: 'Pedir lo que ya está escrito dice que no se leyó. Usarlo en la respuesta demuestra lo contrario sin decirlo.',
    prompt: 'En ‹la tarjeta acabada en 0099› veo [qué], y hoy [qué hago].',
    flags: [{ customer: 'pagué dos veces con la visa acabada en 0099', draft: '¿Con qué tarjeta pagó?' }, { customer: 'mi tarjeta terminada en 4410 no pasa', draft: 'Indícame los últimos cuatro dígitos.' }, { customer: 'tarjeta 2290 rechazada', draft: '¿Qué tarjeta es?' }],
    allows: [{ customer: 'pagué dos veces', draft: '¿Con qué tarjeta pagó? Abono hoy la segunda.' }, { customer: 'visa acabada en 0099, dos cobros', draft: 'El segundo cobro de la 0099 vuelve hoy.' }, { customer: 'mi tarjeta terminada en 4410 no pasa', draft: 'La 4410 quedó activa hoy a las 9.' }],
  },
  en: {
    find: [],
    advice: 'They said which. Find it by its ending.',
    why: 'Asking for what stands in the message says it was not read. Using it in the reply proves the opposite without a word.',
    prompt: 'On ‹the card ending 0099› I see [what], and today [what I do].',
    flags: [{ customer: 'I paid twice with the visa ending 0099', draft: 'Which card did you use?' }, { customer: 'my card ending 4410 is refused', draft: 'Please give me the last four digits.' }, { customer: 'card 2290 declined', draft: 'Which card is it?' }],
    allows: [{ customer: 'I paid twice', draft: 'Which card did you use? The second charge goes back today.' }, { customer: 'visa ending 0099, two charges', draft: 'The second charge on 0099 goes back today.' }, { customer: 'my card ending 4410 is refused', draft: 'The 4410 is active since 9 today.' }],
  },
} satisfies Rule;
