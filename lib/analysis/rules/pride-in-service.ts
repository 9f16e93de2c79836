/** "We pride ourselves on excellence": the company admires itself. */
import { withoutFormula } from '../fix';
import type { Rule } from '../rule';

export default {
  id: 'pride-in-service',
  family: 'canned',
  step: 'assure',
  weight: 'canned',
  source: 'Method, "templates are a reference": claims about ourselves repair nothing',
  es: {
    find: [
      '(trabajamos|seguimos trabajando|seguiremos trabajando|trabajaremos|nos esforzamos|nos esforzaremos|esforzandonos|comprometidos|compromiso|mision|objetivo|prioridad) ~6 (mejor servicio|mejor atencion|mejor experiencia|excelencia|calidad|satisfaccion|servicio de calidad|buen servicio)',
      '(brindarte|brindarle|brindarles|ofrecerte|ofrecerle|ofrecerles|darte|darle|prestarle|prestarte|brindar|ofrecer) ~2 (mejor|excelente|buen|buena|optimo|unico|unica) ~2 (servicio|atencion|experiencia|calidad|trato)',
      '(nos caracterizamos|nos enorgullece|nos enorgullecemos|estamos orgullosos) ~1',
      '(calidad|excelencia) (de|en) (nuestro|nuestros|el|la) (servicio|servicios|atencion) ~1 (nos|es)',
    ],
    advice: 'Habla bien de nosotros justo cuando fallamos. Cuenta un hecho.',
    why: 'Elogiar el servicio delante de quien lo sufrió suena a anuncio. Un cambio concreto dice más que un lema.',
    prompt: 'Por lo de ‹la mesa› hoy cambiamos [qué, en una línea].',
    fix: withoutFormula,
    flags: ['Seguimos trabajando para darte la mejor atención.', 'Nuestro compromiso es la excelencia.', 'Queremos brindarle una mejor experiencia.'],
    allows: ['Hoy cambiamos el rodillo y el lunes paso a verlo.', 'La calidad de la tela es de 300 hilos.', 'Trabajamos en la plaza los domingos.'],
  },
  en: {
    find: [
      '(we|team) ~1 (pride ourselves|strive|endeavour|endeavor|aim|are committed|are dedicated|always try|always aim) ~1 (on|to|for|in)',
      '(committed|dedicated) to ~1 (providing|delivering|offering|excellence|ensuring|our)',
      '(provide|deliver|offer|give|providing|delivering|offering) ~3 (best|excellent|exceptional|outstanding|highest|great|superior|world - class|top - notch) ~2 (service|experience|care|quality|support)',
      '(high|highest) standards? ~3 (service|customers|we|our|usual)',
      '(not the|not up to our|fell short of our|below our) ~1 (usual|standard|standards|high)',
    ],
    advice: 'It praises us on the day we failed. Tell a fact.',
    why: 'Praise for the service in front of someone who suffered it reads like an advert. One concrete change says more than a motto.',
    prompt: 'Because of ‹the table› we changed [what, in one line] today.',
    fix: withoutFormula,
    flags: ['We pride ourselves on our friendly service.', 'We are committed to providing the best experience.', 'We always strive to deliver excellent care.'],
    allows: ['We changed the roller today and I check it on Monday.', 'The wool is of good quality: 300 threads.', 'The market is open on Sundays.'],
  },
} satisfies Rule;
