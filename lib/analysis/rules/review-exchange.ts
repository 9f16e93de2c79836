/** A repair in exchange for a review taken down, changed or given, or for silence. */
import type { Rule } from '../rule';

const reward = {
  es: ['(pagamos|pagaremos|pago|nuestra cuenta|cortesia|abon*|devol*|devuel*|reembols*|regal*|obsequi*|descuento|bono|cupon|vale|compens*|gratis|credito|saldo|invit*|bonific*|mes gratis|premio|sorteo|condonamos|resolv*|ayud*|repon*|repone*|mandamos|enviamos|damos|€|\\$|euros|pesos|mil|%|mando|libero|acredito)'],
  en: ["(on us|on the house|refund*|comp|compensat*|credit|discount|gift|voucher|free|cover|waive|coupon|reward|bonus|replace*|% off|off your|£|\\$|€|bucks|quid|raffle|prize|upgrade|sort|fix|help|pay|send|release|process|throw in|treat|goodwill|money)"],
};
const own = { es: ['(dejala|dejela|dejelo|como quieras|como quiera|es (tuya|suya)|sin condiciones|no (hace falta|tiene que|tienes que|es necesario))'], en: ["(up to you|is yours|leave it|leave (the|your|that) ~2 (up|as)|keep it|no strings|either way|whether or not|don't (have|need) to|no need to)"] };

export default {
  id: 'review-exchange',
  family: 'never',
  step: 'make-right',
  weight: 'hurt',
  source: 'Method, conduct no agent may show; US FTC rule on consumer reviews (16 CFR 465) and EU Directive 2019/2161',
  es: {
    find: [
      { find: '(antes|primero) ~2 (tiene|tienes|tenes|debe|debes|hay) que (borrar|bajar|quitar|eliminar|retirar|cambiar) ~3 {review}', unless: own.es, mark: 'sentence' },
      { find: '(si|cuando|en cuanto|una vez|apenas|tan pronto|a cambio|siempre que|al|con|despues de|luego de|tras) ~7 (borr*|elimin*|quit*|retir*|retracte*|cambi*|modific*|sub*|mejor*|edit*|actualiz*|baj*|dej*|pon*|das|da|dar*|public*|escrib*|rectific*|desist*|cancel*) ~6 {review}', needs: reward.es, unless: own.es, mark: 'sentence' },
      { find: '(borr*|elimine*|elimina*|quite*|quita*|retir*|cambie*|cambia*|modifi*|suba*|sube|baje*|baja*|edite*|edita*) ~5 {review} ~6 (y|,|que|a cambio)', needs: reward.es, unless: own.es, mark: 'sentence' },
      { find: '(a cambio de|a condicion de|con la condicion de|siempre y cuando) ~6 {review}|silencio', unless: own.es, mark: 'sentence' }, { find: '(si|siempre que|a cambio de) ~3 (no|sin) (lo|la|nos)? (publi*|dice*|cuenta*|denuncia*|reclama*|comenta*|difund*|hace public*)', needs: reward.es, mark: 'sentence' },
      { find: '(para|antes de|solo|primero) ~10 (borr*|elimin*|quit*|retir*|modific*) ~4 {review}', needs: reward.es, unless: own.es, mark: 'sentence' },
      { find: '(si|cuando|en cuanto|siempre que|una vez que) ~5 {review} ~3 (desaparece|desaparezca|se borra|se elimina|sube|mejora|cambia|ya no|pasa a|queda en|es positiv*)', needs: reward.es, unless: own.es, mark: 'sentence' },
      { find: '(por|para que|para|con tal de que|con tal de) (quit*|borr*|elimin*|retir*|cambi*|modific*|sub*|baj*|edit*) ~4 {review}', needs: reward.es, unless: [...own.es, '(paso*|como|ayuda*)'], mark: 'sentence' },
    ],
    advice: 'Lo reparado no se cambia por una opinión. Ofrécelo sin condición.',
    why: 'Pagar por borrar o cambiar una opinión es ilegal en muchos países. Y quien lo lee lo publica.',
    prompt: 'Le abono [importe] hoy, sin condiciones; lo que escriba de nosotros es suyo.',
    flags: ['Le devuelvo el anticipo, pero antes tiene que bajar lo que publicó.', 'Si elimina la reseña le hacemos un descuento.', 'Te regalamos un mes a cambio de cinco estrellas.', 'Borra el comentario y te devolvemos el dinero.'],
    allows: ['Le abono los 40 €; la reseña es suya, déjela como quiera.', 'Leí su reseña: el lunes cambiamos la rueda.', 'Si quiere cambiar la talla, le mando otra gratis.'],
  },
  en: {
    find: [
      { find: "(if|once|when|as soon as|in exchange|in return|provided|after|assuming|for|by|should) ~6 (remove|removing|removed|delete|deleting|take|taking|change|changing|update|updating|edit|editing|bump|raise|raising|revise|revising|withdraw|withdrawing|drop|dropping|amend|leave|leaving|leav|pull|pulling|give|giving|post|posting|retract|upgrade|improve|make it|switch|reconsider) ~6 {review}", needs: reward.en, unless: own.en, mark: 'sentence' },
      { find: '(remove|delete|take|change|update|edit|bump|raise|revise|withdraw|drop|amend|pull|retract|leave) ~5 {review} ~4 (and|then|,|so|or|first|before)', needs: reward.en, unless: [...own.en, '(i|we)(\'ll|\'ve)? (change|update|edit|raise|drop|leave|took)'], mark: 'sentence' },
      { find: '{review} ~3 (down|removed|deleted|gone|comes down|changed|off|vanish|vanishes|disappears) ~4 (we|i|and|,|then|we\'ll|i\'ll|your)', needs: reward.en, unless: own.en, mark: 'sentence' },
      { find: "(if|provided|as long as|in return for|in exchange for) ~4 (not|don't|keep) (post|posting|share|sharing|tweet|mention|this|it|quiet|publish|between|go public|the)", needs: reward.en, mark: 'sentence' }, { find: '(before|until) (we|i) (can|will)? ~8 (remove|delete|take|change|withdraw) ~4 {review}', mark: 'sentence' },
      { find: "(if|once|when|as soon as|provided|assuming|in exchange for) ~7 {review} ~4 (disappears|disappear|vanish|vanishes|grow|grows|become|has|have|goes|goes up|improves|increases|is|comes|came|becomes|became|were|was|gets|turns) (away|removed|deleted|changed|gone|down|updated|edited|five|5|positive|taken|to)?", needs: reward.en, unless: own.en, mark: 'sentence' },
      { find: '(remove|delete|take down|take|withdraw|change|edit|pull) ~4 {review} ~2 (first|then|before|and then)', mark: 'sentence', unless: own.en },
      { find: "(to|for|by) (remove|removing|delete|deleting|take|taking|change|changing|edit|editing|withdraw|withdrawing|drop|pull|amend|raise|update) ~5 {review}", needs: ['(pay|£|\\$|€|refund*|credit|voucher|free|discount|offer|gift|compensat*|quid|bucks)'], unless: [...own.en, '(asked|how|able|want|wanted|like|need) to'], mark: 'sentence' },
    ],
    advice: 'A repair is not traded for an opinion. Offer it freely.',
    why: 'Paying for a review to be removed or changed is against the law in many places. And the person who reads it publishes it.',
    prompt: "I'm sending you [amount] today, with no conditions; what you write about us is yours.",
    flags: ['If you delete the review we will refund the shipping.', 'Change it to five stars and we will send you a voucher.', 'We can offer a free month in exchange for you changing the review.'],
    allows: ["I've credited the £40; what you write about us is up to you.", 'I read your review: the wheel gets replaced on Monday.', 'If you want to change the size, I will send another one free.'],
  },
} satisfies Rule;
