/** Forms of the Spanish verbs in which one commits: "llamo", "enviamos", "devolveremos", "llegará". Folded words; the raw ones are asked for accents. */
import { fold } from '../fold';
import type { Token } from '../tokens';

export type Form = { person: 1 | 2 | 3; plural: boolean; tense: 'present' | 'future'; verb: string };

const regular = ('llamar marcar telefonear enviar mandar reenviar remitir confirmar avisar informar comunicar notificar revisar verificar '
  + 'consultar chequear checar comprobar>comprueb investigar averiguar mirar estudiar analizar gestionar tramitar solucionar arreglar '
  + 'resolver>resuelv reparar cambiar reemplazar sustituir>sustituy reponer devolver>devuelv reembolsar reintegrar bonificar abonar acreditar '
    + 'descontar>descuent regresar cancelar anular corregir>corrij actualizar activar reactivar desactivar restablecer bloquear desbloquear '
  + 'programar reprogramar agendar reservar guardar apartar entregar llevar recoger>recog retirar pasar dejar subir bajar cargar crear abrir '
    + 'cerrar>cierr preparar terminar acabar entrar escribir responder contestar contactar hablar contar>cuent explicar aclarar indicar comentar '
    + 'detallar compartir adjuntar '
  + 'mostrar>muestr recordar>recuerd coordinar escalar derivar trasladar reclamar recurrir pedir>pid solicitar exigir>exij pagar cobrar ingresar '
    + 'transferir>transfier depositar compensar regalar cubrir asumir ocupar encargar comprometer asegurar garantizar prometer jurar volver>vuelv '
    + 'seguir>sig '
  + 'vigilar esperar atender>atiend recibir visitar acompañar instalar montar configurar limpiar pintar emitir facturar firmar redactar traducir '
    + 'imprimir publicar retomar llegar quedar buscar encontrar>encuentr localizar rastrear completar finalizar registrar anotar apuntar eliminar '
    + 'borrar quitar '
  + 'ajustar aplicar autorizar aprobar>aprueb rehabilitar renovar>renuev ampliar extender>extiend prolongar aplazar adelantar congelar liberar '
    + 'mover>muev migrar probar>prueb repetir>repit conectar reiniciar reunir presentar proponer ofrecer iniciar comenzar>comienz empezar>empiez '
    + 'continuar '
  + 'concretar cerciorar documentar despachar embarcar surtir reagendar reposicionar reconectar reconfigurar rectificar reversar '
    + 'revertir>reviert girar habilitar validar procesar plantear elevar evaluar monitorear monitorizar supervisar acordar>acuerd citar sacar '
    + 'tomar meter').split(' ');

/** Verbs that no rule gives: first and third person of the present, and the stem of the future. */
const irregular: Record<string, [i: string, it: string, future: string]> = {
  hacer: ['hago', 'hace', 'har'], rehacer: ['rehago', 'rehace', 'rehar'], poner: ['pongo', 'pone', 'pondr'],
  reponer: ['repongo', 'repone', 'repondr'], proponer: ['propongo', 'propone', 'propondr'], decir: ['digo', 'dice', 'dir'],
  dar: ['doy', 'da', 'dar'], ver: ['veo', 've', 'ver'], ir: ['voy', 'va', 'ir'], tener: ['tengo', 'tiene', 'tendr'],
  mantener: ['mantengo', 'mantiene', 'mantendr'], obtener: ['obtengo', 'obtiene', 'obtendr'], venir: ['vengo', 'viene', 'vendr'],
  salir: ['salgo', 'sale', 'saldr'], traer: ['traigo', 'trae', 'traer'], ser: ['soy', 'es', 'ser'], estar: ['estoy', 'esta', 'estar'],
  saber: ['se', 'sabe', 'sabr'], poder: ['puedo', 'puede', 'podr'], ofrecer: ['ofrezco', 'ofrece', 'ofrecer'],
  restablecer: ['restablezco', 'restablece', 'restablecer'], traducir: ['traduzco', 'traduce', 'traducir'], recoger: ['recojo', 'recoge', 'recoger'],
  corregir: ['corrijo', 'corrige', 'corregir'], seguir: ['sigo', 'sigue', 'seguir'], exigir: ['exijo', 'exige', 'exigir'],
  encargar: ['encargo', 'encarga', 'encargar'], deber: ['debo', 'debe', 'deber'], haber: ['he', 'ha', 'habr'], querer: ['quiero', 'quiere', 'querr'],
  reunir: ['reuno', 'reune', 'reunir'],
};

/** Of the future. */
const endings = [['e', 1, false], ['emos', 1, true], ['a', 3, false], ['an', 3, true], ['as', 2, false]] as const;
const forms = new Map<string, Form>();
const add = (word: string, form: Form) => { if (!forms.has(word)) forms.set(word, form); };

for (const entry of [...Object.keys(irregular), ...regular]) {
  const [verb, changed] = entry.split('>') as [string, string | undefined];
  const [root, vowel] = [verb.slice(0, -2), verb.at(-2)!];
  const [i, it, future] = irregular[verb] ?? [`${changed ?? root}o`, `${changed ?? root}${vowel === 'a' ? 'a' : 'e'}`, verb];
  add(i, { person: 1, plural: false, tense: 'present', verb });
  add(it, { person: 3, plural: false, tense: 'present', verb });
  add(`${it}s`, { person: 2, plural: false, tense: 'present', verb });
  add(`${it}n`, { person: 3, plural: true, tense: 'present', verb });
  add(verb === 'ir' ? 'vamos' : `${root}${vowel}mos`, { person: 1, plural: true, tense: 'present', verb });
  for (const [ending, person, plural] of endings) add(future + ending, { person, plural, tense: 'future', verb });
}

/** Written without their accents these are other words: "llegara", "veras", "para". */
const needsAccent = /(ara|era|ira|aran|eran|iran|aras|eras|iras|are|ere|ire)$/;
/** Futures so common that they are understood without it. */
const plain = new Set('llegara recibira tendra estara quedara saldra recibiras tendras podra podras sera seran estaran llegaran vera veras'.split(' '));
/** Verbs in -rar, whose past "preparé" looks like a future. */
const pastOfRar = new Set(('prepar repar separ compar aclar declar dispar par esper recuper super oper gener consider cooper liber aceler toler enter alter reiter '
  + 'moder mir retir tir gir estir admir inspir aspir expir entr compr logr encontr registr cobr mostr demostr integr administr borr cerr '
  + 'ahorr narr abr nombr celebr filtr arrastr asegur jur dur procur captur restaur factur figur configur mejor valor ignor demor llor '
  + 'explor elabor colabor incorpor reintegr').split(' '));

/** The form of a verb that this token is, or null. An accent on the last "o" is somebody else's past ("llamó"). */
export function formOf(token: Token): Form | null {
  const { word } = token;
  const known = forms.get(word);
  if (token.kind !== 'word' || (!known && !/r(e|emos|a|an|as)$/.test(word))) return null;
  const raw = token.raw.normalize('NFC').toLowerCase();
  if (/ó$/.test(raw)) return null;
  if (known) {
    if (known.tense === 'present' && known.person === 1 && /é$/.test(raw)) return null;
    if (known.tense === 'future' && raw === word && needsAccent.test(word) && (known.person !== 1 || word.length < 5) && !plain.has(word)) return null;
    return known.verb === 'estar' && known.tense === 'present' && raw === 'esta' ? null : known;
  }
  const future = /^(.*(?:[aei]r|dr|br))(é|emos|á|án|ás)$/.exec(raw);
  if (!future || pastOfRar.has(fold(future[1]!).text) || /^(qu?er|prefer|requer|adquir|hubi|pud)/.test(word)) return null;
  const ending = future[2]!;
  const person = ending === 'é' || ending === 'emos' ? 1 : ending === 'ás' ? 2 : 3;
  return { person, plural: ending === 'emos' || ending === 'án', tense: 'future', verb: fold(future[1]!).text };
}

/** Whether the same word is past and present: "enviamos", "recibimos". */
export const alsoPast = (word: string): boolean => /(amos|imos)$/.test(word) && !/^(vamos|damos|estamos|decimos|salimos|venimos|seguimos|pedimos)$/.test(word);
