/** Asks for the account, contract, policy or user that the message already gives. */
import { asksAgainFor } from '../asked-again';
import type { Rule } from '../rule';

export default {
  id: 'asks-account-again',
  family: 'asks-again',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Customer effort research (CEB): repeating information is among the strongest drivers of disloyalty',
  detect: asksAgainFor(
    {
      asked: {
        es: ['(numero|nro|num|n|codigo|id|datos) ~1 (de|del)? ~1 (cuenta|cliente|socio|linea|suministro|afiliado|abonado|iban|clabe)', 'en que (acaba|termina) ~1 cuenta', 'que|cual cuenta'],
        en: ['(account|customer|member|membership|client|meter|line) (number|no|ref|reference|details|id|#)', 'account (name|reference|information)', 'which account'],
      },
      given: { es: ['cuenta ~6 (acaba|termina|terminada|acabada) ~3 #'], en: ['account ~2 (ending|ends) ~2 #'] },
      format: /\b(?:cuenta|cliente|socio|account|acct|member(?:ship)?|customer|tax ref|suministro|iban|clabe)\b(?:[\s:#.,º°()\/-]|n[uú]m(?:ero)?|nro|number|no|ref|c[oó]digo|code|es|is|el|la|con|was){0,8}(?=[\w-]{0,20}\d)[A-Z0-9][A-Z0-9-]{2,20}\b/i,
    },
    {
      asked: { es: ['contrato'], en: ['contract ~1 (number|no|ref|reference|id|details)'] },
      given: { es: [], en: [] },
      format: /\b(?:contrato|contract)\b(?:[\s:#.,º°()\/-]|n[uú]m(?:ero)?|nro|number|no|ref|c[oó]digo|code|es|is|el|la|con|was){0,8}(?=[\w-]{0,20}\d)[A-Z0-9][A-Z0-9-]{2,20}\b/i,
    },
    {
      asked: { es: ['poliza', 'patente|matricula|placa|placas'], en: ['policy (number|no|ref|reference|id|details)', 'registration|licence|license (number|plate)'] },
      given: { es: [], en: [] },
      format: /\b(?:p[oó]liza|policy|patente|matr[ií]cula|placas?|registration|plate)\b(?:[\s:#.,º°()\/-]|n[uú]m(?:ero)?|nro|number|no|ref|c[oó]digo|code|es|is|el|la|con|was){0,8}(?=[\w -]{0,8}\d)[A-Z0-9][A-Z0-9 -]{2,20}\b/i,
    },
    {
      asked: { es: ['(tu|su|el|nombre de) usuario'], en: ['(username|user name|user id|login name|login id)'] },
      given: { es: ['usuario|user|cuenta ~1 _ @'], en: ['username|user|login|account (is|:)? _ (.|@)'] },
      format: /\b(?:usuario|username|user|cuenta|login|account)\b[\s:]{1,3}(?:es |is )?[\w-]{2,30}[.@_]\w{2,30}/i,
    },
  ),
  es: {
    find: [],
    advice: 'Ya te lo dio. Úsalo en la primera línea.',
    why: 'Pedir lo que ya está escrito dice que no se leyó. Usarlo en la respuesta demuestra lo contrario sin decirlo.',
    prompt: 'Abrí ‹su contrato 60041›: [qué veo y qué cambio].',
    flags: [{ customer: 'contrato 900413, sigue en rojo la luz', draft: 'Deme el número de contrato, por favor.' }, { customer: 'Póliza H-3310, se inundó el sótano', draft: '¿Me indica su número de póliza?' }, { customer: 'no entro, mi usuario es taller.ruiz', draft: 'Mándame tu usuario para revisarlo hoy a las 5.' }],
    allows: [{ customer: 'sigue en rojo la luz', draft: '¿Me da el número de contrato? Lo reviso hoy a las 5.' }, { customer: 'contrato 900413, sigue en rojo', draft: 'Veo en su contrato 900413 la avería; va Rosa hoy a las 5.' }, { customer: 'Póliza H-3310, se inundó el sótano', draft: 'El perito de su póliza va hoy a las 5.' }],
  },
  en: {
    find: [],
    advice: 'They gave it to you. Use it in your first line.',
    why: 'Asking for what stands in the message says it was not read. Using it in the reply proves the opposite without a word.',
    prompt: 'I opened ‹contract 60041›: [what I see and change].',
    flags: [{ customer: 'contract 900413, the light is still red', draft: 'Please confirm your contract number.' }, { customer: 'Policy H-3310, the cellar flooded', draft: 'Could you tell us your policy number?' }, { customer: 'Account 7731902, engineer never came', draft: 'We need your account number to go on.' }],
    allows: [{ customer: 'the light is still red', draft: 'Could you give me the contract number? I check it by 5 today.' }, { customer: 'contract 900413, the light is red', draft: 'Rosa comes at 5 today for the light on contract 900413.' }, { customer: 'Policy H-3310, the cellar flooded', draft: 'The adjuster for your policy comes at 5 today.' }],
  },
} satisfies Rule;
