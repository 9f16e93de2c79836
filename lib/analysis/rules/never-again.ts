/** "It will never happen again": a certainty nobody can give. */
import type { Rule } from '../rule';

export default {
  id: 'never-again',
  family: 'overpromise',
  step: 'assure',
  weight: 'weakens',
  source: 'Method, step 5: assure that you will act, then act; integrity pillar (say only what can be kept)',
  es: {
    find: [
      { find: '(no|nunca|jamas) (mas)? (le|te|les|os|se|nos|lo|la)? (le|te|les)? (volvera|volveran|vuelve|va|van|volveremos|volvere) (a|mas)? (volver)? (a)? (pasar*|ocurrir*|suceder*|fallar*|repetir*|quedar*|tener|dar|romper*|cometer|equivocar*|caer*|retrasar*|perder*|estropear*)', unless: ['(prometer|prometo|garantizar|garantizo|asegurar|aseguro|jurar|puedo decir) (yo)? (le|te)? (que)? (no|nunca)', 'no (puedo|podemos|le puedo|te puedo|se lo puedo)', 'para que', 'espero', 'esperamos', 'cobrar*'] },
      { find: '(no|nunca|jamas) se (volvera a repetir|repetira|va a repetir|volvera a dar|vuelve a repetir)', unless: ['no (puedo|podemos|le puedo|te puedo)', 'espero', 'ojala'] }, '(es|sera|fue) la (ultima|unica) vez que (le|te|nos|os|les|tendra|tendras|pasa|pasara|ocurre|vera|tiene|tienes|sucede)',
      '(nunca|jamas) (mas)? (tendra|tendras|va a tener|vas a tener|tenes|volvera a tener|volveras a tener|le faltara|te faltara|fallara|fallaremos|falla|ocurrira|pasara|sucedera)', '(nunca|jamas) mas (pasara|ocurrira|sucedera|fallara|tendra)',
      '(es|sera|resulta|seria) (absolutamente|totalmente|practicamente)? imposible que (vuelva|falle|no llegue|se (repita|pierda|rompa)|no funcione|pase|ocurra|le|te|vuelvan)',
      '(no hay|sin) (forma|manera|modo|posibilidad|opcion) (humana)? (de)? que (falle|no|vuelva|se|pase|le)',
      { find: '(juro|prometo|prometemos|garantizo|garantizamos|aseguro|aseguramos|seguro) (que)? (esto|eso|ya|mas)? (no) (se repite|se repetira|vuelve|vuelven|pasa|falla|fallara|volvera|va a) ~2', negated: 'lets-go' },
      '(se acabaron|se acabo|se terminaron|se termino|despidase|olvidese|olvidate|adios) (a|de)? (los|sus|tus|el|las|para siempre) ~3 (problemas|cortes|fallos|errores|retrasos|dolores|averias|siempre|problema|demoras|esperas)',
      'no (va a|vas a|volvera a|volveras a|van a|tendra|tendras|tendran|habra) (volver a)? (tener|sufrir|ver)? (ni|ningun|ninguna|mas|nunca) ~2 (problema|problemas|inconveniente|inconvenientes|queja|quejas|fallo|fallos|error|errores|corte|cortes|retraso|retrasos|falla|fallas)',
      { find: '(no|nunca|jamas|ya no) (puede|va a|podra|pueden) (fallar|salir mal|romperse|retrasarse|perderse)', question: 'never', unless: ['(prometer|asegurar|garantizar|para que|porque)'] },
      '(nunca|jamas) (mas)? (le|te|les|nos|os)? (volvera|volveran|vuelve|va a volver) (a)? ~2',
    ],
    advice: 'Nadie puede asegurar un nunca. ¿Qué has cambiado?',
    why: 'Si vuelve a pasar una sola vez, la persona recordará esta frase. Un cambio concreto convence más que un nunca.',
    prompt: 'Para que no se repita, desde hoy [el cambio] y el [fecha] compruebo que funciona.',
    flags: ['Esto no volverá a pasar.', 'Nunca más va a tener problemas con el router.', 'Es la última vez que le sucede.'],
    allows: ['Para que no se repita, desde hoy dos personas revisan cada caja.', 'No puedo prometerle que no volverá a fallar, pero el lunes lo compruebo.', 'Nunca le vamos a pedir su clave.'],
  },
  en: {
    find: [
      { find: "(not gonna|not going to|won't|will not|cannot|can't|will never|never) ~10 ever again", negated: 'counts' },
      { find: "(simply|just|physically|technically)? (cannot|can't|can not) (go|get|be|fail|break|happen) (missing|wrong|lost|late|hacked|stolen) (again|now|any more|anymore)?", question: 'never' },
      { find: "(never|won't|will not|not|wont|shall not|cannot|can't|isn't|doesn't) (ever|going to|be|to)? ,? (ever)? (happen|happens|occur|occurs|recur|go wrong|fail|repeat|be repeated|repeated|see|break|be late|be an issue|have (this|an issue|a problem|any|to)) (to|for|with)? (you|anyone|this|us)? ~2 (again|ever|anymore)", unless: ["(can't|cannot|can not|couldn't|won't|wouldn't|not|never) (promise|guarantee|swear|say|tell)", '(hope|hoping|make sure|so that|so|want|try|trying|ensure|to stop)'] },
      { find: "(won't|will not|never|not) (happen|recur|be repeated|be missed|go wrong|let you down|fail|break) (again|a second time|this time|next time|twice|ever)", unless: ["(can't|cannot|couldn't|won't|not|never) (promise|guarantee|swear|say)", '(hope|so that|if)'] }, "(the|your) (very)? last time (that)? (you'll|you will|you|this|it|anything|we'll|something) (ever|will)? _", { find: "(you'll|you will|will|we'll|we will) never (ever)? (again)? (have|see|experience|face|need|worry|let|miss|be|go|get|suffer)", unless: ["never (be)? (ask|need to (give|send|share)|charge|asked)", '(ask|password|pin)'] },
      "(i|we) (will|'ll|promise to) (personally)? (make sure|ensure|see to it) (that)? (this|it|that) (never|doesn't ever|won't ever) ~3 (happen|happens|again|occurs)",
      { find: "(it's|it is|there's|there is|this is) (absolutely|simply|just|virtually)? (impossible|no way|no chance|inconceivable|unthinkable) (for|that|it|this|of|you|anything) ~4 (fail|fails|happen|happening|won't|break|again|wrong|not|doesn't|isn't|late|missed|lost)", unless: ['(sorry|today|tonight)'] },
      '(say goodbye to|seen the last of|heard the last of|gone for ever|gone forever|gone for good|thing of the past)',
      { find: "nothing (can|could|will) (ever|possibly)? (go wrong|fail|leak|happen|break|get out|get in|be lost|stop|delay)" },
      "(won't|will not|not|never|no) (ever|going to)? (have|see|get|face|find|be) (a|any|one)? (single|more|further|other)? (problem|problems|issue|issues|trouble|delay|delays|error|errors|complaint|complaints|hiccup) (again|from here|from now|ever|going forward|at all|whatsoever|anymore|any more|in future|in the future)",
      "(can't|cannot|couldn't|can not) (possibly|ever|simply)? (go wrong|fail|be late|miss|break|happen again)",
      { find: "(will|'ll|you'll|it'll|we'll) never ~3 again", unless: ["(can't|cannot|won't|not) (promise|guarantee|say|swear)", '(ask|hope|if)'] },
    ],
    advice: 'Nobody can be sure of a never. What have you changed?',
    why: 'If it happens once more, this is the line they will remember. One concrete change convinces more than a never.',
    prompt: 'To stop it happening again, from today [the change], and on [date] I check that it works.',
    flags: ['It is not gonna drop a call ever again.', 'This will never happen again.', "It won't happen again, I promise.", "That's the last time you'll see that error."],
    allows: ['So that it does not happen again, two people now check every box.', "I can't promise it will never happen again, but I'll test it on Monday.", 'We will never ask for your password.'],
  },
} satisfies Rule;
