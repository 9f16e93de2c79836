/** "Have you tried another cable?", after they wrote that they did. */
import type { DraftContext, Rule } from '../rule';
import { matcher, scanner } from '../scanner';
import { sets } from '../sets';
import { tokens } from '../tokens';

const asked = {
  es: scanner<'question' | 'order'>([['(ha|has|ya) ~1 (probado|intentado|reiniciado|tratado|revisado|comprobado|verificado|desinstalado|apagado)', 'question'], ['(probaste|intentaste|reiniciaste|probo|intento|reinicio|revisaste|trataste|verificaste|desinstalaste)', 'question'], ['(prueba|pruebe|proba|intenta|intente|trate|trata|reinicia|reinicie|desinstala|desinstale|revisa|revise|verifica|verifique) ~1 (a|con|el|la|los|las|un|una|otro|otra|que|de|tu|su)', 'order']], sets.es),
  en: scanner<'question' | 'order'>([['have you (tried|checked|restarted|reset|rebooted|reinstalled)', 'question'], ['did you (try|check|restart|reset)', 'question'], ['(try|please restart|please reset|please check|please reboot|please reinstall|please clear|please replace) ~1', 'order']], sets.en),
};
const done = {
  es: matcher(['(ya|he|hemos) ~2 (probe|probado|reinicie|reiniciado|intente|intentado|cambie|cambiado|desinstale|desinstalado|apague|apagado|revise|revisado|hice|hecho|desenchufe)', 'probe|reinicie|cambie|desinstale|apague|intente|resetee|desenchufe|revise'], sets.es),
  en: matcher(['tried|restarted|reset|rebooted|reinstalled|replaced|swapped|unplugged|changed|cleared|checked|updated', 'turned ~2 off'], sets.en),
};
const plain = new Set('have with your that this tried trying please again once more than para como otro otra otros otras another different already been from nuevo nueva todo todos usted nuestro same what when then equipo'.split(' '));

/** The step asked for shares a word with the sentence in which the customer says what was tried. */
function detect({ sentences, customer, language }: DraftContext): { start: number; end: number }[] {
  const tried = new Set(customer.sentences.filter((one) => done.es(one.tokens) || done.en(one.tokens)).flatMap((one) => tokens(one.text).filter(({ kind, word }) => kind === 'word' && word.length > 3 && !plain.has(word)).map(({ word }) => word.slice(0, 6))));
  if (!tried.size) return [];
  return sentences.flatMap(({ tokens: all, question }) => {
    const hit = asked[language].scan(all).find(({ key }) => question || key === 'order');
    if (!hit) return [];
    const rest = all.slice(hit.match.start, hit.match.start + 14);
    const same = rest.findIndex(({ word, kind }) => kind === 'word' && word.length > 3 && !plain.has(word) && tried.has(word.slice(0, 6)));
    return same < 0 ? [] : [{ start: rest[0]!.start, end: rest[Math.max(same, hit.match.end - hit.match.start - 1)]!.end }];
  });
}

export default {
  id: 'asks-steps-again',
  family: 'asks-again',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Customer effort research (CEB): repeating information is among the strongest drivers of disloyalty',
  detect,
  es: {
    find: [],
    advice: 'Ya lo probó y lo contó. Parte del paso siguiente.',
    why: 'Pedir la prueba que ya hizo dice que su trabajo no cuenta. Reconocerla ahorra una vuelta y da confianza.',
    prompt: 'Con ‹el cable› ya descartado, queda [qué], y eso [quién lo hace y cuándo].',
    flags: [{ customer: 'Ya probé otro cable y otro enchufe y sigue muerta', draft: '¿Ha probado con otro cable?' }, { customer: 'Reinicié el módem tres veces, nada', draft: 'Por favor reinicie el módem.' }, { customer: 'he desinstalado la app y sigue igual', draft: '¿Probaste a desinstalar la app?' }],
    allows: [{ customer: 'no enciende la tostadora', draft: '¿Ha probado con otro enchufe? Si no, hoy le mando otra.' }, { customer: 'Ya probé otro cable y sigue muerta', draft: 'Probado el cable, sólo queda la placa: hoy le mando otra.' }, { customer: 'Reinicié el módem tres veces', draft: 'El técnico cambia el módem hoy a las 5.' }],
  },
  en: {
    find: [],
    advice: 'They tried it and said so. Start from the next step.',
    why: 'Asking for a test they did says their work does not count. Naming it saves a round and earns trust.',
    prompt: 'With ‹the cable› ruled out, what remains is [what], and [who does it, when].',
    flags: [{ customer: 'Tried another cable and another outlet, still dead', draft: 'Have you tried a different outlet?' }, { customer: 'I restarted the modem three times, nothing', draft: 'Please restart your modem.' }, { customer: 'already reinstalled the app, same thing', draft: 'Did you try to reinstall the app?' }],
    allows: [{ customer: 'the toaster is dead', draft: 'Have you tried another outlet? If not that, I ship one today.' }, { customer: 'Tried another cable, still dead', draft: 'With the cable ruled out it is the board: a new one ships today.' }, { customer: 'I restarted the modem three times', draft: 'The engineer swaps the modem at 5 today.' }],
  },
} satisfies Rule;
