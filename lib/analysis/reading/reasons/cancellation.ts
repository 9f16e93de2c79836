/** It cannot be cancelled, or we cancelled it. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { weight: 0.9,
        find: [
          '(descatalogado|retirado|retirada|darme de baja|baja definitiva|dieron de baja|suspendido|suspendida|suspension|desprogramad*|reprogramad*|overbooking)',
          '(sobreventa|no sale|no salio|cese|termino de contrato)'] },
      { weight: 2.6,
        find: ['(cancelad*|anulad*|suspendid*) ~4 (por sms|la noche antes|la vispera|sin|a ultima hora)',
          'anular (la|el|mi) _ ~8 (sms|antes|noche)', '(pedi|solicite) ~4 (termino|baja|cese|cancelacion) ~12 (sigu*|cobr*|factur*|todavia|aun)',
          'ni una (factura|cuota|mensualidad) mas'] },
      // The matter is only named.
      { weight: 0.6,
        find: ['(cancel*|anul*|baja|aplaz*|suspendier*)'] },
      { weight: 2.4,
        find: ['(se|nos|me|lo|la) (aplaza|aplazo|aplazaron|anulan|anularon|anulo|cancelan|cancelaron|cancelo|citaron) ~6',
          '(cancelaron|cancelan|anularon|anulan|cancelasteis|anulasteis) (la|el|mi|nuestr*|todo|sin|mi|por) ~4',
          '(cancele|anule|pedi cancelar|di de baja|pedi la baja) ~14 (y|pero) ~4 (igual|siguen|sigue|cobr*|aparece|llego|nada)'] },
      { weight: 4,
        find: ['(intento|intentando|tratando|trato|quise|queriendo|pedi|solicite|llevo|he pedido|imposible|no (puedo|me dejan|me deja|hay manera|hay forma|consigo|logro)) ~6 (dar de baja|darme de baja|darnos de baja|cancelar|la baja|renunciar|rescindir|anular|desafiliarme|desuscribirme|la cancelacion|dar la baja)',
        '(cancele|cancelado|di de baja|dado de baja|pedi la baja|solicite la baja|cancelamos|anule|he cancelado|me di de baja) ~14 (cobran|cobro|cobraron|siguen|sigue|otra vez|y me|y el|cargo|volvieron|no la|veces|cobrado|aun|todavia)',
        '(cancelaron|cancelasteis|cancelan|anularon|anulasteis|han cancelado|habeis cancelado|me cancelan|suspendieron) ~4 (vuelo|reserva|pedido|cita|tren|compra|evento|concierto|hotel|contrato|poliza|el|la|mi|servicio|clase|viaje)',
        '(vuelo|reserva|pedido|cita|tren|compra|evento|concierto|hotel|viaje|clase) ~4 (cancelado|cancelada|cancelaron|cancelo|anulado|anulada|fue cancelado)',
        '(no (me)? (dejan|permiten|tramitan)) ~4 (baja|cancelacion|cancelar)',
        'sigue|siguen sin (darme|darnos|tramitar|cancelar) ~3 (baja|cancelacion)?'], unless: ['quiero cancelar mi pedido por favor', 'puedo cancelar',
        'si quiero cancelar'] },
      { weight: 1, find: ['baja', 'cancelacion', 'cancelar'] },
    ],
    shows: ['Pedí la baja en enero, por escrito, y todavía me cobran.', 'Cancelaron mi reserva la víspera sin avisar.',
      'No hay manera de cancelar el plan, me pasan de uno a otro.'],
    leaves: ['¿Cómo puedo cancelar mi plan?', 'Si no llega mañana, cancelo el pedido.'],
  },
  en: {
    find: [
      { weight: 0.9,
        find: [
          '(discontinued|withdrawn|pulled|scrapped|called off|cancel button|unsubscribe|unsubscribed|terminate|terminated|termination|overbooked)',
          '(oversold|bumped|stood down|not running|rail replacement|replacement bus|suspended|reinstated|downgrade|downgraded)'] },
      { weight: 2.6,
        find: ['(cancelled|canceled) on (us|me) ~6', '(terminates here|not running|replaced by bus)',
          '(cancelled|canceled) . # (cancelled|canceled)',
          '(cancelled|canceled) (my|our|the) ~2 (by text|with no|without|at|on a|last|four|#|hours|days)', '(rejected|ignored|lost) my cancellation'] },
      // The matter is only named.
      { weight: 0.6,
        find: ['(cancel*|unsubscribe*|terminate*)'] },
      { weight: 2.6,
        find: ['(you|they|you\'ve|it|hotel|airline|shop) (just)? (cancelled|canceled|pulled|scrapped|axed) (us|me|it|on|my|our|the|both|all)',
          'cancelled as requested', '(canceled|cancelled|stopped) (the|my|it|that) ~12 (anyway|still|went|goes|again|regardless|but)',
          'why (did|have|has) ~3 (cancel|cancelled|canceled)', '(train|service|trains) (cancelled|canceled|cancelation|cancellation)',
          'called (it)? off'] },
      { weight: 4,
        find: ["(tried|trying|try|attempted|asked|asking|requested|impossible|{cannot}|won't let me|no way|refuse|refusing) ~6 (cancel|cancelling|canceling|unsubscribe|unsubscribing|opt out|close my account|end my contract|cancellation)",
        '(cancelled|canceled|unsubscribed) ~14 (still|charged|charging|again|billed|billing|keep|yet|taking|took)',
        '(you|they|airline|hotel|have|has|had|just|got) (cancelled|canceled|cancel) ~4 (flight|my|our|the|booking|order|reservation|appointment|trip|event|it|on us|class)',
        '(flight|booking|order|reservation|appointment|trip|event|train|policy|class|gig) ~3 (was|been|got|is|just)? (cancelled|canceled|scrapped|called off)',
        '(cancelled|canceled) ~2 (flight|booking|order|reservation|my flight|our flight)',
        '^ (cancelled|canceled) (in|on|last|it|my|the|by|weeks|months) ~4', 'after (you|they) cancelled|canceled'], unless: ['can i cancel',
        'how do i cancel', "if it's cancelled", 'some sites', 'order cancelled it after', 'immediately cancelled'] },
      { weight: 1, find: ['cancel', 'cancelled', 'canceled', 'cancellation'] },
    ],
    shows: ['I cancelled in January, in writing, and you still take the money.', 'You cancelled our booking the night before without a word.',
      'It is impossible to cancel this plan.'],
    leaves: ['How do I cancel my plan?', "If it's not here tomorrow I'm cancelling the order."],
  },
} satisfies SignFile;
