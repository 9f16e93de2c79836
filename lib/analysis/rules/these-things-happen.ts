/** "These things happen", "an isolated case": one's harm dissolved in everyone's. */
import type { Rule } from '../rule';
import { leaveOutAlone } from '../suggestion';

export default {
  id: 'these-things-happen',
  family: 'minimise',
  step: 'align',
  weight: 'hurt',
  source: 'Method, defence kills loyalty (spin: "an isolated case"); Packard & Berger 2021 (concrete words)',
  es: {
    find: [
      '(son)? (cosas|estas cosas|esas cosas|cosas asi|son cosas) (que)? (pasan|ocurren|suceden|pueden pasar)', '(le|nos|les|esto|eso) (pasa|ocurre|sucede|puede pasar|ha pasado|suele pasar) (a)? (cualquiera|todos|todo el mundo|muchos|mucha gente|muchisima gente|a menudo|mas de lo que|en todas partes|con todos|en las mejores)', '(pasa|ocurre|sucede) (mas|mucho|a menudo|hasta) (de lo que|en las mejores|con|y)', '(suele|suelen|puede) (pasar|ocurrir|suceder) (,|.|$|con|en|a)', '(hay|habra) (cosas|problemas) (mucho)? (peores|mas graves|mas importantes)', '(podria|pudo|podia|puede) (ser|haber sido|estar) (mucho)? peor', '(peor) (seria|hubiera sido|fue|estan|es|lo tienen)', '(caso|hecho|incidente|episodio|error|fallo) (muy|totalmente|completamente)? (aislado|excepcional|puntual|inusual|rarisimo)', { find: '(es|son) (lo mas|algo|totalmente|completamente|perfectamente|muy|de lo mas|bastante)? (normal|normales|habitual|comun|frecuente) (,|.|;|$|en|al|con|y|despues|los)', unless: ['^ si ,', '(enfad*|enoj*|molest*|que (se|te|est)|siente*|preocup*|indign*|como (te|se) )'], when: ({ sentence }, draft) => sentence.tokens.length < 22 && !/normal/i.test(draft.customer.text) }, '(un|una) ~3 (se pierde|se repone|se coge|se recupera|se compra) ~4', '(la|el|lo) _ se (repone|recupera|cambia por otro|compra otr*|seca|limpia) (.|,|$|y|facil*|solo)',
      '(lo|la|los|las|eso|asi|esto) ~1 (tiene|tienen|hace|hacen|le pasa|le ocurre) (a)? (cualquier|cualquiera|todos|todas|todo)',
      'cualquier (coche|casa|telefono|aparato|empresa|persona|tienda|mueble|equipo|prenda|lavadora) ~2 (lo|la|los|las|se|tiene|hace|falla)',
      '(peor) (le|les|nos|lo|la|me) (fue|va|paso|tiene|tienen|tuvieron)',
      '(a todos|a todo el mundo|a cualquiera|a mi tambien) (nos|le|se nos|se le|me|se me)? (pasa|ha pasado|paso|ocurre|pierde|rompe|falla|olvida|se le)',
      { find: '(de lo|lo) mas (normal|comun|habitual|natural)', when: (_, draft) => !/normal/i.test(draft.customer.text), unless: ['(enfad*|enoj*|molest*|que (se|te|est)|siente*|preocup*)'] },
    ],
    advice: 'Que le pase a otros no alivia. Vuelve a lo suyo.',
    why: 'Hablar de los demás borra a quien escribe. Le importa su caso y lo que haces con él.',
    prompt: 'Lo que le pasó a usted fue [qué], y lo arreglo [cómo y cuándo].',
    fix: leaveOutAlone,
    flags: ['Son cosas que pasan.', 'Se trata de un hecho aislado.', 'Un poco de ruido al principio es normal.', 'Podría haber sido peor.'],
    allows: ['Es normal que esté molesta, yo también lo estaría.', { customer: '¿Es normal que suene al encender?', draft: 'Sí, ese clic al encender es normal, viene del termostato.' }, 'El martes pasan a recogerlo.'],
  },
  en: {
    find: [
      "(these|such|those|accidents|mistakes|mix-ups|delays|stuff) (things|mistakes|mix-ups|delays|mishaps)? (do|can|will|just|sometimes|always)? (happen|happens|occur)", "(it|this|that) (just|often|sometimes|can|does|also|always|all)? (happens|happen|occurs) (more|to|all|with|a lot|every|sometimes|from|everywhere|in) (often|than|everyone|everybody|all|the best|anyone|lots|a lot|many|the time|people|us|sorts|time to time|day|the|most)", "(it's|it is|this is|that's|was|is|being) (just|only|simply|really)? (an|a) (very|really)? (isolated|one-off|exceptional|rare) (case|incident|event|occurrence|thing|one|situation|mistake)?", "(it's|it is|this is|that's|that is|is|are) (very|extremely|actually)? (rare|unusual) (for this|that this|occurrence)", { find: "(a|some) (little|bit of|slight|few|small) ~4 (is|are) (perfectly|completely|totally|quite|entirely|absolutely)? (normal|common|expected|natural|to be expected|standard)", when: (_, draft) => !/normal|common/i.test(draft.customer.text) }, { find: '(is|are|\'s|it\'s|that\'s|were|was) (perfectly|completely|totally|absolutely) (normal|common|natural|standard|to be expected) (,|.|$|for|in|with|after)', when: (_, draft) => !/normal|common/i.test(draft.customer.text), unless: ['(feel|upset|angry|worr*|frustrat*)'] }, "(everyone|everybody|we all) (has|have|makes|goes|gets) (bad|mistakes|through|them|it|these)", "it's _ everywhere", '(part|all part) (and parcel)? of (life|owning|travel|travelling|flying|online|the (deal|game|fun|experience|process))', '(the|just the) (nature of|way it goes|luck of|cost of) (the|it|a)?',
      "(everybody|everyone|everybody's|everyone's|anybody|anyone|anyone's|we've all|we all|all of us) ~6 (at some point|sometimes|now and then|from time to time|sooner or later|once in a while|been there|does it|gets it|lose|forget|goes missing)",
      '(nothing|no machine|no system|nobody|no one|no company|no service) (is|are)? (ever)? perfect',
      { find: '(pretty|quite|perfectly|fairly|very|totally|completely|entirely) (normal|standard|common|typical|usual) (amount|thing|level|for|in|with|when|and)', when: (_, draft) => !/normal|common|usual/i.test(draft.customer.text), unless: ['(feel|upset|angry|worr*|frustrat*|annoy*)'] },
      '(nothing|not) (unusual|out of the ordinary|uncommon|to write home about|remarkable|new) (about|for|at|in|here|,|.|$)?',
    ],
    advice: 'That it happens to others is no relief. Return to theirs.',
    why: 'Talking of everyone erases the one who writes. They care about their case and what you do with it.',
    prompt: 'What happened to you was [what], and I am fixing it [how and when].',
    fix: leaveOutAlone,
    flags: ['These things happen.', 'This was an isolated incident.', 'A little condensation is normal.', 'It happens to the best of us.'],
    allows: ["It's normal to be upset after that, I would be too.", { customer: 'Is it normal that it clicks when it starts?', draft: 'Yes, that click is perfectly normal, it is the thermostat.' }, 'Let me know what happens when you press it.'],
  },
} satisfies Rule;
