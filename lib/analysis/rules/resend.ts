/** "Send it again", "try again later": the fault is ours, the second go is theirs. */
import { isPushed as when } from '../effort';
import type { Rule } from '../rule';

const handsOn = { es: ['apag*|desenchuf*|desconect*|reinici*|enciend*|desinstal*|actualiz*|pulse|pulsa|mantenga|manten|segundos'], en: ['turn|unplug|disconnect|restart|reboot|reset|reinstall|hold|press|uninstall|seconds|power|update|clear|tap|plug', 'log|sign out'] };

export default {
  id: 'resend',
  family: 'pushed-effort',
  step: 'make-right',
  weight: 'weakens',
  source: 'Customer effort research (CEB): having to repeat; method, pillar "time and effort"',
  es: {
    find: [
      { find: '(reenvie|reenvia|reenvianos|reenvienos|reenviar|reenvieme|reenviame|reenviarnos|remitanos) ~4', needs: ['por favor|debe|debes|tiene|tienes|necesit*|pedimos|podria*|puede*|^|nos|me'], when },
      { find: '(vuelva|vuelve|volver|vuelvas) a (enviar*|mandar*|subir*|adjuntar*|rellenar*|llenar*|completar*|intentar*|cargar*|solicitar*|registrar*|presentar*|escribir*|llamar*)', unless: [...handsOn.es, 'no dud*', 'volver|volvamos|vuelva a (hablar|vernos)'], when },
      { find: '(envie|envia|enviar|envianos|envienos|mande|manda|mandar|mandenos|mandanos|adjunte|adjunta|adjuntar|suba|sube|subir|haga|haz|realice|realiza|cargue|carga|solicite|complete|completa) ~5 (otra vez|nuevamente|de nuevo|una vez mas)', unless: handsOn.es, when },
      { find: '(intente|intenta|intentar|intentarlo|intentelo|intentalo|pruebe|prueba|probar) ~2 (nuevamente|de nuevo|otra vez|mas tarde|mas adelante|en otro momento|en unas horas|en unos minutos)', unless: handsOn.es, when },
    ],
    advice: 'Le hace repetir. ¿Lo tienes o lo puedes hacer tú?',
    why: 'Repetir lo que ya se hizo dice que la primera vez no contó. Buscarlo uno mismo, aunque cueste, repara.',
    prompt: 'Encontré ‹su resguardo› del [día]; con eso [qué hago yo ahora].',
    flags: ['Vuelva a subir los documentos, por favor.', 'Inténtalo de nuevo más tarde.', 'Por favor reenvíenos el comprobante.', 'Tiene que enviar la solicitud otra vez.'],
    allows: ['No hace falta que lo mande otra vez: lo encontré.', 'Apague el equipo diez segundos y pruebe de nuevo.', 'Le reenvío hoy la factura que pidió.'],
  },
  en: {
    find: [
      { find: '(resend|re - send|resubmit|re - submit|re - upload|reupload|reapply|re - apply|re - enter|reenter) ~4', when },
      { find: '(send|submit|upload|complete|fill|provide|attach|apply|enter|place|file|share|forward|go through|do|repeat|post) ~6 (again|once more|one more time|a second time|over again|afresh)', unless: [...handsOn.en, 'never ~4 again', 'so (nobody|no one)'], when },
      { find: '(try|trying) ~3 (again|later|another time|once more)', unless: [...handsOn.en, '(we|i|courier|driver|crew|they) ~2 try', 'again later when'], when }, { find: '(check|come) back (later|soon|in|another)', when },
    ],
    advice: 'It makes them repeat. Do you have it, or could you?',
    why: 'Doing it twice says that the first time did not count. Finding it yourself, at some cost, repairs.',
    prompt: 'I found ‹your receipt› of [day]; with that [what I do now].',
    flags: ['Please upload the documents again.', 'Please try again later.', 'Kindly resend the receipt.', 'You will need to submit the request once more.'],
    allows: ["You won't need to send it again: I found it.", 'Turn it off for ten seconds and try again.', 'I am sending you the bill again today.'],
  },
} satisfies Rule;
