/** Nobody answers, or the answer is not one. Weak on purpose: the matter that got no answer is the reason when it is named. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { weight: 2,
        find: ['(nadie|ninguno|nunca|no|ni) (me|nos|le|les)? ~2 (contesta|contestan|contesto|contestaron|contestado|responde|responden|respondio|respondieron|respondido|atiende|atienden|atendio|atendieron|devuelven la llamada|devolvio la llamada|coge|cogen|descuelga|llama|llaman|llamo|llamaron|hace caso|hacen caso|resuelve|resuelven|resolvio|soluciona|solucionan|soluciono|solucionaron|da razon|dan razon|da una solucion|dan solucion|dan ninguna solucion|da respuesta|dan respuesta|dio solucion|da la cara|dan la cara)',
        'sin (respuesta|contestacion|contestar|responder|acuse|noticias|solucion|que nadie)',
        '(ni|ningun|ninguna|cero|nula) ~2 (respuesta|contestacion|acuse|solucion)',
        '(esperando|espero|esperamos) ~3 (llamada|respuesta|contestacion|que me llamen|que me contesten|que alguien|a que me)',
        'me (dejaron|dejan|dejais|han dejado) ~2 (visto|leido|hablando)',
        '(me|nos) (ignoran|ignorais|ignoraron|estan ignorando|han ignorado|pelotean|tramitan|torean|marean)',
        '(telefono|linea|#) ~3 (suena|da) ~2 (ocupado|comunicando)',
        '(respuesta|respuestas) (automatica|automaticas|de robot|enlatada|copiada|copiadas)',
        '(mensajes|correos|mails|emails|llamadas) ~4 (sin|ninguno|ninguna|ignorados)', 'desaparecen', 'desaparecieron', 'ni caso',
        'no sirve de nada (escribir|llamar|reclamar)', '(bot|robot|contestadora|grabacion) ~6 (no|nada|nunca)', 'llamenme (de una vez|ya)',
        '(lo|la|le|te|os) llamamos', 'mismo (rollo|cuento|mensaje) ~3 (siempre|otra vez)'] },
      { weight: 1, find: ['(de un|de) (lado|departamento|area) (a|al|para) otro',
        '(soporte|atencion al cliente|servicio al cliente|call center|callcenter) ~4 ({trouble}|nulo|nula|inexistente|chiste|lamentable|vergüenza|verguenza|dias|semanas)',
        'hablar con ~3 (persona|humano|alguien)'] },
      { weight: 0.8, find: ['(plantilla|plantillas|contestaron|respondieron|correos|respuesta|chat|soporte|atienden|llame|llamo)'] },
    ],
    shows: ['Os he mandado cuatro correos y nadie contesta ninguno.', 'Prometieron llamarme y sigo esperando la llamada.',
      'Me dejan en visto desde el lunes, qué falta de respeto.'],
    leaves: ['Me contestaron en cinco minutos, gracias.', 'Nadie me contesta y el pedido sigue sin llegar.'],
  },
  en: {
    find: [
      { weight: 2,
        find: ["(nobody|no one|noone|none of you|no-one|never|not|no human|no body) (has|have|is|ever|even|had)? ~1 (replied|reply|replies|respond|responded|responds|answer|answers|answered|answering|calls|called|call|rang|got back|gets back|get back|helps|helping|helped|picks up|picked up|bothered|contacted|contact)",
        '(no|zero|any|without) (reply|replies|response|responses|answer|answers|callback|acknowledgement|acknowledgment|word|call back|news|update|updates|contact|communication|resolution)',
        "(haven't|havent|hasn't|hasnt|didn't|didnt|don't|dont|won't|wont|doesn't|doesnt|can't|cant|not|aren't|isn't) (heard|hear|got|gotten|received|had|get|getting|reply|replied|respond|responded|answer|answered|call|called) ~2 (back|anything|reply|response|answer|from you|my|me|email|emails|the phone|any)",
        '(ignored|ignoring|ghosted|ghosting|fobbed off|stonewalled|passed around|passed from|bounced between|radio silence|crickets)',
        '(phone|line) ~3 off the hook',
        '(same|canned|copy paste|copy-paste|copied|automated|robot|bot) ~3 (answer|answers|reply|replies|response|responses)',
        'without anyone (helping|answering|calling)', '(anyone|anybody) (there|home|alive|listening|reading)',
        "(didn't|don't|not|didnt|never|do not|did not) (even)? (read|listen|listening) ~4",
        '(still|yet) (no|not) ~2 (reply|response|answer|call|solved|resolved|fixed)', '(problem|issue) (still|persists|persist|remains)'] },
      { weight: 1, find: ['(pillar to post|department to department|run around|runaround)',
        '(support|customer service|customer care|helpline|help desk) ~4 ({trouble}|nonexistent|non-existent|shocking|days|weeks)',
        '(talk|speak) to (a|an) ~2 (human|person)', 'customer service'] },
      { weight: 0.8, find: ['(reply|replies|template|email|emails|explained|answer|answers|chat|support|writes|inbox|ticket|ring me|call me)'] },
    ],
    shows: ['Four emails in and nobody has replied to a single one.', 'You promised a call and I have not heard anything back.',
      'Ghosted since Monday. Lovely.'],
    leaves: ['They replied in five minutes, thanks.', "Nobody answers and my order still hasn't arrived."],
  },
} satisfies SignFile;
