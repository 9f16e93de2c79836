/** Joy: delight in what happened. Laughter in writing is not enough. */
import type { SignFile } from '../reading/signs';

export default {
  es: {
    find: [
      { weight: 3, negated: 'lets-go', unless: ['en (la|las) (foto|fotos|web|pagina|imagen)'],
        find: ['(fue|es|fueron) (un|una|todo un) (regalo|maravilla|sueño|delicia|gozada|lujo)', '(volveremos|repetiremos|volvere|repetire)',
        '(me|nos) (queda|quedan|quedo|quedaron) (perfect*|genial|de maravilla|estupend*|precios*)',
        '(feliz|felices|felicidad|contento|contenta|contentos|contentas|encantado|encantada|encantados|encantadas|emocionado|emocionada|alegria|alegre|ilusionado|ilusionada|fascinado|fascinada|maravillado|maravillada|alucinando|satisfecho|satisfecha|dichosa)',
        '(me|nos) (encanta|encanto|encantan|fascina|fascino|enamoro|hizo el dia|alegro|alegraron|alegra|muero de amor|salvaron)',
        '(excelente|exelente|maravilloso|maravillosa|espectacular|fantastico|fantastica|increible|estupendo|estupenda|genial|buenisimo|buenisima|precioso|preciosa|hermoso|hermosa|impecable|de diez|de 10|un lujo|lo mejor|la mejor|el mejor|perfecto|perfecta|delicioso|deliciosa|recomendable|recomendadisimo|super bien|divino|divina|bacan|chevere|padrisimo)',
        '(los|lo|la|las) (recomiendo|recomendare|recomendaremos)', '😍|🥰|😊|🎉|🥳|😁|❤|💕|💖|😃|😄|🤩|💙|💚|👏|💯', '(llego|aparecio|funciona|volvio) !',
        '(que (bonito|lindo|rico|bueno|maravilla|gusto|alegria|belleza))', '(practica|util|sencilla|comoda|rapida) ~2 (de usar)?', 'todo perfecto',
        'ustedes unos santos', 'eso no se paga'] },
    ],
    shows: ['¡Llegó la cuna y es preciosa, estoy feliz!', 'Me encanta cómo quedó el sillón 😍', 'Qué alegría abrir la caja y ver el dibujo.',
      'La app va genial, la recomiendo a todos.', 'El pan salió perfecto a la primera, encantada.',
      'Excelente servicio, impecable de principio a fin.', 'VOLVIÓ LA LUZ!!! 🎉', 'Estamos encantados con el viaje, todo de diez.'],
    leaves: ['Genial, otra vez cancelado.', 'Jajaja qué desastre, me llegó vacía.', 'Me encanta pagar por algo que no funciona.',
      'Qué bonito que me cobren dos veces.', 'No estoy nada contenta con el arreglo.', '¿Tienen excelente estado los reacondicionados?',
      'Perfecto, entonces ¿a qué hora vienen?', 'Felicidades al genio que cerró mi cuenta.'],
  },
  en: {
    find: [
      { weight: 3, negated: 'lets-go', unless: ['in (the|your) (photo|photos|picture|pictures|ad|advert)'],
        find: ['(was|is) (a|such a|an absolute) (gift|joy|treat|delight|dream|pleasure)', "(we'll|i'll|will) (definitely)? be back",
        '(like a dream|like a glove|a dream|a treat)',
        "(happy|delighted|thrilled|overjoyed|pleased|ecstatic|excited|joy|chuffed|made up|made my day|made our day|over the moon|stoked|buzzing|enjoying|enjoyed|loving|in love|glad)",
        '(love|loved|loves|adore) (it|them|this|these|my|our|the|your|you)',
        '(excellent|wonderful|fantastic|amazing|brilliant|superb|awesome|fabulous|perfect|gorgeous|beautiful|stunning|delicious|outstanding|spot on|first class|top notch|flawless|incredible|best|great job|great service|rose)',
        '😍|🥰|😊|🎉|🥳|😁|❤|💕|💖|😃|😄|🤩|💙|💚|👏|💯', '(highly|would|will|totally) recommend', '(happy tears|in a good way|tears of joy)',
        '(works|working) (perfectly|like a charm|beautifully|a treat)', '(it|that) (was|is) (my adblocker|great|lovely)', 'lovely'] },
    ],
    shows: ['The cot is here and it is gorgeous, so happy!', 'Love how the sofa turned out 😍 love it',
      'What joy to open the box and find the drawing.', 'The app works like a charm, would recommend to all.',
      'The bread came out perfect first go, delighted.', 'Excellent service, flawless from start to finish.', 'THE POWER IS BACK!!! 🎉',
      'We are over the moon with the trip.'],
    leaves: ['Great, cancelled again.', 'Haha what a mess, the box was empty.', 'I love paying for something that does not work.',
      'How lovely to be charged twice.', 'I am not happy with the repair.', 'Are the refurbished ones in excellent condition?',
      'Perfect, so what time will you come?', 'Congrats to the genius who closed my account.'],
  },
} satisfies SignFile;
