#!/usr/bin/env node
// Measures the date resolver on other people's test cases.
//   node tests/eval/dates.mjs FOLDER [--show]
// FOLDER holds es.jsonl and en.jsonl, of Duckling's corpus {text, expected: "datetime (Y, M, D, h, m, s) Grain"} (reference 2013-02-12 04:30)
// or of Recognizers-Text's specifications {text, ref, results: [{type, values: [{value}]}]}.
// Counted: cases with one instant to come (grain of a week or finer; "now" is not one) up to a year later. Printed: right day, and wrong among those marked certain.
// Both are MIT or BSD-3 texts of others; they stay outside this repository.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from '../../.scripts/bundled.mjs';

const [folder, show] = process.argv.slice(2);
if (!folder) {
  console.error('dates: a folder is needed');
  process.exit(2);
}
const { resolveDate, tokens } = await bundled('tests/eval/dates.entry.ts');
const zone = 'America/Sao_Paulo';
const year = 366 * 86_400_000;
const grains = /Second|Minute|Hour|Day|Week/;

/** The days that count as right, or null when the case is not one of ours. */
function wanted(item) {
  if (typeof item.expected === 'string') {
    const found = /^datetime \((\d+), (\d+), (\d+), (\d+), (\d+), (\d+)\) (\w+)$/.exec(item.expected);
    if (!found || !grains.test(found[7])) return null;
    if (found.slice(1, 7).join() === '2013,2,12,4,30,0') return null;
    return { now: '2013-02-12T04:30:00', days: [found.slice(1, 4).map((part, at) => part.padStart(at ? 2 : 4, '0')).join('-')] };
  }
  const dated = (item.results ?? []).filter(({ type }) => type === 'datetimeV2.date' || type === 'datetimeV2.datetime');
  if (dated.length !== 1 || item.results.some(({ type }) => !/date|datetime|duration/.test(type) || /range|set/.test(type))) return null;
  return { now: item.ref, days: (dated[0].values ?? []).map(({ value }) => String(value ?? '').slice(0, 10)) };
}

for (const language of ['es', 'en']) {
  const path = join(folder, `${language}.jsonl`);
  if (!existsSync(path)) continue;
  const seen = new Set();
  const total = { cases: 0, right: 0, none: 0, certain: 0, certainWrong: 0 };
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const item = JSON.parse(line);
    const want = wanted(item);
    if (!want?.now || seen.has(item.text + item.expected)) continue;
    seen.add(item.text + item.expected);
    const from = Date.parse(`${want.now.slice(0, 10)}T00:00Z`);
    const days = want.days.filter((day) => Date.parse(day) >= from && Date.parse(day) - from < year);
    if (!days.length) continue;
    const got = resolveDate(tokens(item.text), { now: want.now, zone: item.expected && language === 'en' ? 'America/New_York' : item.ref && language === 'en' ? 'America/New_York' : zone, language });
    const right = Boolean(got) && days.includes(got.due.slice(0, 10));
    total.cases++;
    if (right) total.right++;
    if (!got) total.none++;
    if (got?.certain) total.certain++;
    if (got?.certain && !right) total.certainWrong++;
    if (show && !right) console.log(`${got?.certain ? 'CERTAIN ' : ''}${language} "${item.text}" want ${days.join(' or ')} got ${got?.due ?? 'none'} (now ${want.now})`);
  }
  console.log(`${language}  cases ${total.cases}  right day ${((100 * total.right) / total.cases).toFixed(1)} %  no answer ${total.none}  certain ${total.certain}  of them wrong ${total.certainWrong}`);
}
