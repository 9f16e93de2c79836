/** Words that open a demand inside a clause. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      '(quiero|queremos|quisiera|quisieramos|necesito|necesitamos|solicito|solicitamos|pido|pedimos|exijo|exigimos|ruego|rogamos|requiero|deseo|espero|esperamos|agradeceria|busco|insto) ~1 (que|se|una|un|la|el|los|las|mi|su|saber|me|nos|al|poder|*ar|*er|*ir|hablar|*arme|*erme|*irme|*arlo|*erlo|solucion|respuesta|ayuda|explicacion|copia|*cion)',
      '(les|os|le|te) (pido|pedimos|ruego|exijo|solicito|rogamos|agradeceria|agradecere|suplico|encargo)',
        '^ si (me|nos|pueden|podrian|podeis|puede|podria|fueran|son) ~12 (agradeceria|agradecere|agradezco|favor)', '(me|nos) gustaria',
        '(me|nos) (urge|interesa)', 'favor (de|enviar|revisar|confirmar|indicar|responder|*ar|*er|*ir)',
      '^ (por favor|porfavor|porfa) ~1 (*en|*ad|*ed|*id|*e|*a|*me|*nos|*lo|*la) _', '^ _ ~8 (por favor|porfavor|porfa) $',
      '^ (*enme|*enmelo|*enmela|*anme|*anmelo|*ennos|*adme|*edme|*idme|*admelo|*edmelo|*adnos|*edlo|*adlo|*eme|*ame|*emelo|*amelo|*anse|*ense|*enlo|*enla|*enlos)',
      '^ (ya|solo|simplemente|nomas|ahora)? (devuelvan|arreglen|solucionen|resuelvan|envien|manden|cancelen|anulen|llamen|contesten|respondan|expliquen|aclaren|confirmen|corrijan|reparen|activen|desbloqueen|quiten|borren|eliminen|revisen|hagan|digan|dejen|paren|den|entreguen|traigan|vengan|cumplan|cambien|pongan|ayuden|manden|saquen|busquen|avisen|indiquen|den|tramiten|cierren|bajen|igualen|arreglad|solucionad|enviad|mandad|cancelad|anulad|llamad|contestad|responded|explicad|aclarad|confirmad|corregid|haced|decid|dejad|dad|entregad|traed|venid|cumplid|cambiad|poned|ayudad|tramitad|cerrad|quitad)',
      '^ que (no se repita|no vuelva a pasar|no vuelva a ocurrir|me (llamen|llame|devuelvan|contesten|manden|cambien)) ~3',
        '^ no (me|nos|lo|la|le|les)? (vuelvan|manden|llamen|envien|cobren|dejen|insistan|hagan|vengan|toquen|volvais|mandeis|llameis|cobreis) ~4',
      '^ (retiren|busquen|paguen|instalen|ajusten|respeten|escalen|recojan|repongan|abonen|compensen|asignen|pasen|informen|regresen|recalculen|apliquen|actualicen|bloqueen|verifiquen|comprueben|miren|metan|hablen|respetad|buscad|pagad|reparad|retirad|bajad|mirad|comprobad|revisad|recoged|traed|activad|desbloquead|aplicad|devolved|abonad|explicad|recalculad) ~2',
      '^ (cancele|anule|envie|mande|corrija|confirme|explique|revise|active|desbloquee) ~8 (por favor|porfavor|porfa)',
      '^ (mandarme|enviarme|devolverme|decirme|llamarme|cambiarme|mandadme|explicarme|avisarme|confirmarme)',
      'a ver si|cuando ~2 (me|nos|lo|la|os|van|vais|puedo|piensan|pensais)',
        '(o|si no) ~1 (me|nos) (lo|la|los|las|contestais|devuelven|devolveis|cambian|solucionan|igualan|pagan|dan|mandan|resuelven|arreglan)',
        '^ ~1 (dejen|paren|dejad|parad) de', 'que (dejen|paren|dejeis) de', '(haganse|hagan|haceros) (responsables|cargo)',
        '(tratando|intentando|tratar|intento) de? (renunciar|cancelar|darme de baja|dar de baja)', 'para que ~4 (puedan|pueden|podais) ~2 ayud*',
        '(deberia|deberian|deveria) de? (haber|aver|tener|poner|incluir)', '(me|se) (lo|la|los|las) (cambian|reponen|devuelven|mandan)',
        'alguien me de',
    ],
    shows: ['Les pido que lo revisen.'], leaves: ['No quiero nada.'],
  },
  en: {
    find: [
      "(i|we) (want|need|demand|expect|request|insist|ask|would like|would love|would appreciate|require|deserve|urge) ~3",
        '^ (would|d) (love|like) to (know|hear|understand|see)', "(i'd|we'd|id) (like|love|appreciate|want|need|prefer|expect)",
        "(i'm|im|i am|we're|we are) (asking|requesting|expecting|demanding|looking|hoping) (for|you|that|to|a|an|my|the)",
        'what i (want|need|would like|expect|am asking)',
        "(i|we) (like to|wish you|just want|just need|only want|simply want|really need|still need|now want) ~1 (to|you|know|a|an|my|the|for|why)",
      '^ (please|pls|plz|kindly) ~1 _', '^ _ ~10 please $',
      "^ (don't|do not|dont|never) (send|charge|call|email|contact|bill|text|put|give|let|ship|deliver|use|share|do|make|leave|ask|tell|touch) ~6",
      "^ (just|now|so|then|ok|also|at least|always|kindly)? (send|fix|refund|cancel|call|ring|tell|explain|give|put|get|remove|stop|match|return|release|replace|change|update|confirm|let|help|sort|answer|reply|respond|do|resolve|close|deliver|ship|pay|credit|honour|honor|check|look|make|bring|move|swap|escalate|correct|show|find|reset|unlock|add|take|treat|delete|reconnect|advise|clarify|contact|email|unsubscribe|process|collect|schedule|book|restore|hurry|reinstate|waive|transfer|hand|bin|drop|end|terminate|reverse|pick|sell|undo|re-send|resend|own|write|investigate|assign|honour) (me|us|it|this|that|them|him|her|my|the|our|a|an|another|one|new|someone|somebody|something|to|back|your|with|whether|if|why|what|when|how|who|which|where|#|asap|now|please|off|out|in|up|for|$)",
    ],
    shows: ['Please look at it.'], leaves: ['I want nothing.'],
  },
} satisfies SignFile;
