/** How long they have waited, in their own words. */
import type { Language, Span } from '../../ticket';
import { scanner } from '../scanner';
import { sets } from '../sets';
import type { OwnWords } from './own-words';

const phrases: Record<Language, readonly string[]> = {
  es: [
    '(llevo|llevamos|lleva|llevan|van|hace|hacen|desde hace|tras|despues de|pasaron|pasado|han pasado|ya son|ya van|toda|mas de|casi|al menos|durante|por) ~2 (#|{number-word}|toda|todo) ~1 {time-unit}',
    '(#|{number-word}) {time-unit} (esperando|sin|y nada|de espera|en espera|de retraso|pidiendo|llamando|y sigo|y contando|haciendo|y siguen|despues|en la|en cola|de cola|de fila|tratando|intentando|con este|con esta|y seguimos|que|desde|aguantando)',
    '(espere|esperando|esperamos|espero|en espera) ~3 (#|{number-word}) {time-unit}',
      '(toda|todo) (una|un|el|la)? (semana|mes|mañana|dia|tarde) (esperando|pidiendo|sin|llamando|en)',
    '^ (#|{number-word}) {time-unit} $', '^ (dia|semana) # $',
      '(desde) (el|la)? ~1 (lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana pasada|mes pasado|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)',
      'van # (dias|semanas|meses)? $',
  ],
  en: [
    '(been|waiting|waited|for|after|over|nearly|almost|took|wait|hold|spent|past|last|kept|holding) ~3 (#|{number-word}) ~1 (business|working|full|whole|long|solid)? {time-unit}',
    '(#|{number-word}) ~2 {time-unit} (now|ago|later|since|and|without|waiting|on hold|and counting|on the phone|in the|of waiting|overdue|late|in line|in queue|in a row|already|with no|passed|have passed)',
    '^ (day|week|month|hour) # $', '^ (#|{number-word}) {time-unit} $',
      'since (last)? ~1 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|january|february|march|april|may|june|july|august|september|october|november|december)',
  ],
};
const excuses: Record<Language, readonly string[]> = {
  es: ['(dentro de|en|cada|maximo|plazo de|garantia de|antes de) (#|{number-word}) {time-unit}', 'contrato dice'],
  en: ['(within|in|every|next|warranty|up to|before) (#|{number-word}) {time-unit}'],
};

const compiled = (own: Record<Language, readonly string[]>) => ({ es: scanner(own.es.map((one) => [one, one] as const), sets.es),
  en: scanner(own.en.map((one) => [one, one] as const), sets.en) });
const waits = compiled(phrases);
const terms = compiled(excuses);

/** The first waiting time that is not a term ("within 24 hours"), longest reading; null when none. */
export function waitingOf(message: OwnWords): Span | null {
  for (const { tokens } of message.sentences) {
    const termsHere = terms[message.language].scan(tokens);
    const found = waits[message.language].scan(tokens)
      .filter(({ match }) => !message.quoted(tokens[match.start]!.start) && !termsHere.some(({ match: term }) => term.start < match.end && match.start < term.end))
      .sort((a, b) => a.match.start - b.match.start || b.match.end - a.match.end)[0];
    if (!found) continue;
    const [start, end] = [tokens[found.match.start]!.start, tokens[found.match.end - 1]!.end];
    return { text: message.text.slice(start, end), start, end };
  }
  return null;
}
