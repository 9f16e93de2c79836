/** Light or dark as the page is, not as the system is: measured from its background (ux 1.2). */

const darkBelow = 0.22;

/** Walks up from the body to the first colour that is not transparent. */
export function themeOf(document: Document): 'light' | 'dark' {
  const view = document.defaultView!;
  for (let element: Element | null = document.body; element; element = element.parentElement) {
    const colour = view.getComputedStyle(element).backgroundColor.match(/[\d.]+/g)?.map(Number);
    if (colour && (colour[3] ?? 1) > 0.5) return luminance(colour) < darkBelow ? 'dark' : 'light';
  }
  return 'light';
}

/** Relative luminance of WCAG 2.2. */
function luminance([red = 0, green = 0, blue = 0]: number[]): number {
  const linear = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
