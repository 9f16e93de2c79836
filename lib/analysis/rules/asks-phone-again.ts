/** Asks for the phone number that the message already gives. */
import { asksAgainFor } from '../asked-again';
import type { Rule } from '../rule';

export default {
  id: 'asks-phone-again',
  family: 'asks-again',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Customer effort research (CEB): repeating information is among the strongest drivers of disloyalty',
  detect: asksAgainFor(
    {
      asked: {
        es: ['(telefono|celular|movil|cel|whatsapp)', 'numero (de contacto|de telefono|donde|al que|para llamar*)'],
        en: ['(phone|mobile|cell|contact|telephone|callback) (number|no)', 'number (to|we can|where|you can be) ~2 (call|reach|reached|contact)', 'best number'],
      },
      given: { es: [], en: [] },
      format: /\+?\d(?:[ ().-]?\d){8,13}\b|\b(?:tel(?:[eé]fono)?|cel(?:ular)?|m[oó]vil|phone|mobile|cell|call me (?:on|at)|ll[aá]m(?:en|eme|enme|ame) al)\b[\s:.es]{1,6}\d[\d -]{5,}/i,
      unless: { es: ['(modelo|linea|equipo|marca|version|serie|imei|pantalla|reinici*|apag*) ~3 (telefono|celular|movil)', '(nuestro|este|mi|al) (telefono|numero)'], en: ['(our|my|this) ~1 (phone|number)'] },
    },
  ),
  es: {
    find: [],
    advice: 'Ya dejó su teléfono. Llámale a ese.',
    why: 'Pedir lo que ya está escrito dice que no se leyó. Usarlo en la respuesta demuestra lo contrario sin decirlo.',
    prompt: 'Le llamo al ‹600 555 120› [a qué hora] por ‹el cobro›.',
    flags: [{ customer: 'Llámenme al 600 555 120 por favor', draft: '¿Me facilita un teléfono de contacto?' }, { customer: 'mi cel es 55 5555 0142', draft: 'Compártenos tu número de teléfono.' }, { customer: 'Tel: 91 555 02 14, nadie llama', draft: 'Indíquenos un número de contacto.' }],
    allows: [{ customer: 'nadie llama', draft: '¿A qué teléfono le llamo hoy a las 5?' }, { customer: 'Llámenme al 600 555 120', draft: 'Le llamo hoy a las 5 al 600 555 120.' }, { customer: 'mi cel es 55 5555 0142', draft: 'Te marco hoy a las 5 a ese celular.' }],
  },
  en: {
    find: [],
    advice: 'They left their number. Call that one.',
    why: 'Asking for what stands in the message says it was not read. Using it in the reply proves the opposite without a word.',
    prompt: "I'll call ‹600 555 120› [at what hour] about ‹the charge›.",
    flags: [{ customer: 'Please call me on 07700 900 120', draft: 'Could you share a phone number?' }, { customer: 'my cell is 614-555-0142', draft: 'What is the best number to reach you?' }, { customer: 'Mobile 07700 900 214, nobody calls', draft: 'Please provide a contact number.' }],
    allows: [{ customer: 'nobody calls', draft: 'What phone number shall I ring at 5 today?' }, { customer: 'Please call me on 07700 900 120', draft: 'I call you at 5 today on 07700 900 120.' }, { customer: 'my cell is 614-555-0142', draft: 'I will ring that cell at 5 today.' }],
  },
} satisfies Rule;
