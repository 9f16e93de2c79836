/** "Without a doubt", "definitely": certainty laid over what others decide. */
import { unowned } from '../ownership';
import type { Rule } from '../rule';
import { leaveOut } from '../suggestion';

export default {
  id: 'without-doubt',
  family: 'overpromise',
  step: 'assure',
  weight: 'weakens',
  source: 'Method, step 5: assure that you will act, then act; integrity pillar (say only what can be kept)',
  es: {
    find: [
      { find: 'sin (la menor|ninguna|la mas minima|ni una) sombra de duda', when: unowned },
      { find: '(es|resulta|sera) (completamente|totalmente)? (imposible|infalible|matematico|inhackeable|irrompible) (de|que) ~3 (falle|hackear|romper|caer*|perder*|equivoc*)' },
      { find: '(con|tener|tenga|tengan|ten|tiene|tienes) (la|toda la)? (total|absoluta|plena|toda|completa|entera|mas absoluta) (seguridad|certeza|certidumbre|tranquilidad) (de)? (que)?', negated: 'lets-go' },
      { find: '(me juego|apuesto|meto|pongo) (lo que|la mano|las manos|el cuello|mi) ~4', negated: 'lets-go' },
      { find: '(duerma|duerme|dormi|dormira|dormiras|descanse|descansa) (usted|vos|tu)? (bien)? (tranquil*|seren*|a pierna suelta|en paz) ~1 (que|,|porque)' },
      { find: '(no hay|no existe) (manera|forma|modo|posibilidad|quien|delincuente|ladron|error) (humana|alguna)? ~2 (de que|que) (no|le|se|te|falle|pueda|lo|la|entre|pase)', unless: ['(saber|comprobar|confirmar)'] },
      { find: 'no ~6 (problema|error|fallo|falla|inconveniente|molestia|contratiempo) (alguno|alguna)', needs: ['*ra|*ran|*ras|va a|van a'] },
      { find: '(sin|no (te|le)? (quepa|cabe)|no hay|ni) (ninguna|ningun|la menor|lugar a|sombra de|genero de|la mas minima|la minima|ni una) (duda|dudas|genero de dudas|de duda)', when: unowned, unless: ['(tiene|tienes) (usted)? (toda)? (la)? razon', '(quedarse|quedarte|quedes|quede|salir) ~2 sin'] }, { find: '(con|de) (total|absoluta|plena|toda|completa) (seguridad|certeza|certidumbre)', negated: 'lets-go' },
      '(si o si)', { find: '(^|,|y|¡) (seguro|segura|seguros) (que|de que|,)? (al)? ~3 (mañana|el|lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|llega|queda|esta|estara|funciona|sale|lo|la|a)', question: 'never', negated: 'lets-go', unless: ['no (te|se|le) lo (puedo|puede|pueden|podemos)', '(no|para) (estar|estoy|este)', 'sitio segur*', 'mas segur*'] }, '(eso es|es cosa|es algo|dalo por|delo por|da por|de por|ya|tenlo por|tengalo por) (seguro|segurisimo|hecho)', '(pase lo que pase|caiga quien caiga|llueva o truene|a como de lugar|cueste lo que cueste)', '(, posta|posta que|te lo firmo|se lo firmo|a la primera y)', { find: '(segurisimo|segurisima|segurisimos)' }, { find: '(absolutamente) (nadie|nada|seguro|segura|ningun|ninguna)' },
      { find: '(estoy|estamos|estare) (completamente|totalmente|absolutamente|muy)? segur* (de)? que (mañana|el|lo|la|le|te|se|no|va|todo|recibira|recibiras|llegara|llega|quedara|su|tu)', negated: 'lets-go' }, { find: '(indudablemente|definitivamente) ~4 (*ra|*ras|*ran|queda|llega|esta)', unless: ['(error|fallo|culpa) nuestr*'] },
      { find: '(no|sin) (hay|cabe|te quepa|le quepa|tenga|tengas|queda) (la menor|ninguna)? duda (alguna)? (de)? (que)? ~1 (lo|le|te|se|mañana|el|la|va|su|tu|todo|llega*|queda*|sera*|estara*)', when: unowned, unless: ['razon', '(error|fallo|culpa) nuestr*'] },
    ],
    advice: 'Suena a certeza total. ¿Qué parte depende de ti?',
    why: 'Si algo se tuerce, la persona recordará la certeza. Da lo que sabes y un momento para volver a hablar.',
    prompt: 'Lo previsto es [qué, cuándo]. El [fecha y hora] lo compruebo y le escribo, haya salido o no.',
    fix: (hit, draft) => (/^(,? ?sin (ninguna|la menor) duda|,? ?con (total|absoluta|plena) (seguridad|certeza))$/i.test(hit.text) ? leaveOut(hit, draft) : null),
    flags: ['Es imposible de hackear.', 'Puede tener la completa seguridad de que llega.', 'Me juego lo que quiera a que el martes funciona.', 'Duerma tranquilo, que esto no vuelve a fallar.', 'Sin la menor duda lo tendrá el viernes.', 'El miércoles está en su casa sí o sí.', 'Con total certeza recuperará el dinero.', 'Seguro que el lunes llega.'],
    allows: ['No hay manera de saberlo hoy; el jueves a las 10 se lo confirmo.', 'Sin ninguna duda tiene usted razón.', 'Es un sitio seguro para guardarlo.', 'No estoy seguro de que llegue el lunes; a las 4 le escribo.', 'No se quede sin ninguna duda: pregúnteme lo que quiera.'],
  },
  en: {
    find: [
      { find: "(i'd|i'll|i would|i will|we'd|would|can) (stake|wager|put money|put my|state as a fact)", negated: 'lets-go' },
      { find: '(no earthly|no possible|no conceivable|no way on earth|no universe|no world|no scenario) ~6', negated: 'counts' },
      { find: '(on my (life|mother|honour|honor)|hand on heart|cross my heart|swear on) ~3', negated: 'lets-go', unless: ['(sorry|apolog*|my (fault|mistake))'] },
      { find: 'sleep (like a (baby|log|bairn|lamb|child)|easy|soundly|tight|well) ~2', needs: ["will|you'll|can|could|'ll|knowing"] },
      { find: "(will|'ll|it'll|everything) ~8 (with|without) (no|any|zero|absolutely no|the slightest|a single) (impact|disruption|interruption|downtime|issues|issue|problems|problem|hitch|effect|loss|hiccup)", question: 'never', unless: ['(what if|try|aim|hope)'] },
      { find: '(without|beyond|not) (a|any|the slightest|the shadow of a|the) (shadow of a|shadow of|single|reasonable|slightest)? (doubt|question)', when: unowned, unless: ['right', 'benefit of'] }, { find: '(there is|there\'s|have|with) (absolutely)? no doubt (that|in my mind|you|it|about it|at all)', when: unowned, unless: ['right', 'frustrat*'] }, '(no ifs|no ifs ,?|no ifs and|no ifs or) (or|and|no)? buts', 'no ifs , ands or buts',
      { find: "(will|you'll|it'll|we'll|i'll|'ll|that'll|they'll|is going to|going to|be|should) (most)? (definitely|certainly|surely|absolutely|undoubtedly|100 %|positively) (be|have|get|arrive|receive|work|happen|come|reach|see|land|go|make|see|fix|solve)?", question: 'never', unless: ['definitely (be in touch|look|our|on us|my|not)', "(won't|not) (definitely|certainly)"] }, { find: '(definitely|certainly|undoubtedly|surely) (will|be|arrive|have|get|going)', question: 'never' }, { find: "(will|'ll|be|it'll|there|tomorrow|today|tonight|friday|monday|tuesday|wednesday|thursday|saturday|sunday|noon|you'll|arrive|arrives|work) ~6 for (sure|certain)", negated: 'lets-go', unless: ["(don't|not|can't|cannot|never|before|until|once|if|when) ~3 (know|say|tell|promise) ~4 for (sure|certain)", 'know for (sure|certain)', '(tell|say|confirm) (you)? for (sure|certain)'] },
      { find: "(i'm|i am|we're|we are|am) (absolutely|completely|quite|very|totally|fully|entirely)? (positive|certain|confident|sure) (that)? (you|you'll|it|it'll|the|your|this|everything|we'll|that|all) ~4 (will|'ll|be|arrive|get|work|have|love|never|you'll|it'll|we'll)", negated: 'lets-go' }, '(complete|absolute|total|utter) (certainty|confidence) (that)?', '(come what may|whatever happens|no matter what|rain or shine|come hell)', { find: 'absolutely (nobody|no one|nothing|no way|no chance|no risk|pain free|perfect|certain|positive)' }, { find: 'rest assured (that)? ~6 (will|never|won\'t|\'ll|be|nobody)' }, { find: '(without fail)', unless: ["(i'll|i will|we'll|i) "] },
      '(absolutely|completely|totally|perfectly|entirely) (safe|secure|risk-free|foolproof|reliable|guaranteed)',
      'for certain (be|have|get|arrive|receive|happen)',
      '(, no question|no question about|no two ways about)',
      '(my|our) (absolute|full|complete|personal|total|solemn|100 %) (word|guarantee|promise|assurance)',
      { find: "trust me , ~2 (you'll|you will|it'll|it will|it's|this)" },
      { find: "(there is|there's|have|with|got) (absolutely|really)? no doubt (that|whatsoever)? (you'll|it'll|it|the|your|you|we'll|this|they) ~3 (will|'ll|be|get|have|arrive|work|you'll|approved|fixed|love)", unless: ['right', 'frustrat*', '(our|we) (fault|mistake|let)'] },
    ],
    advice: 'It sounds wholly certain. Which part is up to you?',
    why: 'If it slips, they will remember the certainty. Give what you know and a moment to speak again.',
    prompt: 'The plan is [what, when]. At [date and time] I check and write to you either way.',
    fix: (hit, draft) => (/^(without a (shadow of a )?doubt|definitely|no ifs or buts|for sure)$/i.test(hit.text) ? leaveOut(hit, draft) : null),
    flags: ['There is no earthly way it fails.', "You'll sleep like a baby tonight.", 'All mail will move across with no impact.', 'It will definitely be there on Tuesday.', 'You get it back tomorrow, no ifs or buts.', "Without any doubt you'll have it on Friday.", "I'm certain that you'll get it tonight."],
    allows: ["That's definitely our mistake.", "I don't know for sure yet; at four I'll write either way.", "Without a doubt you're right, and I'm sorry.", "I'm not certain it will arrive on Monday."],
  },
} satisfies Rule;
