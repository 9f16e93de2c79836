import type { WordSet } from '.';

/** Words that say that something does not do what it should. */
export default {
  es: ['falla', 'fallas', 'fallo', 'fallos', 'fallando', 'fallan', 'problema', 'problemas', 'error', 'errores', 'lento', 'lenta', 'lentisimo', 'lentisima', 'malo', 'mala', 'malisimo', 'malisima', 'pesimo', 'pesima', 'pesimos', 'pesimas', 'horrible', 'terrible', 'fatal', 'caido', 'caida', 'caidos', 'cae', 'corta', 'cortes', 'corte', 'cuelga', 'colgada', 'colgado', 'bloquea', 'bloqueada', 'bloqueado', 'traba', 'trabada', 'inservible', 'averia', 'averiado', 'roto', 'rota', 'imposible', 'inestable', 'intermitente', 'intermitencia', 'asco', 'desastre', 'mal'],
  en: ['problem', 'problems', 'issue', 'issues', 'error', 'errors', 'slow', 'awful', 'terrible', 'horrible', 'useless', 'broken', 'down', 'crash', 'crashes', 'crashed', 'crashing', 'freezes', 'frozen', 'freezing', 'stuck', 'fails', 'failed', 'failing', 'fail', 'glitch', 'glitchy', 'bug', 'bugs', 'buggy', 'unusable', 'rubbish', 'garbage', 'trash', 'outage', 'patchy', 'dropping', 'drops', 'dead', 'joke', 'disgrace', 'impossible', 'loop', 'spins', 'spinning', 'hangs', 'wrong', 'bad', 'poor', 'worse', 'worst'],
} satisfies WordSet;
