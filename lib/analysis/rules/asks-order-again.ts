/** Asks for the order, booking or case number that the message already gives. */
import { asksAgainFor } from '../asked-again';
import type { Rule } from '../rule';

export default {
  id: 'asks-order-again',
  family: 'asks-again',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Customer effort research (CEB): repeating information is among the strongest drivers of disloyalty',
  detect: asksAgainFor(
    {
      asked: {
        es: ['(numero|nro|num|n|codigo|folio|id|referencia|datos|no) ~1 (de|del)? ~1 (pedido|orden|compra|reserva|reservacion|referencia|seguimiento|guia|rastreo|caso|folio|ticket|reclamo|reclamacion|expediente|solicitud|incidencia|envio|boleto|vuelo|aclaracion|tramite)', 'localizador|folio', '(tu|su|la|el) (referencia|orden|pedido) $', 'que|cual (pedido|orden|reserva|vuelo)'],
        en: ['(order|booking|reference|confirmation|tracking|case|ticket|reservation|claim|flight|purchase|invoice|shipment) (number|no|ref|reference|code|details|id|#|information|info)', 'record locator', 'pnr', '(your|the) (reference|booking) $', 'which|what order|booking|flight|reservation'],
      },
      given: { es: [], en: [] },
      format: /\b(?:pedidos?|orden|compra|reserva(?:ci[oó]n)?|localizador|folio|referencia|ref|ticket|gu[ií]a|seguimiento|expediente|caso|reclamo|solicitud|vuelo|order|booking|reservation|confirmation|reference|tracking|case|claim|invoice|locator|flight|shipment|pnr|resguardo)\b(?:[\s:#.,º°()\/-]|n[uú]m(?:ero)?|nro|number|no|ref|c[oó]digo|code|es|is|el|la|con|was){0,8}(?=[\w-]{0,20}\d)[A-Z0-9][A-Z0-9-]{2,20}\b/i,
    },
  ),
  es: {
    find: [],
    advice: 'Ya te dio el número. Búscalo antes de pedirlo.',
    why: 'Pedir lo que ya está escrito dice que no se leyó. Usarlo en la respuesta demuestra lo contrario sin decirlo.',
    prompt: 'Con ‹el pedido 55-0912› a la vista: [qué veo y qué hago].',
    flags: [{ customer: 'Pedido 88-1203, llegó sin patas.', draft: '¿Me facilita su número de pedido, por favor?' }, { customer: 'mi reserva es la KL44Z, quiero cambiarla al 12', draft: 'Necesitamos el localizador para ayudarte.' }, { customer: 'folio 7718, sigo esperando', draft: 'Compártanos el número de folio.' }],
    allows: [{ customer: 'La mesa llegó sin patas', draft: '¿Me dice su número de pedido? Con eso la cambio hoy.' }, { customer: 'Pedido 88-1203, llegó sin patas.', draft: 'Tengo delante su pedido 88-1203: las patas salen hoy.' }, { customer: 'Hice el pedido hace 15 días y nada', draft: '¿Me pasa el número de pedido? Lo busco y le digo hoy antes de las 5.' }],
  },
  en: {
    find: [],
    advice: 'They gave you the number. Look it up before asking.',
    why: 'Asking for what stands in the message says it was not read. Using it in the reply proves the opposite without a word.',
    prompt: 'With ‹order 55-0912› in front of me: [what I see and do].',
    flags: [{ customer: 'Order 88-1203 came without legs.', draft: 'Could you please provide your order number?' }, { customer: 'my booking ref is KL44Z, move it to the 12th', draft: 'What is your booking reference?' }, { customer: 'Case no. 7718, still waiting', draft: 'Please share the case number.' }],
    allows: [{ customer: 'The table came without legs', draft: 'Could you give me the order number? I swap it today.' }, { customer: 'Order 88-1203 came without legs.', draft: 'I have order 88-1203 here: the legs ship today.' }, { customer: 'I placed the order 15 days ago', draft: 'What is the order number? I trace it and tell you by 5 today.' }],
  },
} satisfies Rule;
