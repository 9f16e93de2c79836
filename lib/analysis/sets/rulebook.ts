import type { WordSet } from '.';

/** The company's rules, whatever they are called. */
export default {
  es: ['politica', 'politicas', 'normativa', 'normativas', 'norma', 'normas', 'reglamento', 'reglas', 'regla', 'protocolo', 'protocolos', 'procedimiento', 'procedimientos', 'lineamientos', 'terminos', 'condiciones', 'contrato', 'clausula', 'bases', 'regulacion'],
  en: ['policy', 'policies', 'rule', 'rules', 'regulations', 'guidelines', 'guideline', 'procedure', 'procedures', 'protocol', 'protocols', 'terms', 'conditions', 'contract', 'clause', 't&cs'],
} satisfies WordSet;
