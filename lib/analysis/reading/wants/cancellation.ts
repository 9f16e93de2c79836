/** To have something ended: a plan, an account, an order. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { find: ['(dar|den|dame|deme|denme|dadme|darme|denos|darnos|dennos|dad|doy|tramiten|tramitar|gestionar) ~2 baja',
        '(quiero|solicito|pido|exijo|necesito|quisiera|gestionen|deseo|tramiten) ~4 (baja|cancelar|cancelacion|anular|anulacion|renunciar|rescindir|cerrar ~2 cuenta)',
        '(cancelen|cancelenme|cancelad|cancele|canceleme|cancelenlo|cancelenla|cancelarlo|cancelarla|anulen|anulad|anule|anularlo|anuladme|cancelame|cancela|cancelalo|canceladme|cierren mi|cierren la cuenta|cerrad)',
        '(tratando|intentando|quiero|llevo) ~4 (renunciar|dar de baja|darme de baja|cancelar)',
        '(pueden|podeis|puede|podrian|podria|puedes) ~3 (cancelar|anular|pararlo|parar|dar de baja|darme de baja|detener|suspender|cerrar ~1 cuenta)'],
        negated: 'lets-go', unless: ['no quiero cancelar', 'cobro y', 'cancelen el cobro'] },
    ],
    shows: ['Anulen el pedido, por favor.', '¿Me podéis dar de baja desde hoy?', 'Solicito la cancelación de mi póliza.'],
    leaves: ['No quiero cancelar nada.', 'Me cancelaron el vuelo.'],
  },
  en: {
    find: [
      { find: ['(please|just|want to|like to|need to|you|trying to|tried to|asking to|asked to|can i|could i|i\'d like to|then|and|so|to) (cancel|close|terminate|unsubscribe|end|stop) ~4 (it|account|subscription|order|membership|plan|contract|policy|service|everything|delivery|card|this|my|the renewal)',
        '(and|then|,) (end|terminate) (the|my|our|this) ~2 (contract|subscription|policy|plan)',
        '^ (end|cancel|close|terminate|unsubscribe|stop) (it|my|the|this|everything|our|me)',
        '(request|requesting|want|confirm|need|process) ~3 (cancellation|closure)', '(tried|trying|attempting|attempted) ~2 cancel',
        'close (my|our|the) account'], negated: 'lets-go', unless: ["don't want to cancel", 'ready to cancel', 'going to cancel', "shouldn't have to",
        'before you close', 'stop (calling|texting|emailing)', 'will close', 'closure of'] },
    ],
    shows: ['Cancel the order please.', 'Could you close my account as of today?', 'I want to end my policy.'],
    leaves: ["I don't want to cancel anything.", 'You cancelled my flight.'],
  },
} satisfies SignFile;
