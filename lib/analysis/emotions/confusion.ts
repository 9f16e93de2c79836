/** Confusion: the person does not follow, and says so, or the facts contradict each other. */
import type { SignFile } from '../reading/signs';

export default {
  es: {
    find: [
      { weight: 3,
        find: ['no (entiendo|entendi|entendemos|comprendo|me queda claro|me aclaro|se como|se que|se si|se cual|se donde|me cuadra|le veo|lo entiendo|encuentro|logro entender|me entero|tengo claro|tengo idea)',
        '(confundido|confundida|confundidos|confuso|confusa|confusion|confunde|perdido en|perdida en|hecho un lio|hecha un lio|duda|dudas|me lio|lioso|enredado|enredada|enredo)',
        '(es|soy) (la primera vez|nuevo|nueva|novato|novata)',
        '(que significa|que quiere decir|a que se refiere|que diferencia|cual es la diferencia|que es eso|que es esto)',
        '(perdon|disculpen|disculpe) ~2 (ignorancia|la pregunta)', '🤔|😵', '(lo que|o lo que) ~10 \\?',
        '(uno|una|unos) ~2 (pone|dice|dicen) ~8 (otro|otra|otros)'], unless: ['sin duda', 'no hay duda', 'no cabe duda', 'sin dudas', 'no dudo',
        'no dudes', 'cualquier duda', 'no entiendo como pueden', 'no entiendo como es posible', 'dudar si', 'una duda'] },
      { weight: 2, find: ['(por que|porque|porqe) ~8 (si|cuando|siendo) ~6', 'como (es posible|puede ser|asi)',
        '(debo|tengo que|hay que|pongo|hago|va) ~10 (o|u) ~8 \\?',
        '(me sale|aparece|me dice|dice) ~8 (y|pero) ~6 (dice|aparece|me sale|hago|otro)'] },
    ],
    shows: ['No entiendo qué son estos 4,11 de ajuste.', 'Es mi primera vez, ¿pongo el bruto o el neto?',
      'En el correo pone 12 y en la web 15, no me aclaro.', '¿Qué significa «regularización de tramo»?', 'Estoy hecha un lío con las tarifas.',
      '¿El descuento va por persona o por reserva? Me confunde.', 'No sé si tengo que firmar yo o mi marido.',
      '¿Qué diferencia hay entre el plan base y el inicial? No lo veo claro, no entiendo la tabla.'],
    leaves: ['Sin duda, el mejor servicio.', '¿A qué hora cierran?', 'No entiendo cómo pueden ser tan ladrones.',
      'Se confundieron de color y me mandaron rojo.', 'Cualquier duda les aviso.', 'Ya lo entendí, gracias.', 'El paquete llegó roto.',
      '¿Tienen talla 38?'],
  },
  en: {
    find: [
      { weight: 3,
        find: ["(don't|dont|do not|didn't|can't|cannot|not) (understand|get it|get why|follow|quite follow|see how|know how|know what|know which|know if|know whether|know where|make sense|make head|figure|get how|sure what|sure how|sure which|sure if|sure whether|sure where|clear)",
        '(confused|confusing|confuses|confusion|puzzled|puzzling|baffled|baffling|bewildered|unclear|lost here|makes no sense|doesn\'t make sense|scratching my head|mixed up about|at a loss)',
        '(new to this|first time (using|doing|filing|buying)|never done this|what does ~5 mean|what is the difference|what\'s the difference|which one is it|how come|what did i buy)',
        '🤔|😵', '(says|shows) ~8 (but|then|and) ~6 (says|shows|then)', 'so (i|we) can ~14 but not'], unless: ["don't understand how you can",
        "can't understand how you", 'no confusion', "i don't know how you sleep"] },
      { weight: 2, find: ['is ~5 (per|for) ~5 or (for|per) ~5', '(do|should) i ~8 or ~8 \\?'], unless: ['fetch', 'beg'] },
    ],
    shows: ["I don't understand what this 4.11 adjustment is.", 'First time doing this, do I enter gross or net?',
      'The email says 12 and the site says 15, which one is it?', 'What does "tier true-up" mean?', 'Your tariffs have me completely confused.',
      'Is the discount per person or for the whole booking?', "I'm not sure whether I have to sign or my husband does.",
      "What's the difference between Base and Starter? The table makes no sense to me."],
    leaves: ['No doubt the best service around.', 'What time do you close?', 'You mixed up the colours and sent red.', 'I understand now, thanks.',
      "I'll let you know if anything comes up.", 'The parcel came broken.', 'Do you have size 38?', 'Your staff were kind and clear.'],
  },
} satisfies SignFile;
