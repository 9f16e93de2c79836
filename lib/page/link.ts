/** The panel's frame: an extension page that the host page can neither read nor type into; one private port leads to it (decision 2). */
import { browser } from 'wxt/browser';
import type { FromFrame, ToFrame } from '../coach/port';
import { ask } from '../rpc';

export type Link = {
  element: HTMLIFrameElement;
  /** Kept until the frame listens; of two tickets or two drafts only the newer is sent. */
  send: (message: ToFrame) => void;
  remove: () => void;
};

/** Puts the frame into the dock; the nonce is good for one check by the worker. */
export function mountFrame(dock: HTMLElement, hear: (message: FromFrame) => void): Link {
  const element = dock.ownerDocument.createElement('iframe');
  element.title = 'Amends';
  let port: MessagePort | null = null;
  const early = new Map<ToFrame['type'], ToFrame>();
  element.addEventListener('load', () => {
    const channel = new MessageChannel();
    channel.port1.onmessage = ({ data }: MessageEvent<FromFrame>) => hear(data);
    void ask('session/open').then(({ nonce }) => {
      element.contentWindow?.postMessage({ nonce }, panelOrigin(), [channel.port2]);
      port?.close();
      port = channel.port1;
      for (const message of early.values()) port.postMessage(message);
      // A command is for once; where the ticket and the draft stand is told again to a frame that the page made load again.
      for (const type of early.keys()) if (type !== 'ticket' && type !== 'draft') early.delete(type);
    }, () => undefined);
  });
  element.src = browser.runtime.getURL('/panel.html');
  dock.append(element);
  return {
    element,
    send(message) {
      if (message.type === 'ticket' || message.type === 'draft' || !port) early.set(message.type, message);
      port?.postMessage(message);
    },
    remove() {
      port?.close();
      element.remove();
    },
  };
}

/** Named, so that a frame which the page sent elsewhere gets nothing. Chromium's address is a changing one (`use_dynamic_url`), the origin behind it is not. */
const panelOrigin = () => {
  const { protocol, origin } = new URL(browser.runtime.getURL('/panel.html'));
  return protocol === 'chrome-extension:' ? `${protocol}//${browser.runtime.id}` : origin;
};
