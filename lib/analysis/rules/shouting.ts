/** Capitals that shout. */
import type { DraftContext, Hit, Rule } from '../rule';
import type { Token } from '../tokens';
import type { Suggestion } from '../types';

/** Three words in capitals in a row, the marks between them allowed, or two long ones; a slot to be filled in is no shout. */
function detect({ sentences }: DraftContext): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { tokens } of sentences) {
    let inSlot = false;
    let run: Token[] = [];
    for (const token of [...tokens, null]) {
      if (token && /^[[\]{}<>]$/.test(token.word)) inSlot = /^[[{<]$/.test(token.word);
      if (token && !inSlot && token.kind === 'word' && token.raw === token.raw.toUpperCase() && token.raw !== token.raw.toLowerCase()) run.push(token);
      else if (!token || !(token.kind === 'mark' && /^[,!¡'"]$/.test(token.word) && run.length)) {
        if (shouts(run)) found.push({ start: run[0]!.start, end: run.at(-1)!.end });
        run = [];
      }
    }
  }
  return found;
}

function shouts(run: readonly Token[]): boolean {
  const letters = run.reduce((sum, { word }) => sum + word.length, 0);
  return (run.length >= 3 && letters >= 9) || (run.length === 2 && letters >= 11 && run.every(({ word }) => word.length > 3));
}

const named = /\b(i|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|christmas|easter)\b/g;

/** The same words in lower case, with the capital of the sentence. */
function lowered({ tokens, first, start, end, text }: Hit, draft: DraftContext): Suggestion {
  const opens = first === 0 || tokens[0]?.start === draft.sentences.find((one) => one.start <= start && start < one.end)?.start;
  const low = draft.language === 'en' ? text.toLowerCase().replace(named, (name) => name[0]!.toUpperCase() + name.slice(1)) : text.toLowerCase();
  return { kind: 'replace', start, end, text: opens ? low[0]!.toUpperCase() + low.slice(1) : low };
}

export default {
  id: 'shouting',
  family: 'heat',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Method, silence and patience; research on politeness (Danescu-Niculescu-Mizil et al. 2013)',
  detect,
  es: {
    find: [],
    advice: 'En mayúsculas se lee como un grito.',
    why: 'Por escrito, las mayúsculas son volumen. Dicho en minúsculas pesa lo mismo y no hiere.',
    prompt: 'Lo importante es [el dato].',
    fix: lowered,
    flags: ['YA LE HE DICHO que no se puede.', 'El plazo TERMINÓ EL LUNES, señor.', 'LEA BIEN EL CORREO.'],
    allows: ['Su expediente de la DIAN y el RUT ya están en el sistema.', 'El NIF y el IBAN los tengo, gracias.', 'Hoy sale el SEUR 24 con su caja.'],
  },
  en: {
    find: [],
    advice: 'In capitals it reads as a shout.',
    why: 'In writing, capitals are volume. In lower case it weighs the same and does not hurt.',
    prompt: 'What matters is [the fact].',
    fix: lowered,
    flags: ['READ THE EMAIL, please.', 'The offer ended ON MONDAY NIGHT, sir.', 'This thread IS NOW CLOSED, thank you.'],
    allows: ['Your USPS and UPS numbers are both in the file.', 'The NHS form is signed and on its way.', 'Ask for the BBC HD channel and it comes free.'],
  },
} satisfies Rule;
