#!/usr/bin/env node
// `npm run bench`: prints the budgets and what was measured. Nothing here fails a build.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { bundled } from './bundled.mjs';
import { root } from './needs.mjs';
import { benchTyping } from './bench-typing.mjs';

const { analyse } = await bundled('lib/analysis/index.ts');
const paragraphs = {
  es: 'Hola, Marta: gracias por contarlo con tanto detalle. Tres semanas sin la cafetera y sin una respuesta clara es desesperante, y tiene razón en enfadarse. Lamentamos las molestias, pero como ya le indicamos el plazo era orientativo. He hablado con el almacén y el paquete 48213 salió ayer por la tarde. ¿Prefiere que se lo entreguemos el jueves o que le devolvamos los 89,90 euros? Le llamo mañana a las 10 para confirmarlo. ',
  en: 'Hi Sam, thank you for writing with so much detail. Two charges of 89.90 on the same day, and rent due the next, is a horrible surprise and you are right to be angry. We apologise for any inconvenience, but as we said before the bank has to confirm. I have spoken with our billing team and the second charge was cancelled this morning. Would you rather have it back on your card or as credit? I will call you tomorrow at 10 to confirm it. ',
};
const customer = {
  es: 'Es la segunda vez que escribo y nadie contesta. Llevo tres semanas esperando el pedido 48213. ¿Dónde está? Quiero el dinero o la cafetera, y ya.',
  en: 'This is the second time I write and nobody answers. You charged me twice, 89.90 each. Where is my money? I want it back today.',
};
const words = (language, count) => {
  const all = Array.from({ length: Math.ceil(count / 60) }, () => paragraphs[language]).join('').split(' ');
  return all.slice(0, count).join(' ');
};
const percentile = (times, part) => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))];
const run = (language, draft) => {
  const from = performance.now();
  analyse({ messages: [{ role: 'customer', text: customer[language] }], draft, now: '2026-11-18T10:30:00', zone: 'Europe/Madrid' });
  return performance.now() - from;
};

console.log('Analysis of a draft, one core, milliseconds          (budget: 300 words ≤ 5 median, ≤ 16 at the 95th percentile)');
console.log('words     es median   es p95   en median   en p95   µs a word (es, en)');
for (const count of [60, 300, 1000, 5000]) {
  const row = {};
  for (const language of ['es', 'en']) {
    const draft = words(language, count);
    for (let i = 0; i < 15; i++) run(language, `${draft} ${i}`);
    row[language] = Array.from({ length: count > 1000 ? 15 : 60 }, (_, i) => run(language, `${i} ${draft}`));
  }
  const [es, en] = [percentile(row.es, 0.5), percentile(row.en, 0.5)];
  console.log(`${String(count).padEnd(9)} ${es.toFixed(2).padStart(9)} ${percentile(row.es, 0.95).toFixed(2).padStart(8)} ${en.toFixed(2).padStart(11)} ${percentile(row.en, 0.95).toFixed(2).padStart(8)}   ${((es * 1000) / count).toFixed(1)}, ${((en * 1000) / count).toFixed(1)}`);
}

const script = join(root, '.output/chrome-mv3/content-scripts/desk.js');
if (existsSync(script)) {
  const text = readFileSync(script);
  console.log(`\nContent script: ${(statSync(script).size / 1000).toFixed(1)} kB, gzip ${(gzipSync(text).length / 1000).toFixed(1)} kB, brotli ${(brotliCompressSync(text).length / 1000).toFixed(1)} kB   (budget: ≤ 60 kB compressed)`);
  await benchTyping();
} else console.log('\nContent script: not built yet (npm run build).');
