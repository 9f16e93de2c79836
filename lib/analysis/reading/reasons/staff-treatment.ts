/** How one of us treated a person. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      // The matter is only named.
      { weight: 0.6,
        find: ['(trato|modales|gritos|educacion|respeto|desprecio|señorita|muchacho|vendedor|vendedora|burla|gest*)',
          '(grosera|cajera|portero|recepcion|humill*|tono)'] },
      { weight: 2.6,
        find: [
          '{our-people} ~8 (dijo|contesto|respondio|hablo|miro|conto|pregunto|solto|grito|suspiro|ignoro) ~3 («|"|\'|:|feo|mal|mirando|como|que si|que yo|de)',
          '(le|me|nos|les) (hablo|hablaron|contesto|respondio|miro|atendio) ~2 (feo|mal|horrible|golpeado|mala|peor|brusco|arriba|seco|gritando)',
          'no se vale', '(mirando|viendo|pegado|pegada) ~2 (celular|movil|telefono|pantalla)',
          '(dijo|dijeron) ~2 («|") ~12 (vayase|vaya|maestro|señora|mijo|mija|viejo|vieja|caro)'] },
      { weight: 4,
        find: ['{our-people} ~10 (grito|gritos|gritaba|insulto|burlo|rio|grosero|grosera|groseria|maleducado|maleducada|prepotente|prepotencia|humillo|colgo|trato mal|trato fatal|malos modos|mala leche|de malas|despectivo|despectiva|desprecio|me dijo gorda|racista|de mala gana|altanero|altanera|borde|soberbia|empujo|amenazo|ignoro|mofo|mala educacion|cara de|insolente|agresivo|agresiva|ladro|miro de arriba|callar|cuelga|tono|trata)',
        '(grito|gritaron|insulto|insultaron|burlo|burlaron|humillo|humillaron|colgo el telefono|colgaron el telefono|me colgo|me colgaron|nos grito|amenazaron|se rieron|se rio|trataron|trato|tratan) ~4 (a|de|en|me|como|mal|fatal|peor|delante|cara|mi|delincuente|ladron|idiota|tonto|tonta|basura)',
        '(me|nos|le|la|lo|les) (trataron|trato|tratan|tratais|tratasteis|trata|han tratado|atendio|atendieron|hablo|hablaron|contesto) ~3 (mal|fatal|pesimo|horrible|como|peor|de malas|con desprecio|feo|a gritos|con prepotencia|de mala|a los gritos|con asco)',
        '(grosero|grosera|groseros|maleducado|maleducada|maleducados|prepotente|prepotentes|humillante|racista|machista|discriminacion|discrimino|discriminaron|malos tratos|maltrato|mal trato|pesimo trato|trato pesimo|trato inhumano|trato humillante)',
        'no (admit*|dejaron|dejan|permitieron|permitian|quisieron) ~3 (mi|nos) ~4 (silla|bebe|perro|hija|hijo|madre|padre|abuela)',
        'me (llamo|llamaron) (mentiros*|ladron*|tont*|ignorante|loc*|gord*|viej*)',
        'me dijo (gorda|gordo|que me|tonta|tonto|loca|vieja|ignorante|vieja|calla)', '(burlo|burlaron|reirse|rieron|rio) ~3 (mi|de|cara|acento)'],
        unless: ['amable', 'trato excelente', 'fraude'] },
      { weight: 2, find: ['{our-people} ~12 \'|"', 'mala atencion', 'pesima atencion', 'cero empatia', '0 empatia',
        'falta de (educacion|empatia|tacto|respeto) ~6 {our-people}'] },
      { weight: 0.8, find: ['{our-people} ~12 (nos|me|le|mi|a)', '(trato|modales|educacion|respeto|desprecio|burla|morenos|acento)'] },
    ],
    shows: ['El de la caja se burló de mi acento delante de toda la cola.', 'La recepcionista me colgó el teléfono a mitad de frase.',
      'Qué manera de tratar a la gente, un guardia prepotente que me habló a gritos.'],
    leaves: ['El muchacho que vino fue muy amable.', 'Nadie contesta el teléfono.'],
  },
  en: {
    find: [
      // The matter is only named.
      { weight: 0.6,
        find: ['(rude|manners|polite|tone|shrugged|tutted|sneer*|member of staff|bloke|attitude|dismiss*|condescend*)',
          '(patronis*|patroniz*|humiliat*|embarrass*|stared)'] },
      { weight: 2.5,
        find: [
          '{our-people} ~8 (asked|told|said|called|looked|stared|tutted|sighed|shrugged|snorted|laughed) ~4 (my|me|us|him|her|if|we|whether|through|at)',
          '(man|woman|girl|lad|boy|person|someone|chap|gentleman|lady|member of (your|the)? staff) ~5 (asked|told|called|looked|said|walked) ~4 (if|whether|my|me|us|i|we|that|off)',
          '(girl|lad|man|woman|boy|lady|he|she|they|staff|guy|driver|waiter) (was|were) (so|very|really|extremely|pretty|quite)? (rude|curt|short|cold|offhand|abrupt|snotty|dismissive|surly|horrible)',
          '(i want|give me|get) (his|her|their) name', '(never|didn\'t|without) (even)? (looked|look|looking) up',
          'your (driver|courier|agent|guard|waiter|receptionist|manager|cashier|teller) (called|told|asked|shouted|threw|tossed|dumped|dropped|kicked|left|walked)'] },
      { weight: 4,
        find: ['(man|woman|person|bloke|girl|boy|one) ~2 (at|on|in|behind) the (till|desk|counter|door|phone|checkout|gate|reception|bar) ~3 (mocked|shouted|laughed|swore|yelled|was rude|rolled|ignored|called|told)',
        '{our-people} ~10 (rude|shouted|yelled|screamed|insulted|laughed|mocked|sneered|swore|snapped|hung up|condescending|patronising|patronizing|racist|sexist|rolled (his|her|their) eyes|dismissive|aggressive|humiliated|attitude|belittled|threatened|disrespectful|unprofessional|hostile|nasty|smirked|loudly|called me|ignored me|talked down|spoke down|barked|accused|misconnected)',
        '(rude|impolite|condescending|patronising|patronizing|disrespectful|unprofessional|discriminated|discrimination|humiliated|humiliating|deplorable service|abusive) ~3',
        '(shouted|yelled|screamed|laughed|swore|sneered) at (me|us|my|him|her|them)', 'hung up on (me|us|my|him|her)',
        '(treated|spoken to|talked to|spoke to me|talked to me) (me|us|my|like|as if|so|terribly|badly|with|worse|him|her) ~3 (like|criminal|dirt|idiot|thief|child|rubbish|badly|terribly|trash|contempt|poorly|garbage)?',
        "(refused|wouldn't let|would not let|turned away|didn't let) ~2 (my|her|him|us) ~3 (in|enter|wheelchair|daughter|son|mother|seat|sit)?",
        'wheelchair would', 'treat me like', 'treat us like', 'called (me|my|us|him|her) (a|an|fat|stupid|crazy|old)',
        '(talked|spoke|looked) down (to|on|at)', 'made (me|her|him|my|us) ~2 cry', 'in front of (everyone|the whole|my|other)',
        'customer service handler', 'accused (me|my|us|him|her)'], unless: ['never rude', 'not rude', 'sorry for being rude', "wasn't rude",
        'sorry if i was', 'fraud'] },
      { weight: 2, find: ['{our-people} ~12 "', '(attitude|manners)', '{our-people} ~6 (terrible|awful|horrible|disgusting|appalling|shocking|careless)'] },
      { weight: 0.8, find: ['{our-people} ~12 (me|my|us|her|him)', '(shrug|shrugged|rolled|sneer|tone|manners|accent|respect|dignity|smirk)'] },
    ],
    shows: ['The man at the till mocked my accent in front of the queue.', 'Your receptionist hung up on me mid sentence.',
      'I was treated like a thief by your security guard.'],
    leaves: ['The guy who came was lovely.', 'Nobody picks up the phone.'],
  },
} satisfies SignFile;
