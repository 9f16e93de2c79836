/** Which words of the draft come back to what the customer told: the facts a reply names. */
import type { Language } from '../ticket';
import type { Token } from './tokens';
import { tokens } from './tokens';

const stemLength = 5;
const leastStem = 4;

/** Endings of verbs and plurals, the longest first. */
const endings: Record<Language, readonly string[]> = {
  es: ['aron', 'ieron', 'ando', 'iendo', 'adas', 'ados', 'idas', 'idos', 'amos', 'imos', 'ada', 'ado', 'ida', 'ido', 'ar', 'er', 'ir', 'es', 'as', 'os', 'a', 'e', 'o', 's'],
  en: ['ing', 'ies', 'ed', 'es', 's', 'e', 'y'],
};

/** Words that say nothing of the case: function words, greetings, and what any ticket has. */
const common: Record<Language, ReadonlySet<string>> = {
  es: new Set(('hola buenos buenas buen dias tardes noches dia gracias favor saludos senor senora señor señora don doña como cuando donde cual cuales quien ' +
    'para pero porque pues sino desde hasta entre sobre sin con por ' +
    'que del los las una unos unas este esta esto estos estas ese esa eso esos esas aquel mas muy tan tanto todo toda todos todas nada nadie algo ' +
    'alguien otro otra otros otras mismo misma cada solo tambien ya aun asi ahi aqui alli ' +
    'nos les sus suyo suya tus mis nuestro nuestra nuestros nuestras vuestro usted ustedes ellos ellas soy eres somos son era fue fueron ser ' +
    'estar estoy esta estan estamos estaba hay habia haber hemos han has tengo tiene tienen tenemos tener ' +
    'hacer hace hago hizo hecho puede pueden puedo poder quiero quiere querer digo dice decir dijo dijeron necesito necesita saber bien mal ' +
    'aunque mientras luego entonces cliente clientes servicio empresa problema caso favor ayuda atencion mensaje ' +
    'lamentamos siento disculpa disculpas perdon molestias inconvenientes inconveniente respuesta solucion').split(' ')),
  en: new Set(('hello dear good morning afternoon evening thanks thank please regards kind best the and but for from with without into onto about over under ' +
    'than then that this these those there here what when where which who whom why how ' +
    'you your yours our ours his her their its they them she him are was were been being have has had having does did done doing will would shall ' +
    'should can could may might must not any some all every each other another more most much many very ' +
    'just only also too even still yet again already now ever never really get got getting make made want wanted need needed know like say said ' +
    'says tell told because been able anything something nothing everyone someone nobody customer customers ' +
    'service company issue issues problem case help support message sorry apologise apologize apologies inconvenience trouble frustration feel ' +
    'response team').split(' ')),
};

const numberWords: Record<string, string> = {
  dos: '2', tres: '3', cuatro: '4', cinco: '5', seis: '6', siete: '7', ocho: '8', nueve: '9', diez: '10', once: '11', doce: '12', quince: '15', veinte: '20',
  two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11', twelve: '12', fifteen: '15', twenty: '20',
  dozen: '12', docena: '12', third: '3', tercera: '3', tercer: '3', fourth: '4', cuarta: '4', cuarto: '4', quinta: '5', fifth: '5',
  '2nd': '2', '3rd': '3', '4th': '4', '5th': '5', twice: '2',
};

/** Two words for one person. */
const samePerson: Record<string, string> = {
  mom: 'mothe', mum: 'mothe', mama: 'madre', dad: 'fathe', papa: 'padre', kid: 'child', kids: 'child', children: 'child', niño: 'hijo', nene: 'hijo',
};

/** The content of a word, comparable over inflection; null for words that say nothing of the case. */
export function contentOf({ word: written, kind }: Token, language: Language): string | null {
  if (kind === 'mark') return null;
  const word = written.replace(/'s$/, '');
  const number = numberWords[word] ?? samePerson[word];
  if (number) return number;
  if (kind === 'number') return word.length < 4 ? word.replace(/^0+(?=\d)/, '') : word;
  if (word.length < 3 || common[language].has(word)) return null;
  const ending = endings[language].find((end) => word.endsWith(end) && word.length - end.length >= leastStem);
  return (ending ? word.slice(0, -ending.length) : word).slice(0, stemLength);
}

/** A reader of sentences that returns the places of the words shared with the customer's text. Linear in both. */
export function echoOf(customerText: string, language: Language): (all: readonly Token[]) => number[] {
  const told = new Set<string>();
  for (const token of tokens(customerText)) {
    const content = contentOf(token, language);
    if (content) told.add(content);
  }
  return (all) => {
    const seen = new Set<string>();
    const places: number[] = [];
    all.forEach((token, at) => {
      const content = contentOf(token, language);
      if (!content || !told.has(content) || seen.has(content)) return;
      seen.add(content);
      places.push(at);
    });
    return places;
  };
}
