/** How much of a reply the agent has sent before; only fingerprints are needed. */
import { expect, it } from 'vitest';
import { analyse } from '@/lib/analysis';
import { fingerprint, likeSentences } from '@/lib/analysis/likeness';

const paragraph = 'La compañía de transporte recoge los martes y los viernes en nuestra nave. El justificante llega al correo la misma tarde de la recogida.';

it('a paragraph sent before is found in a new greeting, whatever the order number', () => {
  const earlier = ['Hola, Ana: ' + paragraph + ' Saludos, Iria', 'Buenas, Luis. ' + paragraph].map(fingerprint);
  expect(likeSentences('Hola, Bea. ' + paragraph, earlier).map(({ times }) => times)).toEqual([2, 2]);
});

it('greeting and signature alone are no likeness', () => {
  const earlier = [fingerprint('Hola, Ana: la mesa sale mañana.\nUn saludo,\nIria Pena, Atención al cliente')];
  expect(likeSentences('Hola, Bea: te llamo a las cinco por la silla.\nUn saludo,\nIria Pena, Atención al cliente', earlier)).toEqual([]);
});

it('works from stored fingerprints, and no text can be read from them', () => {
  const prints = [fingerprint(paragraph)];
  expect(prints.flat().every(Number.isInteger)).toBe(true);
  const { findings } = analyse({ draft: paragraph, messages: [], prints });
  expect(findings.map(({ rule }) => rule)).toContain('sent-before');
});

it('one short sentence in common is chance', () => expect(likeSentences('Sale hoy por la tarde.', [fingerprint('Sale hoy por la tarde.')])).toEqual([]));
