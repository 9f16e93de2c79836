/** "It's not a big deal": the harm called small. */
import type { Rule } from '../rule';
import { leaveOutSentence } from '../suggestion';

export default {
  id: 'not-a-big-deal',
  family: 'minimise',
  step: 'align',
  weight: 'hurt',
  source: 'Method, step 2: take the side of the emotion; EPITOME (Sharma et al. 2020: naming the feeling and its cause)',
  es: {
    find: [
      '(no|tampoco|ni) (es|sera|fue|era|ha sido) (para|el) (tanto|fin del mundo|tanto drama|ponerse|alarmarse|preocuparse)', '(no|tampoco) (es|fue|sera|era) (tan|nada|ninguna|ningun|una|un) (grave|malo|importante|serio|urgente|del otro mundo|tragedia|drama|emergencia|catastrofe|gran cosa|problema grave)', '(que)? no es (nada|nada grave|nada serio|gran cosa|un drama|una tragedia|ningun drama|cosa seria)',
      { find: '(sin|de poca|de escasa|no tiene|ninguna|poca) (mayor|mas|gran|la menor|mucha|demasiada)? (importancia|trascendencia|gravedad|relevancia)', unless: ['no (es|fue) (poca|sin)'] }, '(un|una|es un|es una|solo es un|solo es una) (detallito|detallin|tonteria|bobada|pequeñez|nimiedad|minucia|pavada|bobera|asunto menor|cosa menor|tema menor|fallito|problemita|temita|errorcito|cosita|cosilla|pijada|boludez|chorrada)', '(pequeño|pequeña|leve|ligero|ligera|minimo|minima|simple) (inconveniente|contratiempo|incidencia|problema|fallo|falla|error|retraso|demora|molestia|detalle|confusion|percance|desajuste|malentendido|incidente|descuido|despiste)', '(tema|problema|fallo|detalle|cosa|asunto|error) (visual|estetico|estetica|menor|cosmetico|puntual|sin mas) (nomas|nada mas|no mas|solamente|y nada|,)?',
      { find: '(al menos|por lo menos|menos mal que|de lo malo|lo bueno es que|piense que|piensa que|mirelo por el lado|mire el lado) (usted|tu|no|ya|tiene|tienes|esta|estas|lo|le|te|nadie|fue|fueron|ha|a nadie|hay|bueno|positivo)', unless: ['(puedo|podemos|quiero|queremos|dejar*|avis*|# |dia|hora)', '(ahora|yo)'] }, '(no (se|te) va|se|te) (a morir|a pasar nada|morira|moriras)', '(ya se le|ya se te|se le|se te) (pasara|olvidara)', '(primer mundo|tormenta en un vaso|ahogarse en un vaso|ahoga en un vaso|una montaña de)',
      '(no|tampoco|sin) (vamos|hay|es|se|necesita|hace falta|va) (a|que|para|de)? (hacer|montar|armar|poner|ponerse)? (de (esto|eso|ello))? (un|una|tanto|ningun|tan)? (drama|mundo|escandalo|tragedia|dramaticos|montaña|problema (por|de))',
      '(ni|casi no|apenas|ni siquiera) se (nota|notan|ve|ven|aprecia|percibe|distingue)',
      '(es|son|solo|apenas|simple|simples|nada mas que|mas que|fue|nomas) (apenas|solo|nada mas|nomas|solamente)? (un|una|unos|unas)? (manchita|manchitas|rayita|rayitas|rayoncito|golpecito|arañacito|rasguñito|ruidito|olorcito|retrasito|demorita|problemilla|tonteria|rocecito|marquita|huequito|esperita|ratico|demorica|cambito|cosita|errorcillo|detallin|rasguño|arañazo|rayoncillo|roce|despistillo|despiste|percance)',
      '(mirelo|miralo|velo|vealo|tomelo|tomalo|tomeselo|tomatelo|piense|piensa|pensá|pensa) (por el lado|por el|como|asi|en positivo|con (humor|filosofia)|que (asi|al menos|por lo menos|asi))',
      '(mala sangre|la cabeza|mas vueltas|tantas vueltas|tan a pecho|un nudo)',
      '(hay|habia) (gente|clientes|personas|quien|quienes|pasajeros|pacientes|otros|casos) (que)? ~2 (lleva|llevan|espera|esperan|peor|peores|mas|esperando)',
      '(no|tampoco|nunca) (se)? (le|ha|han)? (ha)? (muerto|murio|muere) (nadie|por eso|a nadie)',
      'nadie (se)? (ha muerto|murio|muere|se muere)',
    ],
    advice: 'Llamarlo pequeño puede herir dos veces. Nombra lo que le costó.',
    why: 'Lo que para la empresa es un detalle, para la persona fue su día. Quien oye que no es nada sube la voz.',
    prompt: 'Entiendo que [lo que pasó] le dejó [consecuencia].',
    fix: leaveOutSentence,
    flags: ['Tampoco es el fin del mundo.', 'Es una tontería, se limpia con un paño.', 'Hubo un pequeño contratiempo con su maleta.', 'Por lo menos no perdió el vuelo.'],
    allows: ['Si la foto sale borrosa no pasa nada, me sirve igual.', 'No es un detalle: son tres noches sin dormir.', 'Al menos quiero devolverle el envío hoy.'],
  },
  en: {
    find: [
      "(not|isn't|no|hardly|wasn't|never) (really|exactly|actually|that|such|quite)? (a|an|the|that|such a|that much of a)? (big|huge|massive|major|serious)? (deal|end of the world|emergency|biggie|drama|tragedy|disaster|catastrophe|life or death|matter of life|life-threatening|crisis)", '(no (real|lasting|great)? harm (was)? done|no real harm|no big deal|no biggie|nobody died|no one died|first world problem*|storm in a teacup|mountain out of)', "(it|things|this|that) (could|might) (be|have been|always be) (a lot|much|far|so much)? worse", '(worse|bigger) (things|problems) (happen|in life|in the world|to worry|at sea|than)', "(at least|look on the bright|on the bright side|on the plus side|silver lining|the good news is that at least) (you|you're|you've|it|it's|nobody|no|side|they|we|the|there|of|is|that|,)",
      "(a|some|any|this|the|just|only) (minor|small|little|tiny|slight|trivial|silly|teeny|wee) (bit of a)? (inconvenience|issue|problem|detail|thing|hiccup|glitch|hitch|blip|mix-up|delay|mistake|error|scratch|mark|setback|nuisance|misunderstanding|matter|oversight|upset|snag)", '(is|are|was|were|points) (really|actually|quite|only|pretty|very|just)? (minor|trivial|cosmetic|negligible|insignificant|petty) (,|.|$|;|and|in|to|issue)?', "(you'll|you will) (get over it|survive|live|be fine|manage)", "(most|many|other|plenty of) (people|customers|users|guests|folks) (manage|cope|get by|don't (mind|notice|even)|wouldn't (mind|notice)|are (fine|happy)|live)", '(a|an) nice-to-have', { find: '(overreact*|overreaction|blown out of proportion|making a fuss|exaggerat*)', unless: ["(not|aren't|isn't|weren't|no) (an|you|be)? (overreact*|overreaction|exaggerat*)"] }, 'goes a long way',
      "(not|isn't|won't|never|hardly|doesn't|wouldn't|aren't) ~3 (ruin|kill|hurt|harm|spoil|destroy|bankrupt|killed|hurts|ruins) (anyone*|anybody*|you|your|the|a)",
      '(think of|see|look at|consider|treat) (it|this|that) (as) (a|an|your|some|the) (free|bonus|extra|chance|opportunity|adventure|little|nice|gift|break|blessing|excuse)',
      '(lose|losing|lost) (our|your|my) (heads|head|minds|mind|cool|temper)',
      '(barely|hardly|scarcely|not even) (visible|noticeable|see|notice|notices|seen|noticed|worth|a|there)',
      "(need|you'd need|get) (a)? (magnifying glass|microscope)",
      '(some|other|plenty of|many|lots of) (people|customers|folks|guests|patients) ~2 (longer|worse|far|weeks|months|much)',
      "(it's|that's|it was|is) hardly (a|an|the|worth|life)",
      "(let's|let us) (not|keep) (exaggerate|overreact|get|blow|make|lose|panic|be dramatic|things in|it in|some|this in) (it|things|this|carried|perspective|perspective|out|a)?",
    ],
    advice: 'Calling it small may hurt twice. Name what it cost.',
    why: 'What is a detail to us was their day. People told that it is nothing raise their voice.',
    prompt: 'I can see that [what happened] left you [with what].',
    fix: leaveOutSentence,
    flags: ["It's not the end of the world.", 'It was a minor hiccup at the depot.', "At least you didn't miss the flight.", 'No harm done.'],
    allows: ["It's no small thing: three nights without sleep.", "You weren't overreacting, the pan was sold cracked.", 'If the photo is blurry it still works for me.'],
  },
} satisfies Rule;
