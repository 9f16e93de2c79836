import type { WordSet } from '.';

/** Regulators, consumer bodies, courts and lawyers of the countries where Spanish and English are spoken. */
export default {
  es: ['sernac', 'subtel', 'sec', 'profeco', 'condusef', 'ocu', 'facua', 'omic', 'indecopi', 'osiptel', 'sunass', 'procon', 'enacom', 'ift', 'cofece', 'superintendencia', 'supersalud', 'superfinanciera', 'sic', 'consumo', 'consumidor', 'consumidores', 'juzgado', 'juzgados', 'juez', 'tribunal', 'tribunales', 'abogado', 'abogada', 'abogados', 'demanda', 'demandar', 'demandare', 'demandarlos', 'denuncia', 'denunciar', 'denunciare', 'denunciarlos', 'fiscalia', 'burofax', 'arbitraje', 'defensor', 'defensoria', 'ombudsman', 'legal', 'legales', 'judicial', 'querella', 'litigio', 'penal', 'coprec', 'aesa', 'ministerio'],
  en: ['ombudsman', 'ofcom', 'ofgem', 'ofwat', 'fca', 'cfpb', 'ftc', 'fcc', 'bbb', 'attorney', 'lawyer', 'lawyers', 'solicitor', 'solicitors', 'court', 'lawsuit', 'sue', 'suing', 'legal', 'legally', 'regulator', 'tribunal', 'arbitration', 'hmrc', 'police', 'litigation', 'chargeback', 'adjudicator'],
} satisfies WordSet;
