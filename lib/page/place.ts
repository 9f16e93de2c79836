/** Where the panel may stand: never over the composer, the send group or the customer's last message (ux 1.2). Pure geometry, CSS pixels. */

export type Box = { left: number; top: number; right: number; bottom: number };
export type Place = Box & { side: 'end' | 'start' };
export type PlaceInput = {
  viewport: { width: number; height: number };
  insets: { top: number; bottom: number; end: number };
  keepClear: readonly Box[];
  width: number;
  /** What the panel would like, by its content. */
  height: number;
  side: 'end' | 'start';
};

export const leastHeight = 360;
const edge = 10;
const narrower = [320, 300];

/** Fit, shorten, other side; null when none is clear, so that the caller pushes the page or stays a rail. */
export function place(input: PlaceInput): Place | null {
  const other = input.side === 'end' ? 'start' : 'end';
  return tallest(input, input.side) ?? tallest(input, other);
}

/** A little narrower where that gives all the height it wants: many desks have a column of 320 beside the conversation. */
function tallest(input: PlaceInput, at: 'end' | 'start'): Place | null {
  const places = [input.width, ...narrower.filter((width) => width < input.width)].map((width) => atSide({ ...input, width }, at)).filter((one) => one !== null);
  const most = Math.max(...places.map(({ top, bottom }) => bottom - top));
  return places.find(({ top, bottom }) => bottom - top === most) ?? null;
}

function atSide({ viewport, insets, keepClear, width, height }: PlaceInput, at: 'end' | 'start'): Place | null {
  const left = at === 'end' ? viewport.width - width - edge - insets.end : edge;
  if (left < edge) return null;
  const [top, bottom] = [insets.top + edge, viewport.height - insets.bottom - edge];
  const inColumn = keepClear.filter((box) => box.left < left + width && left < box.right && box.bottom > top && box.top < bottom);
  const free = gaps(inColumn, top, bottom).sort((a, b) => Math.min(height, b[1] - b[0]) - Math.min(height, a[1] - a[0]) || a[0] - b[0])[0];
  if (!free || free[1] - free[0] < Math.min(leastHeight, height)) return null;
  return { left, right: left + width, top: free[0], bottom: Math.min(free[1], free[0] + height), side: at };
}

/** Free stretches of a column between what must stay clear. */
function gaps(boxes: readonly Box[], top: number, bottom: number): [number, number][] {
  const free: [number, number][] = [];
  let from = top;
  for (const box of [...boxes].sort((a, b) => a.top - b.top)) {
    if (box.top > from) free.push([from, Math.min(box.top, bottom)]);
    from = Math.max(from, box.bottom);
  }
  if (from < bottom) free.push([from, bottom]);
  return free;
}
