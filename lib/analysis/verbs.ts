/** First-person forms of Spanish verbs, folded, so that a list of verbs covers who did or will do the act. */

/** `past`: hice, hicimos, hecho; `present`: hago, hacemos; `future`: haré, haremos. */
export type Forms = { past: string[]; present: string[]; future: string[] };

type Irregular = { past?: string[]; present?: string[]; participle?: string; future?: string };

const irregular: Record<string, Irregular> = {
  poner: { past: ['puse', 'pusimos'], present: ['pongo', 'ponemos'], participle: 'puesto', future: 'pondr' },
  hacer: { past: ['hice', 'hicimos'], present: ['hago', 'hacemos'], participle: 'hecho', future: 'har' },
  seguir: { present: ['sigo', 'seguimos'] },
  atender: { present: ['atiendo', 'atendemos'] },
  decir: { past: ['dije', 'dijimos'], present: ['digo', 'decimos'], participle: 'dicho', future: 'dir' },
  traer: { past: ['traje', 'trajimos'], present: ['traigo', 'traemos'], participle: 'traido' },
  dar: { past: ['di', 'dimos'], present: ['doy', 'damos'] },
  ver: { past: ['vi', 'vimos'], present: ['veo', 'vemos'], participle: 'visto' },
  estar: { past: ['estuve', 'estuvimos'], present: ['estoy', 'estamos'] },
  ir: { past: ['fui', 'fuimos'], present: ['voy', 'vamos'] },
  pedir: { present: ['pido', 'pedimos'] },
  conseguir: { present: ['consigo', 'conseguimos'] },
  corregir: { present: ['corrijo', 'corregimos'] },
  repetir: { present: ['repito', 'repetimos'] },
  resolver: { present: ['resuelvo', 'resolvemos'], participle: 'resuelto' },
  devolver: { present: ['devuelvo', 'devolvemos'], participle: 'devuelto' },
  rehacer: { past: ['rehice', 'rehicimos'], present: ['rehago', 'rehacemos'], participle: 'rehecho', future: 'rehar' },
  reponer: { past: ['repuse', 'repusimos'], present: ['repongo', 'reponemos'], participle: 'repuesto', future: 'repondr' },
  escribir: { participle: 'escrito' },
  abrir: { participle: 'abierto' },
  comprobar: { present: ['compruebo', 'comprobamos'] },
  contar: { present: ['cuento', 'contamos'] },
  recordar: { present: ['recuerdo', 'recordamos'] },
  descontar: { present: ['descuento', 'descontamos'] },
  perder: { present: ['pierdo', 'perdemos'] },
  romper: { participle: 'roto' },
  reconocer: { present: ['reconozco', 'reconocemos'] },
  restablecer: { present: ['restablezco', 'restablecemos'] },
  retener: { past: ['retuve', 'retuvimos'], present: ['retengo', 'retenemos'], future: 'retendr' },
  acordar: { present: ['acuerdo', 'acordamos'] },
};

/** The first-person forms of infinitives, singular and plural, without accents. */
export function firstPerson(...infinitives: readonly string[]): Forms {
  const forms: Forms = { past: [], present: [], future: [] };
  for (const infinitive of infinitives) {
    const stem = infinitive.slice(0, -2);
    const ending = infinitive.at(-2);
    const own = irregular[infinitive] ?? {};
    const we = ending === 'a' ? 'amos' : ending === 'e' ? 'emos' : 'imos';
    const past = own.past ?? (ending === 'a' ? [softened(stem) + 'e', `${stem}amos`] : [`${stem}i`, `${stem}imos`]);
    forms.past.push(...past, own.participle ?? stem + (ending === 'a' ? 'ado' : 'ido'));
    const future = own.future ? own.future : infinitive;
    forms.present.push(...(own.present ?? [`${firstSingular(stem, ending!)}o`, stem + we]));
    forms.future.push(`${future}e`, `${future}emos`);
  }
  return forms;
}

/** cargar → cargué, sacar → saqué, avanzar → avancé. */
const softened = (stem: string) => stem.replace(/g$/, 'gu').replace(/c$/, 'qu').replace(/z$/, 'c');
/** recoger → recojo. */
const firstSingular = (stem: string, ending: string) => (ending === 'a' ? stem : stem.replace(/g$/, 'j'));
