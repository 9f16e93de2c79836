/** "It is a pleasure to serve you": joy at a bad moment. */
import { withoutFormula } from '../fix';
import type { Rule } from '../rule';

export default {
  id: 'glad-to-serve',
  family: 'canned',
  step: 'align',
  weight: 'canned',
  source: 'Decock et al. 2020: informal warmth without individual content raises suspicion',
  es: {
    find: [
      '(es|sera|fue|ha sido) (siempre)? un (placer|gusto|honor) ~1 (atender*|servir*|tener*|ayudar*|saludar*)',
      '(estamos|estoy) (seguros|seguro|segura|convencidos) ~1 que (podemos|podremos|lograremos|puedo)',
      '(esperamos|esperando|deseamos) ~2 (verle|verte|verlos|tenerle|tenerte|recibirle|recibirte|volver a verte|volver a verle|atenderle|atenderte|seguir contando|poder atenderte) ~2',
      '(felices|encantados|contentos|orgullosos) de (tenerte|tenerle|servirte|servirle|atenderle|atenderte|recibirte)',
      '(deseamos|deseo|desearle|desearte) ~3 (excelente|excelentes|lindo|bonito|bonita|maravilloso|feliz) (dia|tarde|noche|semana|fin)',
    ],
    advice: 'Se alegra de atender una queja. ¿Qué siente quien lee?',
    why: 'La alegría de cortesía choca con lo que la persona vive. Nombrar lo suyo acerca más que cualquier placer.',
    prompt: '‹Dos horas al teléfono› [cómo le deja a uno eso].',
    fix: withoutFormula,
    flags: ['Es un placer atenderle.', 'Estamos felices de tenerte con nosotros.', 'Esperamos verte pronto por aquí.', 'Estamos seguros de que podemos darte otra impresión.'],
    allows: ['Fue un gusto ver la foto de su hija con la bici nueva.', 'Me alegra que ya funcione; el lunes lo miro otra vez.', 'Le espero el lunes a las 9 en el taller con la pieza.'],
  },
  en: {
    find: [
      "(it is|it's|it was|always) (always)? (a|our|my) pleasure (to|serving|helping)",
      '(glad|happy|delighted|thrilled|honoured|honored|excited|proud) to (have you|serve you|see you with|welcome you|have your)',
      '(look forward|looking forward|hope) to ~1 (serving|welcoming|serve|welcome|seeing you|see you again|having you|continue|continuing|hosting)',
      'wish you (a|an) (great|wonderful|fantastic|amazing|lovely|awesome|blessed) ~1 (rest of|day|weekend) ~3 $',
    ],
    advice: 'It is glad to serve a complaint. How does the reader feel?',
    why: 'Courtesy joy jars with what the person is living. Naming their side brings you closer than any pleasure.',
    prompt: '‹Two hours on the phone› [what that leaves one with].',
    fix: withoutFormula,
    flags: ['It is always a pleasure to serve you.', 'We look forward to welcoming you back.', "We're so happy to have you with us!"],
    allows: ['I loved the photo of your daughter on the new bike.', 'Glad it works again; I check it on Monday.', 'See you on Monday at 9 with the part.'],
  },
} satisfies Rule;
