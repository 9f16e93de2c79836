/** Wall clock and instant: the only place where a zone's rules are asked, through Intl. Pure. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a zone show at an instant: `YYYY-MM-DDTHH:MM:SS`. Throws RangeError on an unknown zone. */
export function localOf(epochMs: number, zone: string): string {
  return new Date(epochMs + offsetAt(epochMs, zone)).toISOString().slice(0, 19);
}

/**
 * The instant (epoch ms) at which the clocks of a zone show this local date or date-time. A time that the spring change skips moves on by the
 * hour that is lost; of a time that autumn repeats, the first: as Temporal's "compatible" does.
 */
export function instantOf(local: string, zone: string): number {
  const asUtc = utcOf(local);
  const before = offsetAt(asUtc - 86_400_000, zone);
  const after = offsetAt(asUtc + 86_400_000, zone);
  if (offsetAt(asUtc - before, zone) === before) return asUtc - before;
  if (offsetAt(asUtc - after, zone) === after) return asUtc - after;
  return asUtc - before;
}

/** The same figures read as if the zone were UTC: for arithmetic on the calendar. */
export function utcOf(local: string): number {
  return Date.parse(local.length === 10 ? `${local}T00:00:00Z` : local.length === 16 ? `${local}:00Z` : `${local.slice(0, 19)}Z`);
}

function offsetAt(epochMs: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone, hourCycle: 'h23', era: 'short', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
    formats.set(zone, format);
  }
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of format.formatToParts(epochMs)) part[type] = Number(value);
  const shown = Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second);
  return shown - Math.floor(epochMs / 1000) * 1000;
}
