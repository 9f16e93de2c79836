/** Asks for the error text or code that the message already quotes. */
import { asksAgainFor } from '../asked-again';
import type { Rule } from '../rule';

export default {
  id: 'asks-error-again',
  family: 'asks-again',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Customer effort research (CEB): repeating information is among the strongest drivers of disloyalty',
  detect: asksAgainFor(
    {
      asked: { es: ['(que|cual) ~2 (error|mensaje|codigo|falla|alerta)', '(mensaje|codigo) de error'], en: ['(what|which) ~1 (error|message|code)', 'error (message|code|text)', 'what does (it|the screen|the error) say'] },
      given: { es: ['error ~1 #', '(error|mensaje|codigo|pantalla) ~3 (dice|pone|que dice|diciendo)', '(sale|aparece|marca|arroja|tira|dice|da) ~2 (error|mensaje|codigo|que) ~1 _', 'dice (que|")'], en: ['error ~1 #', "(error|message|screen|page|it) ~2 (says|said|reads|saying)", 'error (code|message)? : _', '(get|getting|gives|shows) ~2 (error|message|code) _', "says ' "] },
    },
  ),
  es: {
    find: [],
    advice: 'Ya copió el error. Dile qué significa.',
    why: 'Pedir lo que ya está escrito dice que no se leyó. Usarlo en la respuesta demuestra lo contrario sin decirlo.',
    prompt: 'Ese ‹error 403› significa [qué], y hoy [qué hago].',
    flags: [{ customer: 'me sale error 403 desde el martes', draft: '¿Qué error te aparece?' }, { customer: 'la pantalla dice "licencia vencida"', draft: '¿Qué mensaje le sale?' }, { customer: 'me arroja el código E19', draft: 'Indíquenos el código de error.' }],
    allows: [{ customer: 'no entro desde el martes', draft: '¿Qué mensaje sale al entrar? Con eso lo arreglo hoy.' }, { customer: 'me sale error 403 desde el martes', draft: 'El 403 es un permiso nuestro; ya está puesto.' }, { customer: 'la pantalla dice "licencia vencida"', draft: 'La licencia quedó renovada hoy a las 9.' }],
  },
  en: {
    find: [],
    advice: 'They copied the error. Tell them what it means.',
    why: 'Asking for what stands in the message says it was not read. Using it in the reply proves the opposite without a word.',
    prompt: 'That ‹error 403› means [what], and today [what I do].',
    flags: [{ customer: 'I get error 403 since Tuesday', draft: 'What error message are you getting?' }, { customer: "it says 'license expired'", draft: 'Which error do you see?' }, { customer: 'The screen says code E19', draft: 'Please send the error code.' }],
    allows: [{ customer: 'I cannot get in since Tuesday', draft: 'What does the screen say? With that I fix it today.' }, { customer: 'I get error 403 since Tuesday', draft: 'The 403 is a permission of ours; it is set now.' }, { customer: "it says 'license expired'", draft: 'The license was renewed at 9 today.' }],
  },
} satisfies Rule;
