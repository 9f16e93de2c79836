/** Where the panel stands and whether it is open: never over composer, send group or the last customer message. */
import { boxOf, documentOf } from '../hosts/safe-dom';
import type { HostPlace } from '../settings';
import type { Link } from './link';
import { place, type Box } from './place';
import { pushPage, type Push } from './push';
import type { Shell } from './shell';

export type Surroundings = { keepClear: readonly Element[]; insets: { top: number; bottom: number; end: number } };
export type Dock = {
  open: (focus?: boolean) => void;
  fold: () => void;
  /** Out of sight without a decision of the agent: there is no ticket. */
  hide: () => void;
  toggle: () => void;
  isOpen: () => boolean;
  /** The frame, made when first asked for. */
  link: () => Link;
  resize: (height: number) => void;
  /** Looks again whether it still stands clear. */
  settle: () => void;
  remove: () => void;
};

const composerNeeds = 480;
/** A host on which pushing failed is not pushed again for seven days. */
const forget = 7 * 24 * 3600_000;

export type DockWorld = {
  shell: Shell;
  mount: () => Link;
  surroundings: () => Surroundings;
  remembered: () => HostPlace;
  remember: (change: Partial<HostPlace>) => void;
  clock: () => number;
  closed: () => void;
};

/** The panel opens only by a press, or where the agent left it open. */
export function createDock({ shell, mount, surroundings, remembered, remember, clock, closed }: DockWorld): Dock {
  const view = shell.dock.ownerDocument.defaultView!;
  const stopped = new AbortController();
  let link: Link | null = null;
  let push: Push | null = null;
  let opened = false;
  /** The page is moving aside: what stands where is not yet known. */
  let pushing = false;
  /** The panel was asked for by the keyboard, and is not in sight yet. */
  let focusing = false;
  let height = 480;

  const boxes = (): Box[] => surroundings().keepClear.map((element) => boxInTop(element)).filter((box) => box.right > box.left && box.bottom > box.top);
  const find = () => place({ viewport: { width: view.innerWidth, height: view.innerHeight }, insets: surroundings().insets, keepClear: boxes(), width: remembered().width, height, side: remembered().side });
  const show = (at: Box | null) => {
    if (at) Object.assign(shell.dock.style, { left: `${at.left}px`, top: `${at.top}px`, width: `${at.right - at.left}px`, height: `${at.bottom - at.top}px` });
    shell.dock.toggleAttribute('data-shown', at !== null);
    shell.rail.toggleAttribute('data-folded', at !== null);
    if (at && focusing) dock.link().element.focus();
    focusing = false;
  };
  const unpush = () => {
    push?.remove();
    push = null;
  };
  const twoFrames = (then: () => void) => view.requestAnimationFrame(() => view.requestAnimationFrame(then));

  const stand = () => {
    if (pushing) return;
    const at = find();
    if (at) return show(at);
    const { pushFailedAt, side, width } = remembered();
    if (push || (pushFailedAt && clock() - pushFailedAt < forget)) return giveUp();
    push = pushPage(view.document, width + 20, side);
    pushing = true;
    twoFrames(() => {
      pushing = false;
      if (!opened || !push) return;
      const pushed = push.check(composerNeeds) ? find() : null;
      if (pushed) return show(pushed);
      remember({ pushFailedAt: clock() });
      giveUp();
    });
  };
  /** No clear place: the rail stays, nothing is covered. */
  const giveUp = () => {
    const focused = shell.root.activeElement !== null;
    unpush();
    opened = false;
    show(null);
    if (focused) closed();
  };

  const dock: Dock = {
    open(focus = false) {
      opened = true;
      focusing = focus;
      dock.link();
      stand();
      if (remembered().state !== 'open') remember({ state: 'open' });
    },
    fold() {
      opened = false;
      unpush();
      show(null);
      remember({ state: 'rail' });
      closed();
    },
    hide() {
      opened = false;
      unpush();
      show(null);
    },
    toggle: () => (opened ? dock.fold() : dock.open(true)),
    isOpen: () => opened,
    link: () => (link ??= mount()),
    resize(next) {
      height = Math.max(120, Math.min(next, 2000));
      if (opened) stand();
    },
    settle: () => { if (opened) stand(); },
    remove() {
      opened = false;
      stopped.abort();
      unpush();
      link?.remove();
    },
  };
  view.addEventListener('resize', () => view.requestAnimationFrame(dock.settle), { passive: true, signal: stopped.signal });
  return dock;
}

/** The box of an element in the top window, also from inside a frame of the page. */
function boxInTop(element: Element): Box {
  const own = boxOf(element);
  const frame = documentOf(element).defaultView?.frameElement;
  const { left: x, top: y } = frame ? boxOf(frame) : { left: 0, top: 0 };
  return { left: own.left + x, top: own.top + y, right: own.right + x, bottom: own.bottom + y };
}
