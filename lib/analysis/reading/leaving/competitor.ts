/** Goes, or looks, to somebody else. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { weight: 3,
        find: ['(me|nos) (paso|pasamos|pasare|cambio|cambiamos|cambiare|cambie|voy|vamos|mudo|largo) (a|con|de)? ~3 (otra|otro|compañia|operadora|operador|empresa|banco|competencia|proveedor|tienda|movistar|claro|entel|vodafone|orange|telcel|amazon|definitivamente|wom|bitel|tigo|personal|att)',
        '(me voy|nos vamos|me ire) (con|a) (ellos|otr*|los de|la de|el de)', '(la|su|tu|vuestra) competencia',
        '(cambiar|cambiarme|cambiarnos|pasarme|irme|migrar|migro|pasar) ~3 (de|a|con) ~2 (compañia|operador|operadora|empresa|banco|proveedor|competencia|otra|otro|aseguradora|marca|tienda)',
        '(hora|momento) de cambiar',
        '(otra|otro) ~1 (compañia|operadora|operador|empresa|banco|proveedor|aseguradora|tienda|sitio) ~5 (ofrece|ofrecen|hace|hacen|tiene|atienden|mejor|barato|menos|regala|trata)',
        '(me paso|nos pasamos|me cambio|nos cambiamos) (definitivamente|ya|a|de|con|mañana|el|en)',
        '(comprare|compraremos|compro|contratare|contrato|contrataremos) ~3 (otro lado|otra parte|otro sitio|otra tienda|otra marca)',
        'ya tengo (oferta|presupuesto) de', '(mirando|viendo|buscando|comparando) (otro|otra|otros|otras|la competencia)',
        'busco otro|otra ~1 (proveedor|banco|compañia|operador)', '(portabilidad|portar mi numero|portare|porto (la|mi|el|mis|los))'],
        unless: ['me cambio de casa', 'cambio de domicilio', 'me paso a recoger', 'otra tienda vuestra'] },
    ],
    shows: ['El banco de enfrente me da lo mismo sin comisión, así que me voy con ellos.',
      'Si esto sigue igual me paso a otra operadora antes de navidad.', 'Ya creo que es hora de cambiar de compañía.'],
    leaves: ['Me cambio de casa el viernes, ¿trasladáis la línea?', '¿En qué se diferencian de otras marcas?'],
  },
  en: {
    find: [
      { weight: 3,
        find: ['(switch|switching|switched|moving|move|going|go|take|taking|changing|jumping|porting|defecting) ~6 (to|over to|with) ~3 (competitor|competitors|another|someone else|somebody else|other|rival|different|verizon|comcast|amazon|delta|chase|o2|sky|jetblue|southwest|virgin|vodafone|t-mobile|att|apple|google|your competition|tesco|ocado|aldi)',
        '(taking|take|took) (my|our) ~3 (business|custom|money|status|account|accounts|loyalty|premier) ~3 (elsewhere|to|somewhere)?',
        '(competitor|competitors|competition|rival|rivals)', '(port|porting|ported) (my|our|out|the) ~2', 'comparison site',
        '(looking at|looking around|shopping around|getting quotes|looking into) ~3',
        '(go|going|shop|shopping|buy|buying|look|looking|bank|banking|order|ordering|book|booking) (elsewhere|somewhere else)',
        '(next door|down the road|across the street|other provider|another provider) ~6 (offers|offered|offering|charges|has|does|for|me|£|#)?',
        '(been offered|got a quote|have a quote|quoted) ~8 (elsewhere|next door|#|by|from)',
        '(trialling|trialing|trying|testing|demoing|evaluating) ~2 _ (next to|alongside|instead of|against) you',
        '(switch|switching|change|changing) (provider|providers|banks|bank|carriers|carrier|suppliers|supplier|airlines|isp|insurers)',
        'i will fly|use|try (another|someone|delta|jetblue|southwest|united)', '(their|theirs) ~4 (just works|is better|is cheaper|works better)'],
        unless: ["don't want to switch", 'switching to paperless', 'switch to the annual'] },
    ],
    shows: ['The bank across the street does it with no fee, so I am taking my accounts there.',
      'If it stays like this I am switching to another provider before Christmas.', 'Guess we will shop elsewhere.'],
    leaves: ["I'm switching to the annual plan, how do I do it?", 'How are you different from other brands?'],
  },
} satisfies SignFile;
