/** "I guarantee…": certainty on somebody's word. */
import type { Hit, Rule } from '../rule';
import { leaveOut } from '../suggestion';

const tail = ({ text }: Hit) => /^,? ?(garantizad[oa]|guaranteed)$/i.test(text);

export default {
  id: 'guarantee',
  family: 'overpromise',
  step: 'assure',
  weight: 'weakens',
  source: 'Method, step 5: assure that you will act, then act; integrity pillar (say only what can be kept)',
  es: {
    find: [
      { find: 'garantizo|garantizamos|garantizaria|garantizandole', negated: 'lets-go' }, { find: '(esta|estan|queda|quedan|tiene|tienes|tenes|lo tienes|lo tiene|va|es|son) (mas que|totalmente|completamente|absolutamente|100 %)? (garantizado|garantizada|garantizados|asegurado|aseguradisimo)', negated: 'lets-go' },
      { find: '(^|,|;|:|¡|%|y) garantizado|garantizada (que)?', negated: 'lets-go' },
      { find: '(le|te|les|os) (puedo|podemos) (garantizar|asegurar|jurar|prometer) que', negated: 'lets-go' },
      { find: '(le|te|se lo|te lo|les|os) (aseguro|aseguramos|juro|juramos|prometo|prometemos) (personalmente)? (a usted)? que ~6 (ninguna|ningun|nadie|nunca|jamas|siempre|perfecto|perfecta|nada|seguro|sin|todo|toda|ni)', unless: ['no (le|te) (aseguro|prometo|juro)'] },
      '(le|te|les|os) (doy|damos) (mi|nuestra) palabra', '(tiene|tienes|tenes) (mi|nuestra) (palabra|garantia)', '(se lo|te lo) juro',
      '(la mano en el fuego|me juego (el|lo|la|mi)|le apuesto|te apuesto|apuesto lo que)',
      '(le|te|les|os|se lo|te lo) juro',
      '(este|estate|esta|puede estar|puedes estar|podes estar|quede|quedate|tenga|ten|tene|tengan) (usted)? (la)? (completamente|totalmente|absolutamente|muy|plena|total|bien)? (segur*|seguridad|certeza|por seguro|por cierto|por hecho|garantia) (de|que|,|.|$) ~1',
      '(lo|la|los|las) (tiene|tenes|tienes|recibe|recibes|recibis) (fijo|segurisimo|sin falta y)',
      '(que) (no falla|eso no falla|nunca falla|jamas falla)',
      '(le|te|les|os) (aseguro|aseguramos|prometo|prometemos|puedo prometer|garantizo) (que)? (no (volvera|habra|tendra|fallara|pasara|se|vuelve)|todo (va|estara|saldra|quedara|queda|esta))',
      '(mi|nuestra) (garantia|palabra|promesa) (absoluta|total|personal|solemne|plena)? (de|que)',
      { find: '(creame|creeme|confie en mi|confia en mi|hagame caso|haceme caso) ,? ~3 (lo tiene|lo tienes|llega|llegara|estara|queda|no|va a|sale|tendra|funciona)' },
    ],
    advice: 'Una garantía pesa. ¿Depende todo de ti?',
    why: 'Si algo falla, la palabra dada vale menos la próxima vez. Di lo que harás tú y cuándo lo comprobarás.',
    prompt: 'Lo que hago yo es [qué] y el [fecha y hora] le confirmo cómo quedó.',
    fix: (hit, draft) => (tail(hit) ? leaveOut(hit, draft) : null),
    flags: ['Le garantizo que mañana funciona.', 'Mañana lo tiene en casa, garantizado.', 'Te doy mi palabra de que llega.', 'Le aseguro que no habrá ningún problema.'],
    allows: ['Está en garantía legal hasta los tres años.', 'No le puedo garantizar la hora; a las 12 le escribo con lo que haya.', 'Para garantizar el frío lo enviamos con hielo.'],
  },
  en: {
    find: [
      { find: "(i|we|i'll|we'll|personally|i'd) (can|will|do|hereby|personally|fully|absolutely|would)? (personally|absolutely)? guarantee", negated: 'lets-go' },
      { find: "(,|-|–|;|\\.|!|and|is|are|it's|delivery|be|100 %) guaranteed", negated: 'lets-go', unless: ['(guaranteed delivery|guaranteed next-day|money-back|by law)', '(non-|not|never) guaranteed'] },
      'guaranteed (to|that|by|you|tomorrow|this|it|fix|fixed)',
      "(you have|that's|you've got|on) (my|our) (word|guarantee|personal guarantee|solemn promise|absolute word)",
      "(i|we) (can|do|want to)? (assure|promise|swear to|swear) (you)? (that)? ~5 (never|nobody|no one|nothing|always|perfect|perfectly|any problems|no problems|zero|every|without fail|100 %|definitely)",
      '(i|we) (swear|give you my word|stake my)',
      "(,|-|–|\\.|!|;) (i)? promise (you)? (.|!|$)",
      '(pinky|cross my heart|hand on heart) (promise|swear|,)?',
      'trust me , (it|this|you|that|we|by)',
      "(i|we) (can|do|absolutely|solemnly|personally|hereby)? (promise|swear) (you)? (that)? (it won't|it will not|this won't|nothing|you won't|you'll (be (completely|totally|absolutely|perfectly|fully|100 %)|never|always|love)|everything|there won't|no one|nobody)",
      '(bet|stake|stake my|put) (my|the|our) (life|house|job|reputation|salary|last|money|career|hat) ~2',
      "(my life on it|eat my hat|mark my words|scout's honour|scout's honor|take it to the bank|bank on it|count on it being|rest easy|you can be (absolutely|completely|totally|quite|fully)? (sure|certain|confident|assured) (that|it|you|this|we))",
      "(i|we) (can|do)? (absolutely|personally)? assure you (that)? (it will|it'll|you'll|you will|such|the|your|this|every|all|nothing|nobody) ~6 (not be repeated|never|not happen|be there|arrive|be fixed|be perfect|be resolved|again|by|on time|work)",
    ],
    advice: 'A guarantee is heavy. Is all of it up to you?',
    why: 'If anything slips, your word is worth less next time. Say what you will do and when you will check it.',
    prompt: 'What I will do is [what], and on [date and time] I will tell you how it went.',
    fix: (hit, draft) => (tail(hit) ? leaveOut(hit, draft) : null),
    flags: ['I guarantee it works tomorrow.', "It'll be there by noon, guaranteed.", 'You have my word that it arrives on Friday.', 'We promise there will be no problems whatsoever, nothing at all.'],
    allows: ['You have our 60-day money-back guarantee.', "I can't guarantee the hour; at noon I'll write with what I know.", 'It is under guarantee until March.'],
  },
} satisfies Rule;
