/** "Acuda a la sucursal": a trip for something that could be done from here. */
import { isPushed as when } from '../effort';
import type { Rule } from '../rule';

const offered = { es: ['(o|y) (se|te|le) ~1 (lo|la)? (mando|envio|llevo|llevamos|mandamos|enviamos)', 'prefier*|elij*|elige'], en: ["or (i|we|i'll|we'll)", 'which works|would|suits', 'prefer*'] };

export default {
  id: 'go-to-branch',
  family: 'pushed-effort',
  step: 'make-right',
  weight: 'weakens',
  source: 'Customer effort research (CEB); method, pillar "time and effort"',
  es: {
    find: [
      { find: '(dese|date|darse|darte|de|des) una vuelta (a|por|al|en) ~2', unless: offered.es, when },
      { find: '(toca|hace falta|es necesario|necesitamos|tiene|tienes) que (se|te) (acerque|acerques|presente|presentes|dirija|dirijas|acercar*) ~6 (a|al|en|con)', unless: offered.es, when },
      { find: '(acuda|acude|acudir|acudas|acerquese|acercate|acercarse|acercarte|vaya|ve|ir|dirijase|dirigete|dirigirse|dirigirte|presentese|presentate|presentarse|presentarte|pase|pasa|pasar|visite|visita|visitar|apersonarse|apersonese|personarse|personese|concurra|concurrir) ~4 (sucursal|sucursales|oficina|oficinas|tienda|tiendas|punto|puntos|centro|local|agencia|agencias|modulo|ventanilla|taquilla|mostrador|sede|delegacion|banco|cac)', unless: offered.es, when },
      { find: '(directamente|personalmente|validar|validarlo|solicitarlo|hacerlo|tramitarlo|gestionarlo|realizarlo) ~2 en (la|una|su|tu|cualquier)? (sucursal|oficina|tienda|ventanilla|agencia|banco)', needs: ['(tiene|tienes|tenes|hay|habria) que', 'debe|debes|deberia|necesario|favor|validar|validarlo|recomendamos|sugerimos'], unless: offered.es, when },
      { find: '(pase|pasa|pasate|pasese|pasar|pasarte|pasarse|acerquese|acercate|acuda|acude|vaya|dirijase|dirigete|baje|baja|suba|presentese|presentate) ~1 (por|a|en|al) (el|la|nuestra|nuestro|cualquier)? ~1 (recepcion|mostrador|secretaria|taquilla|caja|ventanilla|informacion|administracion|conserjeria|mesa|modulo|cajero)', unless: offered.es, when },
    ],
    advice: 'Le cuesta un viaje. ¿Se puede hacer desde aquí?',
    why: 'Quien ya perdió tiempo oye que perderá una tarde más. Si hay que ir, que sea con cita, nombre y todo preparado.',
    prompt: 'Lo de ‹el módem› lo hago desde aquí: [qué paso y qué día].',
    flags: ['Dese una vuelta a la sucursal con el recibo.', 'Debe acudir a la sucursal más cercana.', 'Acércate a cualquiera de nuestras tiendas con el recibo.', 'Vaya a la oficina y pida el duplicado.', 'Eso lo tiene que ver directamente en ventanilla.'],
    allows: ['No tiene que venir a la oficina: lo firmo yo.', 'Puede pasar por la tienda hoy o se lo mando mañana, ¿qué prefiere?', 'El técnico va a su casa hoy a las 4.'],
  },
  en: {
    find: [
      { find: "(you're|you are|you|you'll) (gonna|going to|will)? (want|need|have) to (swing by|pop|go down|stop by|head|come in|come down|drop in) ~3", unless: offered.en, when },
      { find: '(go|going|visit|visiting|come|coming|pop|head|drop|stop|return|take|bring) ~6 (branch|branches|store|stores|shop|shops|office|centre|center|centres|centers|outlet|showroom|counter|dealer|dealership|kiosk|service centre|service center|post office)', needs: ["please|need|must|should|have|to|^|can|could|you'll"], unless: [...offered.en, '(who|when|while|that) you (went|came|visited)', 'went|came|visited', 'come* from', '(going|go) (to|out)? (fix|open|close)', 'next time|welcome|treat'], when },
      { find: '(in|at) (a|your|the) (local|nearest|closest) ~2', needs: ['please|visit|go|branch|store|office|shop|bank'], when },
      { find: '(pop|swing|stop|come|drop|call|go|head|report) ~1 (by|in|into|to|over to|round to|at) (the|our|any|your)? ~1 (reception|desk|counter|front desk|help desk|box office|kiosk|admin|office|branch)', unless: [...offered.en, '(i|we|she|he) ~1 (pop|swing|stop|come|drop|go)'], when },
    ],
    advice: 'It costs them a trip. Can it be done from here?',
    why: 'Somebody who lost time already hears that another afternoon will go. If they must come, let it be booked and ready.',
    prompt: 'I can do ‹the modem› from here: [which step, which day].',
    flags: ["You're gonna want to swing by one of our stores.", 'Please visit your nearest branch.', 'You need to go to the store with the receipt.', 'You must bring it to one of our service centres.', "You'll have to take the phone to a shop."],
    allows: ["You don't have to come to the office: I sign it for you.", 'Pick it up at the store today or I can ship it tomorrow; which would you prefer?', 'The engineer comes to you at 4 today.'],
  },
} satisfies Rule;
