/** Asks for the postal address that the message already gives. */
import { asksAgainFor } from '../asked-again';
import type { Rule } from '../rule';

export default {
  id: 'asks-address-again',
  family: 'asks-again',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Customer effort research (CEB): repeating information is among the strongest drivers of disloyalty',
  detect: asksAgainFor(
    {
      asked: { es: ['direccion|domicilio|direcciones'], en: ['address|postcode|zip'] },
      questions: { es: ['(a que|que|cual) ~2 (direccion|domicilio)'], en: ['(what|which) ~1 address', 'where (should|shall|do) (we|i) (send|mail|ship|deliver)'] },
      given: { es: ['(direccion|domicilio) ~1 (es|:|,)? _ ~3 #', '(calle|avenida|av|avda|carrera|cra|kr|cl|plaza|paseo|jr|jiron|pasaje|diagonal|transversal|calzada|colonia|bulevar) ~5 #'], en: ['# _ ~1 (street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|close|way|place|terrace|gardens|crescent|blvd|boulevard|row|square|grove|hill|walk|mews)', '(flat|apartment|apt|unit) #'] },
      unless: { es: ['(correo|email|mail|ip|electronica)', '(sigue|misma|es correcta)'], en: ['email|ip|mac', 'e - mail', 'still (good|right|correct|the)', '(is|was) the address'] },
    },
  ),
  es: {
    find: [],
    advice: 'Ya dio la dirección. Compruébala y sigue.',
    why: 'Pedir lo que ya está escrito dice que no se leyó. Usarlo en la respuesta demuestra lo contrario sin decirlo.',
    prompt: 'Sale a ‹calle Olmo 8› [qué día], a nombre de ‹su hermana›.',
    flags: [{ customer: 'Vivo en calle Olmo 8, 2º, y no hay gas', draft: 'Confirme su dirección, por favor.' }, { customer: 'mándenlo a avenida Sur 120', draft: '¿A qué dirección lo enviamos?' }, { customer: 'dirección: carrera 15 #8-20', draft: 'Indíquenos su domicilio.' }],
    allows: [{ customer: 'no hay gas en casa', draft: '¿Me da la dirección? Va una cuadrilla hoy a las 5.' }, { customer: 'Vivo en calle Olmo 8', draft: 'Una cuadrilla llega a calle Olmo 8 hoy a las 5.' }, { customer: 'mándenlo a avenida Sur 120', draft: 'Sale hoy a avenida Sur 120.' }],
  },
  en: {
    find: [],
    advice: 'They gave the address. Check it and go on.',
    why: 'Asking for what stands in the message says it was not read. Using it in the reply proves the opposite without a word.',
    prompt: "It goes to ‹8 Elm Street› [which day], in ‹your sister›'s name.",
    flags: [{ customer: 'I live at 8 Elm Street and there is no gas', draft: 'Please confirm your address.' }, { customer: 'send it to 14 Alder Ct', draft: 'What address should we ship it to?' }, { customer: 'flat 3, 20 Mill Lane, no water', draft: 'Could you give us your full address?' }],
    allows: [{ customer: 'there is no gas at home', draft: 'Could you give me the address? A crew comes at 5 today.' }, { customer: 'I live at 8 Elm Street', draft: 'A crew reaches 8 Elm Street at 5 today.' }, { customer: 'send it to 14 Alder Ct', draft: 'Is the address on the order still good? It goes to 14 Alder Ct today.' }],
  },
} satisfies Rule;
