/** Whether the words send the customer to do a task of ours, or only offer, report or spare them one. */
import type { DraftContext, Hit } from './rule';
import { matcher } from './scanner';
import { sets } from './sets';

const spared = {
  es: matcher(['(no|sin) ~2 (tiene|tienes|tenes|hace|necesita|necesitas|necesidad|hay|debe|debes|falta|es|vuelva|venga|mande|llame|espere|tendra|tendras|tendria|tendrias|habria|debera|deberia|hara|sera)', 'en vez|lugar de', 'gracias|agradecemos|agradezco', '(yo|nosotros) (llamo|llame|relleno|rellene)', '(si|o) (lo|la|te|le|usted|tu)? (prefier*|quier*|quer*|resulta|viene|apetece)', 'tambien'], sets.es),
  en: matcher(["(don't|dont|do not|no|not|won't|never|without|needn't|nor|shouldn't|didn't|doesn't) ~3", '(instead of|rather than)', 'thank|thanks|appreciate', 'thank|thanks|appreciate', "(if|or|would|should) (you'd|you) ~1 (prefer|like|rather|want|wish|sooner)", 'saves|save|spare you'], sets.en),
};
const ourAct = {
  es: matcher(['(^|y|,|o) me $', '(voy|vamos|podemos|puedo|quiero|queremos) ~1 $', '(he|hemos|yo|ya) ~1 $', '(te|le|les|os|se) (lo|la)? (he|hemos|puedo|podemos|voy|vamos) ~1 $'], sets.es),
  en: matcher(["(i'll|we'll|i|we|i've|we've|i'm|we're|she'll|he'll|they'll|who|he|she|they|team|colleague) (will|can|could|have|am|are|just|also|already|then|both|would|did)? $", "(let me|let us|shall i|shall we|can i|may i|could i) $", '(will|would) (also)? $', "(driver|engineer|technician|nurse|crew|courier) (will|can|to)? $", "(i|we|i'm|we're|i'd|we'd|me) ~3 to $"], sets.en),
};
/** Whoever speaks so hands the task over; a bare infinitive may be anybody's. */
const directive = matcher(['deb*|tien*|tene*|tend*|hay|habra|habria|pued*|podr*|podes|favor|pedimos|pido|solicit*|suger*|sugier*|recom*|invit*|aconsej*|necesi*|toca|tocaria|basta|bastaria|requier*|falta|sirvase|agradec*|rog*|rueg*|cuestion|mejor|queda|quedaria|conviene|convendria|bast*|seria|es|proced*|trat*|intent*|prueb*|vuelv*|volv*|acced*'], sets.es);
const infinitive = /[aei]r(me|nos|se|te|le)?(lo|la|los|las)?$/;
const emergency = /^(911|112|999|061|091|988|emergency|emergencias?|urgencias|ambulance|ambulancia|bomberos)$/;
const determiner = { es: /^(el|la|un|una|su|tu|mi|esa|esta)$/, en: /^(the|your|my|a|an|his|her|this|that|our)$/ };
const direct = { es: matcher(['mi|directo|directa', 'llameme|llamame|marcame|marqueme|escribeme|escribame|avisame|aviseme'], sets.es), en: matcher(['my|direct|own', '(call|ring|text|phone|dm|message|email|ping|page) me'], sets.en) };

/** True unless the words before say that they are spared the task, that we do it, or that it is a choice; not for emergencies or the writer's own line. */
export function isPushed(hit: Hit, { language }: DraftContext): boolean {
  const all = hit.sentence.tokens;
  let from = hit.first;
  while (from > 0 && !/^[;:.()—–]$/.test(all[from - 1]!.word)) from--;
  const before = all.slice(from, hit.first);
  const near = before.slice(-8);
  // Accents tell "hablé" (I spoke) from "hable" (speak).
  if (/^(no|not|don't|dont|never|nunca|sin|without|before|antes)$/.test((all[hit.first - 1]?.word === 'de' ? all[hit.first - 2] : all[hit.first - 1])?.word ?? '')) return false;
  if (/[éí]$/.test(all[hit.first]!.raw) || determiner[language].test(all[hit.first - 1]?.word ?? '')) return false;
  // "Le manda un aviso", "se registra su solicitud": somebody else does it; an order puts its pronoun behind.
  if (language === 'es' && /^(le|te|me|nos|se|lo|la|les|os)$/.test(before.at(-1)?.word ?? '') && !infinitive.test(all[hit.first]!.word) && !/^(que|por favor|favor)$/.test(before.at(-2)?.word ?? '')) return false;
  if (language === 'es' && before.at(-1)?.kind === 'word' && infinitive.test(all[hit.first]!.word) && !/^(a|de)$/.test(all[hit.first + 1]?.word ?? '') && !directive(before)) return false;
  if (spared[language]([...near, ...all.slice(hit.first, hit.first + 3)]) || (near.length && ourAct[language](near))) return false;
  return !all.some(({ word }, at) => emergency.test(word) && all[at - 1]?.kind !== 'number' && all[at + 1]?.kind !== 'number') && !direct[language](all.slice(hit.first, hit.last + 4));
}
