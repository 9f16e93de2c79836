/** "An error occurred", "se produjo un error": something happened and nobody did it. */
import { unowned } from '../ownership';
import type { Rule } from '../rule';

export default {
  id: 'agentless-formula',
  family: 'hollow-apology',
  step: 'apology',
  weight: 'weakens',
  source: 'Method, step 3: from the heart; Lewicki, Polin & Lount 2016 (responsibility ranks first)',
  es: {
    find: [
      { find: '(se) (ha|han|habia|habian|le|te)? (produjo|produjeron|producido|genero|generaron|generado|presento|presentaron|presentado|registro|registraron|origino|originaron|originado|dio|dieron|dado|cometio|cometieron|cometido|suscito|suscitado|detecto) (un|una|unos|unas|algun|alguna|algunos|algunas|ciertos|ciertas)? (pequeño|pequeña|breve)? (error|errores|fallo|fallos|falla|fallas|incidencia|incidencias|problema|problemas|inconveniente|inconvenientes|incidente|demora|demoras|retraso|retrasos|confusion|malentendido|descoordinacion)', when: unowned, question: 'never', unless: ['(cuando|si) se (produce|produjo)', 'al (pagar|intentar|cargar)'] },
      { find: '(hubo|ha habido|existio|ocurrio|ha ocurrido|surgio|ha surgido) (un|una|unos|unas|algun|alguna|cierta|cierto) (pequeño|pequeña|ligero|ligera|breve)? (error|errores|fallo|fallos|falla|problema|problemas|inconveniente|incidente|confusion|malentendido|descoordinacion|descuido|incidencia|desajuste|contratiempo|malentendidos)', when: unowned, question: 'never' },
      { find: '(lament*|siento|sentimos|disculp*) ~8 (fue|fuera|haya sido|se haya visto|se viera|se vio|quedara) (afectado|afectada|perjudicado|perjudicada|vulnerado|interrumpido)', when: unowned },
    ],
    advice: 'Pasó solo, como la lluvia. ¿Quién lo hizo?',
    why: 'Un error sin autor suena a que nadie responde. Decir «nos equivocamos» abre la puerta a creer el resto.',
    prompt: 'Nos equivocamos en [qué] y por eso [lo que le pasó].',
    flags: ['Se produjo un error en el envío y lo lamentamos.', 'Hubo una confusión con su reserva.', 'Se ha generado una incidencia en su cuenta.'],
    allows: ['Nos equivocamos de almacén y por eso llegó tarde.', '¿Se produjo un error al pagar o no le dejó entrar?', 'Hubo un error nuestro al anotar la fecha, y lo siento.'],
  },
  en: {
    find: [
      { find: '(an|a|some|the|any|certain|several|technical|human|clerical|administrative) (unfortunate|technical|human|clerical|small|minor|internal|administrative|slight|processing)? (error|errors|mistake|mistakes|issue|problem|mix-up|misunderstanding|mishap|oversight|breakdown|failure|glitch|delay|communication) (occurred|happened|took place|was made|were made|has occurred|have occurred|arose|has arisen|crept in|has happened|may have)', when: unowned, question: 'never' },
      { find: '(mistakes|errors) (were|have been) (made|committed)', when: unowned },
      { find: '(there (was|were|has been|have been|appears to have been|seems to have been|must have been)) (clearly|obviously|unfortunately)? (a|an|some) (small|slight|minor|unfortunate|little|bit of|bit of a|internal|communication|technical)? (error|errors|mistake|issue|problem|mix-up|misunderstanding|mishap|oversight|breakdown|failure|glitch|confusion|miscommunication|delay|hiccup)', when: unowned, question: 'never' },
      { find: '(regret|sorry|apolog*) (that)? ~6 (was|were|has been|have been|got|being) (impacted|affected|disrupted|compromised|mishandled|overlooked|inconvenienced|delayed)', when: unowned, unless: ['_ (we|i|us|my)'] },
    ],
    advice: 'It just happened, like rain. Who did it?',
    why: 'An error with no author sounds as if nobody answers for it. Saying "we got it wrong" lets them believe the rest.',
    prompt: 'We got [what] wrong, and that is why [what happened to them].',
    flags: ['An error occurred during processing and we regret it.', 'There was a mix-up with your booking.', 'Mistakes were made on the day.'],
    allows: ['We sent it to the wrong depot, which is why it came late.', 'Did an error occur when you paid, or did it not let you in?', 'There was a mix-up with your booking and that was my mistake.'],
  },
} satisfies Rule;
