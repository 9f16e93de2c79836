/** Names how long, or how much, they have been with us. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { weight: 3,
        find: ['(#|{number-word}|muchos|muchisimos|tantos|toda la vida|media vida|mas de #) (años|añosss|año|decadas|anos) ~6 (cliente|clienta|clientes|con ustedes|con vosotros|con uds|con claro|comprando|fiel|pagando|de cliente|utilizando|usando|confiando|socio|socia|aqui|asegurado|asegurada|operador|viniendo|puntual|suscrito|suscrita|recibiendo)',
        '(llevo|llevamos|tengo|despues de|tras|soy cliente|somos clientes|cliente|clienta|compro|comprando|hace) ~8 (#|{number-word}|muchos|muchisimos|tantos|casi|como) (años|añosss|decadas|lustros|año|anos)',
        'años* ~3 (cliente|con este|con ustedes|con esta)',
        '(cliente|clienta|clientes|socio|socia|comprador|usuaria|usuario) ~2 (fiel|fieles|leal|leales|de toda la vida|de siempre|desde|antiguo|antigua|habitual|vip|de años|premium|frecuente|oro|de hace)',
        'desde (que|el|#|siempre) ~8 (cliente|clienta|con ustedes|con vosotros|vendian|abrieron|comprando)',
        '(llevo comprando|compro aqui|compro con ustedes|les compro|os compro) ~3 (desde|hace|siempre|años)',
        '(mi|nuestra|la) (fidelidad|lealtad|antigüedad|antiguedad)',
        '(siempre|toda la vida) (he|hemos|fui|fuimos|les he|os he) ~2 (sido|comprado|confiado|recomendado|defendido|cliente|pagado)',
        'de toda la vida', '(llevo|llevamos|estoy|vengo|soy|somos) ~4 desde #', '(recomend*|compr*|confi*) ~3 toda (la|mi) vida',
        'toda (la|mi) vida ~4 (comprando|cliente|clienta|con ustedes|aqui)'], unless: ['tengo # años y', 'garantia de', 'mi hijo', 'mi hija',
        'hace años que no', 'años de edad', 'años de garantia', 'mi madre tiene', 'llevo mas de un año con el servicio', 'pelicula'] },
    ],
    shows: ['Veinte años de clienta y me tratáis como a una desconocida.', 'Les compro desde que abrieron el local de la esquina, por eso duele.',
      'Siempre he sido fiel a la marca y así me lo pagan.'],
    leaves: ['Tengo 70 años y no me aclaro con la web.', '¿Tiene tres años de garantía?', 'Llevo tres días sin luz.'],
  },
  en: {
    find: [
      { weight: 3,
        find: ["(#|{number-word}|all these|so many|over #|years and) (years|yrs|decades|year) ~5 (customer|with you|loyal|member|of loyalty|of custom|client|shopping|flying|buying|insured|subscriber|using|supporting|ordering|coming|paying|as a)",
        '(customer|member|client|subscriber|guest|shopper|user|insured|with you|passenger|buying|shopping|flying|ordering|coming here|using you|policyholder) ~4 (for|since|of) ~3 (#|{number-word}|years|decades|the beginning|day one|forever|ages|so long)',
        '(loyal|longtime|long-time|long time|long-standing|longstanding|lifelong|faithful|repeat|regular|premier|gold|platinum|diamond|1k) ~2 (customer|customers|member|client|fan|user|status|subscriber|shopper|guest|flyer|members)',
        '(with you|insured|customer|shopping|member|client|buying|bought) ~4 since #',
        '(bought|shopped|been|ordered|banked|flown) (from|with) you (since|for)',
        '(flown|shopped|banked|bought|been|used|stayed|subscribed|ordered) ~5 for ~2 (years|decades)', '(all|toda) my life',
        'after (all|#|_) (these|those|the)? (years|decades)', '(my|our) loyalty', 'loyal to you',
        "(always|only ever) (bought|shopped|used|flown|recommended|defended|trusted|chosen|stuck)",
        '(#) (legs|flights|orders|stays|nights) ~3 (of|with|later|and)?', '(years|decades) (with|of|as)', 'stuck with you'], unless: ['years old',
        'year warranty', 'years warranty', 'since # minutes', 'since #am', 'since march', 'for # hours', 'from # to', 'since # am', 'hours',
        'from # reports'] },
    ],
    shows: ['Twenty years as a customer and you treat me like a stranger.',
      "We've bought from you since you opened the corner shop, that's why it stings.",
      "I have always recommended you to everyone, and this is how you repay me."],
    leaves: ["I'm 70 years old and can't work the site.", 'Does it have a three year warranty?', 'Three days without power.'],
  },
} satisfies SignFile;
