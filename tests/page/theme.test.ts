/** Light or dark, from the colour of the page's background as the browser gives it. */
import { expect, it } from 'vitest';
import { luminanceOf } from '../../lib/page/theme';

it.each([
  ['rgb(255, 255, 255)', 1], ['rgb(0, 0, 0)', 0], ['oklch(1 0 0)', 1], ['oklch(0.205 0 0)', 0.009], ['oklab(0.97 0.001 -0.002)', 0.913],
  ['lab(100 0 0)', 1], ['lch(10 3 200)', 0.011], ['color(srgb 1 1 1)', 1], ['color(display-p3 0.1 0.1 0.1)', 0.01],
])('%s has a luminance of %d', (colour, luminance) => expect(luminanceOf(colour)).toBeCloseTo(luminance, 2));

it.each(['rgba(0, 0, 0, 0)', 'rgba(10, 10, 10, 0.3)', 'oklch(0.2 0 0 / 0.4)', ''])('%s lets through what is behind it', (colour) => expect(luminanceOf(colour)).toBeNull());
