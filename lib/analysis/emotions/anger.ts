/** Anger: said, shouted, or the only answer to the facts told. */
import type { SignFile } from '../reading/signs';

export default {
  es: {
    find: [
      { weight: 3, negated: 'lets-go',
        find: ['(harto|harta|hartos|hartas|hasta las narices|hasta los cojones|hasta el gorro|hasta la madre|hasta la coronilla|chato|chata|podrido|encabronado|encabronada|cabreado|cabreada|cabreo|emputado|emputada|furioso|furiosa|furia|indignado|indignada|indignante|indigna|indignacion|enojado|enojada|enojo|enfadado|enfadada|enfado|molesto|molesta|molestos|rabia|colera|coraje|bronca|caliente con|ardido|enfurece|sulfura|hincha|encachimbado|arrecho|arrecha)',
        '(estoy|estamos) (que ardo|que trino|que echo|furios*|hart*|indignad*|molest*|enojad*)',
        '(inaceptable|intolerable|inadmisible|vergonzoso|vergonzosa|lamentable|indignante|deplorable|bochornoso|el colmo|es el colmo|ya basta|basta ya|de una vez|de una vez por todas|hasta cuando|no puede ser|que les pasa|ni un misero|me tienen enfermo|me tienen enferma|lo que faltaba|descarado|descarada|descaro|caraduras|burla|burlarse)',
        '😡|🤬|😠|👿|💢|😤', '(haganse|hagan|haceros|responsabilic*) ~1 (responsables|cargo)', 'asi (me|nos) lo pag*',
        '(cero|0) (empatia|respeto|profesionalismo)', 'un (asco|chiste)'] },
      { weight: 2, find: ['(increible|absurdo|ridiculo|ridicula|surrealista|alucinante|insolito|el descaro|porqueria|calvario|pesadilla|odisea)',
        '(pesimo|pesima|nefasto|nefasta|asqueroso|patetico|patetica)', '(exijo|reclamo|protesto|denuncio)',
        '(dando vueltas|mareando|toreando|peloteando|dando largas|largas)', '(sus|vuestras|puras) (mentiras|excusas|cuentos)',
        '(joder|mierda|carajo|coño|hostia|puta|cojones|verga|chingad*|ctm|wn|weon|pinche|boludos|pelotudos|huevones) ~6 (pedido|servicio|dinero|telefono|ustedes|pagina|atencion|respuesta|llamada)'] },
    ],
    shows: ['Estoy harta de que me pasen de un departamento a otro.', 'Me habéis cobrado dos veces y nadie da la cara.',
      'Tercera vez que vengo y tercera vez que no está. ¿Les parece normal?', 'QUIERO MI DINERO YA!!!',
      'Qué detallazo cobrarme la avería que provocó su técnico.', 'Llevo tres semanas llamando y me cuelgan.',
      'Felicitaciones, lograron perder la misma maleta dos veces 👏', 'Con todo respeto, su empleado me llamó mentirosa delante de mi hija.'],
    leaves: ['No estoy enojada, solo quiero entender la boleta.', 'Hostia, qué rápido llegó, muchas gracias.', 'LLEGÓ EL SOFÁ Y ES PRECIOSO!!!',
      '¿A qué hora abren mañana?', 'Qué coraje le echó el muchacho para subir el piano, mil gracias.',
      'Mi abuela murió el lunes y no sé cómo cerrar su línea.', 'Disculpen la molestia, ¿hacen envíos a Tarija?',
      'Sin prisa, ¿me confirman la talla?'],
  },
  en: {
    find: [
      { weight: 3, negated: 'lets-go',
        find: ["(angry|furious|livid|outraged|fuming|seething|irate|enraged|infuriating|infuriated|infuriates|pissed|raging|incensed|mad at|cross|fed up|sick of|sick and tired|had enough|had it with|at my wits' end|wits end|boiling|hopping mad|annoyed|annoying|irritated|irritating|frustrated|frustrating|frustration|aggravated|aggravating|exasperated|exasperating)",
        '(unacceptable|outrageous|disgraceful|disgusting|disgusted|appalling|appalled|shameful|insulting|inexcusable|ridiculous|unbelievable|atrocious|deplorable|abysmal|diabolical|shambolic|joke|shocking|despicable|absurd|nerve|gall|audacity|sheesh)',
        '😡|🤬|😠|👿|💢|😤',
        '(how dare|last straw|beyond a joke|enough is enough|sort it out|get a grip|shame on you|are you kidding|what the hell|wtf|wth|bloody hell|ffs|for god|for the love of|not good enough|about time|stop lying)',
        'how you (repay|reward|thank|treat) ~3', '(fix it|get it fixed|do your job)'] },
      { weight: 2,
        find: ['(awful|horrible|horrid|terrible|worst|pathetic|useless|rubbish|garbage|crap|hell|nightmare|shit|bs|bullshit|damn|shady|stupid)',
        '(demand|demanding|insist)', '(lies|lied|lying|liars|excuses|runaround|run around|fobbed)', '(nobody could|no one could|none of you)',
        '(really|seriously) \\?', '(for the record|put on record)', 'hate'], unless: ['hell of a good', 'damn good', 'damn fast', 'holy shit'] },
    ],
    shows: ['I am fed up with being passed from one team to the next.', 'You charged me twice and nobody will own it.',
      'Third visit, third time it is not there. Is that normal to you?', 'I WANT MY MONEY BACK NOW!!!',
      'Nice touch, billing me for the leak your plumber caused.', '3 weeks now of calling and being cut off.',
      'Congratulations on losing the same suitcase twice 👏', 'With respect, your clerk called me a liar in front of my daughter.'],
    leaves: ["I'm not angry, I just want to understand the bill.", 'Holy shit that was fast, thank you so much.',
      'THE SOFA IS HERE AND IT IS GORGEOUS!!!', 'What time do you open tomorrow?', 'The lad was mad strong carrying the piano, thank you!',
      "My gran died on Monday and I don't know how to close her line.", 'Sorry to bother you, do you ship to Jersey?',
      'No rush, can you confirm the size?'],
  },
} satisfies SignFile;
