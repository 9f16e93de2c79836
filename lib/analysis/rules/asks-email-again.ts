/** Asks for the e-mail address that the message already gives. */
import { asksAgainFor } from '../asked-again';
import type { Rule } from '../rule';

export default {
  id: 'asks-email-again',
  family: 'asks-again',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Customer effort research (CEB): repeating information is among the strongest drivers of disloyalty',
  detect: asksAgainFor(
    {
      asked: {
        es: ['(correo|email|e - mail|mail|gmail) ~1 (electronico|registrado|asociado|de)?', 'direccion de (correo|email)'],
        en: ['(email|e - mail|mail) (address|id|associated|linked|on file|you|account)', '(your|which|what) (email|e - mail)'],
      },
      given: { es: [], en: [] },
      format: /[\w.+-]{1,64}@[\w-]{2,64}\.\w{2,10}/,
      unless: { es: ['(revis*|mir*|este|a este|por este|responde*|mismo) ~3 (correo|email|mail)', 'spam|bandeja', 'nuevo correo'], en: ['(check|reply to|this|inbox|spam|new) ~2 (email|e - mail|folder)', 'confirmation email'] },
    },
  ),
  es: {
    find: [],
    advice: 'Ya te dejó su correo. Escríbele ahí.',
    why: 'Pedir lo que ya está escrito dice que no se leyó. Usarlo en la respuesta demuestra lo contrario sin decirlo.',
    prompt: 'Le mando ‹la factura› a ‹ana@correo.example› [a qué hora].',
    flags: [{ customer: 'Mi correo es pia@solar.example y no me llega nada', draft: '¿Me confirma su correo electrónico?' }, { customer: 'escríbanme a luis@taller.example', draft: 'Por favor indícanos tu correo.' }, { customer: 'pía: pia@solar.example, no entro', draft: '¿Con qué correo te registraste? Dime tu correo.' }],
    allows: [{ customer: 'no me llega nada', draft: '¿A qué correo se lo mando? Sale hoy.' }, { customer: 'Mi correo es pia@solar.example', draft: 'Se la mando hoy a pia@solar.example.' }, { customer: 'escríbanme a luis@taller.example', draft: 'Conteste a este correo si falta una hoja; la mando hoy.' }],
  },
  en: {
    find: [],
    advice: 'They left you their address. Write to it.',
    why: 'Asking for what stands in the message says it was not read. Using it in the reply proves the opposite without a word.',
    prompt: "I'm sending ‹the bill› to ‹ana@mail.example› [at what hour].",
    flags: [{ customer: 'My email is pia@solar.example and nothing arrives', draft: 'Could you confirm your email address?' }, { customer: 'write to luis@shop.example', draft: 'Please provide the email address on file.' }, { customer: 'pia@solar.example, locked out', draft: 'What is your email?' }],
    allows: [{ customer: 'nothing arrives', draft: 'What email address should I send it to? It goes today.' }, { customer: 'My email is pia@solar.example', draft: 'It goes to pia@solar.example today.' }, { customer: 'write to luis@shop.example', draft: 'Please reply to this email if a page is missing; I send it today.' }],
  },
} satisfies Rule;
