/** Asks for a password: nobody who helps needs it. */
import type { Rule } from '../rule';

const neverAsked = {
  es: ['(nunca|jamas|nadie|no|ni) ~8 (pedir*|pide|piden|pida|pidan|solicit*|comparta*|comparte*|compartir|des|de|dar|diga|digas|necesit*|mande*|envie*|facilite*|revele*|escriba*|preguntar*|hace falta)', '(sin) (darnos|decirnos|dar|compartir)'],
  en: ["(never|nobody|no one|don't|do not|dont|won't|will not|not|without|needn't) ~6 (ask|asks|asked|need|needs|share|sharing|send|sending|give|giving|tell|telling|request|require|reveal|disclose|type|post|want|reply)"],
};

export default {
  id: 'asks-password',
  family: 'never',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Method, conduct no agent may show; NIST SP 800-63B (a verifier never asks for the secret out of band)',
  es: {
    find: [
      { find: '{hand-over} ~7 {secret}', unless: [...neverAsked.es, '(clave|claves) (de|del) (rastreo|seguimiento|producto|catastral|pedido|reserva|cliente|proveedor|acceso al edificio|interbancaria|unica|elector|articulo|wifi)', 'clabe', '(restablec*|cambi*|recuper*|cree|crea|nueva contraseña|temporal|enlace)'] },
      { find: '(cual es|me (da|das|dice|dices|pasa|pasas|manda|mandas|comparte|compartes|facilita|facilitas)|nos (da|das|dice|dices|pasa|pasas|manda|mandas|comparte|compartes|facilita|facilitas)) ~5 {secret}', unless: [...neverAsked.es, '(clave|claves) (de|del) (rastreo|seguimiento|producto|pedido|reserva|cliente|wifi)'] },
      { find: '(con|usando) (su|tu) (usuario y|propia|actual)? {secret} (entro|entramos|accedo|accedemos|inicio|lo reviso|lo miro)' },
    ],
    advice: 'Una contraseña no se pide nunca. Usa un enlace de acceso.',
    why: 'Quien la da queda expuesto y aprende a dársela a un estafador. Siempre hay otra forma de entrar o de comprobar.',
    prompt: 'Le he enviado un enlace de un solo uso a [su correo]; con eso entro yo sin su contraseña.',
    flags: ['Envíame tu contraseña y lo reviso.', '¿Me da su clave de acceso, por favor?', 'Necesito el usuario y la contraseña de la cuenta.'],
    allows: ['Nunca le vamos a pedir su contraseña.', 'Cambie la contraseña con el enlace que le acabo de enviar.', 'La clave de rastreo es 40021.', 'No hace falta que me diga la contraseña.'],
  },
  en: {
    find: [
      { find: '{hand-over} ~7 {secret}', unless: [...neverAsked.en, '(reset|change|changing|update|create|choose|set up|new|temporary|forgot*|link|one-time) ~5 {secret}', '{secret} (reset|manager|link|email|field|box|page|policy)', 'let (me|us) know (if|whether|when|how)'] },
      { find: "(what's|what is|whats|can i have|could i have|may i have|can i get|could i get|can we have) ~9 {secret}", unless: neverAsked.en }, { find: '(with|using|use) your (current|own|account)? {secret} (i|we|i\'ll|we\'ll|so i)' },
      { find: '(your|the) (login|log-in|sign-in|username) (details|info|information|and password|credentials) ~4 (here|over|to me|to us|so)', needs: ['{hand-over}'], unless: neverAsked.en },
    ],
    advice: 'A password is never asked for. Use a sign-in link.',
    why: 'Giving it leaves them exposed and teaches them to give it to a fraudster. There is always another way in, or to check.',
    prompt: "I've sent a one-time link to [their address]; with that I can get in without your password.",
    flags: ['Just reply with your password and I will take a look.', "What's your password?", 'I need your username and password to check the settings.'],
    allows: ['We will never ask for your password.', 'You can change your password with the link I have just sent.', 'Send me a screenshot of the password reset page.', "Please don't share your password with anyone, us included."],
  },
} satisfies Rule;
