/** Prompts: the facts of this ticket in, a blank about meaning left, in the register of the customer. */
import { describe, expect, it } from 'vitest';
import { factsOf } from '../lib/analysis/facts';
import { promptsFor, type PromptRequest } from '../lib/analysis/prompts';
import { emotionIds, languages, stepIds, type Fault, type Language, type Register } from '../lib/ticket';

const said = (text: string, language: Language, ...earlier: string[]) =>
  factsOf({ messages: [...earlier, text].map((one) => ({ role: 'customer' as const, text: one, at: null, author: null })) }, language);
const none = { waiting: null, thing: null, amount: null, quote: null };
const asked = (change: Partial<PromptRequest> = {}) =>
  promptsFor({ step: 'align', reading: { emotions: { anger: 'high' }, complaint: true, allegation: false }, register: 'usted', language: 'es', fault: 'unsure', facts: none, ...change });
const faults: Fault[] = ['ours', 'unsure', 'other'];
const registers: Register[] = ['tu', 'usted', 'vos', 'none'];

describe('facts', () => {
  const tickets: [Language, string, Partial<typeof none> | Record<string, string | null>][] = [
    ['es', 'Llevo tres semanas esperando. Compré una cafetera y nada.', { waiting: 'tres semanas', thing: 'cafetera' }],
    ['es', 'Hace 9 días que pedí el sillón gris, pagué 249,90 €', { waiting: '9 días', thing: 'sillón gris', amount: '249,90 €' }],
    ['es', 'me cobraron $1,199 y dice "en revisión"', { amount: '$1,199', quote: '«en revisión»' }],
    ['es', 'mi lavadora no enciende', { thing: 'lavadora', waiting: null }],
    ['es', 'Mi mamá no puede esperar', { thing: null }],
    ['es', 'mi hijo de 9 años tiene fiebre', { waiting: null }],
    ['es', 'Me debitaron 180 mil pesos', { amount: '180 mil' }],
    ['en', 'I have been waiting for five weeks, I ordered a coffee maker from you', { waiting: 'five weeks', thing: 'coffee maker' }],
    ['en', 'My suitcase never arrived and I paid £94', { thing: 'suitcase', amount: '£94' }],
    ['en', 'Your email says "3-5 days" and it has been 12 days', { quote: '"3-5 days"', waiting: '12 days' }],
    ['en', 'My daughter is 2 years old', { thing: null, waiting: null }],
    ['en', 'Do you deliver to Cork?', none],
  ];
  for (const [language, text, facts] of tickets) it(`${language}: ${text}`, () => expect(said(text, language)).toMatchObject(facts));

  it('looks back at earlier messages only for what the last one leaves out', () => {
    expect(said('Sigo esperando, ya van 20 días', 'es', 'Compré una cafetera hace 2 semanas')).toMatchObject({ waiting: '20 días', thing: 'cafetera' });
  });
});

describe('prompts', () => {
  it('there is at least one blank in each, no unfilled name, and no register left undecided', () => {
    for (const step of stepIds) for (const language of languages) for (const fault of faults) for (const register of registers) for (const emotion of emotionIds) for (const complaint of [true, false]) {
      const prompts = asked({ step, language, fault, register, reading: { emotions: { [emotion]: 'mid' }, complaint, allegation: false } });
      expect(prompts.length).toBeGreaterThan(0);
      expect(new Set(prompts).size).toBe(prompts.length);
      for (const prompt of prompts) {
        expect(prompt).toMatch(/\[[^\]]{3,}\]/);
        expect(prompt).not.toMatch(/[{}|‹]|undefined/);
      }
    }
  });

  it('three ideas on a complaint', () => {
    for (const step of stepIds) for (const emotion of ['anger', 'sadness', 'worry', 'disappointment', 'confusion'] as const) {
      expect(asked({ step, reading: { emotions: { [emotion]: 'high' }, complaint: true, allegation: false } })).toHaveLength(3);
    }
  });

  it('facts stand between ‹›, with a capital where a sentence begins; the idea that found its facts comes first', () => {
    const [first] = asked({ facts: { ...none, waiting: 'tres semanas', thing: 'cafetera' } });
    expect(first).toBe('‹Tres semanas› esperando su ‹cafetera› y sin respuesta: [cómo crees que se siente].');
    expect(asked({ facts: { ...none, amount: '$640.000' } })[0]).toContain('‹$640.000›');
  });

  it('the same idea in usted, tú and vos', () => {
    const at = (register: Register) => asked({ step: 'make-right', register, reading: { emotions: { worry: 'mid' }, complaint: true, allegation: false } })[0];
    expect(at('usted')).toBe('Para su tranquilidad, ¿prefiere que [opción] o que [opción]?');
    expect(at('tu')).toBe('Para tu tranquilidad, ¿prefieres que [opción] o que [opción]?');
    expect(at('vos')).toBe('Para tu tranquilidad, ¿preferís que [opción] o que [opción]?');
  });

  it('whose fault it was changes the apology; an allegation never brings an admission', () => {
    const apology = (fault: Fault, allegation = false, language: Language = 'en') => asked({ step: 'apology', language, fault, reading: { emotions: { anger: 'high' }, complaint: true, allegation } });
    expect(apology('ours').join()).toContain('we did wrong');
    expect(apology('unsure').join()).toContain("don't know yet");
    expect(apology('other').join()).toContain('up to us');
    for (const fault of faults) expect(apology(fault, true).join()).not.toMatch(/we did|our (mistake|fault)|I apologi[sz]e/);
    for (const fault of faults) expect(apology(fault, true, 'es').join()).not.toMatch(/hicimos|nuestr[oa]|pido perdón/);
  });

  it('the strongest feeling chooses; a calm message gets the two checks', () => {
    const reading = { emotions: { anger: 'low', worry: 'high' } as const, complaint: true, allegation: false };
    expect(asked({ reading }).join()).toContain('es natural querer saber');
    expect(asked({ step: 'assure', language: 'en', reading: { emotions: { neutral: 'low' }, complaint: false, allegation: false } }).join()).toContain("If it doesn't fit");
  });
});
