/** Step 2, align with the emotion: what happened is named, and how it lands. */
import { admissionIn } from '../admission';
import { says, type Words } from '../says';
import { touched, todo, wordsOf, type Judgement, type Step, type View } from './step';

/** How it lands: excess, a feeling, a day spoilt, effort in vain, what should not be. */
const lands: Words = {
  es: [
    '(es|son|era|eran|resulta|parece|me parece) ~1 (demasiado|demasiada|demasiados|demasiadas|mucho|mucha|muchisimo|muchisimos|muchisimas)',
    '(es|son|era|eran|resulta|parece|me parece) ~1 (inaceptable|indignante|humillante|desesperante|frustrante|agotador|agotadora|angustiante)',
    '(es|son|era|eran|resulta|parece|me parece) ~1 (angustioso|horrible|terrible|duro|dura|durisimo|injusto|injusta|doloroso|triste|preocupante)',
    '(es|son|era|eran|resulta|parece|me parece) ~1 (inadmisible|intolerable|vergonzoso|desagradable|un golpe|una barbaridad|un abuso|un desastre)',
    '(es|son|era|eran|resulta|parece|me parece) ~1 (una lata|un susto|una faena|un problemon|un calvario|un fastidio|un dolor|un trago|una falta)',
    '(es|son|era|eran|resulta|parece|me parece) ~1 (una verguenza|indigno|indigna|peligroso|peligrosa|grave|penoso|penosa|insoportable|delicado)',
    '(es|son|era|eran|resulta|parece|me parece) ~1 (feo|fea|absurdo|absurda|agobiante|estresante|para volverse|como para)',
    '(normal|logico|natural|comprensible) que', 'hasta (el gorro|la coronilla|las narices|la madre)', 'harto|harta|hartos|hartas',
    'pobre|pobrecito|pobrecita|pobres', 'me preocupa', '(me)? imagino', 'que (mal|mala|gran|tremendo|tremenda|feo|fea) _',
    'demasiado|demasiada|demasiados|demasiadas|muchisimo|muchisimos|muchisimas|barbaridad|eternidad',
    '(desespera|desesperan|harta|hartan|indigna|indignan|agota|agotan|molesta|molestan|cansa|cansan|enoja|enfada|enfadan|angustia|preocupa|duele)',
    '(asusta|frustra|humilla|fastidia|descoloca|saca de quicio|quita el sueño|pesa)',
    '(siento|sentimos|lamento|lamentamos) ~2 (perdida|muerte|fallecimiento)', 'no se le hace a nadie', '(vaya|menudo|menuda|tremendo|tremenda|valiente) _',
    'razon (en|para|de|por) (estar|sentir*|molest*|enoj*|enfad*|quej*|indign*|desconf*)',
    '(cualquiera|cualquier persona|nadie) (se)? (*ia|*aria|*eria|*iria|desconfia|pierde|enfada|enoja|harta|cansa|merece)', 'no se lo deseo',
    'es para (enojarse|enfadarse|indignarse|preocuparse|desesperarse|llorar|tirarse)',
    'que (impresion|agobio|bronca|injusto|triste|duro|frustrante|incomodo|desagradable|desesperacion|angustiante|horrible|barbaridad|papelon)',
    'que (trastorno|desastre|fea|molesto|susto|coraje|rabia|pena|angustia|mal|fastidio|disgusto|palo|lata|impotencia|feo|fea|trago|decepcion|faena)',
    'que (desilusion|frustracion|verguenza|dia|semana|nervios|estres|bronca|garron|broma|horror)',
    '(impotencia|angustia|rabia|frustracion|decepcion|humillacion|incertidumbre|desesperacion|desilusion|preocupacion|estres|vergüenza|cansancio)',
    '(zozobra|miedo)',
    '(yo|cualquiera) (tambien|en (su|tu) lugar) ~2', 'a cualquiera', 'con (toda la|toda|mucha)? razon',
    '(no me extraña|no es para menos|se entiende|es logico|es normal|es natural|como no)',
    '(entiendo|comprendo) (que|la prisa|el apuro|la urgencia|por que|tu prisa|su prisa|perfectamente que|lo que (supone|significa))',
    '(no|nunca|jamas) (debio|debia|deberia|tendria|debieron|tenia|debiera|puede|es justo|merece|mereces|merecia|merecias) ~1',
    '(no es|no era) (forma|manera|justo|plan|lo que (merece|mereces|esperaba|esperabas))',
    'sin que (usted|ustedes|tu|vos)? ~1 (tenga|pueda|sepa|tengas|puedas|sepas)',
    'para nada', 'en vano|balde', '(y|justo|encima|aun|precisamente) ~3 (encima|asi|tambien)',
    'sin (dormir|poder|saber|ropa|abrigo|luz|agua|gas|comer|trabajar|cobrar|respuesta|noticias|calefaccion|plata|dinero|ninguna|nada|nadie)',
    'se queda|quedo|quede|quedaste|quedar*|quedarse sin', '(no|ni) (puede|puedes|podes|pueden) (esperar|ser)',
    '(perder|perdiste|perdio|perderte|perderse|arruin*|estrope*|aguar*|chafa*|echar a perder|echo a perder)',
    '(le|te|les|os) (deja|dejo|dejamos|dejaron|hace|hizo|hicimos|obliga|obligo|obligamos|toco|cuesta|costo|complica|complico|descuadra|parte) ~3',
    '(le|te|les|os) (rompe|quita) ~3', '(esperaba|esperabas|ilusion*|contaba|contabas|confiaba|confiabas|confio|confiaste|soñ*) ~3',
    '(sabe|se) (mal|que vive|que depende)', 'ojala', '(con|y|tiene|tienes) ~4 encima', '(no es|no fue|ni es) (culpa|error) (suya|tuya|suyo|tuyo)',
    'nada de (tonta|tonto|disculp*|perdon*|verguenza)', 'nada que (perdonar|disculpar)', 'vive|vives|depende|dependes de (esa|ese|esto|eso)',
  ],
  en: [
    "(is|was|are|were|that's|it's|be|been|feels|felt|seems|sounds) ~2 (too long|too many|too much|a lot|unacceptable|awful|horrible|terrible)",
    "(is|was|are|were|that's|it's|be|been|feels|felt|seems|sounds) ~2 (dreadful|humiliating|exhausting|maddening|infuriating|frustrating)",
    "(is|was|are|were|that's|it's|be|been|feels|felt|seems|sounds) ~2 (frightening|scary|stressful|upsetting|worrying|distressing|unfair|painful)",
    "(is|was|are|were|that's|it's|be|been|feels|felt|seems|sounds) ~2 (miserable|nerve|ridiculous|appalling|hard|rough|unkind|wrong|embarrassing)",
    "(is|was|are|were|that's|it's|be|been|feels|felt|seems|sounds) ~2 (confusing|disgusting|insulting|heartbreaking|disappointing|unsettling)",
    "(is|was|are|were|that's|it's|be|been|feels|felt|seems|sounds) ~2 (alarming|galling|shameful|absurd|no way|no fun|the last thing)",
    '(far|way|much) (too|longer|more)', 'too (long|many|much|late|far)', '(would|to|will|could) ~3 (anyone|anybody)',
    '(must|would|will) have (been|felt|left|made|hurt|cost|come)',
    '(frightening|humiliating|maddening|exhausting|infuriating|heartbreaking|awful|dreadful|shameful|nightmare|ordeal|miserable|ashamed|shambles)',
    '(disgraceful|sickening)', 'as bad as it gets', 'sorry (for|about) your ~1 (loss|mum|mom|dad|father|mother|husband|wife)',
    'poor (you|thing|girl|boy|love|lamb|soul)', '^ poor _', '(can|could) (only)? (imagine|picture)',
    '(would|d) have (me|us|anyone)', '(big|huge|whole) (piece|part|chunk) of your', 'no way to (treat|start|spend|run)',
    '(wouldn\'t|would not|don\'t) (believe|trust|blame) ~2',
    "what a (day|week|morning|night|mess|worry|shock|letdown|way|blow|start|horrible|rotten|miserable|frustrating)",
    "(i'd|anyone|anybody|i would|we'd|who wouldn't) ~2 (be|feel|want|have|lose|worry)",
    '(no wonder|understandably|rightly|not surprised|of course you|i see why|i can see why|makes sense that)',
    'i ~1 (understand|hear|get) (the|your|why|that|how)',
    "(nobody|no one|you) (should|shouldn't|should not|ought|deserve|deserved|didn't deserve|shouldn't have|needed) ~2",
    "shouldn't|should (not|never) ~1 (have|be|leave|wait|need|take|cost|come|reach|happen)",
    "(left|leaving|leave|leaves) (you|your|them|everyone|everybody) ~2", "(won't|can't|never) get back",
    'all (that|your|this|the) (work|effort|planning|time|waiting|saving|care|trouble)',
    '(last|least) thing (you|anyone|anybody) ~1 (need|needs|needed|want|wants)', '(fed up|at your wits|sick of|sick and tired)',
    '(that\'s|that is|is|was) ~1 (rubbish|rotten|indefensible|inexcusable|lousy|grim|gutting|dire|crap|shocking|poor|a mess|a shambles|not on)',
    '(gutting|rubbish|rotten|indefensible|inexcusable|lousy|wretched|infuriates|wears)',
    '(for nothing|in vain|no use to you|out in the cold|out of pocket|in the dark|on top of (it|that|everything)|of all (times|days|weeks|nights))',
    '(at the worst|in limbo|the runaround|let you down|nobody to)',
    '(and|with) (not|no|nobody|not one|not a) ~1 (one|reply|word|answer|call|explanation|news|text|sign|update)', 'with (no|nowhere|nothing|nobody) ~3',
    'without (a|an|any|your|heat*|hot|water|power|internet|money|clothes|food|sleep|news) ~3',
    '(you|your) ~1 (planned|counted|trusted|hoped|expected|looked forward|were hoping|were counting|relied|rely|depend|depended|needed|waited) ~4',
    '(you|your) ~1 (had to|were told|stood|sat|drove|missed|lost) ~4',
    '(the|that|your|this) (hurry|worry|wait|anger|frustration|disappointment|embarrassment|stress|anxiety|fear|panic|humiliation|uncertainty)',
    '(the|that|your|this) (not knowing)', 'not knowing', "isn't something to", 'hope ~4 (is|isn\'t|are|aren\'t|ok|okay|better|hurt|recover*)',
    '(is|are) (your|the) ~2 (ok|okay|all right|alright)', "(spoils|spoiled|ruined|ruins|wrecked|wasted|cost you|costs you|derail*)",
    "(not|none of it is|isn't|wasn't|never) ~1 (your fault|on you)", 'nothing to (be embarrassed|apologise|apologize|feel)',
    'hunting|scrambling|stranded|stuck|stood|chasing', 'right before', 'on the (morning|day|eve|night) of',
  ],
};

/** A stake of the person: somebody dear, a day that does not come back. */
const stake = says({
  es: ['{dear-one}|{occasion}'],
  en: ['{dear-one}|{occasion}'],
});

/** So many days, so many times. */
const long = says({
  es: ['(#|{count}) {span}', '(#|{count}) (veces|correos|llamadas|mensajes|visitas|vueltas|formularios|promesas)'],
  en: ['(#|{count}) {span}', '(#|{count}) (times|calls|emails|messages|visits|forms|promises|trips|chats)'],
});

/** Sympathy that could go to anybody. */
const formula: Words = {
  es: [
    '(entendemos|comprendemos|entiendo|comprendo|lamentamos|sentimos|sabemos) ~3 (malestar|molestia*|frustracion|preocupacion|situacion)',
    '(entendemos|comprendemos|entiendo|comprendo|lamentamos|sentimos|sabemos) ~3 (inconveniente*|disgusto|enojo|enfado|sentir|descontento)',
    '(entendemos|comprendemos|entiendo|comprendo|lamentamos|sentimos|sabemos) ~3 (lo que (siente|sientes)|lo (frustrante|molesto|incomodo))',
    '(nos|me) (ponemos|pongo) en (su|tu) lugar', 'sabemos lo importante',
    '(entiendo|comprendo|entendemos) ~2 (perfectamente|como se siente|como te sientes)', 'mala experiencia',
  ],
  en: [
    '(understand|understands|appreciate|recognise|recognize|realise|realize|regret|know) ~3 (frustration|frustrating|concern|concerns)',
    '(understand|understands|appreciate|recognise|recognize|realise|realize|regret|know) ~3 (inconvenience|disappointment|situation|feelings|upset)',
    '(understand|understands|appreciate|recognise|recognize|realise|realize|regret|know) ~3 (how you feel|annoyance|this must)',
    'how (frustrating|annoying|upsetting) (this|it|that) (is|can|must)', 'sorry (to hear|for the (long wait|wait|delay|experience|frustration))',
    'any (frustration|inconvenience|confusion)', "in your shoes",
  ],
};

const [impact, stock] = [says(lands), says(formula)];

function judge({ draft, named, findings, deeds }: View): Judgement {
  const { language, sentences } = draft;
  const undone = findings.some(({ family }) => family === 'heat' || family === 'minimise');
  let half: Judgement = todo;
  for (const one of sentences) {
    if (touched(findings, hurting, one)) continue;
    const generic = stock(one.tokens, language);
    // What we do about it is not how it lands: "your daughter's pass is ready".
    const acts = deeds.some(({ sentence, dated, kind }) => sentence === one && (dated || kind !== 'coming'));
    const own = named[one.index]!;
    const lands = impact(one.tokens, language) && !(acts && !own);
    const tellsBack = own > 1 && !one.question && !acts;
    const stakes = (!acts && own > 0 && stake(one.tokens, language)) || (tellsBack && long(one.tokens, language));
    const facts = own + (lands && !acts ? namedBeside(draft, named, one.index) : 0);
    if ((lands || stakes) && facts && !(generic && facts < 2) && !undone) return { state: 'done', evidence: wordsOf(one) };
    if (half.state === 'todo' && (generic || lands || tellsBack)) half = { state: 'half', evidence: wordsOf(one) };
  }
  return half;
}

/** What happened may be named in the sentence beside, or in our own words when we own it. */
function namedBeside({ sentences, language }: View['draft'], named: readonly number[], at: number): number {
  const near = [at - 1, at, at + 1].filter((place) => sentences[place]);
  return near.reduce((sum, place) => sum + (place === at ? 0 : named[place]!) + (admissionIn(sentences[place]!.tokens, language) ? 1 : 0), 0);
}

const hurting = ['heat', 'minimise', 'blame', 'hollow-apology', 'never', 'canned', 'overpromise', 'excuse', 'pushed-effort'] as const;

const examples: Step['examples'] = {
  es: [
    {
      customer: 'Llevo 9 días sin calefacción con dos críos en casa',
      draft: 'Nueve días sin calefacción con dos niños es un calvario.', is: 'done', words: 'Nueve días sin calefacción',
    },
    {
      customer: 'El vestido de mi boda llegó con el bajo descosido',
      draft: 'Abrir la caja y ver el vestido de tu boda descosido tuvo que ser un mazazo.', is: 'done',
    },
    { customer: 'ya van 3 veces q llamo y me pasan con otro', draft: 'Contar lo mismo tres veces y que te pasen con otro desespera a cualquiera.', is: 'done' },
    {
      customer: 'Perdí el vuelo porque el taxi que reservé con ustedes no llegó',
      draft: 'Reservó con tiempo y aun así perdió el vuelo: entiendo su enojo.', is: 'done',
    },
    { customer: 'La lavadora no centrifuga', draft: 'Entendemos su malestar.', is: 'half' },
    { customer: 'Me llegó la camisa azul y pedí la blanca', draft: 'Pediste la camisa blanca y te llegó la azul.', is: 'half' },
    { customer: 'La lavadora no centrifuga', draft: 'Un técnico pasa el jueves a las 10.', is: 'todo' },
    { customer: '¿Tienen talla 42?', draft: 'Sí, en negro y en marrón.', calm: true, is: 'na' },
    { customer: 'me vendieron un celular usado, tiene fotos de otro', draft: 'Vaya susto encontrarte las fotos de otro en un celular nuevo.', is: 'done' },
    { customer: 'mi madre lleva toda la semana sin que la cambien', draft: 'Que su madre espere así toda la semana es indigno.', is: 'done' },
    { customer: 'La maleta de mi hija no llegó', draft: 'La maleta de su hija sale hoy a las 18:00 en moto.', is: 'todo' },
    { customer: 'Me quedé fuera del curso pagado', draft: 'Es duro quedarse fuera con el curso pagado. Pero son solo dos semanas de espera.', is: 'half' },
    { customer: 'Es la tercera cita que me cancelan y tengo dolor', draft: 'Tres citas caídas y usted con dolor, no se le hace a nadie.', is: 'done' },
  ],
  en: [
    {
      customer: 'Nine days with no heating and two small kids',
      draft: 'Nine days with no heating and little ones in the house is miserable.', is: 'done', words: 'Nine days',
    },
    {
      customer: 'My wedding dress arrived with the hem undone',
      draft: 'Opening the box to find your wedding dress coming apart must have been a horrible moment.', is: 'done',
    },
    {
      customer: 'third time I call and I get passed around',
      draft: 'Telling the same story three times and being passed around every call would wear anyone out.', is: 'done',
    },
    {
      customer: 'I missed my train because your cab never came',
      draft: 'You booked that cab in good time and still missed your train, so I can see why you are angry.', is: 'done',
    },
    { customer: 'The washer will not spin', draft: 'We understand your frustration.', is: 'half' },
    { customer: 'I got the blue shirt and ordered the white one', draft: 'You ordered the white shirt and got the blue one.', is: 'half' },
    { customer: 'The washer will not spin', draft: 'An engineer is coming on Thursday at 10.', is: 'todo' },
    { customer: 'Do you have it in size 9?', draft: 'Yes, in black and brown.', calm: true, is: 'na' },
    { customer: 'the groomer cut my dog and said nothing', draft: 'Poor Rufus, bleeding all the way home. We cut him and kept quiet about it.', is: 'done' },
    { customer: 'hold for 55 minutes with a broken wrist', draft: 'Fifty-five minutes with a broken wrist: your name was never called.', is: 'done' },
    { customer: "My daughter's case never came", draft: "Your daughter's case leaves at 6 today by motorbike.", is: 'todo' },
    { customer: 'You lost my passport', draft: 'Losing a passport is about as bad as it gets.', is: 'done' },
  ],
};

export default { id: 'align', judge, examples } satisfies Step;
