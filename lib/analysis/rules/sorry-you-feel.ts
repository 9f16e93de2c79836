/** "Sorry you feel…": sorry for the feeling, not for what was done. */
import { unowned } from '../ownership';
import type { Rule } from '../rule';

export default {
  id: 'sorry-you-feel',
  family: 'hollow-apology',
  step: 'apology',
  weight: 'weakens',
  source: 'Method, step 3: from the heart, no defence; Robbennolt 2003 (partial apologies did worse than none)',
  es: {
    find: [
      { find: '(nos|me) (sabe mal|da pena|da penita|da mucha pena) (que|enterar*|saber)', when: unowned },
      { find: '(que|una) (pena|lastima) que (lo|la|le|te|se)? (hayan|haya|hayas) (lo|la)? (sentido|vivido|percibido|pasado|tomado|encontrado|parecido)', when: unowned },
      '(siento|sentimos|lament*|disculp*|apena|entristece|pesa|duele) (mucho|muchisimo|profundamente|sinceramente)? (de)? que (usted|tu|se|te|lo|la|los|os|le|no|este|esta|esto|nuestro|nuestra|el|la)? (se|te|lo|la|le|les|os)? (haya|hayas|hayan|este|estes|esten|hubiera|quede|quedara|tenga|tengas)? (sienta|sientas|sientan|sentido|perciba|percibas|percibido|vea|veas|visto|considere|consideres|considerado|piense|pienses|pensado|crea|creas|opine|opines|viva|interprete|interpretes|interpretado|parecido|parezca|ofendido|ofendida|molesto|molesta|molestado|moleste|incomodado|disgustado|disgustada|disgusto|insatisfecho|insatisfecha|inconforme|descontento|descontenta|enojado|enojada|enfadado|enfadada|tomado|tome|decepcionado|decepcionada|frustrado|frustrada|esa (impresion|opinion|percepcion|sensacion)|cumpliera sus|gustado)',
      '(siento|sentimos|lament*|entristece|apena) (mucho|profundamente)? (tu|su|el|la|vuestro) (sentir|percepcion|enojo|enfado|frustracion|disgusto|insatisfaccion|descontento|comentario|comentarios|experiencia|inconformidad|opinion|mensaje|reseña|incomodidad|sensacion)',
      '(como|lo que) (se|te) (siente|sientes|sentiste|sintio) (es|y lo) (lamenta*|siento)', '(nos|me) (entristece|apena|da pena|da mucha pena|duele|sabe mal) (mucho)? (leer|saber|escuchar|oir|recibir|conocer|que pienses|que piense|ver|tu|su|esto)',
      { find: '(lament*|siento|sentimos|disculp*|perdon*|apena|pena) ~12 (expectativas|de (su|tu|vuestro) agrado|a (su|tu) gusto|(su|tu) (satisfaccion|total satisfaccion)|(esa|esta|esta mala|una mala|mala) (impresion|imagen|sensacion|percepcion)|menos que|como esperaba*|lo que esperaba*|lo esperado|la que esperaba*|la esperada|satisfactoria|satisfactorio|grata|agradable)', when: unowned },
      { find: '(lament*|siento|sentimos|disculp*|apena) (mucho)? que (usted|no|le|te|se|lo)? (haya|hayas|hayan|haya)? (no)? (tenido|disfrutado|podido disfrutar|quedado|pasado|vivido|encontrado|atravesado) (esa|esta|una|un|de|con|por|ese|este|como)', when: unowned },
      { find: '(lament*|siento|sentimos|apena) (mucho)? que (usted|no|se|te|le)? (no|se|te|haya|hayas)? (este|estes|esten|quede|quedes|quedara|quedaras|quedado|sienta|sientas|encuentre|encuentres|haya quedado) (conforme|satisfech*|content*|a gusto|de acuerdo|molest*|disgustad*|descontent*|insatisfech*|decepcionad*|inconforme|incomod*|enojad*|enfadad*|asi)', when: unowned },
    ],
    advice: 'Pide perdón por el sentimiento, no por lo que pasó.',
    why: 'Así dicho, el problema es cómo se lo tomó. La persona espera que se nombre lo que hicimos.',
    prompt: 'Siento que [lo que hicimos] y que por eso [lo que le costó].',
    flags: ['Qué pena que lo hayan sentido así.', 'Lamento que se sienta así.', 'Sentimos que lo hayas percibido de esa manera.', 'Nos apena leer tu opinión.', 'Lamentamos tu experiencia.'],
    allows: ['Siento que se quedara sin maleta dos noches: no la cargamos.', 'Con un cargo así yo también estaría enfadada.', 'Lamento que le hayamos hecho venir para nada.'],
  },
  en: {
    find: [
      { find: '(for)? the way ~5 (may|might|could) have been (perceived|received|taken|understood|heard)' },
      { find: "(it is|is|are|it's) (much|deeply|sincerely)? regretted", when: unowned },
      { find: '(we|i) (do)? regret (that|to (note|learn|hear))', when: unowned, unless: ['regret that (we|i|our|my)'] },
      { find: "(sorry|regret|apologise|apologize|sad|saddened|disappointed|disheartened) (to (hear|read|see|learn|know))? (that)? (you|you're|you've|your) (are|were|'re|have|had|did not|didn't|don't|feel|felt|feeling|weren't|aren't|got|think|found|believe|see|perceive|perceived|took|experience|experienced|disappointment|frustration|feelings|comments|review|unhappiness|dissatisfaction)? (been|feel|felt|a|so|been left|not|very|quite|clearly)? (feel|feeling|felt|this way|that way|like|unhappy|upset|disappointed|frustrated|embarrassed|dissatisfied|angry|annoyed|offended|displeased|hurt|unsatisfied|let down|happy|satisfied|love|enjoy|enjoyed|impressed|inconvenienced|bothered|concerned|put out|it|it that way|we|the|our|that|a (bad|poor|negative|less|disappointing|frustrating))", needs: ["(feel|felt|feeling|feelings|upset|unhappy|disappoint*|frustrat*|embarrass*|dissatisfied|angry|annoyed|offended|displeased|unsatisfied|perceive*|love|enjoy*|impressed|happy|satisfied|bothered|took it|think|believe|see it|experience)"], unless: ["because (we|i)", "(we|i) (made|left|let|got|treated|kept|gave|sent|caused|failed|put|have)"] },
      { find: '(sorry|apologise|apologize|regret) (for|about) (how|the way) (you|this|it|that) (feel|felt|feels|made you feel|are feeling|\'re feeling|came across|was (perceived|received|taken))' },
      '(sorry|apolog*) (for|about) your (feelings|frustration|disappointment|unhappiness|upset|anger|experience|dissatisfaction)',
      '(sorry|regret) (that)? (this|it|our|the) ~4 (upset|offended|disappointed|frustrated) you',
      "(we're|we are|i'm|i am|we were|so|very)? (disappointed|saddened|disheartened|sad|concerned) to (hear|read|see|learn) (this|that|about|of|your|you)",
      { find: "(sorry|apolog*|regret|regrettable|unfortunate) ~12 (expectations|standards|your (liking|satisfaction|taste)|less than (perfect|ideal|satisfactory|pleasant|great|positive|stellar|optimal)|what you (hoped|expected|wanted|had hoped|were hoping|were expecting)|not (satisfied|happy|pleased)|as (expected|smooth|pleasant|enjoyable) (as)?|a (bad|poor|negative|disappointing|unpleasant|frustrating) (experience|stay|time|impression|taste))", when: unowned },
      { find: "(it's|it is|how|this is|that is|most|very|truly|so) (very|most|truly|really|so)? (unfortunate|regrettable) (that|to hear|,|.)", when: unowned },
      '(regret|sorry) (that)? (you|that you) (see|view|took|take|found|find|interpret|interpreted|think|consider|considered|perceive|perceived) (it|that|this|us|the|our)',
      { find: "(sorry|regret|apolog*) (that)? you (weren't able|were not able|were unable|couldn't|could not|didn't get|had|have had|experienced|didn't enjoy|did not enjoy) (to (enjoy|get|have|find|use|fully)|(a|an|this|that|such a|such an|some) ~2 (experience|time|stay|visit|issue|issues|trouble|problem|problems|difficulties|difficulty)|enjoy*|difficulties|trouble|issues|problems)", when: unowned },
      "(sorry|regret|apolog*) ~3 (you|you're|your) (feel|felt|feeling|feelings) (that|like|as|we|this|it|the|our|so|your|about|are)",
    ],
    advice: 'It is sorry for the feeling, not for what happened.',
    why: 'Put like this, the trouble is how they took it. They expect us to name what we did.',
    prompt: "I'm sorry we [did what], and that it cost you [what].",
    flags: ['It is regretted that the visit was missed.', "We're sorry you feel this way.", "I'm sorry that you are disappointed with the outcome.", 'We are saddened to read your review.', "Sorry you weren't happy with the fit."],
    allows: ['We regret that we sent you to the wrong gate.', "I'm sorry you were left on the platform; we cancelled and told nobody.", "You feel let down because we let you down, and I'm sorry.", "I'm sorry you had to ring three times."],
  },
} satisfies Rule;
