/** Every figure against its hand-worked examples; and what leaves in an export, whatever is in the cases. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case, FollowUp } from '../lib/case';
import { countable, figures, inWeeks } from '../lib/stats';
import { breakdown } from '../lib/stats/breakdown';
import { csvOf, csvRows, jsonOf, teamExport } from '../lib/stats/export';
import { example, times, type Cell } from '../lib/stats/figure';
import { interval } from '../lib/stats/shares';
import { mergeTeam, readTeamExport } from '../lib/team';
import { families, leavingIds, reasonIds, stepIds } from '../lib/ticket';
import { at, row, ticket } from './world';

const files = Object.keys(import.meta.glob('../lib/stats/figures/*.ts')).map((path) => path.split('/').at(-1)!.slice(0, -3));
const rounded = (rows: Cell[][]) => rows.map((cells) => cells.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(5)) : cell)));

it('a figure is named like its file, and all are on the page', () => expect(figures.map(({ id }) => id).sort()).toEqual(files.sort()));

for (const figure of figures) {
  describe(figure.id, () => {
    it('has a title and a question in both languages, and a name for every column', () => {
      for (const text of [figure.title, figure.question, ...figure.columns.map(({ name }) => name)]) {
        expect(text.es.length * text.en.length).toBeGreaterThan(0);
      }
      expect(figure.question.es).toMatch(/^¿.*\?$/);
      expect(figure.examples.length).toBeGreaterThan(1);
    });
    for (const { what, data, rows, es, en } of figure.examples) {
      it(what, () => {
        expect(rounded(figure.rows(data))).toEqual(rounded(rows));
        expect(figure.sentence(data, 'es')).toBe(es);
        expect(figure.sentence(data, 'en')).toBe(en);
        for (const cells of figure.rows(data)) expect(cells).toHaveLength(figure.columns.length);
      });
    }
    it('copes with any data', () => {
      fc.assert(fc.property(anyData, (data) => {
        for (const cells of figure.rows(data)) {
          expect(cells).toHaveLength(figure.columns.length);
          cells.forEach((cell, index) => {
            if (figure.columns[index]!.kind === 'share' && cell !== null) expect(cell as number >= 0 && cell as number <= 1 + 1e-9).toBe(true);
          });
        }
        for (const language of ['es', 'en'] as const) expect(figure.sentence(data, language)).not.toMatch(/undefined|NaN|null|Infinity/);
      }), { numRuns: 150 });
    });
  });
}

const anyScore = fc.option(fc.record({ value: fc.nat(10), scale: fc.constantFrom('0-10' as const, '1-10' as const), source: fc.constantFrom('said' as const, 'estimated' as const) }));
const anyData = fc.record({
  people: fc.constantFrom(1, 3, 6),
  cases: fc.array(fc.record({
    outcome: fc.constantFrom(null, 'solved' as const, 'left' as const, 'in-progress' as const, 'escalated' as const), reason: fc.constantFrom(...reasonIds), before: anyScore, after: anyScore,
    leaving: fc.uniqueArray(fc.constantFrom(...leavingIds), { maxLength: 3 }), prevention: fc.constantFrom('none' as const, 'open' as const, 'done' as const), causeKnown: fc.boolean(),
    gesture: fc.option(fc.record({ amount: fc.nat(100), currency: fc.constantFrom('EUR', 'MXN') })), state: fc.constantFrom('understood' as const, 'fixed' as const, 'prevented' as const),
    replies: fc.array(fc.record({ week: fc.constantFrom('2026-11-02', '2026-11-09'), families: fc.subarray([...families]), steps: fc.subarray([...stepIds]) }), { maxLength: 3 }),
  }), { maxLength: 40 }),
  followUps: fc.array(fc.record({ outcome: fc.constantFrom(null, 'kept' as const, 'late' as const, 'skipped' as const, 'customer-said' as const), lateMinutes: fc.integer({ min: -9999, max: 9999 }) }), { maxLength: 20 }),
}).map(({ people, cases, followUps }) => example(cases, followUps, people));

describe('from the database to what is counted', () => {
  const now = at('2026-11-26T12:00');
  const kept: Case = {
    id: 'a', ticket: { ...ticket('7'), label: 'Marta Ibáñez' }, language: 'es', openedAt: 0, openedOn: '2026-11-22', emotions: { anger: 'high' }, leaving: ['cancel'], reason: 'refund', fault: 'ours',
    state: 'fixed', outcome: 'solved', rootCause: 'El almacén no avisó a Marta', prevention: { what: 'Avisar', owner: 'Jon', due: null, doneAt: null },
    gesture: { what: 'Envío gratis', amount: 6, currency: 'EUR' }, before: { value: 2, scale: '0-10', source: 'said' }, after: null,
    replies: [{ at: at('2026-11-23T00:30').now, families: ['excuse'], steps: ['apology'] }], practice: false,
  };
  const followUps: FollowUp[] = [
    row('f', '2026-11-25T10:00', { state: 'done', outcome: { kind: 'kept', note: 'Se lo dije a Marta' }, doneAt: at('2026-11-25T10:07').now }),
    row('s', '2026-12-07T10:00', { phase: 'slow' }), row('p', '2026-11-25T10:00', { practice: true }),
  ];

  it('practice is left out, weeks begin on Monday in the agent’s zone, and a follow-up finds its case by the ticket', () => {
    const data = countable([kept, { ...kept, id: 'game', practice: true }], followUps, now);
    expect(data.cases.map(({ id, week, replies }) => [id, week, replies[0]?.week])).toEqual([['a', '2026-11-16', '2026-11-23']]);
    expect(data.followUps.map(({ caseId, week, lateMinutes }) => [caseId, week, lateMinutes])).toEqual([['a', '2026-11-23', 7], ['a', '2026-12-07', -15720]]);
    expect(inWeeks(data, '2026-11-23', '2026-11-23').followUps).toHaveLength(1);
  });

  it('the export holds no text, no name, no ticket, no hour', () => {
    const team = teamExport(countable([kept], followUps, now), { id: 'e1', person: 'Faro' });
    for (const file of [jsonOf(team), csvOf(team)]) {
      for (const secret of ['Marta', 'Ibáñez', 'almacén', 'Avisar', 'Jon', 'Envío', 'acme', '#7', '2026-11-25', '2026-11-22', 'T10:']) expect(file).not.toContain(secret);
    }
  });

  it('the table has one row per case', () => {
    const lines = csvOf(teamExport(countable([kept, { ...kept, id: 'b', ticket: ticket('8'), gesture: null }], followUps, now), { id: 'e1', person: 'Faro' })).split('\r\n');
    expect(lines).toEqual([
      '\ufeff"case","week","desk","language","reason","fault","emotions","leaving_signs","state","outcome","cause_known","prevention","gesture_amount","gesture_currency","score_before","score_before_scale","score_before_source","score_after","score_after_scale","score_after_source","replies","findings","most_steps","promises_kept","promises_late","promises_broken","second_visit"',
      '"c1","2026-11-16","zendesk","es","refund","ours","anger:high","cancel","fixed","solved","yes","open",6,"EUR",2,"0-10","said","","","",1,1,1,1,0,0,"no"',
      '"c2","2026-11-16","zendesk","es","refund","ours","anger:high","cancel","fixed","solved","yes","open","","",2,"0-10","said","","","",1,1,1,0,0,0,"no"',
      '',
    ]);
  });
});

/** A reader of RFC 4180 that knows nothing of the writer. */
function parsed(csv: string): { text: string; quoted: boolean }[][] {
  const rows: { text: string; quoted: boolean }[][] = [[]];
  let index = 0;
  while (index < csv.length) {
    const quoted = csv[index] === '"';
    let text = '';
    if (quoted) {
      for (index += 1; !(csv[index] === '"' && csv[index + 1] !== '"'); index += csv[index] === '"' ? 2 : 1) text += csv[index];
      index += 1;
    } else while (index < csv.length && csv[index] !== ',' && !csv.startsWith('\r\n', index)) text += csv[index++];
    rows.at(-1)!.push({ text, quoted });
    if (csv[index] === ',') index += 1;
    else {
      index += 2;
      if (index < csv.length) rows.push([]);
    }
  }
  return rows;
}

describe('a table for spreadsheets', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }), fc.string(),
    fc.tuple(fc.constantFrom('', ' ', '\t', '\u200b', '\ufeff', '\u202e', '\u00a0', '\0', '\u3164'), fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '"', ',', '\r', '\n', '\t'), fc.string()).map((parts) => parts.join('')),
  );

  it('whatever the cells hold: no formula, no shifted row, nothing lost', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.oneof(nasty, fc.integer(), fc.constant(null)), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (rows) => {
      const read = parsed(csvRows(rows));
      expect(read.map((cells) => cells.length)).toEqual(rows.map(() => 3));
      read.forEach((cells, line) => cells.forEach(({ text, quoted }, column) => {
        const given = rows[line]![column]!;
        if (typeof given === 'number') return expect([text, quoted]).toEqual([String(given), false]);
        const visible = text.normalize('NFKC').replace(/^[\s\p{Cc}\p{Cf}\p{Z}]+/u, '');
        expect(/^[=+\-@]/.test(visible) || /^[\t\r\n]/.test(text)).toBe(false);
        expect(text.replace(/^'/, '')).toBe((given ?? '').replaceAll('\0', '').replace(/^'/, ''));
        return undefined;
      }));
    }), { numRuns: 20_000 });
  }, 60_000);

  it.each([['=1+1', `"'=1+1"`], ['＝1+1', `"'＝1+1"`], [' \u200b=1', `"' \u200b=1"`], ['-5', `"'-5"`], ['a "b"', '"a ""b"""'], ['line\r\nbreak', '"line\r\nbreak"'], ['a\0b', '"ab"']])('%j', (text, cell) => {
    expect(csvRows([[text, -5, null]])).toBe(`${cell},-5,""\r\n`);
  });
});

describe('the files of a team', () => {
  const file = (id: string, count: number) => jsonOf(teamExport(example(times(count, { reason: 'refund' as const }), [{ caseId: 'c1' }]), { id, person: `p-${id}` }));

  it('come back as they went out', () => {
    const team = readTeamExport(file('e1', 3));
    expect(jsonOf(team)).toBe(file('e1', 3));
  });

  it.each([
    ['text that is no file', 'hello'], ['another format', '{"format":"other"}'], ['a later version', file('e1', 1).replace('"version": 1', '"version": 2')],
    ['a field nobody knows', file('e1', 1).replace('"week"', '"note": "Marta", "week"')], ['a reason nobody knows', file('e1', 1).replace('refund', 'magic')],
    ['a poisoned prototype', file('e1', 1).replace('"emotions": {}', '"emotions": {"__proto__": "high"}')],
  ])('%s is refused', (_, text) => {
    expect(() => readTeamExport(text)).toThrow();
    expect(({} as { anger?: string }).anger).toBeUndefined();
  });

  it('the same export again replaces the earlier one; the order does not matter', () => {
    const [one, two, newer] = [readTeamExport(file('e1', 3)), readTeamExport(file('e2', 4)), readTeamExport(file('e1', 5))];
    const merged = mergeTeam([one, two, newer]);
    expect([merged.people, merged.cases.length, merged.followUps.length]).toEqual([2, 9, 2]);
    expect(merged.cases.filter(({ person }) => person === 'e1')).toHaveLength(5);
    expect(new Set(merged.cases.map(({ person, id }) => `${person}|${id}`)).size).toBe(9);
    expect(mergeTeam([two, one, newer]).cases.length).toBe(9);
  });
});

describe('groups that could betray somebody', () => {
  it('a team’s groups are ten or more, or one', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...reasonIds), { maxLength: 200 }), (reasons) => {
      const groups = breakdown(reasons, (reason) => reason, { people: 7 });
      expect(groups.reduce((sum, { items }) => sum + items.length, 0)).toBe(reasons.length);
      expect(groups.filter(({ items }) => items.length < 10).length).toBe(reasons.length > 0 && reasons.length < 10 ? 1 : 0);
      const rest = groups.find(({ name }) => name === 'others');
      if (rest && groups.length > 1) expect(new Set(rest.items).size).toBeGreaterThan(1);
    }));
  });

  it('fewer than five people are one group; one’s own data is one’s own', () => {
    const reasons = [...times(40, 'refund'), ...times(2, 'price')];
    expect(breakdown(reasons, (reason) => reason, { people: 4 }).map(({ name, items }) => [name, items.length])).toEqual([['others', 42]]);
    expect(breakdown(reasons, (reason) => reason, { people: 1 }).map(({ name, items }) => [name, items.length])).toEqual([['refund', 40], ['price', 2]]);
  });
});

it('the interval holds the truth 95 times of 100, counted exactly over shares and sizes', () => {
  const held: number[] = [];
  for (let n = 10; n <= 100; n += 10) {
    for (let truth = 0.05; truth < 0.96; truth += 0.01) {
      let chance = (1 - truth) ** n;
      let inside = 0;
      for (let part = 0; part <= n; part++) {
        const [low, high] = interval(part, n);
        if (low <= truth && truth <= high) inside += chance;
        chance *= ((n - part) / (part + 1)) * (truth / (1 - truth));
      }
      held.push(inside);
    }
  }
  const average = held.reduce((sum, value) => sum + value, 0) / held.length;
  expect(average).toBeGreaterThan(0.945);
  expect(average).toBeLessThan(0.96);
  expect(Math.min(...held)).toBeGreaterThan(0.87);
});
