/** The words of apologies: what says one, what only looks like one, and what takes it back. Patterns of `pattern.ts`. */
import type { Language } from '../ticket';

export type ApologyWords = {
  said: readonly string[];
  /** The same words when they ask pardon for talking, bring bad news or feel something else. */
  otherwise: readonly string[];
  /** What empties it: a condition, the other's feeling, a stock noun. */
  hollow: readonly string[];
  /** Stock nouns that may still be followed by the fact. */
  stock: readonly string[];
  /** "but", and what may follow it without taking the apology back. */
  but: readonly string[];
  remedy: readonly string[];
  prevents: readonly string[];
};

export const apologyWords: Record<Language, ApologyWords> = {
  es: {
    said: [
      'lo siento|sentimos', 'lo lamento|lamentamos', '(lamento|lamentamos)',
      '(siento|sentimos) {so-much}? (que|no|haber*|el|la|los|las|lo|tanto|tu|su|este|esta|esa|ese|hacer*|tener*|dejar*)', '(siento|sentimos) (de|en) _ que',
      'perdon|perdona|perdone|perdonen|perdoname|perdonanos|perdoneme|perdonenos|perdonad|perdonadnos|perdonenme',
      'disculpa|disculpe|disculpen|disculpas|disculpame|disculpanos|disculpeme|disculpenos|disculpad|disculpadnos|disculpenme|excusas',
      'me|nos apena|averguenza|duele', 'que (verguenza|pena) con (usted|ustedes|vos|tigo|contigo)',
      'me da (mucha|muchisima)? (pena|verguenza) (con|que|haber*)', 'mala mia', 'asumo|asumimos ~2 (culpa|error|responsabilidad)',
    ],
    otherwise: [
      'siento (curiosidad|alivio|interes|alegria|admiracion|orgullo|gusto)', 'me siento|sentimos',
      '(lo)? (siento|sentimos|lamento|lamentamos) (decir*|informar*|comunicar*|tener que|anunciar*|notificar*|indicar*)',
      '(perdon|perdona|perdone|disculpa|disculpe) ,? ¿? (que|me|nos|podria|podrias|puede|puedes|podes|cual|como) ~6 \\?',
      '(perdon|perdona|perdone|disculpa|disculpe) ,? ¿? (no (entendi|he entendido|entiendo)|quien|donde|una (duda|pregunta|consulta)) ~6 \\?',
      '(perdon|perdona|perdone|disculpa|disculpe) ,? ¿? (que (lo|la|le|te) (moleste|interrumpa|insista|pregunte|escriba)) ~6 \\?',
      '(perdon|perdona|perdone|disculpa|disculpe|disculpen) ,? que ~1 (moleste|interrumpa|insista|pregunte|escriba|robe)',
      '(perdon|perdone|disculpe) la (expresion|indiscrecion|pregunta|insistencia)', 'con perdon',
      '(no|nada) (hay|tiene|tienes|tenes|hace|se|te|me|pida|pidas|que|falta) ~3 (perdonar|disculpar*|disculpas|disculpe|disculpes|perdon)',
      '(gracias|acepto|aceptamos|tus|sus) ~2 disculpas', '(si|cuando) ~3 (siente|sientes)',
    ],
    hollow: [
      '(disculpa*|perdon*|siento|sentimos|lamento|lamentamos) ~4 si', 'si ~8 (molest*|ofend*|incomod*|inconven*|caus*|afect*|sinti*)',
      'cualquier|cualquiera|eventual|eventuales|posibles ~2 molestia*|inconveniente*|inconvenientes|malestar|perjuicio*|contratiempo*|confusion',
      'cualquier|cualquiera|eventual|eventuales|posibles ~2 trastorno*',
      '(sentimos|siento|lamento|lamentamos|disculpa*) ~2 que (se|te) ~1 (sienta*|sinti*|hayas sentido|haya sentido|moleste*|disguste)',
      'molestia*|inconveniente*|perjuicio*|contratiempo* ~3 (ocasionad*|causad*|generad*)',
      'molestia*|inconveniente*|perjuicio* ~3 (que (esto|este|esta|ello|el|la|los|le|te|les|pudo|pudiera*|haya|hayan|hayamos|hubiera*) ~6)',
      'contratiempo* ~3 (que (esto|este|esta|ello|el|la|los|le|te|les|pudo|pudiera*|haya|hayan|hayamos|hubiera*) ~6)',
      'haya|hayan|hayamos|pudo|pudiera|pudimos podido ocasionar*|causar*|generar*', '(tu|su) comentario|opinion|percepcion|queja|malestar|disgusto',
      'se (produjo|cometio|presento|genero|registro|ocasiono|suscito) ~1 (un|una|el|la)',
      '(lo|la) (ocurrido|sucedido|acontecido|anterior|situacion antes)', 'antes mencionada|mencionado',
    ],
    stock: [
      'molestia*|inconveniente*|contratiempo*|malestar|situacion|experiencia|demora|retraso|tardanza|confusion|disgusto|percance|problema|espera',
      'afectacion*|caso',
    ],
    but: ['pero', 'sin embargo', 'no obstante', 'ahora bien', 'eso si'],
    remedy: [
      'pero ~3 (puedo|podemos|ya|voy|vamos|hoy|ahora|mañana|quiero|queremos|{deed}|{act}|esta vez|al menos|por eso|se arregla|tiene solucion)',
      'pero ~3 (tiene arreglo)', 'pero ~6 (te|le|les|os) {act}',
    ],
    prevents: [
      'para que ~2 (no|nunca) ~3', 'para que ~4 (vuelva|repita|pase|ocurra|suceda)', '(no|nunca) (vuelva|vuelve|volvera|se repita) ~3',
      'desde (hoy|ahora|ya|esta|este|el) ~4', 'a partir de (hoy|ahora|mañana|el|la|este|esta)', 'evitar que ~4', 'en adelante',
    ],
  },
  en: {
    said: [
      'sorry', 'apologise|apologize|apologising|apologizing|apologies|apology', "(i|we|do|truly|deeply|sincerely|really) regret", '(please)? forgive me|us',
      'my bad', "i'm|i am|we're|we are (so|truly|really|deeply)? (ashamed|mortified)", 'pardon (me|us) for',
    ],
    otherwise: [
      'sorry to (bother|say|tell|inform|trouble|interrupt|chase|ask|pester|be the|be a|have to|report|advise)',
      'sorry ,? (but)? (could|can|which|what|who|when|where|how|may|do you|did you|is that|are you|i missed|i did not catch|i didn\'t catch) ~8 \\?',
      'sorry ,? (but)? (one more) ~8 \\?',
      'safe than sorry', "(no need|not|don't|dont|never|nothing) (have|be|to|any|for|need) ~3 sorry|apologise|apologize|apologies|apology",
      "(you'll|you will|you|they're|they are|he's|she's) ~1 (be)? sorry", '(feel|feeling|felt) sorry', '(a|the|this|that) sorry',
      '(your|accept your|for your|their|his|her) (apology|apologies)',
      'sorry for (bothering|asking|bugging|chasing|the (long|short)? (email|message|essay|text|ramble))',
      'sorry state|sight|excuse|about your (dad|father|mother|mum|mom|loss|husband|wife)', 'regret to (inform|advise|say|tell|announce)',
      'regret ~2 (choice|decision|purchase|buying|ordering)',
    ],
    hollow: [
      '(sorry|apologise|apologize|apologies|apology|regret) ~5 if', 'if ~8 (inconvenien*|offen*|upset|caused|confus*|affected|felt)',
      '(any|all) ~2 (inconvenience*|trouble|confusion|frustration*|upset|offence|offense|distress|disruption|delay|delays|issue|issues|hassle)',
      '(any|all) ~2 (stress)',
      '(sorry|regret|apologise|apologize) (that|for how|for the way)? (you|you\'re|you are|you were|you\'ve) ~1 (feel|felt|feeling|upset|unhappy)',
      '(sorry|regret|apologise|apologize) (that|for how|for the way)? (you|you\'re|you are|you were|you\'ve) ~1 (disappointed|dissatisfied)',
      '(sorry|regret|apologise|apologize) (that|for how|for the way)? (you|you\'re|you are|you were|you\'ve) ~1 (frustrated|think|thought|believe)',
      '(sorry|regret|apologise|apologize) (that|for how|for the way)? (you|you\'re|you are|you were|you\'ve) ~1 (perceived|were upset)',
      '(sorry|regret|apologise|apologize) (that|for how|for the way)? (you|you\'re|you are|you were|you\'ve) ~1 (been disappointed|took|not happy)',
      'sorry to (hear|see|learn|read)', 'inconvenience* ~2 (caused|this|may|might|has)', 'may|might|could have (caused|been|felt)', 'should you (have|feel)',
      '(disappointed|sad|saddened) to (hear|see|read)', '(mistakes were|an error) (made|occurred)',
    ],
    stock: [
      'inconvenience*|frustration|frustrations|trouble|delay|delays|wait|confusion|hassle|experience|situation|issue|issues|problem|problems',
      'disruption|upset|disappointment|difficulties|matter',
    ],
    but: ['but|however|though|although|nevertheless', '(that said|having said that)'],
    remedy: [
      "but ~2 (i|we|i've|we've|i'll|we'll|i'm|we're|here|here's|today|the good|there's|let|it's|yours|your|you) ~1 (can|will|have|do|'ll|{deed})",
      "but ~2 (i|we|i've|we've|i'll|we'll|i'm|we're|here|here's|today|the good|there's|let|it's|yours|your|you) ~1 ({act}|fixing|sending|sorting)",
      "but ~2 (i|we|i've|we've|i'll|we'll|i'm|we're|here|here's|today|the good|there's|let|it's|yours|your|you) ~1 (making|is|what|me|us|already)",
      "but ~2 (i|we|i've|we've|i'll|we'll|i'm|we're|here|here's|today|the good|there's|let|it's|yours|your|you) ~1 (now|just|one|good|back|a|won't)",
      "but (i've|we've|i'll|we'll|i can|we can|here's|it's fixed|it's sorted|it is fixed)",
    ],
    prevents: [
      "(so|and|to make sure|to ensure|make sure) ~6 (doesn't|does not|won't|will not|never|cannot|can't|isn't|nobody|no one) ~3", "won't|never happen again",
      'from (today|now|monday|tuesday|wednesday|thursday|friday|this|tomorrow) ~3', 'going|moving forward', 'in (the)? future',
      '(stop|stops|keep|prevent|prevents|catch|catches) ~3 (happening|again|next)', 'as of now|today|monday',
    ],
  },
};
