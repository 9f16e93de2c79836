/** "Fill in the form": the same facts, typed again into another box. */
import { isPushed as when } from '../effort';
import type { Rule } from '../rule';

export default {
  id: 'fill-the-form-again',
  family: 'pushed-effort',
  step: 'make-right',
  weight: 'weakens',
  source: 'Customer effort research (CEB): repeating information; method, pillar "time and effort"',
  es: {
    find: [
      { find: '(rellenelo|rellenela|rellenalo|rellenala|llenelo|llenela|llenalo|llenala|completelo|completela|completalo|completala|diligencielo) ~3 (nuevo|otra|nuevamente|web|pagina|portal|app|sitio)', when },
      { find: '(abra|abre|abri|levante|levanta|genere|genera|cree|crea|arme|arma) (otro|otra) ~1 (caso|ticket|reporte|folio|reclamo|solicitud|incidencia)', when },
      { find: '(tendria|tendrias|tendra|tendras|deberia|deberias|debera|deberas|debe|debes|tiene|tienes|tenes|habria|hay|conviene) (que)? (presentarl*|tramitarl*|registrarl*|reportarl*|gestionarl*|levantarl*|solicitarl*) ~3 (sede|web|portal|app|pagina|formulario|cita|electronica|linea|sistema)', when },
      { find: 'llenar|llene|llena|llenes|rellenar|rellene|rellena|rellenes|completar|complete|completa|completes|diligenciar|diligencie|diligencia|cumplimentar|cumplimente|cumplimenta|ingrese|ingresa|presentar|presente|enviar ~4 (formulario|formularios|planilla|formato|solicitud|formato|ficha)', when },
      { find: '(a traves del|mediante el|en el|por el|desde el|usando el) ~1 formulario', needs: ['*a|*e|*ar|*er|*ir'], when },
      { find: '(abra|abre|abrir|levante|levanta|levantar|genere|genera|generar|cree|crea|crear|ingrese|ingresa|registre|registra|registrar|ponga|pon|interponga|abras|generes|registres) ~1 (un|una|el|la|su|tu|nuevo|nueva) ~1 (caso|ticket|reporte|folio|reclamo|reclamacion|queja|solicitud|incidencia|pqr|peticion)', when },
      { find: '(reportarlo|reportelo|reportalo|registrarlo|registralo|registrelo|solicitarlo|solicitelo|solicitalo|gestionarlo|gestionalo|tramitarlo|tramitelo|tramitalo) ~1 (en|desde|por|a traves) ~3', when },
      { find: '(registra|registre|registrar|ingresa|ingrese|ingresar|carga|cargue|cargar) (tu|su|tus|sus|la|los|el) ~4 (en|a|desde) (la|el|nuestra|nuestro) ~1 (pagina|portal|web|sitio|app|aplicacion|plataforma|sistema)', when },
      { find: '(tiene|tienes|tenes|tendra|tendras|tendria|tendrias|hay|habra) que ~1 (presentar|presentarlo|entregar|llevar|llevarlo|tramitar|tramitarlo|solicitar|solicitarlo|denunciar|imprimir|imprimirlo|interponer|escanear|sacar|iniciar|hacer la|poner una) ~5', when },
      { find: '(debe|debes|debera|deberas|deberia|deberias|necesita|necesitas|recomendamos|sugerimos|aconsejamos|invitamos a|rogamos|toca) ~1 (presentar|presentarlo|entregar|llevar|llevarlo|tramitar|tramitarlo|solicitar|solicitarlo|denunciar|imprimir|imprimirlo|interponer|escanear|iniciar|poner una) ~5', when },
    ],
    advice: 'Le toca teclear lo que ya contó. ¿Puedes rellenarlo tú?',
    why: 'Un formulario después de una queja suena a «empiece otra vez». Con lo que ya escribió se puede rellenar casi todo.',
    prompt: 'Relleno yo el parte con ‹lo que me contó›; sólo me falta [qué dato].',
    flags: ['Abra otro ticket en el portal.', 'Falta la firma, rellénelo otra vez en el portal.', 'Deberá presentarla en la sede electrónica.', 'Por favor rellene el formulario de nuestra web.', 'Debe abrir un nuevo ticket para eso.', 'Puedes reportarlo desde la app.', 'Tiene que diligenciar el formato otra vez.'],
    allows: ['No hace falta ningún formulario: ya lo pedí yo.', 'Rellené el formulario por usted hoy a las 9.', 'Abrí yo el caso y lo tiene Berta, que le llama hoy.'],
  },
  en: {
    find: [
      { find: '(need|needs|must|have|has) (to)? be (registered|submitted|raised|lodged|logged|requested|filed|reported|directed) ~5 (through|via|online|using|by the customer|by you)', unless: ["(i've|i'll|we've|we'll|i have|so i)"], when },
      { find: "(you would|you'd) (need|have|be best|be better|do well|want) (to|off)? ~1 (raise|raising|register|registering|submit|submitting|log|lodge|apply|upload|request|download|print|fill|complete|report)", when },
      { find: 'fill|filling|complete|completing|submit|submitting|use|resubmit ~3 (form|forms|application|questionnaire|paperwork)', when },
      { find: '(open|opening|raise|raising|submit|submitting|create|creating|file|filing|log|logging|lodge|start) ~1 (a|an|another|your|new) ~1 (case|ticket|claim|request|complaint|dispute|report)', unless: ["(i've|we've|i|we|i'll|we'll|already|have|has|on your behalf|for you) ~2"], when },
      { find: '(submit|upload|enter|register|report|request|do) (this|these|it|them|that|your) ~4 (via|through|on|in|using|at|online) ~3', when },
      { find: "(you'll need to|you will need to|you need to|you would need to|you'd need to|you must|you have to|you'll have to|you are required to|you should|you ought to) (hand|print|request|apply|claim|file|arrange|collect|report|organise|organize|obtain|get hold|scan|sign up|register) ~5", when },
      { find: '(recommend|suggest|advise) ~2 (filing|requesting|applying|printing|reporting|arranging|file|request|apply|report|arrange) ~4', when },
    ],
    advice: 'They type again what they told. Could you fill it in?',
    why: 'A form after a complaint says "start again". With what they wrote, nearly all of it can be filled in here.',
    prompt: "I'm filling it in from ‹what you told me›; I only lack [which detail].",
    flags: ['You would need to lodge it through the portal.', 'Please fill out the claim form on our website.', 'You will need to raise a new ticket for this.', 'Please complete the returns form and wait.', 'If you open a case, someone can look.'],
    allows: ['There is no form to fill in: I have asked for it myself.', 'I filled in the form for you at 9 today.', 'I opened the case and Berta rings you today at 4.'],
  },
} satisfies Rule;
