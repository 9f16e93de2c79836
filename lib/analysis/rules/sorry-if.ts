/** "Sorry if…": an apology on condition. */
import type { Rule } from '../rule';

export default {
  id: 'sorry-if',
  family: 'hollow-apology',
  step: 'apology',
  weight: 'weakens',
  source: 'Method, step 3: from the heart, no if and no but; Robbennolt 2003 (partial apologies did worse than none)',
  es: {
    find: [
      { find: '(disculp*|perdon*|lament*|siento|sentimos|excusas) (mucho|de antemano|sinceramente)? (por)? si (en algo|de alguna forma|de alguna manera|alguien|algo|nuestr*|la|el|los|las|lo|le|te|les|os|se|hemos|he|ha|has|hubo|esto|eso|mi|su|tu|fue|causamos|sintio|sentiste|pudo|pudimos|acaso|es que|han|llegamos)', unless: ['si (lo|la|se lo|te lo|le|te|se) (desea|deseas|prefiere|prefieres|quiere|quieres|necesita|necesitas|gusta|parece|viene|va) '] },
      '(molestia*|inconveniente*|inconvenienci*|incomodidad*|demora|error|errores|perjuicio*|trastorno*) ~3 (haya|hayan|hubiera|hubieran|hubiese|pudiera|pudieran|pudo|pudieron|pueda|puedan|podido|hayamos) ~2 (causar*|ocasionar*|generar*|provocar*|causado|ocasionado|generado|provocado|suponer|supuesto|tener|sufrir)',
      'en caso de que (la|le|te|lo|se|nuestro|nuestra|el) ~6 (molest*|ofend*|incomod*|inconvenient*)', '(por si|si acaso) (le|te|les|os)? (hemos|ha|causamos|molest*|ofend*|caus*) ~3 (molest*|ofend*|incomod*|algun*)?',
      { find: '(disculp*|perdona|perdone|perdonen|perdon|lament*|siento|sentimos|excusas) (mucho)? si', unless: ['si (lo|la|se lo|te lo|le|te|se|me|nos|usted|tu|vos)? (desea|deseas|prefiere|prefieres|quiere|quieres|necesita|necesitas|gusta|gustas|viene|va|manda|mandas|envia|envias|pasa|pasas|indica|indicas|da|das|puede|puedes|permite|permites|sirve|hace falta|parece)'] },
      '(disculpas|perdon) a (quien|quienes|todos los que|todo aquel|cualquiera) ~4 (haya|hayan|sinti*|sient*|pueda|pudiera)',
    ],
    advice: 'El «si» deja en duda que haya pasado. Di qué pasó.',
    why: 'Una disculpa con condición dice que quizá no hubo daño. La persona ya contó que sí lo hubo.',
    prompt: 'Siento que [lo que le pasó]: fue [lo que hicimos o no hicimos].',
    flags: ['Disculpe si la espera le resultó incómoda.', 'Te pedimos perdón si algo te molestó.', 'Lamentamos los inconvenientes que esto le haya podido ocasionar.'],
    allows: ['Lamentamos esta situación con tu línea, que cortamos por error nuestro; si lo deseas, te llamo hoy.', 'Lo siento: si me pasa la foto, se la cambio hoy.', 'Perdón por la espera de ayer; si le sirve, la atiendo yo a las 4.'],
  },
  en: {
    find: [
      "(sorry|apologise|apologize|apologies|apologising|regret) (again|sincerely|in advance)? (for it)? (if|in case|should) (it|it's|this|that|you|you've|your|we|we've|i|i've|any|anything|our|my|the|there|the way|some|what|anyone)",
      '(inconvenience|upset|frustration|trouble|disruption|distress|confusion|offence|offense|issues|problems|delay) (that|which|this|it|you|we)? (this|that|it|you|we|the delay|the situation)? (may|might|could) (have|be|cause|feel|\'ve)',
      '(insofar|in so far|to the extent) (as|that) ~4 (upset|inconvenience*|offen*|affected|caused)',
      '(whatever|any) (upset|offence|offense|hurt|distress) (was|may|might|you)',
      '(apolog*|sorry) to (anyone|anybody|those|all|any|everyone) (who|offended|affected|upset|that|customers|impacted|inconvenienced)',
    ],
    advice: 'The "if" leaves it open whether it happened. Say what did.',
    why: 'An apology on condition says that perhaps there was no harm. They have already told us that there was.',
    prompt: "I'm sorry [what happened to them]: we [did or did not do what].",
    flags: ["I'm sorry if the wait was a nuisance.", 'Apologies if anything I said came across wrong.', 'We know the disruption may have been awkward for the school.'],
    allows: ["Sorry, if you send me the photo I'll swap it today.", "I'm sorry we left you waiting; if it helps, I can call at four.", "I'm sorry the lamp came cracked."],
  },
} satisfies Rule;
