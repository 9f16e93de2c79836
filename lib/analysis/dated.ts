/** Whether a sentence says when: a day, an hour, a count of hours or days that the reader can hold us to. */
import type { Language } from '../ticket';
import type { DraftContext, Hit } from './rule';
import { scanner } from './scanner';
import type { Sentence } from './sentences';
import { sets } from './sets';

const es = [
  'hoy', 'mañana', 'manana', 'pasado mañana', 'esta|este tarde|noche|mañana|semana|mes|viernes|lunes|martes|miercoles|jueves|sabado|domingo', 'lunes|martes|miercoles|jueves|viernes|sabado|domingo',
  '#|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|quince|veinte|veinticuatro|treinta|cuarenta|cuarentena|media hora|horas|h|hs|hrs|min|minuto|minutos|minutito|minutitos|dia|dias|semana|semanas|mes|meses',
  'cuarenta y ocho|dos horas', 'a la|las #|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce', 'antes|despues|hasta|partir de|del la|las|el? #|mediodia', 'el|dia|del # de', 'el dia #', '# / #', '# : #',
  '# de enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre', 'mediodia', '(a|hasta|antes de) fin|final|finales de mes|semana|año|dia', '(la|el) proxima|proximo semana|mes|lunes|martes|miercoles|jueves|viernes',
  'semana|mes que viene|entra', 'semana entrante', 'ahora mismo', 'en este momento te|le|se|lo|la', 'dentro de # ', 'en el acto', 'este mismo', 'ultima hora', 'primera hora',
];
const en = [
  'today', 'tonight', 'tomorrow', 'this|next morning|afternoon|evening|week|weekend|month|hour|monday|tuesday|wednesday|thursday|friday|saturday|sunday', 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  'mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat morning|afternoon|by|at|#', '#|one|two|three|four|five|six|seven|ten|twelve|fifteen|twenty|thirty|an|a working|business? hour|hours|hrs|h|min|mins|minute|minutes|day|days|week|weeks|month|months',
  'forty - eight|eight? hours', '(at|by|before|until|til|till|around) #|noon|midday|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|lunch|lunchtime|breakfast', 'from #|noon|midday|midnight', '# am|pm', 'within the|an hour', 'end of the? day|week|month|business|play', 'eod|cob', 'noon', '# : #', '# / #',
  'january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec #', '(the)? # (th|st|nd|rd|january|february|march|april|may|june|july|august|september|october|november|december)', 'right now', 'right away', 'straight away',
  'first thing', 'the same day', 'half an? hour',
];
/** "the order of Tuesday", "since Monday", "contacting us today": a date, but not ours to keep. */
const past: Record<Language, readonly string[]> = {
  es: ['(del|desde|desde el|pasado|ultimos|hace) _? _?', 'hoy en dia', '(lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|mes) pasado|pasada', '(gracias|agradecemos|contactarnos|escribirnos) ~3 hoy', 'mañana|tarde pasada', '(#|un|una|dos|tres|cuatro|cinco|seis|ocho|diez|quince) (dia|dias|semana|semanas|mes|meses|hora|horas|minutos) (de|sin|esperando|tarde|es|son|hart*)', '(tras|durante|llev*|despues de|esper*|estos|estas|esas|esos|por) ~1 (#|un|una|dos|tres|cuatro|cinco|seis|ocho|diez|quince)? (dia|dias|semana|semanas|mes|meses|hora|horas)'],
  en: ['(since|last|from|past|previous|for the last|for the past) _? _?', '(contacting|reaching|writing|assisting|helping|help|assist|fly|flying|shopping|calling|chatting|you) ~4 today', '# _? (ago|old)', 'how are you _? today', 'all day', 'of the day', '(#|one|two|three|four|five|six|eight|ten|twelve|a|an) (day|days|week|weeks|month|months|hour|hours|minutes) (of|without|waiting|late|is|are|was|under)', '(after|for|these|those|waited|waiting|spent|lost|over) ~1 (#|one|two|three|four|five|six|eight|ten|a|an)? (day|days|week|weeks|month|months|hour|hours)', '# day|days|month|months|year|hour money|return|trial|policy|warranty|guarantee|old|delivery'],
};

const finders = Object.fromEntries(
  (['es', 'en'] as const).map((language) => [
    language,
    { when: scanner(({ es, en })[language].map((pattern) => [pattern, 0] as const), sets[language]), past: scanner(past[language].map((pattern) => [pattern, 0] as const), sets[language]) },
  ]),
) as Record<Language, { when: ReturnType<typeof scanner<number>>; past: ReturnType<typeof scanner<number>> }>;

/** A time of ours stands in the sentence; times that only say since when do not count. */
export function dated(sentence: Pick<Sentence, 'tokens'>, language: Language): boolean {
  const { when, past: gone } = finders[language];
  const times = when.scan(sentence.tokens);
  if (!times.length) return false;
  const over = gone.scan(sentence.tokens);
  return times.some(({ match }) => !over.some((one) => match.start >= one.match.start && match.start < one.match.end));
}

/** A time stands in the sentence of the hit, or in a neighbour that promises something itself. */
export function datedAround({ sentence }: Hit, draft: DraftContext): boolean {
  if (dated(sentence, draft.language)) return true;
  return [draft.sentences[sentence.index - 1], draft.sentences[sentence.index + 1]].some((near) => near && !near.question && promises[draft.language].scan(near.tokens).length > 0 && dated(near, draft.language));
}

const promises: Record<Language, ReturnType<typeof scanner<number>>> = {
  es: scanner([
    '(te|le|les|os|se|lo|la|los|las) ~1 llamo|llamamos|escribo|escribimos|mando|mandamos|envio|enviamos|aviso|avisamos|confirmo|confirmamos|digo|decimos|cuento|contamos|paso|pasamos|llevo|llevamos|devuelvo|devolvemos|abono|abonamos|comento|informo|marco|reviso|recojo|recogemos|entrego|entregamos|llega|llegan|recoge|recogen|llama|llaman|escribe|escriben|entrega|entregan|visita|arreglo|resuelvo',
    'voy|vamos|va|van a', '*aremos|*eremos|*iremos|*aran|*eran|*iran', 'sale|llega|llegara|estara|tendra|tendras|recibira|recibiras|llamara|escribira|quedara|ira', '*are|*ere|*ire (le|te|con|a|el|la|lo)',
  ].map((pattern) => [pattern, 0] as const), sets.es),
  en: scanner(["i'll|we'll|you'll|she'll|he'll|they'll|it'll", '(i|we|you|she|he|they|it|team|who|and) will|shall', "i'm|we're _? *ing", 'will ~1 be|have|call|ring|email|write|update|send|arrive'].map((pattern) => [pattern, 0] as const), sets.en),
};
