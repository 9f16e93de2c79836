/** "A look would have told you", "guests usually tell us": a lesson drawn from the customer's trouble. */
import { unowned } from '../ownership';
import type { Rule } from '../rule';

export default {
  id: 'lecture',
  family: 'blame',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Method, step 1: assume good intent; Blodgett, Hill & Tax 1997 (interactional justice)',
  es: {
    find: [
      { find: '(que)? por algo (viene|esta|estan|aparece|lo|la|se|le|te|pone) ~3', question: 'never' },
      '(que)? (casi)? nadie (se toma|lee|abre|mira|revisa|se lee|se fija) (el|la|los|las|en|nunca|,|.|$) ~2', '(que)? (los clientes|la gente|muchos|uno|todos) (nunca|casi nunca|no) (lee|leen|abre|abren|mira|miran|revisa|revisan|se fija|se fijan)',
      { find: '(es|era|seria) (solo)? cuestion de (leer*|mirar*|fijarse|fijarte|revisar*|abrir*|preguntar|avisar) ~3', question: 'never', when: unowned },
      { find: '(basta|bastaba|bastaria|hubiera bastado|habria bastado) con (leer*|mirar*|fijarse|fijarte|revisar*|abrir*|preguntar|avisar*|un vistazo|una llamada|una lectura) ~3', when: unowned },
      { find: '(la gente|los clientes|quien|quienes|los huespedes|los pasajeros|los demas|la mayoria|uno|cualquiera) ~6 (suele|suelen|normalmente|generalmente|por lo general|acostumbra|acostumbran) ~2 (avisar*|avisa*|leer*|lee*|revisar*|revisa*|mirar*|reservar*|reserva*|preguntar*|pregunta*|pedir*|llegar|comprar*|decir*|mencionar*|fijarse)', when: unowned },
      { find: '(no)? (se|te) (le|te)? (ocurrio|paso por la cabeza) (a usted|a ti)? ~1 (leer|mirar|avisar|llamar|preguntar|revisar|poner|decir|cancelar|comprobar) ', question: 'only' },
      { find: 'si (se|le|te) (le)? (aviso|informo|explico|advirtio|notifico|dijo) ,', when: unowned },
      { find: '(algo|alguien) (le|lo|la|les)? (habra|habran|habras|debio|debieron) ~1 (movido|tocado|hecho|desconectado|golpeado|mojado|apretado|cambiado|mover|tocar|hacer|desconectar|golpear|mojar)', unless: ['(tecnico|almacen|nosotros|nuestr*|repartidor)'] },
      { find: '(interpretacion|confusion|malentendido|apreciacion|percepcion|lectura|descuido) (erronea|equivocada|incorrecta)? (suya|suyo|tuya|tuyo|de (su|tu) parte|por (su|tu) parte|de parte (suya|tuya))', unless: ['(no|nunca|ni|tampoco) (es|fue|hubo|ha sido|era) ~3 (suya|suyo|tuya|tuyo|parte)'] },
    ],
    advice: 'Suena a lección. Quien perdió algo ya la aprendió.',
    why: 'Decir qué debió mirar no devuelve nada y pone la falta en su lado. Lo que ayuda es lo que cambia de ahora en adelante.',
    prompt: 'Lo dejo arreglado así: [qué]. Y para que no vuelva a pillar a nadie, [qué cambiamos].',
    flags: ['Si se le avisó, señora, en el recibo de marzo.', 'Por algo está escrito en la puerta.', 'Bastaba con mirar la etiqueta.', 'Los huéspedes suelen avisar con un día.', 'Seguro fue una confusión de su parte.'],
    allows: ['La próxima vez le avisamos nosotros un día antes.', 'Para la próxima compra tiene envío gratis, ya está puesto.', 'No fue confusión suya: el cartel decía otra cosa.', 'Nadie lee letra de ese tamaño; la cambiamos hoy por una grande.'],
  },
  en: {
    find: [
      { find: '(quick|simple|closer|careful|short|brief|little)? (glance|look|peek|read|check|call|skim|word|question) ~8 (would have|would\'ve|could have|might have|would of) (told|shown|saved|avoided|made|let|spared|answered|sorted|been|cleared|prevented)', unless: ['(our|we|us|i|my) '], when: unowned },
      { find: '(guests|customers|people|members|passengers|parents|those|everyone|folks|clients|most|users|tenants|patients) ~8 (generally|usually|normally|tend to|typically|ordinarily|as a rule) (mention|tell|ask|read|check|book|let|call|say|bring|allow|plan|order|notice|measure|arrive|ring|know|look)', unless: ["(like you|we|our driver|if)"], when: unowned },
      { find: '(normally|usually|generally|ordinarily) ,? ~7 (people|guests|customers|folk|folks|one|they|most|you) (would|will|\'d)? ~1 (mention|tell|ask|read|check|book|let|call|say|bring|allow|plan|order|notice|give)', when: unowned },
      { find: "(did|didn't|have|had) (you|u|it|anyone|nobody) (not|never|even|really)? (think|thought|occur|occurred|bother|bothered|cross your mind|stop) (to|that)?", needs: ['\\?'], unless: ['what did you think', 'do you think'] },
      { find: "(at a loss|hard|difficult|struggle|struggling|puzzled|curious|confess|not sure|beyond me) ~5 (how|why) (it|that|this|you|anyone|anybody|one) (came|could|can|would|managed|ended|missed|thought|didn't|have)", when: unowned },
      { find: "(recollection|account|version|memory|record|records|notes|understanding) ~5 (differs|differ|is different|are different|don't match|doesn't match|doesn't tally|don't tally|is at odds|is rather different|says otherwise|don't bear|doesn't bear)", when: unowned },
      { find: 'worth (a word|checking|asking|having|a chat|looking) ~5 (whoever|your (end|side|own|team|family|household|bank|settings|house)|at home|with whoever)', when: unowned },
      { find: "(there's|there is|it's|it is|comes down to) (a|always)? (a)? (reason|the) (why)? ~1 (it says|we print|it's printed|we put|we ask|the sign|it is written|they print)" },
    ],
    advice: 'It sounds like a lesson. They have already learnt it.',
    why: 'Saying what they should have looked at gives nothing back and puts the fault on their side. What helps is what changes from here.',
    prompt: "I've put it right like this: [what]. And so that it catches nobody else, [what we change].",
    flags: ['A quick look at the label would have told you.', 'Guests usually mention an allergy when they book.', 'Did it not occur to you to look in the porch?', "My colleague's account of it differs from yours."],
    allows: ["Next time I'll ring you a day before.", "Guests of ours usually get a quiet room; you got the lift, and I'm moving you tonight.", 'A quick check on our side would have caught it, and we skipped it.', 'The part usually comes in two days; yours took nine because we lost it.'],
  },
} satisfies Rule;
