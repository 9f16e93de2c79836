/** Foretells what comes of it for us or for others. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: ['(van|vais|seguiran|seguireis|acabaran|acabareis|terminaran|terminareis|estan) (a)? ~1 (perder|perdiendo|quedarse|quedaros|quebrar|cerrar|hundir*|matar|cerrando|quedando) ~3',
      '(alguien|un dia|cualquier dia|algun dia) ~4 (va a|se va a|acabara|terminara|saldra) ~4',
      '(no (seran|sereis|soy|sere)) ~2 (los ultimos|el unico|la unica|el ultimo|la ultima)',
      '(asi|a este paso) ~4 (pierden|perdeis|cierran|cerrareis|van a|vais a|os|se)',
      '(les|os) (va a|pasara|costara|saldra) ~4 (caro|factura|clientes|pasar)', 'perderan (clientes|mas|a)', 'perdereis (clientes|mas|a)'],
    shows: ['Así van a perder a todos sus clientes.'], leaves: ['Voy a perder el vuelo.'],
  },
  en: {
    find: ["(you|you'll|you will|you're going to|company|business|they) ~2 (lose|losing|go under|go bust|close|fail|regret|end up) ~3 (customers|customer|business|everyone|all|people|bust|empty|this|like)?",
      "(someone|somebody|one day|some day|sooner or later) ~3 (will|is going to|gets|could) ~4 (hurt|killed|die|injured|sue|hurt|happen)",
      "(i won't be|i'm not|not|won't be) the (last|only)", 'it is only a matter of time', 'mark my words', 'at this rate ~4', 'going to cost you',
      'will cost you'],
    shows: ['At this rate you will lose every customer.'], leaves: ['I am going to lose my seat.'],
  },
} satisfies SignFile;
