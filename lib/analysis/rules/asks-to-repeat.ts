/** Asks for the whole form or all the papers once more, when the message says they were handed in. */
import type { DraftContext, Rule } from '../rule';
import { scanner } from '../scanner';
import { sets } from '../sets';
import { tokens } from '../tokens';

const repeats = {
  es: scanner([['(adjunt*|envi*|mand*|sub*|rellen*|llen*|complet*|remit*|present*|entreg*|carg*|diligenci*) ~1 (otra vez|de nuevo|nuevamente|una vez mas) ~4', 0], ['(adjunt*|envi*|mand*|sub*|rellen*|llen*|complet*|remit*|present*|entreg*|carg*|diligenci*) ~6 (otra vez|de nuevo|nuevamente|una vez mas)', 0], ['(vuelva|vuelve|volver|vuelvas) a _ ~5', 0], ['reenvi* ~4', 0]], sets.es),
  en: scanner([['(complete|fill|send|submit|upload|attach|provide|post|give|return|file) ~6 (again|once more|one more time)', 0], ['(resend|resubmit|reupload|re - send|re - submit|re - upload) ~4', 0]], sets.en),
};
const spared = { es: scanner([['no ~4 (otra vez|de nuevo|nuevamente)', 0], ['no ~2 (vuelva|vuelvas|volver)', 0], ['le|te reenvi*', 0]], sets.es), en: scanner([["{negation} ~5 (again|once more)", 0], ["i|i'll|we|we'll resend|send", 0]], sets.en) };
const papers = /^(form|forms|formular\w*|document\w*|paper\w*|application|solicitud|planilla|formato|comprobante|justificante|recibo|receipt|certificate|certificado|photo\w*|foto\w*|details|datos|claim|proof|factura|invoice|resguardo|letter|carta)$/;
const kin = (word: string) => word.slice(0, 5);

function detect({ sentences, customer, language }: DraftContext): { start: number; end: number }[] {
  const own = new Set(tokens(customer.text).filter(({ word }) => papers.test(word)).map(({ word }) => kin(word)));
  if (!own.size) return [];
  return sentences.flatMap(({ tokens: all }) => {
    const hit = repeats[language].scan(all).find(({ match }) => all.slice(Math.max(0, match.start - 4), match.end).some(({ word }) => papers.test(word) && own.has(kin(word))));
    return hit && !spared[language].scan(all).length ? [{ start: all[hit.match.start]!.start, end: all[hit.match.end - 1]!.end }] : [];
  });
}

export default {
  id: 'asks-to-repeat',
  family: 'asks-again',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Customer effort research (CEB): having to repeat; method, pillar "time and effort"',
  detect,
  es: {
    find: [],
    advice: 'Ya lo entregó una vez. Búscalo tú.',
    why: 'Entregar dos veces lo mismo dice que la primera se perdió sin que nadie lo sienta. Encontrarlo repara más que pedirlo.',
    prompt: 'Encontré ‹su resguardo›; con eso [qué hago yo y cuándo].',
    flags: [{ customer: 'Llené la planilla en septiembre', draft: 'Complete otra vez la planilla.' }, { customer: 'Mandé el formulario dos veces', draft: 'Por favor vuelva a enviar el formulario.' }, { customer: 'ya entregué la solicitud en la oficina', draft: 'Debe presentar la solicitud nuevamente.' }],
    allows: [{ customer: 'Subí los documentos en septiembre', draft: 'No tiene que mandarlos otra vez: encontré los documentos.' }, { customer: 'Mandé el formulario dos veces', draft: 'Encontré el formulario del día 3 y hoy lo tramito.' }, { customer: 'Subí los documentos en septiembre', draft: 'Te reenvío hoy el resguardo con el sello.' }],
  },
  en: {
    find: [],
    advice: 'They handed it in once. Find it yourself.',
    why: 'Handing in the same twice says the first was lost and nobody minds. Finding it repairs more than asking for it.',
    prompt: 'I found ‹your form›; with it [what I do, and when].',
    flags: [{ customer: 'I posted the application in September', draft: 'Please submit the application again.' }, { customer: 'I sent the form twice', draft: 'Please complete the form once more.' }, { customer: 'the claim was filed on Monday', draft: 'Kindly resubmit the claim.' }],
    allows: [{ customer: 'I uploaded the documents in September', draft: "You won't need to send the documents again: I found them." }, { customer: 'I sent the form twice', draft: 'I found the form of the 3rd and it is filed today.' }, { customer: 'the claim was filed on Monday', draft: 'The claim of Monday is open and Berta rings you at 5 today.' }],
  },
} satisfies Rule;
