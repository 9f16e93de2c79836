/** The contract or the small print held up where an answer was expected. */
import { closed, unowned } from '../ownership';
import type { Rule } from '../rule';

export default {
  id: 'small-print',
  family: 'excuse',
  step: 'apology',
  weight: 'hurt',
  source: 'Method, step 3: apologise with no defence; defence kills loyalty (being right)',
  es: {
    find: [
      '(como|tal como|tal y como|segun|conforme) (se)? (le|les)? (indica|indican|especifica|establece|estipula|señala|detalla|informa|refleja|recoge|consta|aparece|dice|marca|figura) (en)? (el|la|los|las|nuestro|nuestros|nuestra|nuestras|su|tu) {rulebook}|ficha|web|billete|boleto|factura|poliza|tarifario',
      '(esta|viene|consta|figura|aparece|pone|lo pone|lo dice|va|estaba|venia) ~2 en (el|la|los|las|su|tu|nuestro|nuestra|nuestros) (contrato|condiciones|terminos|clausula|letra|tarifario|bases|poliza|billete)', '(consulte|consulta|revise|revisa|lea|lee|remitase|remitirse) (a)? (los|las|el|la|nuestros|nuestras) {rulebook}', '(terminos y condiciones|la letra pequeña|la letra chica)',
      '(nunca|no) (esta|estan|se|le|te|es|son)? (garantizad*|se garantiza|se garantizan|garantizamos|comprometemos) (la|el|los|las|un|una|que|nada|disponibilidad|asiento|hora)',
      '(la|las|nuestra|el|su|tu|esa|esta) (garantia|promocion|promociones|oferta|plan|seguro|cobertura|tarifa|descuento|cupon|bono) no (aplica|aplican|lo cubre|cubre|incluye|contempla|vale|es valida|es valido|entra|admite)',
      'por (temas de|razones de|motivos de|cuestiones de|la ley de|ley de|politica de)? (proteccion de datos|privacidad|seguridad|ley|confidencialidad|auditoria|cumplimiento|sanidad|higiene) ~5 no',
    ].map((find) => ({ find, when: (hit, draft) => closed(hit, draft) && unowned(hit, draft), question: 'never' as const, negated: 'lets-go' as const }) satisfies Rule['es']['find'][number]),
    advice: 'La letra pequeña cierra la puerta. ¿Qué puedes abrir?',
    why: 'La persona pide ayuda y recibe una cláusula. Aunque sea cierta, dila después de lo que sí puedes hacer.',
    prompt: 'Lo que sí puedo hacer es [qué]. El contrato pone este límite: [cuál].',
    flags: ['Como se indica en los términos y condiciones, no hay cambios.', 'Eso viene en su contrato.', 'Consulte nuestras condiciones generales.'],
    allows: ['El contrato le cubre la avería: mando al técnico mañana.', 'La letra pequeña no estaba clara y fue error nuestro.', 'El contrato no lo incluye, pero puedo ofrecerle la mitad del coste hoy.'],
  },
  en: {
    find: [
      '(as|per|which is|this is|it is|it\'s|that\'s) (is)? (clearly)? (stated|outlined|set out|specified|written|explained|mentioned|noted|detailed|described|shown|laid out|per|covered) (in|on|under|within|by)? (the|our|your) ~1 {rulebook}|lease|agreement|ticket|website|listing|print|confirmation|t&cs|tenancy',
      "(your|the|our) (contract|lease|agreement|terms|ticket|tenancy|policy|clause|fare) (clearly)? (says|say|states|state|allows us|entitles us|gives us|specifies|is clear|are clear|permits us)",
      '(the (small|fine) print|terms and conditions|t&cs|clause #|section #) (clearly)? (say|says|state|states|apply|of|for|in|which|are|is|,|.|$)?',
      '(subject to|never|not) (availability|guaranteed|change without notice)',
      '(please)? (see|check|refer to|review|read|consult) (our|the|your) ~2 (terms|conditions|policy|contract|agreement|t&cs|clause)',
      "(our|the|your|this) ~2 (promise|guarantee|warranty|offer|cover|plan|insurance|promotion|deal|scheme|discount|voucher|sale) (excludes|doesn't cover|does not cover|doesn't include|does not include|doesn't apply|does not apply|isn't valid|is not valid|only covers|only applies)",
      "(because of|due to|for|under|owing to) (gdpr|data protection|privacy|security|legal|compliance|insurance|health and safety|regulatory|tax|confidentiality|anti-fraud) (reasons|rules|law|laws|regulations|purposes|policy)? ~6 (can't|cannot|not|unable|won't|no)",
      "(can't|cannot|unable|not able|not allowed) ~10 (because of|due to|for|under|owing to) (gdpr|data protection|privacy|security|legal|compliance|insurance|health and safety|regulatory|confidentiality) (reasons|rules|law|laws|regulations|purposes)?",
    ].map((find) => ({ find, when: (hit, draft) => closed(hit, draft) && unowned(hit, draft), question: 'never' as const, unless: ["(can't|cannot|can not|couldn't|not) (be)? (guarantee|guaranteed) ~3 (but|so|yet)", "(i'll|i've|i can)"] }) satisfies Rule['en']['find'][number]),
    advice: 'The small print shuts the door. What can you open?',
    why: 'They ask for help and get a clause. Even when it is true, say it after what you can do.',
    prompt: 'What I can do is [what]. The contract sets this limit: [which].',
    flags: ['As stated in our terms, deposits stay with us.', 'Your contract says two working weeks.', 'Please refer to our terms and conditions.'],
    allows: ['Your contract covers the leak: a fitter comes tomorrow.', 'The small print was unclear and that was our mistake.', "The lease leaves it out, but I can cover half today."],
  },
} satisfies Rule;
