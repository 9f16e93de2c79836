/** Given a window and what must stay clear, this is where the panel stands. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place, type Box, type PlaceInput } from '../../lib/page/place';

const laptop: PlaceInput = { viewport: { width: 1366, height: 768 }, insets: { top: 0, bottom: 0, end: 0 }, keepClear: [], width: 344, height: 560, side: 'end' };
const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('on a laptop', () => {
  it('stands at the end edge when nothing is in the way', () => expect(place(laptop)).toEqual({ left: 1012, right: 1356, top: 10, bottom: 570, side: 'end' }));
  it('is made narrower to fit a context column of 320 whole', () => {
    const composer = { left: 290, right: 1046, top: 522, bottom: 712 };
    expect(place({ ...laptop, keepClear: [composer] })).toMatchObject({ left: 1056, top: 10, bottom: 570 });
  });
  it('ends above the send group', () => {
    const bar = { left: 60, right: 1366, top: 640, bottom: 768 };
    expect(place({ ...laptop, height: 700, keepClear: [bar] })).toMatchObject({ bottom: 640 });
  });
  it('goes to the other side when this one is full', () => expect(place({ ...laptop, keepClear: [{ left: 700, right: 1366, top: 0, bottom: 768 }] })).toMatchObject({ side: 'start', left: 10 }));
  it('stays a rail when there is no room', () => expect(place({ ...laptop, keepClear: [{ left: 0, right: 1366, top: 0, bottom: 768 }] })).toBeNull());
});

it('never meets what must stay clear, and never leaves the window', () => {
  const box = fc.tuple(fc.nat(1900), fc.nat(1000), fc.integer({ min: 1, max: 1200 }), fc.integer({ min: 1, max: 700 })).map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));
  fc.assert(fc.property(fc.constantFrom(1280, 1366, 1440, 1920), fc.integer({ min: 500, max: 1100 }), fc.array(box, { maxLength: 5 }), fc.integer({ min: 200, max: 900 }), (width, height, keepClear, wanted) => {
    const at = place({ ...laptop, viewport: { width, height }, keepClear, height: wanted });
    if (!at) return;
    expect(keepClear.some((one) => meets(at, one))).toBe(false);
    expect(at.left >= 0 && at.top >= 0 && at.right <= width && at.bottom <= height).toBe(true);
  }), { numRuns: 2000, seed: 7 });
});
