#!/usr/bin/env node
// `npm run eval -- FOLDER [--reader off]`: measures the analysis on labelled sets (replies.jsonl, customers.jsonl, promises.jsonl, any of them) and prints the bars table.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundled } from './bundled.mjs';

const languages = ['es', 'en'];
/** The instant and zone of the sets whose items name none. */
const when = { now: '2026-11-18T10:30:00', zone: 'Europe/Madrid' };

const { values, positionals } = parseArgs({ options: { reader: { type: 'string', default: 'on' } }, allowPositionals: true });
const folder = positionals[0];
if (!folder || !existsSync(folder)) {
  console.error('eval: give a folder that holds replies.jsonl, customers.jsonl or promises.jsonl');
  process.exit(2);
}
const { coachLine, loadReader } = await bundled('lib/command.ts');
const reader = values.reader === 'off' ? null : await loadReader();
const set = (name) => {
  const path = join(folder, `${name}.jsonl`);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line)) : [];
};
const answered = (items, inputOf) => items.map((item) => ({ item, got: JSON.parse(coachLine(JSON.stringify({ id: item.id, ...inputOf(item) }), reader)) }));

const rows = [
  ...ofReplies(answered(set('replies'), ({ customer, draft }) => ({ customer, draft, ...when }))),
  ...ofCustomers(answered(set('customers'), ({ text }) => ({ customer: text, ...when }))),
  ...ofPromises(answered(set('promises'), ({ text, now, zone }) => ({ draft: text, now, zone }))),
];
console.log(`${'what'.padEnd(28)}    es     n     en     n   bar on gold/dev · kept apart`);
for (const { what, bars, es, en } of rows) console.log(`${what.padEnd(28)} ${cell(es)}  ${cell(en)}   ${bars.map((bar) => `≥ ${bar.toFixed(2)}`).join(' · ')}`);

/** A share, and of how many: a figure is only as good as its count. */
function cell({ part, whole, count = whole }) {
  return `${(whole ? (part / whole).toFixed(2) : '–').padStart(5)} ${String(count).padStart(5)}`;
}

/** One row: the same question put to the items of each language. `bars`: on the labelled sets of the project, and on text kept apart. */
function row(what, bars, of) {
  return { what, bars, ...Object.fromEntries(languages.map((language) => [language, of(language)])) };
}

function share(all, holds) {
  return { part: all.filter(holds).length, whole: all.length };
}

/** True and named labels of many items, as precision, recall and F1 in parts and wholes. */
function agreement(pairs) {
  let [both, named, real] = [0, 0, 0];
  for (const [truth, got] of pairs) {
    both += got.filter((label) => truth.includes(label)).length;
    named += got.length;
    real += truth.length;
  }
  return { precision: { part: both, whole: named }, recall: { part: both, whole: real }, f1: { part: 2 * both, whole: named + real, count: real } };
}

function ofReplies(answers) {
  if (!answers.length) return [];
  const inLanguage = (language) => answers.filter(({ item }) => item.lang === language);
  const familiesOf = ({ got }) => [...new Set((got.findings ?? []).map(({ family }) => family))];
  const families = (language) => agreement(inLanguage(language).map((answer) => [answer.item.families, familiesOf(answer)]));
  const names = [...new Set(answers.flatMap(({ item }) => item.families))].sort();
  const oneFamily = (name) => (language) => agreement(inLanguage(language).map((answer) => [answer.item.families.filter((one) => one === name), familiesOf(answer).filter((one) => one === name)]));
  const steps = (language) => agreement(inLanguage(language).map(({ item, got }) => {
    const judged = Object.entries(item.steps ?? {}).filter(([, state]) => state !== 'na');
    return [judged.filter(([, state]) => state === 'done').map(([step]) => step), judged.filter(([step]) => got.steps?.[step] === 'done').map(([step]) => step)];
  }));
  return [
    row('findings: precision', [0.93, 0.9], (language) => families(language).precision),
    row('findings: recall', [0.85, 0.8], (language) => families(language).recall),
    ...names.flatMap((name) => [row(`  ${name}: precision`, [], (language) => oneFamily(name)(language).precision), row(`  ${name}: recall`, [], (language) => oneFamily(name)(language).recall)]),
    row('clean replies left alone', [0.95, 0.93], (language) => share(inLanguage(language).filter(({ item }) => !item.families.length), (answer) => !familiesOf(answer).length)),
    row('minimal pairs right', [0.9, 0.7], (language) => pairs(inLanguage(language), familiesOf)),
    row('right words marked', [0.95, 0.9], (language) => marked(inLanguage(language))),
    row('steps done or not: F1', [0.9, 0.8], (language) => steps(language).f1),
  ];
}

/** A pair is right when both sides are right in every family that tells them apart. */
function pairs(answers, familiesOf) {
  const byId = new Map(answers.map((answer) => [answer.item.id, answer]));
  const told = answers.flatMap((one) => {
    const other = byId.get(one.item.pair);
    if (!other || one.item.id > other.item.id) return [];
    const apart = [...new Set([...one.item.families, ...other.item.families])].filter((family) => one.item.families.includes(family) !== other.item.families.includes(family));
    return apart.length ? [[one, other].every((side) => apart.every((family) => familiesOf(side).includes(family) === side.item.families.includes(family)))] : [];
  });
  return share(told, Boolean);
}

/** Of the families rightly named: a finding touches the words that a reader marked. */
function marked(answers) {
  const hits = answers.flatMap(({ item, got }) => item.families.map((family) => ({ item, family, found: (got.findings ?? []).filter((finding) => finding.family === family) }))).filter(({ found }) => found.length);
  return share(hits, ({ item, family, found }) => placesOf(item.draft, item.spans?.[family]).some((place) => found.some((one) => shared(one, place) > 0)));
}

function ofCustomers(answers) {
  if (!answers.length) return [];
  const inLanguage = (language) => answers.filter(({ item }) => item.lang === language);
  const sets = (truth, named) => (language) => agreement(inLanguage(language).map(({ item, got }) => [truth(item), named(got.reading ?? {})])).f1;
  const half = (one, other, whole) => shared(one, other) >= whole / 2;
  return [
    row('complaint or not: F1', [0.93, 0.9], sets(({ complaint }) => (complaint ? ['complaint'] : []), ({ complaint }) => (complaint ? ['complaint'] : []))),
    row('emotions: F1', [0.85, 0.75], sets(({ emotions }) => Object.keys(emotions ?? {}), ({ emotions }) => Object.keys(emotions ?? {}))),
    row('reason right', [0.85, 0.7], (language) => share(inLanguage(language).filter(({ item }) => item.complaint), ({ item, got }) => got.reading?.reason === item.reason)),
    row('leaving signs: F1', [0.88, 0.75], sets(({ leaving }) => leaving ?? [], ({ leaving }) => leaving ?? [])),
    row('wants: F1', [], sets(({ wants }) => wants ?? [], ({ wants }) => wants ?? [])),
    row('points: recall', [0.88, 0.8], (language) => share(
      inLanguage(language).flatMap(({ item, got }) => placesOf(item.text, item.points).map((place) => ({ place, got }))),
      ({ place, got }) => (got.reading?.points ?? []).some((point) => half(point, place, place.end - place.start)),
    )),
    row('points: precision', [0.88, 0.8], (language) => share(
      inLanguage(language).flatMap(({ item, got }) => (got.reading?.points ?? []).map((point) => ({ point, item }))),
      ({ point, item }) => placesOf(item.text, item.points).some((place) => half(point, place, Math.min(point.end - point.start, place.end - place.start))),
    )),
  ];
}

function ofPromises(answers) {
  if (!answers.length) return [];
  const inLanguage = (language) => answers.filter(({ item }) => item.lang === language);
  const ours = ({ item }) => item.promise && (item.owner === 'me' || item.owner === 'us');
  const seen = (language) => inLanguage(language).filter((answer) => ours(answer) && answer.got.promises?.length);
  const dueOf = ({ got }) => got.promises[0].due ?? null;
  const sameDue = (answer) => {
    const { due, due_alt: others = [], precision } = answer.item;
    const length = precision === 'minute' || precision === 'hour' ? 16 : 10;
    return [due, ...others].some((one) => (one === null ? dueOf(answer) === null : (dueOf(answer) ?? '').slice(0, length) === one.slice(0, length)));
  };
  return [
    row('promises found: F1', [0.95, 0.88], (language) => agreement(inLanguage(language).map((answer) => [ours(answer) ? ['ours'] : [], answer.got.promises?.length ? ['ours'] : []])).f1),
    row('due exact', [0.96, 0.9], (language) => share(seen(language).filter(({ item }) => item.due !== null), sameDue)),
    row('undated kept undated', [0.95, 0.9], (language) => share(seen(language).filter(({ item }) => item.due === null), (answer) => dueOf(answer) === null)),
  ];
}

/** Where these exact words stand; words that are not there have no place. */
function placesOf(text, words = []) {
  return words.map((one) => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length })).filter(({ start }) => start >= 0);
}

/** How many UTF-16 units two places share. */
function shared(one, other) {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
