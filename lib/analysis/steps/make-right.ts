/** Step 4, ask how to make it right: a real question or choice about the repair. */
import type { Language } from '../../ticket';
import { says, type Words } from '../says';
import type { Sentence } from '../sentences';
import { touched, todo, wordsOf, type Judgement, type Step, type View } from './step';

/** The person chooses, or says what would help; the question mark is often forgotten. */
const choice: Words = {
  es: [
    '^ ~2 (que|cual|cuando|donde|a que hora) ~4 (prefier*|quedaria|vendria|ayudaria|acomoda|conviene|gustaria|serviria) ~1',
    '(cual|cuando) (te|le|les|os) (queda|viene|va|acomoda)',
    'prefiere|prefieres|preferis|prefieren|preferiria|preferirias|preferirian|prefiera',
  ],
  en: [
    '^ ~2 (which|what) ~3 (would (you|help|suit|work)|do you prefer|suits|works) ~3', "(you'd|you would) (like|prefer|rather)",
    'would ~6 (like|rather|prefer|help|want|suit|work|sooner|be|do|make|ease|put)',
    'do you (want|prefer|need|fancy) (me|us|it|them|a|an|the|that|to|your|anything) ~3',
    '(does|do|is|are|will|would|could) ~3 (suit|work|convenient|good for you|help|do|better|best|easier|easiest) ~1',
  ],
};

/** Only as a question. */
const offer: Words = {
  es: [
    '(que|cual|cuales|como|cuando|donde|cuanto) ~3 (ayudaria|gustaria|vendria|parece|parecen|pareceria|acomoda|sirve|serviria|conviene|viene|queda)',
    '(que|cual|cuales|como|cuando|donde|cuanto) ~3 (quedaria|necesitaria|necesitarias|necesita|necesitas|esperaria|esperaba|haria|arreglaria)',
    '(que|cual|cuales|como|cuando|donde|cuanto) ~3 (compensaria|funciona|haria falta|pide|propone|propones|elige|eliges|elegis|quisiera|quisieras)',
    '(que|cual|cuales|como|cuando|donde|cuanto) ~3 (quiere que|quieres que|queres que|dejaria|puedo hacer|podemos hacer|hacemos|arreglamos)',
    '(que|cual|cuales|como|cuando|donde|cuanto) ~3 (lo ponemos|lo escribimos)',
    '(le|te|les|os) (viene|va|vendria|iria|queda|quedaria|parece|pareceria|sirve|serviria|servirian|funciona|funcionaria|acomoda|apetece) ~3',
    '(le|te|les|os) (apeteceria|gustaria|conviene|interesa|interesaria|late|cuadra|ayuda|ayudaria|resulta|compensaria|alcanza|valdria|tinca) ~3',
    '(quiere|quieres|queres|quereis|quieren|querria|querrias|desea|deseas) ~1 (que|otro|otra|uno|una|la|lo|el|un|esperar|*ar|*er|*ir|*arlo|*arla)',
    '(quiere|quieres|queres|quereis|quieren|querria|querrias|desea|deseas) ~1 (*erlo|*irlo)', '{act} ~6 o ~6',
    '^ ~3 (le|te|se|les|os|lo|la|los|las) ~1 {act}', '(puedo|podemos|podria|podriamos) ~1 (*ar*|*er*|*ir*)',
    '(hay|queda|falta|quedo) ~4 (que|algun|alguna|algo|otro|otra)',
    '(necesita|necesitas|necesitan) ~4 (que|otro|otra|algun|alguna|algo|ademas|antes|una|un)', '(le|te|les|os) (falta|faltan|quedo|hace falta) ~2',
    '(bien|mejor) ~3 (o|hoy|mañana|asi|a las|el) ~2',
    '(aceptaria|acepta|aceptas|aceptarias|permite|permites|me deja|nos deja|nos das|me da|reconoce|reconoces) ~3',
    '(le|te|les|os|se|lo|la|los|las) ~1 {act-noun}', 'si ~4 (prefiere|quiere|prefieres|quieres) ~6 o',
  ],
  en: [
    '(which|what|how) ~3 (would|works|work|suits|suit|do you prefer|would you|one|way|helps|day|time|can we|can i|could we|could i|should i) ~3',
    '(which|what|how) ~3 (should we|shall i|shall we) ~3',
    '(shall|should|can|could|may|might) (i|we|our|the) ~3 {act}|plant|sit|work|offer|also|just|at|instead', 'which|what ~4 (do|does) (you|your) ~2',
    'want (me|us|it|one|that|to|a|the|them) ~2', '^ ~1 (want|need|fancy) ',
    '(is|was) there (anything|something|someone|a) ~4 (want|need|needs|wants|would|include|should|can i do|could i do|else you need|we can do|i can do|missed)',
    '(is|was) there (anything|something|someone|a) ~4 (owe)', '(i|we) ~8 or ~6', '(should|shall|would|will|can|could|does|do|is|are|or) ~10 or ~8',
    '(will|would|could|can) (you|that|this|it|someone) ~1 (be|accept|take|let|allow|like|prefer)', '(ok|okay|all right|happy) (with|if) ~3',
  ],
};

/** "Tell me which": a choice without a question. */
const tell: Words = {
  es: [
    '(digame|dime|decime|diganos) ~4 (que|cual|como|cuando) ~4 (prefier*|preferis|ayuda*|vien*|convien*|acomod*|gust*|qued*|necesit*|sirv*|mejor)',
    '(dinos|cuenteme|cuentame) ~4 (que|cual|como|cuando) ~4 (prefier*|preferis|ayuda*|vien*|convien*|acomod*|gust*|qued*|necesit*|sirv*|mejor)',
    '(contame|aviseme|avisame) ~4 (que|cual|como|cuando) ~4 (prefier*|preferis|ayuda*|vien*|convien*|acomod*|gust*|qued*|necesit*|sirv*|mejor)',
    '(confirmeme|elija|elige|elegi) ~4 (que|cual|como|cuando) ~4 (prefier*|preferis|ayuda*|vien*|convien*|acomod*|gust*|qued*|necesit*|sirv*|mejor)',
    '(escoja|escoge) ~4 (que|cual|como|cuando) ~4 (prefier*|preferis|ayuda*|vien*|convien*|acomod*|gust*|qued*|necesit*|sirv*|mejor)',
    '(digame|dime|decime|diganos|dinos|aviseme|avisame|avisenos|confirmeme|confirmame) ~2 (que|cual|cuando|donde|como) ~5 (mas|mejor)',
    '(digame|dime|decime|aviseme|avisame) ~2 si ~8 o ~2', '(pida|pide|pidame|pideme) ~3 lo que',
    'usted|tu|vos (elige|eliges|elegis|decide|decides|decidis|manda|mandas|escoge|dice|dices)',
    'como (prefiera|prefieras|mejor|le venga|te venga|le convenga|te convenga)',
  ],
  en: [
    "(tell|let) (me|us) ~2 (know)? ~2 (which|what|how|whether) ~4 (prefer|help|like|suits|suit|works|rather|need|want|put|right|better|best)",
    "(your|you) (choice|call|choose|decide|pick)", 'whichever ~3 (prefer|like|suits|works|easier|easiest)', 'say (which|what|how)',
    "(it's|that's|entirely|completely|totally) up to you",
  ],
};

/** Asks for data or for the outcome, or only closes. */
const data: Words = {
  es: [
    '(me|nos) (indica|indicas|indicaria|dice|dices|decis|das|da|puede dar|puedes dar|pasa|pasas|envia|envias|comparte|compartes|confirma) ~3',
    '(me|nos) (confirmas|facilita|facilitas|proporciona|manda|mandas|cuenta|cuentas|contas|contás|podria|podrias) ~3',
    '(cual|que|de que) ~1 (es|era|fue|numero|pedido|error|mensaje|correo|plan|modelo|dia|producto|tarjeta|fecha) ~2', 'a que (correo|mail|numero|direccion)',
    '(podria|podrias|puede|puedes|podes|podrian|serias|seria) ~2 (enviar*|mandar*|indicar*|decir*|dar*|confirmar*|compartir*|pasar*|facilitar*)',
    '(podria|podrias|puede|puedes|podes|podrian|serias|seria) ~2 (proporcionar*|amable)',
    '(ha|has|te has|se ha|intento|intentaste|probo|probaste|ya) (intentado|probado|puesto|reiniciado|revisado|verificado) ~1',
    '(te|le) (indicaron|arroja|aparece|sale|aparecio)', 'ya la conoces|conoce',
  ],
  en: [
    "(could|can|will|please) (you)? ~2 (send|provide|tell|share|confirm|give|paste|dm|supply|forward|upload|attach|let (us|me) know|mind|reload)",
    "(could|can|will|please) (you)? ~2 (try|check|verify)", 'would you mind ~2',
    '(what|which) ((is|was|are) (the|your)|error|email|card|order|device|model|version|address|day|date|browser|plan|account|box|phone|number) ~2',
    '(what|which) (message) ~2', '(have|did) you ~1 (tried|try|checked|check|restarted|updated|contacted|get|receive|set|put|been)', 'who did you',
    'how likely', '(rate|recommend|survey)',
  ],
};
const closes: Words = {
  es: [
    '(algo|alguna cosa) mas \\?', '(algo|alguna cosa) mas ~2 (en|con|pued*|pod*|ayud*|serv*|dese*|neces*)',
    '(alguna|otra|cualquier) ~1 (duda|dudas|consulta|pregunta)', '(alguna|cualquier|en) otra cosa',
    '(puedo|podemos|puede|le podemos|te podemos) ~2 (ayudar*|servir*|apoyar*|colaborar*) ~4',
    '(resuelto|resuelta|resolvimos|solucionado|solucionada) ~1 (su|tu|sus|tus|todo)',
    '(su|tu) (duda|consulta|requerimiento|solicitud) ~3 (resuelt*|solucionad*)', 'fue resuelt*|solucionad*', 'no (dude|dudes)',
    'estamos para servirle|servirte', 'quedo|quedamos ~3 (orden|ordenes|disposicion|pendiente*|atento*)',
    'encuesta|calificar|calificacion|recomendar*|recomendarias',
  ],
  en: [
    'anything else', 'something (you|we|else) ~5 (assist*|help)', "(don't|do not) hesitate", 'feel free',
    '(survey|rate|rating|trustpilot|review us|stars|how likely|recommend us)', '(answered|resolved|solved) your',
    '(have|has) (your|we) ~3 (solved|resolved|answered)', '(i|we) (can|could|may) (help|assist) (you)? (with|further|today)',
  ],
};

/** Leaves the door open and asks nothing. */
const open: Words = {
  es: [
    '(digame*|dime*|decime*|aviseme|avisame|avisanos|avisenos|escribame|escribeme|escribime|llameme|llamame|cuenteme|cuentame|mandame|usted dira)',
    '(tu diras|vos diras)', '(si|cuando) ~5 (prefiere|quiere|necesita|prefieres|quieres|necesitas|queres|gusta|desea) ~6',
  ],
  en: [
    'let (me|us) know', '(tell|call|text|ring|email|write to|reply to) (me|us)', '(reply|message) (here|to this)',
    "if (you'd|you would|you) ~2 (like|prefer|rather|want|need|sooner)", 'just (say|shout|ask)',
  ],
};

const [chooses, offers, tells, asksData, closing, doorOpen] = [says(choice), says(offer), says(tell), says(data), says(closes), says(open)];
const conditional = says({
  es: ['si ~6 prefier*|quier*|queres|gust*|necesit*|viene|parece'],
  en: ["if (you|you'd|that|it|this|either) "],
});
const alternatives = says({
  es: ['_ o _', '^ o _'],
  en: ['_ or _', '^ or _'],
});
/** Two ways on, put as statements: "puedes entrar el lunes o te devolvemos…". */
const twoWays = says({
  es: ['puede|puedes|podes|puedo|podemos|{act-noun} ~14 o ~4 {act-noun}|puede|puedes|podes|puedo|podemos'],
  en: ['can|could|{act} ~14 or ~5 {act}|can|could'],
});

function judge({ draft, findings }: View): Judgement {
  const { language, sentences } = draft;
  let half: Judgement = todo;
  for (const one of sentences) {
    if (touched(findings, ['heat', 'blame', 'asks-again', 'fake-follow-up', 'never', 'canned'], one)) continue;
    const before = sentences[one.index - 1];
    const kind = before && twoWays(before.tokens, language) && doorOpen(one.tokens, language) ? 'done' : kindOf(one, language);
    if (kind === 'done') return { state: 'done', evidence: wordsOf(one) };
    if (kind === 'half' && half.state === 'todo') half = { state: 'half', evidence: wordsOf(one) };
  }
  return half;
}

function kindOf({ tokens, question }: Sentence, language: Language): Judgement['state'] {
  if (closing(tokens, language)) return 'todo';
  const data = asksData(tokens, language);
  if (tells(tokens, language)) return 'done';
  if (chooses(tokens, language) && (question || !conditional(tokens, language)) && (!data || alternatives(tokens, language))) return 'done';
  if (!question) return doorOpen(tokens, language) ? 'half' : 'todo';
  if (data) return alternatives(tokens, language) && offers(tokens, language) ? 'done' : confirms(tokens, language) ? 'half' : 'todo';
  return offers(tokens, language) || alternatives(tokens, language) ? 'done' : 'half';
}

/** Asks whether the repair worked. */
const confirms = says({
  es: ['(confirma|confirmas|dice|dices) ~2 (que|si) ~3', 'ya ~3'],
  en: ['(if|whether) ~3', 'reached you', '(works|working|back) now'],
});

const examples: Step['examples'] = {
  es: [
    { customer: 'La mesa vino rayada', draft: '¿Prefiere que le cambiemos el tablero o que le hagamos un descuento?', is: 'done', words: '¿Prefiere' },
    { customer: 'La mesa vino rayada', draft: '¿Qué te ayudaría más ahora?', is: 'done' },
    { customer: 'La mesa, 40 x 60', draft: 'Siento que la mesa llegara rayada.', calm: true, is: 'todo' },
    { customer: 'La mesa, 40 x 60', draft: 'Cabe por la puerta.', calm: true, is: 'na' },
    { customer: 'La mesa vino rayada', draft: 'Decime cuál de las dos te conviene y la mando hoy.', is: 'done' },
    { customer: 'La mesa vino rayada', draft: '¿Le mando el tablero nuevo el jueves?', is: 'done' },
    { customer: 'La mesa vino rayada', draft: '¿Te queda mejor a la mañana o a la tarde?', is: 'done' },
    { customer: 'La mesa vino rayada', draft: 'Si prefiere otra cosa, dígamelo.', is: 'half' },
    { customer: 'La mesa vino rayada, pedido 552', draft: '¿Me indica su número de pedido?', is: 'todo' },
    { customer: 'La mesa vino rayada', draft: '¿Hay algo más en lo que pueda ayudarle?', is: 'todo' },
    { customer: 'La mesa vino rayada', draft: 'Puedes quedarte esta con descuento o te llevamos otra. Dime y lo hago hoy.', is: 'done' },
    { customer: 'La mesa vino rayada', draft: '¿A qué hora te llamo para acordarlo?', is: 'done' },
    { customer: 'La mesa vino rayada', draft: '¿Hay algo más de la mesa que quieras que arreglemos?', is: 'done' },
    { customer: 'La mesa vino rayada', draft: 'El sábado te llamo para contarte cómo queda la mesa.', is: 'todo' },
  ],
  en: [
    { customer: 'The table came scratched', draft: 'Would you rather have a new top or money off?', is: 'done', words: 'Would you rather' },
    { customer: 'The table came scratched', draft: 'What would help you most right now?', is: 'done' },
    { customer: 'The table, 40 by 60', draft: "I'm sorry the table came scratched.", calm: true, is: 'todo' },
    { customer: 'The table, 40 by 60', draft: 'It fits through the door.', calm: true, is: 'na' },
    { customer: 'The table came scratched', draft: 'Tell me which of the two suits you and it ships today.', is: 'done' },
    { customer: 'The table came scratched', draft: 'Shall I send the new top on Thursday?', is: 'done' },
    { customer: 'The table came scratched', draft: 'Does morning or afternoon work better?', is: 'done' },
    { customer: 'The table came scratched', draft: "If you'd prefer something else, let me know.", is: 'half' },
    { customer: 'The table came scratched, order 552', draft: 'Could you send me your order number?', is: 'todo' },
    { customer: 'The table came scratched', draft: 'Is there anything else I can help you with?', is: 'todo' },
    { customer: 'The table came scratched', draft: 'You can keep this one for less or we bring another. Tell me and it happens today.', is: 'done' },
    { customer: 'The table came scratched', draft: 'Upstairs or down, when they bring the new one?', is: 'done' },
    { customer: 'The table came scratched', draft: 'Can you check whether the new top fits?', is: 'half' },
    { customer: 'The table came scratched', draft: "Is there anything the house needs that we haven't thought of?", is: 'done' },
  ],
};

export default { id: 'make-right', judge, examples } satisfies Step;
