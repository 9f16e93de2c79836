/** Something for the harm, over the money that was paid. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { find: ['(compensacion|compensar|compensen|compensarme|compensais|compensan|compenseis|indemnizacion|indemnicen|indemnizar|indemnizais|resarcir|resarzan|bonificacion|bonifiquen)',
        '(descuento|rebaja|vale|cupon|mes gratis|puntos|detalle|gesto) ~6 (por|molestias|tiempo|como|esto)',
        '(quien|quienes|que) ~2 (paga|pagan|pagara|devuelve|cubre) ~5 (tiempo|dia|dias|gasto|gastos|taxi|hotel|mercaderia|perdidas|trabajo|comida)',
        'quien ~2 (responde|se hace cargo|asume)',
        '(paguen|pagueis|paguenme|hagan cargo|haganse cargo|cubran|abonen) ~5 (gasto|gastos|hotel|taxi|daños|daño|perdidas|arreglo|reparacion|costo|coste)',
        'me toca el #'], unless: ['no quiero compensacion', 'plan de compensacion', 'bonificaciones', 'no busco'] },
    ],
    shows: ['Espero una compensación por las tres noches sin agua.', '¿Quién me paga el día de trabajo que perdí?', 'Háganse cargo del gasto del taxi.'],
    leaves: ['¿Tienen descuento para estudiantes?', 'No busco compensación, busco una respuesta.'],
  },
  en: {
    find: [
      { find: ['(compensation|compensate|compensated|compensating|goodwill|reimburse my|damages)',
        '(discount|credit|voucher|vouchers|free month|points|gesture) ~6 (for|because|trouble|inconvenience|hassle|make up)',
        '(who|who\'s|what) ~3 (paying|pay|pays|covering|cover) ~6 (hotel|taxi|time|day|lost|wages|bill|damage|repair|for|when)?',
        '(pay|cover|reimburse) ~3 (for)? ~2 (hotel|taxi|taxis|damage|damages|repair|repairs|expenses|costs|cost|losses|lost|wages)',
        'who ~3 (answering|responsible|liable|answers|covers)', '(petrol|gas money|taxi|expenses|pay|wages|costs|parking|fuel|mileage) ~6 please',
        'make (it|this) up to (me|us)', 'what are you paying'], unless: ["don't want compensation", 'keep your voucher', 'keep your vouchers',
        'compensation plan', 'student discount', 'gift voucher', 'not looking for'] },
    ],
    shows: ['I expect compensation for three nights without water.', 'Who pays for the day of work I lost?', 'Please cover the cost of the taxi.'],
    leaves: ['Is there a student discount?', "I'm not looking for compensation, I want an answer."],
  },
} satisfies SignFile;
