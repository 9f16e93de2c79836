/** "Our policy does not allow…": the company's rule put before the person. */
import { closed } from '../ownership';
import type { Rule } from '../rule';

export default {
  id: 'policy-wall',
  family: 'excuse',
  step: 'apology',
  weight: 'hurt',
  source: 'Method, step 3: apologise with no defence; Bitner, Booms & Tetreault 1990 (response to service failure)',
  es: {
    find: [
      '(exento|exenta|excluido|excluida|excluidos|excluidas|fuera) (de|por|segun) ~3 {rulebook}',
      '(no) (puedo|podemos|cabe|es posible) ~1 (apartar*|salir*|saltar*|hacer (una)? (excepcion|excepciones)) ~3',
      '{rulebook} ~3 (solo|unicamente|exclusivamente) (permite|permiten|contempla|admite|autoriza|preve)',
      '(nuestra|nuestras|nuestro|nuestros|la|las|el|los|por) {rulebook} ~4 (no|impide|impiden|prohibe|prohiben) (nos|me|lo|le|te|se|la)? (permite|permiten|contempla|contemplan|admite|admiten|autoriza|autorizan|acepta|aceptan|deja|dejan|incluye|devuelve|cubre|preve)?',
      '(por|segun|conforme a|de acuerdo con|de acuerdo a|debido a|en virtud de) (nuestra|nuestras|nuestro|nuestros|la|las|el|los|sus|temas de|razones de|cuestiones de|motivos de|tema de)? {rulebook} ~6 (no|imposible|unicamente|solo)',
      '(no) ~8 (por|segun|conforme a|de acuerdo con|debido a) (nuestra|nuestras|nuestro|nuestros|la|las|el|los|temas de|razones de|cuestiones de|tema de|una)? (cuestion de)? (politica|politicas|normativa|normas|protocolo|protocolos|reglamento|procedimiento|regulacion)',
      '(son|es) (la|las|el|los|una|nuestra|nuestras)? (cuestion de|tema de)? {rulebook} (interna|internas|interno|internos|de la empresa|de la casa|de la compañia|de la tienda|de la marca|que hay|y)',
      '(lo|asi lo|eso|eso lo|es lo que) (dice|marca|manda|establece|indica|exige|dicta|estipula) (el|la|los|las|nuestro|nuestra)? {rulebook}', '(yo|nosotros|aqui|aca)? (no)? (pongo|ponemos|hago|hacemos|decido|decidimos|invento|inventamos) (yo)? (las|la) (reglas|normas|politicas)',
      '(yo|nosotros) (ni|no) (lo)? (decido|decidimos|pongo|ponemos) ~3 (reglas|normas|politicas|condiciones|precios)?',
      '(nosotros|yo)? (solo|solamente|unicamente|nada mas|simplemente) (las|la|los|lo)? (aplicamos|aplico|seguimos|sigo|cumplimos|cumplo) (ordenes|instrucciones|normas|las normas|las reglas|el protocolo|el procedimiento|lo que|.|,|$)?',
      '(no lo decido yo|no depende de mi|no esta en mi mano|asi esta (establecido|estipulado|definido|dispuesto))',
      'conforme a (sus|los|nuestros|el) {rulebook} (establecido|establecidos|vigente|vigentes|interno|internos)',
      '(las reglas son las reglas|la norma es la norma|norma es norma|reglas son reglas)',
    ].map((find) => ({ find, when: closed, question: 'never' as const, unless: ['(sin preguntas|sin (ningun)? (costo|coste|cargo)|a su favor|a tu favor|le (protege|cubre|cambio)|se lo cambio|te lo cambio)'] })),
    advice: 'Explica, pero pone distancia. ¿Qué sí depende de nosotros?',
    why: 'Quien se queja oye que la norma importa más que su problema. Di primero qué puedes hacer y después el límite.',
    prompt: 'No puedo [lo que no se puede], y sí puedo [lo que sí]. ¿Qué le viene mejor?',
    flags: ['La normativa solo permite un aplazamiento por año.', 'Según nuestra política, no se admiten cambios.', 'Las normas de la tienda no permiten devoluciones sin caja.', 'No podemos hacerlo por políticas de la empresa.', 'Son normas internas y yo solo las aplico.'],
    allows: [
      'La normativa le reconoce 30 € por día y ya se los aboné.',
      'El cambio ya no entra en plazo, pero puedo ofrecerle un vale hoy mismo.', 'Por política no hay reembolso en efectivo, pero sí puedo dejarle el saldo un año.', 'Nuestra política le protege: tiene 30 días para devolverlo sin dar motivos.',
    ],
  },
  en: {
    find: [
      '(exempt|excluded|excepted|not covered|not eligible|ineligible) (from|under|by|per) ~3 {rulebook}',
      "under (the|our) (code|scheme|act|tariff|charter) ~12 (unable|cannot|can't|only|not|no)",
      "(unable|not able|can't|cannot|not in a position|not prepared|not possible) (to)? (depart|deviate|bend|override|make (an)? (exception|exceptions)|step outside)",
      "(our|company|store|the|hotel|airline|bank|carrier|shop|this|their|such) (company|return|returns|refund|cancellation|store|privacy|own|strict|booking|warranty|exchange|current)? {rulebook} (clearly|simply|strictly|just|unfortunately|currently)? (does not|do not|doesn't|don't|doesnt|dont|won't|will not|cannot|can't|prevents|prevent|prohibits|prohibit|forbids|forbid|excludes|restricts|states|state|says|say|requires|require|dictates|means|prevent|is very clear|is clear|are clear|is what it is|never)",
      "(due to|per|as per|according to|under|because of|in line with|in accordance with|based on|owing to|given) (our|company|the|store|hotel|bank|return|refund|my)? (company|return|returns|refund|cancellation|store|internal|standard|strict)? {rulebook} ~8 (can't|cannot|can not|unable|not|no|only|won't|never)",
      "(can't|cannot|can not|unable|not able|won't|isn't possible|not possible|not permitted|not allowed|don't|not something) ~10 (due to|per|as per|because of|under|in line with|in accordance with|against) (our|company|the|store)? (company|return|refund|internal|standard)? (policy|policies|rules|guidelines|procedure|procedures|protocol|regulations|terms)",
      "(against|not) (our|company|the|store|hotel) (company)? (policy|policies|rules|protocol)", "(that's|that is|it's|it is|this is|those are|these are|they're) (just|simply)? (our|the|company|a|hotel) (company|store|standard)? (policy|policies|rules|procedure|rule) (.|,|!|$|for|in|on|here|across|i'm) ~1", '(rules are rules|policy is policy|rules is rules)',
      "(i|we) (don't|do not|didn't) (make|set|write|decide) (the|these|those|our|that)? (rules|policy|policies|prices|fees|it)",
      '(head office|corporate|management|hq|the company|upstairs) (sets|set|makes|make|decides|decide|write|writes)',
      '(i|we|we\'re|i\'m) (just|only|simply) (follow|following|apply|applying|enforce|enforcing|doing) (the|our|what|my|orders|them|company|it)?',
      "(my|our) hands are tied",
      "(i'm|i am|we're|we are) (bound by|not permitted|not allowed|not authorised|not authorized)",
    ].map((find) => ({ find, when: closed, question: 'never' as const, unless: ["(your side|in your favour|for free|no questions|on us|yours to|protects you)"] })),
    advice: 'It explains, but steps away. What is up to us?',
    why: 'They hear that the rule matters more than what happened. Say what you can do first, then the limit.',
    prompt: "I can't [what is not possible], and I can [what is]. Which would you prefer?",
    flags: ['Under the code of practice only one rebate is allowed and I cannot depart from it.', 'Unfortunately our policy does not allow refunds within 24 hours.', "We can't replace it as per company policy.", "I don't make the rules.", 'As per our terms and conditions, deposits are not refundable.'],
    allows: ['Under the code you are owed £30 a day, and I paid it this morning.', 'Our rate is non-refundable, but I can hold the $149 as credit for a year.', "Airline rules won't let me change the name, but I can cancel his seat and book the brother instead.", 'Our policy covers you for 30 days, no receipt needed.'],
  },
} satisfies Rule;
