/** Money back. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { find: ['(devuelv*|devolv*|reembols*|reintegr*|regres*) ~5 (dinero|plata|importe|pago|lana|pasta|#|lo que|cuota|cuotas|fianza|deposito|diferencia|cobrado|mes|meses|total|billete|entrada|entradas|cargo|mensualidad)',
        '(reembolso|reembolsen|reembolsenme|reembolsadme|reintegro|reintegren|reembolse)',
        'devolucion (de|del) (#|dinero|importe|mi|la|pago|cargo|deposito|fianza|los)',
        '(quiero|exijo|pido|espero|solicito|necesito|dame|denme|deme) ~2 (mi|el|nuestro) (dinero|plata)',
        '(devuelvanme|devolvedme|devuelvame|devuelveme|regresenme)', 'fecha de pago', 'abonen|abonenme|abonad|abonadme'],
        unless: ['no quiero (que)?'], negated: 'lets-go' },
    ],
    shows: ['Quiero que me reembolsen las dos noches.', 'Regrésenme mi dinero, por favor.', 'Exijo la devolución del importe.'],
    leaves: ['No quiero que me devuelvan nada, solo una disculpa.', 'Devolví el libro ayer en la tienda, ¿me confirman que llegó?'],
  },
  en: {
    find: [
      { find: ['(refund|refunded|money back|reimburse|reimbursed|reimbursement)',
        '(send|give|put|return|pay|release) ~4 (back|#|my money|the money|our money|deposit)', '(want|need|expect|demand) ~2 (my|our) money',
        '(release|return) ~3 (deposit|undisputed|money|funds)', 'credit (me|my|the) ~3'], unless: ["don't want ~3 (refund|money|refunded)",
        'not after ~3 (refund|money)', 'no refund needed', 'not asking for a refund', 'return policy', 'refundable', 'do not want ~3 (refund|money)',
        'never asked for ~2 refund'] },
    ],
    shows: ['I want the two nights refunded.', 'Give me my money back please.', 'I expect a full refund.'],
    leaves: ["I don't want a refund, I want an apology.", 'I returned the book yesterday in store, did it arrive?'],
  },
} satisfies SignFile;
