/** Good manners with an edge: "congratulations, you found the button". */
import type { Rule } from '../rule';
import { leaveOutAlone } from '../suggestion';

export default {
  id: 'sarcasm',
  family: 'heat',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Method, silence and patience; Blodgett, Hill & Tax 1997 (interactional justice)',
  es: {
    find: [
      '(enhorabuena|felicidades|felicitaciones|bravo|muy bien|que bien|genial|que listo|que lista|aplausos) (,|:|!|por) (has|ha|por|acaba|acabas|por fin|haber|ya|al fin|usted|descubri*|logr*) ~1 (descubi*|descubri*|encontr*|consegu*|logr*|le* las|leer|ley*|aprend*|dado cuenta|su primer)', '(no) (somos|soy|tenemos|tengo|hacemos|hago) (magos|mago|maga|adivino|adivina|adivinos|brujo|bruja|bruj*|milagros|magia|una (bola|varita)|bola de|varita|videntes|vidente|superman|su (secretaria|secretario|madre|niñera|criada|sirviente|chacha))', '(bola de cristal|varita magica|poderes magicos|poderes de adivin*)', '(no todo lo que) ~6 (internet|google|tiktok|facebook|chatgpt|redes|lee|ve)',
      '(vaya|que|menuda|menudo|uy|ay) (,|que)? (sorpresa|drama|novedad|tragedia|pena tan grande|casualidad|dramon|detective|experto|experta|ocurrente|original|lastima me da)', '(gracias por) (la|su|tu) (leccion|clase|novela|opinion experta|sermon|testamento|parrafada|discurso|charla)', '(pobrecito|pobrecita|pobrecillo|pobrecilla|ay pobre)', '(aunque no lo crea|aunque no te lo creas|lo crea o no|aunque le cueste|aunque le parezca mentira|por si no lo sabia|por si no lo sabias|por si no se habia|no se si (sabe|sabes) que|noticia de ultima hora)', '(como si) (no) (tuvieramos|tuviera|hubiera) (otra|otras|nada|mas) ', { find: '(a lo mejor|quiza|quizas|tal vez|igual) ~2 (clases|gafas|lentes|un curso|un manual|un diccionario|un psicologo|terapia)', unless: ['(compr*|pedido|pidio|talla)'] }, '(se|te) (ahorra|ahorras|ahorraria|ahorrarias) (el|la|un|una|tiempo y|los) (papelon|ridiculo|bochorno|disgusto|viaje y)', '🙄|😒|🤦|🤡|🥱', '(mas quisiera|mas quisieras|ya quisiera|faltaria mas que|solo faltaba|lo que faltaba|no me diga|no me digas|ah (,|si)|claro (,)? como|que ocurrencia)', '(que|quien) (estaba|estabas|andaba) (haciendo|pensando) ~4 \\?',
      '(su|tu) (majestad|alteza|señoria|excelencia)',
      '(ahora) (resulta que)? (es|eres|sos|somos|va a ser|va a resultar) (usted|tu|vos|todos)? (un|una|el|la)? (experto|experta|abogado|abogada|tecnico|tecnica|medico|medica|ingeniero|electricista|perito|entendido|entendida|juez)',
      '(ahora resulta que|desde cuando) (es|usted|tu|sabe|yo|la culpa|eres|los|el|sos)',
      '(compre|comprese|comprate|pongase|ponte|pidase|buscate|busquese|hagase|hazte) (usted)? (unas|un|una|otra|otro|algo de|mas)? (gafas|lentes|reloj|calendario|paciencia|vida|amigos|diccionario|hobby|mirar)',
      '(suerte|mucha suerte) con (eso|su|la|tu|el|ese|esa) ~1 (denuncia|abogado|demanda|reclamo|reclamacion|queja|juez|consumo|reseña|otra)',
      '(que|muy|asi de) facil (es|resulta)? (quejarse|criticar|hablar|opinar|exigir|reclamar|pedir|culpar)',
      '(uy|ay|oh|vaya|ah|huy) ,? (perdone|perdona|perdon|disculpe|disculpa|lo siento) (usted|tu|vos|por (existir|respirar|no))',
    ],
    advice: 'La ironía se nota, y duele más por escrito.',
    why: 'Quien viene enfadado lee la broma como burla. Lo que arregla es decir el hecho, sin gracia.',
    prompt: 'Lo que pasa es [el hecho]. Lo que hago es [qué, cuándo].',
    fix: leaveOutAlone,
    flags: ['Felicidades, ha logrado leer el correo.', 'No tenemos una bola de cristal.', 'Gracias por la lección de derecho.', 'No todo lo que sale en internet es verdad.'],
    allows: ['Enhorabuena por el bebé, Noemí.', 'Qué alegría que ya entre; gracias por probarlo dos veces.', 'Quizá unas gafas de la talla M le queden mejor; las cambio sin coste.'],
  },
  en: {
    find: [
      "(congratulations|congrats|well done|bravo|good for you|kudos|a gold star|clap clap|slow clap) (,|for|!|on|-|–|to you) (you've|you|on|for|to|finding|discovering)? ~1 (discovered|found|managed|finding|discovering|figured|read|reading|worked|spotting|solved|finally|your first|noticing)", "(not|aren't|isn't) (a|your|actually)? (mind reader|mind-reader|mind readers|mind-readers|magician|magicians|psychic|psychics|clairvoyant|miracle worker|miracle workers|wizards|personal assistant|babysitter|secretary|mother|mum|mom|servant|superhuman|robots)", '(crystal ball|magic wand|read minds|read your mind|telepath*)', '(not everything|not all) (that)? (you|one|people)? ~3 (internet|online|google|reddit|tiktok|facebook|chatgpt|read|hear)', "(thanks|thank you|cheers) for (the|your) (lecture|lesson|novel|essay|expert|history lesson|life story|sermon|rant|ted talk|masterclass|law degree|legal advice)", "(what a (surprise|shock|shocker)|surprise surprise|surprise , surprise|newsflash|news flash|breaking news|shocking , i know|oh really|oh wow|oh dear me|boo hoo|poor you|poor thing|cry me a)", "(maybe|perhaps|might i suggest|may i suggest|try) ~3 (lessons|glasses|spectacles|therapy|a dictionary|stick to|a different hobby|an optician|stay home|reading glasses|learning to read)", '(believe it or not|in case you (hadn\'t|haven\'t|didn\'t|missed it and)|as shocking as|hard as it may be to believe|i know it\'s hard to|you may be surprised to (learn|hear|know) that (we|not))', '🙄|😒|🤦|🤡|🥱|😏', "(as if|like) (we|i) (have|had|don't have|didn't) (nothing|enough|anything|better)", "(were|are) you (doing|thinking|expecting) ,", '(is|was|was it|were you) ~3 (rocket science|brain surgery)', "(sure|yeah|right) (,)? (because|right|like) (we|that|i|it's) _", "(not) (gospel|rocket science|brain surgery)", "(if you need (that|so) much|bless your heart|aren't you (clever|special|lucky)|clever you|how (clever|original|convenient|charming|delightful) (of you|,|.|!))",
      "aren't (we|you) (a|an|so|just|impatient|clever|lucky|special|lovely|charming|touchy|grumpy|feisty|the) ~3",
      "(someone's|somebody's|someone is|somebody is|looks like someone|seems like someone) (in a|having a|got|a bit|woke|grumpy|touchy|impatient|cranky|needs|clearly)",
      "(so|and|oh) (now|suddenly)? (you're|you are) (now|suddenly)? (a|an|the) (expert|lawyer|doctor|electrician|engineer|plumber|pilot|chef|mechanic|judge|detective|professional|technician|accountant)",
      'since when (are|were|do|did) you',
      '(another|yet another) _ , (another|yet another)',
      '(your|his|her) (majesty|highness|royal|lordship|ladyship|honour|excellency)',
      'beck and call',
      'good luck (with|finding|getting|proving|suing) (that|the|your|a|it|one|someone|anyone|anywhere|them)? ~2 (lawsuit|lawyer|lawyers|complaint|court|ombudsman|review|dispute|elsewhere|better|cheaper|claim|suit)',
      '(get|buy) (yourself)? (a|some|new) (life|glasses|grip|watch|clue|dictionary|hobby)',
      "(must be nice|must be hard being|lucky us|lucky me|how original|real charmer|what a treat|just what i needed|can't wait to)",
    ],
    advice: 'The irony shows, and hurts more in writing.',
    why: 'An upset reader takes the joke as mockery. What mends is the plain fact, without wit.',
    prompt: "What's happening is [the fact]. What I'm doing is [what, when].",
    fix: leaveOutAlone,
    flags: ["Congratulations, you've discovered the search box.", "We're not mind readers.", 'Thanks for the lecture.', 'Maybe reading glasses would be a good idea.'],
    allows: ['Congratulations on the baby, Noemi.', "Well done for keeping the receipt, it saved us a day.", 'You might find the medium easier to read; I can swap it free.'],
  },
} satisfies Rule;
