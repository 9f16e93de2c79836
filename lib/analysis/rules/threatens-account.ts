/** The account, the points or the service threatened because the person complains. */
import type { Rule } from '../rule';

export default {
  id: 'threatens-account',
  family: 'never',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Method, conduct no agent may show; US Consumer Review Fairness Act 2016',
  es: {
    find: [
      { find: '(mientras|hasta que|en tanto) ~4 (queja|reclamo|reclamacion|denuncia|reseña|publicacion) ~12 no (se le|le|se te|te|podra|podremos|se) ~6 (conced*|dar*|otorg*|renov*|atend*|tramit*|entreg*|podra*)', mark: 'sentence' },
      { find: '(dado|debido a|visto|en vista de|por|con) (el|la|tanta|tantas|tantos|sus|tus|tanto) ~2 (numero|cantidad|quejas|queja|reclamos|reclamaciones|denuncias|reporte|reportes) ~12 (restring*|limitar*|suspend*|cerrar*|cancelar*|bloquear*|dejaremos|no podremos|perder*)', mark: 'sentence', unless: ['(gracias|nuestr*|la calle|el tramo)'] },
      { find: '(cuentas|clientes|socios|usuarios|los|las) que ~6 (queja*|quejan|reclama*|reporte*|reportes|denuncia*|protesta*) ~6 (no|ya no|baja|cierran|cancelan|renuevan|bloquean|pierden)', mark: 'sentence', unless: ['(gracias|razon)'] },
      { find: '(si|como|mientras|de) (usted|tu|vos)? ~2 (sigue|sigues|seguir|continua|continuas|continuar|insiste|insistes|insistir|vuelve|vuelves|no deja|no dejas|persiste|mantiene|no retira|no retiras|publica|publicas|reclama|reclamas|nos denuncia|se queja) ~14 (cuenta|servicio|membresia|baja|suscripcion|puntos|contrato|bloque*|cancel*|suspend*|cerrar*|expuls*|veto|vetar*|entrar|acceso|atender*|atencion)', mark: 'sentence', unless: ['(si sigue (fallando|sin))', '(desea|quiere|quieres) (cancel*|dar*|suspend*)', '(puedo|podemos) (darle|darte|bloquear*|cancelar*)'] },
      { find: '(retire|retira|borre|borra|elimine|elimina|quite|quita|deje de|deja de|pare de|para de) ~12 (o|de lo contrario|si no|sino|o si no) ~8 (cuenta|servicio|membresia|baja|suscripcion|puntos|contrato|bloque*|cancel*|suspend*|cerrar*|acceso|entrar)', mark: 'sentence' },
      { find: '(nos (reservamos|veremos obligados|vemos obligados|veremos en la necesidad|reservaremos)) ~8 (cancelar*|cerrar*|suspender*|bloquear*|dar* de baja|rescindir*|negar*)', mark: 'sentence', needs: ['(redes|queja*|reclam*|public*|comentario*|insist*|tono|reseña*|denunci*|continua*|sigue*|actitud)'] },
      { find: '(una|otra) (queja|reclamacion|reseña|publicacion|llamada|palabra) mas y ~8 (cuenta|baja|bloque*|cancel*|servicio|suspend*|cerrar*)', mark: 'sentence' },
      { find: '^ (siga|sigue|continue|continua|publique|publica|insista|insiste|seguí|segui) ~10 (y|,) (le|te|se|su|tu|vera|veras) ~8 (cuenta|baja|bloque*|cancel*|servicio|suspend*|cerr*|quedara|quedas|contrato|puntos|cort*)', mark: 'sentence' },
      { find: '(si|como|de) ~4 (queja*|quejar*|reclama*|reclamar*|protesta*|publica*|denuncia*|critica*) ~4 (le|te|se|nos|su|tu) ~3 (cort*|cerr*|cancel*|bloque*|suspend*|baja|veta*|expuls*)', mark: 'sentence' },
      { find: '(otra|una|otro|un) (queja|reclamacion|reclamo|reseña|publicacion|llamada|palabra|mensaje|comentario|correo|post) (mas|asi|como (esa|ese)|igual|de estas) y ~7 (cuenta|baja|bloque*|cancel*|servicio|suspend*|cerr*)', mark: 'sentence' },
      { find: '(si|como|de) (usted|tu|vos)? ~2 (acude|acudes|acudir|va|vas|ir|habla|hablas|llama|llamas|recurre|recurres|escribe|escribes|contacta|denuncia|denuncias|demanda|demandas|nos denuncia|nos demanda) ~5 (prensa|medios|television|tribunales|juzgado|consumo|profeco|sernac|sic|condusef|indecopi|abogado|redes|policia|autoridades|facua|ocu|periodico|periodistas|,) ~8 (cuenta|membresia|baja|bloque*|cancel*|suspend*|cerr*|contrato|puntos|servicio|veta*)', mark: 'sentence' },
    ],
    advice: 'Su cuenta no depende de que se calle.',
    why: 'Castigar una queja es lo que más daño hace, y en varios países es ilegal. Quejarse es un derecho.',
    prompt: 'Su cuenta sigue igual. Lo que voy a hacer con su queja es [qué y cuándo].',
    flags: ['Mientras siga abierta su queja no se le podrá conceder la prórroga.', 'A los clientes que se quejan tanto ya no les renuevan.', 'Si sigue publicando eso le cerraremos la cuenta.', 'Retira la queja o te quedas sin los puntos.', 'Otra reclamación más y cancelamos su contrato.'],
    allows: ['Mientras siga abierta su reclamación no se le cobra ningún recibo.', 'Si sigue fallando, le cambio el módem y no paga la cuenta de este mes.', 'Si quiere cerrar la cuenta, lo hago hoy mismo.', 'Bloqueé la tarjeta para que no entre otro cargo.'],
  },
  en: {
    find: [
      { find: "(given|because of|in view of|due to|considering|in light of) (the (number|tone|nature|amount)|your) ~8 (complaints|complaint|reviews|posts|disputes|claims|letters) ~12 (restrict|close|suspend|cancel|refuse|limit|withdraw|remove|block|reconsider|revoke)", mark: 'sentence' },
      { find: "(if|should|unless) (you|the|your)? ~8 (complaint|complaints|abusive|emails|posts|review|reviews|dispute) ~3 (continue|continues|persist|persists|pursue|goes on|isn't|aren't)? ~10 (plan|deposit|facility|privileges|access|account|order|items|booking|contract|cover|policy) ~6 (offered|kept|cancelled|withdrawn|keep|forfeit|lost|removed|at all|suspended|void)", mark: 'sentence', needs: ["(may|will|have to|could|might|won't|cannot)"] },
      { find: '(accounts|customers|members|guests|people|those|tenants|clients|patients) (who|that) ~6 (complain|dispute|complaints|disputes|chargebacks|post about|review us) ~8 (closed|lose|not|no longer|flagged|blocked|renewed|welcome|cancelled|dropped|bottom)', mark: 'sentence', unless: ['(right|rightly|never|nobody|thank)'] },
      { find: "(if|should|unless|as long as|while) (you)? ~2 (keep|continue|carry on|persist|insist|go on|don't stop|do not stop|post|complain|file|dispute|don't remove|don't take|don't withdraw|pursue|proceed|open another|refuse to|leave|tweet|share|publish) ~14 (account|membership|points|service|subscription|close|closed|suspend|suspended|terminate|terminated|ban|banned|block|blocked|cancel|cancelled|blacklisted|tenancy|contract|policy|refuse service|welcome)", mark: 'sentence', unless: ['(to (have|experience|see) (problems|trouble|issues))', '(you can|you may|feel free|like to|i can|we can|want (me|us) to|i\'ll|wish to) ~4 (close|cancel|suspend|block|terminate)', '(keep|continue) (having|getting|seeing|your|the|using|it|to use|receiving)'] },
      { find: "(take|remove|delete|withdraw|drop|stop|pull|retract|cease|cancel the (dispute|chargeback)) ~14 (or|otherwise|or else) ~9 (account|membership|points|service|subscription|access|close|suspend|terminate|ban|block|banned|tenancy|cancel|policy)", mark: 'sentence' },
      { find: "(we|i|we'll) (may|might|will|reserve the right to|have to|be forced to|could|would|can)? ~3 (close|suspend|terminate|block|cancel|review|restrict|freeze) ~5 (account|membership|service|subscription|access|tenancy|policy|points) ~8 (complain*|post|posts|posting|review|reviews|dispute|disputes|chargeback|chargebacks|tweet|tweets|social media|tone|again)", mark: 'sentence', unless: ['(fraud|scam|stolen|hacked)', '(you asked|your request)'] },
      { find: "(one more|another) (complaint|review|post|dispute|chargeback|word|call) (and|like) ~8 (account|close|suspend|ban|terminate|membership|points|cancel)", mark: 'sentence' },
      { find: "^ (keep|continue|go on|carry on|post|publish|tweet|complain|one more) ~10 (and|,) (i'll|we'll|your|you'll|i will|we will|you) ~8 (account|membership|points|service|subscription|access|renewed|renewal|banned|blocked|closed|suspended|cancelled|tenancy|contract|welcome)", mark: 'sentence' },
      { find: '(one|any) more (posts|post|review|reviews|complaint|complaints|call|calls|word|words|tweets|email|emails|message|messages|comments|comment) ~4 (and|,) ~7 (account|membership|closing|closed|close|suspend|suspended|ban|banned|block|blocked|terminate|cancel|cancelled|points|service)', mark: 'sentence' },
      { find: "(if|should) you ~2 (go|talk|speak|write|take|report|contact|call|involve|tell|approach) ~5 (press|media|newspaper|papers|ombudsman|court|lawyer|lawyers|police|regulator|twitter|facebook|online|public|standards|bbb|authorities|reporters|journalists|tv) ~8 (account|membership|points|service|subscription|close|suspend|terminate|ban|block|cancel|tenancy|contract|refuse)", mark: 'sentence' },
    ],
    advice: 'Their account does not hang on their silence.',
    why: 'Punishing a complaint does the most harm of all, and in several countries it is illegal. Complaining is a right.',
    prompt: "Your account stays as it is. What I'll do with your complaint is [what and when].",
    flags: ["Given the number of complaints you've made, we may need to restrict your access.", 'Members who complain this much are not renewed.', 'If you keep posting about this we will close your account.', 'Drop the dispute or you lose your points.', 'One more complaint and we terminate the membership.'],
    allows: ['Given the number of complaints about that road, I sent the crew today.', 'If it keeps failing, I will swap the hub and this month is free on your account.', 'If you want to close the account, I can do it today.', "I've blocked the card so that no other charge goes through."],
  },
} satisfies Rule;
