/** Charged what should not be: twice, too much, never agreed. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { weight: 3,
        find: ['(cobro|cobros|cargo|cargos|comision|comisiones|cobran|cobraron|cobrado|cobrada|cobrados|cobradas|cobrais|cobrasteis|cobrandome|cargaron|cargado|facturan|facturaron|facturado|facturasteis|debitaron|descontaron) ~8 (doble|dobles|duplicado|duplicada|duplicados|dos veces|tres veces|de mas|demas|indebido|indebida|indebidos|indebidas|que no|sin|no autorice|no autorizado|no reconozco|no he|nunca|por error|otra vez|de nuevo|extra|por algo|por un servicio|el doble|proporcionales|club|seguro)',
        '(comisiones|comision|cargos|cuotas|intereses) ~4 (cobradas|cobrados|cobrada|cargados|cargadas)',
        '(cargo|cobro|recibo|factura|extracto|movimiento) ~10 (no se que es|ni idea|nadie sabe|no conozco|desconocido)',
        '(cobrarme|cobrarnos|cobrandome|facturarme)', '(doble|duplicado|indebido|dos|tres|segundo) (cobro|cargo|cobros|cargos|recibo|factura)',
        '(me|nos|le) (cobran|cobraron|cobrais|cobrasteis|han cobrado|habeis cobrado|siguen cobrando|estan cobrando|cargaron|han cargado|volvieron a cobrar|sacaron|quitaron|descontaron|debitaron|facturan|han facturado|clavaron|metieron)',
        '(no reconozco|desconozco|nunca contrate|no contrate|no he contratado|no autorice|jamas contrate|no solicite|nunca autorice)',
        '(factura|boleta|recibo|cuenta|extracto) ~8 (mal|error|errores|incorrecta|incorrecto|no entiendo|no cuadra|no corresponde|de mas|inflada|disparada|salio|aparece|duplicada|el doble|equivocada|no coincide)',
        'total a pagar', '(cobro|cargo|comision) (que|de) ~4 (no|nunca|jamas)', '(cobros|cargos|comisiones) (de|por) _', 'sin comisiones',
        '(dos|tres) (cargos|cobros|recibos|pagos)'], unless: ['cobro adelantado', 'precio', 'no me han cobrado', 'no cobran', 'sin cobrarme',
        'no me cobraron', 'cargo de conciencia', 'servicio por mas'] },
      { weight: 1, find: ['factura', 'boleta', 'cobro', 'cobran', 'cobraron', 'cargo', 'comision', 'estado de cuenta'] },
      { weight: 0.8, find: ['(sacaron|quitaron|recibo|seguro|cargo|cobro|debito)'] },
    ],
    shows: ['Me cobraron la mensualidad dos veces, el 3 y el 4.', 'Sale en mi recibo un seguro que yo no contraté.',
      'La factura no cuadra: 62 € y mi plan es de 35.'],
    leaves: ['¿Cuándo me cobran la próxima cuota?', 'Sigo esperando la devolución de mi dinero, van veinte días.', 'Suben el plan de 20 a 30 sin avisar.'],
  },
  en: {
    find: [
      { weight: 3,
        find: ['(charged|charge|charging|billed|billing|debited|invoiced|deducted|taken|took) ~6 (twice|double|three times|again|extra|too much|full|wrong|incorrectly|without|for something|for a|never|not|more than|two months|by mistake|both|late fee|fees|fee|the year|after)',
        '(double|duplicate|unauthorised|unauthorized|unknown|mystery|surprise|hidden|random|extra) (charge|charges|charged|payment|payments|fee|fees|billing|bill)',
        '(two|three|four|2|3|another|second) (charges|invoices|bills|payments|fees|charge)',
        "(didn't|never|not|don't|did not|haven't) (authorise|authorised|authorize|authorized|agree|agreed|sign|signed|order|approve|recognise|recognize) ~5 (charge|charges|payment|fee|subscription|for this|to this|to pay|it)?",
        '(statement|bill|charge|card) ~14 (what that is|what it is|what this is|no idea|unknown|nobody knows|never heard of)',
        '(statement|bill) shows ~12 (nobody|no idea|never)', '(billing|charging|invoicing) (me|us)',
        '(bill|invoice|statement|charge) ~6 (wrong|incorrect|mistake|error|doesn\'t add up|makes no sense|says|higher|doubled|should be|should have been|out of nowhere)',
        '(fee|fees|charge|charges) ~4 (i|we) (never|didn\'t|don\'t|was never|were never|wasn\'t)',
        '(you|they) (charged|billed|debited|overcharged) (me|us|my|my card)', 'overcharged', 'been charged',
        '(keep|still|kept) (charging|billing|taking)', 'charged (me|my|us)', 'money (taken|gone|out of my)', 'adjustment (reversal)?'],
        unless: ['not charged', "haven't been charged", 'when will i be charged', 'will i be charged', 'battery', 'phone charged', 'charged to',
        'fully charged'] },
      { weight: 1, find: ['bill', 'invoice', 'invoices', 'charge', 'charges', 'charged', 'fee', 'fees'], unless: ['battery'] },
      { weight: 0.8, find: ['(billed|payment|payments|statement|overdrawn|took|account)'] },
    ],
    shows: ['You took the monthly payment twice, on the 3rd and the 4th.', 'There is a fee on my bill I never agreed to.',
      'The invoice is wrong: my plan is £35, not £62.'],
    leaves: ['When will I be charged next?', 'Still no refund after twenty days.', 'The battery is not charging any more.'],
  },
} satisfies SignFile;
