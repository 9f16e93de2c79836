/** Leaves, or thinks of it. A need to cancel that is no reproach (a bereavement, a change of plans) is not this sign. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { weight: 3, find: ['(doy|dar|darme|darnos|dadme|denme|dame|deme|dennos) (de|la) baja',
        '(cancelo|cancelare|cancelamos|cancelar|cancelen|cancelad|cancele|canceleme|cancelenme|cancelenlo|cancelenla|cancelado) ~4 (contrato|plan|servicio|suscripcion|cuenta|tarjeta|poliza|todo|linea|gimnasio|membresia|cuota|seguro|abono|internet)',
        '(cierro|cerrar|cierren|cerrad|cerrare) ~3 (cuenta|cuentas)', '(renunciar|renuncio|rescindir|rescindo|desafiliarme|desafilio)',
        '(me (voy|vamos|ire|marcho|largo|retiro)|nos (vamos|iremos|marchamos)) ~3 (a|con|de|si|el|en|fin|la|ya|$)',
        '(dudar|dudando|pensando|planteando|planteo|pienso|considerando|evaluando|replanteando) ~3 (seguir|continuar|irme|cambiar|cancelar|dejar|darme|quedarme|si sigo|si seguir|renovar)',
        '(dejo|dejare|dejar|dejamos) de ser ~1 (cliente|clienta|clientes)',
        '(no (quiero|queremos) ~2 (ser|seguir) ~2 (cliente|clienta|clientes|con ustedes|con vosotros))',
        '(no (voy a|vamos a|pienso)) (seguir|renovar|continuar) ~3', 'no renuev*', 'no renovar*',
        '(migro|migrare|migramos|porto|portabilidad|portare)', 'quiero irme', '(me|nos) quiero|queremos ir', '(esto es un|un) adios',
        '(baja (definitiva|inmediata|ya))', '(quiero|solicito|pido|exijo|tramiten|pedir|gestionen) (la|mi|nuestra) baja'], unless: ['vuelo cancelado',
        'no quiero cancelar', 'medica'] },
    ],
    shows: ['Llevo tres meses pensando en irme y hoy me habéis convencido: dadme de baja.', 'Con esto cierro la cuenta mañana.',
      'No voy a renovar en enero, así de simple.', 'Ya estoy dudando si seguir con ustedes.'],
    leaves: ['Me cancelaron el vuelo dos veces.', '¿Puedo cambiar de plan?', 'No quiero cancelar, solo que funcione.'],
  },
  en: {
    find: [
      { weight: 3,
        find: ["(cancel|cancelling|canceling|close|closing|end|ending|terminate|terminating) ~4 (my|our|the|this) ~3 (account|accounts|subscription|contract|membership|plan|policy|service|services|card|line|order with you)",
        '(cancel it|cancel everything|cancel the lot|want to cancel|ready to cancel|going to cancel|will cancel|about to cancel|cancelling today|wants to cancel|cancel asap)',
        "(leaving you|i'm leaving|im leaving|we're leaving|i am leaving|we are leaving|i'm out|i'm gone|i'm off|we're off|i'll leave|moving on|be moving|will be leaving|done with you|walk away|walking away|thinking of leaving|considering leaving|time to leave|time to move|off at the end)",
        "(not|won't|wont|don't|isn't|aren't|no longer) ~3 (renew|renewing|renewal|be a customer|stay|staying|continue with|continuing with|remain|a customer)",
        '(as it stands we|stand we) ~1', "(unsubscribe|unsubscribing|opt me out|downgrade|downgrading)", '(this is|it\'s) goodbye',
        '(port|porting) (my|our) (number|line)', 'i want out', '(cancelled|canceled) (in|on|last) ~8', 'switch off my',
        '(reconsider|reconsidering|rethinking|questioning) ~4 (subscription|membership|loyalty|custom|business|staying)'],
        unless: ["don't want to cancel", 'not cancelling', 'cancelled my flight', 'how do i cancel a', 'late mother', 'leaving a tip', 'passed'] },
    ],
    shows: ['I have half a mind to close my account over this.', "We won't be renewing in January, simple as that.",
      "Seriously considering leaving you after this week.", 'Right, cancel my membership.'],
    leaves: ['You cancelled my flight twice.', 'Can I change plans?', "I don't want to cancel, I just want it to work."],
  },
} satisfies SignFile;
