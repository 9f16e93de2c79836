/** Asks for the amount that the message already tells. */
import { asksAgainFor } from '../asked-again';
import type { Rule } from '../rule';

export default {
  id: 'asks-amount-again',
  family: 'asks-again',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Customer effort research (CEB): repeating information is among the strongest drivers of disloyalty',
  detect: asksAgainFor(
    {
      asked: { es: ['(monto|importe|cantidad|valor|suma) ~3 (cobr*|pag*|carg*|exact*|del|de|que|total|$)', 'cuanto ~3 (cobraron|cobramos|pago|pagaste|cargaron|fue|transferiste|transfirio)'], en: ['(amount|sum|total) ~3', 'how much (were|was|did|have|you|is the)'] },
      given: { es: [], en: [] },
      format: /(?:[$€£]|S\/|Bs\.?)\s?\d|\d[\d.,]{0,12}\s?(?:€|£|euros?|pesos?|d[oó]lares|soles|usd|eur|mxn|cop|gbp|pounds?|dollars?|bucks|quid|pavos|lucas)/i,
      unless: { es: ['(le|te|se) (abono|devuelvo|reembolso|devolvi)'], en: ["(i|we|i've|we've|i'll) ~2 (refund|credit|credited|refunded)", 'large|small|fair amount'] },
    },
  ),
  es: {
    find: [],
    advice: 'Ya dijo cuánto. Nombra la cifra.',
    why: 'Pedir lo que ya está escrito dice que no se leyó. Usarlo en la respuesta demuestra lo contrario sin decirlo.',
    prompt: 'Los ‹24,90 €› [de dónde salen y cuándo vuelven].',
    flags: [{ customer: 'me cobraron 24,90 € de más', draft: '¿Cuál es el importe que le cobraron?' }, { customer: 'faltan $300 pesos', draft: 'Indíquenos el monto exacto.' }, { customer: 'pagué 52 euros dos veces', draft: '¿Cuánto pagaste?' }],
    allows: [{ customer: 'me cobraron de más', draft: '¿Cuánto le cobraron? Lo abono hoy.' }, { customer: 'me cobraron 24,90 € de más', draft: 'Los 24,90 € vuelven hoy a su cuenta.' }, { customer: 'faltan $300 pesos', draft: 'Los $300 salen hoy.' }],
  },
  en: {
    find: [],
    advice: 'They said how much. Name the figure.',
    why: 'Asking for what stands in the message says it was not read. Using it in the reply proves the opposite without a word.',
    prompt: 'The ‹$24.90› [where it comes from and when it returns].',
    flags: [{ customer: 'you took £24.90 too much', draft: 'What was the amount charged?' }, { customer: '$300 missing from my credit', draft: 'How much were you promised?' }, { customer: 'I paid 52 dollars twice', draft: 'Please confirm the amount you paid.' }],
    allows: [{ customer: 'you took too much', draft: 'How much was taken? I return it today.' }, { customer: 'you took £24.90 too much', draft: 'The £24.90 goes back today.' }, { customer: '$300 missing from my credit', draft: 'The $300 is on your bill of Dec 3.' }],
  },
} satisfies Rule;
