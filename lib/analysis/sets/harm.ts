import type { WordSet } from '.';

/** What an empty apology is sorry for: nouns that could stand in any reply. */
export default {
  es: ['molestia', 'molestias', 'inconveniente', 'inconvenientes', 'inconveniencia', 'inconveniencias', 'incomodidad', 'incomodidades', 'contratiempo', 'contratiempos', 'trastorno', 'trastornos', 'perjuicio', 'perjuicios', 'malestar', 'confusion', 'confusiones', 'malentendido', 'malentendidos'],
  en: ['inconvenience', 'inconveniences', 'inconvience', 'incovenience', 'frustration', 'frustrations', 'confusion', 'upset', 'distress', 'disruption', 'misunderstanding', 'misunderstandings', 'miscommunication', 'annoyance', 'disappointment', 'trouble', 'hassle', 'discomfort', 'offence', 'offense'],
} satisfies WordSet;
