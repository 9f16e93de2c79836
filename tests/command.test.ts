/** The analysis as a command: one line out for each line in, bad ones said, the run goes on. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { coachLine } from '../lib/command';

const run = (input: string) => spawnSync('npm', ['run', '--silent', 'coach'], { input, encoding: 'utf8', maxBuffer: 1 << 28 });

describe('one line', () => {
  it('answers with the id, the reading, the steps, the findings and the promises', () => {
    const answer = JSON.parse(coachLine(JSON.stringify({
      id: 'a', now: '2026-11-18T10:30:00', zone: 'Europe/Madrid', customer: 'Llevo tres semanas esperando y nadie contesta. ¿Dónde está mi pedido?',
      draft: 'Lamentamos las molestias, pero como ya le indicamos hay retrasos. Le llamo mañana a las 10:00.',
    })));
    expect(answer.id).toBe('a');
    expect(answer.language).toEqual({ customer: 'es', draft: 'es' });
    expect(answer.reading.complaint).toBe(true);
    expect(Object.keys(answer.steps)).toEqual(['good-intent', 'align', 'apology', 'make-right', 'assure', 'evidence']);
    expect(answer.findings.map(({ family }: { family: string }) => family)).toContain('blame');
    expect(answer.promises[0]).toMatchObject({ owner: 'me', due: '2026-11-19T10:00:00', precision: 'minute' });
  });

  for (const [name, line] of Object.entries({
    'broken JSON': '{"id": 1, "draft": ', 'a list': '[1]', nothing: 'null', 'a draft that is no text': '{"id":7,"draft":5}', 'messages that are none': '{"id":8,"messages":{"a":1}}', 'a zone that is none': '{"id":9,"draft":"Le llamo mañana.","now":"2026-11-18T10:30:00","zone":"Mars/Base"}',
  })) {
    it(`says what is wrong with ${name}, or works on`, () => {
      const answer = JSON.parse(coachLine(line)) as { id: unknown; error?: string };
      expect('id' in answer).toBe(true);
    });
  }

  it('keeps every offset exact with emoji and decomposed accents', () => {
    const draft = '😕 Lamentamos las molestias que esto pueda ocasionarle. We apologise for any inconvenience. Según nuestra polı́tica no es posible.';
    const { findings } = JSON.parse(coachLine(JSON.stringify({ id: 1, draft }))) as { findings: { start: number; end: number; text: string }[] };
    expect(findings.length).toBeGreaterThan(0);
    for (const { start, end, text } of findings) expect(draft.slice(start, end)).toBe(text);
  });
});

it('a thousand lines in order, a broken one among them, in under ten seconds', () => {
  const lines = Array.from({ length: 1000 }, (_, id) => (id === 500 ? '{broken' : JSON.stringify({ id, customer: 'Nobody answers me.', draft: `We apologise for any inconvenience, but as we already told you order ${id} is late. I will call you tomorrow at 10.` })));
  const { status, stdout } = run(`${lines.join('\n')}\n`);
  const answers = stdout.trim().split('\n').map((line) => JSON.parse(line) as { id: number | null; error?: string });
  expect(status).toBe(0);
  expect(answers).toHaveLength(1000);
  expect(answers.every(({ id, error }, at) => (at === 500 ? typeof error === 'string' : id === at))).toBe(true);
}, 30_000);

it('a draft of 20,000 words and a message of a megabyte are answered', () => {
  const draft = 'Le pido perdón, el error fue nuestro y ya lo estamos mirando con el almacén de Getafe. '.repeat(1250);
  const answer = JSON.parse(coachLine(JSON.stringify({ id: 1, customer: 'Nadie contesta y estoy harta. '.repeat(35_000), draft })));
  expect(answer.error).toBeUndefined();
  expect(answer.language.draft).toBe('es');
}, 30_000);
