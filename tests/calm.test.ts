/** Calm tickets: what was asked is answered, and what comes next, and when, is said. */
import { describe, expect, it } from 'vitest';
import { calmChecks } from '../lib/analysis/calm';
import { draftOf } from '../lib/analysis/draft';
import { findPromises } from '../lib/analysis/promises';
import type { Point } from '../lib/analysis/types';
import type { Language, StepState } from '../lib/ticket';

function checked(language: Language, customer: string, text: string, reading: { points?: Point[]; thanksOnly?: boolean } = {}) {
  const draft = draftOf({ draft: text, messages: [{ role: 'customer', text: customer }] }, language, 'none', language);
  const promises = findPromises(draft, { now: '2026-11-18T10:30:00', zone: 'Europe/Madrid' });
  return calmChecks({ draft, reading: { points: [], thanksOnly: false, ...reading }, promises });
}
const states = (...story: Parameters<typeof checked>) => checked(...story).map(({ state }) => state);

describe('the two checks', () => {
  const stories: [Language, string, string, StepState, StepState][] = [
    ['es', '¿La funda gris sirve para el modelo pequeño?', 'Sí, la gris sirve para el pequeño. Si no ajusta, la cambio yo el mismo día.', 'done', 'done'],
    ['es', '¿Puedo cambiar la hora de la cita?', 'Claro. La he movido al jueves a las 9.', 'done', 'done'],
    ['es', '¿Hacen factura a nombre de empresa?', 'Sí, con el CIF.', 'done', 'todo'],
    ['es', '¿Hacen factura a nombre de empresa?', '¿De qué país es?', 'half', 'todo'],
    ['es', '¿Cuándo me llega el casco?', 'El casco sale mañana y llega el viernes.', 'done', 'done'],
    ['es', 'Necesito un duplicado del contrato', 'Te mando el duplicado.', 'done', 'half'],
    ['en', 'Does the grey cover fit the small one?', "Yes, the grey cover fits. If it doesn't, I'll swap it the same day.", 'done', 'done'],
    ['en', 'Can I move my appointment?', "Of course. I've moved it to Thursday at 9.", 'done', 'done'],
    ['en', 'Do you invoice companies?', 'We do, with the VAT number.', 'done', 'todo'],
    ['en', 'Do you invoice companies?', 'Which country are you in?', 'half', 'todo'],
    ['en', 'When does the helmet arrive?', 'The helmet ships tomorrow and arrives on Friday.', 'done', 'done'],
    ['en', 'I need a copy of the contract', "I'll send you the copy.", 'done', 'half'],
  ];
  for (const [language, customer, draft, answer, next] of stories) it(`${language}: ${draft}`, () => expect(states(language, customer, draft)).toEqual([answer, next]));

  it('points found in the message decide: all, some, none', () => {
    const by = { text: 'Yes, in blue', start: 0, end: 12 };
    const point = (answered: boolean): Point => ({ text: 'Is it blue?', start: 0, end: 11, answered, by: answered ? by : null });
    const answer = (...points: Point[]) => checked('en', 'Is it blue? Is it heavy?', 'Yes, in blue.', { points })[0];
    expect(answer(point(true), point(true))).toEqual({ check: 'answer', state: 'done', evidence: by });
    expect(answer(point(true), point(false))).toMatchObject({ state: 'half' });
    expect(answer(point(false))).toMatchObject({ state: 'todo', evidence: null });
  });

  it('bare thanks ask for nothing', () => expect(states('es', 'Gracias!', 'A ti, Rosa.', { thanksOnly: true })).toEqual(['na', 'na']));

  it('the words are those of the draft', () => {
    const draft = 'Hola, Eva. El casco sale mañana.';
    for (const { evidence } of checked('es', '¿Cuándo sale el casco?', draft)) expect(draft.slice(evidence!.start, evidence!.end)).toBe(evidence!.text);
  });
});
