/** Another customer named, or described so that they can be found. */
import type { DraftContext, Rule } from '../rule';
import { matcher, scanner, type Scanner } from '../scanner';
import { sets } from '../sets';
import type { Language } from '../../ticket';
import type { Token } from '../tokens';

/** Words that lead to somebody else's data; the name must follow within a few words. */
const leads: Record<Language, readonly string[]> = {
  es: [
    '(ese|esa|este|esta|aquel|aquella|el otro|la otra|otro|otra|su otro) (analisis|resultado|resultados|pedido|paquete|cuenta|factura|correo|expediente|historial|informe|receta|reserva|devolucion|pago|cargo|foto|fotos|mensaje|datos|deposito|entrada|boleto|transferencia|llamada|contrato|prestamo|poliza|recibo|maleta|encargo|cita|numero|linea|archivo|documento|tarjeta) ~2 (es|era|son|pertenece|corresponde|va|iba|esta a nombre) ~2 (de|del|a|para)',
    '(el|la|lo|los|las|ese|esa|su|tu)? (suyo|tuyo|suya|tuya|devolucion|pago|reembolso|abono|dinero|carta|foto|mensaje|expediente|paquete|pedido|correo|informe|sobre|datos|resultados|factura|maleta) ~2 (se)? (le|lo|la)? (llego|fue|fueron|acabo|acabaron|entregamos|mandamos|enviamos|enviaron|entregaron|dimos|quedo|recibio|abrio) ~2 (por error|por equivocacion|sin querer)? (a|al|en|para|con|casa de)?', '(otro|otra|el otro|la otra) (cliente|clienta|paciente|usuario|usuaria|pasajero|huesped|titular|socio|vecino|vecina|alumno|inquilino) (es|se llama|era|fue|llamado|llamada|que es|,)', '(lo|la|los|las) (tiene|recibio|abrio|pidio|contrato|compro|firmo|reservo|denuncio|reporto) (nuestro cliente|nuestra clienta|otro cliente|la clienta|el cliente|la paciente|el paciente|su vecino|su vecina|la señora|el señor)', '(lo|la|los|las) (pidio|reservo|contrato|compro|solicito|abrio|pago|encargo) (el|la|don|doña)?', '(lo|la|los|las) (recibio|recogio|firmo|abrio|acepto|retiro|recibieron)', '(se (lo|la|los|las) (mandamos|enviamos|entregamos|dimos|llevo|quedo)) (por error|sin querer)? (a)',
  ],
  en: [
    "(the|that|this|your) (other|wrong|previous|second|old)? (account|order|refund|payment|charge|photo|photos|message|details|deposit|ticket|parcel|package|file|invoice|report|booking|results|result|prescription|policy|line|letter|email|record|statement|delivery|box|case|room|card|loan|seat) (is|was|belongs|belonged|went|goes|were|are|'s|ended up) (to|for|under|in|with|at)?",
    '(yours|your (parcel|package|order|results|file|letter|email|statement|box|details|report|bag|invoice|data)) (actually|accidentally|mistakenly)? (went|was (sent|delivered|given|handed|emailed|posted|opened)|were (sent|delivered|given|emailed)|got (sent|delivered|emailed|opened)|ended up|landed|is with|are with) ~2 (to|by|with|at)?', '(the|another|that|our) other (customer|client|patient|user|guest|tenant|passenger|member|caller|person|account holder) (is|was|named|called|,|-|–)', '(another|a different) (customer|client|patient|user|guest|tenant|passenger|member) (,|called|named|-|–)', '(ordered|booked|bought|opened|requested|paid|cancelled) by', '(belongs|belonged|registered|sent|given|delivered|addressed|assigned) to (a)? ',
  ],
};
/** What nobody may tell of somebody else: debts, health, where they live, their number. */
const privateMatters: Record<Language, readonly string[]> = {
  es: ['(debe|adeuda|impagad*|moros*|embarg*|vencidos|vencidas|convenio|telefono|celular|movil|enferm*|embarazad*|divorci*)', '(del|en la|en el|habitacion|piso|departamento|apartamento|casa|vecino del) #'],
  en: ['(owes|owe|arrears|unpaid|overdue|debt|mobile|pregnant|divorce|divorced|diagnosed|bankrupt)', '(sick|stress|medical|maternity) leave', '(payment|repayment) (plan|arrangement)', '(in|at|number|room|flat|unit|apartment|house) #'],
};
const title = /^(mr|mrs|ms|miss|dr|señor|señora|sr|sra|don|doña|srta|doctor|doctora)$/;
const ours = /^(our|nuestr[oa]s?|mi|my|team|department|support|manager|driver|technician|courier|supervisor|equipo|departamento|tecnico|repartidor|gerente|compañer\p{L}+|colleague|colega|agent|agente)$/u;

const scanners: Partial<Record<Language, Scanner<string>>> = {};

function detect(draft: DraftContext): { start: number; end: number }[] {
  const leading = (scanners[draft.language] ??= scanner(leads[draft.language].map((pattern) => [pattern, pattern] as const), sets[draft.language]));
  return draft.sentences.flatMap(({ tokens }) =>
    leading.scan(tokens).flatMap(({ match }) => {
      const name = nameAfter(tokens, match.end - 1, draft);
      return name ? [{ start: tokens[match.start]!.start, end: tokens[name]!.end }] : [];
    }).concat(exposed(tokens, draft)).slice(0, 1),
  );
}

const exposes: Partial<Record<Language, ReturnType<typeof matcher>>> = {};

/** "Mr Dewhirst at number 14 owes…": a titled name that is not the customer's, and a private matter right after it. */
function exposed(tokens: readonly Token[], draft: DraftContext): { start: number; end: number }[] {
  const tells = (exposes[draft.language] ??= matcher(privateMatters[draft.language], sets[draft.language]));
  return tokens.flatMap(({ word }, at) => {
    const name = title.test(word) && !/^(dr|doctora?)$/.test(word) ? nameAfter(tokens, at, draft) : 0;
    if (!name || !tells(tokens.slice(name + 1, name + 10)) || draft.customer.name?.toLowerCase().includes(tokens[name]!.word)) return [];
    return tokens.slice(Math.max(0, at - 4), at).some((token) => ours.test(token.word)) || tokens[at - 1]?.word === ',' || /^(dear|estimad\p{L}+|hola|hi|hello|thank|gracias)$/u.test(tokens[at - 1]?.word ?? '') ? [] : [{ start: tokens[at]!.start, end: tokens[name]!.end }];
  });
}

/** The last token of a person's name that starts within four tokens, or 0: a title and a name, or two capitalised words that are not the customer's. */
function nameAfter(tokens: readonly Token[], from: number, { customer, language }: DraftContext): number {
  const known = new Set(customer.sentences.flatMap((sentence) => sentence.tokens.map(({ word }) => word)));
  for (let at = Math.max(1, from); at < Math.min(tokens.length - 1, from + 4); at++) {
    if (ours.test(tokens[at]!.word)) return 0;
    const titled = title.test(tokens[at]!.word);
    const first = titled && tokens[at + 1]?.word === '.' ? at + 2 : titled ? at + 1 : at;
    const [a, b] = [tokens[first], tokens[first + 1]];
    if (!a || !capital(a) || known.has(a.word) || carries(tokens.slice(first, first + 3), language)) continue;
    if (tokens.slice(first + 1, first + 6).some(({ word }) => ours.test(word))) return 0;
    if (titled) return b && capital(b) ? first + 1 : first;
    if (b && capital(b) && a.end + 1 === b.start && !known.has(b.word)) return first + 1;
  }
  return 0;
}

/** A carrier or a bank has a name too. */
const carries = (tokens: readonly Token[], language: Language) => tokens.some(({ word }) => sets[language]['third-party']!.includes(word));

const capital = ({ kind, raw }: Token) => kind === 'word' && raw.length > 1 && raw[0] !== raw[0]!.toLowerCase() && raw !== raw.toUpperCase();

export default {
  id: 'discloses-other',
  family: 'never',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Method, conduct no agent may show; GDPR article 5 (integrity and confidentiality)',
  detect,
  es: {
    find: [],
    advice: 'Es el dato de otra persona. Basta con «otro cliente».',
    why: 'Quien lo lee piensa que mañana contarás lo suyo. Y la otra persona no ha dado permiso.',
    prompt: 'Llegó a otra persona, que ya [lo ha devuelto o borrado]; lo he comunicado a [quién].',
    flags: ['Ese pedido es de Marta Gil, la del quinto.', 'Su paquete se lo entregamos por error a don Ramiro Peña.', 'La otra cuenta pertenece a la señora Lucía Ferrer.'],
    allows: ['Su informe llegó a otra persona, que ya lo ha borrado.', 'Su pedido lo lleva Sergio Ramos, nuestro repartidor.', 'Le llama mañana Inés Robledo, de mi equipo.'],
  },
  en: {
    find: [],
    advice: 'That is somebody else\'s data. "Another customer" is enough.',
    why: 'The reader concludes that tomorrow you will tell theirs. And the other person has not agreed.',
    prompt: 'It reached one other person, who has [returned or deleted it]; I have reported it to [whom].',
    flags: ['The other account belongs to a Mrs Jane Holt in Leeds.', 'Your parcel was delivered to Peter Marsh at number 9.', 'That order is for Lucy Brand, who lives above you.'],
    allows: ['Your report reached one other person, who has deleted it.', 'Your order is with our driver Sam Poole.', 'Ruth Adeyemi from my team will ring you tomorrow.'],
  },
} satisfies Rule;
