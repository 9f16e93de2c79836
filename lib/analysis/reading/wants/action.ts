/** Something done: fixed, put right, sent, changed. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { find: ['(arreglen|arreglad|arregle|arreglenlo|solucionen|solucionad|solucione|solucionenlo|resuelvan|resolved|resuelva|resuelvanlo|reparen|reparad|hagan|haced|haganse|corrijan|corregid|corrija|corrijanlo|conecten|reconecten|restablezcan|activen|activad|active|desbloqueen|desbloquead|desbloquee|actualicen|actualice|quiten|quitad|retiren|eliminen|borren|pongan|poned|manden|mandad|mande|envien|enviad|envie|entreguen|entregad|traigan|vengan|venid|ayuden|ayudenme|ayudadme|ayudeme|ayuda|bloqueen|cambien|revisen|revisad|revise|atiendanme|atiendan|paren|dejen|dejad|recojan|recoged|cumplan|escalen|den|pasen|igualen|igualan|instalen)',
        '(solicito|pido|exijo|quiero|quisiera|necesito|espero|busco|urge) ~3 (solucion|que|una solucion|se hagan|resuelvan|solucionen|cita|visita|tecnico|cese|ayuda|cambiar|poder|desbloqueen|activen)',
        '(pueden|podrian|podeis|podriais|puede|podria|puedes|podrias) ~2 (ayudar*|hacer|solucion*|arregl*|resolver|enviar*|mandar*|cambiar*|activar*|revisar*|darme|dar|reparar|corregir*|desbloque*|actualiz*|pagar|poner|recoger*|entregar*|gestionar*|pasar*|bloquear*)',
        'hacer algo', 'que van a hacer', 'que vais a hacer', 'tomen cartas', 'urgente'], unless: ['den la cara', 'que me reembolsen',
        'que me devuelvan'] },
    ],
    shows: ['Arreglen la luz del portal, por favor.', 'Necesito que activen la línea hoy.', '¿Podrían revisar mi caso?'],
    leaves: ['¿A qué hora abren?'],
  },
  en: {
    find: [
      { find: ["(fix|sort|solve|resolve|repair|correct|remove|restore|reconnect|activate|unlock|unblock|update|change|move|collect|pick up|process|honour|honor|escalate|investigate|help|deliver|do|put|add|deal|treat|drop|reverse|delete|stop|match|release|hurry|look into|install|reset|make) ~1 (it|this|that|them|me|us|my|the|our|him|her|something|your|these|out|up|right|asap|now)",
        '(get|have) (it|this|that|them|my|someone|somebody|a technician|an engineer) ~3 (fixed|sorted|done|resolved|restored|working|removed|corrected|moved|out|look)',
        '(help|pls help|please help|need help|assistance)',
        '(need|needs|want|expect) ~3 (to be|someone|fixed|sorted|resolved|action|solution|resolution|done|put right)',
        '(can|could|will|would) (you|someone|somebody) ~2 (please)? ~1 (fix|sort|help|send|change|move|check|resolve|arrange|make|put|remove|update|look|get|deliver|add|pick|collect|unlock|book|reset|transfer|hold|keep)',
        'do something', 'take (action|responsibility)', 'please tell _ in'], unless: ['thanks for', 'thank you for', 'did the right', 'help page',
        'customer help'] },
    ],
    shows: ['Fix the hall light please.', 'I need the line activated today, someone has to sort it.', 'Could you look at my case?'],
    leaves: ['When do you open?'],
  },
} satisfies SignFile;
