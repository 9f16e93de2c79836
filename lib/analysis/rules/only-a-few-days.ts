/** "It's only a few days": the harm measured small. */
import type { Rule } from '../rule';
import { leaveOutAlone } from '../suggestion';

export default {
  id: 'only-a-few-days',
  family: 'minimise',
  step: 'align',
  weight: 'hurt',
  source: 'Method, step 2: take the side of the emotion; research on empathy in service recovery (Roschk & Kaiser 2013)',
  es: {
    find: [
      { find: '(es|son|fue|fueron|eran|era|han sido|sera|seran|van|hablamos de|se trata de|total ,?) (solo|solamente|apenas|nada mas que|unicamente|simplemente|tan solo|nomas) ~3 {time-unit}', unless: ['(andando|caminando|de (aqui|camino|su casa|tu casa)|para (llegar|entrar)|a pie|encuesta|gratis|descuento|quedan|falta)'] },
      { find: '(^|,|y|que|pues) (solo|apenas|nomas|tan solo) (es|son|fue|fueron|eran|han sido) ~3 {time-unit}', unless: ['(andando|a pie|encuesta|falta|quedan)'] },
      '(es|son|fue|fueron|eran) (un|una|unos|unas|#|dos|tres|cuatro|un par de|cinco) (poquitos|pocos)? {time-unit} (nada mas|nomas|no mas|solamente|de nada|de retraso y ya)', '(solo|apenas|nomas|solamente|unicamente) (lleva|llevas|llevan|se retraso|se demoro|tarda|tardo|espero|esperaste|ha esperado|has esperado|se atraso|paso|pasaron|han pasado) ~3 {time-unit}',
      '(al fin y al cabo|^ total|en el fondo|despues de todo|a fin de cuentas) ,? (solo)? (es|son|fue|fueron) ~4 {time-unit}',
      '(unos|un par de|dos|tres) (diitas|horitas|minutitos|eurillos|pesitos)',
      { find: '(son|es|fueron|eran) (solo|apenas)? (#|dos|tres|cinco|diez|veinte|cuatro|un|una|unos|unas) (#)? (euros|euro|pesos|dolares|soles|dias|horas|minutos|€|\\$) , (no es|no hay|no pasa|tampoco|ni siquiera|nada mas)' },
      '^ (y|bueno ,?|pues|en fin ,?)? total ,? (por|para|si|son|es|fueron|que|un|una|lo) ~5',
      '(por) (un|una|unos|unas|#|media|dos|tres|cuatro|cinco|diez) ~2 (de nada|de retraso|mas o menos|locos|miserables)',
      '(^|pero|,|vamos|hombre|mujer|va|venga) (,)? (si)? (son|es|fueron|eran) (solo|apenas)? (#|dos|tres|cuatro|cinco|diez|quince|veinte|media|unos|unas|un|una) {time-unit} (.|$|!|y ya|de nada)',
      '(es|fue|son|era|hay|tiene) (solo|solamente|nada mas que|apenas|nomas) (un poco|un poquito|algo|una gota|una pizca) de',
      '(es|fue|era|seria) (solo|solamente|apenas|nada mas|unicamente|nomas) (una|un|esa|ese) (noche|vez|comida|cena|cafe|tarde|ocasion|maleta|plato|capitulo|partido|rato)',
    ],
    advice: 'Para quien espera no es poco. Nombra lo que le costó.',
    why: 'Medir el daño por otra persona le dice que exagera. Nombrarlo como lo vivió baja la tensión.',
    prompt: '[Cuánto tiempo o dinero] así, con [su circunstancia], es mucho.',
    fix: leaveOutAlone,
    flags: ['Son solo dos días de retraso.', 'Total, son 8 euros.', 'Apenas han pasado cuatro horas.'],
    allows: ['Tres días sin agua con un bebé son muchísimos.', 'La tienda está a solo cinco minutos andando de su casa.', 'Solo me falta su firma y mañana lo tiene.'],
  },
  en: {
    find: [
      { find: "(it's|it is|that's|that is|it was|that was|this is|there's|you've|you|we're talking|they're|was|been|for) (really|actually|literally|been)? (only|just|merely|barely|hardly) (been)? (a|an|one|two|three|four|five|six|#|a few|a couple of|a couple|another|about|like|some|waited|lost|waiting|missed)? ~2 {time-unit}", unless: ['(away|walk|drive|until|till|from (you|your|here)|free|off|cheaper|survey|left|more than|extra for|to (go|fill|set|complete))'] },
      "(only|just|merely) (a|one|two|three|a few|a couple of|#) ~1 {time-unit} (late|delay|delayed|overdue|behind|short|extra wait|out)",
      "(it's|it is|that's|was) (just|only)? (one|a single|a) ~1 (payment|parcel|item|email|call|missed call|scratch|button|order|meal|box|letter|typo|shirt|bag|night|delivery) , _",
      "(after all|at the end of the day) ,? (it's|it is|it was|we're|that's) (only|just|a|one)",
      "^ (come on|honestly|oh|hey|oh come on|seriously|well|to be honest|let's be honest|frankly|i mean|really) ,? (it's|it was|that's|it is|we're talking|this is|they're) (only|just)? (a|an|one|about|two|three|four|five|ten|#|£|\\$|€) ~4",
      "(it's|it was|it is|that's|we're talking about) (only|just)? (£|\\$|€)? (#|two|three|four|five|six|seven|eight|nine|ten|twenty|a few) (quid|bucks|dollars|pounds|euros|pence|cents|dollar|p) (.|,|$|!|in)",
      '(just|only|merely) (a bit|a touch|a drop|a spot|a little bit|a little) of _',
      "(it's|it was|that's|that was) (just|only|merely) (the)? (one|a single) (night|time|meal|day|evening|morning|bag|item|room|song|episode|match)",
    ],
    advice: "It isn't small to them. Name what it cost.",
    why: 'Measuring the harm for somebody else says they exaggerate. Naming it as they lived it brings the tension down.',
    prompt: '[How long or how much] like that, with [their circumstance], is a lot.',
    fix: leaveOutAlone,
    flags: ["It's only a couple of days late.", "That's just a five dollar difference, six dollars at most.", "You've only been waiting twenty minutes, an hour at most."],
    allows: ['Three days without water with a baby is a lot.', "The shop is only five minutes' walk from you.", 'I only need your signature, and you have it tomorrow.'],
  },
} satisfies Rule;
