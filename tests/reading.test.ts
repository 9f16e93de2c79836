/** How the customer arrives: given this message, this is read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/analysis';
import { readCustomer } from '@/lib/analysis/reading';
import { cueFiles } from '@/lib/analysis/reading/cues';
import { leavingFiles } from '@/lib/analysis/reading/leaving';
import { reasonFiles } from '@/lib/analysis/reading/reasons';
import type { SignFolder } from '@/lib/analysis/reading/signs';
import { wantFiles } from '@/lib/analysis/reading/wants';
import type { Reading } from '@/lib/analysis/types';
import { languages, leavingIds, reasonIds, wantIds, type Language } from '@/lib/ticket';
import { hard } from './reading.thanks';

const read = (text: string, language: Language) => readCustomer({ messages: [{ role: 'customer', text }] }, language, null);
const points = (text: string, language: Language) => read(text, language).points.map((point) => point.text);

function examplesOf(name: string, files: SignFolder, shown: (reading: Reading) => readonly string[]) {
  for (const [id, file] of Object.entries(files)) {
    describe(`${name}: ${id}`, () => {
      for (const language of languages) {
        for (const text of file[language].shows) it(`${language} shows: ${text}`, () => expect(shown(read(text, language))).toContain(id));
        for (const text of file[language].leaves) it(`${language} does not: ${text}`, () => expect(shown(read(text, language))).not.toContain(id));
      }
    });
  }
}

it('every reason, sign and want has its file', () => {
  expect(Object.keys(reasonFiles).sort()).toEqual(reasonIds.filter((id) => id !== 'none').sort());
  expect(Object.keys(leavingFiles).sort()).toEqual([...leavingIds].sort());
  expect(Object.keys(wantFiles).sort()).toEqual([...wantIds].sort());
  expect(Object.keys(cueFiles).length).toBeGreaterThan(5);
});

examplesOf('reason', reasonFiles, ({ reason }) => [reason]);
examplesOf('leaving', leavingFiles, ({ leaving }) => leaving);
examplesOf('want', wantFiles, ({ wants }) => wants);

describe('a story, es', () => {
  const text = 'Buenas tardes. Es el tercer correo que os mando. La cuna tenía que llegar el lunes y salgo de cuentas el jueves. ¿Viene o no viene? Si mañana no está, quiero mi dinero de vuelta y no vuelvo a compraros.';
  const reading = read(text, 'es');
  it('is read whole', () => {
    expect(reading).toMatchObject({ complaint: true, reason: 'late-delivery', contacts: 3, thanksOnly: false, allegation: false });
    expect(Object.keys(reading.emotions)).toEqual(expect.arrayContaining(['anger', 'worry']));
    expect(reading.leaving).toEqual(expect.arrayContaining(['last-time', 'repeated-contact', 'broken-promise-by-us']));
    expect(reading.wants).toEqual(expect.arrayContaining(['refund', 'information']));
    expect(reading.meanings).toContain('wish');
  });
  it('points are its own words', () => {
    expect(reading.points.map((point) => point.text)).toContain('¿Viene o no viene?');
    for (const point of reading.points) expect(text.slice(point.start, point.end)).toBe(point.text);
  });
});

describe('a story, en', () => {
  const text = 'Hi. I have been without broadband for 9 days now. Your engineer was due on Monday and never showed up. When will it be fixed, and who pays for the data I burned? If it is not done by Friday I will go to Ofcom.';
  const reading = read(text, 'en');
  it('is read whole', () => {
    expect(reading).toMatchObject({ complaint: true, reason: 'service-outage' });
    expect(reading.waiting?.text).toContain('9 days');
    expect(reading.leaving).toEqual(expect.arrayContaining(['legal-or-authority', 'broken-promise-by-us']));
    expect(reading.meanings).toContain('ultimatum');
  });
});

describe('in the light of the thread', () => {
  const last = (...said: [role: 'customer' | 'agent', text: string][]) => analyse({ draft: '', messages: said.map(([role, text]) => ({ role, text })) }).reading;
  const sofa = [['customer', 'El sofá tenía que estar aquí el día 4 y no hay rastro de él.'], ['agent', 'Hola, Nerea: pregunto hoy en el almacén y te escribo mañana antes de las 12.']] as const;
  it('a promise of ours whose hour has passed is held against us', () => {
    const reading = last(...sofa.map(([role, text]): ['customer' | 'agent', string] => [role, text]), ['customer', 'Son las seis y no he recibido nada. Si el lunes no lo tengo, anulo el pedido.']);
    expect(reading).toMatchObject({ complaint: true, reason: 'late-delivery' });
    expect(reading.leaving).toEqual(['cancel', 'broken-promise-by-us']);
    expect(Object.keys(reading.emotions).some((id) => id === 'anger' || id === 'disappointment')).toBe(true);
  });
  it('the day alone says it', () => {
    const reading = last(['customer', 'The armchair came with a torn arm.'], ['agent', 'A new one will be with you on Friday.'], ['customer', "It's Saturday."]);
    expect(reading).toMatchObject({ complaint: true, reason: 'damaged-or-defective', leaving: ['broken-promise-by-us'] });
  });
  it('a complaint that is settled or thanked for is over', () => {
    const reading = last(['customer', 'The armchair came with a torn arm.'], ['agent', 'A new one will be with you on Friday.'], ['customer', 'It came this morning, thank you Ana!']);
    expect(reading).toMatchObject({ complaint: false, leaving: [] });
  });
});

describe('terse facts', () => {
  it.each([
    ['es', 'En la aplicación sale mi dirección antigua.'], ['es', 'El ascensor lleva parado desde ayer.'], ['es', 'Me han llegado dos recibos distintos de mayo.'],
    ['en', 'Your site lists my old surname.'], ['en', "Someone else's lab report came to my inbox."], ['en', 'The room we paid for was not what we got.'],
  ] as const)('%s: held against us: %s', (language, text) => expect(read(text, language).complaint).toBe(true));
  it.each([
    ['es', 'Puse mal mi dirección, ¿la puedo cambiar todavía?'], ['es', 'Que sepas que el chico del cristal vino y hasta barrió, así da gusto.'],
    ['en', 'Would anyone mind if my daughter used the piano on Thursday?'], ['en', 'The porter sat with my nan until the taxi came. What a man.'],
  ] as const)('%s: not: %s', (language, text) => expect(read(text, language).complaint).toBe(false));
});

describe('points', () => {
  it.each([
    ['es', '¿En serio? ¿Me estáis tomando el pelo?'],
    ['es', '¿Os mando una paloma mensajera?'],
    ['en', 'Are you kidding me? Seriously?'],
    ['en', 'Should I send a carrier pigeon?'],
    ['en', 'I want to thank Joan for her patience.'],
    ['es', 'Quiero felicitar a Joana por su paciencia.'],
  ] as const)('%s: none in "%s"', (language, text) => expect(points(text, language)).toEqual([]));
  it.each([
    ['es', 'Mándenme la factura de mayo.', 1], ['es', '¿Cuánto cuesta y cuándo llega?', 2], ['es', 'Quiero saber quién firmó y les pido que me llamen.', 2],
    ['en', 'Send me the May invoice.', 1], ['en', 'How much is it and when does it come?', 2], ['en', 'where is my parcel', 1],
  ] as const)('%s: "%s" has %i', (language, text, count) => expect(points(text, language)).toHaveLength(count));
});

describe('bare thanks', () => {
  it('is told from thanks with something open, at least 97 of 100 times', () => {
    const right = hard.filter(({ text, language, only }) => read(text, language).thanksOnly === only);
    const wrong = hard.filter((one) => !right.includes(one)).map(({ text }) => text);
    expect(hard.length).toBeGreaterThanOrEqual(100);
    expect(right.length / hard.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
  });
});

describe('waiting time and contacts', () => {
  it.each([
    ['es', 'Llevo tres semanas sin luz.', 'Llevo tres semanas'], ['es', 'Día 9.', 'Día 9'], ['en', 'Waiting 3 weeks now for the sofa.', '3 weeks'], ['en', 'It has been over ten days.', 'ten days'],
  ] as const)('%s: %s', (language, text, words) => expect(read(text, language).waiting?.text).toContain(words));
  it.each([['es', 'Prometisteis llamar en 24 horas.'], ['en', 'You promised a call within 24 hours.'], ['en', 'It has a 24 months warranty.']] as const)('%s: a term is no wait: %s', (language, text) =>
    expect(read(text, language).waiting).toBeNull());
  it.each([['es', 'Es el cuarto mensaje que mando.', 4], ['es', 'He llamado cinco veces.', 5], ['en', 'This is my third email.', 3], ['en', 'I asked twice.', 2], ['en', 'My second order with you.', 1]] as const)('%s: %s is contact %i', (language, text, count) =>
    expect(read(text, language).contacts).toBe(count));
  it('counts days without our answer in the thread', () => {
    const messages = ['2026-11-01T09:00', '2026-11-03T09:00', '2026-11-05T09:00'].map((at) => ({ role: 'customer' as const, text: 'Any news on my claim?', at }));
    expect(readCustomer({ messages }, 'en', null).contacts).toBe(3);
    expect(readCustomer({ messages: [messages[0]!, { role: 'agent', text: 'On it.', at: '2026-11-02T09:00' }, messages[2]!] }, 'en', null).contacts).toBe(1);
  });
});

describe('an allegation of fraud or theft', () => {
  it.each([['es', 'El instalador me robó un reloj del dormitorio.', true], ['es', 'No reconozco este cargo de 90 euros.', true], ['es', 'Es un robo lo que cuesta el plan.', false], ['en', 'Your mover stole my watch.', true], ['en', 'At that price it is a steal.', false]] as const)('%s: %s', (language, text, alleged) =>
    expect(read(text, language).allegation).toBe(alleged));
});

describe('points and the sentences that answer them', () => {
  const customer = 'When will the cot arrive? Please send me the invoice. Why was I charged twice?';
  const good = ['The cot arrives on Thursday before noon.', 'I have sent you the invoice by email.', 'You were charged twice because our till repeated the order.'];
  const unrelated = ['Our office has a red door.', 'The weather here is mild.', 'Lucía wishes you well.'];
  const open = (draft: string) => analyse({ draft, messages: [{ role: 'customer', text: customer }] }).reading.points.filter(({ answered }) => !answered).map(({ text }) => text);

  it('sees every point answered, and by which sentence', () => {
    const { points: found } = analyse({ draft: good.join(' '), messages: [{ role: 'customer', text: customer }] }).reading;
    expect(found.map(({ by }) => by?.text)).toEqual(good);
  });
  it('sees what is left open', () => {
    expect(open('Thanks for writing. We will look into it.')).toHaveLength(3);
    expect(open(`${good[0]} ${good[1]}`)).toEqual(['Why was I charged twice?']);
  });
  it('deleting a sentence can only open points', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...good, ...unrelated]), fc.nat(), (kept, at) => {
      fc.pre(kept.length > 0);
      const fewer = kept.filter((_, index) => index !== at % kept.length);
      const before = new Set(open(kept.join(' ')));
      expect([...before].every((point) => open(fewer.join(' ')).includes(point))).toBe(true);
    }));
  });
  it('adding an unrelated sentence closes and opens nothing', () => {
    fc.assert(fc.property(fc.shuffledSubarray(good), fc.constantFrom(...unrelated), fc.nat(), (kept, extra, at) => {
      const more = [...kept];
      more.splice(at % (kept.length + 1), 0, extra);
      expect(open(more.join(' '))).toEqual(open(kept.join(' ')));
    }));
  });
});

describe('any text', () => {
  it('is read without throwing, spans in place', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constantFrom(...languages), (text, language) => {
      const reading = read(text, language);
      for (const span of [...reading.points, ...Object.values(reading.evidence), ...(reading.waiting ? [reading.waiting] : [])]) expect(text.slice(span.start, span.end)).toBe(span.text);
    }));
  });
});
