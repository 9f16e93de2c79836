/** The greeting names somebody else than the customer: a reply pasted from another ticket. */
import { fold } from '../fold';
import type { DraftContext, Rule } from '../rule';

/** A greeting and one or two names; linear. */
const greeting = /^[ \t¡]*(?:hola|buen(?:os|as)? (?:d[ií]as?|tardes|noches)|estimad[oa]|querid[oa]|hi|hello|hey|dear|good (?:morning|afternoon|evening))[, ]{1,2}(?:(?:señor|señora|sra?|srta|don|doña|mr|mrs|ms|miss|dr)\.? )?(\p{Lu}\p{Ll}{1,20})(?: (\p{Lu}\p{Ll}{1,20}))?(?=[,:;.! \n]|$)/imu;
/** The customer signs or names himself. */
const own = /(?:^|\n)[ \t-]*(?:(?:[Ss]aludos|[Uu]n saludo|[Gg]racias|[Aa]tte\.?|[Aa]tentamente|[Cc]ordialmente|[Tt]hanks|[Tt]hank you|(?:[Kk]ind )?[Rr]egards|[Bb]est|[Cc]heers),?[ \t\n]+)(\p{Lu}\p{Ll}{1,20})(?: \p{Lu}\p{Ll}{1,20}){0,2}\.?\s*$|(?:[Ss]oy|[Mm]e llamo|[Mm]i nombre es|[Mm]y name is|[Mm]y name's|[Tt]his is) (\p{Lu}\p{Ll}{1,20})/u;

const notNames = /^(?:buen[oa]?s?|there|team|all|every|everyone|cliente|usuari[oa]|customer|sir|madam|nuevo|gracias|equipo|again|estimad[oa]|querid[oa])$/i;
/** "Lupita" for Guadalupe, "Bill" for William: two letters in a row are enough to doubt. */
const mayBeShort = (one: string, other: string) => [...one].some((_, at) => at < one.length - 1 && other.includes(one.slice(at, at + 2)));

/** Only where the customer's own name is known for certain and none of the greeting's names fits it. */
function detect({ text, customer }: DraftContext): { start: number; end: number }[] {
  const signed = own.exec(customer.text);
  const known = [customer.name, signed?.[1] ?? signed?.[2]].filter((name) => name !== null && name !== undefined);
  const greeted = greeting.exec(text);
  if (!known.length || !greeted) return [];
  const names = [greeted[1], greeted[2]].filter((name) => name !== undefined);
  if (!/^\p{Lu}/u.test(greeted[1]!) || notNames.test(greeted[1]!)) return [];
  const all = fold(customer.text).text;
  if (names.some((name) => all.includes(fold(name).text) || known.some((one) => mayBeShort(fold(name).text, fold(one).text)))) return [];
  const start = greeted.index + greeted[0].indexOf(greeted[1]!, greeted[0].search(/[, ]/));
  return [{ start, end: start + greeted[1]!.length }];
}

export default {
  id: 'stale-name',
  family: 'canned',
  step: 'good-intent',
  weight: 'hurt',
  source: 'UX design 2.4: another customer\'s name is an objective slip, worth one question before sending',
  detect,
  es: {
    find: [],
    advice: 'Firmó con otro nombre. ¿Es de otro ticket?',
    why: 'Un nombre ajeno dice que la respuesta era para otra persona. Además deja ver que esa otra persona existe.',
    prompt: 'Hola, ‹nombre›: [lo primero que quiere saber].',
    flags: [{ customer: 'La mesa llegó rota.\nSaludos,\nMarta', draft: 'Hola, Ernesto: la mesa nueva sale hoy.' }, { customer: 'Soy Nora y no me llega la llave', draft: 'Buenos días, Pilar. La llave sale hoy.' }, { customer: 'Me llamo Luis Vera, falta una pata', draft: 'Estimado Tomás: la pata sale hoy.' }],
    allows: [{ customer: 'La mesa llegó rota.\nSaludos,\nMarta', draft: 'Hola, Marta: la mesa nueva sale hoy.' }, { customer: 'La mesa llegó rota', draft: 'Hola, Ernesto: la mesa nueva sale hoy.' }, { customer: 'Soy María José y no me llega la llave', draft: 'Buenos días, José María: la llave sale hoy.' }],
  },
  en: {
    find: [],
    advice: 'They signed with another name. Is it from another ticket?',
    why: 'Somebody else\'s name says that the reply was meant for another person. It also shows that the other person exists.',
    prompt: 'Hi ‹name›, [the first thing they want to know].',
    flags: [{ customer: 'The table came broken.\nThanks,\nMartha', draft: 'Hi Ernest, the new table ships today.' }, { customer: 'This is Nora, my key never came', draft: 'Good morning Paula, the key ships today.' }, { customer: 'My name is Luke Green and a leg is missing', draft: 'Dear Thomas, the leg ships today.' }],
    allows: [{ customer: 'The table came broken.\nThanks,\nMartha', draft: 'Hi Martha, the new table ships today.' }, { customer: 'The table came broken', draft: 'Hi Ernest, the new table ships today.' }, { customer: 'My name is Luke Green and a leg is missing', draft: 'Dear Mr. Green, the leg ships today.' }],
  },
} satisfies Rule;
