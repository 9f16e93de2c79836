/** Sadness: a loss, a humiliation, an end. */
import type { SignFile } from '../reading/signs';

export default {
  es: {
    find: [
      { weight: 3,
        find: ['(triste|tristes|tristeza|entristece|llorando|lloro|llore|llorar|lloraba|llorado|pena enorme|desolado|desolada|destrozado|destrozada|devastado|devastada|desconsolado|luto|duelo|me parte el alma|se me parte|corazon roto|hundido|hundida|😢|😭|💔|🥀|🖤)',
        '(murio|fallecio|fallecido|fallecida|falleciera|fallecer|muerte|perdimos|perdi|que en paz|difunto|difunta|q.e.p.d|viuda|viudo|nos dejo) ~8',
        '(me duele|nos duele|duele mucho|dolor|dolido|dolida|humillado|humillada|humillante|humillacion)'], unless: ['duele la',
        'perdi (el|la|mi|mis|un|una|los|las) (vuelo|tren|tiempo|dinero|plaza|cita|paquete|dia|mañana|paciencia|cobertura|señal|entrevista|conexion|plazo)',
        'de risa', 'de alegria', 'de felicidad', 'de emocion', 'emocion', 'muerte de risa', 'me muero de amor'] },
      { weight: 2, find: ["delante de (mis|mi|todos|todo|toda)", '(perdi|perder|perdimos) ~4 (fotos|recuerdos|trabajo|empleo|entrevista|bebe|vacaciones)'] },
    ],
    shows: ['Mi padre falleció el martes y hay que dar de baja su línea.', 'Borraron las fotos de mi boda, son recuerdos que perdí para siempre.',
      'Mi hija salió llorando de la tienda.', 'Me siento humillado por lo que dijo el cajero.',
      'Qué tristeza ver en qué se ha convertido esta librería.', 'Se nos murió el gato y sigue llegando su comida 😢',
      'Con el corazón roto les devuelvo el anillo: ya no hay boda.', 'Me duele que después de veinte años me traten así.'],
    leaves: ['Lloré de risa con la tarjeta, gracias.', 'Perdí el vuelo por el retraso.', 'Lloré de emoción al abrirlo, es precioso.',
      '¿Qué hago si pierdo la tarjeta?', 'Perdí la paciencia con ustedes.', 'Está muerto de batería, ¿lo cambian?', '¿Abren el lunes?',
      'Me cobraron de más.'],
  },
  en: {
    find: [
      { weight: 3,
        find: ["(sad|saddest|saddened|sadness|heartbroken|heartbreaking|crying|cried|cry|tears|weeping|devastated|devastating|grief|grieving|mourning|broken hearted|crushed inside|😢|😭|💔|🥀|🖤)",
        '(passed away|passed|died|death|funeral|bereavement|bereaved|widow|widower|lost my (mother|father|mum|mom|dad|wife|husband|son|daughter|brother|sister|baby|dog|cat|nan|gran|partner)|late (mother|father|husband|wife|mum|mom|dad)|rest in peace) ~6',
        '(humiliated|humiliating|humiliation|hurt feelings|hurtful|ashamed of|felt small|that hurts|it hurts|hurts that|stings)'],
        unless: ['in a good way', 'happy tears', 'tears of joy', 'crying with laughter', 'cried laughing', 'passed my', 'passed from',
        'passed around', 'passed between', 'passed on to', 'battery died', 'it died', 'phone died', 'being passed', 'got passed', 'look at it',
        'rose', 'sad to say', 'sadly', 'crying out', 'formal complaint'] },
      { weight: 2, find: ['(lost|losing|lose) ~4 (photos|pictures|memories|videos|honeymoon|job)', 'sure she was', '(look (her|him|me) in the eye)'] },
    ],
    shows: ['My father passed away on Tuesday and his line has to be closed.', 'You wiped my wedding photos, losing those memories breaks me.',
      'My daughter left the shop in tears.', 'I felt humiliated by what the cashier said.', 'It is so sad to see what this bookshop has become.',
      'Our cat died and his food keeps coming 😢', "Broken hearted, I'm returning the ring: there is no wedding.",
      'It hurts that after twenty years you treat me like this.'],
    leaves: ['I cried laughing at the card, thanks.', 'I missed the flight because of the delay.', 'Happy tears when I opened it, it is beautiful.',
      'What do I do if I lose the card?', 'I lost my patience with you.', 'The battery died, will you swap it?', 'Do you open on Monday?',
      'You overcharged me.'],
  },
} satisfies SignFile;
