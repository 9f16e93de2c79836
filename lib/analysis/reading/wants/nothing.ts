/** Asks for nothing: a farewell, a resigned word, a past that cannot be repaired. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      'en fin', 'para que sepan', 'solo (queria|quiero) (que lo sepan|dejar constancia|desahogarme|agradecer|decir|felicitar)', 'nomas para',
        '(ya )?(da|dan) igual', 'no (espero|quiero|pido|necesito) nada', 'quedense (con|el)', 'no hace falta (que|contestar|responder)',
        'me paso definitivamente', 'ya no (vuelvo|importa)',
    ],
    shows: ['En fin, ya lo tiré a la basura.', 'No quiero nada, solo que lo sepan.'],
    leaves: ['En fin, ¿me lo cambian?'],
  },
  en: {
    find: [
      'oh well', 'just (wanted|thought) ~2 (you|know|say)', "(don't|do not) (want|need|expect) anything", 'keep your',
        'no need to (reply|respond|answer)', 'too late now', '(feedback|fyi) only', 'whatever', 'never touch my', "i'm taking my", 'officially done',
    ],
    shows: ['Oh well, it went in the bin.', "I don't want anything, I just thought you should know."],
    leaves: ['Oh well, can I swap it?'],
  },
} satisfies SignFile;
