/** Asks leave, or how a thing is done: a matter of the customer's own, nothing held against us. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      '(solo|les|os|nomas) (aviso|avisaba|queria avisar|comento|informo)', 'por si (les|os|le) (sirve|interesa|vale)', '¿ (necesito|cubre|cuanto|que papeles|es verdad|es cierto|va a|sabeis|saben|tengo que|debo|hace falta|me subiria) ~10',
      'no (se|cacho|tengo idea|entiendo) (ni)? ~1 (por donde|como|que|si) ~6', '(podrian|podrias|podeis|podria|puede|pueden|puedes) ~2 (enviar*|mandar*|decir*|indicar*|confirmar*|facilitar*|cambiar*|pasar*|remitir*)', 'quisiera (confirmar|saber|pedir|solicitar) ~4', '(por favor|porfa) ~1 (cambien|cambiad|cambie|anoten|apunten|apunte|actualicen|agreguen|añadan) ~6',
      '(puedo|podria|podriamos|podemos|se puede|se podria|podre|hay forma de|hay manera de|es posible|seria posible|habria|habra|hay|tienen|teneis|tenes|ofrecen|aceptan|hacen|haceis|venden|vendeis|incluye|sirve para|me sirve|vale para|aguantan|guardan) ~12 \\?',
      '(que|cual) (hago|debo hacer|tengo que hacer|necesito|papeles|documentos|requisitos|pasos|plan|talla|es el paso|sigue) ~10', '(significa|quiere decir|diferencia) ~10', 'como (hago|se hace|puedo|funciona|cambio|pido|activo) ~10',
      '(una|otra) (duda|consulta|pregunta|cosita|preguntita)', '(quisiera|queria|quiero|me gustaria|necesito) (saber|cambiar|contratar|reservar|pedir|preguntar|consultar|actualizar|empadronar|agendar|renovar|añadir) ~6',
      '(puse|escribi|meti|marque) mal (mi|el|la)', 'donde (puedo|queda|encuentro|esta la|mando|envio) ~4', 'a que hora (abren|cierran|abris|sale|empieza|abre|cierra)', 'era de (ustedes|vosotros|uds)',
    ],
    shows: ['¿Puedo llevar a mi perro?'], leaves: ['No puedo entrar.'],
  },
  en: {
    find: [
      '(just|only) (to say|to let you know|letting you know|flagging|a heads up|mentioning)', '(please)? (could|can|would) (you|the|it|we) ~2 (please|add|put back|move|book|change|send me|be put|be moved|let me know) ~4', '(do|does) (you|yall|y\'all|it|the) ~12', '(never|not) seen ~4 before',
      '(can|could|may|might) (i|we|my|he|she|it) ~14', '(would|do) (anyone|you) mind ~6', '(is|are|was) (it|there|the|that|this|my|our) ~4 (possible|ok|okay|allowed|free|available|any|normal|still|worth|included|safe|best)  ~6',
      '(do|does|did|are|will) (you|it|they|the|i|we) ~10 \\?', '(what|which|how|where|when) (do|does|should|would|is|are|time|can|must|happens) (i|we|you|the|it|best|way|need|if|next) ~8', '(what does|difference between|meaning of) ~6',
      '(quick|a|another|one|small) (question|query)', '(want|like|need|looking|hoping|trying) to (know|change|update|book|add|ask|check|find out|renew|switch to|order|reserve|register) ~6', '(i|we) (typed|put|entered|gave) ~4 wrong', "(wondering|wonder) (if|whether)",
      'is there (any|a) ~3 (way|chance|option)', "we'd want", 'if (i|we) ~8 (will|can|do|would|is)',
    ],
    shows: ['Can I bring my dog?'], leaves: ["I can't get in."],
  },
} satisfies SignFile;
