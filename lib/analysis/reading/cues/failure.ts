/** What failed, told as a fact without a word of reproach: what was done to the customer, what is not as it should be. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { weight: 1.2, find: [
        '(me|nos|le|les) ~1 (negaron|nego|niegan|denegaron|rechazaron|rechazo|rechazan|retrasaron|aplazaron|aplazan|dejaron|dejan|dejo|deja|tuvieron|tienen|quitaron|quitan|quitais|quitasteis|cobran|cobraron|cobrais|cortaron|cortan|perdieron|rompieron|borraron|bloquearon)',
        '(me|nos|le|les) ~1 (cuelgan|colgaron|obligan|cancelaron|cancelan|suspendieron|echaron|hicieron|hacen|mintieron|engañaron|metieron|sacaron|subieron|suben|cambiaron|trataron|hablo|mandan de|pasan de|canse|cansé|observo|equivocaron)',
        '(se|nos|me) (ha|han|habia) ~1 (retrasado|caido|roto|estropeado|perdido|cancelado|cortado|bloqueado|borrado|negado|cobrado|subido|quitado|dejado)',
        '(lleva|llevan|sigue|siguen|esta|estan|estuvo|quedo|salio|llego|vino|ha salido) ~2 (parado|parada|parados|cerrado|cerrada|roto|rota|partido|partida|caido|caida|bloqueado|bloqueada|muerto|muerta|fuera|apagado|apagada|tirado|tirada|vacio|vacia|averiado|averiada|mal|igual|pendiente|retenido|retenida)',
        '(no|ni) (es|son) (mio|mia|mios|mias|lo que|la que|el que|compatible|cierto|verdad|normal|asi|justo)', 'tirad*|plantad*|colgad* en ~3', 'overbooking|sobreventa', 'fuera del (vuelo|hotel|grupo|plan)',
        '(otro|otra) (nombre|persona|cliente|direccion|talla|color|modelo)', '(direccion|nombre|apellido|correo|numero|telefono|fecha|precio) ~1 (antiguo|antigua|viejo|vieja|anterior|equivocad*|incorrect*|erroneo|erronea|que no es)', '(dos|tres) _ (distintas|distintos|diferentes|iguales)',
        '(su|sus|vuestro|vuestra|el|la|un|una) ~1 ({our-people}|app|sistema|actualizacion|web|pagina|cajero|maquina|camion|grua|bot|chat) ~3 (borro|rompio|perdio|cobro|nego|dejo|mando|olvido|tiro|rayo|daño|cerro|cancelo|corto|bloqueo|trago|golpeo|mancho|quemo|confundio)',
        '(aparece|sale|figura|consta|salio|esta) ~2 (denegad*|rechazad*|anulad*|cancelad*|bloquead*|impagad*|suspendid*)', 'sin (avisar|aviso|explicacion|explicaciones|preguntar|consultar|permiso|previo aviso|decir nada|una explicacion)', '(y|pero) (nada|ni|sigue|siguen|igual|nadie)', '(ni un|ni una|ni siquiera) _',
        'no (aparece|aparecen|aparecio|llega|llego|llegan|me llega|ha llegado|han llegado|vino|vinieron|esta|estan) ~3', 'no (he|hemos|me han|nos han|ha|han) ~1 (recibido|devuelto|contestado|llamado|llegado|venido|escrito|arreglado|resuelto|dado|mandado|enviado)',
        '({number-word}|#) {time-unit} (tirados|tirado|sin|tirada|despues|tarde|encerrados|y)', '(tercer|tercera|cuarto|cuarta|quinto|quinta|sexto|sexta|enesima) (dia|vez|semana|mes|correo|llamada) ~2',
        'en vez de|en lugar de', 'que hora es|cuando dijeron', '(malisim*|pesim*|fatal|desastre|caos|lio)'] },
    ],
    shows: ['Nos dejan fuera del vuelo.'], leaves: ['Todo llegó bien.'],
  },
  en: {
    find: [
      { weight: 1.2, find: [
        "(you|you've|youve|you have|they|they've|ya|your lot) ~1 (lost|charged|denied|refused|rejected|cancelled|canceled|closed|took|removed|ignored|forgot|locked|blocked|overbooked|billed|missed|dropped|broke|damaged|bumped|delayed|downgraded|raised|hiked|kept|put|mailed|sold|switched|cut|left|stopped|gave|corrected|moved|changed)",
        '(is|was|are|were|been|got|get|getting|keeps|kept|came|arrived|came back|still) ~1 (denied|declined|refused|rejected|delayed|overbooked|cancelled|canceled|stuck|lost|closed|shut|empty|cold|wrong|late|broken|missing|damaged|off|gone|dead|blocked|locked|frozen|held|short|ignored|bumped|turned away|a mess|ruined|useless|charged|processing|out)',
        "(won't|wont|doesn't|doesnt|didn't|didnt|isn't|isnt|wasn't|wasnt|hasn't|hasnt|never|aint|ain't|don't|dont) ~1 (come|came|arrive|arrived|work|works|worked|light|load|open|fit|match|show|showed|turn|start|exist|existed|answer|answered|reply|replied|correct|refundable|fixed|sorted|there|here|mine|ours|what|right|enough|included|accepted|recognised)",
        '(your|the) ~2 (update|app|system|site|machine|bot|chatbot|upgrade|form|{our-people}) ~2 (wiped|lost|deleted|broke|ate|charged|refused|rejected|left|dropped|ignored|cancelled|closed|blocked|took|kept|threw|scratched|damaged|missed|forgot|dumped|erased|duplicated)',
        '(is|are|came|arrived|was) ~1 (cracked|torn|ripped|smashed|chipped|dented|stained|leaking|faulty|bent|scratched|mouldy|split)', "(someone|somebody) else's", "(not|isn't) (mine|ours|my|correct|right|as|what|delivered|here|compatible|normal)", "(no one|nobody|noone|not a word|not one|without) (had|has|told|asked|warned|asking|telling|warning|notice|a word|explanation|answered|came|knows|bothered|of|any)",
        '(and|but|yet|then) (nothing|nobody|still|now|it went|it goes|there was|never|not|no|you|they|your) ~2', '(anyway|regardless|instead) $', 'two different', '(third|fourth|fifth|sixth|seventh|tenth) (time|day|week|month|one|boil|email|call|_) ~3',
        '(legs|parts|half|one|two|bits|lid|screws) missing', '(old|wrong|previous) (address|name|email|number|size|date|colour|color|price|account|card|surname)', '(summons|overdraft|late fee|penalty|fine)', '(a|the|this|total|what a) (mess|shambles|nightmare|disaster|joke)',
        "can't|cannot|cant (find|get|use|see|open|pay|log|sign|reach|access) ~2", '(been|out|down|off) (since|all)', '(so|let me) ~2 get this (right|straight)', '(five|six|seven|eight|nine|ten|#) (min|mins|minutes|hours|days|weeks|months) ~1 (late|for|without|and|now|of|stuck)'] },
    ],
    shows: ['Nobody had told us.'], leaves: ['It all came fine.'],
  },
} satisfies SignFile;
