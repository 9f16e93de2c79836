/** Or else: a condition and what follows. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: ['^ ~2 o ~6 o ~1 (me|nos|voy|vamos|pongo|ponemos|denuncio|cancelo|doy|los|les|publico)',
      'si no ~10 (voy|vamos|cancelo|denuncio|pongo|presento|me|nos|acudo|publico|demando|doy|tendre|procedere|inicio|iniciare|acudire|pondre|denunciare|subo)',
      'si ~2 no ~6 (quiero mi|devuelv*|ya no|no vuelvo)', '(de lo contrario|caso contrario|o si no|sino)',
      '(ultima|ultimo) (oportunidad|aviso|plazo|chance)', '(tienen|teneis|les doy|os doy) ~2 (hasta|#|{number-word}) ~2', '(salvo|a menos) que ~6',
      'antes de (ir|acudir|denunciar|llamar a mi|poner)', '(si|como) ~8 (chao|adios|me voy|me cambio|me paso|cancelo|denuncio)'],
    shows: ['Si no me contestan hoy, denuncio.'], leaves: ['Si no es molestia, mándenme la factura.'],
  },
  en: {
    find: ["(or|or else|otherwise) ~1 (i'll|i will|i'm|we'll|we're|we will|i am|i go|my)",
      "if ~12 (i'll|i will|i'm|i am|we'll|we're|we will|i shall) ~2 (leave|leaving|cancel|cancelling|file|open|sue|go|post|report|dispute|take|switch|escalate|be|contact|refer|call my|off|done|out)",
      '(last|final) (chance|warning|time)', '(you have|giving you|i give you) ~3 (until|#|{number-word})', "unless ~8",
      '(after which|failing that|failing which)', 'one more and', 'until i hear from you'],
    shows: ['Answer today or I will sue.'], leaves: ['If it is no trouble, send the bill.'],
  },
} satisfies SignFile;
