/** It costs more than it should, or more than for others. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      // The matter is only named.
      { weight: 0.6,
        find: ['(precio*|caro|cara|caros|carisimo|barato|barata|tarifa|tarifas|subi*|aument*|oferta)',
          '(promocion|rebaja*|diferencia|cuesta|cuestan|costaba|vale|valia|mitad|cupon|descuento|descuentos)', '(gratis)'] },
      { weight: 2,
        find: ['(pague|compre|costaba|costo|estaba|valia|era|pagaba) ~3 # ~8 (hoy|ahora|esta|sale|cuesta|vale|rebaj*|ya) ~3 #',
          'por (el|la) mism(o|a)', '(devuelv*|devolv*|dan|pagan) la diferencia',
          '(al lado|enfrente|otra|otro|alla|competencia) ~6 (mas barato|mas barata|la mitad|menos|gratis|regalan)',
          '(subi*|aument*|incremento*) ~6 (#|precio|tarifa|cuota|doble|mensualidad|recibo)', '(no)? (me)? (la|lo)? (bajan|bajen|rebajen) ~4',
          'pagar ~3 (mas|el doble|tanto)'] },
      { weight: 3,
        find: ['(suben|subieron|subio|subido|subida|subis|subisteis|aumento|aumentaron|aumentan|alza|incremento|incrementaron|encarecieron|subiendo|sube|subir|subirme) ~6 (precio|tarifa|cuota|plan|recibo|mensualidad|poliza|#|el doble|renta|prima|seguro|la factura|por ciento|%|factura)',
        '(precio|tarifa|cuota|mensualidad|prima|plan) ~8 (subio|subieron|suben|sube|abusivo|abusiva|carisimo|carisima|doble|excesivo|excesiva|mas caro|mas cara|mas barato|distinto|no respetan|aumento|robo|cuesta|otro precio|se disparo|inflado)',
        '(carisimo|carisima|muy caro|muy cara|demasiado caro|demasiado cara|mas caro que|un robo de precio|precio abusivo|un abuso de precio|sobreprecio)',
        '(vecino|clientes nuevos|cliente nuevo|a los nuevos|competencia|nuevos clientes|otra gente) ~8 (#|paga|pagan|cuesta|menos|mas barato|la mitad|descuento|ofrecen)',
        'me (cuesta|sale|ofrecen|piden|quieren cobrar) ~3 # ~6 (cuando|y|si|mientras|antes)',
        '(descuento|promocion|oferta) ~6 (no|nunca|desaparecio|quitaron|no aplicaron|no respetan|no respetaron|no aparece)', 'me estan subiendo'],
        unless: ['que precio', 'precio del producto'] },
      { weight: 0.8, find: ['(precio|tarifa|cuota|%|caro|cara|barato|subida|plan|seguro)'] },
    ],
    shows: ['De un mes a otro el seguro sube un 40 % y llevo años sin partes.', 'A los clientes nuevos les cuesta la mitad que a mí.',
      'Carísimo para lo que es, me parece un abuso.'],
    leaves: ['¿Qué precio tiene el plan familiar?', 'Me cobraron dos veces.'],
  },
  en: {
    find: [
      // The matter is only named.
      { weight: 0.6,
        find: ['(price*|expensive|cheaper|dearer|pricey|cost|costs|rate|rates|fare|fares|discount*)',
          '(promo*|offer|increase*|hike|rise|double|premium|renewal|match|afford|cheap|bucks)', '(quid)'] },
      { weight: 2,
        find: ['# (to|for) (send|post|close|hold|park|change|print|ship|use|sit|store|keep|open|move|book|fly|ride|a|an|two|one|half) _ ~4',
          '(was|cost|used to be|paid) # ~4 (last|before|a year|now|in)', '(found|saw|got|seen|offered) ~6 # ~2 (less|cheaper)',
          '# (less|cheaper|more) ~5 (elsewhere|across|down|than|next|road|online|for the)',
          '(a|per|every) (month|year|week|night) ~4 (to hold|to keep|just to|more than)', '(going|went|gone|jumped|jump|crept) (up|from) ~6',
          '(from|was) # to #', 'up (by|to|from) #', 'same (room|ticket|thing|plan|jumper|item|seat|product|cover|train) ~4 (less|cheaper|#)',
          '# ~3 (bucks|quid|dollars|pounds) (a|per) _'] },
      { weight: 3,
        find: ['(price|prices|rate|rates|premium|renewal|plan|tariff|rent|subscription|bill|fare|fares|cost|quote) ~8 (went up|gone up|going up|increase|increased|increases|hike|hiked|doubled|tripled|double|up by|up from|rise|rose|jumped|too high|ridiculous|extortionate|outrageous|higher than|more than|steep|rip off|shot up)',
        '(raised|raise|raising|hiked|hiking|upped|increasing|increased|doubled|put up|jacked up|bumped) ~4 (price|prices|rate|rates|premium|plan|fee|fees|rent|subscription|bill|my|fares)',
        '(price|premium|rent|rate) (hike|increase|rise|gouging)',
        '(new|other|online) (customer|customers|member|members) ~6 (pay|pays|get|gets|half|less|cheaper|#)',
        '(overpriced|too expensive|so expensive|extortionate|rip-off|ripoff|rip off|price gouging|way too much|daylight robbery)',
        '(cheaper|same (speed|plan|cover|thing) for|half the price|less for) ~6 (next door|elsewhere|competitor|#|you|others|other)?',
        '(discount|promo|coupon|sale price|offer|promo code) ~6 (not|wasn\'t|isn\'t|never|won\'t|refused|missing|gone|expired|didn\'t|doesn\'t)',
        'want # ~2 off me', 'match it'], unless: ['what is the price', "what's the price"] },
      { weight: 0.8, find: ['(price|premium|%|expensive|cheaper|renewal|rate|plan|comparison site|double)'] },
    ],
    shows: ['My cover jumps forty percent in a year, no claims, the renewal has doubled.', 'New customers pay half of what I pay.',
      'Overpriced for what it is, frankly a rip-off.'],
    leaves: ["What's the price of the family plan?", 'You charged me twice.'],
  },
} satisfies SignFile;
