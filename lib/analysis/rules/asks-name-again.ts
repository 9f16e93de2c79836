/** Asks for the name of the holder or patient that the message already gives. */
import { asksAgainFor } from '../asked-again';
import type { Rule } from '../rule';

export default {
  id: 'asks-name-again',
  family: 'asks-again',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Customer effort research (CEB): repeating information is among the strongest drivers of disloyalty',
  detect: asksAgainFor(
    {
      asked: { es: ['nombre ~1 (completo|del|de la|de|y|$)', 'titular|titularidad', 'nombre de quien'], en: ['(full|your|the|patient) ~1 name', 'name (of|on|and|$)', 'account holder', 'whose name'] },
      given: { es: [], en: [] },
      format: /(?:[Tt]itular|[Pp]aciente|[Aa] nombre de|[Mm]e llamo|[Mm]i nombre es|[Ss]oy|mam[aá] de|pap[aá] de|[Nn]ame is|[Nn]ame's|under the name(?: of)?|[Aa]ccount holder|[Tt]his is|[Pp]atient)\s{0,2}:?\s{1,2}(?:es |is )?\p{Lu}\p{Ll}{1,20}/u,
      unless: { es: ['(pong*|puse|cambi*|dej*) ~4 nombre'], en: ['(put|changed|under) ~3 name', 'username', 'user name'] },
    },
  ),
  es: {
    find: [],
    advice: 'Ya dijo quién es. Llámale por su nombre.',
    why: 'Pedir lo que ya está escrito dice que no se leyó. Usarlo en la respuesta demuestra lo contrario sin decirlo.',
    prompt: '‹Amparo›, [qué cambio queda hecho y desde cuándo].',
    flags: [{ customer: 'titular Amparo Gil, quiero cambiar la cuenta', draft: 'Dígame el nombre del titular.' }, { customer: 'Soy Nora Lima, nadie me llama', draft: '¿Me indica su nombre completo?' }, { customer: 'Soy la mamá de Iker Sosa, no hay jarabe', draft: 'Compártanos el nombre del paciente.' }],
    allows: [{ customer: 'quiero cambiar la cuenta', draft: '¿Me dice el nombre del titular? La cambio hoy.' }, { customer: 'titular Amparo Gil', draft: 'Amparo, la cuenta queda cambiada hoy.' }, { customer: 'Soy Nora Lima', draft: 'Nora, le llamo hoy a las 5.' }],
  },
  en: {
    find: [],
    advice: 'They said who they are. Call them by name.',
    why: 'Asking for what stands in the message says it was not read. Using it in the reply proves the opposite without a word.',
    prompt: '‹Amparo›, [what is changed, and since when].',
    flags: [{ customer: 'My name is Nora Lima, nobody calls', draft: 'Could you tell me your full name?' }, { customer: 'The account holder is Paul Grey, he died in May', draft: 'Please confirm the name of the account holder.' }, { customer: 'this is Nora Lima again', draft: 'May I have your name?' }],
    allows: [{ customer: 'nobody calls', draft: 'May I have your name? I ring you at 5 today.' }, { customer: 'My name is Nora Lima', draft: 'Nora, I ring you at 5 today.' }, { customer: 'this is Nora Lima again', draft: 'Nora, the parcel ships today.' }],
  },
} satisfies Rule;
