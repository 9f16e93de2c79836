/** "Simply restart it", "it's just a matter of…": what they could not do called easy. */
import type { Rule } from '../rule';
import { leaveOut } from '../suggestion';

export default {
  id: 'simply',
  family: 'minimise',
  step: 'align',
  weight: 'weakens',
  source: 'Measured politeness of minimisers (Danescu-Niculescu-Mizil et al. 2013): alone they do no harm, before an order they do',
  es: {
    find: [
      '(es|seria|era) (solo|simplemente|sencillamente|tan solo|nada mas que|tan facil como|tan sencillo como|tan simple como|muy facil|muy sencillo|facilisimo|sencillisimo) (una|un)? (cuestion de|cosa de|tema de|reiniciar|apagar|darle|pulsar|entrar|hacer|leer|cambiar|seguir|bajar|descargar|borrar|volver|,)',
      '(simplemente|sencillamente|solo) (tiene|tienes|tenes|debe|debes|hay|tenia|tenias) que (reiniciar*|apagar*|leer*|pulsar|seguir|volver|hacer|desinstalar*|borrar*|cambiar*|actualizar*) ~4 (y ya|y listo|y asunto|y punto|listo)',
      '(simplemente|sencillamente) (reinicie|reinicia|apague|apaga|pulse|pulsa|vuelva|vuelve|siga|sigue|lea|lee|entre|entra|desinstale|desinstala|borre|borra|actualice|actualiza|desconecte|desconecta|revise|revisa|cambie|cambia|inicie|inicia|descargue|descarga)',
      '(no tiene|no tienes|no tenes) (mas|otra cosa) (que)? (que)? (reiniciar|leer|entrar|pulsar|esperar|seguir|mirar|buscar|hacer)',
      '(y) (asunto|problema) (arreglado|resuelto|solucionado|concluido)',
    ],
    advice: 'Si fuera tan fácil, no habría escrito. Quita el adverbio.',
    why: 'Llamar fácil a lo que no le salió le dice que la torpeza es suya. El paso solo se entiende igual.',
    prompt: 'El paso que suele faltar es [cuál]; si no funciona, [lo que haré yo].',
    fix: (hit, draft) => (/^(simplemente|sencillamente)/i.test(hit.text) ? leaveOut({ ...hit, last: hit.first, end: hit.tokens[0]!.end, text: hit.tokens[0]!.raw, tokens: hit.tokens.slice(0, 1) }, draft) : null),
    flags: ['Simplemente reinicie el router.', 'Es solo cuestión de volver a entrar.', 'Apágalo, enciéndelo y asunto arreglado.'],
    allows: ['Solo falta que reinicie el router; si no vuelve, voy yo.', 'No tiene que hacer nada, ya está cambiado.', 'Es un modelo sencillo y por eso lo elegí para su madre.'],
  },
  en: {
    find: [
      { find: "simply (restart|reset|reboot|re-import|log|click|go|follow|try|call|turn|contact|refresh|reinstall|download|unplug|visit|check|read|update|delete|press|re-enter|enter|open|select|switch|change|ask|wait|complete|fill|resend|send|return|use|clear)", unless: ["(i|we|i'll|we'll|can|will|could|would|to|i'd) simply"] },
      "(it's|it is|that's|was|is) (really|actually)? (simply|just|only|merely) (a)? (matter|case|question) of",
      "(it's|it is|that's) (really|very|so|super|dead|quite|incredibly|actually|pretty)? (easy|simple|straightforward|not hard|not difficult|not complicated) ,? (just|simply|all you|you just|really)",
      "(as|that) (easy|simple) as (that|_)",
      "(couldn't|could not) be (easier|simpler)",
      "all you (have|had|need|needed) to do (is|was) (simply)? (read|look|restart|turn|press|follow|ask|call|check|wait)",
      '(bob\'s your uncle|job done|problem solved|easy peasy|no-brainer|child\'s play)',
    ],
    advice: 'If it were that easy they would not write. Drop the adverb.',
    why: 'Calling easy what they could not do says the clumsiness is theirs. The step is just as clear without it.',
    prompt: "The step that's often missing is [which]; if it fails, [what I will do].",
    fix: (hit, draft) => (/^simply/i.test(hit.text) ? leaveOut({ ...hit, last: hit.first, end: hit.tokens[0]!.end, text: hit.tokens[0]!.raw, tokens: hit.tokens.slice(0, 1) }, draft) : null),
    flags: ['Simply restart the hub.', "It's just a matter of logging in again.", "It's really easy, just press the green button."],
    allows: ['Just restart the hub; if it stays down, I will come by.', "You don't need to do anything, it's already changed.", 'I can simply send you a new one today.'],
  },
} satisfies Rule;
