/** Another thing came, or a part of it did not. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { weight: 3,
        find: ['(falta|faltan|faltaba|faltaban|falto|faltaron) (el|la|los|las|un|una|unos|unas|#|{number-word}|mi|piezas|cosas|la mitad)',
        '(pedi|encargue|compre|ordene|solicite|elegi|pague|pedimos|habia pedido|he pedido) ~10 (y|pero|,) ~3 (me|nos)? ~2 (mandaron|llego|llega|llegaron|enviaron|trajeron|mandasteis|enviasteis|mandan|recibi|dieron|vino|viene|han mandado|han enviado|ha llegado|es|recibo)',
        '(mandaron|enviaron|trajeron|mandasteis|enviasteis|llego|llegaron|recibi|han mandado|han enviado|ha llegado|entregaron|mandan) ~4 (otro|otra|otros|otras|equivocado|equivocada|equivocados|equivocadas|distinto|distinta|diferente|incorrecto|incorrecta|incompleto|incompleta|lo que no|que no es|que no pedi|cambiado|cambiada|de menos)',
        '(talla|color|modelo|numero|tamaño|sabor|voltaje|medida) (equivocado|equivocada|incorrecto|incorrecta|que no|distinto|distinta|erroneo|erronea|cambiado)',
        '(no|nunca) (es|era|son|eran) (lo|el|la|los|las) que (pedi|pedimos|compre|encargue|elegi|ordene|pague|salia en la foto|sale en la foto|aparece en la foto)',
        '(caja|bolsa|paquete|pedido|kit) ~3 (vacia|vacio|incompleto|incompleta|sin los|sin las|sin la|sin el|a medias)',
        '(venia|viene|vino|llego|trae) (sin|solo) ~2 (tornillos|cable|cargador|instrucciones|tapa|funda|mando|manual|patas|la mitad|uno|una|dos)',
        'no (venia|venian|vino|viene|vienen|traia|trae|estaba|incluia|incluyeron) (el|la|los|las|ni) _',
        '(pedido|entrega) equivocado|equivocada|erroneo'] , unless: ['respeto', 'falta de', 'hace falta', 'no falta', 'pedi que no',
        'pedi que dejaran', 'documento', 'papeles', 'me faltan palabras', 'certificado'] },
      { weight: 2, find: ['(equivocado|equivocada|equivocaron) ~5 {goods}', '{goods} ~4 (equivocado|equivocada|equivocaron|incompleto|incompleta)',
        'incompleto|incompleta', 'de menos', 'que no pedi', 'en vez|lugar de (el|la|los|las|un|una) _'] },
      { weight: 0.8, find: ['(equivocado|equivocada|de otra persona|otro nombre|en vez de|en lugar de|enchufe|adaptador|talla)'] },
    ],
    shows: ['Encargué la cortina gris y me llegó una rosa fucsia.', 'Faltan dos patas de la mesa, así no la puedo montar.', 'La caja venía vacía. Vacía.'],
    leaves: ['Es una falta de respeto lo que hacen.', 'La mesa llegó con una pata rota.', '¿Trae las pilas incluidas?'],
  },
  en: {
    find: [
      { weight: 3,
        find: ['(ordered|order|bought|paid for|asked for|requested|chose|picked|wanted) ~12 (and|but|,|not|instead) ~5 (got|received|sent|came|arrived|recieved|is|was|given|delivered|turned up|very much)',
        '(sent|got|received|delivered|given|recieved|shipped) ~3 (the|a|me|us)? ~2 (wrong|different|incorrect|someone else\'s|another|only one|only two|half)',
        '(wrong|incorrect) (item|items|size|colour|color|model|product|order|one|part|shade|flavour|flavor|address label|version|parts|voltage|food|meal|pizza|prescription|book)',
        '(missing|without) (the|a|an|my|its|from|two|three|one|half|any|#)? ~2 (screws|parts|part|poles|charger|cable|lid|bolts|instructions|item|items|piece|pieces|remote|legs|batteries|sauce|box|drink|drinks|sides|from)',
        '(box|bag|package|parcel|envelope) (was|is|came|arrived)? (empty|half empty)',
        '(no|not a single) (poles|screws|charger|cable|instructions|lid|bolts|legs|batteries|remote|plug|sauce|cutlery|fries|chips|tower)',
        "(isn't|not|wasn't|isnt|wasnt) (what|the one|the size|the colour|the color|the model) (i|we|that)",
        '(with|has|had) (a|one|two|its) ~1 _ missing', '(part|parts|item|items|piece|pieces|half|one|two|three|bits) ~4 (missing|short)',
        '(burger|meal|kit|set|box|order|salad|sandwich) (with|without|has) no _', 'someone else\'s (order|parcel|package|item)', 'incomplete'],
        unless: ['wrong one to ask', 'missing my', 'missing flight', 'refund missing', 'no answer'] },
      { weight: 2, find: ['wrong ~2 {goods}', '{goods} ~4 (wrong|incomplete)', 'instead of (the|a|an|my)'], unless: ['instead of holding',
        'instead of helping', 'instead of answering'] },
      { weight: 0.8, find: ['(someone else\'s|received a|received the|got a|instead of|the tiles|size|colour)'] },
    ],
    shows: ['Asked for the grey curtain and received hot pink.', 'Two table legs are missing so I cannot build it.', 'The box was empty. Empty.'],
    leaves: ['The table came with a broken leg.', 'Does it come with batteries?', 'I have been on hold for an hour.'],
  },
} satisfies SignFile;
