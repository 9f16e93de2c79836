/** Orders to the customer that open a sentence. */
import type { WordSet } from '.';

export default {
  es: ['envianos', 'envienos', 'mandanos', 'mandenos', 'responde', 'responda', 'respondenos', 'envia', 'envie', 'llama', 'llame', 'llamanos', 'llamenos', 'contacta', 'contacte', 'completa', 'complete', 'adjunta', 'adjunte', 'avisanos', 'avisenos', 'avisame', 'aviseme', 'acude', 'acuda', 'escribenos', 'escribanos', 'mandame', 'mandeme', 'enviame', 'envieme', 'devuelve', 'devuelva', 'recuerda', 'recuerde'],
  en: ['send', 'reply', 'call', 'contact', 'complete', 'fill', 'return', 'let', 'give', 'attach', 'submit', 'upload', 'email', 'forward', 'get', 'drop'],
} satisfies WordSet;
