/** What stood in the thread before the last message: a complaint still open, a promise of ours. */
import type { Language, ReasonId } from '../../ticket';
import { matcher } from '../scanner';
import { sentences } from '../sentences';
import { sets } from '../sets';
import type { AnalysisInput } from '../types';
import { isComplaint } from './complaint';
import { contactsOf } from './contacts';
import { factsOf, type Facts } from './facts';
import { leavingOf } from './leaving';
import { ownWords } from './own-words';
import { reasonOf, reasonWeights } from './reasons';
import { waitingOf } from './waiting';

export type Before = {
  /** Reason of the latest earlier complaint, null when there was none. */
  complaint: ReasonId | null;
  /** Our last message said that something would come of us. */
  promised: boolean;
};

/** Of a long thread only the latest messages are read again. */
const mostRead = 4;
const own = (patterns: Record<Language, readonly string[]>) => ({ es: matcher(patterns.es, sets.es), en: matcher(patterns.en, sets.en) });
const commits = own({
  es: ['(te|le|os|les|lo|la) (llamo|llamamos|escribo|escribimos|aviso|avisamos|confirmo|confirmamos|envio|enviamos|mando|mandamos|digo|llamare|escribire|avisare|enviare|mandare|confirmare|llega|llegara|mantengo)',
    '(*aremos|*eremos|*iremos|recibira|recibiras|recibiran|recibireis|tendra|tendras|tendran|tendreis|llegara|estara|quedara)', '(voy|vamos) a _', '(antes de|a mas tardar|para) (el|las|mañana|manana) ~2'],
  en: ["(i'll|we'll|you'll|it'll|they'll|he'll|she'll) ~2", '(i|we|you|it|they|he|she) (will|shall) ~2', "(i'm|i am|we're|we are) going to ~2", '(will|should) be (with|there|fixed|back|sorted|done|ready|delivered) ~2'],
});
const nothingCame = own({
  es: ['(no|ni|nunca|nadie|sin|nada) ~2 (he|hemos|ha|han|me|nos|recib*|lleg*|llam*|escrib*|contest*|noticias|aparec*|vino|vinieron|viene)', '(sigo|seguimos|sigue|siguen|todavia|aun) ~1 (no|sin|igual|esperando|nada)',
    'y (nada|nadie)', 'ya (paso|pasaron) ~3', '^ (ya|hoy|y)? (son|es|es ya) ~4 $', '(dijiste|dijo|dijeron|dijisteis|prometiste|prometio|prometieron|quedaste|quedo|quedaron|quedasteis) ~4'],
  en: ["(no|never|nothing|nobody|none|not|didn't|didnt|hasn't|haven't|havent|hasnt|wasn't|isn't) ~2 (one|call|called|came|come|heard|received|got|arrived|reply|replied|happened|email|here|has|back|a|changed|yet)", '(still|yet) (no|nothing|waiting|not|the same|nobody)',
    '(and|but|yet) (nothing|nobody)', 'nothing', '(you|they|he|she) (said|promised|told|swore) ~4', "(it's|its|it is) (now|already|gone|past) ~3", "^ (it's|its|it is|today is) ~3 $"],
});

/** Reads what the customer wrote earlier in the language of the last message. Linear. */
export function before(messages: AnalysisInput['messages'], language: Language): Before {
  const last = messages.findLastIndex(({ role }) => role === 'customer');
  const earlier = messages.slice(0, Math.max(0, last));
  const agent = earlier.filter(({ role }) => role === 'agent').map(({ text }) => text);
  const ours = agent.at(-1) ?? '';
  const told = earlier.filter(({ role }) => role === 'customer').slice(-mostRead).reverse();
  return { complaint: told.map(({ text }) => heldAgainst(text, language, agent)).find((reason) => reason !== null) ?? null, promised: says(commits, ours, language) };
}

/** The last message says that what we promised did not come. */
export const unkept = (facts: Facts): boolean => facts.message.sentences.some(({ tokens }) => nothingCame[facts.message.language](tokens));

function heldAgainst(text: string, language: Language, agent: readonly string[]): ReasonId | null {
  const message = ownWords(text, language, agent);
  const facts = factsOf(message);
  const weights = reasonWeights(facts.hits);
  const contacts = contactsOf(message, []);
  return isComplaint(facts, { weights, leaving: leavingOf(facts.hits, [], contacts), waiting: waitingOf(message) !== null, contacts }) ? reasonOf(weights, contacts) : null;
}

const says = (test: typeof commits, text: string, language: Language) => sentences(text).some(({ tokens }) => test[language](tokens));
