/** Light or dark as the page is, not as the system is: measured from its background (ux 1.2). */

const darkBelow = 0.22;

/** Walks up from the body to the first colour that is not transparent. */
export function themeOf(document: Document): 'light' | 'dark' {
  const view = document.defaultView!;
  for (let element: Element | null = document.body; element; element = element.parentElement) {
    const light = luminanceOf(view.getComputedStyle(element).backgroundColor);
    if (light !== null) return light < darkBelow ? 'dark' : 'light';
  }
  return 'light';
}

/** Relative luminance of a computed colour, from 0 to 1; null where it lets through what is behind it, or is not known. */
export function luminanceOf(colour: string): number | null {
  const [, name = '', inside = ''] = /^([a-z]+)\((.*)\)$/.exec(colour) ?? [];
  const parts = inside.replace(/^[a-z][\w-]*\s/, '').match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  if (parts.length < 3 || (parts[3] ?? 1) <= 0.5) return null;
  const [first] = parts as [number];
  if (name.startsWith('rgb')) return luminance(parts);
  if (name === 'color') return luminance(parts.map((part) => part * 255));
  // Lightness alone is near enough: its cube for OKLab, CIE's own formula for Lab.
  if (name.startsWith('ok')) return first ** 3;
  return name === 'lab' || name === 'lch' ? ((first + 16) / 116) ** 3 : null;
}

/** Relative luminance of WCAG 2.2. */
function luminance([red = 0, green = 0, blue = 0]: number[]): number {
  const linear = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
