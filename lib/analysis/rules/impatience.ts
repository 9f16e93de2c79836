/** "What more do you want?": the agent's weariness shown to the customer. */
import type { Rule } from '../rule';
import { leaveOutOpening } from '../suggestion';

export default {
  id: 'impatience',
  family: 'heat',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Method, silence and patience; Blodgett, Hill & Tax 1997 (interactional justice)',
  es: {
    find: [
      '(cuantas veces|hasta cuando) (mas)? (va|vas|piensa|piensas|tiene|tengo|tenemos|hay|quiere|quieres|me|nos|le|te|se lo|te lo|van)', '(que|y que) (mas|otra cosa) (quiere|quieres|queres|pretende|pretendes|espera|esperas|necesita que|desea que)', '(que|y que) (queria|querias|pretende|pretendes|pretendia|esperaba|esperabas) (que|usted|con|de|\\?)', { find: '(no) (es|eres|sos) (usted|tu|vos)? (el|la) unic* (cliente|clienta|persona|que|pasajer*|usuari*|paciente)', unless: ['no (es|eres) (usted)? (el|la) unic* (que|persona) ~3 (dice|dicho|avis*)'] }, '(tengo|tenemos|somos) ~2 (mas)? (clientes|personas|gente|tickets|casos|correos|llamadas) (esperando|en (la)? (cola|espera|fila)|que atender|por atender|detras|mas que usted)', '(por mucho que|por mas que|aunque) (llame|llames|insista|insistas|escriba|escribas|grite|grites|repita|repitas|se queje|te quejes|reclame|reclames)', '(insistir|escribir|llamar|repetirlo|quejarse|gritar) (mas|otra vez|tanto|cada|mil|#|veinte|tantas)? ~3 (no|tampoco) (va|hara|hace|cambia|cambiara|acelera|sirve|servira|adelanta)', '(deje|deja|dejen|pare|para|basta|basta ya) de (llamar|escribir|insistir|preguntar|mandar|enviar|quejarse|quejarte|molestar|gritar|repetir|reclamar)', '(no) (voy|vamos|pienso|pensamos|pienso) (a)? (discutir|repetir*|seguir discutiendo|entrar en|perder (mas)? (el)? tiempo|explicar* (otra|mas)|volver a)', '(no) (tengo|tenemos) (tiempo|todo el dia|tiempo para|por que aguantar|por que)', '(sin|no (me|nos)?) (gritar|gritos|grite|grites|grita|levante|levantes|levantar la voz|falte|faltes|insulte)', '(es lo que hay|y punto|punto final|fin de la (historia|discusion|conversacion)|tema (cerrado|zanjado)|si no le gusta|si no te gusta|lo toma o lo deja|lo tomas o lo dejas|o lo toma|haga lo que quiera|haz lo que quieras|usted vera|usted sabra|alla usted|alla tu|alla vos|tu veras|tu sabras|me da igual|nos da igual|da lo mismo|no es mi problema|no es problema mio|no es nuestro problema)', '(donde|como|lo que|con quien|a quien) (quiera|quieras|le|te|mas le|mas te) (de la gana|plazca|guste|apetezca|parezca) (mejor)?',
      { find: '^ (mire|mira|oiga|oye|escuche|escucha|a ver|vamos a ver|pues mire|pues mira|bueno , pues|pues bien) (,|:|señor|señora|que)', unless: ['(razon|perdon*|disculp*|siento|gracias|nuestr*|lamento|genial|encontr*|cuento|hagamos|puedo|mañana)'] }, '(con todo respeto|con todo el respeto|con el debido respeto|con todos mis respetos)', { find: '(o)? como (cree|crees|piensa|piensas|se cree|te crees) (usted|tu|vos)? (que)', question: 'only' }, '(quien|que) se (cree|ha creido|piensa)', '(que) (no|aca no|aqui no) (estamos|estoy) (para|de|jugando|a su)', '(me|nos) (esta|estas|tiene|tienes|tienen) (hartos|harto|harta|cansando|cansado|cansada|haciendo perder|mareando)', '(las) (cosas|devoluciones|entregas|reparaciones) (tardan|llevan|demoran) lo que (tardan|llevan|demoran)', '(tarda|tardan|demora|demoran) lo que (tarda|tenga|tengan|tardan|demora)', '(por gusto|por capricho|por aburrimiento|para fastidiar*)',
      '^ (otra vez|de nuevo|usted otra vez|ya estamos|y dale|dale con|vuelta) (usted|tu|vos|con|lo mismo|la misma|el mismo|otra vez|a lo mismo)',
      '(la puerta) (esta|es|la tiene|la tienes) (abierta|ancha|grande|ahi|muy)',
      '(vaya|vete|vayase|anda|andate|vaya usted) a (llorar|quejarse|quejarte|reclamar|otra|otro|contarselo|paseo)',
      '(lo|eso) (suyo|tuyo|de usted) (ya)? (es|parece|raya|roza) (una|un|el|la|obsesion|acoso|enfermizo|demasiado|de|puro|vicio)',
      '(no) (estamos|estoy|somos|soy) (a su servicio|a tu servicio|a su disposicion|su|sus|tu|tus) ~1 (criad*|esclav*|emplead*|sirvient*|secretari*|las 24|24|niñer*|madre|todo)',
      '(a ver) si (a la|ahora|asi|esta vez|de una|por fin|ya) ~3 (entiende|entiendes|entendemos|lee|lees|claro|comprende|comprendes|entera|enteras)',
      '(me|nos) parece ~4 (su|tu) (mensaje|tono|actitud|correo|comentario|exigencia|queja|reclamo)',
      '(no) (me|nos) (pagan|paga) (para|por|lo suficiente|bastante|tanto)',
      '(cansad*|hart*|agotad*|aburrid*|hasta (las narices|el gorro|la coronilla|aqui)) (de|ya) (de)? (usted*|sus|tus|su|tu|que|repetir*|explicar*|este|esta|estas|los clientes|la gente)',
    ],
    advice: 'Se nota el cansancio. Es normal; aquí no ayuda.',
    why: 'La persona no sabe cuántos tickets llevas hoy. Solo ve que su problema molesta.',
    prompt: 'Veo que es su [n.º] mensaje por [lo mismo]. Esta vez [qué será distinto].',
    fix: leaveOutOpening,
    flags: ['¿Qué más quiere que haga?', 'No es usted el único cliente.', 'Deje de escribir por lo mismo.', 'Es lo que hay.', 'Mire, ya lo leyó usted en el contrato.'],
    allows: ['Mire, tiene razón: son tres visitas por nada y lo siento.', '¿Qué más necesita para cerrar el mes? Se lo mando hoy.', 'No es el único que nos lo dice, y por eso lo cambiamos ayer.'],
  },
  en: {
    find: [
      "(what|what else|what more|how much more) (else|more)? (do|did|exactly do|are) you (want|expect|expecting) (from|me|us|\\?|here|exactly|for|then)", "(don't|do not|not sure|no idea) (know)? what (more|else) (you|to|i|we) (want|expect|say|tell|can)", { find: "(you're|you are) not (our|my|the) only (customer|client|guest|one|person|passenger|user|caller|patient|tenant)", unless: ['only (one|person|customer|guest) (who|to|that) (has|have|had)? (told|said|noticed|tell|notice|spotted|report|reported|felt|feel)'] }, "(i've|we've|i have|we have|got) ~2 (people|customers|tickets|calls|cases|others|emails|patients) (in (the|my|our)? (queue|line)|waiting|to (deal|get|answer|see|serve)|ahead|besides|who)", "(asking|calling|ringing|writing|emailing|complaining|shouting|messaging|repeating|phoning|tweeting|chasing|posting) ~5 (won't|will not|doesn't|does not|isn't|is not|not going to|never) (speed|make|change|help|get|going|solve|move|bring|fix|going to)", "(^|,|so|and|please|must|should|kindly|to) (please|just)? (stop|quit) (calling|writing|emailing|asking|messaging|replying|chasing|contacting|complaining|shouting|spamming|ringing|sending)", "(go|going|went) (round|around|over) (in|and|and round in|the same|this) (circles|round|ground|again)", "(not|never) (going to|gonna|here to|willing to|prepared to|to|in the mood to) (argue|repeat|debate|discuss|explain|go over|keep|go back and forth|be shouted|be spoken)", "(won't|will not|can't|cannot|refuse to|rather not|no point) (keep|be|continue)? (argue|arguing|repeat|repeating|debate|debating|explaining|be spoken|go round|going over|discussing|tolerate|discuss)", '(end of (story|discussion|conversation)|full stop , end|take it or leave it|it is what it is|like it or not|whether you like it|suit yourself|whatever you say|your call , not|do what you (want|like)|do whatever you|be my guest|go ahead and (complain|sue|report|post|leave|cancel|do|file|try)|feel free to (complain|leave|go elsewhere|sue|take your|report us|cancel|shop)|if you don\'t like it|not my problem|your problem|that\'s on you|deal with it|figure it out|get over it|move on)', '(take|takes|took) as long as (they|it) (take|takes|took)', "(don't|no need to|stop|without|please don't|do not) (shout|shouting|yell|yelling|scream|swear|swearing|raise your voice|use that tone|take that tone|be rude)", '(with all due respect|with respect ,|with the greatest respect|all due respect)',
      { find: "^ (look|listen|ok so|okay so|right so|sir|ma'am|madam|now look|look here|as i|excuse me) ,", unless: ["(right|sorry|good|great|thank|our|fault|apolog*|i get it|here's|i'll|i've|happy|glad|we'll|please|i'm|can|could|your|the)"] }, "^ look , (i've|i|we|it's|you|there's|this|that|the)", "(what did you|what were you|what do you) (expect|think|expecting)", '(do|did) you (even|actually|really|honestly) (read|try|check|listen|think|expect|look|understand)', "(i|we) (don't|do not) have (time|all day|the time|the patience)", "(how many (more)? times|for the (last|hundredth|umpteenth|third|tenth|nth) time|once and for all ,|yet again ,|one more time ,)", "(try|trying|testing|tested|wearing|losing) (my|our) patience", '(some of us|we all have|other people have) (have|jobs|work|things|better|problems)',
      "(won't|isn't going to|doesn't|will not|is not going to|never) get you (a|an|any|anything|anywhere|what|nowhere|your|far|served|sooner)",
      '(reread|re-read|read) (my|the|our|what|it|that|this) ~4 (again|slowly|carefully|properly|more closely|one more time|this time)',
      "^ (you|it's you|not you) again (.|,|!|\\?|$)",
      '(the|our) door is (open|right there|over there|that way|always)',
      '(shop|go|try|look|take your (business|custom|money)|bank|fly|eat) elsewhere',
      "(not|don't get|aren't|isn't|i'm not|never) paid (enough|to)",
      '(third|second|fourth|fifth) time (now|of asking|lucky|i|:|,|that)',
      "(i'll|i will|let me) (type|write|say) (this|it) slowly",
      '(rolling|roll) my eyes',
      '(here we go|and here we are|oh great|oh no , not|not this) (again)?',
    ],
    advice: 'The weariness shows. That is normal; here it does not help.',
    why: 'They do not know how many tickets you have had today. All they see is that their problem is a bother.',
    prompt: 'I see this is your [nth] message about [the same thing]. This time [what will be different].',
    fix: leaveOutOpening,
    flags: ['What more do you want me to do?', "You're not our only customer.", 'Please stop emailing us about this.', 'It is what it is.', "Calling every hour won't change anything."],
    allows: ["Look, you're right: three visits for nothing, and I'm sorry.", 'What would you like from the shop while you wait?', "You're not the only one who told us, which is why we changed it yesterday.", 'You can stop calling: the part is here.'],
  },
} satisfies Rule;
