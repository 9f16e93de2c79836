/** "You probably forgot…": the cause guessed on the customer's side. */
import type { Rule } from '../rule';

const doubtful = { es: ['(si|cuando|aunque|tampoco)', '(no es culpa|nuestr*|gracias por)', '(recibiste|viste|notaste|esperaste|sufriste|tuviste que|sentiste)'], en: ['(if|whether|unless|because (we|i)|since (we|i))', "(can't|couldn't|wasn't|weren't|didn't) blame", "(our|we|i) (mistake|fault|forgot|missed)"] };

export default {
  id: 'you-probably',
  family: 'blame',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Method, step 1: assume good intent; Bitner, Booms & Tetreault 1990 (response to service failure)',
  es: {
    find: [
      { find: '(probablemente|seguramente|posiblemente|seguro que|seguro|a lo mejor|capaz que|capaz|tal vez|quiza|quizas|se ve que|se nota que|esta claro que|obviamente|evidentemente|por lo visto|lo mas probable es que|habra que ver si|igual) (usted|ud|tu|vos)? (no|se|lo|la|te|le|los|las)? (se|lo|la|te|le|los|las)? (encajo|encajaste|olvido|olvidaste|equivoco|equivocaste|marco|marcaste|puso|pusiste|escribio|escribiste|introdujo|introdujiste|pulso|pulsaste|apreto|apretaste|leyo|leiste|reviso|revisaste|borro|borraste|golpeo|golpeaste|dejo|dejaste|confundio|confundiste|monto|montaste|cerro|cerraste|entendio|entendiste|cayo|mojo|mojaste|rompio|rompiste|uso|usaste|lavo|lavaste|conecto|conectaste|siguio|seguiste|perdio|perdiste|forzo|forzaste|hizo|hiciste|dio|diste|instalo|instalaste|metio|metiste|toco|tocaste|descuido|descuidaste|haya|hayas)', unless: doubtful.es },
      { find: '(a lo mejor|seguro que|seguro|quiza|quizas|tal vez|probablemente|seguramente|capaz) (lo|la|los|las)? (fue|ha sido|fueron|rompio|hizo|tomo|cogio|se lo comio) (cosa de)? (su|tu|sus|tus|usted|algun) (perro|gato|hijo|hija|hijos|niños|vecino|vecina|familia*|marido|mujer|esposa|esposo|conexion|wifi|telefono|movil|celular|navegador)?' },
      { find: '(error|fallo|falla|descuido|equivocacion|culpa|problema|despiste|responsabilidad) (suyo|suya|tuyo|tuya|de usted|del cliente|del usuario|de usuario|por su parte|de su parte|por tu parte|de tu parte|de su lado|de tu lado|de su conexion|de su dispositivo|de su telefono|de su navegador)', unless: ['(no|nunca|tampoco|ni) (es|fue|hubo|ha sido|era|por) ~2 (error|fallo|falla|descuido|culpa|problema|despiste|responsabilidad)', 'nada de culpa', 'sin (culpa|responsabilidad)'] },
      { find: '(mal uso|uso indebido|uso incorrecto|uso inadecuado|manipulacion indebida|mala manipulacion|golpe del cliente|negligencia|falta de (cuidado|mantenimiento|limpieza|atencion)|descuido)', needs: ['(cliente|usuario|usted|su|tu|suyo|tuyo|por|debido)'], unless: ['(nuestr*|no (fue|es|hubo|vemos)|descuido mio)'] },
      { find: '(usted|ud|tu|vos) (mismo|misma)? (no|nunca|jamas|tampoco)? (lo|la|nos|me|se|te|eso)? (no|nunca)? (lo|la|nos|me)? (aviso|avisaste|leyo|leiste|confirmo|confirmaste|reviso|revisaste|informo|informaste|dijo|dijiste|conto|contaste|indico|indicaste|menciono|mencionaste|pago|pagaste|respondio|respondiste|presento|presentaste|contesto|contestaste|actualizo|actualizaste|reclamo|reclamaste|cancelo|cancelaste|cumplio|cumpliste)', needs: ['(no|nunca|jamas|tampoco)'], unless: ['(ya nos|si nos|gracias|tiene razon|tienes razon|porque nadie|nadie le|nadie te)'] },
      { find: '(^|,|;|y|pero|porque) (nunca|no) (nos|me)? (aviso|avisaste|confirmo|confirmaste|informo|informaste|dijiste|contaste|mencionaste|respondiste|contestaste|presentaste|actualizaste|leiste|revisaste|cancelaste)', unless: ['(nadie|nosotros|el (equipo|sistema|correo|tecnico|repartidor)|si (no|nunca)|mi compañer*|por que no)'] },
      { find: '(por) (no) (haber)? (leer*|leido|revisar*|revisado|avisar*|avisado|seguir|seguido|llamar*|comprobar*|verificar*|cumplir|pagar|cancelar|esperar)', unless: ['(perdon|disculp*|siento|lament*|sentimos|nuestr*|debimos)'] }, { find: '(se (le|te) (paso|olvido|perdio|cayo|rompio|vencio))', unless: ['(si|a nosotros|no)'] }, { find: '(por|a causa de|debido al) (su|tu)? (impago|morosidad|falta de pago|retraso en el pago)', unless: ['(error|nuestr*|equivocad*|no debimos)'] },
      { find: '(si) (usted)? (no) (me|nos)? (colabora|colaboras|ayuda|ayudas|coopera|cooperas|pone de su parte|pones de tu parte) ~6 (no|imposible|dificil)' },
    ],
    advice: 'Adivina la causa en la persona. ¿Y si fue nuestra?',
    why: 'Quien oye que seguramente fue culpa suya deja de colaborar. Preguntar por los hechos da la misma información.',
    prompt: 'Quiero ver qué pasó: ¿[pregunta concreta sobre el hecho]?',
    flags: ['Seguramente no cerró bien la tapa.', 'Fue un error suyo al poner la dirección.', 'Usted nunca confirmó la cita.', 'A lo mejor lo rompió su hijo.'],
    allows: ['No fue error suyo: la web guardó la dirección antigua.', 'Si no recibió el correo, se lo reenvío ahora.', 'Seguramente recibiste el correo de las 10; te lo explico aquí.', 'Perdón por no haber revisado la caja antes de cerrarla.'],
  },
  en: {
    find: [
      { find: "you (probably|must|likely|obviously|clearly|apparently|evidently|most likely|presumably|surely|may well) (have|just|simply|'ve)? (just|simply|accidentally)? (forgot|forgotten|missed|misread|entered|clicked|pressed|overlooked|typed|misunderstood|mixed|put|dropped|knocked|didn't|left|ignored|used|set|deleted|skipped|chose|picked|ordered|spilled|lost|misplaced|haven't|hadn't|got|gave|mistyped|installed|overloaded|turned|unplugged|bent|forced|wet|let)", unless: [...doubtful.en, '(got|had) (a|an|our|your|the) (email|text|letter|message|bill|refund|code)'] },
      { find: "you (didn't|did not|never|failed to|neglected to|forgot to|omitted to|haven't|hadn't|have not|have yet to|have failed to|chose not to) (actually|even|bother to|properly|correctly|fully)? {duty}|{duty-done}", unless: [...doubtful.en, "(never|didn't) (have|need|want|deserve|receive|get|ask for|know|make (a|any) mistake|do anything)", '(anything|nothing) wrong', 'so you (didn\'t|never)'], question: 'never' },
      { find: "(mistake|error|fault|issue|problem|oversight|misunderstanding|delay|appointment|negligence|carelessness|failure) (is|was|lies|sits|seems to be|appears to be|must be|here is)? (entirely|clearly)? (on|at|with|from|down to) (your|the customer's) (end|side|part|device|phone|browser|computer|router|connection|network|machine|bank|own|account|doing|laptop|wifi|wi-fi)", negated: 'lets-go', unless: ["(not|isn't|wasn't|never|no) ~3 (on|at|with) your"] },
      { find: "(that's|that is|it's|it is|this is|was|is|that was) (entirely|really|actually|simply|unfortunately|clearly|all)? (on you|your (own)? (fault|mistake|error|doing|choice|problem|responsibility|oversight|negligence)|down to you|user error|customer error|human error on your)", negated: 'lets-go' }, { find: '(user error|customer error|operator error|misuse|improper use|incorrect use|mishandling|mishandled|negligence|wear and tear|pilot error)', negated: 'lets-go', unless: ['(our|we|not|no sign)'] }, { find: "only (squeal|break|happen|happens|fail|fails|crack|cracks|leak|leaks|tear|tears|occurs|breaks|freezes|squeals|shrinks|shrink|burns|burn) (if|when) (they've|they|it|it's|it has|you|someone|people|the) ~3" },
      { find: "(unless|if) you (won't|don't|aren't willing to|refuse to|can't)? (cooperate|work with (me|us)|help us help|listen|meet us halfway) ~5 (can't|cannot|nothing|won't|no)" }, { find: '(if|when) (the app|it|the site|our system) ~6 (it means|that means|it\'s because|then) (that)? you (have|had|did|didn\'t|must|were|set)' },
      { find: "(brought (this|it) on yourself|only (have)? yourself to blame|got yourself into|blame yourself|your own making)" }, { find: "if you (weren't|hadn't|didn't|wasn't|had not|did not) ~6 (that's|it's|we can't|we're not|then that|not our|on you)" },
    ],
    advice: 'It guesses that the cause is them. What if it was us?',
    why: 'Someone told that it was probably their fault stops helping. Asking for the facts gets the same information.',
    prompt: 'I want to see what happened: [a concrete question about the fact]?',
    flags: ['You must have entered the wrong postcode.', "You never confirmed the slot.", "The problem is on your end.", "That's your own mistake."],
    allows: ["It wasn't your mistake: the site kept the old address.", "If you didn't get the email, I'll send it again now.", "You didn't do anything wrong.", "I never checked the box before closing it, and I'm sorry."],
  },
} satisfies Rule;
