/** Whether words go on to name something of this case: then they are not a formula. */
import type { DraftContext, Hit } from './rule';
import { tokens } from './tokens';

const general = new Set(
  `order account service customer problem issue time help team support contact message email feedback experience request query please thank thanks about with from your have this that been were will would could pedido cuenta
 servicio cliente problema incidencia tiempo ayuda equipo soporte contacto mensaje correo comentario comentarios experiencia solicitud consulta gracias favor sobre desde para como este esta esto todo nuestro nuestra nuestros nuestras
 estamos tiene tienen puede pueden hace porque cuando donde dias days company empresa atencion nothing nada siempre always ustedes usted app`.split(/\s+/),
);

/** A number, or a word of the customer's own message, follows the hit (or stands in it) in the same clause. */
export function namesDetail(hit: Hit, draft: DraftContext): boolean {
  const own = new Set(tokens(draft.customer.text).filter(({ kind, word }) => kind === 'word' && word.length > 3).map(({ word }) => word));
  const all = hit.sentence.tokens;
  for (let at = hit.first; at < all.length; at++) {
    const { kind, word } = all[at]!;
    if (at > hit.last && /^[,;:.!?()—–]$/.test(word)) return false;
    if (kind === 'number' && at > hit.last) return true;
    if (own.has(word) && !general.has(word)) return true;
  }
  return false;
}
