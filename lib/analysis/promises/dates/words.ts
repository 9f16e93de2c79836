/** Names of days and months, numbers and units of time in both languages (folded), and the sets that date patterns may name. */
import type { Language } from '../../../ticket';
import type { SetTable } from '../../pattern';
import { sets } from '../../sets';
import type { Token } from '../../tokens';

type Names = Record<Language, Record<string, number>>;

const listed = (names: string, from: number): Record<string, number> =>
  Object.fromEntries(names.split(' ').flatMap((group, at) => group.split('/').map((name) => [name, at + from] as const)));

export const weekdays: Names = {
  es: listed('domingo/dom lunes/lun martes miercoles/mie/mier/mierc/miercole jueves/jue viernes/vie/vier sabado/sab', 0),
  en: listed('sunday monday/mon tuesday/tue/tues wednesday/wed/weds/wensday thursday/thu/thur/thurs/thrusday friday/fri saturday', 0),
};

export const months: Names = {
  es: listed('enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sep/sept/set octubre/oct noviembre/nov diciembre/dic', 1),
  en: listed('january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec', 1),
};

const numbers: Names = {
  es: {
    ...listed('uno/un/una/primero/primer dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete '
      + 'dieciocho diecinueve veinte veintiuno/veintiun/veintiuna veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho '
      + 'veintinueve treinta', 1),
    cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90,
  },
  en: {
    ...listed('one/a/an/first two/second three/third four/fourth five/fifth six/sixth seven/seventh eight/eighth nine/ninth ten/tenth '
      + 'eleven/eleventh twelve/twelfth thirteen/thirteenth fourteen/fourteenth fifteen/fifteenth sixteen/sixteenth seventeen/seventeenth '
      + 'eighteen/eighteenth nineteen/nineteenth twenty/twentieth', 1),
    thirty: 30, thirtieth: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, ninety: 90,
  },
};

for (const [ten, value] of Object.entries(numbers.en).filter(([, number]) => number >= 20 && number % 10 === 0)) {
  for (const [one, ones] of Object.entries(numbers.en).filter(([name, number]) => number < 10 && name.length > 2)) numbers.en[`${ten}-${one}`] = value + ones;
}

const ordinals: Record<Language, readonly string[]> = {
  es: ['primero', 'uno'],
  en: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-* thirtieth thirty-first'.split(' '),
};

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
export const units: Record<Language, Record<string, readonly [Unit, number]>> = {
  es: {
    ...each('minuto minutos minutito minutitos min mins', ['minute', 1]), ...each('hora horas horita horitas h hs hr hrs', ['hour', 1]), ...each('dia dias', ['day', 1]),
    ...each('semana semanas', ['week', 1]), ...each('mes meses', ['month', 1]), ...each('quincena quincenas', ['day', 15]), ...each('año años ano anos', ['year', 1]),
  },
  en: {
    ...each("minute minutes min mins '", ['minute', 1]), ...each('hour hours hr hrs h', ['hour', 1]), ...each("day days day's", ['day', 1]),
    ...each("week weeks wk wks week's", ['week', 1]), ...each("month months month's", ['month', 1]), ...each("fortnight fortnights fortnight's", ['week', 2]), ...each('year years', ['year', 1]),
  },
};

/** The sets of the analysis, and {weekday}, {weekdays}, {month}, {number}, {ordinal}, {unit}. */
export const dateSets: Record<Language, SetTable> = { es: table('es'), en: table('en') };

/** The number written in figures or words at this token, and where it ends. */
export function numberAt(all: readonly Token[], at: number, language: Language): { value: number; end: number } | null {
  const token = all[at];
  if (!token) return null;
  if (token.kind === 'number') return { value: Number(token.word), end: at + 1 };
  const value = numbers[language][token.word];
  if (value === undefined) return null;
  const joined = all[at + 1]?.word === (language === 'es' ? 'y' : '-') ? at + 2 : language === 'en' ? at + 1 : -1;
  const ones = numbers[language][all[joined]?.word ?? ''];
  return value >= 20 && value % 10 === 0 && ones !== undefined && ones < 10 && all[joined]!.word.length > 2 ? { value: value + ones, end: joined + 1 } : { value, end: at + 1 };
}

/** The value of an English number word, or null. */
export const wordNumber = (word: string): number | null => numbers.en[word] ?? null;

/** All numbers of these tokens in order. */
export function numbersIn(all: readonly Token[], language: Language): number[] {
  const found: number[] = [];
  for (let at = 0; at < all.length; ) {
    const number = numberAt(all, at, language);
    if (number) found.push(number.value);
    at = number?.end ?? at + 1;
  }
  return found;
}

function each(names: string, unit: readonly [Unit, number]): Record<string, readonly [Unit, number]> {
  return Object.fromEntries(names.split(' ').map((name) => [name, unit]));
}

function table(language: Language): SetTable {
  return {
    ...sets[language],
    weekday: Object.keys(weekdays[language]), month: Object.keys(months[language]),
    weekdays: Object.keys(weekdays[language]).map((name) => (language === 'en' ? `${name}s` : name)), number: Object.keys(numbers[language]), ordinal: ordinals[language], unit: Object.keys(units[language]),
  };
}
