/** "Sorry, but…": what follows takes the apology back. A "but" that brings good news is left alone. */
import type { DraftContext, Rule } from '../rule';
import { matcher } from '../scanner';
import type { Sentence } from '../sentences';
import { sets } from '../sets';
import type { Token } from '../tokens';
import type { Language } from '../../ticket';
import type { Suggestion } from '../types';

const turns: Record<Language, readonly string[]> = {
  es: ['pero', 'aunque', 'embargo', 'obstante'],
  en: ['but', 'however', 'although', 'though', 'yet'],
};
const sorry: Record<Language, readonly string[]> = {
  es: ['(lo)? siento|sentimos|lament*|perdon|perdona|perdone|perdonen|disculpa|disculpas|disculpe|disculpen|perdonanos|perdoname|disculpanos|sorry'],
  en: ['sorry|apologise|apologize|apologies|apology|apologising|regret'],
};
/** What undoes: a refusal, the customer's part, the rule, or a reason that points away. */
const undoes: Record<Language, readonly string[]> = {
  es: [
    '{negation}', 'usted|ustedes|{rulebook}', '(debe|debes|deberia|deberias|debio|debiste|tiene que|tienes que|hay que|hubiera|hubieras|tenia que|tenias que)', '(es|son|era|eran|estaba|estaban|estabamos|estamos|teniamos|tenemos|tuvimos|habia|hay|fue|somos|ese|esa|esos|todo el mundo|a veces|siempre|nuestr*|el|la|los|las|en|por|con|imposible)',
  ],
  en: [
    '{negation}', "(you|you're|you'd|your|{rulebook})", '(is|are|was|were|it\'s|that\'s|there\'s|had|have to|has to|had to|happens|only|everyone|sometimes|always|most|these|this|those|our|the|it|they|unfortunately|as|due|in|for|with|we|i)',
  ],
};
/** What brings something: done, doing, offered. */
const brings: Record<Language, readonly string[]> = {
  es: [
    '(ya|hoy|mañana|ahora mismo|he|hemos|voy|vamos|puedo|podemos|quiero|queremos|acabo|acabamos|le|te|les|os|lo|la|me) (te|le|lo|la|he|hemos|a|nos)? (*are|*emos|*ado|*ido|puedo|ofrezco|devuelvo|mando|envio|llamo|cambio|abono|dejo|reservo|pedi|tengo|tiene|tienes|llega|sale|repongo|arreglo|paso|aseguro|prometo|hecho|puesto)', '(buena|buenas) noticia*', 'lo bueno', '(quiero|queremos|me gustaria|nos gustaria|tengo|si puedo|si podemos|lo arreglo|lo soluciono|me encargo|nos encargamos|esta vez si)',
  ],
  en: [
    "(i've|we've|i'll|we'll|i'm|we're) (already|just|now)? _", 'so (i|we) _', '(it|that) did (help|give|show|let|mean)', '(i|we) (have|had) (already|just|now) _', "(i|we) (can|will|would like|want|am|are|ordered|sent|found|fixed|did|got|managed|booked|refunded|do have|promise|hope|\'d like|\'d love)", '(good|better|bright) (news|part|bit|side)', '(here\'s|here is) (what|the|a|your)', "(it's|it is|it|that's|your ~2) (now|already|on (its|the|a) (way|bike|van|road)|fixed|back|sorted|leaving|arriving|will be|has been|should be|is (now|on))",
  ],
};

type Judge = { sorry: ReturnType<typeof matcher>; undoes: ReturnType<typeof matcher>; brings: ReturnType<typeof matcher> };
const judges: Partial<Record<Language, Judge>> = {};
const judgeOf = (language: Language): Judge => (judges[language] ??= {
  sorry: matcher(sorry[language], sets[language]), undoes: matcher(undoes[language], sets[language]), brings: matcher(brings[language], sets[language]),
});

function detect(draft: DraftContext): { start: number; end: number }[] {
  return draft.sentences.flatMap((sentence) => {
    const before = draft.sentences[sentence.index - 1];
    const at = sentence.tokens.findIndex(({ word }, i) => turns[draft.language].includes(word) && !(word === 'however' && /^(i|you|we|much|many|long|it|hard|small)$/.test(sentence.tokens[i + 1]?.word ?? '')) && (sorryIn(sentence.tokens.slice(0, i), draft) || (i < 3 && follows(before, sentence) && sorryIn(before!.tokens, draft))));
    return at < 0 ? [] : clauseFrom(sentence, at, draft);
  });
}

const sorryIn = (tokens: readonly Token[], draft: DraftContext) => judgeOf(draft.language).sorry(tokens);
/** A short apology just before, in the same paragraph. */
const follows = (before: Sentence | undefined, sentence: Sentence) => before !== undefined && before.paragraph === sentence.paragraph && before.tokens.length < 25;

/** The clause that begins at the turning word, when it takes back and brings nothing. */
function clauseFrom({ tokens }: Sentence, at: number, { language }: DraftContext): { start: number; end: number }[] {
  const from = /^(sin|no)$/.test(tokens[at - 1]?.word ?? '') ? at - 1 : at;
  let to = at + 1;
  while (to < tokens.length && !/^[;:.?!()]$/.test(tokens[to]!.word) && to - at < 16) to++;
  const clause = tokens.slice(at + 1, to);
  const refuses = clause.slice(0, 5).some(({ word }) => sets[language].negation!.includes(word));
  const judge = judgeOf(language);
  const honest = clause.some(({ word }) => /^(yet|todavia|aun)$/.test(word));
  if (!clause.length || honest || spares(clause, language) || (judge.brings(clause) && !refuses) || !judge.undoes(clause)) return [];
  return [{ start: tokens[from]!.start, end: clause.at(-1)!.end }];
}

const spared: Record<Language, RegExp> = {
  es: /^(no )?(te|se|le|lo|la|ya|hay|hace|tiene|tienes|es|que|falta|necesario)( \S+){0,3} (preocup\S+|pag\S+|volver|llamar|hacer nada|moverse|venir)/,
  en: /^(you|it) (don't|dont|won't|needn't|do not|will not) (have|need)\b|^there's an? (upside|good|bright)|^hey\b/,
};
/** "But you won't have to move it": what follows takes a burden away. */
const spares = (clause: readonly Token[], language: Language) => spared[language].test(clause.map(({ word }) => word).join(' ')) || (language === 'es' && clause.slice(0, 6).some(({ raw, word }) => /.{3}[éí]$/.test(raw) && !/^(aqui|alli|tambien|despues|cafe)$/.test(word)));

/** A full stop in the place of the turning word: both halves stay whole. */
function fullStop({ start, sentence }: { start: number; sentence: Sentence }, { text }: DraftContext): Suggestion | null {
  const at = sentence.tokens.findIndex((token) => token.start === start);
  const comma = sentence.tokens[at - 1];
  const turn = sentence.tokens.slice(at).findIndex(({ word }) => Object.values(turns).flat().includes(word)) + at;
  let next = turn + 1;
  if (sentence.tokens[next]?.word === ',') next++;
  const word = sentence.tokens[next];
  if (!word || !comma || /^(aunque|although|though)$/.test(sentence.tokens[turn]!.word)) return null;
  const from = comma.kind === 'mark' ? comma.start : comma.end;
  return { kind: 'replace', start: from, end: word.end, text: `. ${word.raw[0]!.toUpperCase()}${text.slice(word.start + 1, word.end)}` };
}

export default {
  id: 'apology-but',
  family: 'hollow-apology',
  step: 'apology',
  weight: 'weakens',
  source: 'Method, step 3: no if and no but; the "yes-but" of Gottman\'s defensive replies',
  detect,
  es: {
    find: [],
    advice: 'El «pero» se lleva la disculpa. Prueba con un punto.',
    why: 'Lo que sigue a un «pero» es lo que queda. Con un punto, la disculpa se sostiene sola.',
    prompt: 'Siento [lo que pasó]. [Lo que haces ahora, con fecha].',
    fix: fullStop,
    flags: ['Sentimos el retraso, pero estamos en plena campaña.', 'Lo siento, pero usted aceptó las condiciones.', 'Le pido disculpas; sin embargo, el plazo no se puede ampliar.'],
    allows: ['Lo siento mucho, pero ya le he pedido otro y llega el jueves.', 'Perdona la espera, pero traigo buenas noticias: está arreglado.', 'Fue un mal día, pero salió bien.'],
  },
  en: {
    find: [],
    advice: 'The "but" takes the apology back. Try a full stop.',
    why: 'What follows a "but" is what stays. With a full stop the apology stands by itself.',
    prompt: "I'm sorry [what happened]. [What you are doing now, and when].",
    fix: fullStop,
    flags: ["I'm sorry about the room, but the hotel was full that night.", "We apologise, but you did tick the box.", "I'm sorry to hear that. However, the fee can't be refunded."],
    allows: ["I'm sorry, but I have already ordered a new one.", "Sorry for the wait, but I've found your bag.", "It was a rough start but it ended well."],
  },
} satisfies Rule;
