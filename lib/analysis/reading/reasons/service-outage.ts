/** A service that is paid for does not run, or runs badly: light, water, line, data, lift. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { weight: 2.4,
        find: ['(corta|cortan|cortaron|cortasteis|corte) ~3 (agua|luz|linea|gas|internet|suministro|servicio|por)',
          '(volvio|vuelve|volvia) a irse ~3', '(sin aire|sin luz|sin agua|sin calefaccion|a # grados)',
          '(caido|caida|caidos|no timbra|no factura|no transmit*) ~4'] },
      // The matter is only named.
      { weight: 0.6,
        find: ['(caida|caidas|corte|cortes|señal|luz|agua|internet|wifi|red|sistema|linea)',
          '(cobertura|ascensor|calefaccion|averia|apagon|modem|router|cortar*|reconect*|terminal|nube|conexion)'] },
      { weight: 2.4,
        find: [
          '(se (cayo|cae|fue|corto|va)|otra caida|caida|caidos|caido) ~4 (sistema|señal|luz|red|terminal|internet|nube|servidor|banco|linea|servicio|agua|gas|conexion|otra|de)',
          '(nube|servidor|terminal|datafono|cajero|cajeros|ascensor|calefaccion|aire|piscina|wifi|sistema|spa|gimnasio|caldera|agua caliente) ~6 (murio|caido|caida|cerrad*|apagad*|averiad*|fuera|no|sin|estropead*)',
          '(me|nos) (cortan|cortaron|cortasteis|suspendieron|desconectaron) ~4', 'para reconectar*',
          'sin (terminal|datafono|sistema|wifi|aire|ascensor|calefaccion|piscina|agua)', '(intermitencia|microcortes|latencia|perdida de paquetes)'] },
      { weight: 3,
        find: ['(sin|no hay|no tengo|no tenemos|no tuve|me quede sin|nos quedamos sin|estamos sin|estoy sin|quedamos sin|tener) (nada de)? (internet|luz|agua|gas|señal|servicio|linea|wifi|cobertura|electricidad|suministro|telefono|datos|calefaccion|fibra|tele|cable|conexion|energia|red|tono|agua caliente)',
        '(internet|señal|wifi|wi|fibra|conexion|linea|cobertura|velocidad|servicio|cable|datos|megas|mb|red|redes|luz|agua|modem|router|ascensor|calefaccion|gas|suministro|nodos|canales|repetidor|medidor) ~8 (no {fails}|{trouble}|falla|se va|se corta|se cae|lentitud|fluctua|baja|persiste|muerto|muerta|intermitente|ida y vuelta|fuera de servicio|suspendido|suspendida|no supera)',
        '(corte|cortes|apagon|apagones|caida|caidas|interrupcion|averia|averias|cortaron|cortan|cortado|suspendieron) ~5 (luz|agua|internet|servicio|suministro|gas|linea|señal|energia|electrico|electricidad|vez|veces)',
        '(falla|fallas|incidencia|averia) ~2 (persiste|continua|sigue|general)', '(persiste|continua|sigue) ~3 (falla|incidencia|averia|corte)',
        '(reconectado|reconectar|reconectan|reconexion|reponer|restablecer|restablecen|restablecido)',
        '(pago|pagamos|contrate|contratados|plan de) ~3 # (megas|mb|mbps|gb|gigas|mega)', 'fuera de servicio',
        '(arreglen|reparen|arreglar) ~3 (internet|luz|nodos|redes|servicio|linea)', 'fallan los datos'], unless: ['app', 'aplicacion',
        'atencion al cliente', 'pagina', 'cancelar', 'una persona'] },
      { weight: 1, find: ['internet', 'señal', 'megas', 'router', 'modem', 'fibra', 'tecnico ~6 (no vino|no llego|nunca)', 'mal servicio', 'pesimo servicio'] },
      { weight: 0.8, find: ['(piscina|ascensor|calefaccion|caldera|boiler|luz|agua|cerrada|cerrado|reconectan|fuera de servicio|averiado)'] },
    ],
    shows: ['Cinco días sin agua en todo el edificio y ni un aviso.', 'La fibra se corta cada noche a la misma hora.', 'Pago 300 megas y no pasa de 20.'],
    leaves: ['La aplicación no carga.', '¿Qué velocidad tiene el plan de 300?'],
  },
  en: {
    find: [
      { weight: 2.5,
        find: [
          '(eduroam|canvas|teams|outlook|vpn|wi-fi|printer|printers|projector|microphone|machines|app|tablets|server) ~6 (down|dead|offline|broken|out) ~3',
          'down (across|in every|again|all|this)', 'stationary (outside|at|for)', '# (degrees|c|°) ~6 (windows|heating|aircon|no)'] },
      // The matter is only named.
      { weight: 0.6,
        find: ['(outage*|down|offline|internet|wifi|power|water|heating|lift|signal|network|server*)',
          '(service|closed|spa|pool|atm|latency|aircon|circuit|uptime|downtime|broadband|connection)'] },
      { weight: 2.4,
        find: [
          '(lift|elevator|spa|pool|gym|atm|wifi|boiler|heating|server|servers|link|circuit|site|line|toilet|toilets|socket|sockets|plug|aircon|air con|ac|shower|hot water|vpn|node|cluster|mail) ~7 (out|down|closed|resting|dropped|drops|flapping|shut|dead|off|cold|unavailable)',
          '(out|down|closed|off|shut|offline) (since|for|all (day|week|weekend|morning|night)|again|every)',
          '(packet loss|latency|offline|degraded|downtime|time outs|timeouts)',
          'no (heating|aircon|air con|wifi|hot water|toilet|toilets|sockets|signal|lift|seats)', '(gone|went|goes) (down|off|dark|dead) ~3'] },
      { weight: 3,
        find: ['(no|without|lost|losing|had no|not had) (any)? (internet|power|electricity|water|gas|signal|service|heating|wifi|broadband|phone line|hot water|connection|coverage|reception|dial tone|data|heat|electric)',
        "(internet|wifi|broadband|signal|connection|line|power|electricity|fibre|fiber|cable|data|coverage|router|network|speed|speeds|elevator|lift|heating|boiler|water|machine|server|servers|streaming|service) ~6 ({trouble}|not working|out of (service|order)|keeps (dropping|cutting|going)|cuts out|drops out|goes out|went out|is out|been out|off again|down again|isn't working|doesn't work|never works|off)",
        '(power|service|network|internet|powet|electric) (out|outs|outage|outages|cut|cuts|failure)', '(down|out|off) again',
        'out of (service|order)', '(outage|outages|blackout|blackouts)', '(paying|pay|paid) for ~3 (#|gigabit|fibre|fiber) (mb|mbps|meg|megs|gb|gig)',
        '(restore|reconnect|restored|reconnected) ~3 (power|service|water|connection|line|internet|supply)?', 'been (down|out|off) (since|for|all)',
        'status page'], unless: ['app', 'website', 'customer service', 'phone call', 'let down', 'calm down', 'written down'] },
      { weight: 1, find: ['internet', 'wifi', 'broadband', 'signal', 'router'] },
      { weight: 0.8, find: ['(boiler|heating|lift|elevator|pool|closed for|power|water|machine|out of order|outage)'] },
    ],
    shows: ['Five days without water in the whole block and not one notice.', 'The fibre cuts out every night at nine.', 'I pay for 300 mbps and see 20.'],
    leaves: ['The app will not load.', 'What speed is the 300 plan?'],
  },
} satisfies SignFile;
