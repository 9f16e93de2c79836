/** A regulator, a court, a lawyer, a consumer body. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { weight: 3, find: ['{authority}', '(hoja|hojas|libro) de reclamaciones', '(acciones|medidas|via|vias) (legales|legal|judicial|judiciales)',
        '(ante|proceder ante) la ley', 'banco de españa', 'direccion general', 'asociacion de consumidores', 'reclamacion formal ante',
        'mis derechos', 'reclamacion ante', 'agencia española', 'proteccion de datos'], unless: ['dudas legales', 'consumo de datos',
        'consumo de agua', 'consumo de energia', 'mi consumo', 'el consumo', 'consumo de luz', 'consumo mensual', 'modo juez', 'demanda de',
        'alta demanda', 'consumo del mes', 'representante legal'] },
    ],
    shows: ['Mañana pongo la denuncia en Consumo.', 'Mi abogada ya tiene copia de todo.', 'Pediré la hoja de reclamaciones.'],
    leaves: ['Quiero ver mi consumo de datos de este mes.', 'Pongo una reclamación en su web para que quede constancia.'],
  },
  en: {
    find: [
      { weight: 3, find: ['{authority}', 'trading standards',
        '(small claims|legal action|class action|cease and desist|consumer rights|consumer protection|letter before action|attorney general|state ag|better business bureau|citizens advice|section 75|financial conduct|data protection|deposit scheme|human rights|public utilities|department of|civil aviation|caa)',
        '(open|opening|raise|raising|file|filed|filing|escalate|escalating) ~3 (dispute|complaint with|claim with|report with|complaint to)',
        '(my|our|a|the) (rights|statutory rights)', 'dispute the charge', 'report (you|this|it) to'], unless: ['court shoes', 'tennis court',
        'legal name', 'food court', 'legal size', 'legally blind', 'paper legal', 'police station'] },
    ],
    shows: ['Trading Standards will hear about this tomorrow.', 'My solicitor has copies of everything.', 'Sort it or I file in small claims.'],
    leaves: ['My legal name has changed, where do I update it?', 'Do you sell court shoes?'],
  },
} satisfies SignFile;
