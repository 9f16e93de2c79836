/** Another one, the right one, the missing part. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { find: ['(me|nos|lo|la|los|las) ~1 (cambian|cambien|cambiais|cambiad|cambie|cambias|reemplazan|reemplacen|reponen|repongan|sustituyan|sustituyen|repone)',
        '(cambienmelo|cambienmela|cambienme|cambiadmelo|cambiadme|cambiarmelo|cambiarmela|reemplacenlo|reponganme|repongan|reemplacen|cambieme)',
        '(hago|hacer|haga|hacemos|gestionar|tramitar|pido|solicito|quiero|quisiera) ~2 (cambio|reemplazo|reposicion|sustitucion)',
        '(mandar|manden|mandarme|mandenme|mandadme|mandame|envien|envienme|enviadme|enviarme|enviame|enviar|mandan|envian|mandeis|envieis|manda) ~4 (otro|otra|otros|otras|nuevo|nueva|correcto|correcta|correctos|repuesto|recambio|tornillos|pieza|piezas|que falta|que faltan|lo que|falta|cable|cargador|patas|reemplazo|uno|una|bueno|buena|verdadero)',
        '(quiero|necesito|espero|exijo) ~2 (uno nuevo|una nueva|otro|otra|un reemplazo|el correcto|la correcta|el que pedi|la que pedi)'],
        negated: 'lets-go', unless: ['otra cosa', 'otro correo', 'otra persona', 'otra direccion', 'otro tecnico', 'otra vez', 'cambio de plan',
        'cambio de titular'] },
    ],
    shows: ['Mándenme otra jarra, esta vino rajada.', '¿Me lo cambian por la talla 40?', 'Solo quiero que repongan la pieza.'],
    leaves: ['¿Puedo cambiar de plan?', 'Mándenme otro correo con la factura.'],
  },
  en: {
    find: [
      { find: ['(replace|replaced|replacement|replacements|exchange|swap|resend|reship|redeliver)',
        '(send|ship|get|post|mail|give|bring|deliver|need|want) ~4 (another|new one|new ones|right one|right ones|correct|replacement|one that works|missing|what i ordered|working one|the parts|the part|the screws|the poles|them|proper one|one that|a new)'],
        negated: 'lets-go', unless: ['no replacement', 'replacement came', 'replacement arrived', 'thanks for ~4 replacement', 'another email',
        'another form', 'another agent', 'send them ~3 (email|documents|photos)', 'exchange rate', 'another reply', 'phone exchange',
        'gotten replacement', 'exchanges'] },
    ],
    shows: ['Send another jug please, this one is cracked.', 'Can I swap it for a size 40?', 'I just need the missing part.'],
    leaves: ['Can I change plans?', 'Send me another email with the bill.'],
  },
} satisfies SignFile;
