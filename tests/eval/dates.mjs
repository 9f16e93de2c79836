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
/** Spanish cases write the day first, English ones the month. */
const zones = { es: 'America/Bogota', en: 'America/New_York' };
const year = 366 * 86_400_000;
const grains = /Second|Minute|Hour|Day|Week/;

/** The days that count as right, or null when the case is not one of ours. */
function wanted(item) {
  if (typeof item.expected === 'string') {
    const found = /^datetime \((\d+), (\d+), (\d+), (\d+), (\d+), (\d+)\) (\w+)$/.exec(item.expected);
    if (!found || !grains.test(found[7])) return null;
    const [year, ...rest] = found.slice(1, 7).map((part, at) => part.padStart(at ? 2 : 4, '0'));
    const day = `${year}-${rest[0]}-${rest[1]}`;
    return { now: '2013-02-12T04:30:00', days: [day], times: [/Day|Week/.test(found[7]) ? null : `${day}T${rest[2]}:${rest[3]}:${rest[4]}`] };
  }
  const dated = (item.results ?? []).filter(({ type }) => type === 'datetimeV2.date' || type === 'datetimeV2.datetime');
  if (dated.length !== 1 || item.results.some(({ type }) => !/date|datetime|duration/.test(type) || /range|set/.test(type))) return null;
  const values = (dated[0].values ?? []).map(({ value }) => String(value ?? ''));
  return { now: item.ref, days: values.map((value) => value.slice(0, 10)), times: values.map((value) => (value.length > 10 ? value.replace(' ', 'T') : null)) };
}

for (const language of ['es', 'en']) {
  const path = join(folder, `${language}.jsonl`);
  if (!existsSync(path)) continue;
  const total = { cases: 0, right: 0, none: 0, certain: 0, certainWrong: 0 };
  const cases = new Map();
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const item = JSON.parse(line);
    const want = wanted(item);
    if (!want?.now) continue;
    const from = Date.parse(`${want.now.slice(0, 10)}T00:00Z`);
    const days = want.days.filter((day, at) => Date.parse(day) >= from && Date.parse(day) - from < year && !(want.times[at] && want.times[at] <= want.now.slice(0, 19)));
    if (days.length) cases.set(item.text + want.now, { text: item.text, now: want.now, days: [...(cases.get(item.text + want.now)?.days ?? []), ...days] });
  }
  for (const { text, now, days } of cases.values()) {
    const got = resolveDate(tokens(text), { now, zone: zones[language], language });
    const right = Boolean(got) && days.includes(got.due.slice(0, 10));
    total.cases++;
    if (right) total.right++;
    if (!got) total.none++;
    if (got?.certain) total.certain++;
    if (got?.certain && !right) total.certainWrong++;
    if (show && !right) console.log(`${got?.certain ? 'CERTAIN ' : ''}${language} "${text}" want ${days.join(' or ')} got ${got?.due ?? 'none'} (now ${now})`);
  }
  console.log(`${language}  cases ${total.cases}  right day ${((100 * total.right) / total.cases).toFixed(1)} %  no answer ${total.none}  certain ${total.certain}  of them wrong ${total.certainWrong}`);
}
