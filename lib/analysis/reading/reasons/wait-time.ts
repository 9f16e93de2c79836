/** Waiting itself: queues, hold music, appointments, files that do not move. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { weight: 3, find: ['hora y media ~4 (espera|cola|fila|sala|linea)',
        '(#|{number-word}) (min|minutos|horas|hora|hrs|h|hs) ~5 (espera|esperando|fila|cola|sala|linea|telefono|formada|formado|haciendo|de pie|parado|parada|musica|en espera|colgado)',
        '(espera|esperando|fila|cola|esperamos|espere|sala de espera|formado|formada|en linea) ~6 (#|{number-word}) (min|minutos|horas|hora|hrs|h|hs|mañanas|tardes)',
        '(me|nos) (dejan|dejaron|tienen|tuvieron|han tenido|teneis) ~2 (en espera|esperando)',
        '(cita|revision|turno|consulta|operacion|cirugia|visita|hora) ~10 (reprogramada|reprogramaron|aplazada|aplazaron|cambiado|pasasteis|movieron|retrasada|pospuesta|para marzo|meses|cancelada|anulada|sin fecha|pospusieron)',
        '(reprogramada|reprogramaron|reprogramado|aplazaron|aplazado|pospusieron|sin fecha)', 'en tramite', 'lista de espera', 'tiempo de espera',
        'tiempos de espera',
        '(llevo|llevamos) (#|{number-word}) (dias|semanas|semana|meses|mes|horas) ~3 (tratando|intentando|queriendo) ~6 (atienda|atiendan|hablar|humano|persona|cita)',
        'musica de espera', '(una|media|#|{number-word}) (hora|minutos|horas) (ayer|hoy|esta mañana|esta tarde)',
        '(cola|fila) (eterna|interminable|larguisima|enorme)'] },
      { weight: 2, find: ['(demora|demoran|tarda|tardan|tardando|demorando) (meses|semanas|horas|siglos|una eternidad|muchisimo|demasiado)',
        '(hace|desde hace|llevo|van) (#|{number-word}) (meses|semanas) ~6 (tramite|expediente|documentacion|papeles|solicitud|herencia|licencia|credito|prestamo)',
        'una eternidad', 'musiquita', 'hilo musical', 'expediente'], unless: ['adjunto'] },
      { weight: 0.8, find: ['# (minutos|min|horas) ~3', '(cita|hora|turno|consulta|espera|fila|cola|escuchando|musiquita|flauta|marque|lista)', 'pedi hora'] },
    ],
    shows: ['Hora y media en la cola con un solo mostrador abierto.', 'Me tienen en espera cuarenta minutos y se corta.',
      'Me han aplazado la cita tres veces y sigo sin fecha.'],
    leaves: ['Sigo esperando mi pedido.', '¿Cuánto hay que esperar para una cita?'],
  },
  en: {
    find: [
      { weight: 3,
        find: ['(#|{number-word}|ninety|sixty|hundred) (mins|min|minutes|hours|hour|hrs|hr|h) ~6 (hold|holding|queue|queuing|queueing|line|waiting|wait|waiting room|standing|phone|counting)',
        '(hold|holding|queue|queued|queuing|line|waiting|waited|waiting room|phone|wait) ~6 (#|{number-word}) (mins|min|minutes|hours|hour|hrs|hr|h)',
        '(on hold|kept holding|keep holding|holding for|hold music)',
        '(appointment|surgery|scan|visit|consultation|slot) ~8 (moved|rescheduled|pushed back|postponed|cancelled|canceled|delayed|bumped)',
        '(rescheduled|pushed back|postponed) ~3 (again|twice|times|for the|#|{number-word})', '(waiting list|wait time|wait times|waiting time)',
        '(hour|minutes|hours) on hold', '(queue|line) (out the door|around the block|a mile|forever)', 'seen (first|before (us|me))', 'hours in'] },
      { weight: 2, find: ['(takes|took|taking) (forever|months|weeks|ages|hours)', 'taking (so|too|this) long',
        '(application|claim|paperwork|file|case|probate|mortgage|visa|licence|license) ~8 (months|weeks|pending|stuck|in progress|under review)',
        '(been|waited) (months|weeks|ages|forever)'], unless: ['refund', 'parcel', 'order'] },
      { weight: 0.8, find: ['(#|{number-word}) (minutes|mins|hours) ~3', '(appointment|queue|hold|wait|waiting|listening to|music|slot|list)'] },
    ],
    shows: ['Ninety minutes in the queue with one counter open.', 'On hold for forty minutes and then it cut off.',
      'My scan has been postponed three times now.'],
    leaves: ['Still waiting for my parcel.', 'How long is the wait for an appointment?'],
  },
} satisfies SignFile;
