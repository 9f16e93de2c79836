import type { WordSet } from '.';

/** People spoken of as a kind. */
export default {
  es: ['extranjeros', 'extranjeras', 'inmigrantes', 'migrantes', 'gitanos', 'gitanas', 'moros', 'chinos', 'venezolanos', 'venezolanas', 'colombianos', 'peruanos', 'bolivianos', 'haitianos', 'marroquies', 'rumanos', 'argentinos', 'mexicanos', 'africanos', 'latinos', 'sudamericanos', 'indigenas', 'negros', 'musulmanes', 'judios', 'sordos', 'sordas', 'ciegos', 'ciegas', 'discapacitados', 'minusvalidos', 'discapacidad', 'ancianos', 'ancianas', 'viejos', 'viejas', 'jubilados', 'jubiladas', 'mujeres', 'embarazadas', 'gays', 'homosexuales', 'trans', 'gordos', 'mayores', 'jovenes', 'autistas', 'silla'],
  en: ['foreigners', 'immigrants', 'migrants', 'muslims', 'jews', 'gypsies', 'travellers', 'blacks', 'asians', 'africans', 'mexicans', 'indians', 'chinese', 'poles', 'romanians', 'nigerians', 'pakistanis', 'arabs', 'women', 'ladies', 'females', 'deaf', 'blind', 'disabled', 'wheelchair', 'wheelchairs', 'elderly', 'pensioners', 'oldies', 'gays', 'lesbians', 'trans', 'autistic', 'obese', 'foreign', 'older', 'pregnant', 'hispanic', 'religious', 'refugees'],
} satisfies WordSet;
