/** Nothing but thanks: no question, no demand, no trouble, no "but". */
import type { Language, Span } from '../../ticket';
import { matcher } from '../scanner';
import { sets } from '../sets';
import type { Facts } from './facts';

/** What keeps a thank-you from being only that. */
const open: Record<Language, readonly string[]> = {
  es: ['(pero|aunque|sin embargo|no obstante|solo que|salvo|excepto|eso si|ahora bien|mientras tanto|todavia|aun|sigo|sigue|siguen|seguimos|falta|faltan|pendiente|pendientes|espero|esperamos|esperando|quedo|quedamos|duda|dudas|pregunta|consulta|cuando|cuanto|necesito|necesitamos|quisiera|quiero que|ademas|tambien queria|otra cosa|si no|entonces|reclamo|queja|de antemano|por adelantado|anticipadas)',
    'no (funciona|anda|ha|han|me llego|llego|puedo|me|se ha|lo he|he|es|esta|va|carga|hay|tengo|sirve)', '(igual|lo mismo|otra vez|de nuevo) ~3',
    '(agradezco|agradeceria) ~2 (ayuda|apoyo|gestion) (para|con)'],
  en: ["(if (it|this|that|they)|one more|but|however|although|though|except|still|yet|while|meanwhile|only|unfortunately|pending|waiting|await|awaiting|question|wondering|need|when|how|why|would like|i'd like|also|another thing|one thing|otherwise|unless|in advance|complaint|if you|hope you|hoping|apart from|until|remains|expect)",
    "(not|isn't|doesn't|didn't|hasn't|haven't|can't|cannot|won't|never|wasn't|dont|doesnt) ~1 (work|working|arrived|here|come|got|get|received|fixed|what|able|seen|heard|help|solve|answer|resolve|the|change|see|open|load)",
    '(same|again) ~3'],
};
const settled: Record<Language, readonly string[]> = {
  es: ['(no (me)? (queda|quedan|tengo|hay)) ~1 (duda|dudas|pregunta|preguntas|nada)', 'no (era|hacia|hace) falta', 'no (esperaba|me esperaba) ~4',
    'sin (duda|dudas)', 'no (se|os|te) (preocupe|preocupen|preocupeis|preocupes|molesten)', 'no (pasa|hay) (nada|problema|prisa)',
    'no tengo palabras', 'no (saben|sabe|sabeis|sabes) ~6', 'espero (que)? ~2 (tengan|tengas|tenga|tengais|pasen|pase|pases|un buen|esten|les)',
    'cuando (quieran|pueda|puedan|vuelva|abri|lo vi|llego)', 'no (he|habia) (visto|tenido|recibido) ~8', 'nunca ~4',
    'todavia (quedan|hay|existe) (gente|personas|empresas)', 'otra vez (gracias|mil|muchas)', '(de nuevo|otra vez|nuevamente) ~1 (muchas)? gracias',
    'gracias ~1 (de nuevo|otra vez|nuevamente)', 'siguen siendo', 'sigue asi', 'sigan asi'],
  en: ["no (more)? (questions|worries|problem|problems|need|rush|complaints|issues)",
    "(couldn't|could not|can't|cannot) (be|have|thank|fault|believe|recommend|ask|say)", "(wasn't|was not|didn't|not) expect*",
    'still (smiling|amazed|buzzing|the best|good people)', '(thanks|thank you|cheers) ~1 (again|once more|also)', 'again (thanks|thank you)',
    "(didn't|don't|you don't) (have to|need to|know how|know what)", 'how (kind|nice|lovely|quick|quickly|fast|much|easy|helpful)',
    "haven't (felt|had|seen|met) ~6 (in years|so|as|like|before)", 'when i (opened|saw|got|next|come)', 'if you ever',
    'hope you (have|all|get|enjoy|guys)', 'not only ~10 but', 'need nothing', 'all i need', 'never ~3 (had|seen|so|been|met|felt|known)',
    'exactly what i need*', 'just what i need*', 'what i needed'],
};
const own = (patterns: Record<Language, readonly string[]>) => ({ es: matcher(patterns.es, sets.es), en: matcher(patterns.en, sets.en) });
const opens = own(open);
const settles = own(settled);
const longest = 70;

/** `points` and `complaint` as read before. */
export function isThanksOnly(facts: Facts, complaint: boolean, points: readonly Span[]): boolean {
  const { message } = facts;
  if (complaint || points.length > 0 || facts.of('cues/thanks').length === 0 || facts.of('cues/sarcasm').length > 0) return false;
  const words = message.sentences.reduce((sum, { tokens }) => sum + tokens.filter(({ kind }) => kind === 'word').length, 0);
  if (words > longest || message.sentences.some(({ question }) => question)) return false;
  const bitter = ['cues/insult', 'emotions/anger'].some((id) => facts.of(id).length > 0);
  if (bitter) return false;
  const resolved = facts.of('cues/resolved').length > 0;
  const troubled = new Set(resolved ? [] : facts.of('cues/trouble').map(({ sentence }) => sentence));
  return message.sentences.every((sentence) => settles[message.language](sentence.tokens) || !(troubled.has(sentence) || opens[message.language](sentence.tokens)));
}
