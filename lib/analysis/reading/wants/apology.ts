/** To be told sorry, or to have the wrong acknowledged. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { find: ['(disculpa|disculpas|disculparse|disculpen|disculpe|perdon)',
        '(pidan|pidais|pedir|pida|pedirle|pedirme|ofrezcan|merezco|merece|merecemos|espero|exijo|quiero|esperaba) ~4 (disculpa|disculpas|perdon|explicacion y una disculpa)',
        '(les|os|le) parece (normal|bien|correcto|justo)',
        '(reconozcan|reconozcais|admitan|reconozca) ~3 (error|fallo|culpa|errores|fallaron|equivocaron)', '(den|dar|de|dieran|dieron) la cara'],
        needs: ['(quiero|exijan|exijo|espero|merezco|merece|merecemos|pidan|pidais|pido|solicito|necesito|esperaba|reconozcan|reconozcais|admitan|minimo|saber|pida|ni una)'],
        unless: ['perdon por', 'disculpen la', 'disculpe la', 'perdon la', 'disculpa la', 'disculpen las', 'disculpe que', 'perdonen',
        'disculpen que', 'pido disculpas por', 'mis disculpas', 'les debo'] },
    ],
    shows: ['Quiero que le pidan perdón a mi hija.', 'Lo mínimo que espero es una disculpa.', 'Exijo que reconozcan el error.'],
    leaves: ['Disculpen la molestia, ¿a qué hora abren?', 'Perdón por el tono de antes.'],
  },
  en: {
    find: [
      { find: ['(apology|apologies|apologise|apologize|apologising|say sorry|sorry from|acknowledge|acknowledgement|acknowledgment|own up|admit)'],
        needs: ['want|need|expect|deserve|deserves|deserved|demand|owe|owed|like|get|least|waiting|should|must|after|asking|please|hear|where'],
        unless: ['my apologies', 'apologies for (the|my)', 'apologise for my', 'i apologise', 'i apologize', 'i owe', 'apologies if',
        'acknowledge receipt', 'got an apology', 'apology accepted', 'an apology is not', "don't want ~3 apology", 'no apology needed'] },
    ],
    shows: ['I want somebody to say sorry to my daughter.', 'The least I expect is an apology.', 'She deserves an apology.'],
    leaves: ['Apologies for the bother, when do you open?', 'I apologise for my tone earlier.'],
  },
} satisfies SignFile;
