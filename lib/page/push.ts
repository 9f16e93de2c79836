/** Moves the page aside for the panel, by one sheet that one call takes away again (toolchain section 3: fixed and absolute parts follow a body with layout containment). */

export type Push = { check: (widthNeeded: number) => boolean; remove: () => void };

/** Applies at once; `check` is asked two frames later and compares the page with what it was. */
export function pushPage(document: Document, width: number, side: 'end' | 'start'): Push {
  const view = document.defaultView!;
  const overflowBefore = document.documentElement.scrollWidth - view.innerWidth;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`html { margin-inline-${side}: ${width}px !important; } body { contain: layout !important; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  view.dispatchEvent(new Event('resize'));
  return {
    check: (widthNeeded) => {
      const room = view.innerWidth - width;
      const body = document.body.getBoundingClientRect();
      const moved = side === 'end' ? body.right <= room + 1 : body.left >= width - 1;
      return room >= widthNeeded && moved && document.documentElement.scrollWidth - view.innerWidth <= Math.max(0, overflowBefore) + 1;
    },
    remove: () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      view.dispatchEvent(new Event('resize'));
    },
  };
}
