/** What a commitment in a sentence is, before its date is known; and the words that undo one. */
import type { Language } from '../../ticket';
import { matcher } from '../scanner';
import { sets } from '../sets';
import type { Token } from '../tokens';

export type Commitment = {
  owner: 'me' | 'us';
  /** Token where its words begin, and the token of the act itself. */
  from: number;
  act: number;
  /** What must go with it to make a promise of it: "sale" needs a time ("hoy", "pronto"), "podrá" a date. */
  needs: 'nothing' | 'time' | 'date';
};

/** A way to commit that has words of its own; with `time` only beside a date or "soon". */
export type Idiom = readonly [find: string, owner: 'me' | 'us', needs?: 'time'];

/** A stretch of a sentence with one verb; token indices, end exclusive. `date`: nothing but a date; `vague`: it has words such as "soon". */
export type Clause = { start: number; end: number; opener: string; date: boolean; vague: boolean };

/** The carrier, the bank, the maker: what they will do is not ours to promise. */
const outsiders: Record<Language, ReadonlySet<string>> = {
  es: new Set(('correos seur mrw dhl ups fedex gls nacex tipsa zeleris ctt estafeta servientrega coordinadora interrapidisimo envia redpack '
    + 'paquetexpress andreani oca chilexpress starken glovo uber rappi amazon paypal visa mastercard bizum stripe '
    + 'banco bancos emisor emisora entidad aseguradora seguro fabricante marca transportista courier mensajeria paqueteria aduana aduanas '
      + 'proveedor proveedores aerolinea hacienda sat dian ayuntamiento juzgado notaria notario distribuidora distribuidor '
    + 'operador operadora vendedor arrendador casero perito constructora inmobiliaria administrador gobierno ministerio policia hospital '
      + 'universidad consulado embajada tesoreria bbva santander caixabank bancolombia davivienda banamex banorte iberdrola endesa naturgy '
      + 'telefonica').split(' ')),
  en: new Set(('ups usps fedex dhl dpd evri hermes yodel ontrac lasership amazon paypal visa mastercard amex stripe klarna venmo zelle bank banks '
    + 'issuer courier couriers carrier carriers postman mailman insurer insurers insurance underwriter '
    + 'manufacturer manufacturers maker supplier suppliers vendor vendors seller distributor airline customs landlord council court police '
      + 'hospital university government irs hmrc dvla dmv embassy consulate utility freight haulier shipper '
    + "bank's courier's carrier's manufacturer's insurer's supplier's vendor's seller's airline's apple google microsoft samsung chase barclays "
      + "hsbc lloyds").split(' ')),
};
const ours: Record<Language, ReadonlySet<string>> = {
  es: new Set('nuestro nuestra nuestros nuestras mi mis'.split(' ')),
  en: new Set('our my'.split(' ')),
};

/** Whether these tokens, the subject of an act, name somebody outside the company. */
export function outsider(subject: readonly Token[], language: Language): boolean {
  const at = subject.findIndex(({ word }, i) => outsiders[language].has(word) || (word === 'mail' && subject[i - 1]?.word === 'royal'));
  if (at < 0) return false;
  if (subject.slice(0, at).some(({ word }) => ours[language].has(word))) return false;
  const before = subject.slice(0, at);
  return !before.some(({ word }) => prepositions[language].has(word)) || before.every(({ kind, word }) => kind === 'mark' || /^(su|tu|el|la|your|the|at|by|in|on|para|por|en)$/.test(word));
}
const prepositions: Record<Language, ReadonlySet<string>> = {
  es: new Set('con a al en por para hacia ante desde contra'.split(' ')),
  en: new Set('with to at in on by from into for against via'.split(' ')),
};

/** Said before a statement, even with a comma, these make it a hope or an offer. */
const softening: Record<Language, readonly string[]> = {
  es: [
    'ojala', 'quiza|quizas', 'tal vez', 'a lo mejor', 'probablemente|posiblemente|normalmente|habitualmente|generalmente|usualmente|seguramente',
    'con (un poco de)? suerte', 'por lo general', 'en teoria', '^ por si',
    '^ si (quiere|quieres|quieren|lo (desea|deseas|prefiere|prefieres)|prefiere|prefieres|gusta|gustas|desea|deseas)',
    'si (por mi fuera|fuera por mi|dependiera de mi|de mi dependiera|estuviera en mi mano)', 'si ~2 (hubiera|hubiese|hubieran|hubieramos)',
  ],
  en: [
    'hopefully', 'maybe|perhaps|probably|possibly|likely|ideally', 'usually|normally|typically|generally|ordinarily',
    '(fingers crossed|with (any|a bit of|some) luck|all being well)',
    "^ (if|in case) (you'd|you would|you) (like|want|wanted|prefer|wish|rather|fancy)", 'if (it were|only|i could|i were)', '(had|if) ~3 had',
  ],
};
/** Before or around the act in its own clause: estimates, hearsay, refusals to promise. */
const undoing: Record<Language, readonly string[]> = {
  es: [
    'suele|suelen|solemos', 'lo (normal|habitual|usual) es', 'espero|esperamos|esperemos|confio|confiamos (que|poder|en que|tener|tenerlo|tenerla)',
    'creo|creemos|supongo|imagino|calculo|entiendo|entendemos que',
    'deberia|deberian|podria|podrian|gustaria|querria|quisiera|puede|puedo|podemos (que|haber|pasar|llamar*|recoger*|ir|venir|ofrecer*|ser)',
    'no (puedo|podemos|podre|quiero)', 'no (le|te|les|os)? (prometo|prometemos|aseguro|aseguramos|garantizo|garantizamos)',
    'no (sabemos|sabria|tengo claro|tenemos claro)', 'no se (si|cuando|cuanto|que|decirle|decirte|exactamente)',
    '(me|nos) (dice|dices|dicen|comenta|comentas|cuenta|cuentas|indica|indicas|menciona|mencionas|avisa|avisan|informa|informan) (de)? que',
    '(dice|dicen|asegura|aseguran|indica|indican|afirma|afirman|informa|informan) que', 'segun (el|la|los|las|correos|su|tu)',
    '(dije|dijimos|dijeron|prometi|prometimos|prometieron|quede|quedamos|quedaron|aseguraron|ponia|pensaba|pensabamos|crei|creiamos) ~4 que',
  ],
  en: [
    "(i'm|i am|we're|we are) (positive|confident|hopeful|hoping|sure|afraid|optimistic)", '(i|we) (promise|guarantee|swear) ~6 (never|not|no)',
    '(i|we) (hope|expect|think|believe|guess|suspect|imagine|reckon|doubt|wish|understand)',
    '(should|might|may|could|would|can) (be|have|arrive|get|land|hear|see|go|come|take|reach)',
    "(can't|cannot|can not|cant|won't|couldn't|not|don't|never) (really|honestly|yet|be able to)? (promise|guarantee|say|commit|swear|know|think|tell you|give you)",
    'no (promises|guarantee|guarantees)',
    "(you|he|she|they|who|it) (mentioned|said|told|say|mention|asked|claims|reckons)",
    '(says|said|told|tells|claims|reckons) (that|me|us|the|you|it)?', 'wish|rather', '(i|we) (said|told|promised|thought|assumed|was|were)',
    'supposed to', 'would have',
    "i'd|we'd|you'd|it'd|he'd|she'd|they'd",
  ],
};
type Test = (all: readonly Token[]) => boolean;
const tests: Partial<Record<Language, { softened: Test; denied: Test }>> = {};

/** Hopes, hearsay, offers, refusals to promise: in such a clause nothing is promised. A few words before a comma soften what follows. */
export function undone(all: readonly Token[], clauses: readonly Clause[], clause: Clause, language: Language): boolean {
  const { softened, denied } = (tests[language] ??= { softened: matcher(softening[language], sets[language]), denied: matcher(undoing[language], sets[language]) });
  const own = all.slice(clause.start, clause.end);
  const before = clauses[clauses.indexOf(clause) - 1];
  return softened(own) || denied(own) || (before !== undefined && before.end - before.start <= 6 && softened(all.slice(before.start, before.end)));
}
