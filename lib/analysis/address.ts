/** The words of a Spanish text that address somebody as tú, vos or usted. */
import type { Token } from './tokens';

/** `informal` fits tú and vos alike; `plural` is ustedes, which America uses with both. */
export type AddressKind = 'tu' | 'vos' | 'informal' | 'usted' | 'plural';
/** Token indices, end exclusive. Weak marks (le, su) may mean somebody else. */
export type AddressMark = { kind: AddressKind; strong: boolean; start: number; end: number };

const list = (words: string) => new Set(words.split(/\s+/));
const tuOnly = list('tienes puedes quieres eres dices vienes prefieres haces mantienes consigues pides sientes encuentras piensas recuerdas sigues dime pon ten haz ven dimelo dinos');
const vosOnly = list('vos tenes podes queres hacete decime fijate deci contame mandame pasame avisame decinos contanos mandanos pasanos avisanos');
const vosAccented = /^(ten|pod|quer|sab|deb|hac|cre|pon|tra|le|met|entend|respond|perd|comprend)és$|^(necesit|dese|esper|us|busc|mand|envi|pas|pag|llam|cont|mir|and|est[aá]b|encontr|record|acord|qued|prefer|ven|dec|ped|sent|eleg|recib|escrib|segu|viv|sal)(ás|ís)$|^(mir|esper|cont|mand|pas|dej|llam|envi|revis|prob|intent|entr|confirm|avis|fij|tom|us|compr|and|cambi|sac|prest|anot|guard|perdon|disculp)á$|^(hac|pon|ten|le|respond|tra)é$/;
/** `avísame` is tú; `avisame` is vos, or tú in a hurry. */
const informalWords = list(`te ti contigo vosotros vosotras vuestro vuestra vuestros vuestras habeis sois podeis teneis quereis estais sabeis
 has sabes debes necesitas deseas recibes crees envias mandas dejas pagas logras intentas ingresas vives eliges conoces gustas escribes quedas entras buscas usas vas hayas tengas puedas quieras sepas seas hagas
 digas necesites recibas prefieras desees veas vayas estes tuviste hiciste podras tendras recibiras encontraras querras sabras podrias querrias deberias tendrias preferirias estabas tenias querias podias habias
 sabias debias esperabas hubieras tuvieras pudieras quisieras dudes preocupes olvides esperes quedate fijate tranquilizate registrate comunicate acercate asegurate olvidate calmate disculpame perdoname`);
const notPreterite = list(`existe triste chiste consiste asiste insiste resiste viste persiste despiste alpiste quiste embiste subsiste desiste contraste desgaste gaste baste traste engaste devaste arraste piste enliste
 aliste conquiste liste embaste reviste paste`);
const notInfinitive = list(`parte aparte comparte reparte arte marte descarte baluarte estandarte imparte departe carte fuerte muerte suerte inerte convierte advierte divierte invierte vierte oferte alerte acierte concierte despierte
 revierte aparte fuerte hierte pervierte subvierte injerte liberte`);
const ustedWords = list(`usted ud vd disculpeme perdoneme quedese fijese tranquilicese registrese comuniquese acerquese asegurese preocupese calmese dirijase sirvase pongase ayudarle ayudarla ayudarlo atenderle
 atenderla atenderlo servirle contactarle molestarle agradecerle informarle comentarle acompañarle permitame recordarle indicarle pedirle ofrecerle rogarle`);
const pluralWords = list('ustedes uds vds');
const withE = 'indique|envie|mande|pase|confirme|avise|llame|cuente|deje|comunique|facilite|adjunte|explique|espere|mire|tome|complete|rellene|descargue|verifique|revise|pruebe|intente|recuerde|ayude|perdone|olvide|registre|anote|guarde|lleve|regale|muestre|use|contacte|reenvie|remita|proporcione|solicite|presente|ingrese|entre|consulte|busque|devuelva|considere';
const withA = 'escriba|responda|diga|haga|ponga|tenga|traiga|vea|lea|venga|vaya|sepa|permita|comparta|reciba|siga|pida|elija|acuda|dirija';
const tuA = 'indica|envia|manda|pasa|confirma|avisa|llama|cuenta|deja|comunica|facilita|adjunta|explica|espera|mira|toma|completa|rellena|descarga|verifica|revisa|prueba|intenta|recuerda|ayuda|perdona|registra|anota|guarda|lleva|regala|muestra|usa|contacta|reenvia|proporciona|consulta|busca|ingresa|entra|considera';
const tuE = 'escribe|responde|haz|pon|ten|trae|lee|ven|permite|comparte|sigue|pide|elige|acude|di';
const enclitic = '(?:me|nos)(?:lo|la|los|las)?|lo|la|los|las';
const ustedOrder = new RegExp(`^(?:${withE}|${withA})(?:${enclitic})$`);
const tuOrder = new RegExp(`^(?:${tuA}|${tuE})(?:${enclitic})$`);
const ustedBare = new RegExp(`^(?:${withE}|${withA}|disculpe)$`);
const tuBare = new RegExp(`^(?:${tuA}|${tuE}|disculpa)$`);
const customerThings = list(`pedido pedidos cuenta caso solicitud consulta mensaje correo email reclamo reclamacion queja factura facturas paciencia comprension numero contraseña clave equipo paquete envio compra compras
 reembolso dinero tarjeta plan linea reserva poliza contrato vuelo experiencia opinion comentario comentarios preferencia confianza tiempo disposicion ayuda interes contacto satisfaccion titular nombre direccion domicilio
 telefono usuario saldo cita orden incidencia aclaracion tramite servicio cobro pago recibo`);
const asksOf = list('puede podria confirma indica facilita dice permite comparte envia pasa regala autoriza recuerda da');
const hadSubject = list('usted si que gracias por favor');

/** Every mark of address in one sentence, in order; words in quotation marks are somebody else's. */
export function addressMarks(all: readonly Token[]): AddressMark[] {
  const found: AddressMark[] = [];
  let quoted = false;
  for (let at = 0; at < all.length; at++) {
    if (all[at]!.word === '"') { quoted = quoted ? false : all.slice(at + 1).some(({ word }) => word === '"'); continue; }
    if (quoted || all[at]!.kind !== 'word') continue;
    const mark = markAt(all, at);
    if (mark) found.push({ ...mark, start: at, end: Math.max(at + 1, mark.end ?? 0) });
  }
  return found;
}

function markAt(all: readonly Token[], at: number): { kind: AddressKind; strong: boolean; end?: number } | null {
  const { word, raw } = all[at]!;
  const before = all[at - 1]?.word ?? '';
  const next = all[at + 1];
  const opens = at === 0 || all.slice(0, at).every(({ kind }) => kind === 'mark') || /^[,.:;¿¡(!?-]$/.test(before) || /^(favor|pero|entonces|y)$/.test(before);
  const shouted = raw === raw.toUpperCase() && raw.length > 1;
  if (word === 'tu' || word === 'tus') return possessive(all, at, raw);
  if (word === 'te') return raw === 'té' || /^(una|la|letra|un|el|de)$/.test(before) ? null : { kind: 'informal', strong: true };
  if (word === 'os') return shouted ? null : { kind: 'informal', strong: true };
  if (word === 'fijate') return { kind: /í/.test(raw) ? 'tu' : 'vos', strong: true };
  if (word === 'sos') return shouted ? null : { kind: 'vos', strong: true };
  if (vosOnly.has(word) && !/[áéíóú]./.test(raw.slice(0, -1))) return { kind: /me$|nos$/.test(word) ? 'informal' : 'vos', strong: true };
  if (vosAccented.test(raw.toLowerCase())) return { kind: 'vos', strong: true };
  if (tuOnly.has(word)) return word === 'ten' || word === 'pon' || word === 'ven' || word === 'haz' ? (opens ? { kind: 'tu', strong: true } : null) : { kind: 'tu', strong: true };
  if (word === 'estas') return /á/.test(raw) || /^(como|que)$/.test(before) ? { kind: 'informal', strong: true } : null;
  if (pluralWords.has(word)) return { kind: 'plural', strong: true };
  if (ustedWords.has(word)) return { kind: 'usted', strong: true };
  if (informalWords.has(word) || (!isName(all, at) && isInformalEnding(word, raw))) return { kind: 'informal', strong: true };
  if (ustedOrder.test(word)) return { kind: 'usted', strong: true };
  if (tuOrder.test(word)) return { kind: /[áéíóú]/.test(raw) ? 'tu' : 'informal', strong: true };
  return phraseAt(all, at, word, before, next, opens);
}

function phraseAt(all: readonly Token[], at: number, word: string, before: string, next: Token | undefined, opens: boolean) {
  const following = next?.word ?? '';
  if (word === 'dude' && before === 'no') return { kind: 'usted', strong: true } as const;
  if (word === 'preocupe' && before === 'se') return { kind: 'usted', strong: true } as const;
  if (before === 'si' && /^(gusta|desea|prefiere)$/.test(word)) return { kind: 'usted', strong: true } as const;
  if (before === 'como' && word === 'esta' && !/^(deja\S*|deje\S*|tal|asi|queda\S*|quede\S*|,)$/.test(all[at - 2]?.word ?? '') && (/^(usted|\?|señor|señora|don|doña)$/.test(following) || all.some((token) => token.word === '?'))) return { kind: 'usted', strong: true } as const;
  if (/^(me|nos)$/.test(before) && asksOf.has(word) && all.some((token) => token.word === '?') && subjectless(all, at - 2)) return { kind: 'usted', strong: true } as const;
  if (/^(puede|podria)$/.test(word) && /^(enviar|indicar|decir|confirmar|facilitar|mandar|escribir|llamar|dar|contactar|compartir|hacer|proporcionar)(nos|me|melo|noslo)$/.test(following)) return { kind: 'usted', strong: true } as const;
  if (opens && ustedBare.test(word) && !/é$/i.test(all[at]!.raw) && !/^(y|pero)$/.test(before) && (word !== 'entre' || /^(a|al|en)$/.test(following)) && (word !== 'vaya' || /^(a|al|por|en|con|usted)$/.test(following))) return { kind: 'usted', strong: following !== 'que' || word === 'recuerde' || word === 'disculpe' } as const;
  if (opens && tuBare.test(word) && startsOrder(all, at, following)) return { kind: 'informal', strong: false } as const;
  if (/^(le|les)$/.test(word)) return { kind: 'usted', strong: false } as const;
  if (/^(su|sus)$/.test(word) && customerThings.has(following)) return { kind: 'usted', strong: false } as const;
  if (before === 'si' && /^(quiere|necesita|puede|tiene|requiere)$/.test(word) && !/^(el|la|los|las|un|una|su|tu|mi|\w{3,}o)$/.test(following)) return { kind: 'usted', strong: false } as const;
  if (opens && /^(señor|señora|sr|sra|srta|señorita|don|doña)$/.test(word) && all.slice(at + 1, at + 5).some((token) => /^[,:]$/.test(token.word))) return { kind: 'usted', strong: false } as const;
  if (/^(prefiere|desea|necesita|gusta)$/.test(word) && all.some((token) => token.word === '?')) return { kind: 'usted', strong: false } as const;
  return null;
}

/** "Tu Casa" is the name of a product. */
function possessive(all: readonly Token[], at: number, raw: string): { kind: AddressKind; strong: boolean } | null {
  const next = all[at + 1];
  if (raw === 'tú' || raw === 'Tú') return { kind: 'tu', strong: true };
  if (next && /^\p{Lu}/u.test(next.raw) && /^T/.test(raw)) return null;
  return { kind: 'informal', strong: true };
}

/** "Señor Duarte", "Iriarte" inside a sentence. */
const isName = (all: readonly Token[], at: number) => at > 0 && /^\p{Lu}\p{Ll}/u.test(all[at]!.raw) && !/^[.:;¿¡!?"-]$/.test(all[at - 1]!.word);

function isInformalEnding(word: string, raw: string): boolean {
  if (/^.{2,}(aste|iste)(is)?$/.test(word)) return !notPreterite.has(word);
  if (/^.{2,}rás$/.test(raw.toLowerCase())) return !/^(de|a)trás$/.test(raw.toLowerCase());
  if (/^..+[aei]rte(lo|la|los|las)?$/.test(word)) return !notInfinitive.has(word);
  if (/ndote(lo|la|los|las)?$/.test(word)) return true;
  return /^..+[áé]is$/.test(raw.toLowerCase()) && !/^(dieci|veinti)séis$/.test(raw.toLowerCase());
}

const subjectless = (all: readonly Token[], at: number) => at < 0 || all[at]!.kind === 'mark' || hadSubject.has(all[at]!.word);
/** A bare third person looks the same: an order stands first and has its object, not a subject, behind it. */
const startsOrder = (all: readonly Token[], at: number, following: string) =>
  /^(el|la|los|las|un|una|que|tu|tus|si|con|en|a|por|de|este|esta|tu|nuestra|nuestro|,)$/.test(following) && (at === 0 || all[at - 1]!.word === 'favor' || all.slice(0, at).every(({ kind }) => kind === 'mark'));
