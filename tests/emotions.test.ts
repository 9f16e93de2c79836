/** Every emotion against its own examples, and what may never be mistaken for gladness. */
import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/analysis';
import { emotionFiles } from '@/lib/analysis/emotions/files';
import { readCustomer } from '@/lib/analysis/reading';
import { emotionIds, languages, type Language } from '@/lib/ticket';

const read = (text: string, language: Language) => readCustomer({ messages: [{ role: 'customer', text }] }, language, null);

it('every emotion has its file', () => {
  expect(Object.keys(emotionFiles).sort()).toEqual([...emotionIds].sort());
});

for (const [id, file] of Object.entries(emotionFiles)) {
  describe(id, () => {
    for (const language of languages) {
      const { shows, leaves } = file[language];
      it(`${language}: has eight examples and near misses`, () => {
        expect(shows.length).toBeGreaterThanOrEqual(8);
        expect(leaves.length).toBeGreaterThanOrEqual(4);
      });
      for (const text of shows) it(`${language} shows: ${text}`, () => expect(Object.keys(read(text, language).emotions)).toContain(id));
      for (const text of leaves) it(`${language} does not: ${text}`, () => expect(Object.keys(read(text, language).emotions)).not.toContain(id));
    }
  });
}

describe('evidence', () => {
  it('quotes the words of the message, at their place', () => {
    const text = 'Hola 👋 llevo tres semanas esperando la cuna y estoy harta.';
    const { emotions, evidence } = read(text, 'es');
    expect(emotions.anger).toBeDefined();
    for (const span of Object.values(evidence)) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(evidence.anger?.text).toContain('harta');
  });
  it('quotes the fact when no feeling is said', () => {
    const { emotions, evidence } = read('You charged me twice for the same night.', 'en');
    expect(emotions.anger).toBeDefined();
    expect(evidence.anger?.text).toContain('charged me');
  });
});

describe('intensity', () => {
  const rank = { low: 1, mid: 2, high: 3 };
  it.each([
    ['es', 'Me cobraron dos veces la cuota.', 'ME COBRARON DOS VECES LA CUOTA!!! Ladrones, estoy harto, es la quinta vez que llamo.'],
    ['en', 'You charged me twice for May.', 'YOU CHARGED ME TWICE FOR MAY!!! Thieves. I am fed up, this is the fifth time I call.'],
  ] as const)('%s: capitals, marks, insults and the n-th contact raise it', (language, calm, loud) => {
    expect(rank[read(loud, language).emotions.anger!]).toBeGreaterThan(rank[read(calm, language).emotions.anger!]);
    expect(read(loud, language).emotions.anger).toBe('high');
  });
});

describe('pasted mail of ours', () => {
  it('is not the customer\'s feeling', () => {
    const text = 'Gracias, Marta, todo claro.\n\nEl lun, 3 nov 2026, Soporte <soporte@tienda.example> escribió:\n> Según nuestra política es inaceptable devolver el dinero.\n> Lamentamos el pésimo servicio.';
    const { emotions, complaint } = analyse({ draft: '', messages: [{ role: 'customer', text }] }).reading;
    expect(complaint).toBe(false);
    expect(emotions.anger).toBeUndefined();
  });
  it('is known without marks from our earlier reply', () => {
    const ours = 'We understand that you are furious and that this is unacceptable.';
    const reading = readCustomer({ messages: [{ role: 'agent', text: ours }, { role: 'customer', text: `${ours}\nThank you for fixing it so fast, Ana!` }] }, 'en', null);
    expect(Object.keys(reading.emotions)).toEqual(['gratitude']);
  });
});
