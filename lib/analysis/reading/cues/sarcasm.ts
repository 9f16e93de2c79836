/** Praise or surprise that means its opposite. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { weight: 3,
        find: ['gracias por (nada|su ayuda inexistente|arruinar*|estropear*|hacerme (perder|esperar|ir|venir|volver|pagar)|hacernos (perder|esperar|ir|venir|volver|pagar)|dejarme|dejarnos|dejar|perder|cancelar*|ignorar*|cobrar*|el susto|tanto|mandarme|mandarnos|el planton|su silencio|la no)',
        'muchas gracias por (nada|arruinar*|dejarme|perder)',
        '(genial|estupendo|fantastico|maravilloso|perfecto|excelente|de lujo|que bien|que bonito|precioso|fenomenal|buenisimo|brillante) , ~2 (otra|ahora|tambien|y|encima|pero|sigue|tercera|segunda)',
        '(me encanta|adoro|amo|me fascina) (pagar|esperar|perder|que me|la musica|la musiquita)',
        'que (bonito|lindo|bien|bueno|rico|gusto) que ~1 (me|nos|no)', 'que (lindo|bonito|bueno) seria que ~6',
        '(una|toda una) (maravilla|joya|delicia) ~1 (lo|la|el|su|vuestra|vuestro)', '(bien , gracias)',
        '(debe|ha) de ser (lindo|bonito|comodo|genial)',
        '(un chiste|de chiste|de risa|que risa|tremendo servicio|curioso que|curiosamente|vaya casualidad|que casualidad)',
        '(supongo|imagino) que (es|sera|lo) ~6 (normal|adivinar|paloma|señales)',
        '(paloma|palomas|señales de humo|bola de cristal|telepatia|adivino)', 'gracias por (el|la|los|las) (agujero|silencio|espera|lio|susto|plante|planton|retraso|averia|rayon|golpe|cobro|caja vacia|regalito|paseo|sauna|ducha)', 'enhorabuena $', '🙃|🤡', '(sigan|seguid) asi', 'a este paso'],
        unless: ['gracias por dejarme probar', 'gracias por tanto cariño', 'felicitaciones a todo'] },
      // Said in earnest too: bitter only beside a trouble.
      { weight: 1,
        find: ['(que|menuda|vaya|gran|menudo) (maravilla|joya|lujo|eficiencia|eficacia|servicio|detalle|detallazo|rapidez|sorpresa|atencion|profesionalidad|genialidad|bonito) ~2',
        '(felicitaciones|felicidades|enhorabuena|bravo|aplausos|un aplauso|premio) (al|a la|por|para|señores|equipo|a quien|de nuevo|,)',
        '(excelente|gran|genial|estupendo|buen|buena|perfecto) (servicio|trabajo|atencion|gestion|forma|manera)',
        '(me encanta|adoro) (como|que|cuando)', '^ (genial|estupendo|fantastico|maravilloso|perfecto|que bien|bravo|precioso) $', '👏'] },
    ],
    shows: ['Felicitaciones al que diseñó el embalaje.'], leaves: ['Gracias por la rapidez.'],
  },
  en: {
    find: [
      { weight: 3,
        find: ['(thanks|thank you|cheers|thx) for (nothing|ruining|wasting|losing|cancelling|canceling|ignoring|leaving|making me|making us|the heads up|nothing|charging|the silence|stranding|not|hanging|breaking|nothing|keeping me|the runaround)',
        '(must be|how) (nice|lovely|wonderful|great|kind) (to|of you to|for you to|,)',
        'way to (go|stick|treat|lose|ruin|make|run|keep|screw|welcome)',
        '(love|loving|adore|enjoy|enjoying) (being|waiting|paying|the hold|your hold|it when|listening)', "(don't|dont) you (just)? (love|hate)",
        '(great|brilliant|fantastic|lovely|wonderful|perfect|awesome|marvellous|super|fab|excellent|charming|classy|bravo|genius|cheers) , ~2 (another|now|again|still|so|third|and|that\'s|just)',
        '(congrats|congratulations|kudos|bravo|well done|hats off|round of applause|slow clap|gold star) (to|on|for|,) ~3 (whoever|genius|losing|managing|ruining|breaking)',
        '(cheers|thanks|ta) for the (hole|crack|silence|runaround|mess|lecture|wait|surprise|wrong|two left|broken|extra|empty|cold|soggy|sauna|delay|noise|flood|double|late|missing|scratch|dent|shock|queue)', '(really|very|so|super) useful', 'continues to win', 'bit rich', 'happy (halloween|christmas|birthday|easter|thanksgiving) to me', 'carrier pigeon|pigeons',
        '(crystal ball|telepathy|smoke signals|mind reader|psychic)', '🙃|🤡', 'what a (joke|treat|surprise|delight|service|bargain|shambles|farce)',
        '(colour|color) me (surprised|shocked)', 'living the dream', 'so (helpful|impressed|professional)', 'as usual', 'the works', 'sheesh',
        'lucky me', 'impressive , ~3', '(some|quite an|quite the|what an) (achievement|feat|accomplishment|effort|service|welcome)', 'heaven help'],
        unless: ['for the heads up about', "you're doing", 'love how easy', 'love how quick', 'love how fast', 'love how friendly'] },
      // Said in earnest too: bitter only beside a trouble.
      { weight: 1,
        find: ['(great|nice|good|fantastic|excellent|stellar|bang up|wonderful|top|brilliant|amazing|superb|outstanding|classy) (job|work|service|one|going|start|touch|effort|stuff) ~4',
        '(love|loving) (how|the new feature|that you|the part)',
        '^ (lovely|great|brilliant|fantastic|wonderful|perfect|nice|superb|charming|marvellous|cool|awesome) $',
        '(congrats|congratulations|kudos|bravo|well done|hats off) (to|on|for|,|the)', '👏'] },
    ],
    shows: ['Congrats to whoever designed the packaging.'], leaves: ['Thanks for being quick.'],
  },
} satisfies SignFile;
