/** Thanks and courtesies that close a letter. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: ['gracias (de antemano|por adelantado|anticipadas|por su (atencion|tiempo|comprension|pronta|respuesta|ayuda)|por vuestra (atencion|ayuda)|por la (atencion|respuesta))',
      '(de antemano|desde ya) (muchas )?(gracias|agradezco)',
      '(agradezco|agradeceria|agradecere|agradezco de antemano|agradeceriamos) (su|una|que|si|me|la|de|de antemano|vuestra|pronta|el|me)',
      '(quedo|quedamos) (a la espera|atento|atenta|pendiente)', '^ (muchas|mil)? gracias $',
      '^ (muchas|mil)? gracias y? ~1 (saludos|saludo|un saludo)', '(saludos|saludo) ~2 gracias', 'gracias ~1 perdon'],
    shows: ['Gracias de antemano.'], leaves: ['Gracias por venir tan rápido.'],
  },
  en: {
    find: ['(thanks|thank you|thanking you) (in advance|in anticipation|for your (time|attention|help|assistance|prompt|understanding|consideration))',
      '^ (many)? (thanks|thank you|thx|cheers|regards) ~2 $', '(thanks|cheers) $',
      '(appreciate|would appreciate|be grateful|grateful if|grateful for) ~2 (if|a|an|your|any|it if)'],
    shows: ['Thanks in advance.'], leaves: ['Thanks for coming so fast.'],
  },
} satisfies SignFile;
