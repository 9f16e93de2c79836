/** Money of the customer that we owe and have not given back. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      // The matter is only named.
      { weight: 0.6,
        find: ['(reembols*|devolver|devuelv*|devoluc*|fianza|deposito|reintegr*|plata|dinero|saque)'] },
      { weight: 2.6,
        find: ['(deben|debeis|debe|adeudan) ~4 (#|desde|plata|dinero|mes|{number-word})',
          '(devolvi|devolvimos|entregue|regrese) ~14 (no|nunca|todavia|aun|sin|intereses)',
          '(anulad*|cancelad*|devuelt*) ~12 (no|todavia|aun|nunca) ~4 (vuelve|aparece|tarjeta|cuenta|llega|refleja)',
          '(no|sin) ~2 (vuelve|regresa|refleja|aparece) ~3 (mi|tarjeta|cuenta|dinero|plata)', 'nota de credito',
          '(devuelv*|devolv*|reembols*|regres*|reintegr*) ~8 (desde|hace|van|prometieron|aprob*|dijeron|deben)'] },
      { weight: 4,
        find: ['(reembolso|reembolsos|reintegro|devolucion|abono|fianza|deposito|reembolsen|reembolsado|reembolsaron|reembolsan) ~10 (no|nunca|sin|aun|todavia|sigue|sigo|espero|esperando|nada|ni|retraso|tarda|demora|pendiente|{time-unit}|niegan|rechazan|rechazado)',
        '(no|nunca|sin|aun|todavia|sigo|sigue|esperando|espero|llevo|pasado|niegan|hace) ~8 (reembolso|reintegro|abono|fianza|devolucion|reembolsan|reembolsaron|reembolsado|reembolsen|devuelven|devuelto|devolvieron|devolver|devueltos|ver mi dinero|ver mi plata)',
        '(no|nunca|aun|todavia|ni) (me|nos|se|le)? ~1 (devuelven|devolvieron|han devuelto|devolveis|reembolsan|regresan|reintegran|regresado) ~5',
        '(mi|el|nuestro|la) (dinero|plata|fianza|deposito|pasta|lana) ~3 (no (llega|aparece|me|lo|ha|han|sale|vuelve)|sigue|sigo|aun|todavia|nunca|semanas|meses|dias)',
        '(quedan|quedaron|quedarse|quedado) con (mi|el|nuestro|la|parte) ~2 (dinero|plata|fianza|deposito|lana)'],
        unless: ['(ya|por fin) ~1 (me)? (llego|esta|tengo|recibi|entro)', 'no esperaba', 'dinero en la cuenta', 'etiqueta de devolucion',
        'devolucion de llamada', 'retirar', 'devolver la llamada', 'no quiero', 'me cobraron', 'duplicado'] },
      { weight: 2, find: ['(quiero|exijo|queremos) (mi|nuestro) (dinero|plata)',
        '(devuelvan|devuelvanme|devolvedme|devuelveme|devuelvame|regresenme|regresen|reembolsenme|devuelvanos|reintegren) ~3 (dinero|plata|fianza|pago|lana|importe|deposito|lo que)',
        'reembolso', 'reembolsen', 'reintegro', 'fianza', 'me deben (#|{number-word}|el|la|mi)', 'dando vueltas'] },
      { weight: 0.8, find: ['(reembolso|devolucion|fianza|deposito)'] },
    ],
    shows: ['Devolví las botas hace un mes y el reembolso no aparece por ningún lado.', 'Entregué el piso en agosto y se quedaron con la fianza.',
      'Aprobaron la devolución y todavía no me devuelven la plata.'],
    leaves: ['¿Cómo funciona una devolución?', 'Me cobraron dos veces, devuélvanme uno de los dos.', 'El mixer llegó roto, quiero mi dinero.'],
  },
  en: {
    find: [
      // The matter is only named.
      { weight: 0.6,
        find: ['(refund*|deposit|reimburs*|money|voucher|owe|owed|owes|returned|back)'] },
      { weight: 2.4,
        find: ['(unless|until|if) ~8 (sum|amount|money|#) ~4 (returned|repaid|refunded|paid)',
          '(refund|give|get|getting|see|seen|seeing|want|return|owe) ~3 (my|our|the) # ~2 (back)?', 'don\'t want ~3 (voucher|credit)',
          '(returned|sent) (the|them|it|back|both) ~14 (no|nothing|still|not|never)', '(said|you\'d|they\'d|would|promised) ~3 refund ~10',
          '(money|small) claim* ~6', 'i want (£|\\$|€|#) ~2', 'out of pocket',
          '(my|the) (money|refund|deposit) (back)? ~6 (yet|still|since|weeks|days|months)'] },
      { weight: 4,
        find: ["(refund|refunds|refunded|reimbursement|reimbursed|deposit|money back) ~10 (not|never|no|still|yet|hasn't|hasnt|haven't|waiting|{time-unit}|denied|refused|refuse|where|nothing|since|pending|isn't|wasn't|disappeared)",
        "(no|not|never|still|yet|where|waiting|haven't|havent|hasn't|hasnt|since|promised|denied|refused|refusing|refuse|days|weeks|months|keep|kept|keeping|owe|owed) ~8 (refund|refunded|reimbursement|reimbursed|money back|my money|deposit|rebate|the money)",
        "(haven't|havent|not|never|didn't|hasn't) ~2 (got|gotten|get|received|seen|had|given|recieved|been given) (my|our|the) money",
        '(owe|owes|owed) (me|us|#)'], unless: ['(refund|money) (landed|arrived|came through|is in|just came|has arrived)', "don't want",
        'no refund needed', 'not asking for a refund', 'direct deposit', "can't deposit", 'twice', 'return a jacket'] },
      { weight: 2, find: ['want my money', 'refund', 'refunded', 'money back', 'deposit', 'reimburse', 'reimbursement'], unless: ["don't want",
        'direct deposit', 'not only', 'refundable', 'return policy'] },
      { weight: 0.8, find: ['(refund|deposit|reimbursement)'] },
    ],
    shows: ['I sent the boots back a month ago and the refund is nowhere to be seen.', 'We moved out in August and you kept our deposit.',
      'The return was approved and I still have not got my money.'],
    leaves: ['How do refunds work?', 'You charged me twice, I want one payment back.', 'The mixer came broken and I want my money back.'],
  },
} satisfies SignFile;
