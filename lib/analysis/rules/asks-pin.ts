/** Asks for a PIN or a one-time code. */
import type { Rule } from '../rule';

const safe = {
  es: ['(nunca|jamas|nadie|no|ni) ~8 (pedir*|pide|piden|solicit*|comparta*|compartir|comparte*|dar|diga*|necesit*|mande*|envie*|facilite*|hace falta|escrib*)', '(cambi*|restablec*|gener*|nuevo|elij*|desbloque*) ~3 (pin|nip)', 'codigo (postal|de (pedido|reserva|rastreo|seguimiento|descuento|barras|error|producto))'],
  en: ['without (the|a|your|any) (pin|code)', 'confirmation code ~8 (flight|booking|travel|reservation)', "(never|nobody|no one|don't|do not|won't|will not|not|without) ~8 (ask|asks|need|share|send|give|request|tell|type|require|want|post|read)", '(change|reset|new|set|choose|unlock) ~3 pin', '(pin|code) (on|into|in|at) (the|our|your) (machine|screen|page|app|keypad|reader|site|website)'],
};

export default {
  id: 'asks-pin',
  family: 'never',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Method, conduct no agent may show; NIST SP 800-63B (one-time codes are not to be shared)',
  es: {
    find: [
      { find: '{hand-over}|me|nos ~7 (pin|nip|token|otp|codigo (que|de (verificacion|confirmacion|un solo uso|seis digitos|6 digitos|acceso|sms)|sms)|(clave|numero|codigo) (del cajero|de cajero|dinamica|dinamico|telefonica|secreto|secreta|bancaria))', unless: [...safe.es, 'codigo que (aparece|sale|figura|viene|esta) ~4 (caja|etiqueta|pantalla|factura|error|envio)', 'codigo que (aparece|sale|figura|viene|esta) (en|debajo|detras|al)'] },
    ],
    advice: 'Ese código es la llave de su cuenta. No se pide.',
    why: 'Un PIN o un código por SMS abre la cuenta a quien lo tenga. Acostumbrar a darlos es dejar la puerta abierta.',
    prompt: 'Para comprobar que es usted, dígame [dato que no abre la cuenta].',
    flags: ['Pásame el código que te llegó por SMS.', 'Confírmeme su NIP, por favor.', '¿Me dice el PIN de la tarjeta?'],
    allows: ['Su PIN no se lo vamos a pedir nunca.', 'Puede cambiar el NIP en cualquier cajero.', '¿Me dice el código que aparece en la etiqueta de la caja?'],
  },
  en: {
    find: [
      { find: '{hand-over} ~8 (pin|pins|otp|(one-time|verification|confirmation|authentication|security|6-digit|six-digit|sms|text|2fa|login|access) (code|passcode|pin)|code (we|you|that) (just)? (sent|texted|got|received|was sent|came|get))', unless: safe.en },
      { find: "(what's|what is|can i have|could i have|may i have|can i get) ~4 (pin|otp|one-time code|verification code|code (you|we|that))", unless: safe.en },
    ],
    advice: 'That code is the key to their account. Leave it with them.',
    why: 'A PIN or a texted code opens the account to whoever has it. Getting people used to giving them leaves the door open.',
    prompt: "To check it's you, tell me [something that does not open the account].",
    flags: ['Please send me the verification code we texted you.', 'Can you confirm your PIN here?', 'Read me the six-digit code and I will log you in.'],
    allows: ['We will never ask for your PIN.', 'You can change the PIN at any cash machine.', 'Type the code we sent you on the sign-in page; please keep it to yourself, and do not share it.'],
  },
} satisfies Rule;
