/** Every pair of colours that meets on a page, in both themes: text 4.5, marks and borders 3, main ink 7 (WCAG 2.2, 1.4.3 and 1.4.11). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync(new URL('../components/tokens.css', import.meta.url), 'utf8');
type Theme = Record<string, string>;
const blocks = [...tokens.matchAll(/:root(\[data-theme='dark'\])? \{([^}]*)\}/g)];
const themeOf = (body: string): Theme => Object.fromEntries([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
const themes = { light: themeOf(blocks[0]?.[2] ?? ''), dark: themeOf(blocks[1]?.[2] ?? '') };

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
function ratio(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

const grounds = ['canvas', 'surface', 'sunken', 'raised'];
const hues = ['gold', 'ember', 'sky', 'violet', 'leaf'];
const pairs: [text: string, ground: string, least: number][] = [
  ...grounds.flatMap((ground): [string, string, number][] => [
    ['ink', ground, 7], ['ink-2', ground, 4.5], ['ink-3', ground, 4.5], ['repair', ground, 4.5], ['line-strong', ground, 3], ['focus', ground, 3],
    ...hues.flatMap((hue): [string, string, number][] => [[hue, ground, 3], [`${hue}-ink`, ground, 4.5]]),
  ]),
  ...hues.flatMap((hue): [string, string, number][] => [[`${hue}-ink`, `${hue}-tint`, 4.5], ['ink', `${hue}-tint`, 7], ['ink-2', `${hue}-tint`, 4.5], [hue, `${hue}-tint`, 3]]),
  ['on-repair', 'repair', 4.5], ['on-repair', 'repair-hover', 4.5], ['repair', 'repair-tint', 4.5], ['ink', 'repair-tint', 7], ['ink-2', 'repair-tint', 4.5],
  ['surface', 'ink', 7],
  ...[1, 2, 3].map((step): [string, string, number] => ['on-heat-low', `heat-${step}`, 4.5]),
  ...[4, 5].map((step): [string, string, number] => ['on-heat-high', `heat-${step}`, 4.5]),
];

describe.each(Object.entries(themes))('%s', (_, theme) => {
  it.each(pairs)('%s on %s is at least %s', (text, ground, least) => {
    expect(ratio(theme[text]!, theme[ground]!)).toBeGreaterThanOrEqual(least);
  });
});

it('both themes name the same colours', () => expect(Object.keys(themes.dark)).toEqual(Object.keys(themes.light)));
