/** Asks for the whole card number or the code on its back. */
import type { Rule } from '../rule';

const safe = {
  es: ['(ultimos|ultimas|terminacion|termina|cuatro|4) ~2 (digitos|numeros|cifras)', '(nunca|jamas|nadie|no|ni) ~8 (pedir*|pide|piden|solicit*|comparta*|compartir|comparte*|dar|diga*|necesit*|mande*|envie*|facilite*|hace falta)', '(en|desde) (la|el|nuestra|nuestro) (pagina|web|pasarela|formulario seguro|enlace seguro|app)'],
  en: ['(last|final) (four|4|three|3)? (digits|numbers)?', "(never|nobody|no one|don't|do not|won't|will not|not|without) ~6 (ask|asks|need|share|send|give|request|tell|type|require|want|post)", '(secure|payment) (page|link|form|portal)'],
};

export default {
  id: 'asks-card',
  family: 'never',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Method, conduct no agent may show; PCI DSS requirement 4 (no unprotected card numbers in messages)',
  es: {
    find: [
      { find: '{hand-over}|me|nos ~8 (numero completo|numeros completos|16 digitos|dieciseis digitos|16 numeros|cvv|cvc|cvv2|codigo de seguridad|codigo de (tres|3|cuatro) (cifras|digitos|numeros)|(tres|3) (digitos|numeros|cifras) (de|del|que|en) ~1 (atras|detras|reverso|dorso|trasera|vienen|aparecen|estan)|numero de (la|tu|su) tarjeta|numeros de (la|tu|su) tarjeta|datos (completos)? de (la|tu|su) tarjeta|foto de (la|tu|su) tarjeta (de|por|ambos|,|y)|fecha de (vencimiento|caducidad|expiracion))', unless: safe.es },
      { find: '(numero|numeros|datos) (completo|completos|entero) de (la|tu|su) tarjeta', unless: safe.es }, { find: '(tarjeta) ~6 (cvv|cvc|codigo de seguridad)', needs: ['{hand-over}|necesit*|me|nos'], unless: safe.es },
      { find: '{hand-over} ~6 (tarjeta|tarjeta de (credito|debito)) ~3 (por (los dos|ambos|las dos|delante y)|ambos lados|ambas caras|las dos caras|reverso|frente y)', unless: safe.es },
    ],
    advice: 'Los datos completos de la tarjeta no viajan por mensaje.',
    why: 'Un mensaje lo lee cualquiera que entre en la cuenta. Los últimos cuatro dígitos o un enlace de pago bastan.',
    prompt: 'Con los últimos 4 dígitos me basta: [dónde se introducen los demás, de forma segura].',
    flags: ['Páseme el número completo de la tarjeta y el CVV.', 'Necesito los 16 dígitos y la fecha de caducidad.', 'Mándame una foto de tu tarjeta por los dos lados.'],
    allows: ['Necesito solo los últimos 4 dígitos de la tarjeta.', 'Nadie de aquí le pedirá el CVV.', 'Su tarjeta nueva llega el jueves.'],
  },
  en: {
    find: [
      { find: '{hand-over} ~9 ((full|complete|whole|entire|long|16-digit|16 digit|sixteen digit|credit|debit|bank)? (credit|debit|bank)? card (number|numbers|details|no)|cvv|cvc|cvv2|security code|(three|3|four) (digits|numbers|digit) (on|from|at) the back|(three|3) (digit|digits) (code|number)?|16 digits|sixteen digits|expiry|expiration date|pan|photo of (your|the) card)', unless: safe.en },
      { find: "(what's|what is|can i have|could i have|may i have|can i get|could i get|can i take|i'll take|let me take|can you read) ~6 (card (number|numbers|details)|cvv|cvc|security code|three digits|expiry|long number)", unless: safe.en }, { find: '(full|complete|whole|entire|long) (credit|debit)? card (number|details)', unless: safe.en, question: 'any', negated: 'lets-go' },
      { find: '{hand-over} ~9 ((long|sixteen|16|big) (number|numbers|digits) (on|across|from) the (front|card)|(three|3) (numbers|digits|ones)? (on|from|at) the (back|reverse)|(front and back|both sides) of (your|the) card)', unless: safe.en },
    ],
    advice: 'Full card details never travel in a message.',
    why: 'A message is read by anyone who gets into the account. The last four digits or a payment link are enough.',
    prompt: 'The last 4 digits are enough for me: [where the rest is entered safely].',
    flags: ['Please send the full card number and CVV.', "What's the security code on the back?", 'I need the 16 digits and the expiry to refund you.'],
    allows: ['I only need the last four digits of the card.', 'Nobody here will ask for your CVV.', 'Your new card arrives on Thursday.'],
  },
} satisfies Rule;
