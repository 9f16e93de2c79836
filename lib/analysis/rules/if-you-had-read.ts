/** "If you had read…": a past that would have spared us the complaint. */
import { unowned } from '../ownership';
import type { Rule } from '../rule';

export default {
  id: 'if-you-had-read',
  family: 'blame',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Method, step 1: assume good intent; Bitner, Booms & Tetreault 1990 (response to service failure)',
  es: {
    find: [
      { find: '(le|te) (sugiero|sugerimos|recomiendo|recomendamos|aconsejo|aconsejamos|invito a|invitamos a|pido|pedimos|ruego) (que)? (leer|lea|leas|revisar|revise|revises|fijarse|se fije|te fijes|verificar|verifique|conocer) ~6 (terminos|condiciones|contrato|letra|antes|bien|siempre|detenidamente|proxima|futuro)', when: unowned },
      { find: '^ (de) (haber|haberse|haberlo|haberla|haberme|habernos) ~8 (habria|hubiera|hubiese|habrian|se habria|no habria)', unless: ['(nosotros|nuestr*|haber(lo|la)? (revisado|sabido) nosotros)'] },
      { find: 'si (usted|tu|vos|ustedes)? (se|te)? (nos|me|lo|la|le)? (hubiera|hubieras|hubiese|hubieses|hubieran|hubierais) (usted|tu|vos)? (nos|me)? {duty-done}', unless: ['(lo|la|le|te) (habria|hubiera) (llamado|avisado|escrito|contestado)', 'si (yo|nosotros|alguien|nadie)', '(gracias|menos mal)', 'no (habriamos|hubieramos|habria) (encontrado|visto|sabido|descubierto|dado)', '(su|tu) (mensaje|correo|caso|queja) antes', 'si (lo|la) hubiera|hubiese visto'] },
      { find: 'de haber (nos|lo|la|se)? (leido|revisado|avisado|avisarnos|llamado|verificado|consultado|comprobado|avisadonos|cancelado|preguntado|dicho|informado|confirmado|seguido|contratado)', unless: ['(yo|nosotros|nuestr*)'] },
      'si (se)? (lee|lees|leyera|leyeras|mira|miras|revisa|revisas|se fija|te fijas|fija|lee usted) (bien|con atencion|con calma|detenidamente|el contrato|las condiciones|la letra|los terminos|el manual|las instrucciones|la politica|el correo)',
      '(cuando|si|porque) no se lee|leen ~3 (manual|instrucciones|contrato|condiciones|correos|letra)', '(lean|lea|leas|leer|leen) (bien)? (lo que) (firma|firman|firmas|contrata|contratan|compra|compran|acepta|aceptan)', '(basta|bastaba|habria bastado|hubiera bastado) con (leer|revisar|mirar|llamar|avisar|preguntar)',
      { find: '(esta|viene|venia|estaba|pone|sale|figura|aparece|dice|consta|indica) (muy|bien|perfectamente|bastante|bien)? (claro|claramente|clarito|clarisimo|especificado|detallado|explicado) (en|y)? (el|la|las|los|su|tu|nuestra|nuestro|todo)? ', unless: ['no (esta|viene|estaba|venia|queda)'] },
      '(con)? leer (el|la|las|los) (contrato|condiciones|manual|instrucciones|politica|descripcion|ficha|correo) ~4 (evit*|sabria|sabrias|bastaba)',
      '(conviene|convendria|convenia|es recomendable|seria bueno|seria recomendable|recomiendo|recomendamos|sugiero|lo ideal es|lo suyo es|es mejor|mejor) ~2 (leer*|revisar*|informarse|informarte|verificar*|mirar*|fijarse|fijarte) ~7 antes de (escribir*|pedir*|comprar*|llamar*|reclamar*|contratar*|pagar*|quejarse|quejarte|firmar*|acudir*|opinar)',
      { find: 'no (se|te) (le|te)? (fijo|fijaste|ocurrio|molesto|molestaste|dio cuenta|diste cuenta)', question: 'only' },
      { find: 'no (leyo|leiste|vio|viste|reviso|revisaste|miro|miraste) (usted|el|la|los|las|lo|nada|antes|su|tu|bien)', question: 'only', unless: ['(quiere|quieres|alguien)'] },
      { find: '(instrucciones|manual|etiqueta|ficha|pagina|correo|web|cartel|caja|folleto|anuncio|confirmacion|aviso|prospecto) ~3 (dice|dicen|indica|indican|advierte|advierten|avisa|avisan|pone|ponen|explica|explican|especifica|deja|dejan) (claramente|claro|bien claro|que (no|debe*|hay que|se debe|tiene*)|no|muy claro|expresamente)', unless: ['(nuestr*) (error|fallo)', 'no (dice|dicen|avisa|indica|explica|pone|deja)'] },
      { find: 'si (usted|ustedes)? no (contesta|contestas|contestan|atiende|atiendes|atienden|abre|abres|abren|lee|lees|leen|escucha|escuchas|responde|respondes|responden|coopera) (el|la|al|los|nuestr*|a|bien|sus|mis|,) ~6 (no|imposible|dificil|como)' },
    ],
    advice: 'Un «si hubiera…» puede dejar la culpa en quien lo lee.',
    why: 'La frase dice que el problema se lo buscó. Aunque sea verdad, no repara nada y pierde a la persona.',
    prompt: 'Lo que pasó fue [el hecho, sin dueño]. Lo resuelvo así: [acción y fecha].',
    flags: ['De haber cerrado la llave, no habría pagado eso.', 'Si nos hubiera avisado con tiempo, no estaríamos así.', 'De haber leído las condiciones, lo sabrías.', 'Eso pasa cuando no se lee el manual.', 'Está bien claro en la ficha del producto.'],
    allows: ['Si lo hubiéramos revisado antes, no habría esperado tres días.', 'Si prefiere leer las condiciones conmigo, la llamo hoy a las 5.', 'Eso no está claro en la web y lo vamos a cambiar.'],
  },
  en: {
    find: [
      { find: '^ had (you|the|your|this|it|they) ~12 (would have|would\'ve|could have|might have|wouldn\'t have|would not have|could\'ve)', unless: ['had (we|i|our)', '(we|i) (would|should|could) have'] },
      { find: "if (you'd|you had|you would|you would've|you hadn't|you'd only|only you'd|only you had) (only|just|simply|actually|bothered to|taken the time to|have|not)? {duty-done}|{duty}", unless: ["if you have (any|not|been|a|already|sent|tried|done|checked (in|out))", '(thank|thanks|glad)', 'never have (found|known|seen|caught|spotted)'] },
      { find: "(^|,|;|:|and|but|well ,|-|–) had you {duty-done}|not|actually|only|bothered|simply", question: 'never' },
      { find: "if (you|customers|people) (read|actually read|checked|bothered to|look at|looked at|take the time|took the time|just read|would just|would read) ~1 (the|our|your|clause|section|page|it|to) ~2 (terms|contract|manual|instructions|instruction|policy|clause|print|description|agreement|conditions|faq|guide|listing|confirmation|carefully|properly|closely|read|listen)" },
      { find: "(it's|it is|this is|that's|it was|which is|is|are|was|were) (very|quite|perfectly|all|pretty|also)? (clearly|clear|plainly|explicitly) (stated|written|explained|marked|listed|set out|shown|displayed|in|on|from) ~2 (the|your|our|page|website|contract|confirmation|terms)", negated: 'lets-go' },
      "(the|our|your) (terms|contract|website|confirmation|policy|listing|manual|instructions|email|page|agreement|lease) (very|quite)? (clearly|plainly|explicitly) (state|states|say|says|said|stated|explains|shows)", '(a quick|a|one|simple) (look|glance|read) (at|through|of) (the|your|our) ~3 would have', '(ought|should|need|have) to (have)? read (the|clause|section|your|what)',
      { find: "had (the|your|those|these|this|that) ~4 been (properly|correctly|fully)? (filled|followed|read|checked|entered|provided|given|completed|updated|measured|reported|set|kept|packed|confirmed|labelled|installed|tightened|cancelled)", question: 'never', unless: ['(by|our) (us|team|driver|side)'] },
      '(measuring|reading|checking|asking|looking|calling|double-checking|testing|trying) ~3 (first|beforehand|before) ~4 (helps|would|saves|avoids|prevents|goes)',
      { find: "(didn't|did|haven't|have|don't) you (not)? (read|see|seen|check|checked|notice|noticed|look|looked|think|thought|realise|realize) ~6", question: 'only', unless: ['(would|want|like)', "(did you see|have you seen|have you checked|did you check|did you notice|have you looked|have you noticed)"] },
      '(instructions|manual|page|label|guide|terms|email|website|listing|faq|confirmation|box|sign|leaflet|notice|ticket|form) ~5 (tell|tells|ask|asks|warn|warns|advise|advises|told|asked|warned|advised|remind|reminds|instruct|instructs) (you|customers|users|people|everyone|buyers) (to|not|that|clearly|exactly|how)',
      { find: "(customers|people|those|anyone|you|folks) (who|if you)? (don't|won't|do not|never|can't be bothered to|refuse to) (read|check|listen|look|follow|answer|pick up|open|bother)" },
    ],
    advice: 'An "if you had…" may leave the fault with the reader.',
    why: 'It says they brought this on themselves. Even when true it repairs nothing and loses the person.',
    prompt: 'What happened was [the fact, with no owner]. I am fixing it by [action and date].',
    flags: ['Had the tap been shut, the bill would have been lower.', "If you'd only checked the size chart, it would have fitted.", 'Had you told us earlier, we could have moved the slot.', 'It is clearly stated on the listing that batteries are not included.', 'If you had kept the receipt we could have helped.'],
    allows: ["If you'd rather have the money back, tell me and I'll send it today.", "If you have checked out already, I'll post the charger to you.", "It isn't clearly stated anywhere on our site, and that is ours to fix."],
  },
} satisfies Rule;
