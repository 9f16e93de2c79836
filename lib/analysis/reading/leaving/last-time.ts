/** Never again, or one last chance. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { weight: 3, unless: ['no es la ultima'],
        find: ['(con (ustedes|vosotros|uds)) ya? (fue|nunca mas|se acabo|no mas)', '(es|fue|sera) la ultima ~4',
          'y? ahi (terminamos|muere|acabamos|lo dejamos)', '(terminamos|se acabo|hasta aqui) $',
          '(olviden|olvidense|olvidaos) de (mi|nosotros|mi correo)', 'no me (busquen|llamen|escriban) mas',
          'para la proxima ~6 (otro|solito|solo|internet)'] },
      { weight: 3,
        find: ['(nunca|jamas) (mas|vuelvo|volvere|volveremos|volvemos|os|les|le|compro|vuelvo a|pedire|contratare|viajo|viajare|piso|pisare)',
        '(no|ni) (vuelvo|volvere|volveremos|volvemos|volveria|les vuelvo|os vuelvo|pienso volver|pensamos volver|me vuelven|me ven mas)',
        '(ultima|ultimo) (vez|oportunidad|compra|aviso|chance|pedido|intento)', '(primera|primer) y (ultima|ultimo|unica)',
        '(me|nos) (perdieron|han perdido|habeis perdido|pierden|perdisteis) ~2 (como|un|a|cliente|$)?',
        '(perdieron|pierden|perdeis|han perdido|habeis perdido) ~1 (un|una|a un|a una|este|mi) ~2 (cliente|clienta|clientes)', 'una mas y',
        '(ni regalado|ni gratis|ni loco|ni loca) ~3 (vuelvo|compro)?', 'no me (vuelven|volveran|volveis) a ~2',
        '(hasta aqui|hasta nunca|hasta siempre|se acabo|chao|adios) (llegue|llego|llegamos|para siempre|$)',
        'ya no (vuelvo|compro|quiero nada|les compro|os compro|cuenten conmigo)'], unless: ['vuelvo a empezar', 'perdieron mi', 'vuelvo a llamar',
        'vuelvo a escribir'] },
    ],
    shows: ['Primera y última vez que pido aquí.', 'No vuelvo a pisar esa tienda.', 'Es la última oportunidad que le doy a esta app.'],
    leaves: ['Vuelvo a escribir por lo del enchufe.', '¿Cuándo fue mi última compra?', 'No vuelvo hasta las seis, ¿pueden venir después?'],
  },
  en: {
    find: [
      { weight: 3, unless: ['thank*', 'love', 'last time i ordered'],
        find: ['(that\'s|thats|that was|it was|this is|this was) (the last|our last|my last) ~4', '(that\'s|thats) it , ~1 (last|no more|i\'m|im|we\'re|never|cancel|goodbye|bye)',
          '(i|we) (won\'t|wont|will not|shan\'t) (be|come|use|order|buy|book|stay|fly|return|take|plug) ~5 (again|back|anyone\'s|another|you|with)',
          '(so) long , ~3', '(never|not) (setting foot|stepping foot|going back|coming back|another) ~4'] },
      { weight: 3,
        find: ["(never|not|won't|wont|ever) ~2 (again|use you|buy from|shopping here|flying with|fly with|order from|ordering from|come back|coming back|return|be back|touch my|book with|step foot|set foot)",
        '(last|final) (chance|time|straw|order|purchase|warning|attempt)', "(one more|once more|next time) ~3 (and|i'm|we're|or)",
        '(officially|totally|absolutely|so|completely|we are|i am|i\'m|im|we\'re) (done|finished|through) ~2 (with|here|$)?',
        "(lost|losing|lose) (a|another|my|our|me as|this) ~3 (customer|client|custom|business|passenger|member|guest)", 'first and last',
        "(i'm|i am|we're|we are) (done|finished|through)", 'wild horses', "won't be (back|returning|ordering|using|shopping|flying)",
        'good riddance'], unless: ['last time i ordered it came fine', 'never again have to', 'is it done', 'when was the last time',
        'once more thanks', 'never again worry', 'when is my last'] },
    ],
    shows: ['First and last order from here.', "You won't see me in that shop again, never again.", 'This is the last chance I give this app.'],
    leaves: ['Writing again about the socket.', 'When was my last purchase?', "I'm not back until six, can you come after?"],
  },
} satisfies SignFile;
