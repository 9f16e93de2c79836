/** Commitments in Spanish: the verb's form says who; its kind says whether a date is needed to make it one. */
import { matcher, scanner } from '../scanner';
import { sets } from '../sets';
import type { Token } from '../tokens';
import { outsider, type Clause, type Commitment, type Idiom } from './commitment';
import words from './spanish-idioms';
import { alsoPast, formOf, type Form } from './spanish-verbs';
import {
  announcing, arriving, clitics, empty, negations, object, ofTime, opening, received, saying, small, team, telling,
} from './spanish-words';

const follows = matcher(['^ (en cuanto|cuando|apenas|tan pronto|si|algo|en que|lo que|el resultado|la respuesta|por (aqui|este|correo|escrito|mail|telefono)|luego|despues|con (lo|la|el)) '], sets.es);

const idioms = scanner<Idiom>(words.map((entry) => [entry[0], entry] as const), sets.es);

const taskAhead = /^(?!tratar|intentar|procurar|ver$|ser|estar|necesitar|tener$|poder|requerir|pedir)[a-zñ]+(?:[aei]r)(?:me|te|le|les|lo|la|los|las|nos|os|se|selo|sela|selos|selas|telo|tela|telos|telas|oslo|osla)?$/;

/** All commitments of one sentence, in order; not yet dated. */
export function spanishCommitments(all: readonly Token[], clauses: readonly Clause[]): Commitment[] {
  const found: Commitment[] = idioms.scan(all).map(({ key: [, owner, needs], match }) => ({ owner, from: match.start, act: match.start, needs: needs ?? 'nothing' }));
  for (const clause of clauses) {
    for (let at = clause.start; at < clause.end; at++) {
      const form = formOf(all[at]!);
      const one = form && (form.person === 1 ? firstPerson(all, clause, at, form) : otherPerson(all, clause, at, form));
      if (!one) continue;
      const promised = /^(prometer|asegurar|garantizar|jurar)$/.test(form.verb) ? promisedAct(all, clause, at) : null;
      found.push(promised ? { ...promised, owner: one.owner } : one);
      break;
    }
  }
  return found.sort((a, b) => a.act - b.act);
}

/** "le prometo que lo tiene el viernes": the act is what is promised, the one who promises owns it. */
function promisedAct(all: readonly Token[], clause: Clause, word: number): Commitment | null {
  for (let at = word + 1; at < clause.end; at++) {
    const form = formOf(all[at]!);
    const one = form && (form.person === 1 ? firstPerson(all, clause, at, form) : otherPerson(all, { ...clause, start: word + 2 }, at, form));
    if (one) return one;
  }
  return null;
}

function firstPerson(all: readonly Token[], clause: Clause, at: number, form: Form): Commitment | null {
  const from = beginning(all, clause, at);
  if (negated(all, clause, from) || subordinate(all, clause, from)) return null;
  if (from === at && form.tense === 'present' && !form.plural && isNoun(all, clause, at)) return null;
  const [next, after] = [all[at + 1]?.word ?? '', all[at + 2]?.word ?? ''];
  const owner = form.plural ? ('us' as const) : ('me' as const);
  const one: Commitment = { owner, from, act: at, needs: 'nothing' };
  if (form.verb === 'ir' && form.tense === 'present') {
    const act = next === 'a' ? at + 2 : clitics.has(next) && after === 'a' ? at + 3 : -1;
    if (act > 0) return taskAhead.test(all[act]?.word ?? '') && !(all[act]!.word.startsWith('tener') && all[act + 1]?.word === 'que') ? { ...one, act } : null;
  }
  if (!isService(all, at, form)) return null;
  if (form.tense === 'future') return one;
  const to = all.slice(from, at).some(({ word }) => /^(te|le|les|os|se|lo|la|los|las|me|nos)$/.test(word));
  if (/^(comprometer|encargar|ocupar|prometer)$/.test(form.verb)) return one;
  if (alsoPast(all[at]!.word) && all.some(({ raw }) => /(ó|aron|ieron)$/.test(raw))) return null;
  if (form.plural) return { ...one, needs: alsoPast(all[at]!.word) || !to || saying.has(form.verb) ? 'time' : 'nothing' };
  const noReport = next !== 'que' && next !== 'de' && next !== ':';
  if (telling.has(form.verb) && (follows(all.slice(at + 1, at + 5)) || (noReport && (clause.opener === 'y' || form.verb === 'avisar')))) return one;
  return { ...one, needs: saying.has(form.verb) || next === 'que' ? 'time' : 'nothing' };
}

/** "su depósito", "el cargo", "pago recibido": without a pronoun a form in -o is a noun, unless it opens a statement and has an object. */
function isNoun(all: readonly Token[], clause: Clause, at: number): boolean {
  const [before, next] = [at > clause.start ? all[at - 1]! : null, all[at + 1]];
  if (next && /^(yo|nosotros|personalmente)$/.test(next.word)) return false;
  if (before?.kind === 'word' && !opening.has(before.word) && !ofTime.has(before.word)) return true;
  return next !== undefined && next.kind === 'word' && !object.has(next.word) && !/(mente|ndo|r|rlo|rla|rle|rte)$/.test(next.word);
}

/** Kind words, attempts and closings after these verbs: "haremos lo posible", "le mando un saludo", "quedamos a la espera". */
const courtesies: readonly (readonly [verbs: string, after: readonly string[]])[] = [
  ['hacer', ['^ todo? lo (posible|imposible)', '^ todo? lo que', '^ (nuestro|mi|el) (mejor|mayor) esfuerzo', '^ (constar|saber)', '^ cargo de (su|tu) (enfado|malestar|situacion|frustracion|molestia)']],
  ['enviar mandar dar recibir pasar', ['^ (un|muchos|mis|nuestro|el|las|la) (cordial|fuerte|afectuoso|gran)? (saludo|saludos|abrazo|beso|gracias|bienvenida|razon|pesame|enhorabuena)']],
  ['tener', ['^ (que|en cuenta|constancia|claro|entendido|muy)']],
  ['estar quedar', [
    '^ (muy|todo|siempre)? encantad*|atent*|pendiente*|agradecid*|segur*|content*|cerrad*|trabajando|fuera|ausente|encima',
    '^ (a|al) (su|tu|la|sus|tus|vuestra)? disposicion|espera|orden|ordenes|servicio|tanto', '^ (para (lo|ayudar*|servir*)|de vacaciones|en ello|sin servicio)',
  ]],
  ['seguir', ['^ (trabajando|mejorando|esforzandonos|creciendo|aprendiendo)']],
  ['poner', ['^ (en (su|tu|sus|tus) (lugar|zapatos)|a (su|tu) disposicion)']],
  ['tomar', ['^ (nota|en cuenta|muy en)']],
  ['ver', ['^ (en la|obligad*|forzad*) (necesidad|obligacion)?']],
];
const courtesyOf = new Map(courtesies.flatMap(([verbs, after]) => verbs.split(' ').map((verb) => [verb, matcher(after, sets.es)] as const)));

/** Whether the verb, with what follows it, does something for the customer. */
function isService(all: readonly Token[], at: number, { verb, tense }: Form): boolean {
  const rest = all.slice(at + 1, at + 7);
  const present = tense === 'present';
  if (courtesyOf.get(verb)?.(rest) || (!present && empty.has(verb))) return false;
  if (present && /^(poder|ser|deber|querer|haber|saber|jurar)$/.test(verb)) return false;
  if (present && verb === 'mirar') return clitics.has(all[at - 1]?.word ?? '');
  return !present || verb !== 'estar' || /^(ahi|alli|contigo|\w+(ando|iendo))$/.test(rest[0]?.word ?? '') || (rest[0]?.word === 'de' && rest[1]?.word === 'vuelta');
}

function otherPerson(all: readonly Token[], clause: Clause, at: number, form: Form): Commitment | null {
  const from = beginning(all, clause, at);
  if (negated(all, clause, from) || subordinate(all, clause, from)) return null;
  const next = all[at + 1]?.word ?? '';
  const before = all.slice(clause.start, from);
  const subject = before.filter(({ word, kind }) => kind === 'word' && !/^(y|e|pero|que)$/.test(word));
  if (outsider([...before, ...(subject.length ? [] : all.slice(at + 1, at + 5))], 'es')) return null;
  const passive = all.slice(from, at).some(({ word }) => word === 'se');
  const named = subject.some((token, i) => isName(token, i === 0 ? null : subject[i - 1]!, all));
  const ownTeam = named || [...subject, ...all.slice(at + 1, at + 4)].some(({ word }) => team.has(word));
  const start = subject.length && !passive ? all.indexOf(subject[0]!) : from;
  const one: Commitment = { owner: 'us', from: form.person === 3 && subject.length <= 7 ? Math.min(start, from) : from, act: at, needs: 'time' };
  let { verb } = form;
  if (verb === 'ir' && next === 'a') {
    const task = all[at + 2]?.word ?? '';
    if (form.tense === 'present' && (!taskAhead.test(task) || all[at + 3]?.word === 'que')) return null;
    if (taskAhead.test(task)) verb = task.replace(/(me|te|le|les|lo|la|los|las|nos|os|se)$/, '');
  }
  if (/^(tener|haber)$/.test(verb) && /^(que|hasta)$/.test(next === 'usted' ? (all[at + 2]?.word ?? '') : next)) return null;
  if (closes(all, at, verb)) return null;
  if (form.tense === 'future' || form.verb === 'ir') {
    if (empty.has(verb) && !(verb === 'ser' && /(ado|ada|ados|adas|ido|ida|idos|idas|suelto|suelta|hecho|hecha)$/.test(next)) && verb !== 'poder') return null;
    if (verb === 'poder') return { ...one, needs: 'date' };
    if (form.person === 2) return received.has(verb) ? { ...one, needs: verb === 'ver' || verb === 'estar' ? 'time' : 'nothing' } : null;
    return { ...one, needs: passive || ownTeam || verb === 'ser' || /^(tener|recibir|llegar|quedar|obtener)$/.test(verb) ? 'nothing' : 'time' };
  }
  if (form.person === 2) return /^(tener|recibir)$/.test(verb) ? one : null;
  if (ownTeam && !empty.has(verb)) return one;
  if (form.plural && !subject.length && from < at && !empty.has(verb)) return one;
  if (passive && !/^(ser|tener|poder|deber|encontrar|tardar|cobrar|saber|ver)$/.test(verb)) return one;
  return arriving.has(verb) && verb !== 'ir' ? one : null;
}

/** "La oficina estará cerrada": news, not a promise. */
const closes = (all: readonly Token[], at: number, verb: string) =>
  /^(estar|quedar|permanecer|ser)$/.test(verb) && all.slice(at + 1, at + 4).some(({ word }) => closing.test(word));
const closing = /^(cerrad|ausente|abiert|vigente|disponible|festivo|feriado|inhabil|vacaciones|fuera|ocupad)/;

/** "Marta te llama": a capital in the middle, or at the start when it is not a common word's. */
function isName(token: Token, before: Token | null, all: readonly Token[]): boolean {
  const capital = /^\p{Lu}\p{Ll}+$/u.test(token.raw);
  return capital && (before !== null || (token === all[0] && /^(le|te|les|os|lo|la|se)$/.test(all[1]?.word ?? '')));
}

/** Back over "yo", "se le", "también". */
function beginning(all: readonly Token[], clause: Clause, at: number): number {
  let from = at;
  while (from > clause.start) {
    const [word, before] = [all[from - 1]!.word, all[from - 2]?.word ?? ''];
    if (!clitics.has(word) && !/^(yo|nosotros|nosotras)$/.test(word) && !(small.has(word) && from - 1 > clause.start && clitics.has(before))) break;
    from--;
  }
  return from;
}

const negated = (all: readonly Token[], clause: Clause, from: number) =>
  all.slice(Math.max(clause.start, from - 2), from).some(({ word }) => negations.has(word));
/** "cuando llego", "si le llamo", "lo que hacemos": the verb is not the statement. After a promise word, and in "la semana que viene", "que" is harmless. */
function subordinate(all: readonly Token[], clause: Clause, from: number): boolean {
  for (let i = Math.max(clause.start, from - 3); i < from; i++) {
    const { word } = all[i]!;
    if (/^(si|cuando|donde|como|mientras|aunque|porque|apenas|quien|cual|cuanto)$/.test(word)) return true;
    if (word === 'que' && i > 0 && !/^(viene|entra|sea)$/.test(all[i + 1]!.word) && !announcing.has(all[i - 1]!.word)) return true;
  }
  return false;
}
