/** What an agent commits to: found with its date, its owner and its condition; and what only looks like it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPromises } from '../lib/analysis/promises';
import { spokenDue } from '../lib/analysis/promises/spoken-due';
import type { DraftContext } from '../lib/analysis/rule';
import { sentences } from '../lib/analysis/sentences';
import type { Language } from '../lib/ticket';

const wednesday = '2026-11-18T10:30:00';
const read = (language: Language, text: string, now: string | null = wednesday, zone = 'Europe/Madrid') => {
  const draft: DraftContext = {
    text, language, register: 'none', sentences: sentences(text), fault: 'unsure', sent: [], complaint: true,
    customer: { text: '', all: '', language, sentences: [], name: null },
  };
  return findPromises(draft, { now, zone });
};

type Kept = readonly [text: string, due: string | null, owner: 'me' | 'us'];
const promised: Record<Language, readonly Kept[]> = {
  es: [
    ['Hoy no cierro el ordenador sin haberle contestado.', '2026-11-18', 'me'],
    ['Cuente con mi llamada el viernes a las 12.', '2026-11-20T12:00:00', 'us'],
    ['Lo tienes el jueves en casa, palabra.', '2026-11-19', 'us'],
    ['El viernes. Ese día te entrego el coche arreglado.', '2026-11-20', 'me'],
    ['La transferencia sale mañana a las 9 desde nuestra cuenta.', '2026-11-19T09:00:00', 'us'],
    ['Se le reintegrará el importe íntegro en un máximo de 5 días hábiles.', '2026-11-25', 'us'],
    ['Denos hasta el lunes y se lo dejamos como nuevo.', '2026-11-23', 'us'],
    ['Mañana, sobre las diez y media, le marca Daniela de nuestro equipo.', '2026-11-19T10:30:00', 'us'],
    ['En cuanto tenga la respuesta de almacén te aviso.', null, 'me'],
    ['Nos encargamos nosotros de la recogida.', null, 'us'],
    ['No se preocupe, que de la reclamación al transportista nos ocupamos hoy mismo.', '2026-11-18', 'us'],
    ['Lo vemos en comité el 2 de diciembre y ese mismo día les contestamos.', '2026-12-02', 'us'],
    ['mñn a primera hora t llamo', '2026-11-19T09:00:00', 'me'],
    ['De hoy no pasa que hable con el encargado.', '2026-11-18', 'us'],
    ['Ya hablé con bodega. Te lo despachan mañana temprano.', '2026-11-19T09:00:00', 'us'],
    ['Le prometo que el martes tiene usted la llave.', '2026-11-24', 'me'],
    ['Le agendé la visita para el lunes 23 a las 9.', '2026-11-23T09:00:00', 'us'],
    ['Te mando el abono en unos días.', null, 'me'],
  ],
  en: [
    ["I'm not logging off tonight until your booking is back.", '2026-11-18T20:00:00', 'me'],
    ["Thursday, before noon: that's when you'll have my call.", '2026-11-19T12:00:00', 'us'],
    ['You can count on a call from me Friday at 2.', '2026-11-20T14:00:00', 'me'],
    ["Give us until Monday and it'll be right.", '2026-11-23', 'us'],
    ['Your account gets credited within two business days.', '2026-11-20', 'us'],
    ["I'll be the one ringing you, tomorrow at nine sharp.", '2026-11-19T09:00:00', 'me'],
    ["You'll have it.", null, 'us'],
    ['Will get this over to you by end of business tomorrow.', '2026-11-19T18:00:00', 'me'],
    ["A new card's being printed and will be with you inside five working days.", '2026-11-25', 'us'],
    ['ill call u tmrw at 3', '2026-11-19T15:00:00', 'me'],
    ["48 hours, tops, and you'll have your deposit back.", '2026-11-20T10:30:00', 'us'],
    ['Come Tuesday, the extra line will be off your bill.', '2026-11-24', 'us'],
    ['You have my word that the crew is on your street at 7 a.m. Monday.', '2026-11-23T07:00:00', 'me'],
    ['Your refund will be processed within 5 days of receiving the parcel.', null, 'us'],
    ['Leave it with me.', null, 'me'],
  ],
};
const notPromised: Record<Language, readonly string[]> = {
  es: [
    '¿Cuándo le viene bien que le llame?', 'Me dijeron en almacén que salía el lunes, y no salió.', 'Le enviamos el recambio el viernes pasado.', 'DHL se lo deja mañana por la mañana.',
    'No le puedo dar una hora exacta para mañana.', 'Intentaré que salga hoy, sin asegurarlo.', 'Puede pasar a recogerlo a partir del lunes.', 'Nuestro horario es de 9 a 18, de lunes a viernes.',
    'La oficina estará cerrada el lunes por festivo.', 'Esperamos tenerlo resuelto para el viernes.', 'Su depósito del día 3 consta en el sistema.', 'El cargo corresponde a una compra duplicada.', 'Te mando un abrazo.',
    'Si quiere, le llamo mañana.', 'Haremos todo lo posible.', 'Usted tiene hasta el 30 para reclamar.', 'Tomo nota de su comentario.',
  ],
  en: [
    'I was told it would ship on Monday.', "We can't say when it'll be back.", 'UPS will have it to you by Friday.', "You'll have to sign it before the 30th.", "I wish I could tell you it'll be Friday.",
    'Our lines are open until 8 tonight.', 'Your subscription renews on December 1.', 'It should be with you tomorrow.', 'I could ring you at 4, if that suits.', "We'll be closed on Thursday.", "I'll be honest with you: Monday is out.",
    'It can take up to 10 business days.', "I'd be happy to call you tomorrow.", "I'll do everything I can today.", "If you'd like, I'll call you tomorrow.", 'Good afternoon, Ann.',
  ],
};

for (const language of ['es', 'en'] as const) {
  describe(language, () => {
    for (const [text, due, owner] of promised[language]) it(`promises ${due ?? 'without a date'}: ${text}`, () => expect(read(language, text)[0]).toMatchObject({ due, owner }));
    for (const text of notPromised[language]) it(`promises nothing: ${text}`, () => expect(read(language, text)).toEqual([]));
  });
}

it('the words and their place are those of the draft', () => {
  const text = 'Perdone la espera. El viernes le escribo con la fecha nueva.';
  const [found] = read('es', text);
  expect(found).toMatchObject({ what: 'le escribo con la fecha nueva', dueWords: 'viernes', text: text.slice(found!.start, found!.end) });
});

it('a condition is kept; an indirect question is none', () => {
  expect(read('en', "If it fails again, I'll call you on Friday.")[0]).toMatchObject({ conditional: true, due: '2026-11-20' });
  expect(read('es', 'Te aviso mañana si no llega.')[0]).toMatchObject({ conditional: true });
  expect(read('es', 'Mañana te confirmo si el pago entró.')[0]).toMatchObject({ conditional: false });
});

it('dated promises come first, and without a clock none has a date', () => {
  expect(read('en', "I'll look into it. I'll call you on Friday.").map(({ due }) => due)).toEqual(['2026-11-20', null]);
  expect(read('en', "I'll call you on Friday.", null)).toMatchObject([{ due: null, precision: 'none', owner: 'me' }]);
});

it('hours run on through the night when the clocks change, days keep the hour', () => {
  expect(read('en', "I'll write to you in 24 hours.", '2026-10-31T20:00:00', 'America/New_York')[0]?.due).toBe('2026-11-01T19:00:00');
  expect(read('en', "I'll write to you tomorrow at 8 pm.", '2026-10-31T20:00:00', 'America/New_York')[0]?.due).toBe('2026-11-01T20:00:00');
});

it('no order of words makes it fail, and every place it names is in the draft', () => {
  const words = 'le te llamo mañana el viernes a las 10 y media no que si antes de 48 horas will I we\'ll call you by Friday and she will . , : ? ¿ - 20 % 3/4 p.m. hasta within of the 3rd se enviará hoy \n after from'.split(' ');
  fc.assert(fc.property(fc.array(fc.constantFrom(...words), { maxLength: 25 }), fc.constantFrom('es' as const, 'en' as const), (picked, language) => {
    const text = picked.join(' ');
    for (const found of read(language, text)) expect(text.slice(found.start, found.end)).toBe(found.text);
  }), { numRuns: 2000, seed: 7 });
});

it('a long draft is read in a moment', () => {
  const long = 'Lamento lo ocurrido con su pedido y entiendo el enfado. Mañana a las 10 le llamo con la respuesta del taller y el viernes le devuelvo el importe. '.repeat(12);
  read('es', long);
  const start = performance.now();
  for (let i = 0; i < 10; i++) read('es', long);
  expect((performance.now() - start) / 10).toBeLessThan(50);
});

describe('typed into the follow-up form', () => {
  const typed = (language: Language, words: string) => spokenDue(words, { now: wednesday, zone: 'Europe/Madrid', language });
  for (const [language, words, due] of [
    ['es', 'el jueves a las 10', '2026-11-19T10:00:00'], ['es', 'mañana 9', '2026-11-19T09:00:00'], ['es', '2 semanas', '2026-12-02'], ['es', '48h', '2026-11-20T10:30:00'], ['es', 'viernes 16:30', '2026-11-20T16:30:00'],
    ['en', 'tomorrow 9', '2026-11-19T09:00:00'], ['en', 'in two weeks', '2026-12-02'], ['en', 'fri 3pm', '2026-11-20T15:00:00'], ['en', '3 business days', '2026-11-23'], ['en', '5', '2026-11-18T17:00:00'], ['en', 'el jueves a las 10', '2026-11-19T10:00:00'],
  ] as const) it(`${language}: ${words} is ${due}`, () => expect(typed(language, words)?.due).toBe(due));
  it('no date, a date gone by and nothing at all are null', () => expect([typed('en', 'soon'), typed('es', 'ayer'), typed('en', '2020-01-01'), typed('es', '')]).toEqual([null, null, null, null]));
});
