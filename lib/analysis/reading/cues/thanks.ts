/** Thanks of any kind. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: ['(gracias|agradezco|agradecemos|agradecida|agradecido|mil gracias|se agradece|agradecer|agradecerles|grax|thx|thanks|bendiciones|dios (los|les|lo|la|le) ~1 (bendiga|pague))',
      '🙏'],
    shows: ['Mil gracias.'], leaves: ['Hola.'],
  },
  en: {
    find: ['(thanks|thank|thx|ty|cheers|grateful|appreciate|appreciated|much obliged|tysm|kudos|props)', '🙏'],
    shows: ['Many thanks.'], leaves: ['Hello.'],
  },
} satisfies SignFile;
