/** A service that is paid for does not run, or runs badly: light, water, line, data, lift. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
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
