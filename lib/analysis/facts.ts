/** The facts a prompt may name, in the customer's own words: how long, what thing, how much, which words they quote. */
import type { Language, Ticket } from '../ticket';
import type { Facts } from './prompts';
import { scanner } from './scanner';
import { sentences, type Sentence } from './sentences';
import { sets } from './sets';

type Part = 'waiting' | 'thing';

const words: Record<Language, readonly (readonly [string, Part])[]> = {
  es: [
    ['(llevo|llevamos|lleva|llevan|hace|hacen|van|desde hace|tras|despues de|esperando|espero|esperar|tardan) ~2 (#|{count}) {span}', 'waiting'],
    ['(tardado|tardaron) ~2 (#|{count}) {span}', 'waiting'],
    ['(#|{count}) {span} ~1 (esperando|sin|y nada|llamando|escribiendo|pidiendo|reclamando|diciendo*|despues|de retraso|de espera|de demora|tarde)', 'waiting'],
    ['(compre|pedi|encargue|reserve|recibi|contrate|devolvi|adquiri) ~1 (un|una|unos|unas|el|la|los|las|mi|mis|este|esta) _ _? _? _?', 'thing'],
    ['(compramos|pedimos|reservamos|recibimos|contratamos|solicite) ~1 (un|una|unos|unas|el|la|los|las|mi|mis|este|esta) _ _? _? _?', 'thing'],
    ['(mandaron|enviaron|entregaron) ~1 (un|una|unos|unas|el|la|los|las|mi|mis|este|esta) _ _? _? _?', 'thing'],
    ['(mi|mis) _ _? (no|llego|llegaron|vino|sigue|siguen|esta|estan|lleva|se|nunca|aparece|quedo|salio|tiene|dejo)', 'thing'],
    ['(el|la|los|las) _ (no|llego|llegaron|vino|vinieron|sigue|nunca|lleva|llevaba)', 'thing'],
  ],
  en: [
    ["(for|waiting|waited|wait|been|since|took|taken|spent|nearly|over|after|past|last) ~2 (#|{count}) {span}", 'waiting'],
    ['(#|{count}) {span} (waiting|late|without|now|ago|later|and|on hold|with no|overdue|of)', 'waiting'],
    ['(ordered|bought|booked|purchased|received|got|returned|reserved|sent|delivered) ~1 (a|an|the|my|some|this|your) _ _? _? _?', 'thing'],
    ["my _ (_)? (arrived|came|is|are|has|hasn't|have|was|were|never|broke|won't|doesn't|stopped|keeps|still|didn't|isn't)", 'thing'],
    ["the _ (arrived|came|never|hasn't|won't|doesn't|broke|stopped|didn't|isn't|is) ", 'thing'],
  ],
};

/** What may follow a determiner and is no product. */
const noThings: Record<Language, ReadonlySet<string>> = {
  es: new Set(('vez veces dia dias semana semanas mes meses problema servicio atencion respuesta solucion empresa cliente persona gente verdad tema caso ' +
    'nombre culpa parte forma manera favor error mismo misma otra otro primera segunda tercera semana hora horas señor señora chico chica agente ' +
    'operador operadora verdad que ultimo ultima nada todo trabajo casa madre padre').split(' ')),
  en: new Set(('time times day days week weeks month months problem service answer reply response company customer person people truth issue case name fault ' +
    'way part same other first second third last hour hours lady guy agent operator one most rest thing only email call message refund money ' +
    'people response whole new old right wrong best worst very own').split(' ')),
};

/** Small words and verbs at which the name of a thing ends. */
const after: Record<Language, ReadonlySet<string>> = {
  es: new Set(('de del en que para con y o pero por sin no desde hasta al a hace ayer hoy el la los las un una llego llegaron vino vinieron sigue siguen ' +
    'esta estan lleva llevaba se nunca aparece quedo salio tiene dejo fue era es me le lo ya aun todavia su mi ni cuando como donde porque').split(' ')),
  en: new Set(("of for from on in at with to that which and or but by as so not never yesterday today last this it i you we they arrived came is are has " +
    "hasn't have was were broke won't doesn't stopped keeps still didn't isn't because when where who after before over online via only two three " +
    "ago").split(' ')),
};

const scanners = { es: scanner(words.es, sets.es), en: scanner(words.en, sets.en) };

// Money as it is written: $1,199 · 24,90 € · £94 · 180 mil · 12.000 pesos. Each alternative begins with its own mark or digit: linear.
const money = /[$€£]\s?\d[\d.,]*\d|[$€£]\s?\d|\d[\d.,]*\s?(?:€|£|euros?\b|pesos?\b|d[oó]lares\b|dollars\b|pounds\b|soles\b|mil\b|USD\b|EUR\b|MXN\b|COP\b)/iu;
const quoted = /[«“"]([^«»“”"\n]{3,60})[»”"]/u;

/** Reads the last message of the customer and, for what it leaves out, the earlier ones, last first. A fact is null when no message names it. */
export function factsOf(ticket: Pick<Ticket, 'messages'>, language: Language): Facts {
  const texts = ticket.messages.filter(({ role }) => role === 'customer').map(({ text }) => text).reverse();
  const first = (read: (text: string) => string | null) => texts.reduce<string | null>((found, text) => found ?? read(text), null);
  return {
    waiting: first((text) => partIn(sentences(text), text, 'waiting', language)),
    thing: first((text) => partIn(sentences(text), text, 'thing', language)),
    amount: first((text) => money.exec(text)?.[0].trim() ?? null),
    quote: first((text) => { const words = quoted.exec(text)?.[1]; return words ? (language === 'es' ? `«${words}»` : `"${words}"`) : null; }),
  };
}

function partIn(all: readonly Sentence[], text: string, part: Part, language: Language): string | null {
  for (const { tokens } of all) {
    for (const { key, match } of scanners[language].scan(tokens)) {
      if (key !== part) continue;
      const own = tokens.slice(match.start, match.end);
      const place = part === 'waiting' ? waitingAt(own.map(({ word }) => word), language) : thingAt(own.map(({ word }) => word), language);
      if (place) return text.slice(own[place.first]!.start, own[place.last]!.end);
    }
  }
  return null;
}

/** The number and its unit. */
function waitingAt(own: readonly string[], language: Language): { first: number; last: number } | null {
  const unit = own.findIndex((word) => sets[language].span!.includes(word));
  return unit > 0 ? { first: unit - 1, last: unit } : null;
}

const determiners = new Set(['un', 'una', 'unos', 'unas', 'el', 'la', 'los', 'las', 'mi', 'mis', 'este', 'esta', 'a', 'an', 'the', 'my', 'some', 'this', 'your']);

/** The words after the determiner up to the next small word: one noun, with an adjective or two; null when it goes on too long to be sure. */
function thingAt(own: readonly string[], language: Language): { first: number; last: number } | null {
  const first = own.findIndex((word) => determiners.has(word)) + 1;
  if (!first) return null;
  let last = first - 1;
  while (last + 1 < own.length && isThing(own[last + 1]!, language)) last++;
  const noun = own[language === 'es' ? first : last];
  // "su" is followed by a singular in Spanish; three words or more may be half a sentence.
  if (last < first || last - first > 1 || (language === 'es' && noun!.endsWith('s'))) return null;
  return { first, last };
}

const isThing = (word: string, language: Language) =>
  word.length > 2 && /^\p{L}+$/u.test(word) && !noThings[language].has(word) && !after[language].has(word) && !sets[language]['dear-one']!.includes(word);
